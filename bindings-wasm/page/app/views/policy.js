// The policy editor: every parameter with its place in the guidance, the floor fixed, and at once whom a change would move.

import { html, nothing } from "lit";
import { edit, savePolicy, useDraft } from "../actions.js";
import { PARAMETERS } from "../../parameters.js";
import { factOf, withFact } from "../../facts-of.js";
import { figureOf } from "../../reading.js";
import { FLOOR, TERMS } from "../../terms.js";
import { shownValue, spelt } from "../../words.js";
import { movesTemplate } from "./moves.js";
import { input, problemsSummary, select } from "./parts.js";

const FORCES = { licence: "required by the licence", must: "required", should: "advised", local: "left to providers" };

export function policyTemplate({ draft, overview, rules, moves, unsaved }) {
  const enforcement = moves?.enforcement ?? overview.policy.enforcement;
  const problems = moves?.problems ?? [];
  const areas = Map.groupBy([...rules.values()], ({ area }) => area);
  return html`<h1 tabindex="-1">The policy</h1>
    <p>What the guidance leaves to providers is set here. What it requires is fixed. Nothing is changed until you use or save it.</p>
    ${problems.length === 0 ? nothing : problemsSummary(problems)}
    <div class="split">
      <div>
        ${input({ id: "name", label: "Name", value: draft.name, change: (name) => edit((draft) => ({ ...draft, name })) })}
        ${select({ id: "preset", label: "Start from", value: draft.preset ?? "baseline", options: Object.keys(TERMS.Preset).map((preset) => [preset, spelt(preset)]), hint: TERMS.Preset[draft.preset ?? "baseline"], change: (preset) => edit((draft) => ({ ...draft, preset })) })}
        ${[...areas].map(([area, described]) => areaTemplate(area, described, { draft, enforcement, problems }))}
        <h2>When something goes wrong, and when homeworking ends</h2>
        ${Object.keys(PARAMETERS).filter((path) => PARAMETERS[path].rules.length === 0).map((path) => parameterTemplate(path, draft, problems))}
      </div>
      <div>
        <div class="beside">
          ${movesTemplate(moves, rules, overview.workforce.total)}
          ${unsaved === undefined ? nothing : problemsSummary(unsaved)}
          <p class="buttons">
            <button type="button" class="nhsuk-button" ?disabled=${problems.length > 0} @click=${() => useDraft()}>Decide by this policy</button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${() => edit(() => structuredClone(overview.policy.draft))}>Undo the changes</button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary" ?disabled=${problems.length > 0} @click=${() => savePolicy(true)}>Save as TOML</button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary" ?disabled=${problems.length > 0} @click=${() => savePolicy(false)}>Save as JSON</button>
          </p>
        </div>
      </div>
    </div>`;
}

function areaTemplate(area, described, given) {
  return html`<h2>${spelt(area)}</h2>
    ${described.map((rule) => ruleTemplate(rule, given))}`;
}

function ruleTemplate({ rule, force, sections, summary }, { draft, enforcement, problems }) {
  const own = Object.keys(PARAMETERS).filter((path) => PARAMETERS[path].rules[0] === rule);
  return html`<div class="rule" data-rule=${rule}>
    <h3 class="nhsuk-heading-xs">${summary}</h3>
    <p class="place">${sections.join("; ")}: ${FORCES[force]}. <code>${rule}</code></p>
    ${FLOOR.includes(force) ? html`<p class="floor">Fixed. It always decides: no policy can lower it.</p>` : enforcementTemplate(rule, enforcement[rule])}
    ${own.map((path) => parameterTemplate(path, draft, problems))}
  </div>`;
}

function enforcementTemplate(rule, value) {
  const change = (chosen) => edit((draft) => ({ ...draft, enforcement: { ...draft.enforcement, [rule]: chosen } }));
  return html`<fieldset class="nhsuk-fieldset effects">
    <legend class="nhsuk-u-visually-hidden">What ${rule} does</legend>
    ${Object.entries(TERMS.Enforcement).map(([effect, title]) => html`<label class="effects__choice">
      <input type="radio" name="effect-${rule}" value=${effect} .checked=${value === effect} @change=${() => change(effect)} /> ${title}
    </label>`)}
  </fieldset>`;
}

function parameterTemplate(path, draft, problems) {
  const parameter = PARAMETERS[path];
  const id = `parameter-${path}`;
  const value = factOf(draft, path);
  const isSet = path.split(".").reduce((record, name) => record?.[name], draft) !== undefined;
  const told = { id, parameter, path, value: isSet ? value : parameter.default, problem: problems.find((problem) => problem.path.startsWith(path)) };
  return html`<div class="parameter" data-parameter=${path}>${KINDS[parameter.kind](told)}</div>`;
}

const put = (path, value) => edit((draft) => (value === null ? withNull(draft, path) : withFact(draft, path, value)));

/** A parameter that is set to nothing, which is another thing than to be left out. */
function withNull(draft, path) {
  const [name, rest] = path.split(".");
  return rest === undefined ? { ...draft, [name]: null } : { ...draft, [name]: { ...draft[name], [rest]: null } };
}

const placeOf = ({ sections }) => sections.join("; ");
const defaultOf = ({ default: value }) => (value === null ? "not set" : shownValue(value));

function figure({ id, parameter, path, value, problem }) {
  const { label, least, most, nullable, whole } = parameter;
  const read = (text) => figureOf(text) ?? (nullable ? null : undefined);
  const range = `${whole ? "A whole number" : "A number"} from ${least.toLocaleString("en-GB")} to ${most.toLocaleString("en-GB")}${nullable ? "; empty: nothing is set" : ""}. Where the file says nothing: ${defaultOf(parameter)}.`;
  return input({ id, label, value: value ?? "", width: "nhsuk-input--width-5", mode: "decimal", problem, hint: `${range} ${placeOf(parameter)}`, change: (text) => put(path, read(text)) });
}

function choice({ id, parameter, path, value }) {
  const options = parameter.words.map((word) => [word, spelt(word)]);
  return select({ id, label: parameter.label, value, options, hint: placeOf(parameter), change: (word) => put(path, word) });
}

function items({ id, parameter, path, value, problem }) {
  const { label, words, others } = parameter;
  const all = [...words, ...value.filter((item) => !words.includes(item))];
  const toggled = (word, isIn) => put(path, isIn ? [...value, word] : value.filter((item) => item !== word));
  return html`<fieldset class="nhsuk-fieldset nhsuk-form-group ${problem === undefined ? "" : "nhsuk-form-group--error"}" aria-describedby="${id}-hint">
    <legend class="nhsuk-fieldset__legend">${label}</legend>
    <div class="nhsuk-hint" id="${id}-hint">${placeOf(parameter)}</div>
    ${problem === undefined ? nothing : html`<span class="nhsuk-error-message"><span class="nhsuk-u-visually-hidden">Error:</span> Expected ${problem.expected}; ${problem.help}</span>`}
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
      ${all.map((word) => html`<div class="nhsuk-checkboxes__item">
        <input class="nhsuk-checkboxes__input" id="${id}-${word}" type="checkbox" .checked=${value.includes(word)} @change=${(event) => toggled(word, event.target.checked)} />
        <label class="nhsuk-label nhsuk-checkboxes__label" for="${id}-${word}">${spelt(word)}</label>
      </div>`)}
    </div>
    ${others ? input({ id: `${id}-other`, label: "Another item", change: (item) => item.trim() !== "" && put(path, [...value, item.trim()]) }) : nothing}
  </fieldset>`;
}

const KINDS = { figure, choice, items };
