// The page of a homeworking lead: every journey through what it shows and plans, in every browser, under a strict policy.

import assert from "node:assert/strict";
import { parse } from "smol-toml";
import { SHIFT_RULES } from "../page/shift-rules.js";
import { CSV, EVENTS, EXPECTED, ON, POLICY, READINESS, WEEK, WORKFORCE, built, journeys, provider } from "./visits.js";

const { folder, hw } = await built("page");

journeys("the page", folder, async (each) => {
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
});
