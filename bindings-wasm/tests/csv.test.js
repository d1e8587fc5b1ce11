// CSV as hostile as it comes: every good row is read, and what is damaged costs its own line.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { rolldown } from "rolldown";
import { delimiterOf, rowsOf, textOf } from "../page/app/worker/csv.js";
import { ROOT, install } from "./fixtures.js";

const read = (text) => [...rowsOf(text)].map(({ line, cells }) => [line, cells]);
const bytes = (text) => new TextEncoder().encode(text);

test("rows have their lines, and quotes may hold anything", () => {
  const text = 'a,b\r\n1,"x, ""y"""\r\n\r\n2,"two\r\nlines"\r\n3,z';
  assert.deepEqual(read(text), [[1, ["a", "b"]], [2, ["1", 'x, "y"']], [4, ["2", "two\nlines"]], [6, ["3", "z"]]]);
  assert.deepEqual(read(""), []);
});

test("a stray quote costs its own line", () => {
  const rows = (broken) => read(`a,b\n1,x\n${broken}\n3,z\n4,"q"\n5,r\n`);
  for (const broken of ['"2,y', '2,"y', '"2"x,y', '2,"y"z', '"', '2,"y""']) {
    assert.deepEqual(rows(broken), [[1, ["a", "b"]], [2, ["1", "x"]], [3, undefined], [4, ["3", "z"]], [5, ["4", "q"]], [6, ["5", "r"]]], broken);
  }
  assert.deepEqual(read('a,b\n1,x\n2,"y').at(-1), [3, undefined]);
});

test("no row is lost beyond the part that is parsed at once", () => {
  const many = Array.from({ length: 60_000 }, (_, place) => `${place},"cell ""${place}"""`);
  const broken = [100, 101, 30_000, 59_999];
  for (const place of broken) many[place] = `${place},"cell`;
  const found = read(`n,text\n${many.join("\n")}\n`).slice(1);
  assert.equal(found.length, many.length);
  found.forEach(([line, cells], place) => {
    assert.equal(line, place + 2);
    assert.deepEqual(cells, broken.includes(place) ? undefined : [String(place), `cell "${place}"`]);
  });
  const long = "x".repeat(1 << 20);
  assert.deepEqual(read(`a\n${long}\nlast`).slice(1), [[2, undefined], [3, ["last"]]]);
  assert.deepEqual(read(`a,b\n"${long}\nlast,row`).slice(1), [[2, undefined], [3, ["last", "row"]]]);
});

test("whatever separates cells, and however they are coded", () => {
  for (const delimiter of [",", ";", "\t", "|"]) {
    const text = Papa.unparse([["id", "role"], ["a;b,c", "x"]], { delimiter });
    assert.equal(delimiterOf(text), delimiter);
    assert.deepEqual(read(text).map(([, cells]) => cells), [["id", "role"], ["a;b,c", "x"]]);
  }
  const utf16 = (text, isLittle) => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].forEach((unit, place) => view.setUint16(2 * place, unit, isLittle));
    return new Uint8Array(view.buffer);
  };
  for (const coded of [bytes("id,é"), bytes("\ufeffid,é"), utf16("id,é", true), utf16("id,é", false)]) assert.equal(textOf(coded), "id,é");
  assert.equal(textOf(new Uint8Array([0x61, 0xff, 0x2c, 0xc3])), "a\ufffd,\ufffd");
});

test("the quick way from a row to a case is the slow one's", async () => {
  const folder = join(ROOT, "target/npm/page-parts");
  mkdirSync(folder, { recursive: true });
  const node = join(install("page-rows"), "node_modules/homeworking/node.js");
  const bundled = await rolldown({ input: join(ROOT, "bindings-wasm/page/app/worker/rows.js"), external: /node\.js$/, plugins: [{ name: "node", resolveId: (id) => (id === "homeworking" ? { id: pathToFileURL(node).href, external: true } : null) }] });
  await bundled.write({ file: join(folder, "rows.js") });
  const { reader, unreadColumns } = await import(pathToFileURL(join(folder, "rows.js")));
  const { Case } = await import(pathToFileURL(node));
  const { rowOf } = await import("../page/cells.js");
  const { FACTS } = await import("../page/facts.js");

  const VALUES = {
    flag: ["true", "No", "YES", "", "maybe"],
    completion: ["true", "false", "2026-02-28", "2026-02-30", ""],
    day: ["2026-02-28", "", "28/02/2026"],
    figure: ["0", "8", "12.5", "-1", "1e3", "99999999", ""],
    items: ["desk;mouse", "desk", "", "desk; ;cables"],
  };
  const KINDS = ["signed_agreement", "photographs"];
  let state = 7;
  const random = (count) => (state = (state * 48_271) % 2_147_483_647) % count;
  const pick = (list) => list[random(list.length)];
  const short = (path) => (random(3) === 0 ? path.slice(path.indexOf(".") + 1) : path);
  const values = ({ kind, words }) => VALUES[kind] ?? [...words, "", "nobody"];

  let same = 0;
  let refused = 0;
  for (let table = 0; table < 60; table++) {
    const chosen = Object.keys(FACTS).filter((path) => path !== "home.assurance" && path !== "advisor.role" && random(3) === 0);
    const columns = [["advisor.id", ["a-1", "0012"]], ["advisor.role", ["health_advisor", "auditor"]], ...chosen.map((path) => [path, values(FACTS[path])])];
    if (random(2) === 0) columns.push(...KINDS.map((kind) => [`home.assurance.${kind}`, ["2026-05-01", "", "soon"]]));
    if (random(4) === 0) columns.push(["waivers", ["", "experience.months_in_post", "home.quiet"]]);
    if (random(4) === 0 && !chosen.includes("workstation.equipment")) columns.push(["workstation.equipment.desk", ["true", "", "false"]]);
    const names = columns.map(([path]) => short(path));
    assert.deepEqual(unreadColumns(names), []);
    const quick = reader(names);
    for (let row = 0; row < 20; row++) {
      const cells = columns.map(([, given]) => (random(20) === 0 ? pick(given) : given[0]));
      const told = (make) => {
        try {
          return make().toJson();
        } catch (error) {
          return error.problems;
        }
      };
      const expected = told(() => Case.ofRow(rowOf(names, cells)));
      assert.deepEqual(told(() => quick(cells).case), expected);
      if (typeof expected === "string") same += 1;
      else refused += 1;
    }
  }
  assert.ok(same > 100 && refused > 100, `${same} and ${refused}`);
  assert.deepEqual(unreadColumns(["id", "role", "notes", "memroy_gb", "advisor.id"]).map(({ path, code }) => `${path}: ${code}`), ["notes: unknown_field", "memroy_gb: unknown_field", "advisor.id: duplicate_key"]);
});
