// What was answered, each with a way to change it.

import { html } from "lit";
import { FACTS } from "../facts.js";
import { factOf } from "../facts-of.js";
import { shownValue } from "../words.js";

/** The answers, in the order in which they were given. */
export function answersTemplate(paths, caseOf, change) {
  return html`<section part="answers">
    <h3>Answers so far</h3>
    <dl>
      ${paths.map((path) => {
        const { label } = FACTS[path];
        const value = factOf(caseOf, path);
        return html`<div class="row">
          <dt>${label}</dt>
          <dd>${value === undefined ? "Not known" : shownValue(value)}</dd>
          <dd class="action"><button type="button" class="link" @click=${() => change(path)}>Change<span class="hidden"> ${label}</span></button></dd>
        </div>`;
      })}
    </dl>
  </section>`;
}
