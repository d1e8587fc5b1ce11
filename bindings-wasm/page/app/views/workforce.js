// The workforce: how many may work from home, what stands in the way of the others, and who they are.

import { html, nothing } from "lit";
import { exportCsv, filterBy, turnTo } from "../actions.js";
import { VERDICTS, spelt, untilWhen } from "../../words.js";
import { input, pages, problemsTable, reasons, ruleName, select, verdictTag } from "./parts.js";

/** Rules of a ranking. */
const RANKED = 10;

export function workforceTemplate(state) {
  const { overview, rules, filter, list } = state;
  const { workforce } = overview;
  return html`<h1 tabindex="-1">Who may work from home</h1>
    ${countsTemplate(workforce, filter)} ${unreadTemplate(workforce)}
    <div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-two-thirds">${filterTemplate(state)} ${list === undefined ? nothing : listTemplate(list, rules)}</div>
      <div class="nhsuk-grid-column-one-third">${rankingTemplate(workforce, rules)} ${takeOutTemplate()}</div>
    </div>`;
}

function countsTemplate({ verdicts }, filter) {
  return html`<ul class="counts">
    ${Object.entries(verdicts).map(([verdict, count]) => html`<li>
      <button type="button" class="count verdict--${verdict}" aria-pressed=${filter.verdict === verdict ? "true" : "false"}
        @click=${() => filterBy({ verdict: filter.verdict === verdict ? "" : verdict })}>
        <span class="count__figure">${count.toLocaleString("en-GB")}</span> ${VERDICTS[verdict]}
      </button>
    </li>`)}
  </ul>`;
}

function unreadTemplate({ unread, problems, ignored }) {
  return html`${unread === 0 ? nothing : html`<details class="nhsuk-details" open>
        <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${unread === 1 ? "One row was" : `${unread.toLocaleString("en-GB")} rows were`} not read; all others were</span></summary>
        <div class="nhsuk-details__text">
          ${problemsTable(problems.slice(0, 100), "What is wrong with them")}
          ${problems.length > 100 ? html`<p>The first 100 problems are shown; the file below has the first ${problems.length.toLocaleString("en-GB")}.</p>` : nothing}
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" @click=${() => exportCsv("problems")}>Save the problems as CSV</button>
        </div>
      </details>`}
    ${ignored.length === 0 ? nothing : html`<div class="nhsuk-inset-text">
          <p>Columns that were not read:</p>
          <ul>${ignored.map(({ column, help }) => html`<li><code>${column}</code>: ${help}</li>`)}</ul>
        </div>`}`;
}

function filterTemplate({ filter, rules, overview }) {
  const counted = overview.workforce.rules.map(({ rule }) => rule);
  const options = [["", "Any"], ...[...rules.keys()].filter((rule) => counted.includes(rule)).map((rule) => [rule, ruleName(rules, rule)])];
  return html`<form class="filter" aria-label="Filter" @submit=${(event) => event.preventDefault()}>
    <div class="filter__row">
      ${input({ id: "id", label: "Advisor", value: filter.id, width: "nhsuk-input--width-10", change: (id) => filterBy({ id }) })}
      ${select({ id: "verdict", label: "Answer", value: filter.verdict, options: [["", "Any"], ...Object.entries(VERDICTS)], change: (verdict) => filterBy({ verdict }) })}
    </div>
    ${select({ id: "rule", label: "Held up by", value: filter.rule, options, change: (rule) => filterBy({ rule }) })}
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small nhsuk-u-margin-bottom-4">
      <div class="nhsuk-checkboxes__item">
        <input class="nhsuk-checkboxes__input" id="sole" type="checkbox" .checked=${filter.sole} @change=${(event) => filterBy({ sole: event.target.checked })} />
        <label class="nhsuk-label nhsuk-checkboxes__label" for="sole">By nothing else</label>
      </div>
    </div>
  </form>`;
}

function listTemplate(list, rules) {
  if (list.total === 0) return html`<p>There is nobody like that.</p>`;
  return html`<ul class="people">
      ${list.rows.map((row) => html`<li class="person" data-id=${row.id} data-verdict=${row.verdict}>
        <h2 class="nhsuk-heading-xs person__id"><a href="#advisor/${encodeURIComponent(row.id)}">${row.id}</a></h2>
        <p class="person__answer">${verdictTag(row.verdict)} <span class="person__until">${spelt(row.role)}. ${untilWhen(row)}</span></p>
        ${reasons(rules, row.verdict === "not_eligible" ? row.blocking : row.missing, { most: 4 })}
      </li>`)}
    </ul>
    ${pages(list, turnTo)}`;
}

/** By what people are held up, and how many by that alone. */
function rankingTemplate({ rules: counted }, rules) {
  const ranked = counted
    .map((count) => ({ ...count, sole: count.sole_blocking + count.sole_missing, all: count.blocking + count.missing }))
    .sort((a, b) => b.sole - a.sole || b.all - a.all)
    .slice(0, RANKED);
  if (ranked.length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-m">What holds people up</h2>
    <p class="nhsuk-hint">First what is the only thing in the way of most: put right, it frees them.</p>
    <ol class="ranking">
      ${ranked.map(({ rule, sole, all }) => html`<li data-rule=${rule} data-sole=${sole} data-all=${all}>
        <button type="button" class="link" @click=${() => filterBy({ rule, sole: sole > 0, verdict: "" })}>${ruleName(rules, rule)}</button>
        <span class="ranking__figures"><strong>${sole.toLocaleString("en-GB")}</strong> by this alone, ${all.toLocaleString("en-GB")} in all</span>
        ${bar(sole, all, ranked)}
      </li>`)}
    </ol>`;
}

function bar(sole, all, ranked) {
  const most = Math.max(...ranked.map((one) => one.all));
  const width = (count) => (100 * count) / most;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar__all" width=${width(all)} height="4"></rect>
    <rect class="bar__sole" width=${width(sole)} height="4"></rect>
  </svg>`;
}

function takeOutTemplate() {
  return html`<h2 class="nhsuk-heading-m">Take it with you</h2>
    <p class="buttons">
      <button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${() => exportCsv("decisions")}>Save what is filtered as CSV</button>
      <a class="nhsuk-button nhsuk-button--secondary" href="#report">A report to print</a>
    </p>`;
}
