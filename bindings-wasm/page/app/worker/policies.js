// Policies: as they are written, and made ready.

import { HomeworkingError, Policy, catalogue, compare } from "homeworking";
import { parse, stringify } from "smol-toml";

/** Those who move by one rule that are named. */
const NAMED = 50;

/** What is wrong, as the pages tell it. */
export function problemsOf(error) {
  if (error instanceof HomeworkingError) return error.problems.map(({ path, expected, help }) => ({ path, expected, help }));
  return [{ path: "", expected: "a file that can be read", help: error.message.split("\n")[0] }];
}

/** What a policy says, out of TOML or JSON. */
export function draftOf(text, isToml) {
  return isToml ? parse(text) : JSON.parse(text);
}

/** A policy as a file. */
export function fileOf(draft, isToml) {
  return isToml ? `${stringify(draft)}\n` : `${JSON.stringify(draft, null, 2)}\n`;
}

/** What a page shows of a policy. */
export function shown(draft, policy) {
  const enforcement = Object.fromEntries(catalogue().map(({ rule }) => [rule, policy.enforcementOf(rule)]));
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
