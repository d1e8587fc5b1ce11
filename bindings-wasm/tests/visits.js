// Visits to the page of a homeworking lead, for the tests of it: the page as it is built of the installed package, and what is expected on it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { AXE, BROWSERS, launched, watched } from "./browsing.js";
import { ROOT, fixtures, install } from "./fixtures.js";
import { use } from "./pages/use.js";
import { serve } from "./server.js";

export const ON = "2026-12-01";

/** A file of the fictional provider. */
export const provider = (name) => readFileSync(join(ROOT, "fixtures/provider", name), "utf8");
export const { policy: POLICY, workforce: WORKFORCE } = JSON.parse(JSON.stringify(fixtures()));
export const [EXPECTED, WEEK, EVENTS, READINESS] = ["expected.json", "week/expected.json", "week/events.json", "readiness.json"].map((name) => JSON.parse(provider(name)));
export const CSV = provider("workforce.csv").replaceAll("\r", "");

/** The page, built below a name of its own, and the library that it was built of. */
export async function built(name) {
  const installed = join(install(name), "node_modules/homeworking");
  const folder = join(ROOT, "target/npm", `${name}-built`);
  execFileSync("node", ["page.js", installed, join(ROOT, "fixtures/provider"), folder], { cwd: join(ROOT, "bindings-wasm"), stdio: "inherit" });
  return { folder, hw: await import(pathToFileURL(join(installed, "node.js"))) };
}

/** Journeys through the page of a folder, in every browser: `go` is given what takes each of them. */
export function journeys(about, folder, go) {
  for (const browser of BROWSERS) {
    test(`${browser.program}: ${about}`, { timeout: 400_000 }, async (t) => {
      const opened = await launched(browser);
      t.after(() => opened.close());
      await go((name, journey, options) => t.test(name, (journeying) => taken(journeying, { opened, folder, journey, ...options })));
    });
  }
}

/** A journey on a page of its own, with a server of its own; `may` is what may go wrong in it. */
async function taken(journeying, { opened, folder, journey, may = [] }) {
  const server = await serve({ "/": folder }, { "/axe.js": AXE, "/favicon.ico": "" });
  journeying.after(() => server.close());
  const { page, problems } = await watched(opened, server.url);
  await page.evaluateOnNewDocument(use);
  await page.goto(`${server.url}/`);
  await page.evaluate(() => globalThis.ready());
  await journey(page, server);
  assert.deepEqual((await problems()).filter((problem) => !may.some((text) => problem.includes(text))), []);
  await page.close();
}
