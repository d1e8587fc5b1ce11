// Requests of the vectors, answered by the functions of the package.

import { isPlain, rawFields } from "./json.js";

// Fields of a vector that are not the request's.
const ABOUT = ["name", "section", "kind", "expect"];

const classesOf = (hw) => ({
  case: hw.Case,
  policy: hw.Policy,
  policy_a: hw.Policy,
  policy_b: hw.Policy,
  shift: hw.Shift,
  incident: hw.Incident,
  record: hw.ReviewRecord,
  disruption: hw.Disruption,
  provider: hw.Provider,
  model: hw.CostModel,
});

const itemsOf = (hw) => ({ cases: hw.Case, shifts: hw.Shift });

const answersOf = (hw) => ({
  assess: hw.assess,
  timeline: (...given) => ({ segments: hw.timeline(...given) }),
  earliest: hw.earliestEligible,
  question: (...given) => ({ path: hw.nextQuestion(...given) }),
  needed: (...given) => ({ paths: hw.needed(...given) }),
  what_if: hw.whatIf,
  compare: hw.compare,
  summarise: (...given) => hw.summarise(hw.assessMany(...given)),
  remedies: (...given) => ({ remedies: hw.remedies(hw.assess(...given)) }),
  fingerprint: (policy) => ({ fingerprint: (policy instanceof hw.Policy ? policy : new hw.Policy(policy)).fingerprint }),
  shift: hw.assessShift,
  rota: (...given) => ({ rota: hw.assessRota(...given) }),
  readiness: hw.assessReadiness,
  review: hw.review,
  incident: hw.respondToIncident,
  disruption: hw.planDisruption,
  costs: hw.estimateCosts,
});

/** The answers to a vector, by each way that it can be asked; `kinds` are the names of the fields that each kind of request has. */
export function ways(hw, kinds, line) {
  const fields = rawFields(line);
  const kind = JSON.parse(fields.kind);
  for (const name of ABOUT) delete fields[name];
  if (kind === "check") return checks(hw, fields);
  const names = kinds[kind].filter((name) => name in fields);
  if (names.length < Object.keys(fields).length) throw new Error(`not a field of ${kind}: ${Object.keys(fields)}`);
  const answer = answersOf(hw)[kind];
  const found = {};
  if (names.every((name) => isPlain(fields[name]))) {
    const given = names.map((name) => JSON.parse(fields[name]));
    found["by plain objects"] = told(hw, () => answer(...given));
  }
  let made;
  try {
    made = names.map((name) => typed(hw, name, fields[name]));
  } catch (error) {
    // A class by itself cannot tell what else is wrong. Only what no object can say is told by it alone.
    const refusal = refused(hw, error);
    if (!found["by plain objects"]) found["by classes"] = refusal;
    else if (!found["by plain objects"].startsWith('{"errors":[{')) throw error;
    return found;
  }
  found["by classes"] = told(hw, () => answer(...made));
  return found;
}

function typed(hw, name, text) {
  const documents = classesOf(hw)[name];
  if (documents) return documents.fromJson(text);
  const value = JSON.parse(text);
  const items = itemsOf(hw)[name];
  return items && Array.isArray(value) && isPlain(text) ? value.map((item) => new items(item)) : value;
}

/** The answer to a request that `JSON.parse` has read, by plain objects; text is checked by the classes that read it. */
export function answerTo(hw, kinds, request) {
  if (request.kind !== "check") {
    const given = kinds[request.kind].filter((name) => name in request).map((name) => request[name]);
    return ["by plain objects", told(hw, () => answersOf(hw)[request.kind](...given))];
  }
  const { target, doc, text } = request;
  if (text !== undefined) return ["by classes", toldWrong(hw, () => classesOf(hw)[target].fromJson(text))];
  return ["by plain objects", toldWrong(hw, () => made(hw, target, doc))];
}

/** A document by itself; a roster has no class, and is checked where it is planned for. */
function made(hw, target, document) {
  if (target === "roster") return hw.planDisruption(DISRUPTION, document, POLICY);
  const documents = classesOf(hw)[target];
  return new documents(document);
}

/** What is wrong with a document by itself. */
function checks(hw, fields) {
  const target = JSON.parse(fields.target);
  const text = "text" in fields ? JSON.parse(fields.text) : fields.doc;
  const documents = classesOf(hw)[target];
  const found = {};
  if (documents) found["by classes"] = toldWrong(hw, () => documents.fromJson(text));
  let document;
  try {
    if (!isPlain(text)) return found;
    document = JSON.parse(text);
  } catch {
    return found;
  }
  found["by plain objects"] = toldWrong(hw, () => made(hw, target, document));
  return found;
}

const POLICY = { name: "Ours", guidance: "PRN00732" };
const DISRUPTION = { kind: "centre_closed", on: "2026-12-01", required_heads: 0 };

const refused = (hw, error) => {
  if (error instanceof hw.HomeworkingError) return JSON.stringify({ errors: error.problems });
  throw error;
};

function told(hw, answer) {
  try {
    return JSON.stringify(answer());
  } catch (error) {
    return refused(hw, error);
  }
}

function toldWrong(hw, make) {
  try {
    make();
    return '{"errors":[]}';
  } catch (error) {
    return refused(hw, error);
  }
}
