// Answers requests, a line each, from standard input: in Node or, where `browser` is said, in a page of Chromium.

import { writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answerTo } from "./answering.js";
import { BROWSERS, launched } from "./browsing.js";
import { ROOT, fixtures, install } from "./fixtures.js";
import { serve } from "./server.js";

/** How many requests a page is given at once. */
const AT_ONCE = 250;

const folder = install("conform");
const { kinds } = fixtures();

/** Lines as they come, some at once: of all separators of lines, only the one that the protocol has. */
async function* batches() {
  let rest = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (let start = 0; start < lines.length; start += AT_ONCE) yield lines.slice(start, start + AT_ONCE);
  }
}

/** Writes all of it, however slowly it is read. */
function write(text) {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

async function inNode() {
  const hw = await import(pathToFileURL(join(folder, "node_modules/homeworking/node.js")));
  for await (const lines of batches()) {
    for (const line of lines) write(`${answerTo(hw, kinds, JSON.parse(line)).join("\t")}\n`);
  }
}

async function inBrowser() {
  const browser = BROWSERS.find(({ program }) => program === "chromium");
  if (browser === undefined) throw new Error("there is no chromium");
  const tests = join(ROOT, "bindings-wasm/tests");
  const folders = { "/package/": join(folder, "node_modules/homeworking"), "/tests/": tests, "/pages/": join(tests, "pages") };
  const requests = batches();
  const next = async (answers) => {
    write(answers);
    const { value, done } = await requests.next();
    return done ? "" : value.join("\n");
  };
  const server = await serve(folders, { "/kinds.json": JSON.stringify(kinds) }, { "/next": next });
  const opened = await launched(browser);
  try {
    const page = await opened.newPage();
    await page.goto(`${server.url}/pages/conform.html`, { waitUntil: "load" });
    const told = await server.told;
    if (told.failed !== undefined) throw new Error(told.failed);
  } finally {
    await opened.close();
    server.close();
  }
}

await (process.argv[2] === "browser" ? inBrowser() : inNode());
