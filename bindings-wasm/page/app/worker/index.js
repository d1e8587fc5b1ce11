// The worker of the page: all that reads and decides, so that the page itself stays awake.

import init, {
  HomeworkingError,
  Policy,
  assess,
  assessReadiness,
  catalogue,
  planDisruption,
  readinessCatalogue,
  remedies,
  respondToIncident,
  timeline,
} from "homeworking";
import { daysLater } from "../../words.js";
import { textOf } from "./csv.js";
import { decisionsCsv, problemsCsv } from "./export.js";
import { kindOf } from "./kinds.js";
import { draftOf, fileOf, moves, problemsOf, shown } from "./policies.js";
import { located, mondayOf, rosterOf, shiftsOf, weekOf } from "./rota.js";
import { Workforce } from "./workforce.js";

/** How far a timeline looks. */
const AHEAD = 3 * 366;

/** How many advisors are offered to choose from. */
const OFFERED = 1_000;

/** What there is before anything is opened, by kind of file. */
const NOTHING = {
  policy: () => ({ policy: undefined, draft: undefined }),
  workforce: () => ({ workforce: new Workforce(), name: "" }),
  shifts: () => ({ shifts: [] }),
  events: () => ({ events: [] }),
  readiness: () => ({ provider: undefined }),
};
const KINDS = Object.keys(NOTHING);

const state = { on: undefined, located: [], rotaProblems: [], examples: new Set() };
for (const nothing of Object.values(NOTHING)) Object.assign(state, nothing());

/** What the page can ask for. */
const ASKED = {
  async start({ on }) {
    await init();
    state.on = on;
    return { rules: catalogue(), readiness: readinessCatalogue() };
  },

  /** Takes files in: the policy first, since the others are decided by it. The example comes with a day of its own; others begin `today`. */
  async open({ files, exampleDay, today }, progress) {
    const read = [];
    for (const { name, blob } of files) read.push({ name, ...kindOf(name, textOf(new Uint8Array(await blob.arrayBuffer()))) });
    const told = [...KINDS, undefined].flatMap((kind) => read.filter((file) => file.kind === kind).map((file) => taken(file, progress)));
    const opened = told.filter(({ problems }) => problems === undefined).map(({ kind }) => kind);
    if (exampleDay !== undefined) Object.assign(state, { on: exampleDay, examples: new Set(opened) });
    else replaceExamples(opened, today);
    decideAll(progress);
    return { told, ...overview() };
  },

  day({ on }, progress) {
    state.on = on;
    decideAll(progress);
    return overview();
  },

  usePolicy({ draft }, progress) {
    try {
      usePolicy(draft);
    } catch (error) {
      return { problems: problemsOf(error) };
    }
    decideAll(progress);
    return overview();
  },

  list({ filter, from, shown }) {
    const { workforce } = state;
    const places = workforce.filtered(filter);
    const rows = places.slice(from, from + shown).map((place) => {
      const { findings: _, ...decision } = assess(workforce.cases[place], state.policy, state.on);
      const { blocking, missing } = workforce.decided[place];
      return { id: workforce.ids[place], role: workforce.roles[place], blocking, missing, ...decision };
    });
    return { rows, total: places.length, from, shown };
  },

  advisor({ id }) {
    const found = state.workforce.find(id);
    if (found === undefined) return null;
    const decision = assess(found, state.policy, state.on);
    const segments = timeline(found, state.policy, state.on, daysLater(state.on, AHEAD));
    return { decision, remedies: remedies(decision), segments: segments.map(shortened) };
  },

  compare: ({ draft }) => moves(state.workforce.cases, state.policy, draft, state.on),

  week({ monday }) {
    const from = monday ?? mondayOf(state.located[0]?.starts.slice(0, 10) ?? state.on);
    return { monday: from, problems: state.rotaProblems, before: daysLater(from, -7), after: daysLater(from, 7), ...weekOf(state.located, from) };
  },

  incident: ({ id, incident }) => answered(() => ({ response: respondToIncident(found(id), state.policy, incident) })),

  disruption: ({ disruption, roster, assumed }) =>
    answered(() => {
      const entries = Array.from(roster ?? rosterOf(state.located, disruption.on, assumed), (entry) => {
        const { id, ...rest } = entry ?? {};
        return { ...rest, case: found(id) };
      });
      const plan = planDisruption(disruption, entries, state.policy);
      const freed = plan.could_be_freed.map(({ id }) => ({ id, remedies: remedies(assess(found(id), state.policy, disruption.on)) }));
      return { plan, freed };
    }),

  readiness: () => answered(() => ({ readiness: state.provider && assessReadiness(state.provider, state.on) })),

  exported({ what, filter }) {
    if (what === "problems") return problemsCsv(state.workforce.problems);
    return decisionsCsv(state.workforce, state.workforce.filtered(filter), state.on);
  },

  policyFile: ({ draft, isToml }) => answered(() => ({ text: fileOf(draft, isToml) })),
};

/** Nobody's own workforce is decided by what was made up for another. */
function replaceExamples(opened, today) {
  for (const kind of opened) state.examples.delete(kind);
  if (!opened.includes("workforce") || state.examples.size === 0) return;
  for (const kind of state.examples) Object.assign(state, NOTHING[kind]());
  state.examples.clear();
  state.on = today;
}

/** What is taken of a file, or what is wrong with it. */
function taken({ name, kind, value }, progress) {
  try {
    if (kind === undefined) throw new Error(value.wrong);
    TAKEN[kind](value, name, progress);
    return { name, kind };
  } catch (error) {
    return { name, kind, problems: problemsOf(error) };
  }
}

const TAKEN = {
  policy: ({ text, isToml }) => usePolicy(draftOf(text, isToml)),
  workforce({ text, list }, name, progress) {
    const step = (done) => progress({ step: "Reading", done });
    const workforce = text === undefined ? Workforce.ofJson(list, step) : Workforce.ofCsv(text, step);
    for (const one of state.workforce.cases) one.free();
    Object.assign(state, { workforce, name });
  },
  shifts({ text, list }) {
    state.shifts = list?.map((shift, place) => ({ line: place + 1, shift })) ?? shiftsOf(text);
  },
  events({ list }) {
    state.events = list;
  },
  readiness({ provider }) {
    assessReadiness(provider, state.on);
    state.provider = provider;
  },
};

function usePolicy(draft) {
  const policy = new Policy(draft);
  state.policy?.free();
  Object.assign(state, { policy, draft });
}

function decideAll(progress) {
  if (state.policy === undefined) usePolicy({ name: "The guidance alone", guidance: "PRN00732" });
  state.workforce.decide(state.policy, state.on, (done) => progress({ step: "Deciding", done }));
  const { shifts, problems } = located(state.workforce, state.policy, state.shifts);
  state.located = shifts;
  state.rotaProblems = problems;
}

function overview() {
  const { workforce, name, draft, policy, on, events, provider, rotaProblems, examples } = state;
  const { problems, unread, ignored } = workforce;
  return {
    on,
    workforce: { name, problems, unread, ignored, ids: workforce.ids.slice(0, OFFERED), ...workforce.counts() },
    policy: shown(draft, policy),
    rota: { shifts: state.located.length, problems: rotaProblems },
    events,
    hasReadiness: provider !== undefined,
    isExample: examples.has("workforce"),
  };
}

function found(id) {
  const one = state.workforce.find(id);
  if (one === undefined) throw new Error(`there is no advisor ${JSON.stringify(id)} in the workforce`);
  return one;
}

function answered(answer) {
  try {
    return answer();
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}

/** A stretch of days: its verdict, and how each rule stands that is enforced or advised. */
function shortened({ from, through, decision }) {
  const findings = decision.findings.filter(({ enforcement }) => enforcement !== "ignore");
  const lacking = findings.filter(({ status, enforcement }) => enforcement === "enforce" && (status === "not_met" || status === "unknown"));
  return { from, through, verdict: decision.verdict, lacking: lacking.map(({ rule, status, message }) => ({ rule, status, message })) };
}

onmessage = async ({ data: { id, what, input } }) => {
  try {
    const answer = await ASKED[what](input ?? {}, (progress) => postMessage({ id, progress }));
    postMessage({ id, answer });
  } catch (error) {
    const message = error instanceof HomeworkingError ? error.message : String(error?.message ?? error);
    postMessage({ id, failure: message });
  }
};
