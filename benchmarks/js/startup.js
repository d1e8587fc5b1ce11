// From script to first decision in browsers, beside an empty WebAssembly module in the same page: `node benchmarks/js/startup.js`.
//
// Both are loaded anew in each round, from addresses that the page has not seen, by turns.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { serve } from "../../bindings-wasm/tests/server.js";

const ROUNDS = 21;
const BROWSERS = { chrome: "chromium", firefox: "firefox-esr" };
const PACKAGE = fileURLToPath(new URL("../../target/npm/homeworking", import.meta.url));

const EMPTY = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
const EMPTY_SCRIPT = `export default async () => void (await WebAssembly.instantiateStreaming(fetch(new URL("empty.wasm", import.meta.url))));`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Start-up</title><script type="module" src="/measure.js"></script></html>`;
const MEASURE = `
const advisor = { advisor: { id: "a-1", role: "health_advisor" }, home: { quiet: false } };
const policy = { name: "Ours", guidance: "PRN00732" };
const since = async (work) => { const begun = performance.now(); await work(); return performance.now() - begun; };
const empty = (round) => since(async () => (await import(\`/empty/\${round}/empty.js\`)).default());
const whole = (round) => since(async () => {
  const { default: init, decide } = await import(\`/package/\${round}/index.js\`);
  await init();
  if (decide(advisor, policy, "2026-12-01").verdict !== "not_eligible") throw new Error("another verdict");
});
const found = { empty: [], whole: [] };
for (let round = 0; round < ${ROUNDS}; round++) {
  found.empty.push(await empty(round));
  found.whole.push(await whole(round));
}
await fetch("/told", { method: "POST", body: JSON.stringify(found) });
`;

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

async function measure(browser, executablePath) {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
  const folders = Object.fromEntries(rounds.map((round) => [`/package/${round}/`, PACKAGE]));
  const texts = { "/index.html": PAGE, "/measure.js": MEASURE };
  for (const round of rounds) Object.assign(texts, { [`/empty/${round}/empty.js`]: EMPTY_SCRIPT, [`/empty/${round}/empty.wasm`]: EMPTY });
  const server = await serve(folders, texts);
  const opened = await puppeteer.launch({ browser, executablePath, headless: true, args: browser === "chrome" ? ["--no-sandbox", "--disable-gpu"] : [] });
  try {
    await (await opened.newPage()).goto(`${server.url}/index.html`);
    const { empty, whole } = await server.told;
    const [least, ours] = [median(empty), median(whole)];
    console.log(`${await opened.version()}: empty ${least.toFixed(1)} ms, first decision ${ours.toFixed(1)} ms, ${(ours / least).toFixed(1)} times`);
  } finally {
    await opened.close();
    server.close();
  }
}

for (const [browser, program] of Object.entries(BROWSERS)) {
  const path = process.env.PATH.split(delimiter).map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (path === undefined) console.log(`NOT MEASURED: ${program} is not installed`);
  else await measure(browser, path);
}
