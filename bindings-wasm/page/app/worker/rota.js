// A rota: its shifts, and where each may be worked.

import { HomeworkingError, assessRota } from "homeworking";
import { FLAGS } from "../../reading.js";
import { daysLater } from "../../words.js";
import { delimiterOf, rowsOf } from "./csv.js";

/** Shifts out of CSV, with their lines: a row a shift, whose columns are the paths of its fields. */
export function shiftsOf(text) {
  const rows = rowsOf(text, delimiterOf(text));
  const names = (rows.next().value?.cells ?? []).map((name) => name.trim());
  // A damaged row is a shift of which nothing is known, and refused as such.
  return Array.from(rows, ({ line, cells }) => ({ line, shift: shiftOf(names, cells ?? []) }));
}

function shiftOf(names, cells) {
  const shift = {};
  names.forEach((name, place) => {
    const text = (cells[place] ?? "").trim();
    if (text === "") return;
    const [field, inner] = name.split(".");
    if (inner === undefined) shift[field] = text;
    else (shift[field] ??= {})[inner] = FLAGS[text.toLowerCase()] ?? text;
  });
  return shift;
}

/** Where each shift of a rota may be worked, and what is wrong with those of which that cannot be said. */
export function located(workforce, policy, numbered) {
  const rostered = [...new Set(numbered.map(({ shift }) => shift?.advisor_id))];
  const cases = rostered.map((id) => workforce.find(id)).filter((found) => found !== undefined);
  const problems = [];
  let kept = numbered;
  for (;;) {
    try {
      const answers = assessRota(cases, policy, kept.map(({ shift }) => shift));
      return { shifts: kept.map(({ shift }, place) => ({ ...shift, ...answers[place] })), problems };
    } catch (error) {
      if (!(error instanceof HomeworkingError)) throw error;
      // A shift that is refused takes no other with it.
      const refused = new Set();
      for (const { path, expected, help } of error.problems) {
        const place = Number(/^shifts\[(\d+)\]/.exec(path)?.[1] ?? 0);
        refused.add(place);
        problems.push({ line: kept[place].line, column: path.replace(/^shifts\[\d+\]\.?/, ""), expected, help });
      }
      kept = kept.filter((_, place) => !refused.has(place));
    }
  }
}

/** The Monday of the week of a day. */
export function mondayOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return daysLater(day, -((date.getUTCDay() + 6) % 7));
}

/** The advisors of a week, and the shifts of each by the day on which they start. */
export function weekOf(shifts, monday) {
  const days = Array.from({ length: 7 }, (_, place) => daysLater(monday, place));
  const advisors = new Map();
  for (const shift of shifts) {
    const place = days.indexOf(shift.starts.slice(0, 10));
    if (place === -1) continue;
    const week = advisors.get(shift.advisor_id) ?? days.map(() => []);
    week[place].push(shift);
    advisors.set(shift.advisor_id, week);
  }
  const rows = [...advisors].map(([id, week]) => ({ id, week })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { days, rows };
}

/** The roster of a day: who works then, and where the rota has them. */
export function rosterOf(shifts, day, { can_travel, affected }) {
  const placed = new Map();
  for (const { advisor_id, starts, location } of shifts) {
    if (starts.slice(0, 10) === day && !placed.has(advisor_id)) placed.set(advisor_id, location);
  }
  return [...placed].map(([id, rostered]) => ({ id, rostered, can_travel, affected }));
}
