// What everybody decides: the advisors of the fictional provider, over and over, with some facts taken away.

import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { Policy, catalogue } from "../../target/npm/homeworking/node.js";

const PROVIDER = new URL("../../fixtures/provider/", import.meta.url);
const SEED = 111;
const KINDS = ["signed_agreement", "confirmation", "photographs", "physical_inspection"];
const KEPT = new Set(["id", "role", "assurance", "waivers"]);
const FLOOR = new Set(["licence", "must"]);
/** A table's waivers go on without end. */
const ALWAYS = { approved_by: "the provider", reason: "as the table says", from: "1900-01-01", through: "2200-12-31" };
/** What a column of days can say of something done without one, and what of something not done. */
const DONE = "2020-02-29";
const NOT_DONE = null;

export const ON = "2026-12-01";
const RULES = catalogue();
export const CODES = RULES.map(({ rule }) => rule);

export function isDay(value) {
  return typeof value === "string" && value.length === 10 && value[4] === "-";
}

function isRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** A case as a row: paths joined by points. */
export function rowOf(given) {
  const row = {};
  const put = (path, value) => {
    if (path === "home.assurance") for (const entry of value ?? []) row[`${path}.${entry.kind}`] = entry.on;
    else if (path === "waivers") row[path] = value.map(({ rule }) => rule);
    else if (isRecord(value)) for (const name in value) put(path ? `${path}.${name}` : name, value[name]);
    else row[path] = value;
  };
  put("", given);
  return row;
}

/** Where a table has columns of assurance, to give none is to have none; of each kind it says the latest. */
function latest(entries) {
  const found = {};
  for (const entry of [...(entries ?? [])].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) {
    found[entry.kind] = entry;
  }
  return KINDS.filter((kind) => kind in found).map((kind) => found[kind]);
}

/** Facts that are days in some rows and booleans in others: a column can be only one of them. */
function mixedPaths(rows) {
  const kinds = new Map();
  for (const row of rows) {
    for (const path in row) kinds.set(path, (kinds.get(path) ?? new Set()).add(typeof row[path]));
  }
  return [...kinds].filter(([, found]) => found.has("string") && found.has("boolean")).map(([path]) => path);
}

function put(record, path, value) {
  const names = path.split(".");
  const last = names.pop();
  for (const name of names) record = record[name];
  record[last] = value;
}

/** The advisors of the provider, as the fixture has them. */
export function workforce() {
  return JSON.parse(readFileSync(new URL("workforce.json", PROVIDER), "utf8"));
}

/** The same, as a table can say them. */
function advisors() {
  const found = workforce();
  for (const each of found) {
    each.waivers = (each.waivers ?? []).map(({ rule }) => ({ ...ALWAYS, rule }));
    each.home = { ...each.home, assurance: latest(each.home?.assurance) };
  }
  const rows = found.map(rowOf);
  const mixed = mixedPaths(rows);
  if (found.length < 40 || mixed.length < 10) throw new Error("the provider's workforce has changed");
  rows.forEach((row, place) => {
    for (const path of mixed) {
      if (typeof row[path] === "boolean") put(found[place], path, row[path] ? DONE : NOT_DONE);
    }
  });
  return found;
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
  const texts = advisors().map((each) => JSON.stringify(each));
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
