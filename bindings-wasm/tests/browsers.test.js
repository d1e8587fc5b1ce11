// The package in browsers: a bare page, and one that Vite built, both under a strict Content Security Policy.

import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "vite";
import { BROWSERS, launched } from "./browsing.js";
import { ROOT, fixtures, install, onlyAsText } from "./fixtures.js";
import { failures } from "./run.js";
import { serve } from "./server.js";

const folder = install("in-browsers");
const tests = join(ROOT, "bindings-wasm/tests");

/** What a page tells, in a browser of its own. */
async function open(browser, server, path) {
  const opened = await launched(browser);
  try {
    const page = await opened.newPage();
    await page.goto(server.url + path, { waitUntil: "load" });
    const told = await server.told;
    assert.equal(told.failed, undefined, told.failed);
    return { told, version: await opened.version() };
  } finally {
    await opened.close();
    server.close();
  }
}

const app = join(folder, "app");
cpSync(join(tests, "vite-app"), app, { recursive: true });
cpSync(join(tests, "pages/tell.js"), join(app, "tell.js"));
await build({ root: app, logLevel: "error", build: { target: "es2022" } });

for (const browser of BROWSERS) {
  const { program } = browser;

  test(`${program}: every vector is answered byte for byte`, { timeout: 240_000 }, async () => {
    const folders = { "/package/": join(folder, "node_modules/homeworking"), "/tests/": tests, "/pages/": join(tests, "pages") };
    const server = await serve(folders, { "/fixtures.json": JSON.stringify(fixtures()) });
    const { told, version } = await open(browser, server, "/pages/vectors.html");
    console.log(`${told.vectors} vectors in ${version}: ${JSON.stringify(told.asked)}`);
    assert.deepEqual(failures(told, onlyAsText()), []);
  });

  test(`${program}: what Vite builds runs`, { timeout: 120_000 }, async () => {
    const server = await serve({ "/": join(app, "dist") });
    const { told } = await open(browser, server, "/index.html");
    assert.equal(told.decided, "home.quiet");
    assert.equal(told.verdict, "not_eligible");
    assert.equal(told.asset.length, 1);
    assert.match(told.asset[0], /^\/assets\/module_bg-.*\.wasm$/);
  });
}
