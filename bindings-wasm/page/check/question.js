// A question: how it is put, by what kind of fact it is about, and what is read from its form.

import { html, nothing } from "lit";
import { FACTS } from "../facts.js";
import { figureOf } from "../reading.js";
import { spelt } from "../words.js";

/** The form that asks for a fact. */
export function questionTemplate({ path, value, why, left, problem, required }, { answer, skip }) {
  const fact = FACTS[path];
  const [{ control }, described] = [KINDS[fact.kind], `${problem ? "error " : ""}${why.length > 0 ? "why" : ""}`.trim()];
  return html`<form @submit=${answer} novalidate part="question" data-path=${path}>
    <fieldset aria-describedby=${described || nothing}>
      <legend><h2 class="focus" tabindex="-1"><small>${areaOf(path)}</small>${fact.label}</h2></legend>
      ${why.length === 0 ? nothing : html`<div id="why" class="hint">${reasons(why)}</div>`}
      ${problem === undefined ? nothing : html`<p id="error" class="error" role="alert" tabindex="-1">
            <span class="hidden">Error:</span> Expected ${problem.expected}: ${problem.help}
          </p>`}
      ${control({ fact, value, invalid: problem !== undefined })}
    </fieldset>
    <p class="buttons">
      <button type="submit" part="button">Continue</button>
      ${required ? nothing : html`<button type="button" class="other" part="button" @click=${skip}>I do not know</button>`}
    </p>
    ${left === undefined ? nothing : html`<p class="hint">${left === 1 ? "The last question, as things are." : `At most ${left} questions, as things are.`}</p>`}
  </form>`;
}

/** What a fact is of: `home.quiet` of the home. */
function areaOf(path) {
  return path.split(".").slice(0, -1).map(spelt).join(": ");
}

/** Where the guidance asks for it, and how strongly. */
function reasons(findings) {
  return Object.keys(FORCES).map((force) => {
    const sections = new Set(findings.filter((finding) => finding.force === force).flatMap((finding) => finding.sections));
    return sections.size === 0 ? nothing : html`<p>${FORCES[force]} ${[...sections].join("; ")}.</p>`;
  });
}

const FORCES = {
  licence: "Required by the licence:",
  must: "Required by the guidance:",
  should: "Advised by the guidance:",
  local: "Left to providers by the guidance:",
};

/** The answer in a form; nothing where there is none. */
export function answerIn(form, path) {
  const fact = FACTS[path];
  return KINDS[fact.kind].read(new FormData(form), fact);
}

const text = (data, name) => (data.get(name) ?? "").trim();

/** A day from its three fields, as it is written; what is none is left for the library to refuse. */
function day(data, name) {
  const [year, month, date] = ["year", "month", "day"].map((part) => text(data, `${name}-${part}`));
  if (year + month + date === "") return undefined;
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function radio({ value, label, isChosen, more = nothing }) {
  return html`<div class="choice">
      <label><input type="radio" name="answer" value=${value} ?checked=${isChosen} /> <span>${label}</span></label>
    </div>
    ${more}`;
}

function dayFields(name, value, label, invalid) {
  const [year, month, date] = typeof value === "string" ? value.split("-") : ["", "", ""];
  const field = (part, title, given, width) => html`<label class="part">
    ${title}
    <input class=${width} name="${name}-${part}" inputmode="numeric" autocomplete="off" .value=${given}
      aria-label="${label === "" ? title : `${label}: ${title}`}" aria-invalid=${invalid ? "true" : nothing} />
  </label>`;
  return html`<div class="day">
    ${field("day", "Day", date, "two")} ${field("month", "Month", month, "two")} ${field("year", "Year", year, "four")}
  </div>`;
}

/** By kind: the controls of a form, and how it is read. */
const KINDS = {
  flag: {
    control: ({ value }) => ["yes", "no"].map((word) => radio({ value: word, label: spelt(word), isChosen: value === (word === "yes") })),
    read: (data) => ({ yes: true, no: false })[data.get("answer")],
  },
  completion: {
    control: ({ value, invalid }) => [
      radio({ value: "on", label: "Yes, on a day that is known", isChosen: typeof value === "string", more: dayFields("on", value, "", invalid) }),
      radio({ value: "yes", label: "Yes, on a day that is not known", isChosen: value === true }),
      radio({ value: "no", label: "No, or not yet", isChosen: value === false }),
    ],
    read: (data) => {
      const given = day(data, "on");
      const chosen = data.get("answer") ?? (given === undefined ? undefined : "on");
      return chosen === "on" ? given : { yes: true, no: false }[chosen];
    },
  },
  day: {
    control: ({ value, invalid }) => dayFields("on", value, "", invalid),
    read: (data) => day(data, "on"),
  },
  figure: {
    control: ({ fact, value, invalid }) => html`<label class="part">
      <span>A ${fact.whole ? "whole number" : "number"} from ${fact.least} to ${fact.most}</span>
      <input class="four" name="answer" inputmode=${fact.whole ? "numeric" : "decimal"} autocomplete="off"
        .value=${value === undefined ? "" : String(value)} aria-invalid=${invalid ? "true" : nothing} />
    </label>`,
    read: (data) => figureOf(text(data, "answer")),
  },
  choice: {
    control: ({ fact, value }) => fact.words.map((word) => radio({ value: word, label: spelt(word), isChosen: value === word })),
    read: (data) => data.get("answer") ?? undefined,
  },
  items: {
    control: ({ fact, value = [] }) => html`${fact.words.map(
        (word) => html`<div class="choice">
          <label><input type="checkbox" name="answer" value=${word} ?checked=${value.includes(word)} /> <span>${spelt(word)}</span></label>
        </div>`,
      )}
      <label class="part">Anything else, separated by commas
        <input name="others" autocomplete="off" .value=${value.filter((item) => !fact.words.includes(item)).join(", ")} /></label>`,
    read: (data) => [...data.getAll("answer"), ...text(data, "others").split(",").map((item) => item.trim()).filter((item) => item !== "")],
  },
  assurances: {
    control: ({ fact, value = [], invalid }) => html`<p>Fill in the day of each there is; leave out what there is not.</p>
      ${fact.words.map((word) => html`<div class="group"><strong>${spelt(word)}</strong>
          ${dayFields(word, value.find(({ kind }) => kind === word)?.on, spelt(word), invalid)}</div>`)}`,
    read: (data, { words }) => words.map((kind) => ({ kind, on: day(data, kind) })).filter(({ on }) => on !== undefined),
  },
};
