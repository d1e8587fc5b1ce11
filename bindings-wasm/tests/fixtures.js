// What is tested, as files: the fixtures, and the package as it is installed from its tarball.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FIXTURES = join(ROOT, "fixtures");

const json = (name) => JSON.parse(readFileSync(join(FIXTURES, name), "utf8"));
const lines = (path) => readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");

/** Every line of every file of vectors. A file that is empty, or no vectors, is a failure. */
function vectors() {
  const names = readdirSync(join(FIXTURES, "vectors")).sort();
  if (names.length === 0) throw new Error("no vectors");
  return names.flatMap((name) => {
    const found = name.endsWith(".jsonl") ? lines(join(FIXTURES, "vectors", name)) : [];
    if (found.length === 0) throw new Error(`not read: ${name}`);
    return found;
  });
}

/** What is run: vectors, their answers, and what each kind of request has; a workforce, and the policy that it is decided by. */
export const fixtures = () => ({
  vectors: vectors(),
  answers: lines(join(FIXTURES, "answers.jsonl")),
  kinds: json("kinds.json"),
  workforce: json("provider/workforce.json"),
  policy: parse(readFileSync(join(FIXTURES, "provider/policy.toml"), "utf8")),
});

/** Vectors that no object can ask. */
export const onlyAsText = () => json("only_as_text.json");

/** The tour, and the blocks of a kind in a document. */
export const TOUR = join(ROOT, "docs/tour-web.md");
export const blocks = (document, kind) => Array.from(document.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, "gs")), ([, block]) => block);

/** A folder of its own in which the tarball is installed. */
export function install(name) {
  const folder = join(ROOT, "target/npm", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(ROOT, "bindings-wasm/package.json"), "utf8"));
  const tarball = join(ROOT, `target/npm/homeworking-${version}.tgz`);
  if (!existsSync(tarball)) throw new Error("there is no tarball: `cargo xtask test` makes it");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", tarball], { cwd: folder, stdio: "inherit" });
  return folder;
}
