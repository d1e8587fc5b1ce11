// What the page knows and shows. Views read it, and change it by `set`.

import { today } from "../words.js";

export const state = {
  /** Where the page is: its view, and whatever that is about. */
  view: "workforce",
  about: undefined,
  /** What the worker is doing, while it is. */
  busy: undefined,
  failure: undefined,
  /** Whether the page is kept for when there is no network. */
  isKept: true,
  /** What was said of the files opened last. */
  told: [],
  on: today(),
  rules: new Map(),
  readinessRules: new Map(),
  overview: undefined,
  filter: { verdict: "", rule: "", sole: false, id: "" },
  from: 0,
  list: undefined,
  advisor: undefined,
  week: undefined,
  /** The policy as it is being edited, and whom it would move. */
  draft: undefined,
  moves: undefined,
  /** Why it could not be saved as it was asked. */
  unsaved: undefined,
  incident: undefined,
  disruption: undefined,
  readiness: undefined,
};

let changed = () => {};

/** Calls back whenever something changes. */
export function whenever(callback) {
  changed = callback;
}

export function set(changes) {
  Object.assign(state, changes);
  changed();
}
