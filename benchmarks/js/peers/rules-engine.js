// json-rules-engine: two rules a rule, one that fires where it is not met and one where that is not known.

import { Engine } from "json-rules-engine";
import { RULES, decisionOf, written } from "./trees.js";

const OPERATORS = { "<=": "lessThanInclusive", "<": "lessThan", ">=": "greaterThanInclusive", ">": "greaterThan", "==": "equal" };
const HOLDS = { "<=": (a, b) => a <= b, "<": (a, b) => a < b, ">=": (a, b) => a >= b, ">": (a, b) => a > b, "==": (a, b) => a === b };

const never = { fact: "never", operator: "equal", value: true };
const always = { fact: "never", operator: "equal", value: false };
const has = (name) => ({ fact: name, operator: "isKnown", value: true });
const lacks = (name) => ({ fact: name, operator: "isKnown", value: false });

/** All ways to choose some of a list. */
function choices(list, count) {
  if (count === 0) return [[]];
  return list.flatMap((first, place) => choices(list.slice(place + 1), count - 1).map((rest) => [first, ...rest]));
}

/** The facts that are sums of others. */
const sums = new Map();

const FORMS = {
  and: (...all) => ({ all }),
  or: (...any) => ({ any }),
  not: (one) => ({ not: one }),
  false: () => never,
  has,
  lacks,
  is: (name) => ({ fact: name, operator: "equal", value: true }),
  "is not": (name) => ({ fact: name, operator: "equal", value: false }),
  contains: (name, item) => ({ fact: name, operator: "contains", value: item }),
  count: (all, least) => ({ any: choices(all, least).map((some) => ({ all: some })) }),
  compare(names, missing, how, other) {
    const compared = (fact) => ({ fact, operator: OPERATORS[how], value: other });
    if (names.length > 1) {
      const sum = names.join("+");
      sums.set(sum, { names, missing });
      return compared(sum);
    }
    const [name] = names;
    if (missing === null) return compared(name);
    const otherwise = typeof other === "number" ? (HOLDS[how](missing, other) ? always : never) : never;
    return { any: [{ all: [has(name), compared(name)] }, { all: [lacks(name), otherwise] }] };
  },
};

/** A condition at the root has to be one of others. */
const rooted = (condition) => (condition.all || condition.any || condition.not ? condition : { all: [condition] });

/** What decides facts by all rules; the engine answers by and by. */
export function compiled() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("isKnown", (value, wanted) => (value !== undefined && value !== null) === wanted);
  engine.addFact("never", false);
  RULES.forEach(({ met, notMet }, place) => {
    const [isMet, isNot] = [written(met, FORMS), written(notMet, FORMS)];
    engine.addRule({ conditions: rooted(isNot), event: { type: "stands", params: { place, as: 0 } } });
    engine.addRule({ conditions: { all: [{ not: isMet }, { not: isNot }] }, event: { type: "stands", params: { place, as: 2 } } });
  });
  for (const [sum, { names, missing }] of sums) {
    engine.addFact(sum, async (_, almanac) => {
      const values = await Promise.all(names.map((name) => almanac.factValue(name)));
      return values.reduce((total, value) => total + (value ?? missing), 0);
    });
  }
  return async (facts) => {
    const standing = RULES.map(() => 1);
    const { events } = await engine.run(facts);
    for (const { params } of events) standing[params.place] = params.as;
    return decisionOf(standing);
  };
}
