// What the page asks of its worker.

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
const waiting = new Map();
let last = 0;

worker.onmessage = ({ data: { id, answer, failure, progress } }) => {
  const asked = waiting.get(id);
  if (progress !== undefined) return asked.progress(progress);
  waiting.delete(id);
  if (failure === undefined) asked.resolve(answer);
  else asked.reject(new Error(failure));
};

worker.onerror = (event) => {
  for (const asked of waiting.values()) asked.reject(new Error(event.message || "the page's worker could not be started"));
  waiting.clear();
};

/** Asks the worker; `progress` is told how far it is. */
export function ask(what, input, progress = () => {}) {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, progress });
    worker.postMessage({ id, what, input });
  });
}
