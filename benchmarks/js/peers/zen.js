// zen-engine: one expression for all rules. Its package for WebAssembly takes expressions alone, as texts, at every call.

import { readFileSync } from "node:fs";
import init, { evaluateExpression } from "@gorules/zen-engine-wasm";
import { RULES, decisionOf, written } from "./trees.js";

const MODULE = new URL("../node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm", import.meta.url);

const literal = (value) => (typeof value === "string" ? JSON.stringify(value) : String(value));

const FORMS = {
  and: (...all) => `(${all.join(" and ")})`,
  or: (...any) => `(${any.join(" or ")})`,
  not: (one) => `(not ${one})`,
  false: () => "false",
  has: (name) => `(${name} != null)`,
  lacks: (name) => `(${name} == null)`,
  is: (name) => `(${name} == true)`,
  "is not": (name) => `(${name} == false)`,
  contains: (name, item) => `(${literal(item)} in ${name})`,
  count: (all, least) => `(${all.map((one) => `(${one} ? 1 : 0)`).join(" + ")} >= ${least})`,
  compare(names, missing, how, other) {
    const terms = names.map((name) => (missing === null ? name : `(${name} ?? ${missing})`));
    return `(${terms.join(" + ")} ${how} ${other?.fact ?? literal(other)})`;
  },
};

/** What decides facts by all rules. */
export async function compiled() {
  await init({ module_or_path: readFileSync(MODULE) });
  const each = RULES.map(({ met, notMet }) => `${written(met, FORMS)} ? 1 : ${written(notMet, FORMS)} ? 0 : 2`);
  const expression = `[${each.join(", ")}]`;
  return (facts) => decisionOf(evaluateExpression(expression, facts).map(Number));
}
