// The page of a homeworking lead: every journey through it, in every browser, under a strict policy, with files as hostile as they come.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { parse } from "smol-toml";
import { AXE, BROWSERS, inaccessible, launched, overflow, watched } from "./browsing.js";
import { SHIFT_RULES } from "../page/shift-rules.js";
import { ROOT, fixtures, install } from "./fixtures.js";
import { use } from "./pages/use.js";
import { serve } from "./server.js";

const ON = "2026-12-01";
const provider = (name) => readFileSync(join(ROOT, "fixtures/provider", name), "utf8");
const { policy: POLICY, workforce: WORKFORCE } = JSON.parse(JSON.stringify(fixtures()));
const [EXPECTED, WEEK, EVENTS, READINESS] = ["expected.json", "week/expected.json", "week/events.json", "readiness.json"].map((name) => JSON.parse(provider(name)));
const CSV = provider("workforce.csv").replaceAll("\r", "");

const installed = join(install("page"), "node_modules/homeworking");
const hw = await import(pathToFileURL(join(installed, "node.js")));
const FOLDER = join(ROOT, "target/npm/page-built");
execFileSync("node", ["page.js", installed, join(ROOT, "fixtures/provider"), FOLDER], { cwd: join(ROOT, "bindings-wasm"), stdio: "inherit" });

const VIEWS = ["workforce", "rota", "policy", "incident", "disruption", "readiness", "report", "advisor/SV-1018", "advisor/nobody"];
const WIDTHS = [320, 768, 1280];

for (const browser of BROWSERS) {
  const { program } = browser;

  test(`${program}: the page`, { timeout: 400_000 }, async (t) => {
    const opened = await launched(browser);
    t.after(() => opened.close());

    /** A journey on a page of its own, with a server of its own; `may` is what may go wrong in it. */
    const each = (name, journey, { may = [] } = {}) =>
      t.test(name, async (journeying) => {
        const server = await serve({ "/": FOLDER }, { "/axe.js": AXE, "/favicon.ico": "" });
        journeying.after(() => server.close());
        const { page, problems } = await watched(opened, server.url);
        await page.evaluateOnNewDocument(use);
        await page.goto(`${server.url}/`);
        await page.evaluate(() => globalThis.ready());
        await journey(page, server);
        assert.deepEqual((await problems()).filter((problem) => !may.some((text) => problem.includes(text))), []);
        await page.close();
      });

    await each("shows who may work from home, as a person expects of each", async (page) => {
      const shown = await page.evaluate(() => Array.from(document.querySelectorAll(".person"), ({ dataset }) => [dataset.id, dataset.verdict]));
      const expected = Object.entries(EXPECTED.advisors).map(([id, { verdict }]) => [id, verdict]);
      assert.deepEqual(shown, expected);
      const counted = (verdict) => expected.filter(([, found]) => found === verdict).length;
      const counts = await page.evaluate(() => globalThis.textsOf(".count"));
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("h1")).fontFamily), "arial, sans-serif");
      assert.deepEqual(counts, [`${counted("eligible")} May work from home`, `${counted("not_eligible")} May not work from home`, `${counted("incomplete")} More has to be known`]);
    });

    await each("ranks what alone holds people up, and filters by it", async (page) => {
      const ranked = await page.evaluate(() => Array.from(document.querySelectorAll(".ranking li"), ({ dataset }) => [dataset.rule, Number(dataset.sole), Number(dataset.all)]));
      const advisors = Object.values(EXPECTED.advisors).map(({ blocking, missing }) => [...blocking, ...missing]);
      for (const [rule, sole, all] of ranked) {
        assert.equal(sole, advisors.filter((held) => held.length === 1 && held[0] === rule).length, rule);
        assert.equal(all, advisors.filter((held) => held.includes(rule)).length, rule);
      }
      assert.ok(ranked.length === 10 && ranked[0][1] >= ranked[9][1]);
      const filtered = (rule, isSole) => Object.entries(EXPECTED.advisors).filter(([, { blocking, missing }]) => [...blocking, ...missing].includes(rule) && (!isSole || blocking.length + missing.length === 1)).map(([id]) => id);
      const shown = await page.evaluate(async ([rule]) => {
        const ids = () => Array.from(document.querySelectorAll(".person"), ({ dataset }) => dataset.id);
        document.querySelector(`.ranking [data-rule="${rule}"] button`).click();
        await globalThis.until("the filter", () => ids().length < 10 && document.getElementById("rule").value === rule);
        const alone = ids();
        globalThis.fill("#sole", false);
        await globalThis.until("more", () => ids().length > alone.length);
        const all = ids();
        globalThis.fill("#rule", "");
        globalThis.fill("#id", "sv-1023");
        await globalThis.until("one", () => ids().length === 1);
        const one = ids();
        globalThis.fill("#id", "nobody");
        await globalThis.until("nobody", () => ids().length === 0);
        return { alone, all, one };
      }, ranked[0]);
      assert.deepEqual(shown, { alone: filtered(ranked[0][0], true), all: filtered(ranked[0][0], false), one: ["SV-1023"] });
    });

    await each("explains an advisor, and draws when that changes", async (page) => {
      for (const id of ["SV-1018", "SV-1031", "SV-1020"]) {
        const whole = WORKFORCE.find(({ advisor }) => advisor.id === id);
        const { text, drawn, bars } = await page.evaluate(async (id) => {
          await globalThis.go(`advisor/${id}`, id);
          await globalThis.until("the advisor", () => document.querySelector(".timeline"));
          const drawn = Array.from(document.querySelectorAll(".stretches > li"), ({ dataset }) => [dataset.from, dataset.through, dataset.verdict]);
          return { text: document.querySelector("main").textContent.replace(/\s+/g, " "), drawn, bars: document.querySelectorAll(".timeline__row:first-child rect").length };
        }, id);
        const segments = hw.timeline(whole, POLICY, ON, drawn.at(-1)[1]);
        const stretches = [];
        for (const { from, through, decision: { verdict } } of segments) {
          if (stretches.at(-1)?.[2] === verdict) stretches.at(-1)[1] = through;
          else stretches.push([from, through, verdict]);
        }
        assert.deepEqual(drawn, stretches);
        assert.equal(bars, stretches.length);
        const { findings } = hw.assess(whole, POLICY, ON);
        for (const { message, remedy } of findings.filter(({ status, enforcement }) => enforcement === "enforce" && status === "not_met")) {
          assert.ok(text.includes(message) && text.includes(remedy.action), message);
        }
      }
    });

    await each("decides for another day", async (page) => {
      const counts = await page.evaluate(async () => {
        const before = document.querySelector(".counts").textContent;
        globalThis.fill("#on", "2026-12-03");
        await globalThis.until("another day", () => document.querySelector(".counts").textContent !== before);
        return Array.from(document.querySelectorAll(".count__figure"), (figure) => Number(figure.textContent));
      });
      const decided = hw.decideMany(WORKFORCE, POLICY, "2026-12-03").map(({ verdict }) => verdict);
      assert.deepEqual(counts, ["eligible", "not_eligible", "incomplete"].map((verdict) => decided.filter((found) => found === verdict).length));
    });

    await each("places every shift of the week as a person expects", async (page) => {
      const placed = await page.evaluate(async () => {
        await globalThis.go("rota", "The week from 30 November 2026");
        await globalThis.until("shifts", () => document.querySelector(".shift"));
        return Array.from(document.querySelectorAll(".shift"), ({ dataset }) => [dataset.shift, dataset.location, dataset.because ?? ""]);
      });
      const expected = Object.entries(WEEK.rota).map(([shift, { location, because }]) => [shift, location, because.join(" ")]);
      assert.deepEqual(placed.toSorted(), expected.toSorted());
      assert.doesNotMatch((await page.evaluate(() => globalThis.textsOf(".shift .reasons li"))).join("\n"), /[a-z]\.[a-z]/, "rules have words");
      assert.equal(placed.length, 295);
    });

    await each("places the shifts that can be, and says what is wrong with the others", async (page) => {
      const [head, ...rows] = provider("week/shifts.csv").replaceAll("\r", "").trim().split("\n");
      const unknown = rows[0].replace("SV-1029", "SV-9999").replace("W49-0001", "X-1");
      const backwards = rows[1].replace("2026-11-30T11:00", "2026-11-30T05:00").replace("W49-0002", "X-2");
      await page.evaluate((given) => globalThis.drop(given), [{ name: "rota.csv", parts: [[head, unknown, rows[0], backwards, rows[1], rows[1], '"X-3'].join("\n")] }]);
      const shown = await page.evaluate(async () => {
        await globalThis.go("rota", "The week from 30 November 2026");
        await globalThis.until("shifts", () => document.querySelectorAll(".shift").length < 10);
        const problems = Array.from(document.querySelectorAll("main table:not(.week) tbody tr"), (row) => [Number(row.cells[0].textContent), row.cells[1].textContent]);
        return { placed: Array.from(document.querySelectorAll(".shift"), ({ dataset }) => dataset.shift), problems };
      });
      assert.deepEqual(shown.placed.toSorted(), ["W49-0001", "W49-0002"]);
      assert.deepEqual([...new Set(shown.problems.map(([line]) => line))].toSorted(), [2, 4, 6, 7]);
      assert.ok(shown.problems.some(([line, column]) => line === 2 && column === "advisor_id"));
      assert.ok(shown.problems.some(([line, column]) => line === 4 && column === "ends"));
    });

    await each("edits a policy, says at once whom it moves, and saves it", async (page) => {
      const edited = { ...POLICY, min_memory_gb: 16, dse_review_months: null, enforcement: { ...POLICY.enforcement, "experience.months_in_post": "advise" } };
      const { counts, moved } = hw.compare(WORKFORCE, POLICY, edited, ON);
      const told = await page.evaluate(async () => {
        await globalThis.go("policy", "The policy");
        await globalThis.until("a comparison", () => document.querySelector(".moved")?.textContent === "0");
        const fixed = Array.from(document.querySelectorAll(".rule"), (rule) => [rule.dataset.rule, rule.querySelector(".floor") !== null, rule.querySelector("[type=radio]") !== null]);
        const parameters = Array.from(document.querySelectorAll("[data-parameter]"), ({ dataset }) => dataset.parameter);
        globalThis.fill("[data-parameter=min_memory_gb] input", "16");
        globalThis.fill("[data-parameter=dse_review_months] input", "");
        globalThis.fill('[name="effect-experience.months_in_post"][value=advise]', true);
        await globalThis.until("those who move", () => document.querySelector('[data-moved-by="home.dse_assessment"]') && document.querySelector('[data-moved-by="device.memory"]'));
        const moved = Number(document.querySelector(".moved").textContent);
        const by = Array.from(document.querySelectorAll("[data-moved-by]"), (rule) => [rule.dataset.movedBy, Array.from(rule.querySelectorAll("a"), (one) => one.textContent), rule.querySelector("summary").textContent]);
        await globalThis.press("Save as TOML");
        await globalThis.press("Save as JSON");
        await globalThis.until("two files", () => globalThis.saved.length === 2);
        await globalThis.press("Decide by this policy");
        await globalThis.until("the new policy", () => document.querySelector(".moved")?.textContent === "0");
        await globalThis.go("workforce", "Who may work from home");
        return { fixed, parameters, moved, by, saved: globalThis.saved, figures: Array.from(document.querySelectorAll(".count__figure"), (figure) => Number(figure.textContent)) };
      });
      const described = [...hw.catalogue(), ...SHIFT_RULES];
      for (const [rule, isFixed, isChosen] of told.fixed) {
        const { force } = described.find((description) => description.rule === rule);
        assert.deepEqual([isFixed, isChosen], ["licence", "must"].includes(force) ? [true, false] : [false, true], rule);
      }
      assert.equal(told.fixed.length, 65 + 11);
      const written = JSON.parse(new hw.Policy(POLICY).toJson());
      const paths = Object.entries(written).flatMap(([name, value]) => (["incidents", "removal"].includes(name) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name]));
      assert.deepEqual(told.parameters.toSorted(), paths.filter((path) => !["name", "guidance", "preset", "enforcement"].includes(path)).toSorted());
      assert.equal(told.moved, moved.length);
      const expected = {};
      for (const { id, because } of moved) for (const rule of because) (expected[rule] ??= []).push(id);
      assert.deepEqual(Object.fromEntries(told.by.map(([rule, ids]) => [rule, ids])), expected);
      for (const [rule, , summary] of told.by) {
        const of = (end) => moved.filter((one) => one.because.includes(rule) && one[end] === "eligible").length;
        const [gained, lost] = [of("to"), of("from")].map((count, place) => (count === 0 ? "" : `, ${count} may ${["then", "no longer"][place]}`));
        assert.ok(summary.endsWith(`: ${expected[rule].length}${gained}${lost}`), summary);
      }
      const [toml, json] = ["toml", "json"].map((kind) => told.saved.find(({ name }) => name === `homeworking-policy.${kind}`).text);
      assert.deepEqual(JSON.parse(json), edited);
      for (const written of [JSON.parse(json), parse(toml)]) assert.equal(new hw.Policy(JSON.parse(JSON.stringify(written))).fingerprint, new hw.Policy(edited).fingerprint);
      const after = ["eligible", "not_eligible", "incomplete"].map((to) => Object.values(counts).reduce((sum, row) => sum + row[to], 0));
      assert.deepEqual(told.figures, after);
    });

    await each("refuses what a policy cannot say, at its place", async (page) => {
      const said = await page.evaluate(async () => {
        await globalThis.go("policy", "The policy");
        await globalThis.until("a comparison", () => document.querySelector(".moved"));
        globalThis.fill("[data-parameter=min_memory_gb] input", "much");
        globalThis.fill("[data-parameter='incidents.max_minutes_to_restore'] input", "1441");
        await globalThis.until("errors", () => document.querySelectorAll(".parameter .nhsuk-error-message").length === 2);
        const all = globalThis.textsOf(".parameter .nhsuk-error-message");
        const isDisabled = Array.from(document.querySelectorAll(".beside button"), (button) => button.disabled);
        await globalThis.press("Undo the changes");
        await globalThis.until("no errors", () => document.querySelector(".nhsuk-error-message") === null);
        return { all, isDisabled };
      });
      assert.match(said.all[0], /Expected a number/);
      assert.match(said.all[1], /1440/);
      assert.deepEqual(said.isDisabled, [true, false, true, true]);
    });

    await each("writes nothing in TOML that would mean something else there", async (page) => {
      const said = await page.evaluate(async () => {
        await globalThis.go("policy", "The policy");
        await globalThis.until("a comparison", () => document.querySelector(".moved"));
        globalThis.fill("[data-parameter=min_memory_gb] input", "");
        await globalThis.press("Save as TOML");
        await globalThis.until("a reason", () => document.querySelector(".beside .nhsuk-error-summary"));
        const reason = globalThis.textsOf(".beside .nhsuk-error-summary li");
        await globalThis.press("Save as JSON");
        await globalThis.until("a file", () => globalThis.saved.length === 1 && document.querySelector(".beside .nhsuk-error-summary") === null);
        return { reason, saved: globalThis.saved };
      });
      assert.match(said.reason[0], /^TOML cannot say/);
      assert.equal(JSON.parse(said.saved[0].text).min_memory_gb, null);
    });

    await each("decides nobody's own workforce by what was made up", async (page) => {
      const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
      await page.evaluate((given) => globalThis.drop(given), [{ name: "staff.csv", parts: [CSV] }]);
      const said = await page.evaluate(async () => {
        const what = globalThis.textsOf(".sources__what")[0];
        const day = document.getElementById("on").value;
        await globalThis.go("readiness", "The provider's readiness");
        const readiness = await globalThis.until("that there is none", () => globalThis.textsOf("main p")[0]);
        await globalThis.go("incident", "An incident at home");
        const told = document.querySelectorAll("main .link").length;
        location.hash = "rota";
        const rota = await globalThis.until("that there is none", () => globalThis.textsOf("main").find((text) => text.includes("No rota")));
        await globalThis.press("Open the example instead");
        await globalThis.until("the example", () => globalThis.textsOf(".sources__what")[0].startsWith("An example"));
        return { what, day, readiness, told, rota, isThere: globalThis.textsOf(".sources__what")[0] };
      });
      assert.match(said.what, /^40 advisors, decided by the policy “The guidance alone”/);
      assert.equal(said.day, today);
      assert.match(said.readiness, /^No provider's readiness is opened/);
      assert.equal(said.told, 0);
      assert.match(said.isThere, /Severnside/);
    });

    await each("says what to do now in each incident, in order", async (page) => {
      const told = EVENTS.map((event, place) => ({ ...event, expected: WEEK.events[place] })).filter(({ incident }) => incident);
      assert.equal(told.length, 6);
      for (const { name, expected } of told) {
        const { actions, gaps } = await page.evaluate(async (name) => {
          await globalThis.go("incident", "An incident at home");
          document.querySelector(".actions")?.setAttribute("data-old", "");
          const before = document.querySelector(".actions")?.parentElement.textContent;
          await globalThis.press(name);
          await globalThis.until("an answer", () => document.querySelector(".actions") && document.querySelector(".actions").parentElement.textContent !== before);
          const told = ({ code, owner, at, minutes }) => ({ code, owner, when: { at, minutes: minutes === "" ? null : Number(minutes) } });
          return { actions: Array.from(document.querySelectorAll(".actions li"), ({ dataset }) => told(dataset)), gaps: Array.from(document.querySelectorAll("[data-gap]"), ({ dataset }) => dataset.gap) };
        }, name);
        assert.deepEqual(actions, expected.actions, name);
        assert.deepEqual(gaps, expected.gaps.map(({ rule }) => rule ?? ""), name);
      }
      const problems = await page.evaluate(async () => {
        globalThis.fill("#expected_minutes", "0");
        globalThis.fill("#advisor", "SV-1002");
        globalThis.fill("#at", "2026-12-01T18:00");
        globalThis.fill("#shift_ends", "2026-12-01T17:00");
        document.querySelector("[data-form=incident]").requestSubmit();
        await globalThis.until("errors", () => document.querySelector("main .nhsuk-error-summary"));
        return globalThis.textsOf("main .nhsuk-error-summary code");
      });
      assert.deepEqual(problems, ["shift_ends", "expected_minutes"]);
    });

    await each("plans each disruption over the week's roster", async (page) => {
      const told = EVENTS.map((event, place) => ({ ...event, expected: WEEK.events[place] })).filter(({ disruption }) => disruption);
      assert.equal(told.length, 3);
      for (const { name, expected } of told) {
        const { placed, freed } = await page.evaluate(async (name) => {
          await globalThis.go("disruption", "A disruption");
          const before = document.querySelector("main tbody")?.textContent;
          await globalThis.press(name);
          await globalThis.until("a plan", () => document.querySelector("main tbody") && document.querySelector("main tbody").textContent !== before);
          const placed = Array.from(document.querySelectorAll("main tbody tr"), ({ dataset }) => [dataset.id, { to: dataset.to, because: dataset.because.split(" ").filter(Boolean) }]);
          return { placed, freed: Array.from(document.querySelectorAll("[data-freed]"), ({ dataset }) => dataset.freed) };
        }, name);
        assert.deepEqual(Object.fromEntries(placed), expected.placements, name);
        const ids = expected.could_be_freed.map((one) => one.id ?? one);
        assert.deepEqual(freed, ids, name);
      }
      const planned = await page.evaluate(async () => {
        const before = document.querySelector("main tbody").textContent;
        globalThis.fill("[data-form=disruption] #kind", "centre_closed");
        globalThis.fill("#day", "2026-12-01");
        globalThis.fill("#required_heads", "1000");
        document.querySelector("[data-form=disruption]").requestSubmit();
        await globalThis.until("another plan", () => document.querySelector("main tbody").textContent !== before);
        return Array.from(document.querySelectorAll("main tbody tr"), ({ dataset }) => [dataset.id, dataset.to]);
      });
      assert.ok(planned.length > 20);
      for (const [id, to] of planned) assert.equal(to, EXPECTED.advisors[id].verdict === "eligible" ? "home" : "unavailable", id);
    });

    await each("tells a provider's readiness by area", async (page) => {
      const shown = await page.evaluate(async () => {
        await globalThis.go("readiness", "The provider's readiness");
        await globalThis.until("areas", () => document.querySelector(".area"));
        return { areas: globalThis.textsOf(".area h2"), lacking: Array.from(document.querySelectorAll(".area [data-rule]"), ({ dataset }) => dataset.rule), answer: globalThis.textsOf(".verdict") };
      });
      const { areas, ready } = hw.assessReadiness(READINESS, ON);
      assert.equal(ready, "no");
      assert.deepEqual(shown.answer, ["Not ready for homeworking"]);
      assert.equal(shown.areas.length, 9);
      const lacking = areas.flatMap(({ findings }) => findings.filter(({ status }) => status === "not_met" || status === "unknown").map(({ rule }) => rule));
      assert.deepEqual(shown.lacking, lacking);
    });

    await each("reads files that are dropped, each as what it is", async (page) => {
      const files = [
        { name: "staff.csv", parts: [CSV] },
        { name: "rota.csv", parts: [provider("week/shifts.csv")] },
        { name: "policy.json", parts: [JSON.stringify({ name: "Plain", guidance: "PRN00732" })] },
        { name: "board.json", parts: [JSON.stringify({})] },
        { name: "poem.txt", parts: ["No table at all"] },
        { name: "bad.toml", parts: ["name = 'x'\nguidance = 'PRN00732'\ndse_review_months = 999\n[enforcement]\n'home.quiet' = 'ignore'"] },
      ];
      await page.evaluate((given) => globalThis.drop(given), files);
      const said = await page.evaluate(() => ({ told: globalThis.textsOf(".sources > p, .sources .nhsuk-error-summary"), figures: globalThis.textsOf(".count__figure") }));
      const told = said.told.join("\n");
      for (const text of ["staff.csv: a workforce", "rota.csv: a rota", "policy.json: a policy", "board.json: a provider's readiness", "poem.txt was not taken", "bad.toml was not taken as a policy", "dse_review_months", "enforcement.home.quiet", "“Plain”"]) {
        assert.ok(told.includes(text), `${text} in ${told}`);
      }
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
      await page.evaluate((id) => globalThis.until("the advisor", () => document.querySelector("h1").textContent.trim() === id), id);
      assert.equal(await focused(), id);
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
}

test("one command serves it, and no other file", async (t) => {
  const server = spawn(process.execPath, ["serve.js", FOLDER, "0"], { cwd: join(ROOT, "bindings-wasm") });
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
