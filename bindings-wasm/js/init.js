// Loading the WebAssembly module.

import load, { answered, initSync as loadSync, words } from "./module.js";
import { begin, hasBegun } from "./call.js";

let loading;

/** Loads the package, once. */
export default function init(source) {
  if (hasBegun()) return Promise.resolve();
  loading ??= load(source === undefined ? undefined : { module_or_path: source }).then(started, failed);
  return loading;
}

/** The same at once. */
export function initSync(source) {
  if (!hasBegun()) started(loadSync({ module: source }));
}

function started(module) {
  if (!hasBegun()) begin(module, answered(), words());
}

// What failed once, as a page without a network does, may be tried again.
function failed(error) {
  loading = undefined;
  throw error;
}
