// A disruption of a site or of the network: who goes where, how many are short, and who could be freed, and how.

import { html, nothing } from "lit";
import { plan } from "../actions.js";
import { TERMS } from "../../terms.js";
import { longDay } from "../../words.js";
import { remediesTemplate } from "./advisor.js";
import { OPEN_FLAGS, fieldsOf, input, problemsSummary, reasons, select } from "./parts.js";

export function disruptionTemplate({ overview, disruption, rules }) {
  const told = overview.events.filter((event) => event?.disruption);
  const known = disruption?.input.disruption ?? told[0]?.disruption ?? { on: overview.on, required_heads: 0 };
  return html`<h1 tabindex="-1">A disruption</h1>
    ${told.length === 0 ? nothing : html`<h2 class="nhsuk-heading-s">From the events opened</h2>
          <ul class="nhsuk-list">
            ${told.map((event) => html`<li><button type="button" class="link" @click=${() => plan({ disruption: event.disruption, roster: event.roster })}>${event.name ?? "A disruption without a name"}</button></li>`)}
          </ul>`}
    ${formTemplate(known)}
    <div aria-live="polite">${answerTemplate(disruption, rules)}</div>`;
}

function formTemplate({ kind, on, required_heads, current_heads }) {
  return html`<details class="nhsuk-details">
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Another one, over the rota's day</span></summary>
    <form class="nhsuk-details__text" novalidate @submit=${submit} data-form="disruption">
      ${select({ id: "kind", label: "What is disrupted", value: kind, options: Object.entries(TERMS.DisruptionKind) })}
      ${input({ id: "day", label: "On", type: "date", value: on, width: "nhsuk-input--width-10" })}
      ${input({ id: "required_heads", label: "How many are needed", value: required_heads ?? 0, width: "nhsuk-input--width-4", mode: "numeric" })}
      ${input({ id: "current_heads", label: "How many there are now", hint: "Empty: as many as the rota has", value: current_heads ?? "", width: "nhsuk-input--width-4", mode: "numeric" })}
      ${select({ id: "can_travel", label: "Can they travel?", value: "", options: OPEN_FLAGS, hint: "Where that is not known, they are taken not to" })}
      ${select({ id: "affected", label: "Are their homes or desks affected?", value: "", options: OPEN_FLAGS, hint: "Where that is not known, they are taken to be" })}
      <button class="nhsuk-button" type="submit">Plan it</button>
    </form>
  </details>`;
}

function submit(event) {
  event.preventDefault();
  const { text, flag, figure } = fieldsOf(event.target);
  const disruption = { kind: text("kind"), on: text("day"), required_heads: figure("required_heads"), current_heads: figure("current_heads") };
  plan({ disruption, assumed: { can_travel: flag("can_travel"), affected: flag("affected") } });
}

function answerTemplate(answer, rules) {
  if (answer?.problems) return problemsSummary(answer.problems);
  if (answer?.plan === undefined) return nothing;
  const { plan: planned, freed, input: asked } = answer;
  const { heads, shortfall, divert_permille, placements, actions, could_be_freed } = planned;
  return html`<h2>${TERMS.DisruptionKind[asked.disruption.kind]}, ${longDay(asked.disruption.on)}</h2>
    <dl class="nhsuk-summary-list">
      ${[["Needed", heads.required], ["Before", heads.before], ["After", heads.after], ["Short of", shortfall], ["Demand to divert", `${(divert_permille / 10).toFixed(1)}%`]].map(
        ([key, value]) => html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>`,
      )}
    </dl>
    <h3>What to do</h3>
    <ol class="actions">
      ${actions.map(({ text, ids, section }) => html`<li><strong>${text}</strong>${ids.length === 0 ? nothing : html` <span>${ids.join(", ")}</span>`}<span class="place">${section}</span></li>`)}
    </ol>
    ${could_be_freed.length === 0 ? nothing : html`<h3>Who could be freed, and how</h3>
          ${could_be_freed.map(({ id }) => html`<h4 data-freed=${id}><a href="#advisor/${encodeURIComponent(id)}">${id}</a></h4>
              ${remediesTemplate(freed.find((one) => one.id === id)?.remedies ?? [], { heading: nothing })}`)}`}
    <h3>Who goes where</h3>
    <div class="wide" role="region" aria-label="Who goes where" tabindex="0">
      <table class="nhsuk-table">
        <caption class="nhsuk-u-visually-hidden">Who goes where</caption>
        <thead><tr><th scope="col">Advisor</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Because</th></tr></thead>
        <tbody>
          ${placements.map(({ id, from, to, because }) => html`<tr data-id=${id} data-to=${to} data-because=${because.join(" ")}>
            <th scope="row"><a href="#advisor/${encodeURIComponent(id)}">${id}</a></th>
            <td>${TERMS.Place[from]}</td>
            <td><strong>${TERMS.Place[to]}</strong></td>
            <td>${reasons(rules, because)}</td>
          </tr>`)}
        </tbody>
      </table>
    </div>`;
}
