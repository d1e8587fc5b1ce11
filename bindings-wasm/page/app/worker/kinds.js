// What a file is, by what it holds.

import { delimiterOf, rowsOf } from "./csv.js";

const UNKNOWN = "it is none that this page knows: a workforce, a policy, a rota, events or a provider's readiness";

/** What a file is, and what is read of it; no kind, and why, where it is none of those known. */
export function kindOf(name, text) {
  if (/\.toml$/i.test(name)) return { kind: "policy", value: { text, isToml: true } };
  const isJson = /^\s*[[{]/.test(text.slice(0, 1000));
  return isJson ? kindOfJson(text) : kindOfCsv(text);
}

function kindOfJson(text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    // Where, and not the words around: they may be somebody's.
    const [where = "somewhere"] = /line \d+ column \d+|position \d+/.exec(error.message) ?? [];
    return { value: { wrong: `it begins as JSON, and is none from ${where} on` } };
  }
  if (!Array.isArray(document)) {
    return "guidance" in document ? { kind: "policy", value: { text, isToml: false } } : { kind: "readiness", value: { provider: document } };
  }
  const [first] = document;
  const has = (field) => typeof first === "object" && first !== null && field in first;
  const kind = has("starts") ? "shifts" : has("incident") || has("disruption") ? "events" : "workforce";
  return { kind, value: { list: document } };
}

function kindOfCsv(text) {
  const names = (rowsOf(text.slice(0, 1 << 18), delimiterOf(text)).next().value?.cells ?? []).map((name) => name.trim());
  if (names.includes("starts")) return { kind: "shifts", value: { text } };
  const isWorkforce = ["advisor.id", "id", "advisor.role", "role"].some((name) => names.includes(name));
  return isWorkforce ? { kind: "workforce", value: { text } } : { value: { wrong: UNKNOWN } };
}
