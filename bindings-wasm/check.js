// Puts `<homeworking-check>` together, with its module inside: `node check.js PARTS FILE`.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const MODULE = "homeworking/module";
const [parts, file] = process.argv.slice(2);

/** The module as text: packed, and unpacked when it is wanted, so that the script weighs no more than it does. */
const withModule = {
  name: "with-module",
  resolveId: (id) => (id === MODULE ? MODULE : id === "homeworking" ? fileURLToPath(new URL(`${parts}/index.js`, import.meta.url)) : null),
  load(id) {
    if (id !== MODULE) return null;
    const packed = gzipSync(readFileSync(`${parts}/module_bg.wasm`), { level: 9 }).toString("base64");
    return `export default async () => {
      const packed = Uint8Array.from(atob(${JSON.stringify(packed)}), (letter) => letter.charCodeAt(0));
      const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
      return new Response(unpacked).arrayBuffer();
    };`;
  },
};

const bundle = await rolldown({ input: "page/check/index.js", plugins: [withModule] });
await bundle.write({ file, format: "es", minify: true });
await bundle.close();
