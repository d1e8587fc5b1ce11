// json-logic-engine: one piece of logic for all rules, compiled once, as its documents advise where logic is run often.

import { LogicEngine } from "json-logic-engine";
import { RULES, decisionOf, written } from "./trees.js";

const fact = (name) => ({ var: name });

const FORMS = {
  and: (...all) => ({ and: all }),
  or: (...any) => ({ or: any }),
  not: (one) => ({ "!": [one] }),
  false: () => false,
  has: (name) => ({ "!==": [fact(name), null] }),
  lacks: (name) => ({ "===": [fact(name), null] }),
  is: (name) => ({ "===": [fact(name), true] }),
  "is not": (name) => ({ "===": [fact(name), false] }),
  contains: (name, item) => ({ in: [item, fact(name)] }),
  count: (all, least) => ({ ">=": [{ "+": all.map((one) => ({ if: [one, 1, 0] })) }, least] }),
  compare(names, missing, how, other) {
    const terms = names.map((name) => (missing === null ? fact(name) : { var: [name, missing] }));
    const sum = terms.length === 1 ? terms[0] : { "+": terms };
    return { [how === "==" ? "===" : how]: [sum, other?.fact === undefined ? other : fact(other.fact)] };
  },
};

/** What decides facts by all rules. */
export function compiled() {
  const standing = new LogicEngine().build(RULES.map(({ met, notMet }) => ({ if: [written(met, FORMS), 1, written(notMet, FORMS), 0, 2] })));
  return (facts) => decisionOf(standing(facts));
}
