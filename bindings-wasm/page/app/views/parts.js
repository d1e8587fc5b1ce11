// What several views show.

import { html, nothing } from "lit";
import { FLAGS, figureOf } from "../../reading.js";
import { VERDICTS } from "../../words.js";

/** How a verdict is marked: a word and a sign, and a colour beside them. */
export function verdictTag(verdict) {
  return html`<strong class="nhsuk-tag verdict verdict--${verdict}">${VERDICTS[verdict]}</strong>`;
}

/** What a rule asks, in words, with its code. */
export function ruleName(rules, code) {
  return rules.get(code)?.summary?.replace(/\.$/, "") ?? code;
}

/** The rules that stand in somebody's way, in words. */
export function reasons(rules, codes, { most = Infinity } = {}) {
  if (codes.length === 0) return nothing;
  const more = codes.length - most;
  return html`<ul class="nhsuk-list reasons">
    ${codes.slice(0, most).map((code) => html`<li>${ruleName(rules, code)}</li>`)} ${more > 0 ? html`<li>and ${more} more</li>` : nothing}
  </ul>`;
}

/** Problems of a file, by line and column. */
export function problemsTable(problems, caption) {
  return html`<div class="wide" role="region" aria-label=${caption} tabindex="0">
    <table class="nhsuk-table">
      <caption class="nhsuk-table__caption nhsuk-table__caption--s">${caption}</caption>
      <thead><tr><th scope="col">Line</th><th scope="col">Column</th><th scope="col">Expected</th><th scope="col">What to do</th></tr></thead>
      <tbody>
        ${problems.map(({ line, column, expected, help }) => html`<tr><td>${line}</td><td><code>${column}</code></td><td>${expected}</td><td>${help}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** One thing that is wrong. */
export function problemTemplate({ path, expected, help }) {
  return html`<li>${path === "" ? nothing : html`<code>${path}</code>: `}${expected === "" ? nothing : `expected ${expected}; `}${help}</li>`;
}

/** The problems of a form, at its head. */
export function problemsSummary(problems) {
  return html`<div class="nhsuk-error-summary" role="alert">
    <h2 class="nhsuk-error-summary__title">There is a problem</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${problems.map(problemTemplate)}
    </ul>
  </div>`;
}

/** A field to choose from: pairs of values and labels. */
export function select({ id, label, value, options, change, hint }) {
  return html`<div class="nhsuk-form-group">
    <label class="nhsuk-label" for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<div class="nhsuk-hint" id="${id}-hint">${hint}</div>`}
    <select class="nhsuk-select" id=${id} name=${id} aria-describedby=${hint === undefined ? nothing : `${id}-hint`} @change=${(event) => change?.(event.target.value)}>
      ${options.map(([key, title]) => html`<option value=${key} ?selected=${key === value}>${title}</option>`)}
    </select>
  </div>`;
}

/** The ways to answer what may not be known. */
export const OPEN_FLAGS = [["", "Not known"], ["true", "Yes"], ["false", "No"]];

/** What stands in the fields of a form; null where nothing does. */
export function fieldsOf(form) {
  const data = new FormData(form);
  const text = (name) => data.get(name).trim();
  return { text, flag: (name) => FLAGS[text(name)] ?? null, figure: (name) => figureOf(text(name)) ?? null };
}

/** A field to write in. */
export function input({ id, label, value = "", type = "text", hint, width = "", change, problem, list, mode }) {
  const described = [hint === undefined ? "" : `${id}-hint`, problem === undefined ? "" : `${id}-error`].join(" ").trim();
  return html`<div class="nhsuk-form-group ${problem === undefined ? "" : "nhsuk-form-group--error"}">
    <label class="nhsuk-label" for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<div class="nhsuk-hint" id="${id}-hint">${hint}</div>`}
    ${problem === undefined ? nothing : html`<span class="nhsuk-error-message" id="${id}-error"><span class="nhsuk-u-visually-hidden">Error:</span> Expected ${problem.expected}; ${problem.help}</span>`}
    <input class="nhsuk-input ${width}" id=${id} name=${id} type=${type} inputmode=${mode ?? nothing} list=${list ?? nothing} autocomplete="off" .value=${String(value)}
      aria-describedby=${described || nothing} @change=${(event) => change?.(event.target.value)} />
  </div>`;
}

/** Buttons of a list that is shown part by part. */
export function pages({ from, total, shown }, turn) {
  if (total <= shown) return nothing;
  const last = Math.min(from + shown, total);
  const number = (count) => count.toLocaleString("en-GB");
  return html`<nav class="pages" aria-label="Pages of the list">
    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" ?disabled=${from === 0} @click=${() => turn(from - shown)}>Previous</button>
    <span>${number(from + 1)} to ${number(last)} of ${number(total)}</span>
    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" ?disabled=${last === total} @click=${() => turn(last)}>Next</button>
  </nav>`;
}
