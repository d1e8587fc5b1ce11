// Puts the package's JavaScript together from its parts, in one small file, so that a page waits for few: `node bundle.js PARTS PACKAGE`.

import { rolldown } from "rolldown";

const [parts, folder] = process.argv.slice(2);
const bundle = await rolldown({ input: `${parts}/index.js` });
await bundle.write({ dir: folder, format: "es", minify: true });
await bundle.close();
