// Policies: as they are written, and made ready.

import { HomeworkingError, Policy, catalogue, compare } from "homeworking";
import { parse, stringify } from "smol-toml";
import { SHIFT_RULES } from "../../shift-rules.js";

/** Those who move by one rule that are named. */
const NAMED = 50;

/** What is wrong, as the pages tell it. */
export function problemsOf(error) {
  if (error instanceof HomeworkingError) return error.problems.map(({ path, expected, help }) => ({ path, expected, help }));
  return [{ path: "", expected: "", help: error.message.split("\n")[0] }];
}

/** What a policy says, out of TOML or JSON. */
export function draftOf(text, isToml) {
  return isToml ? parse(text) : JSON.parse(text);
}

/** A policy as a file. TOML has no null: what would mean something else without it cannot be written so. */
export function fileOf(draft, isToml) {
  if (!isToml) return `${JSON.stringify(draft, null, 2)}\n`;
  const written = withoutNulls(draft);
  const [meant, said] = [draft, written].map(fingerprintOf);
  if (meant !== said) throw new Error("TOML cannot say that nothing is set where a default would be taken: save this policy as JSON");
  return `${stringify(written)}\n`;
}

function withoutNulls(record) {
  const kept = Object.entries(record).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([name, value]) => [name, value?.constructor === Object ? withoutNulls(value) : value]));
}

function fingerprintOf(draft) {
  const policy = new Policy(draft);
  const { fingerprint } = policy;
  policy.free();
  return fingerprint;
}

/** What a page shows of a policy. */
export function shown(draft, policy) {
  const enforcement = Object.fromEntries([...catalogue(), ...SHIFT_RULES].map(({ rule }) => [rule, policy.enforcementOf(rule)]));
  return { draft, name: draft.name, fingerprint: policy.fingerprint, enforcement };
}

/** Whom another policy would move, by the rules behind it. */
export function moves(cases, policy, draft, on) {
  let other;
  try {
    other = new Policy(draft);
    const { counts, moved } = compare(cases, policy, other, on);
    return { counts, moved: moved.length, rules: byRule(moved), enforcement: shown(draft, other).enforcement };
  } catch (error) {
    return { problems: problemsOf(error) };
  } finally {
    other?.free();
  }
}

function byRule(moved) {
  const rules = new Map();
  for (const { id, from, to, because } of moved) {
    for (const rule of because) {
      const counted = rules.get(rule) ?? { rule, count: 0, gained: 0, lost: 0, named: [] };
      counted.count += 1;
      if (to === "eligible") counted.gained += 1;
      if (from === "eligible") counted.lost += 1;
      if (counted.named.length < NAMED) counted.named.push({ id, from, to });
      rules.set(rule, counted);
    }
  }
  return [...rules.values()].sort((a, b) => b.count - a.count);
}
