// The page as a whole: its head, its way around, and the view at hand.

import { html, nothing } from "lit";
import { changeDay, openExample, openFiles } from "../actions.js";
import { advisorTemplate } from "./advisor.js";
import { disruptionTemplate } from "./disruption.js";
import { incidentTemplate } from "./incident.js";
import { policyTemplate } from "./policy.js";
import { problemTemplate } from "./parts.js";
import { readinessTemplate } from "./readiness.js";
import { reportTemplate } from "./report.js";
import { rotaTemplate } from "./rota.js";
import { workforceTemplate } from "./workforce.js";

const VIEWS = {
  workforce: { title: "Workforce", template: workforceTemplate },
  rota: { title: "Rota", template: rotaTemplate },
  policy: { title: "Policy", template: policyTemplate },
  incident: { title: "Incident", template: incidentTemplate },
  disruption: { title: "Disruption", template: disruptionTemplate },
  readiness: { title: "Readiness", template: readinessTemplate },
  advisor: { title: "Advisor", template: advisorTemplate, isHidden: true },
  report: { title: "Report", template: reportTemplate, isHidden: true },
};

export const TITLES = Object.fromEntries(Object.entries(VIEWS).map(([view, { title }]) => [view, title]));

export function pageTemplate(state) {
  const { view, overview, failure } = state;
  return html`<header class="nhsuk-header">
      <div class="nhsuk-header__container nhsuk-width-container">
        <div class="nhsuk-header__service"><a class="nhsuk-header__service-name" href="#workforce">Homeworking</a></div>
      </div>
      <nav class="nhsuk-header__navigation" aria-label="Menu">
        <div class="nhsuk-header__navigation-container nhsuk-width-container">
          <ul class="nhsuk-header__navigation-list">
            ${Object.entries(VIEWS).filter(([, { isHidden }]) => !isHidden).map(([name, { title }]) => entry(name, title, view))}
          </ul>
        </div>
      </nav>
    </header>
    <div class="nhsuk-width-container">
      ${sourcesTemplate(state)}
      <main class="nhsuk-main-wrapper" id="main" tabindex="-1">
        ${failure === undefined ? nothing : failureTemplate(failure)}
        ${overview === undefined ? html`<h1 tabindex="-1">${VIEWS[view].title}</h1>` : VIEWS[view].template(state)}
      </main>
    </div>
    <footer class="footer nhsuk-width-container">
      <p>
        Decided in this page by NHS England's guidance PRN00732. Nothing that is opened here leaves it. This is not a service of the NHS.${state.isKept ? nothing : " This window keeps no page: without a network it will not open."}
      </p>
    </footer>`;
}

function entry(name, title, view) {
  const isCurrent = name === view || (name === "workforce" && (view === "advisor" || view === "report"));
  return html`<li class="nhsuk-header__navigation-item ${isCurrent ? "nhsuk-header__navigation-item--current" : ""}">
    <a class="nhsuk-header__navigation-link" href="#${name}" aria-current=${isCurrent ? "page" : nothing}>${title}</a>
  </li>`;
}

/** What is decided about: files, the day; and how far it is. */
function sourcesTemplate({ overview, on, busy, told }) {
  return html`<section class="sources" aria-label="What is decided about">
    <div class="sources__row">
      <div class="nhsuk-form-group sources__item">
        <label class="nhsuk-label" for="files">Open files, or drop them on this page</label>
        <input id="files" class="nhsuk-file-upload" type="file" multiple accept=".csv,.json,.toml" aria-describedby="files-hint"
          @change=${(event) => openFiles(event.target.files)} />
        <div id="files-hint" class="nhsuk-hint">A workforce, a rota, a policy, events, or a provider's readiness: CSV, JSON or TOML</div>
      </div>
      <div class="nhsuk-form-group sources__item">
        <label class="nhsuk-label" for="on">Decided for the day</label>
        <input id="on" class="nhsuk-input nhsuk-input--width-10" type="date" .value=${on} @change=${(event) => changeDay(event.target.value)} />
      </div>
    </div>
    <p class="sources__what" role="status">
      ${busy === undefined ? whatTemplate(overview) : progressTemplate(busy)}
    </p>
    ${told.map(toldTemplate)}
    ${overview === undefined || overview.isExample ? nothing : html`<button type="button" class="link" @click=${() => openExample()}>Open the example instead</button>`}
  </section>`;
}

function whatTemplate(overview) {
  if (overview === undefined) return "Nothing is opened yet.";
  const { workforce, policy, isExample } = overview;
  return html`${isExample ? html`<strong>An example: everybody in it is made up.</strong> ` : nothing}${workforce.total.toLocaleString("en-GB")}
    advisors, decided by the policy “${policy.name}” (fingerprint <code>${policy.fingerprint.slice(0, 12)}</code>).`;
}

function progressTemplate({ step, done }) {
  const part = done === undefined ? undefined : Math.floor(done * 100);
  return html`${step} … ${part === undefined ? nothing : `${part}%`}
    <progress max="100" value=${part ?? nothing} aria-label=${step}></progress>`;
}

function toldTemplate({ name, kind, problems }) {
  if (problems === undefined) return html`<p class="nhsuk-u-margin-bottom-2">Opened ${name}: ${KINDS[kind]}.</p>`;
  return html`<div class="nhsuk-error-summary" role="alert">
    <h2 class="nhsuk-error-summary__title">${name} was not taken${kind === undefined ? "" : ` as ${KINDS[kind]}`}</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${problems.slice(0, 20).map(problemTemplate)}
    </ul>
  </div>`;
}

const KINDS = { policy: "a policy", workforce: "a workforce", shifts: "a rota", events: "events", readiness: "a provider's readiness" };

function failureTemplate(failure) {
  return html`<div class="nhsuk-error-summary" role="alert">
    <h2 class="nhsuk-error-summary__title">Something went wrong</h2>
    <p>${failure}</p>
  </div>`;
}
