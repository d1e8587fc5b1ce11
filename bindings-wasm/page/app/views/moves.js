// Whom another policy would move.

import { html, nothing } from "lit";
import { VERDICTS } from "../../words.js";
import { ruleName } from "./parts.js";

export function movesTemplate(moves, rules, total) {
  if (moves === undefined || moves.problems) return html`<h2>Whom this would move</h2><p role="status">${moves === undefined ? "Comparing …" : "Put right what is wrong, to see it."}</p>`;
  const number = (count) => count.toLocaleString("en-GB");
  return html`<h2>Whom this would move</h2>
    <p role="status"><strong class="moved">${number(moves.moved)}</strong> of ${number(total)} advisors</p>
    ${moves.moved === 0 ? nothing : html`${countsTemplate(moves.counts, number)}
        <h3>By rule</h3>
        <ul class="nhsuk-list">
          ${moves.rules.map((rule) => ruleTemplate(rule, rules))}
        </ul>`}`;
}

function countsTemplate(counts, number) {
  const pairs = Object.entries(counts).flatMap(([from, row]) => Object.entries(row).map(([to, count]) => ({ from, to, count })));
  return html`<ul class="nhsuk-list">
    ${pairs.filter(({ from, to, count }) => from !== to && count > 0).map(({ from, to, count }) => html`<li><strong>${number(count)}</strong> from “${VERDICTS[from].toLowerCase()}” to “${VERDICTS[to].toLowerCase()}”</li>`)}
  </ul>`;
}

function ruleTemplate({ rule, count, gained, lost, named }, rules) {
  return html`<li data-moved-by=${rule}>
    <details>
      <summary>${ruleName(rules, rule)}: <strong>${count}</strong>${gained > 0 ? `, ${gained} may then` : ""}${lost > 0 ? `, ${lost} may no longer` : ""}</summary>
      <ul class="named">
        ${named.map(({ id, to }) => html`<li><a href="#advisor/${encodeURIComponent(id)}">${id}</a>: ${VERDICTS[to].toLowerCase()}</li>`)}
        ${count > named.length ? html`<li>and ${count - named.length} more</li>` : nothing}
      </ul>
    </details>
  </li>`;
}
