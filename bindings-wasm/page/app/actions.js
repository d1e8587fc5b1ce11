// What the page does: asks the worker, and keeps what it says.

import { ask } from "./client.js";
import { save } from "./save.js";
import { set, state } from "./state.js";

const EXAMPLE = ["policy.toml", "workforce.json", "shifts.json", "events.json", "readiness.json"];

/** The day on which the example is at its most telling. */
const EXAMPLE_DAY = "2026-12-01";

/** Asks the worker for something that takes a while, and says so until what is shown follows from the answer. */
async function busily(what, input, then) {
  set({ busy: { step: "Working", done: undefined }, failure: undefined });
  try {
    await then(await ask(what, input, (busy) => set({ busy })));
  } catch (error) {
    set({ failure: error.message });
  } finally {
    set({ busy: undefined });
  }
}

export async function start() {
  const byCode = (descriptions) => new Map(descriptions.map((description) => [description.rule, description]));
  await busily("start", { on: state.on }, ({ rules, readiness }) => set({ rules: byCode(rules), readinessRules: byCode(readiness) }));
  if (state.failure === undefined) await openExample();
}

/** Opens the fictional provider. */
export async function openExample() {
  const files = await Promise.all(
    EXAMPLE.map(async (name) => ({ name, bytes: await (await fetch(new URL(`example/${name}`, document.baseURI))).arrayBuffer() })),
  );
  await opened(files, EXAMPLE_DAY, true);
}

/** Opens files that were dropped or chosen. */
export async function openFiles(chosen) {
  const files = await Promise.all([...chosen].map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })));
  if (files.length > 0) await opened(files, undefined, false);
}

async function opened(files, on, isExample) {
  await busily("open", { files, on }, ({ told, ...overview }) => {
    const isStillExample = state.isExample && told.every(({ kind }) => kind !== "workforce");
    return accept(overview, { told: isExample ? [] : told, isExample: isExample || isStillExample });
  });
}

export async function changeDay(on) {
  if (on !== "" && on !== state.on) await busily("day", { on }, accept);
}

/** Makes the policy that is being edited the one that decides. */
export async function useDraft() {
  await busily("usePolicy", { draft: state.draft }, (overview) => (overview.problems ? set({ moves: overview }) : accept(overview)));
}

async function accept(overview, more = {}) {
  const { draft } = overview.policy;
  set({ overview, on: overview.on, draft: structuredClone(draft), moves: undefined, incident: undefined, disruption: undefined, from: 0, ...more });
  await show();
}

/** Asks for what the view at hand shows. */
export async function show() {
  if (state.overview === undefined) return;
  await SHOWN[state.view]?.();
}

const SHOWN = {
  workforce: refreshList,
  report: refreshList,
  advisor: async () => set({ advisor: await ask("advisor", { id: state.about }) }),
  rota: async () => set({ week: await ask("week", { monday: state.about }) }),
  policy: refreshMoves,
  readiness: async () => set({ readiness: await ask("readiness") }),
};

async function refreshList() {
  set({ list: await ask("list", { filter: state.filter, from: state.from }) });
}

export async function filterBy(changes) {
  set({ filter: { ...state.filter, ...changes }, from: 0 });
  await refreshList();
}

export async function turnTo(from) {
  set({ from });
  await refreshList();
}

let edits = 0;

/** Takes an edit of the policy as it stands by then, and says whom it would move. */
export async function edit(change) {
  set({ draft: change(state.draft) });
  await refreshMoves();
}

async function refreshMoves() {
  edits += 1;
  const turn = edits;
  const moves = await ask("compare", { draft: state.draft });
  if (turn === edits) set({ moves });
}

export async function respond(input) {
  set({ incident: { input, ...(await ask("incident", input)) } });
}

export async function plan(input) {
  set({ disruption: { input, ...(await ask("disruption", input)) } });
}

export async function exportCsv(what) {
  const text = await ask("exported", { what, filter: state.filter });
  save(`homeworking-${what}-${state.on}.csv`, text);
}

export async function savePolicy(isToml) {
  save(`homeworking-policy.${isToml ? "toml" : "json"}`, await ask("policyFile", { draft: state.draft, isToml }));
}
