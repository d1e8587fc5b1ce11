// A timeline as a picture, and the same as a list.

import { html, nothing, svg } from "lit";
import { VERDICTS, longDay } from "../../words.js";
import { ruleName } from "./parts.js";

const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Stretches of days that follow each other: the verdict, and every rule that lacks at some time. */
export function timelineTemplate(segments, rules) {
  const joined = joinedBy(segments, ({ verdict }) => verdict);
  const [from, through] = [segments[0].from, segments.at(-1).through];
  const lacking = [...new Set(segments.flatMap((segment) => segment.lacking.map(({ rule }) => rule)))];
  const stands = (rule) => (segment) => segment.lacking.find((lack) => lack.rule === rule)?.status ?? "met";
  return html`<figure class="timeline">
      ${barTemplate("The answer", joined, (verdict) => `verdict--${verdict}`, [from, through])}
      ${lacking.map((rule) => barTemplate(ruleName(rules, rule), joinedBy(segments, stands(rule)), (status) => `status--${status}`, [from, through]))}
      <figcaption class="timeline__ends"><span>${longDay(from)}</span><span>${longDay(through)}</span></figcaption>
      <p class="key" aria-hidden="true">
        <span class="key__mark verdict--eligible"></span> may <span class="key__mark verdict--not_eligible"></span> may not, or not met
        <span class="key__mark verdict--incomplete"></span> not known <span class="key__mark status--met"></span> met
      </p>
    </figure>
    <ol class="nhsuk-list stretches">
      ${joined.map(({ from, through, value, segments }) => html`<li data-from=${from} data-through=${through} data-verdict=${value}>
        <strong>${from === through ? `On ${longDay(from)}` : `${longDay(from)} to ${longDay(through)}`}:</strong> ${VERDICTS[value].toLowerCase()}
        ${value === "eligible" ? nothing : html`<ul>${lackingIn(segments).map(({ message, since }) => html`<li>${since === from ? nothing : `From ${longDay(since)}: `}${message}</li>`)}</ul>`}
      </li>`)}
    </ol>`;
}

/** What lacks at some time in segments, and since when. */
function lackingIn(segments) {
  const found = new Map();
  for (const { from, lacking } of segments) {
    for (const lack of lacking) if (!found.has(lack.rule)) found.set(lack.rule, { ...lack, since: from });
  }
  return [...found.values()];
}

/** Stretches in which a value stays, with the segments of each. */
function joinedBy(segments, valueOf) {
  const joined = [];
  for (const segment of segments) {
    const value = valueOf(segment);
    const last = joined.at(-1);
    if (last?.value !== value) joined.push({ from: segment.from, through: segment.through, value, segments: [segment] });
    else {
      last.through = segment.through;
      last.segments.push(segment);
    }
  }
  return joined;
}

/** The least part of a bar that can be seen. */
const VISIBLE = 1 / 150;

function barTemplate(title, stretches, look, [from, through]) {
  const first = dayNumber(from);
  const days = dayNumber(through) + 1 - first;
  const parts = stretches.map(({ from, through, value }) => ({ value, start: dayNumber(from) - first, width: dayNumber(through) + 1 - dayNumber(from) }));
  // The shortest lie uppermost, as wide as can be seen.
  const drawn = parts.toSorted((a, b) => b.width - a.width).map((part) => ({ ...part, width: Math.max(part.width, days * VISIBLE) }));
  return html`<div class="timeline__row">
    <span class="timeline__title">${title}</span>
    <svg class="timeline__bar" viewBox="0 0 ${days} 10" preserveAspectRatio="none" aria-hidden="true">
      ${drawn.map(({ value, start, width }) => svg`<rect class=${look(value)} x=${Math.min(start, days - width)} width=${width} height="10"></rect>`)}
    </svg>
  </div>`;
}
