// In Node the module lies beside this file, and is there before anything is called.

import { readFileSync } from "node:fs";
import { initSync } from "./index.js";

initSync(readFileSync(new URL("./module_bg.wasm", import.meta.url)));

export * from "./index.js";
export { default } from "./index.js";
