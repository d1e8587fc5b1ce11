// Browsers, and pages in them that are watched: for requests to elsewhere, for what a Content Security Policy refuses, for errors.

import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const PROGRAMS = { chrome: "chromium", firefox: "firefox-esr" };
const ARGUMENTS = { chrome: ["--no-sandbox", "--disable-gpu", "--no-first-run"], firefox: [] };

const pathOf = (program) => process.env.PATH.split(delimiter).map((folder) => join(folder, program)).find((path) => existsSync(path));

/** The browsers that are there. `cargo xtask test` says which are not; nothing here passes for them. */
export const BROWSERS = Object.entries(PROGRAMS)
  .map(([browser, program]) => ({ browser, program, executablePath: pathOf(program) }))
  .filter(({ executablePath }) => executablePath !== undefined);

/** A browser of its own. */
export const launched = ({ browser, executablePath }) =>
  puppeteer.launch({ browser, executablePath, headless: true, args: ARGUMENTS[browser] });

/** A page in a browser, and what went wrong in it. */
export async function watched(opened, url) {
  const page = await opened.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error?.stack ?? error)));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("request", (request) => !isOwn(request.url(), url) && wrong.push(`a request to ${request.url()}`));
  await page.evaluateOnNewDocument(() => {
    globalThis.refused = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.refused.push(`${event.violatedDirective}: ${event.blockedURI}`));
  });
  const problems = async () => [...wrong, ...(await page.evaluate(() => globalThis.refused))];
  return { page, problems };
}

function isOwn(requested, url) {
  return requested.startsWith(url) || requested.startsWith("blob:") || requested.startsWith("data:") || requested === "about:blank";
}

/** The checker of accessibility, as a script. */
export const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")));

/** What it finds wrong with a page as it stands. */
export async function inaccessible(page) {
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => [target, failureSummary]) }));
  });
  return found.map((violation) => JSON.stringify(violation));
}

/** How much wider than its window a page is. */
export const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
