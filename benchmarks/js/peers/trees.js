// The rules as trees, for engines: of each enforced rule whether it is known to be met, and whether it is known not to be.
//
// Engines know true and false, no unknown, and not all can add months: days are numbers, figures thousandths, and days of renewal are worked out
// beforehand. The trees are written by `benchmarks/trees.py`.

import { readFileSync } from "node:fs";
import { isDay } from "../workload.js";
import { monthsLater } from "./plain.js";

const { renewals, rules } = JSON.parse(readFileSync(new URL("trees.json", import.meta.url), "utf8"));

export const RULES = Object.entries(rules).map(([code, [met, notMet]]) => ({ code, met, notMet }));

const dayNumber = (day) => Date.parse(day) / 86_400_000;

/** What is known of a row, as an engine is given it. */
export function factsOf(row) {
  const facts = {};
  for (const [path, value] of Object.entries(row)) {
    const name = path.replaceAll(".", "_");
    if (value === null || value === undefined) continue;
    if (isDay(value)) {
      facts[name] = dayNumber(value);
      for (const [dated, months] of renewals) if (dated === name) facts[`${name}_plus_${months}`] = dayNumber(monthsLater(value, months));
    } else facts[name] = typeof value === "number" ? Math.round(value * 1000) : value;
  }
  return facts;
}

/** A decision of how each rule stands: 1 met, 0 not met, 2 unknown. */
export function decisionOf(standing) {
  const codes = (wanted) => RULES.filter((_, place) => standing[place] === wanted).map(({ code }) => code);
  const [blocking, missing] = [codes(0), codes(2)];
  return { verdict: blocking.length > 0 ? "not_eligible" : missing.length > 0 ? "incomplete" : "eligible", blocking, missing };
}

/** A tree in another form: `forms` has a function for each kind of node, which is given its parts, those that are trees already in that form. */
export function written([kind, ...parts], forms) {
  const write = (tree) => written(tree, forms);
  if (kind === "and" || kind === "or" || kind === "not") return forms[kind](...parts.map(write));
  if (kind === "count") return forms.count(parts[0].map(write), parts[1]);
  return forms[kind](...parts);
}
