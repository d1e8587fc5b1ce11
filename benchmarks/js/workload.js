// What everybody decides: the advisors of the fictional provider, over and over, with some facts taken away.

import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { rowOf, sayable } from "../../bindings-wasm/tests/workforce.js";
import { Policy, catalogue } from "../../target/npm/homeworking/node.js";

export { rowOf };

const PROVIDER = new URL("../../fixtures/provider/", import.meta.url);
const SEED = 111;
const KEPT = new Set(["id", "role", "assurance", "waivers"]);
const FLOOR = new Set(["licence", "must"]);

export const ON = "2026-12-01";
const RULES = catalogue();
export const CODES = RULES.map(({ rule }) => rule);

export function isDay(value) {
  return typeof value === "string" && value.length === 10 && value[4] === "-";
}

function isRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The advisors of the provider, as the fixture has them. */
export function workforce() {
  return JSON.parse(readFileSync(new URL("workforce.json", PROVIDER), "utf8"));
}

/** A small generator, so that runs are alike: mulberry32. */
function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A document with a tenth of its facts gone. */
function thinned(value, chance) {
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([name, below]) => isRecord(below) || KEPT.has(name) || chance() > 0.1);
  return Object.fromEntries(kept.map(([name, below]) => [name, thinned(below, chance)]));
}

/** So many cases, each with an id of its own; every third with facts missing. */
function varied(count) {
  const chance = chanceOf(SEED);
  const texts = sayable(workforce()).map((each) => JSON.stringify(each));
  return Array.from({ length: count }, (_, place) => {
    const whole = JSON.parse(texts[place % texts.length]);
    const found = place % 3 === 2 ? thinned(whole, chance) : whole;
    found.advisor.id = `a-${place}`;
    // Everybody is given what a parser makes, and no object keeps the traces of how it was put together.
    return JSON.parse(JSON.stringify(found));
  });
}

export const CASES = varied(1_000);
export const POLICY = new Policy(parse(readFileSync(new URL("policy.toml", PROVIDER), "utf8")));

/** A policy as peers want it: plain figures and words, what is done about every rule, and which rules nobody may waive. */
export function plainly(policy) {
  return {
    ...policy.toObject(),
    enforcement: Object.fromEntries(CODES.map((code) => [code, policy.enforcementOf(code)])),
    floor: RULES.filter(({ force }) => FLOOR.has(force)).map(({ rule }) => rule),
  };
}

export const RULES_POLICY = plainly(POLICY);
