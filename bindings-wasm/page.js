// Puts the page of a homeworking lead together, out of the package: `node page.js PACKAGE FIXTURES FOLDER`.

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { compile } from "sass";

const [packaged, provider, folder] = process.argv.slice(2);

/** Files of the fictional provider that the page opens with. */
const EXAMPLE = ["policy.toml", "workforce.json", "week/shifts.json", "week/events.json", "readiness.json"];

const ofPackage = { name: "of-package", resolveId: (id) => (id === "homeworking" ? resolve(packaged, "index.js") : null) };

async function bundle(input, file) {
  const bundled = await rolldown({ input, plugins: [ofPackage] });
  await bundled.write({ file: join(folder, file), format: "es", minify: true });
  await bundled.close();
}

/** Every file there is, below a folder. */
const filesOf = (at) => readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "example"), { recursive: true });
await bundle("page/app/main.js", "page.js");
await bundle("page/app/worker/index.js", "worker.js");
cpSync(join(packaged, "module_bg.wasm"), join(folder, "module_bg.wasm"));
const { css } = compile("page/page.scss", { loadPaths: ["node_modules", "page"], style: "compressed", quietDeps: true });
writeFileSync(join(folder, "page.css"), css);
for (const file of ["index.html", "icon.svg"]) cpSync(join("page", file), join(folder, file));
for (const file of EXAMPLE) cpSync(join(provider, file), join(folder, "example", file.split("/").at(-1)));

// Last, since it names all others, and goes by what they hold.
const files = filesOf(folder).sort();
const digest = createHash("sha256");
for (const file of files) digest.update(readFileSync(file));
const names = ["./", ...files.map((file) => file.slice(folder.length + 1))];
const head = `const VERSION = ${JSON.stringify(digest.digest("hex").slice(0, 16))};\nconst FILES = ${JSON.stringify(names)};\n`;
writeFileSync(join(folder, "offline.js"), head + readFileSync("page/offline.js", "utf8"));
