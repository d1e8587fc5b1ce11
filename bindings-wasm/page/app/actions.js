// What the page does: asks the worker, and keeps what it says.

import { ask } from "./client.js";
import { save } from "./save.js";
import { set, state } from "./state.js";
import { SHIFT_RULES } from "../shift-rules.js";
import { today } from "../words.js";

const EXAMPLE = ["policy.toml", "workforce.json", "shifts.json", "events.json", "readiness.json"];

/** The day on which the example is at its most telling. */
const EXAMPLE_DAY = "2026-12-01";

/** Rows of a list: on the page, and of a report that is printed. */
const SHOWN = 50;
const PRINTED = 500;

/** Asks the worker for something small; what goes wrong is told on the page. */
async function quickly(what, input) {
  try {
    return await ask(what, input);
  } catch (error) {
    set({ failure: error.message });
    return undefined;
  }
}

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
  await busily("start", { on: state.on }, ({ rules, readiness }) => set({ rules: byCode([...rules, ...SHIFT_RULES]), readinessRules: byCode(readiness) }));
  if (state.failure === undefined) await openExample();
}

/** Opens the fictional provider. */
export async function openExample() {
  const fetched = async (name) => ({ name, blob: await (await fetch(new URL(`example/${name}`, document.baseURI))).blob() });
  try {
    const files = await Promise.all(EXAMPLE.map(fetched));
    await busily("open", { files, exampleDay: EXAMPLE_DAY }, (overview) => accept(overview, { told: [] }));
  } catch {
    set({ failure: "The example could not be loaded. Open files of your own." });
  }
}

/** Opens files that were dropped or chosen. */
export async function openFiles(chosen) {
  const files = Array.from(chosen, (file) => ({ name: file.name, blob: file }));
  if (files.length > 0) await busily("open", { files, today: today() }, ({ told, ...overview }) => accept(overview, { told }));
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
  set({ overview, on: overview.on, draft: structuredClone(draft), moves: undefined, unsaved: undefined, incident: undefined, disruption: undefined, from: 0, ...more });
  await show();
}

/** Asks for what the view at hand shows. */
export async function show() {
  if (state.overview === undefined) return;
  await VIEWS[state.view]?.();
}

const VIEWS = {
  workforce: refreshList,
  report: refreshList,
  advisor: async () => set({ advisor: await quickly("advisor", { id: state.about }) }),
  rota: async () => set({ week: await quickly("week", { monday: state.about }) }),
  policy: refreshMoves,
  readiness: async () => set({ readiness: await quickly("readiness") }),
};

async function refreshList() {
  const shown = state.view === "report" ? PRINTED : SHOWN;
  set({ list: await quickly("list", { filter: state.filter, from: state.from, shown }) });
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
  const moves = await quickly("compare", { draft: state.draft });
  if (turn === edits) set({ moves });
}

export async function respond(input) {
  set({ incident: { input, ...(await quickly("incident", input)) } });
}

export async function plan(input) {
  set({ disruption: { input, ...(await quickly("disruption", input)) } });
}

export async function exportCsv(what) {
  const text = await quickly("exported", { what, filter: state.filter });
  if (text !== undefined) save(`homeworking-${what}-${state.on}.csv`, text);
}

export async function savePolicy(isToml) {
  const { text, problems } = (await quickly("policyFile", { draft: state.draft, isToml })) ?? {};
  set({ unsaved: problems });
  if (text !== undefined) save(`homeworking-policy.${isToml ? "toml" : "json"}`, text);
}
