// Whether all peers answer exactly as the package does: `node benchmarks/js/check.js`. Stops at the first difference.

import { isDeepStrictEqual } from "node:util";
import { Policy, decide, decideMany } from "../../target/npm/homeworking/node.js";
import * as columnar from "./peers/columnar.js";
import * as plain from "./peers/plain.js";
import * as tuned from "./peers/tuned.js";
import { CASES, CODES, ON, POLICY, isDay, plainly, rowOf, workforce } from "./workload.js";

/** The ends of months, where renewal is easily a day out. */
const DAYS = ["2024-02-29", "2026-02-28", "2026-05-31", "2027-04-30"];

const BY_FIGURE = ["performance.attendance", "performance.productivity", "experience.months_in_post", "experience.shifts_completed"];

/** Other policies, so that no peer is right only by what the provider's leaves out. */
function policies() {
  const enforcement = Object.fromEntries(CODES.map((code) => [code, "enforce"]));
  const ours = { ...POLICY.toObject(), enforcement };
  // What asks for a figure cannot be enforced without one.
  const named = Object.entries(enforcement).filter(([code]) => !BY_FIGURE.includes(code));
  const bare = { name: "Bare", guidance: "PRN00732", enforcement: Object.fromEntries(named) };
  const paper = { ...bare, devices: "bring_your_own", notes: "paper_with_disposal", paper_disposal: ["collection"] };
  const figures = { min_processor_ghz: 2.5, min_processor_cores: null, min_storage_gb: 256, min_upload_mbps: null };
  const monthly = Object.fromEntries(Object.keys(ours).filter((name) => name.endsWith("_review_months")).map((name) => [name, 1]));
  const strict = { ...ours, ...figures, ...monthly, notes: "paper_with_disposal", paper_disposal: ["agreement", "collection"], max_break_months: 12 };
  return [ours, bare, paper, strict].map((found) => new Policy(found));
}

function told({ verdict, blocking, missing }) {
  return { verdict, blocking: [...blocking], missing: [...missing] };
}

function same(name, place, found, expected) {
  if (isDeepStrictEqual(told(found), told(expected))) return;
  console.error(`${name} answers otherwise of case ${place}:`, told(found), "and not", told(expected));
  process.exit(1);
}

/** Peers that take a case at a time, whatever it says. */
function checkObjects(cases, policy, on) {
  const rules = plainly(policy);
  const texts = tuned.compiled(rules, on);
  const numbers = tuned.compiled(rules, on, true);
  cases.forEach((each, place) => {
    const expected = decide(each, policy, on);
    same("plain", place, plain.decide(each, rules, on), expected);
    same("tuned", place, texts(each), expected);
    same("tuned, of cases made ready", place, numbers(tuned.ready(each)), expected);
  });
}

const VERDICTS = ["eligible", "not_eligible", "incomplete"];

/** The peer over typed arrays, which tells the verdict alone. */
function checkTable(policy, on) {
  const verdicts = columnar.compiled(plainly(policy), on)(columnar.columnsOf(CASES.map(rowOf), 1, isDay));
  decideMany(CASES, policy, on).forEach(({ verdict }, place) => {
    const found = { verdict: VERDICTS[verdicts[place]], blocking: [], missing: [] };
    same("typed arrays", place, found, { verdict, blocking: [], missing: [] });
  });
}

checkObjects(CASES, POLICY, ON);
for (const policy of [POLICY, ...policies()]) {
  for (const on of [ON, ...DAYS]) {
    checkTable(policy, on);
    checkObjects(workforce(), policy, on);
    checkObjects(CASES.slice(0, 120), policy, on);
  }
}
console.log("plain, tuned, typed arrays: as the package");
