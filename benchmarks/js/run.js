// The package beside what a web team would write instead: `node benchmarks/js/run.js`, once `check.js` has found them to answer alike.

import { readFileSync } from "node:fs";
import { Case, assess, assessTable, decide, decideMany } from "../../target/npm/homeworking/node.js";
import * as columnar from "./peers/columnar.js";
import * as plain from "./peers/plain.js";
import * as tuned from "./peers/tuned.js";
import { measured, shown } from "./timing.js";
import { CASES, ON, POLICY, RULES_POLICY, isDay, rowOf } from "./workload.js";

const count = CASES.length;
const texts = CASES.map((each) => JSON.stringify(each));
const prepared = CASES.map((each) => new Case(each));
const made = CASES.map(tuned.ready);
const [byText, byNumber] = [tuned.compiled(RULES_POLICY, ON), tuned.compiled(RULES_POLICY, ON, true)];

const each = (items, work) => () => {
  for (const item of items) work(item);
};

function single() {
  const objects = [
    ["plain JavaScript", count, each(CASES, (one) => plain.decide(one, RULES_POLICY, ON))],
    ["hand-tuned JavaScript", count, each(CASES, byText)],
    ["decide, of an object, strictly read", count, each(CASES, (one) => decide(one, POLICY, ON))],
    ["decideMany, of objects, strictly read", count, () => decideMany(CASES, POLICY, ON)],
    ["assess, of an object, explained", count, each(CASES, (one) => assess(one, POLICY, ON))],
  ];
  shown("One case, from an object", measured(objects, 40), "hand-tuned JavaScript");
  const ready = [
    ["hand-tuned JavaScript, of what is made ready", count, each(made, byNumber)],
    ["decide, of a prepared Case", count, each(prepared, (one) => decide(one, POLICY, ON))],
    ["decideMany, of prepared Cases", count, () => decideMany(prepared, POLICY, ON)],
    ["assess, of a prepared Case, explained", count, each(prepared, (one) => assess(one, POLICY, ON))],
  ];
  shown("One case, made ready", measured(ready, 40), "hand-tuned JavaScript, of what is made ready");
  const read = [
    ["JSON.parse and plain JavaScript", count, each(texts, (text) => plain.decide(JSON.parse(text), RULES_POLICY, ON))],
    ["JSON.parse and hand-tuned JavaScript", count, each(texts, (text) => byText(JSON.parse(text)))],
    [
      "Case.fromJson, strictly read, and decide",
      count,
      each(texts, (text) => {
        const one = Case.fromJson(text);
        decide(one, POLICY, ON);
        one.free();
      }),
    ],
  ];
  shown("One case, from JSON text", measured(read, 40), "JSON.parse and plain JavaScript");
}

/** Equipment as booleans an item, as the peer over typed arrays has it. */
function itemised(rows) {
  const items = new Set(rows.flatMap((row) => row["workstation.equipment"] ?? []));
  return rows.map(({ "workstation.equipment": list, ...row }) => {
    for (const item of items) row[`workstation.equipment.${item}`] = list == null ? null : list.includes(item);
    return row;
  });
}

/** Columns of the workload over and over, as buffers. */
function columns(rows, times) {
  const names = [...new Set(rows.flatMap(Object.keys))];
  return Object.fromEntries(names.map((name) => [name, column(rows.map((row) => row[name] ?? null), times)]));
}

function column(values, times) {
  const given = values.filter((value) => value !== null);
  const length = values.length * times;
  const repeat = (kind, one) => {
    const made = new kind(length);
    for (let place = 0; place < length; place++) made[place] = one(values[place % values.length]);
    return made;
  };
  const bits = (isSo) => {
    const made = new Uint8Array((length + 7) >> 3);
    for (let place = 0; place < length; place++) if (isSo(values[place % values.length])) made[place >> 3] |= 1 << (place & 7);
    return made;
  };
  const validity = given.length === values.length ? null : bits((value) => value !== null);
  if (given.length === 0) return { type: "null", length };
  if (typeof given[0] === "boolean") return { type: "boolean", values: bits((value) => value === true), length, validity };
  if (typeof given[0] === "number") return { type: "number", values: repeat(Float64Array, (value) => value ?? 0), validity };
  if (given.every(isDay)) return { type: "date", values: repeat(Int32Array, (day) => (day ? Date.parse(day) / 86_400_000 : 0)), validity };
  if (Array.isArray(given[0])) return listed(values, times, validity);
  const dictionary = [...new Set(given)];
  return { type: "dictionary", keys: repeat(Int32Array, (value) => Math.max(0, dictionary.indexOf(value))), dictionary, validity };
}

function listed(values, times, validity) {
  const lists = values.map((list) => list ?? []);
  const dictionary = [...new Set(lists.flat())];
  const [offsets, keys] = [[0], []];
  for (let time = 0; time < times; time++) {
    for (const list of lists) {
      for (const item of list) keys.push(dictionary.indexOf(item));
      offsets.push(keys.length);
    }
  }
  const items = { type: "dictionary", keys: Int32Array.from(keys), dictionary };
  return { type: "list", offsets: Int32Array.from(offsets), items, validity };
}

function tables() {
  const times = 200;
  const table = columns(itemised(CASES.map(rowOf)), times);
  const rows = count * times;
  const once = decideMany(CASES, POLICY, ON);
  const outcome = assessTable(table, POLICY, ON);
  for (let row = 0; row < rows; row += 37) {
    const { verdict, blocking, missing } = once[row % count];
    const [found, expected] = [[outcome.verdict(row), outcome.blocking.get(row), outcome.missing.get(row)], [verdict, blocking, missing]];
    if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`the table answers otherwise in row ${row}`);
  }
  const [peer, arrays] = [columnar.compiled(RULES_POLICY, ON), columnar.columnsOf(CASES.map(rowOf), times, isDay)];
  for (const detail of ["verdict", "codes", "rules"]) {
    const subjects = [
      ["JavaScript over typed arrays, the verdict alone", rows, () => peer(arrays)],
      ["hand-tuned JavaScript, of objects", count, each(CASES, byText)],
      ["decide, of objects", count, each(CASES, (one) => decide(one, POLICY, ON))],
      [`assessTable, ${Object.keys(table).length} columns`, rows, () => assessTable(table, POLICY, ON, { detail })],
    ];
    shown(`A table of ${rows.toLocaleString("en")} rows, detail ${detail}, a row`, measured(subjects, 7), "decide, of objects");
  }
}

const { version } = JSON.parse(readFileSync(new URL("../../target/npm/homeworking/package.json", import.meta.url), "utf8"));
console.log(`Node ${process.version}, homeworking ${version}; ${count.toLocaleString("en")} cases of 40 advisors, a third of them with facts missing`);
single();
tables();
