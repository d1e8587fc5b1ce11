// Makes the package's JavaScript small, in the folder named: `node minify.js FOLDER`.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "vite";

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
  const path = join(folder, name);
  const { code, errors } = minifySync(name, readFileSync(path, "utf8"), { module: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join("; ")}`);
  writeFileSync(path, code);
}
