// A report to print: what the lead takes to the board.

import { html, nothing } from "lit";
import { turnTo } from "../actions.js";
import { VERDICTS, longDay, untilWhen } from "../../words.js";
import { pages, reasons, ruleName } from "./parts.js";

export function reportTemplate({ overview, rules, list, filter }) {
  const { workforce, policy, on } = overview;
  const number = (count) => count.toLocaleString("en-GB");
  const ranked = workforce.rules.toSorted((a, b) => b.sole_blocking + b.sole_missing - a.sole_blocking - a.sole_missing || b.blocking + b.missing - a.blocking - a.missing);
  return html`<a class="nhsuk-back-link" href="#workforce">Back to the workforce</a>
    <h1 tabindex="-1">Homeworking on ${longDay(on)}</h1>
    <p>By the policy “${policy.name}”, fingerprint <code>${policy.fingerprint}</code>, and NHS England's guidance PRN00732.</p>
    <p class="buttons"><button type="button" class="nhsuk-button" @click=${() => print()}>Print</button></p>
    <h2>How many may work from home</h2>
    <dl class="nhsuk-summary-list">
      ${Object.entries(workforce.verdicts).map(([verdict, count]) => html`<div class="nhsuk-summary-list__row">
        <dt class="nhsuk-summary-list__key">${VERDICTS[verdict]}</dt>
        <dd class="nhsuk-summary-list__value">${number(count)} of ${number(workforce.total)}</dd>
      </div>`)}
      ${workforce.unread === 0 ? nothing : html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">Could not be read</dt><dd class="nhsuk-summary-list__value">${number(workforce.unread)}</dd></div>`}
    </dl>
    <h2>What holds people up</h2>
    <div class="wide" role="region" aria-label="What holds people up" tabindex="0">
      <table class="nhsuk-table">
        <caption class="nhsuk-u-visually-hidden">Rules, how many each holds up, and how many it alone does</caption>
        <thead><tr><th scope="col">Rule</th><th scope="col">By this alone</th><th scope="col">Not met</th><th scope="col">Not known</th></tr></thead>
        <tbody>
          ${ranked.map(({ rule, blocking, missing, sole_blocking, sole_missing }) => html`<tr>
            <th scope="row">${ruleName(rules, rule)}</th><td>${number(sole_blocking + sole_missing)}</td><td>${number(blocking)}</td><td>${number(missing)}</td>
          </tr>`)}
        </tbody>
      </table>
    </div>
    ${list === undefined ? nothing : html`<h2>Advisors${Object.values(filter).some(Boolean) ? ", as filtered" : ""}</h2>
          <ul class="people">
            ${list.rows.map((row) => html`<li class="person"><strong>${row.id}</strong>: ${VERDICTS[row.verdict].toLowerCase()}. ${untilWhen(row)} ${reasons(rules, row.verdict === "not_eligible" ? row.blocking : row.missing)}</li>`)}
          </ul>
          ${pages(list, turnTo)}`}`;
}
