// The package in Node, installed from its tarball.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { ROOT, fixtures, install, onlyAsText } from "./fixtures.js";
import { failures, run } from "./run.js";

const folder = install("in-node");
const hw = await import(pathToFileURL(join(folder, "node_modules/homeworking/node.js")));
// What no user reaches is tested in the parts that the package is put together from.
const part = (name) => import(pathToFileURL(join(ROOT, "target/npm/parts", name)));

test("every vector is answered byte for byte", async () => {
  const found = await run(hw, fixtures());
  console.log(`${found.vectors} vectors in Node ${process.version}: ${JSON.stringify(found.asked)}`);
  assert.deepEqual(failures(found, onlyAsText()), []);
});

test("the package is found by its name, and needs no loading", () => {
  const program = 'import init, { sections } from "homeworking"; await init(); console.log(sections().length > 10)';
  const told = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder, encoding: "utf8" });
  assert.equal(told, "true\n");
});

const POLICY = { name: "Ours", guidance: "PRN00732" };
const CASE = { advisor: { id: "a-1", role: "health_advisor" }, home: { quiet: true } };
const problemsOf = (make) => {
  try {
    make();
  } catch (error) {
    assert.ok(error instanceof hw.HomeworkingError && error instanceof Error, String(error));
    return error.problems.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
};

test("every problem of every argument is told at once", () => {
  const bad = { advisor: { id: 7, role: "health_adviser" }, hom: {} };
  const found = problemsOf(() => hw.assess(bad, { name: "" }, "2026-02-30"));
  assert.deepEqual(found, [
    "advisor.id: wrong_type",
    "advisor.role: unknown_value",
    "hom: unknown_field",
    "name: out_of_range",
    "guidance: required",
    "on: bad_date",
  ]);
  assert.deepEqual(problemsOf(() => hw.assess()), ["case: required", "policy: required", "on: required"]);
  assert.deepEqual(problemsOf(() => hw.assessMany("x", POLICY, "2026-12-01")), ["cases: wrong_type"]);
  assert.deepEqual(problemsOf(() => hw.assessMany([CASE, { ...CASE, home: 1 }], POLICY, "2026-12-01")), ["cases[1].home: wrong_type"]);
});

test("an error has the parts of its first problem, and shows no value", () => {
  assert.throws(
    () => new hw.Case({ ...CASE, home: { qiuet: "secret" } }),
    { name: "HomeworkingError", code: "unknown_field", path: "home.qiuet", help: "did you mean `quiet`?" },
  );
  try {
    new hw.Case({ advisor: { id: "a", role: "secret" } });
  } catch (error) {
    assert.ok(!error.message.includes("secret"), error.message);
  }
});

test("whatever a value is, it is refused or read", () => {
  const within = (value) => problemsOf(() => new hw.Case({ ...CASE, device: { memory_gb: value } }));
  for (const odd of [NaN, Infinity, "8", Symbol("x"), () => 8, new Date(0), [8], {}, true, 8.5e300, -1, -(2n ** 70n)]) {
    assert.equal(within(odd).length, 1, String(odd));
  }
  for (const sound of [8, 8.25, 8n, null, undefined, 2 ** 10]) assert.deepEqual(within(sound), [], String(sound));
  const cyclic = { ...CASE };
  cyclic.home = cyclic;
  assert.deepEqual(problemsOf(() => new hw.Case(cyclic)), ["home: wrong_type"]);
  const deep = JSON.parse(`${'{"x":'.repeat(5000)}1${"}".repeat(5000)}`);
  assert.deepEqual(problemsOf(() => new hw.Case({ ...CASE, deep })), ["deep: unknown_field"]);
  assert.deepEqual(problemsOf(() => new hw.Case({ ...CASE, advisor: { id: "\ud800", role: "auditor" } })), ["advisor.id: wrong_type"]);
  const named = new hw.Case({ ...CASE, advisor: { id: "Zoë-😀", role: "auditor" } });
  assert.equal(named.toObject().advisor.id, "Zoë-😀");
  const inherited = Object.create({ hom: 1 });
  assert.deepEqual(problemsOf(() => new hw.Case(Object.assign(inherited, CASE))), []);
});

test("a getter may throw, and may call the package", () => {
  const thrown = new Error("mine");
  const throwing = { get advisor() { throw thrown; } };
  assert.throws(() => hw.decide(throwing, POLICY, "2026-12-01"), thrown);
  const calling = {
    get advisor() {
      const many = Array.from({ length: 500 }, () => CASE);
      assert.equal(hw.decideMany(many, POLICY, "2026-12-01").length, 500);
      return CASE.advisor;
    },
    home: CASE.home,
  };
  assert.deepEqual(hw.decide(calling, POLICY, "2026-12-01"), hw.decide(CASE, POLICY, "2026-12-01"));
});

test("what is being walked may be given to a call from within, and after one that failed", () => {
  const decided = hw.decide(CASE, POLICY, "2026-12-01");
  let calls = 0;
  const home = {
    get quiet() {
      // The first time, the home is walked anew from its own getter; the second, that call fails.
      if (++calls === 1) assert.deepEqual(hw.decide({ ...CASE, home }, POLICY, "2026-12-01"), decided);
      if (calls === 3) throw new Error("inner");
      return true;
    },
  };
  assert.deepEqual(hw.decide({ ...CASE, home }, POLICY, "2026-12-01"), decided);
  const failing = {
    get advisor() {
      assert.throws(() => hw.decide({ ...CASE, home }, POLICY, "2026-12-01"), /inner/);
      return CASE.advisor;
    },
    home,
  };
  assert.deepEqual(hw.decide(failing, POLICY, "2026-12-01"), decided);
  assert.equal(calls, 4);
});

test("documents made ready decide as the objects do, and are let go of", () => {
  const [ready, policy] = [new hw.Case(CASE), hw.Policy.fromJson(JSON.stringify(POLICY))];
  const by = hw.decide(CASE, POLICY, "2026-12-01");
  assert.deepEqual(hw.decide(ready, policy, "2026-12-01"), by);
  assert.deepEqual(hw.decideMany([ready, CASE, ready], policy, "2026-12-01"), [by, by, by]);
  const { verdict, findings } = hw.assess(ready, policy, "2026-12-01");
  const codes = (status) => findings.filter((finding) => finding.enforcement === "enforce" && finding.status === status).map((finding) => finding.rule);
  assert.deepEqual({ verdict, blocking: codes("not_met"), missing: codes("unknown") }, by);
  const unread = Object.assign(new hw.Case(CASE), { toObject: () => assert.fail("a document made ready was read again") });
  assert.deepEqual(hw.decideMany([unread, unread], policy, "2026-12-01"), [by, by]);
  assert.equal(hw.assessMany([unread], policy, "2026-12-01").length, 1);
  assert.deepEqual(problemsOf(() => hw.decideMany([unread, undefined, null], policy, "2026-12-01")), ["cases[1]: wrong_type", "cases[2]: wrong_type"]);
  assert.equal(policy.enforcementOf("home.quiet"), "enforce");
  assert.match(policy.fingerprint, /^[0-9a-f]{64}$/);
  assert.deepEqual(problemsOf(() => policy.enforcementOf("home.quite")), ["rule: unknown_value"]);
  assert.deepEqual(problemsOf(() => hw.decide(policy, policy, "2026-12-01")), ["case: wrong_type"]);
  assert.equal(JSON.stringify(ready), ready.toJson());
  assert.deepEqual(new hw.Case(ready.toObject()).toJson(), ready.toJson());
  const roster = [{ case: ready, rostered: "home" }];
  const disruption = { kind: "centre_closed", on: "2026-12-01", required_heads: 1 };
  assert.deepEqual(hw.planDisruption(disruption, roster, policy), hw.planDisruption(disruption, [{ case: CASE, rostered: "home" }], policy));
  ready.free();
  ready.free();
  assert.throws(() => hw.decide(ready, policy, "2026-12-01"), /was freed/);
  const another = new hw.Case({ ...CASE, home: { quiet: false } });
  assert.ok(hw.decide(another, policy, "2026-12-01").blocking.includes("home.quiet"));
});

test("the place of a document that was let go of is given to another", async () => {
  const [{ slots }, { Case, decide }] = await Promise.all([part("tape.js"), part("node.js")]);
  const ready = new Case(CASE);
  const freed = slots.get(ready);
  ready.free();
  const another = new Case({ ...CASE, home: { quiet: false } });
  assert.equal(slots.get(another), freed);
  assert.ok(decide(another, POLICY, "2026-12-01").blocking.includes("home.quiet"));
});

test("a module that is not loaded says so", async () => {
  const unloaded = await import(`${pathToFileURL(join(folder, "node_modules/homeworking/index.js"))}?again`);
  assert.throws(() => unloaded.sections(), /await init\(\)/);
});

test("a number that no function has is refused, and not answered", async () => {
  const [{ call }] = await Promise.all([part("call.js"), part("node.js")]);
  assert.throws(() => call(999), { name: "HomeworkingError", help: "load all of its files anew" });
});
