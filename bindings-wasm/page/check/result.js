// The decision, as it is shown: the answer, its reasons with their places in the guidance, what puts it right, and until when it holds.

import { html, nothing } from "lit";
import { remedies } from "homeworking";
import { FACTS } from "../facts.js";
import { VERDICTS, longDay, spelt, untilWhen } from "../words.js";

const SIGNS = { eligible: "✓", not_eligible: "✕", incomplete: "?" };

/** The result. */
export function resultTemplate({ decision, left }, actions) {
  const { verdict, on, findings } = decision;
  const standing = (status, enforcement) => findings.filter((finding) => finding.status === status && finding.enforcement === enforcement);
  // What is not known cannot turn it then, and would hide what stands in the way.
  const isSettled = verdict === "not_eligible";
  const unknown = standing("unknown", "enforce");
  return html`<section part="result" class="result ${verdict}">
    <div class="verdict">
      <h2 class="focus" tabindex="-1"><span aria-hidden="true">${SIGNS[verdict]}</span> ${VERDICTS[verdict]}</h2>
      <p>On ${longDay(on)}. ${untilWhen(decision)}</p>
    </div>
    ${listed("What stands in the way", standing("not_met", "enforce"))} ${isSettled ? nothing : listed("What has to be known", unknown)}
    ${remediesTemplate(remedies(decision), isSettled)}
    ${isSettled && left > 0 ? notAsked(unknown, actions.goThrough) : nothing}
    ${listed("Waived", findings.filter(({ status }) => status === "waived"))} ${listed("Advised, and not so", standing("not_met", "advise"))}
    <p class="buttons">
      <button type="button" part="button" class="other" @click=${actions.save}>Save the record</button>
      <button type="button" part="button" class="other" @click=${actions.print}>Print</button>
      <button type="button" part="button" class="other" @click=${actions.again}>Start again</button>
    </p>
    <p class="hint">
      Decided by NHS England's guidance ${decision.guidance}, policy ${decision.policy_fingerprint.slice(0, 12)}, homeworking
      ${decision.engine}. Nothing that is answered here leaves this page.
    </p>
  </section>`;
}

function notAsked(unknown, goThrough) {
  const what = unknown.length === 1 ? "One more rule was" : `${unknown.length} more rules were`;
  return html`<p>${what} not looked at, since nothing that is still to be known would change the answer.</p>
    <p class="buttons"><button type="button" part="button" class="other" @click=${goThrough}>See what else stands in the way</button></p>`;
}

function remediesTemplate(owners, isSettled) {
  const wanted = owners
    .map(({ owner, items }) => ({ owner, items: items.filter(({ needs }) => !isSettled || needs.length === 0) }))
    .filter(({ items }) => items.length > 0);
  if (wanted.length === 0) return nothing;
  return html`<h3>What puts it right</h3>
    ${wanted.map(({ owner, items }) => html`<h4>${spelt(owner)}</h4>
        <ul>
          ${items.map(remedy)}
        </ul>`)}`;
}

function listed(title, findings) {
  if (findings.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="reasons">
      ${findings.map(({ message, sections, rule }) => html`<li data-rule=${rule}>${message}<small>${sections.join("; ")}</small></li>`)}
    </ul>`;
}

function remedy({ action, alternatives, needs }) {
  return html`<li>
    ${action}${needs.length === 0 ? nothing : html` <small>To be found out: ${needs.map((path) => FACTS[path].label).join("; ")}</small>`}
    ${alternatives.length === 0 ? nothing : html`<ul>
          ${alternatives.map((way) => html`<li>${way}</li>`)}
        </ul>`}
  </li>`;
}
