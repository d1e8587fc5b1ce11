// Tables: the same answers as case by case, whatever the columns are made of.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import * as arrow from "apache-arrow";
import { fixtures, install } from "./fixtures.js";
import { columnsOf, differences, rowOf, sayable } from "./workforce.js";

const folder = install("of-tables");
const hw = await import(pathToFileURL(join(folder, "node_modules/homeworking/node.js")));

const ON = "2026-12-01";
const { policy: input, workforce } = fixtures();
const POLICY = new hw.Policy(input);
const CASES = sayable(workforce);
const COLUMNS = columnsOf(CASES.map(rowOf));
const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value);
const daysSince1970 = (day) => Date.parse(day) / 86_400_000;
const repeated = (values, times) => Array.from({ length: times }, () => values).flat();

const problemsOf = (make) => {
  try {
    make();
  } catch (error) {
    assert.ok(error instanceof hw.HomeworkingError, String(error?.stack ?? error));
    return error.problems.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
};

test("a table of plain values is answered as its cases are", () => {
  const outcome = hw.assessTable(COLUMNS, POLICY, ON);
  assert.deepEqual(differences(hw, outcome, CASES, POLICY, ON), []);
  assert.equal(outcome.rules, null);
  assert.equal(outcome.changes_on, null);
  const verdicts = new Set(Array.from(outcome.verdicts));
  assert.ok(verdicts.size >= 2, "every row has the same verdict");
});

test("every rule and the day of change stand as an explanation has them", () => {
  const outcome = hw.assessTable(COLUMNS, POLICY, ON, { detail: "rules", changes_on: true });
  const standing = { met: true, waived: true, not_applicable: true, not_met: false, unknown: null };
  let changes = 0;
  CASES.forEach((each, row) => {
    const { findings, changes_on } = hw.assess(each, POLICY, ON);
    assert.deepEqual(
      outcome.rules.map((column) => [column.rule, column.get(row)]),
      findings.map(({ rule, status }) => [rule, standing[status]]),
      each.advisor.id,
    );
    assert.equal(outcome.changes_on.get(row), changes_on, each.advisor.id);
    changes += changes_on === null ? 0 : 1;
  });
  assert.ok(changes >= 3, `${changes} rows change`);
});

test("a table of many parts is answered as one", () => {
  // As many rows as no part is a multiple of, so that a row of one part cannot pass for that of another.
  const [some, times] = [37, 3_800];
  const cut = Object.fromEntries(Object.entries(COLUMNS).map(([name, values]) => [name, values.slice(0, some)]));
  const many = Object.fromEntries(Object.entries(cut).map(([name, values]) => [name, repeated(values, times)]));
  const [one, standing, seen] = [hw.assessTable(cut, POLICY, ON), hw.assessTable(cut, POLICY, ON, { detail: "rules" }), []];
  const codes = hw.assessTable(many, POLICY, ON, { progress: (rows) => seen.push(rows) });
  assert.ok(seen.length >= 3 && seen.at(-1) === some * times, String(seen));
  const rules = hw.assessTable(many, POLICY, ON, { detail: "rules" });
  for (let row = 0; row < codes.rows; row += 997) {
    const same = row % some;
    assert.equal(codes.verdict(row), one.verdict(same));
    assert.deepEqual([codes.blocking.get(row), codes.missing.get(row)], [one.blocking.get(same), one.missing.get(same)]);
    rules.rules.forEach((column, place) => assert.equal(column.get(row), standing.rules[place].get(same)));
  }
  assert.deepEqual(codes.verdicts, Int8Array.from(repeated(Array.from(one.verdicts), times)));
});

/** A column in buffers of Arrow, its bitmaps beginning at a bit of their own. */
function laidOut(values, offset) {
  const given = values.filter((value) => value !== null);
  const bitmap = (isSo) => {
    const bytes = new Uint8Array((values.length + offset + 7) >> 3).fill(0xa5);
    values.forEach((value, row) => {
      const [byte, bit] = [(row + offset) >> 3, 1 << ((row + offset) & 7)];
      bytes[byte] = isSo(value) ? bytes[byte] | bit : bytes[byte] & ~bit;
    });
    return bytes;
  };
  const validity = bitmap((value) => value !== null);
  const textsOf = (texts) => {
    const encoded = texts.map((text) => Buffer.from(text ?? ""));
    const offsets = Int32Array.from([0, ...encoded.map(((sum) => (text) => (sum += text.length))(0))]);
    return { type: "text", offsets, values: new Uint8Array(Buffer.concat(encoded)) };
  };
  if (given.length === 0) return { type: "null", length: values.length };
  if (given.every((value) => typeof value === "boolean")) return { type: "boolean", values: bitmap((value) => value === true), length: values.length, validity, offset };
  if (given.every((value) => typeof value === "number")) return { type: "number", values: Float64Array.from(values, Number), validity, offset };
  if (given.every(isDay)) return { type: "date", values: Int32Array.from(values, (day) => day && daysSince1970(day)), validity, offset };
  if (given.every((value) => typeof value === "string")) return { ...textsOf(values), validity, offset };
  const lists = values.map((list) => list ?? []);
  const offsets = BigInt64Array.from([0n, ...lists.map(((sum) => (list) => (sum += BigInt(list.length)))(0n))]);
  return { type: "list", offsets, items: textsOf(lists.flat()), validity, offset };
}

test("buffers of Arrow are read where their bits begin", () => {
  for (const offset of [0, 3, 64]) {
    const table = Object.fromEntries(Object.entries(COLUMNS).map(([name, values]) => [name, laidOut(values, offset)]));
    const kinds = new Set(Object.values(table).map(({ type }) => type));
    assert.ok(kinds.size >= 5, [...kinds].join());
    assert.deepEqual(differences(hw, hw.assessTable(table, POLICY, ON), CASES, POLICY, ON), []);
  }
});

/** A column of Apache Arrow, of the types that tables come with. */
function vector(values, variant) {
  const given = values.filter((value) => value !== null);
  if (given.length === 0) return arrow.vectorFromArray(values, new arrow.Null());
  if (given.every((value) => typeof value === "boolean")) return arrow.vectorFromArray(values, new arrow.Bool());
  if (given.every((value) => typeof value === "number")) {
    if (variant === 1 && given.every(Number.isInteger)) return arrow.vectorFromArray(values.map((value) => (value === null ? null : BigInt(value))), new arrow.Int64());
    return arrow.vectorFromArray(values, given.every(Number.isInteger) && variant === 2 ? new arrow.Uint16() : new arrow.Float64());
  }
  const text = [new arrow.Utf8(), new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8()), new arrow.LargeUtf8()][variant];
  if (given.every(isDay)) {
    const days = values.map((day) => (day === null ? null : new Date(day)));
    return arrow.vectorFromArray(variant === 2 ? values : days, [new arrow.DateDay(), new arrow.DateMillisecond(), text][variant]);
  }
  if (given.every((value) => typeof value === "string")) return arrow.vectorFromArray(values, values.length > 100 && variant === 1 ? new arrow.Utf8() : text);
  return arrow.vectorFromArray(values, new arrow.List(new arrow.Field("item", new arrow.Utf8(), true)));
}

const ofArrow = (variant, times) =>
  new arrow.Table(Object.fromEntries(Object.entries(COLUMNS).map(([name, values]) => [name, vector(repeated(values, times), variant)])));

test("tables of Apache Arrow are read, whole, in batches and cut", () => {
  for (const variant of [0, 1, 2]) {
    const table = ofArrow(variant, 1);
    assert.deepEqual(differences(hw, hw.assessTable(table, POLICY, ON), CASES, POLICY, ON), [], `variant ${variant}`);
    assert.deepEqual(differences(hw, hw.assessTable(table.batches[0], POLICY, ON), CASES, POLICY, ON), []);
    const cut = table.slice(3, 31);
    assert.deepEqual(differences(hw, hw.assessTable(cut, POLICY, ON), CASES.slice(3, 31), POLICY, ON), []);
    assert.deepEqual(differences(hw, hw.assessTable(cut.slice(2, 20), POLICY, ON), CASES.slice(5, 23), POLICY, ON), []);
    const batches = arrow.tableFromIPC(arrow.tableToIPC(table.slice(0, 13).concat(table.slice(13, 30), table.slice(30))));
    assert.equal(batches.batches.length, 3);
    const outcome = hw.assessTable(batches, POLICY, ON, { detail: "rules", changes_on: true });
    assert.deepEqual(outcome, hw.assessTable(COLUMNS, POLICY, ON, { detail: "rules", changes_on: true }));
  }
});

test("decimals, dictionaries in lists and half floats are read, or refused by name", () => {
  const decimal = arrow.makeData({ type: new arrow.Decimal(2, 18, 128), length: 3, nullCount: 0, data: Uint32Array.from([825, 0, 0, 0, 799, 0, 0, 0, 800, 0, 0, 0]) });
  const words = arrow.vectorFromArray(["desk", "lamp"], new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()));
  const list = arrow.makeData({ type: new arrow.List(new arrow.Field("item", words.type)), length: 3, nullCount: 0, valueOffsets: Int32Array.of(0, 1, 2, 2), child: words.data[0] });
  const table = new arrow.Table({ memory_gb: new arrow.Vector([decimal]), equipment: new arrow.Vector([list]) });
  const policy = { name: "Ours", guidance: "PRN00732", min_memory_gb: 8, required_equipment: ["desk"] };
  const outcome = hw.assessTable(table, policy, ON);
  const rules = ["workstation.equipment", "device.memory"];
  const blocked = [0, 1, 2].map((row) => rules.filter((rule) => outcome.blocking.get(row).includes(rule)));
  assert.deepEqual(blocked, [[], rules, [rules[0]]]);
  const half = new arrow.Table({ memory_gb: arrow.vectorFromArray([8], new arrow.Float16()), quiet: arrow.vectorFromArray([new Date(0)], new arrow.TimestampSecond()) });
  assert.deepEqual(problemsOf(() => hw.assessTable(half, policy, ON)), ["table.memory_gb: wrong_type", "table.quiet: wrong_type"]);
});

test("numbers of every width say the same", () => {
  const kinds = [Int8Array, Int16Array, Int32Array, Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array, Float32Array, Float64Array];
  const answers = kinds.map((kind) => hw.assessTable({ "device.memory_gb": kind.of(7, 8, 9) }, POLICY, ON));
  answers.push(...[BigInt64Array, BigUint64Array].map((kind) => hw.assessTable({ memory_gb: kind.of(7n, 8n, 9n) }, POLICY, ON)));
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.deepEqual([0, 1, 2].map((row) => answers[0].blocking.get(row)), [["device.memory"], [], []]);
});

test("a day may stand in each row", () => {
  const policy = { name: "Ours", guidance: "PRN00732", dse_review_months: 12 };
  const table = { role: ["auditor", "auditor", "auditor"], dse_assessment: ["2026-01-31", "2026-01-31", null], night: ["2027-01-30", "2027-01-31", "2027-01-31"] };
  const outcome = hw.assessTable(table, policy, "night");
  assert.deepEqual([0, 1, 2].map((row) => outcome.blocking.get(row).includes("home.dse_assessment")), [false, true, false]);
  assert.deepEqual(problemsOf(() => hw.assessTable(table, policy, "nigth")), ["table.dse_assessment", "table.night", "table.nigth"].slice(1).map((path) => `${path}: unknown_field`));
  assert.deepEqual(hw.explain(table, 1, policy, "night").findings, hw.assess({ advisor: { id: "a", role: "auditor" }, home: { dse_assessment: "2026-01-31" } }, policy, "2027-01-31").findings);
});

test("a row is explained as its case is", () => {
  for (const table of [COLUMNS, ofArrow(1, 1)]) {
    CASES.forEach((each, row) => assert.deepEqual(hw.explain(table, row, POLICY, ON), hw.assess(each, POLICY, ON)));
  }
  for (const row of [-1, 1.5, "1", null, NaN]) assert.deepEqual(problemsOf(() => hw.explain(COLUMNS, row, POLICY, ON)), ["row: wrong_type"]);
  assert.deepEqual(problemsOf(() => hw.explain(COLUMNS, undefined, POLICY, ON)), ["row: required"]);
  assert.deepEqual(problemsOf(() => hw.explain(COLUMNS, CASES.length, POLICY, ON)), ["table: out_of_range"]);
  assert.deepEqual(problemsOf(() => hw.explain({ memory_gb: [8, -1], storage_gb: [1, -1] }, 1, POLICY, ON)), [
    "table[1].memory_gb: out_of_range",
    "table[1].storage_gb: out_of_range",
  ]);
  assert.deepEqual(problemsOf(() => hw.explain({ memory_gb: [8, -1], night: ["2026-12-01", "x"] }, 1, POLICY, "night")), [
    "table[1].memory_gb: out_of_range",
    "table[1].night: bad_date",
  ]);
  assert.equal(hw.explain({ memory_gb: [8, -1], foo: [1, 2] }, 0, POLICY, ON, { ignore: ["foo"] }).verdict, "incomplete");
});

test("bad cells are told, row by row, and take no good row with them", () => {
  const rows = 400_000;
  // Of the four parts, the first has two, the second none, the third one and the last none.
  const bad = [1, 131_071, 299_999];
  const memory = new Float64Array(rows).fill(8);
  for (const row of bad) memory[row] = -1;
  const quiet = { type: "boolean", values: new Uint8Array(rows / 8).fill(255), length: rows };
  const [path, code] = ["memory_gb", "out_of_range"];
  const expected = bad.map((row) => `table[${row}].${path}: ${code}`);
  assert.deepEqual(problemsOf(() => hw.assessTable({ quiet, [path]: memory }, POLICY, ON)), expected);
  const outcome = hw.assessTable({ quiet, [path]: memory }, POLICY, ON, { on_error: "null", detail: "verdict" });
  assert.equal(outcome.error_count, bad.length);
  assert.deepEqual(outcome.errors.map(({ row, column }) => [row, column]), bad.map((row) => [row, path]));
  const unreadOf = (found) => Array.from({ length: rows }, (_, row) => row).filter((row) => found.verdict(row) === null);
  assert.deepEqual(unreadOf(outcome), bad);
  memory.fill(8).set([-1], 299_999);
  assert.deepEqual(unreadOf(hw.assessTable({ quiet, [path]: memory }, POLICY, ON, { on_error: "null" })), [299_999]);
  memory.fill(-1);
  try {
    hw.assessTable({ memory_gb: memory }, POLICY, ON);
    assert.fail("it was answered");
  } catch (error) {
    assert.equal(error.problems.length, 1_000);
    assert.equal(error.more, rows - 1_000);
    assert.match(error.message, /\nand 399000 more cells$/);
  }
});

test("whatever a table is, it is refused by name and with all else that is wrong", () => {
  const refused = (table, ...paths) => assert.deepEqual(problemsOf(() => hw.assessTable(table, POLICY, ON)), paths);
  assert.deepEqual(problemsOf(() => hw.assessTable()), ["table: required", "policy: required", "on: required"]);
  for (const odd of [5, "x", null, [], [1], new Float64Array(3), () => 1, Symbol("x")]) refused(odd, "table: wrong_type");
  refused({}, ...[]);
  refused({ memory: [8] }, "table.memory: unknown_field");
  refused({ quiet: [true], "home.quiet": [true] }, "table.home.quiet: duplicate_key");
  refused({ quiet: [true], memory_gb: [1, 2], space: [true, false] }, "table.quiet: out_of_range");
  const short = { quiet: Array.from({ length: 300_000 }, () => true), memory_gb: new Float64Array(131_072) };
  assert.throws(() => hw.assessTable(short, POLICY, ON), { path: "table.memory_gb", code: "out_of_range", expected: "300000 rows" });
  for (const odd of [5, "x", null, undefined, {}, { type: "x" }, { type: "text" }, [{}], { type: "boolean", values: new Uint8Array(1) }]) {
    refused({ quiet: odd, memory_gb: [8] }, "table.quiet: wrong_type");
  }
  refused({ quiet: [1, "x"] }, "table.quiet: wrong_type");
  const bytes = new Uint8Array(8);
  refused({ quiet: { type: "boolean", values: bytes, length: 65 } }, "table.quiet: out_of_range");
  refused({ memory_gb: { type: "number", values: new Float64Array(65), validity: bytes } }, "table.memory_gb: out_of_range");
  refused({ role: { type: "text", offsets: Int32Array.of(0, 4, 2), values: bytes } }, "table.role: out_of_range");
  refused({ role: { type: "text", offsets: Int32Array.of(0, 4, 200), values: bytes } }, "table[0].role: unknown_value", "table[1].role: unknown_value");
  refused({ role: { type: "dictionary", keys: Int8Array.of(-1), dictionary: ["auditor"] } }, "table[0].role: unknown_value");
  for (const offset of [-1, 0.5, "1", NaN]) refused({ memory_gb: { type: "number", values: Float64Array.of(8), offset } }, "table.memory_gb: wrong_type");
  refused({ memory_gb: { type: "number", values: Float64Array.of(8), validity: [true] } }, "table.memory_gb: wrong_type");
  refused({ role: { type: "dictionary", keys: Int8Array.of(0), dictionary: [Symbol("x")] } }, "table.role: wrong_type");
  refused({ equipment: { type: "list", offsets: Int32Array.of(0, 1), items: { type: "text" } } }, "table.equipment: wrong_type");
  refused({ schema: { fields: [] } }, "table.schema: unknown_field");
  refused({ equipment: [["desk", 5]] }, "table.equipment: wrong_type");
  refused({ waivers: [["home.quiet"], ["no.rule"]] }, "table[0].waivers: floor", "table[1].waivers: unknown_value");
  const options = { detail: "all", on_error: 1, ignore: [5], changes_on: 1, changesOn: true };
  assert.deepEqual(problemsOf(() => hw.assessTable({ memory: [8] }, { name: "" }, 5, options)), [
    "name: out_of_range",
    "guidance: required",
    "on: wrong_type",
    "options.detail: unknown_value",
    "options.on_error: wrong_type",
    "options.ignore: wrong_type",
    "changes_on: wrong_type",
    "options.changesOn: unknown_field",
    "table.memory: unknown_field",
  ]);
  assert.deepEqual(problemsOf(() => hw.assessTable({}, POLICY, ON, "codes")), ["options: wrong_type"]);
});

test("what stops a run leaves the next one alone", () => {
  const thrown = new Error("mine");
  const stop = () => {
    throw thrown;
  };
  assert.throws(() => hw.assessTable(COLUMNS, POLICY, ON, { progress: stop }), thrown);
  assert.deepEqual(differences(hw, hw.assessTable(COLUMNS, POLICY, ON), CASES, POLICY, ON), []);
});
