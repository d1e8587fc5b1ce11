// `<homeworking-check>` as a web editor pastes it into a page: every journey through it, in every browser, under a strict policy.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { AXE, BROWSERS, inaccessible, launched, overflow, watched } from "./browsing.js";
import { ROOT, TOUR, blocks, fixtures, install } from "./fixtures.js";
import { drive } from "./pages/drive.js";
import { serve } from "./server.js";

const ON = "2026-12-01";
// Plain objects, which a browser takes.
const { policy: POLICY, workforce: WORKFORCE } = JSON.parse(JSON.stringify(fixtures()));
const installed = join(install("check"), "node_modules/homeworking");
const hw = await import(pathToFileURL(join(installed, "node.js")));
const FOLDERS = { "/package/": installed, "/tour/": installed, "/pages/": join(ROOT, "bindings-wasm/tests/pages") };
const BAD_POLICY = { name: "Ours", guidance: "PRN00732", dse_review_months: 999, enforcement: { "home.quiet": "ignore" } };
const TEXTS = { "/favicon.ico": "", "/axe.js": AXE, "/pages/provider.json": JSON.stringify(POLICY), "/pages/bad.json": JSON.stringify(BAD_POLICY) };

const tour = readFileSync(TOUR, "utf8");
const [[TOUR_POLICY], [TOUR_PAGE]] = [blocks(tour, "json"), blocks(tour, "html")];
Object.assign(TEXTS, { "/tour/page.html": TOUR_PAGE, "/tour/provider.json": TOUR_POLICY });

const factOf = (record, path) => path.split(".").reduce((inner, name) => inner?.[name], record) ?? null;

/** The page, and what a person does on it; what happens to an element happens in its page. */
class Visit {
  static async to(opened, server, path = "pages/check.html") {
    const { page, problems } = await watched(opened, server.url);
    await page.setViewport({ width: 320, height: 800 });
    await page.evaluateOnNewDocument(drive);
    await page.goto(`${server.url}/${path}`);
    return Object.assign(new Visit(), { page, problems });
  }

  /** What stands in the element, once it stands there. */
  async there(selector) {
    await this.page.waitForFunction((wanted) => document.querySelector("homeworking-check").shadowRoot?.querySelector(wanted), {}, selector);
    return this.page.evaluate((wanted) => document.querySelector("homeworking-check").shadowRoot.querySelector(wanted).textContent, selector);
  }

  /** The fact that is asked for; nothing where there is a result. */
  async asked() {
    await this.there("form, .result, .failed");
    return this.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("form")?.dataset.path);
  }

  /** Fills the form in with a value, as it has it, and sends it; without a value, says that it is not known. */
  async answer(value) {
    await this.there("form");
    await this.page.evaluate((given) => globalThis.answer(given), value);
  }

  click(text) {
    return this.page.evaluate((wanted) => {
      const buttons = document.querySelector("homeworking-check").shadowRoot.querySelectorAll("button");
      Array.from(buttons).find((button) => button.textContent.trim() === wanted).click();
    }, text);
  }

  get focused() {
    return this.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.activeElement?.textContent.trim());
  }

  told(event) {
    return this.page.evaluate((wanted) => globalThis.heard.filter(([name]) => name === wanted).map(([, detail]) => detail), event);
  }

  set(properties) {
    return this.page.evaluate((given) => Object.assign(document.querySelector("homeworking-check"), given), properties);
  }

  /** Answers from a case until there is a result; what it does not say is not known. Gives what was asked for. */
  async goThrough(whole) {
    await this.asked();
    return this.page.evaluate((given) => globalThis.goThrough(given), whole);
  }

  /** The same, a question at a time. */
  async lookThrough(whole, look) {
    for (let path = await this.asked(); path !== undefined; path = await this.asked()) {
      await look(path);
      await this.answer(factOf(whole, path));
    }
  }
}

for (const browser of BROWSERS) {
  const { program } = browser;

  test(`${program}: the check`, { timeout: 240_000 }, async (t) => {
    const server = await serve(FOLDERS, TEXTS);
    const opened = await launched(browser);
    t.after(async () => {
      await opened.close();
      server.close();
    });

    const visit = () => Visit.to(opened, server);
    const each = (name, journey) =>
      t.test(name, async () => {
        const visited = await visit();
        await journey(visited);
        assert.deepEqual(await visited.problems(), []);
        await visited.page.close();
      });

    await t.test("the page of the tour asks, and decides", async () => {
      const check = await Visit.to(opened, server, "tour/page.html");
      const whole = { advisor: { id: "a-17", role: "auditor" }, device: { owner: "provider", memory_gb: 8 } };
      await check.goThrough(whole);
      const shown = await check.there(".result");
      assert.match(shown, /8 GB, the provider asks 16 GB/);
      assert.deepEqual(await check.problems(), []);
      await check.page.close();
    });

    await each("asks what can still matter, and decides as the library does", async (check) => {
      const seen = {};
      for (const { advisor: { id } } of WORKFORCE) {
        const whole = WORKFORCE.find(({ advisor }) => advisor.id === id);
        const { verdict } = hw.assess(whole, POLICY, ON);
        if ((seen[verdict] ??= []).length === 2) continue;
        seen[verdict].push(id);
        await check.set({ advisor: id, on: ON });
        await check.page.evaluate(() => {
          globalThis.heard = [];
          document.querySelector("homeworking-check").reset();
        });
        const paths = await check.goThrough(whole);
        assert.equal(new Set(paths).size, paths.length, "nothing is asked for twice");
        const { case: given, decision } = (await check.told("homeworking-decision")).at(-1);
        assert.deepEqual(decision, hw.assess(given, POLICY, ON));
        assert.equal(given.advisor.id, id);
        // Whom nothing of the whole case makes otherwise, the answers do not either.
        assert.equal(decision.verdict, verdict);
        const asked = simulated(whole, id);
        assert.deepEqual(paths, asked);
        assert.match(await check.there(".result"), new RegExp(TITLES[verdict]));
        const told = (await check.told("homeworking-decision")).map(({ decision: { verdict, changes_on } }) => `${verdict} ${changes_on}`);
        assert.ok(told.every((one, place) => one !== told[place - 1]), "what is told is not told again");
      }
      assert.deepEqual(Object.keys(seen).sort(), ["eligible", "incomplete", "not_eligible"]);
    });

    await each("shows reasons with their places, remedies by owner, and until when it holds", async (check) => {
      const whole = WORKFORCE.find(({ advisor: { id } }) => id === "SV-1027");
      await check.goThrough(whole);
      const shown = await check.there(".result");
      for (const text of ["4 GB, the provider asks 8 GB", "IT and technology > Laptop", "Provider", "Add memory, or supply another device"]) {
        assert.ok(shown.includes(text), text);
      }
      // What else is not known cannot turn it, and does not hide it.
      assert.doesNotMatch(shown, /Not known|To be found out/);
      assert.match(shown, /7 more rules were not looked at/);
      assert.match(shown, /On 1 December 2026\. This holds while the facts stay as they are\./);
      await check.page.evaluate(() => document.querySelector("homeworking-check").reset());
      await check.goThrough(WORKFORCE[0]);
      assert.match(await check.there(".result"), /This holds until 27 February 2027\. From 28 February 2027: may not work from home\./);
    });

    await each("says why it asks, and how much is left", async (check) => {
      await check.set({ case: { advisor: { role: "health_advisor" } } });
      const left = hw.openQuestions({ advisor: { id: "a", role: "health_advisor" } }, POLICY, ON).length;
      assert.equal(await check.asked(), "device.owner");
      const shown = await check.there("form");
      assert.ok(shown.includes(`At most ${left} questions`), shown);
      assert.match(shown, /Required by the guidance: .*IT and technology > Laptop/);
    });

    await each("lets any answer be changed without the others being given again", async (check) => {
      const whole = WORKFORCE.find(({ advisor: { id } }) => id === "SV-1027");
      const paths = await check.goThrough(whole);
      const [before] = (await check.told("homeworking-decision")).slice(-1);
      await check.click("Change Memory, in GB");
      assert.equal(await check.asked(), "device.memory_gb");
      const given = await check.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("input").value);
      assert.equal(given, "4");
      await check.answer("16.5");
      await check.goThrough(whole);
      const { case: after, decision } = (await check.told("homeworking-decision")).at(-1);
      assert.deepEqual(after, { ...before.case, ...after, device: { ...before.case.device, ...after.device, memory_gb: 16.5 } });
      assert.equal(decision.findings.find(({ rule }) => rule === "device.memory").status, "met");
      const again = (await check.told("homeworking-answer")).map(({ path }) => path).slice(paths.length);
      assert.deepEqual(again.filter((path) => paths.includes(path)), ["device.memory_gb"]);
    });

    await each("does not ask again for what is not known, and says what is missing", async (check) => {
      await check.answer("service_advisor");
      const paths = await check.goThrough({ advisor: {} });
      assert.ok(paths.length > 20 && new Set(paths).size === paths.length, String(paths.length));
      assert.match(await check.there(".result"), /More has to be known/);
      assert.match(await check.there("[part=answers]"), /Not known/);
    });

    await each("goes on to what else stands in the way, where that is wanted", async (check) => {
      const whole = WORKFORCE.find(({ advisor: { id } }) => id === "SV-1027");
      const without = { ...whole, home: { ...whole.home, quiet: false, light: null } };
      await check.answer("health_advisor");
      await check.goThrough(without);
      const { decision: first } = (await check.told("homeworking-decision")).at(-1);
      const blocking = (decision) => decision.findings.filter(({ status, enforcement }) => status === "not_met" && enforcement === "enforce").map(({ rule }) => rule);
      await check.click("See what else stands in the way");
      const paths = await check.goThrough(without);
      assert.equal(new Set(paths).size, paths.length);
      const last = await check.page.evaluate(() => document.querySelector("homeworking-check").decision);
      assert.equal(blocking(first).length, 1);
      assert.deepEqual(blocking(last), ["home.quiet", "device.memory"]);
    });

    await each("tells what is wrong with an answer, beside it, and keeps it", async (check) => {
      await check.answer("health_advisor");
      const until = async (wanted) => {
        await check.set({ case: { advisor: { role: "health_advisor" } } });
        for (let path = await check.asked(); path !== wanted; path = await check.asked()) await check.answer(null);
      };
      await until("advisor.in_post_since");
      for (const [answer, expected] of [["2026-02-30", /Expected a date/], ["20x6-02-03", /Expected a date/], ["1850-02-03", /1900/]]) {
        await check.page.evaluate((text) => {
          const form = document.querySelector("homeworking-check").shadowRoot.querySelector("form");
          const parts = text.split("-");
          ["year", "month", "day"].forEach((part, place) => (form.elements[`on-${part}`].value = parts[place]));
          form.requestSubmit();
        }, answer);
        assert.match(await check.there("#error"), expected, answer);
        assert.equal(await check.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("form").elements["on-day"].value), answer.slice(8));
        assert.deepEqual(await inaccessible(check.page), []);
      }
      await check.page.evaluate(() => {
        const form = document.querySelector("homeworking-check").shadowRoot.querySelector("form");
        Object.entries({ year: " 2026", month: "2", day: "3 " }).forEach(([part, text]) => (form.elements[`on-${part}`].value = text));
        form.requestSubmit();
      });
      assert.equal((await check.told("homeworking-answer")).at(-1).value, "2026-02-03");
      await until("workstation.equipment");
      await check.page.evaluate(() => {
        const form = document.querySelector("homeworking-check").shadowRoot.querySelector("form");
        form.elements.others.value = " second_monitor ,, white board ";
        form.requestSubmit();
      });
      assert.deepEqual((await check.told("homeworking-answer")).at(-1).value, ["second_monitor", "white board"]);
      await until("device.memory_gb");
      for (const text of ["-1", "5000", "much", "<b>8</b>", "1e400"]) {
        await check.answer(text);
        assert.match(await check.there("#error"), /Expected a number from 0 to 4096|Expected 0 to 4096/, text);
        assert.equal(await check.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("b")), null);
      }
      await check.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("form").elements.answer.value = "");
      await check.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("form").requestSubmit());
      assert.match(await check.there("#error"), /Expected an answer/);
    });

    await each("saves and prints a record", async (check) => {
      await check.page.evaluate(() => {
        const [made, content] = [URL.createObjectURL, Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow").get];
        globalThis.saved = [];
        URL.createObjectURL = (blob) => (globalThis.saved.push(blob.text()), made.call(URL, blob));
        HTMLAnchorElement.prototype.click = function () {
          globalThis.named = this.download;
        };
        Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
          get() {
            const found = content.call(this);
            found.print = () => (globalThis.printed = [found.document.body.textContent, found.getComputedStyle(found.document.querySelector(".verdict")).color]);
            return found;
          },
        });
      });
      const whole = WORKFORCE.find(({ advisor: { id } }) => id === "SV-1027");
      await check.goThrough({ ...whole, home: { ...whole.home, quiet: null } });
      for (const [label, value] of [["Free of noise that could disturb a call", true], ["Enough space to work", null]]) {
        await check.click(`Change ${label}`);
        await check.answer(value);
        await check.there(".result");
      }
      await check.click("Save the record");
      const record = JSON.parse(await check.page.evaluate(() => globalThis.saved[0]));
      assert.deepEqual(record.decision, hw.assess(record.case, record.policy, ON));
      assert.ok(record.not_known.includes("home.space"));
      assert.ok(record.not_known.every((path) => factOf(record.case, path) === null), String(record.not_known));
      assert.equal(record.case.home.quiet, true);
      assert.equal(new hw.Policy(record.policy).fingerprint, record.decision.policy_fingerprint);
      assert.equal(await check.page.evaluate(() => globalThis.named), `homeworking-${ON}.json`);
      await check.click("Print");
      const [text, colour] = await check.page.evaluate(() => globalThis.printed);
      assert.match(text, /May not work from home.*Add memory.*Memory, in GB/s);
      assert.doesNotMatch(text, /Working from home|Save the record/);
      assert.equal(colour, "rgb(255, 255, 255)");
    });

    await each("can be gone through by the keyboard alone", async (check) => {
      assert.equal(await check.asked(), "advisor.role");
      await check.page.evaluate(() => document.querySelector("homeworking-check").shadowRoot.querySelector("input").focus());
      const { keyboard } = check.page;
      await keyboard.press("ArrowDown");
      await keyboard.press("Tab");
      await keyboard.press("Enter");
      await check.page.waitForFunction(() => globalThis.heard.some(([name]) => name === "homeworking-answer"));
      assert.equal((await check.told("homeworking-answer"))[0].value, "service_advisor");
      const path = await check.asked();
      // What is asked next is read out: its heading has the focus.
      await check.page.waitForFunction(() => document.querySelector("homeworking-check").shadowRoot.activeElement?.tagName === "H2");
      assert.equal(path, "device.owner");
      assert.equal(await check.focused, "DeviceWhose device it is");
      await keyboard.press("Tab");
      await keyboard.press(" ");
      await keyboard.press("Enter");
      await check.page.waitForFunction(() => globalThis.heard.filter(([name]) => name === "homeworking-answer").length === 2);
      assert.equal((await check.told("homeworking-answer"))[1].value, "provider");
    });

    await each("is accessible, and fits a narrow window, in every state", async (check) => {
      const kinds = new Set();
      const look = async (path) => {
        const kind = await check.page.evaluate(() => Array.from(document.querySelector("homeworking-check").shadowRoot.querySelector("fieldset").querySelectorAll("input"), (input) => input.type + input.name).join());
        assert.ok((await overflow(check.page)) <= 0, path);
        if (kinds.has(kind)) return;
        kinds.add(kind);
        assert.deepEqual(await inaccessible(check.page), [], path);
      };
      for (const id of ["SV-1001", "SV-1027", "SV-1031"]) {
        await check.page.evaluate(() => {
          globalThis.heard = [];
          document.querySelector("homeworking-check").reset();
        });
        await check.lookThrough(WORKFORCE.find(({ advisor }) => advisor.id === id), look);
        assert.ok((await overflow(check.page)) <= 0, id);
        assert.deepEqual(await inaccessible(check.page), [], id);
      }
      assert.ok(kinds.size >= 6, [...kinds].join("\n"));
    });

    await each("takes its colours and its letters from the page", async (check) => {
      await check.asked();
      const look = () =>
        check.page.evaluate(() => {
          const style = getComputedStyle(document.querySelector("homeworking-check").shadowRoot.querySelector("[type=submit]"));
          return [style.backgroundColor, style.fontFamily];
        });
      assert.deepEqual(await look(), ["rgb(0, 94, 184)", "Arial, sans-serif"]);
      await check.page.evaluate(() => document.querySelector("homeworking-check").classList.add("themed"));
      assert.deepEqual(await look(), ["rgb(51, 0, 114)", "monospace"]);
    });

    // The browser itself reports what it did not find.
    await t.test("says what keeps it from beginning, and begins once that is mended", async () => {
      const check = await visit();
      await check.asked();
      const cases = [
        [{ policy: "nowhere.json" }, /could not be loaded from nowhere\.json: 404/],
        [{ policy: "bad.json" }, /dse_review_months.*1 to 120.*enforcement\.home\.quiet/s],
        [{ policy: null }, /no policy is given/],
        [{ policy: { name: "Ours" } }, /guidance/],
        [{ policy: "provider.json", on: "soon" }, /on.*expected a day/s],
      ];
      for (const [properties, expected] of cases) {
        await check.page.evaluate(() => (globalThis.heard = []));
        await check.set(properties);
        await check.page.waitForFunction(() => globalThis.heard.some(([name]) => name === "homeworking-error"));
        assert.match(await check.there(".failed"), expected, JSON.stringify(properties));
        assert.deepEqual(await inaccessible(check.page), []);
      }
      await check.set({ on: ON });
      assert.equal(await check.asked(), "advisor.role");
      // The policy given last is the one, however long another takes to come.
      const last = { ...POLICY, name: "Another" };
      await check.page.evaluate(async (policy) => {
        const element = document.querySelector("homeworking-check");
        element.policy = "./provider.json";
        await element.updateComplete;
        element.policy = policy;
        await new Promise((resolve) => setTimeout(resolve, 500));
        element.case = { advisor: { role: "health_advisor" } };
      }, last);
      const used = await check.page.evaluate(() => document.querySelector("homeworking-check").decision.policy_fingerprint);
      assert.equal(used, new hw.Policy(last).fingerprint);
      await check.page.close();
    });
  });
}

const TITLES = { eligible: "May work from home", not_eligible: "May not work from home", incomplete: "More has to be known" };

/** What would be asked, by the library alone. */
function simulated(whole, id) {
  const known = { advisor: { id, role: whole.advisor.role } };
  const [asked, unknown] = [["advisor.role"], new Set()];
  for (;;) {
    const path = hw.openQuestions(known, POLICY, ON).find((open) => !unknown.has(open));
    if (path === undefined) return asked;
    asked.push(path);
    const value = factOf(whole, path);
    if (value === null) unknown.add(path);
    else {
      const names = path.split(".");
      const last = names.pop();
      names.reduce((record, name) => (record[name] ??= {}), known)[last] = value;
    }
  }
}
