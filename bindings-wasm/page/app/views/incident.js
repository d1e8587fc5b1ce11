// An incident at home: what to do now, in order.

import { html, nothing } from "lit";
import { respond } from "../actions.js";
import { FACTS } from "../../facts.js";
import { TERMS } from "../../terms.js";
import { spelt } from "../../words.js";
import { OPEN_FLAGS, fieldsOf, input, problemsSummary, ruleName, select } from "./parts.js";

export function incidentTemplate({ overview, about, incident, rules }) {
  const told = overview.events.filter((event) => event?.incident);
  const known = incident?.input ?? { id: about ?? told[0]?.advisor_id ?? "", incident: about === undefined ? (told[0]?.incident ?? {}) : {} };
  return html`<h1 tabindex="-1">An incident at home</h1>
    ${told.length === 0 ? nothing : html`<h2 class="nhsuk-heading-s">From the events opened</h2>
          <ul class="nhsuk-list">
            ${told.map((event) => html`<li><button type="button" class="link" @click=${() => respond({ id: event.advisor_id, incident: event.incident })}>${event.name ?? "An incident without a name"}</button></li>`)}
          </ul>`}
    <div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-one-half">${formTemplate(known, overview)}</div>
      <div class="nhsuk-grid-column-one-half" aria-live="polite">${answerTemplate(incident, rules)}</div>
    </div>`;
}

function formTemplate({ id, incident }, { workforce, on }) {
  return html`<form novalidate @submit=${submit} data-form="incident">
    ${input({ id: "advisor", label: "Advisor", value: id, width: "nhsuk-input--width-10", list: "advisors" })}
    <datalist id="advisors">${workforce.ids.map((one) => html`<option value=${one}></option>`)}</datalist>
    ${select({ id: "kind", label: "What happened", value: incident.kind, options: Object.entries(TERMS.IncidentKind) })}
    ${input({ id: "at", label: "When", type: "datetime-local", value: incident.at ?? `${on}T09:00`, width: "nhsuk-input--width-20" })}
    ${input({ id: "shift_ends", label: "The shift ends", type: "datetime-local", value: incident.shift_ends ?? `${on}T17:00`, width: "nhsuk-input--width-20" })}
    ${select({ id: "on_call", label: "Is a caller on the line?", value: String(incident.on_call ?? ""), options: OPEN_FLAGS })}
    ${input({ id: "expected_minutes", label: "Minutes it is expected to last", hint: "Empty: nobody knows", value: incident.expected_minutes ?? "", width: "nhsuk-input--width-4", mode: "numeric" })}
    ${input({ id: "failed", label: "What failed", hint: "laptop, or an item of the workstation; empty where nothing did", value: incident.failed ?? "", width: "nhsuk-input--width-10" })}
    ${select({ id: "home_still_suitable", label: "Is the home still suitable for calls?", value: String(incident.home_still_suitable ?? ""), options: OPEN_FLAGS })}
    <button class="nhsuk-button" type="submit">What to do now</button>
  </form>`;
}

function submit(event) {
  event.preventDefault();
  const { text, flag, figure } = fieldsOf(event.target);
  const incident = {
    kind: text("kind"),
    at: text("at"),
    shift_ends: text("shift_ends"),
    on_call: flag("on_call"),
    expected_minutes: figure("expected_minutes"),
    failed: text("failed") || null,
    home_still_suitable: flag("home_still_suitable"),
  };
  respond({ id: text("advisor"), incident });
}

function answerTemplate(incident, rules) {
  if (incident?.problems) return problemsSummary(incident.problems);
  if (incident?.response === undefined) return nothing;
  const { calls, advisor, actions, gaps } = incident.response;
  return html`<h2>What to do now</h2>
    <dl class="nhsuk-summary-list">
      <div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">Calls</dt><dd class="nhsuk-summary-list__value">${TERMS.CallHandling[calls]}</dd></div>
      <div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${incident.input.id}</dt><dd class="nhsuk-summary-list__value">${TERMS.AdvisorCourse[advisor]}</dd></div>
    </dl>
    <ol class="actions">
      ${actions.map(({ code, text, owner, when, section }) => html`<li data-code=${code} data-owner=${owner} data-at=${when.at} data-minutes=${when.minutes ?? ""}>
        <strong>${text}</strong>
        <span class="place">${spelt(owner)}. ${when.minutes === null ? TERMS.ActionMoment[when.at] : `Within ${when.minutes} minutes`}. ${section}</span>
      </li>`)}
    </ol>
    ${gaps.length === 0 ? nothing : html`<h3>Gaps in the plan for this home</h3>
          <ul class="nhsuk-list nhsuk-list--bullet">
            ${gaps.map(({ rule, needs }) => html`<li data-gap=${rule ?? ""}>${rule === null ? "The way to the contact centre" : ruleName(rules, rule)}${needs.length === 0 ? nothing : html`<span class="place">To be found out: ${needs.map((path) => FACTS[path]?.label ?? path).join("; ")}</span>`}</li>`)}
          </ul>`}`;
}
