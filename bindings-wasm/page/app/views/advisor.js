// One advisor: the answer with its reasons, what puts it right, and how it will change.

import { html, nothing } from "lit";
import { FACTS } from "../../facts.js";
import { longDay, spelt, untilWhen } from "../../words.js";
import { verdictTag } from "./parts.js";
import { timelineTemplate } from "./timeline.js";

export function advisorTemplate({ advisor, about, rules }) {
  const back = html`<a class="nhsuk-back-link" href="#workforce">Back to the workforce</a>`;
  if (!advisor) return html`${back}<h1 tabindex="-1">${about}</h1>${advisor === null ? html`<p>There is no such advisor in the workforce.</p>` : nothing}`;
  const { decision, remedies, segments } = advisor;
  const standing = (status, enforcement) => decision.findings.filter((finding) => finding.status === status && finding.enforcement === enforcement);
  return html`${back}
    <h1 tabindex="-1">${about}</h1>
    <p class="nhsuk-body-l">${verdictTag(decision.verdict)}</p>
    <p>On ${longDay(decision.on)}. ${untilWhen(decision)}</p>
    ${findingsTemplate("What stands in the way", standing("not_met", "enforce"))}
    ${findingsTemplate("What has to be known", standing("unknown", "enforce"))}
    ${remediesTemplate(remedies)}
    <h2>The next three years, as the facts stand</h2>
    ${timelineTemplate(segments, rules)}
    ${findingsTemplate("Waived", decision.findings.filter(({ status }) => status === "waived"))}
    ${findingsTemplate("Advised, and not so", standing("not_met", "advise"))}
    <p><a href="#incident/${encodeURIComponent(about)}">An incident at this advisor's home</a></p>`;
}

export function findingsTemplate(title, findings) {
  if (findings.length === 0) return nothing;
  return html`<h2>${title}</h2>
    <ul class="findings">
      ${findings.map(({ message, sections, rule }) => html`<li>${message}<span class="place">${sections.join("; ")} <code>${rule}</code></span></li>`)}
    </ul>`;
}

export function remediesTemplate(remedies, { heading = html`<h2>What puts it right</h2>` } = {}) {
  if (remedies.length === 0) return nothing;
  return html`${heading}
    <dl class="nhsuk-summary-list">
      ${remedies.map(({ owner, items }) => html`<div class="nhsuk-summary-list__row">
        <dt class="nhsuk-summary-list__key">${spelt(owner)}</dt>
        <dd class="nhsuk-summary-list__value">
          <ul class="nhsuk-list nhsuk-list--bullet">${items.map(itemTemplate)}</ul>
        </dd>
      </div>`)}
    </dl>`;
}

function itemTemplate({ action, alternatives, needs }) {
  return html`<li>${action}${needs.length === 0 ? nothing : html`<span class="place">To be found out: ${needs.map((path) => FACTS[path]?.label ?? path).join("; ")}</span>`}
    ${alternatives.length === 0 ? nothing : html`<ul>${alternatives.map((way) => html`<li>${way}</li>`)}</ul>`}</li>`;
}

