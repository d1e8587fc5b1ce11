// The package beside rule engines, once they are found to answer alike: `node benchmarks/js/engines.js`.
//
// Engines are given facts made ready for them, without waivers; that is not measured, and neither is making a `Case`.

import { isDeepStrictEqual } from "node:util";
import { Case, decide } from "../../target/npm/homeworking/node.js";
import * as cedar from "./peers/cedar.js";
import * as logic from "./peers/logic.js";
import * as plain from "./peers/plain.js";
import * as rulesEngine from "./peers/rules-engine.js";
import { factsOf } from "./peers/trees.js";
import * as zen from "./peers/zen.js";
import { shown } from "./timing.js";
import { CASES, ON, POLICY, RULES_POLICY, rowOf } from "./workload.js";

/** Engines decide some of the cases: enough of them take long. */
const SOME = 200;
const TURNS = 5;

const cases = CASES.slice(0, SOME).map((one) => ({ ...one, waivers: [] }));
const facts = cases.map((one) => factsOf(rowOf(one)));
const prepared = cases.map((one) => new Case(one));

const SUBJECTS = [
  ["plain JavaScript, of objects", cases, (one) => plain.decide(one, RULES_POLICY, ON)],
  ["decide, of objects, strictly read", cases, (one) => decide(one, POLICY, ON)],
  ["decide, of prepared Cases", prepared, (one) => decide(one, POLICY, ON)],
  ["json-logic-engine, compiled", facts, logic.compiled()],
  ["json-rules-engine", facts, rulesEngine.compiled()],
  ["Cedar, policies read beforehand", facts, cedar.compiled()],
  ["zen-engine, an expression", facts, await zen.compiled()],
];

const told = ({ verdict, blocking, missing }) => ({ verdict, blocking: [...blocking], missing: [...missing] });

for (const [name, given, work] of SUBJECTS) {
  for (const [place, one] of given.entries()) {
    const [found, expected] = [told(await work(one)), told(decide(prepared[place], POLICY, ON))];
    if (!isDeepStrictEqual(found, expected)) throw new Error(`${name} answers otherwise of case ${place}: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`);
  }
}
console.log("json-logic-engine, json-rules-engine, Cedar, zen-engine: as the package");

const best = new Map(SUBJECTS.map(([name]) => [name, Infinity]));
for (let turn = 0; turn < TURNS; turn++) {
  for (const [name, given, work] of SUBJECTS) {
    const begun = process.hrtime.bigint();
    for (const one of given) {
      const answer = work(one);
      // Only what answers by and by is waited for.
      if (answer instanceof Promise) await answer;
    }
    best.set(name, Math.min(best.get(name), Number(process.hrtime.bigint() - begun) / given.length));
  }
}
shown("One case, facts made ready for engines", best, "json-rules-engine");
