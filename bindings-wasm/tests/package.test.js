// The package as a user meets it: what the README says, and what it weighs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ROOT, TOUR, blocks, install } from "./fixtures.js";

// What it is not to grow beyond, in bytes: the package, and the script that brings all with it.
const MOST_BYTES = 283_000;
const MOST_OF_THE_CHECK = 240_000;
const CHECK = "homeworking-check.js";

const folder = install("as-a-user");
const installed = join(folder, "node_modules/homeworking");

for (const [name, path] of [["README", join(installed, "README.md")], ["tour", TOUR]]) {
  test(`the examples of the ${name} print what it says`, () => {
    const document = readFileSync(path, "utf8");
    const [programs, printed] = [blocks(document, "js"), blocks(document, "text")];
    assert.equal(programs.length, 2);
    const run = (program) => execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder, encoding: "utf8" });
    assert.deepEqual(programs.map(run), printed);
  });
}

test("the package weighs no more than it may", () => {
  const weigh = (name) => gzipSync(readFileSync(join(installed, name)), { level: 9 }).length;
  const scripts = readdirSync(installed).filter((name) => name.endsWith(".js") && name !== CHECK);
  const [glue, module] = [scripts.reduce((sum, name) => sum + weigh(name), 0), weigh("module_bg.wasm")];
  console.log(`with gzip, the module has ${module} bytes, and the JavaScript around it ${glue}`);
  assert.ok(module + glue < MOST_BYTES, `${module + glue} bytes`);
  console.log(`the check has ${weigh(CHECK)} bytes, its module among them`);
  assert.ok(weigh(CHECK) < MOST_OF_THE_CHECK, `${weigh(CHECK)} bytes`);
});

test("the package holds what it needs, and no more", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "bindings-wasm/package.json"), "utf8"));
  assert.equal(manifest.dependencies, undefined);
  const names = readdirSync(installed).sort();
  assert.deepEqual(names, [
    "LICENSE-APACHE", "LICENSE-MIT", "README.md", "homeworking-check.d.ts", CHECK, "index.d.ts", "index.js", "module_bg.wasm", "node.js", "package.json",
  ]);
});
