// The page of a homeworking lead, with files as hostile as they come, without a mouse, without a network, and in every state that axe is to see.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import Papa from "papaparse";
import { inaccessible, overflow } from "./browsing.js";
import { ROOT } from "./fixtures.js";
import { CSV, EVENTS, EXPECTED, WORKFORCE, built, journeys, provider } from "./visits.js";

const VIEWS = ["workforce", "rota", "policy", "incident", "disruption", "readiness", "report", "advisor/SV-1018", "advisor/nobody"];
const WIDTHS = [320, 768, 1280];

const { folder } = await built("page-files");

journeys("files on the page", folder, async (each) => {
  await each("reads files that are dropped, each as what it is", async (page) => {
    const files = [
      { name: "staff.csv", parts: [CSV] },
      { name: "rota.csv", parts: [provider("week/shifts.csv")] },
      { name: "policy.json", parts: [JSON.stringify({ name: "Plain", guidance: "PRN00732" })] },
      { name: "board.json", parts: [JSON.stringify({})] },
      { name: "poem.txt", parts: ["No table at all"] },
      { name: "cut.json", parts: ['[{"advisor": {"id": "Jo Smith"'] },
      { name: "bad.toml", parts: ["name = 'x'\nguidance = 'PRN00732'\ndse_review_months = 999\n[enforcement]\n'home.quiet' = 'ignore'"] },
    ];
    await page.evaluate((given) => globalThis.drop(given), files);
    const said = await page.evaluate(() => ({ told: globalThis.textsOf(".sources > p, .sources .nhsuk-error-summary"), figures: globalThis.textsOf(".count__figure") }));
    const told = said.told.join("\n");
    for (const text of ["staff.csv: a workforce", "rota.csv: a rota", "policy.json: a policy", "board.json: a provider's readiness", "poem.txt was not taken", "cut.json was not taken", "it begins as JSON", "bad.toml was not taken as a policy", "dse_review_months", "enforcement.home.quiet", "“Plain”"]) {
      assert.ok(told.includes(text), `${text} in ${told}`);
    }
    assert.doesNotMatch(told, /Jo Smith/);
    assert.equal(said.figures.reduce((sum, figure) => sum + Number(figure), 0), WORKFORCE.length);
  });

  await each("loses no good row to a hostile one, and runs nothing of it", async (page) => {
    const [head, ...rows] = CSV.trim().split("\n");
    const hostile = "<img src=x onerror=\"document.title='taken'\">";
    const good = ["=cmd|' /C calc'!A1", "+1+1", "@SUM(1)", "-2", hostile].map((id, place) => Papa.unparse([[id, ...Papa.parse(rows[place], { delimiter: "," }).data[0].slice(1)]]));
    const bad = ['"SV-9001,home,', `SV-9002,${hostile.replaceAll('"', '""')}`, "SV-1001" + rows[0].slice(7), `${rows[1]},too,many`, rows[2].replace(/^[^,]*,[^,]*,[^,]*/, "SV-9003,moon,many")];
    const lines = [head, ...good, bad[0], ...rows, ...bad.slice(1)];
    const bytes = [...Buffer.from(`${lines.join("\r\n")}\r\nSV-9004,home`), 0xff, 0xc3, 0x28];
    await page.evaluate((given) => globalThis.drop(given), [{ name: "staff.csv", parts: [bytes] }]);
    const shown = await page.evaluate(async () => {
      const ids = Array.from(document.querySelectorAll(".person h2"), (one) => one.textContent.trim());
      const problems = Array.from(document.querySelectorAll(".nhsuk-details tbody tr"), (row) => [Number(row.cells[0].textContent), row.cells[1].textContent]);
      const summary = globalThis.textsOf(".nhsuk-details__summary-text");
      await globalThis.press("Save what is filtered");
      await globalThis.press("Save the problems");
      await globalThis.until("two files", () => globalThis.saved.length === 2);
      return { ids, problems, summary, images: document.querySelectorAll("img").length, title: document.title, saved: globalThis.saved };
    });
    assert.deepEqual(shown.ids.toSorted(), [...["=cmd|' /C calc'!A1", "+1+1", "@SUM(1)", "-2", hostile], ...WORKFORCE.map(({ advisor }) => advisor.id)].toSorted());
    assert.equal(shown.images, 0);
    assert.equal(shown.title, "Workforce – Homeworking");
    assert.match(shown.summary[0], /^6 rows were not read; all others were/);
    const first = good.length + 2;
    const last = first + rows.length + 1;
    const places = [...new Set(shown.problems.map(([line]) => line))];
    assert.deepEqual(places, [first, last, last + 1, last + 2, last + 3, last + 4]);
    const decisions = Papa.parse(shown.saved.find(({ name }) => name.includes("decisions")).text).data;
    assert.equal(decisions.length, shown.ids.length + 1);
    for (const row of decisions) for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    assert.ok(decisions.some(([id]) => id === "'=cmd|' /C calc'!A1"));
    assert.doesNotMatch(shown.saved.map(({ text }) => text).join("\n"), /moon|SV-9002/);
  });

  await each("stays awake over 50 MB, and tells how far it is", async (page) => {
    const rows = 80_000;
    const told = await page.evaluate(
      async ([csv, rows]) => {
        const [head, ...some] = csv.trim().split("\n");
        const lines = [head];
        for (let row = 0; row < rows; row++) lines.push(row % 1000 === 500 ? `"B${row},home` : some[row % some.length].replace(/^SV-\d+/, `A${row}`));
        const text = lines.join("\n");
        const { said, labels } = await globalThis.drop([{ name: "all.csv", parts: [text] }]);
        return { said, labels, size: text.length, shown: globalThis.textsOf(".sources__what"), summary: globalThis.textsOf(".nhsuk-details__summary-text"), pages: globalThis.textsOf(".pages span") };
      },
      [CSV, rows],
    );
    assert.ok(told.size > 50_000_000, String(told.size));
    assert.match(told.shown[0], /79,920 advisors/);
    assert.match(told.summary[0], /^80 rows were not read/);
    assert.deepEqual(told.pages, ["1 to 50 of 79,920"]);
    const progress = told.said.filter((text) => /^(Reading|Deciding) … \d+%/.test(text));
    assert.deepEqual(told.labels.toSorted(), ["Deciding", "Reading", "Working"]);
    assert.ok(progress.length >= 20, progress.join("\n"));
    const percents = progress.filter((text) => text.startsWith("Reading")).map((text) => Number(/\d+/.exec(text)[0]));
    assert.deepEqual(percents, percents.toSorted((a, b) => a - b));
    const turned = await page.evaluate(async () => {
      await globalThis.press("Next");
      await globalThis.until("the next part", () => document.querySelector(".pages span").textContent.startsWith("51 to 100"));
      return document.querySelectorAll(".person").length;
    });
    assert.equal(turned, 50);
  });

  await each("has a report to print", async (page) => {
    const printed = await page.evaluate(async () => {
      await globalThis.go("report", "Homeworking on 1 December 2026");
      await globalThis.press("Print");
      return { times: globalThis.printed, people: document.querySelectorAll(".person").length, rules: document.querySelectorAll("main tbody tr").length };
    });
    assert.deepEqual(printed, { times: 1, people: WORKFORCE.length, rules: new Set(Object.values(EXPECTED.advisors).flatMap(({ blocking, missing }) => [...blocking, ...missing])).size });
  });

  await each("is accessible in every state, and no wider than its window", async (page) => {
    await page.addScriptTag({ url: "/axe.js" });
    const look = async (about) => {
      assert.deepEqual(await inaccessible(page), [], about);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        assert.ok((await overflow(page)) <= 0, `${about} at ${width}`);
      }
    };
    for (const view of VIEWS) {
      await page.evaluate(async (view) => {
        location.hash = view;
        await globalThis.until(view, () => document.querySelector("h1") && document.querySelector(".sources progress") === null);
        await new Promise((resolve) => setTimeout(resolve, 300));
        for (const details of document.querySelectorAll("details")) details.open = true;
      }, view);
      await look(view);
    }
    await page.evaluate(async ([told]) => {
      await globalThis.go("incident", "An incident at home");
      await globalThis.press(told);
      await globalThis.until("an answer", () => document.querySelector(".actions"));
    }, [EVENTS.find(({ incident }) => incident).name]);
    await look("an answer to an incident");
    await page.evaluate(async ([told]) => {
      await globalThis.go("disruption", "A disruption");
      await globalThis.press(told);
      await globalThis.until("a plan", () => document.querySelector("main tbody"));
    }, [EVENTS.find(({ disruption }) => disruption).name]);
    await look("a plan");
    await page.evaluate(async () => {
      await globalThis.go("policy", "The policy");
      globalThis.fill("[data-parameter=min_memory_gb] input", "much");
      await globalThis.until("an error", () => document.querySelector(".nhsuk-error-message"));
    });
    await look("a policy that is refused");
    await page.evaluate((given) => globalThis.drop(given), [{ name: "staff.csv", parts: [`${CSV.replace("\n", ",notes\n")}SV-1,mars\n`] }, { name: "poem.txt", parts: ["x"] }]);
    await page.evaluate(() => globalThis.go("workforce", "Who may work from home"));
    await look("files that could not all be read");
    // What is enlarged to twice its size has half the room.
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    assert.ok((await overflow(page)) <= 0);
  });

  await each("is worked by the keyboard alone", async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
    await page.bringToFront();
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "Skip to main content");
    await page.keyboard.press("Enter");
    await page.evaluate(() => globalThis.until("main", () => document.activeElement.id === "main"));
    await page.keyboard.press("Tab");
    assert.match(await focused(), /May work from home/);
    await page.keyboard.press("Enter");
    await page.evaluate(() => globalThis.until("the filter", () => document.querySelector(".count").getAttribute("aria-pressed") === "true" && document.querySelectorAll(".person").length < 30));
    const verdicts = await page.evaluate(() => Array.from(document.querySelectorAll(".person"), ({ dataset }) => dataset.verdict));
    assert.ok(verdicts.length > 0 && verdicts.every((verdict) => verdict === "eligible"));
    for (let turn = 0; turn < 20 && !/^SV-/.test(await focused()); turn++) await page.keyboard.press("Tab");
    const id = await focused();
    await page.keyboard.press("Enter");
    await page.evaluate((id) => globalThis.until("the advisor, read out", () => document.activeElement.matches("h1") && document.activeElement.textContent.trim() === id), id);
  });

  await each(
    "works without a network after it was loaded once",
    async (page, server) => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        await globalThis.until("its files to be kept", () => navigator.serviceWorker.controller);
      });
      server.close();
      await page.goto(`${server.url}/#rota`);
      const placed = await page.evaluate(async () => {
        await globalThis.ready();
        await globalThis.go("rota", "The week from 30 November 2026");
        await globalThis.until("shifts", () => document.querySelector(".shift"));
        return document.querySelectorAll(".shift").length;
      });
      assert.equal(placed, 295);
    },
    { may: ["Failed to load resource", "ERR_CONNECTION_REFUSED"] },
  );
});

test("one command serves it, and no other file", async (t) => {
  const server = spawn(process.execPath, ["serve.js", folder, "0"], { cwd: join(ROOT, "bindings-wasm") });
  t.after(() => server.kill());
  const [said] = await once(server.stdout, "data");
  const [address] = /http:\S+/.exec(String(said));
  const page = await fetch(address);
  assert.match(page.headers.get("content-security-policy"), /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.match(await page.text(), /<title>Homeworking<\/title>/);
  for (const path of ["nothing", "..%2f..%2fpackage.json", "%2e%2e/%2e%2e/package.json", "%", "example"]) {
    assert.equal((await fetch(`${address}${path}`)).status, 404, path);
  }
});
