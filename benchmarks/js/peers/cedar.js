// Cedar: two policies a rule that forbid, one where it is not met and one where that is not known; read beforehand, as its stateful call allows.

import { createRequire } from "node:module";
import { RULES, decisionOf, written } from "./trees.js";

const cedar = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs");
const SET = "rules";

const fact = (name) => `context.${name}`;
const literal = (value) => (typeof value === "string" ? JSON.stringify(value) : String(value));

const FORMS = {
  and: (...all) => `(${all.join(" && ")})`,
  or: (...any) => `(${any.join(" || ")})`,
  not: (one) => `(!${one})`,
  false: () => "false",
  has: (name) => `(context has ${name})`,
  lacks: (name) => `(!(context has ${name}))`,
  is: fact,
  "is not": (name) => `(!${fact(name)})`,
  contains: (name, item) => `${fact(name)}.contains(${literal(item)})`,
  count: (all, least) => `(${all.map((one) => `(if ${one} then 1 else 0)`).join(" + ")} >= ${least})`,
  compare(names, missing, how, other) {
    const terms = names.map((name) => (missing === null ? fact(name) : `(if context has ${name} then ${fact(name)} else ${missing})`));
    return `(${terms.join(" + ")} ${how} ${other?.fact === undefined ? literal(other) : fact(other.fact)})`;
  },
};

const forbidden = (when) => `forbid(principal, action, resource) when { ${when} };`;

/** What decides facts by all rules. */
export function compiled() {
  const staticPolicies = { permit: "permit(principal, action, resource);" };
  RULES.forEach(({ met, notMet }, place) => {
    const [isMet, isNot] = [written(met, FORMS), written(notMet, FORMS)];
    staticPolicies[`0 ${place}`] = forbidden(isNot);
    staticPolicies[`2 ${place}`] = forbidden(`!${isMet} && !${isNot}`);
  });
  const read = cedar.preparsePolicySet(SET, { staticPolicies });
  if (read.type !== "success") throw new Error(JSON.stringify(read.errors));
  const call = {
    principal: { type: "Advisor", id: "a" },
    action: { type: "Action", id: "work" },
    resource: { type: "Place", id: "home" },
    entities: [],
    preparsedPolicySetId: SET,
  };
  return (context) => {
    const answer = cedar.statefulIsAuthorized({ ...call, context });
    if (answer.type !== "success" || answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer));
    const standing = RULES.map(() => 1);
    for (const reason of answer.response.diagnostics.reason) {
      const [as, place] = reason.split(" ").map(Number);
      if (place !== undefined) standing[place] = as;
    }
    return decisionOf(standing);
  };
}
