// Rows of a file as cases: columns as a table takes them, each value of whatever type it is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { rowOf } from "../page/cells.js";
import { ROOT, fixtures, install } from "./fixtures.js";

const hw = await import(pathToFileURL(join(install("rows"), "node_modules/homeworking/node.js")));
const { workforce, policy } = fixtures();
const ON = "2026-12-01";

test("every row of a rota system's export is the case that it was made of", () => {
  const text = readFileSync(join(ROOT, "fixtures/provider/workforce.csv"), "utf8");
  const [names, ...rows] = Papa.parse(text, { skipEmptyLines: true }).data;
  assert.equal(rows.length, workforce.length);
  const found = rows.map((cells) => hw.Case.ofRow(rowOf(names, cells)));
  const decisions = found.map((one) => hw.assess(one, policy, ON));
  // A row has the kinds of assurance in the order of its columns.
  const said = ({ rule, message }) => (rule === "home.assurance" ? "" : message);
  const findings = ({ findings }) => findings.map((finding) => `${finding.rule} ${finding.status} ${said(finding)}`);
  let compared = 0;
  workforce.forEach((whole, place) => {
    const expected = hw.assess(whole, policy, ON);
    assert.equal(found[place].toObject().advisor.id, whole.advisor.id);
    // Waivers of a row have no end.
    if (whole.waivers !== undefined) return;
    assert.deepEqual(findings(decisions[place]), findings(expected), whole.advisor.id);
    compared += 1;
  });
  assert.ok(compared >= 35, String(compared));
});

test("a row has columns of every kind, by long names and short ones", () => {
  const row = {
    id: "a-1",
    role: "auditor",
    memory_gb: 8.5,
    "home.quiet": true,
    "home.dse_assessment": "2026-03-02",
    "training.it": false,
    "home.assurance.photographs": "2026-05-01",
    "workstation.equipment": ["desk", "lamp"],
    "device.owner": null,
    waivers: ["experience.months_in_post"],
  };
  const found = hw.Case.ofRow(row);
  const given = { home: { quiet: true, dse_assessment: "2026-03-02", assurance: [{ kind: "photographs", on: "2026-05-01" }] } };
  Object.assign(given, { device: { memory_gb: 8.5 }, workstation: { equipment: ["desk", "lamp"] } });
  const waivers = found.toObject().waivers;
  assert.deepEqual(waivers.map(({ rule, from, through }) => [rule, from, through]), [["experience.months_in_post", "1900-01-01", "2200-12-31"]]);
  const expected = new hw.Case({ advisor: { id: "a-1", role: "auditor", training: { it: false } }, ...given, waivers });
  assert.equal(found.toJson(), expected.toJson());
  const apart = hw.Case.ofRow({ id: "a-1", role: "auditor", "equipment.desk": true, "equipment.lamp": false }).toObject();
  assert.deepEqual(apart.workstation.equipment, ["desk"]);
});

test("all that is wrong with a row is told at once, by column", () => {
  const problemsOf = (row) => {
    try {
      hw.Case.ofRow(row);
    } catch (error) {
      assert.ok(error instanceof hw.HomeworkingError);
      return error.problems.map(({ path, code }) => `${path}: ${code}`);
    }
    return [];
  };
  const bad = { id: "a-1", role: "nurse", memory_gb: "much", "home.quiet": "maybe", "home.dse_assessment": "2026-02-30", memroy: 8, "connection.latency_ms": -1 };
  const expected = ["memory_gb: wrong_type", "home.quiet: wrong_type", "memroy: unknown_field", "role: unknown_value", "home.dse_assessment: bad_date", "connection.latency_ms: out_of_range"];
  assert.deepEqual(problemsOf(bad).toSorted(), expected.toSorted());
  assert.deepEqual(problemsOf({}), ["advisor.id: required", "advisor.role: required"]);
  assert.deepEqual(problemsOf({ id: "a", role: "auditor", equipment: ["desk", 5] }), ["equipment: wrong_type"]);
  assert.deepEqual(problemsOf({ id: "a", role: "auditor", quiet: { so: true } }), ["quiet: wrong_type"]);
  assert.deepEqual(problemsOf({ id: "a", role: "auditor", quiet: true, "home.quiet": true }), ["home.quiet: duplicate_key"]);
  for (const odd of [null, 5, "row", [], true]) assert.deepEqual(problemsOf(odd), ["row: wrong_type"], String(odd));
  assert.deepEqual(problemsOf(undefined), ["row: required"]);
});
