// `<homeworking-check>`: asks what can still matter, and says who may work from home, why, and until when.

import { LitElement, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import init, { Case, HomeworkingError, Policy, assess, openQuestions } from "homeworking";
import module from "homeworking/module";
import { FACTS } from "../facts.js";
import { factOf, withFact } from "../facts-of.js";
import { today } from "../words.js";
import { answersTemplate } from "./answers.js";
import { answerIn, questionTemplate } from "./question.js";
import { printRecord, saveRecord } from "./record.js";
import { resultTemplate } from "./result.js";
import { STYLES } from "./style.js";

const ROLE = "advisor.role";

/** Until the role is known, any stands for it, so that what else is wrong is told at once. */
const ANY_ROLE = "health_advisor";

/** The module, unpacked once for all checks of a page. */
let loaded;

/** The element. What it tells its page are the events `homeworking-ready`, `-answer`, `-decision` and `-error`. */
export class HomeworkingCheck extends LitElement {
  static styles = STYLES;

  static properties = {
    /** Where the policy is, as JSON; or the policy itself, as an object. */
    policy: {},
    /** The day asked about; today, where it is left out. */
    on: {},
    /** Whose check it is: an opaque id, never a name. */
    advisor: {},
    state: { state: true },
  };

  #policy;
  #case = {};
  /** What nobody knows here, so that it is not asked for again. */
  #unknown = new Set();
  /** The paths that were answered, in turn. */
  #answered = [];
  #changing;
  #isThorough = false;
  #told = "";
  #loading = 0;

  constructor() {
    super();
    this.policy = undefined;
    this.on = undefined;
    this.advisor = undefined;
    this.state = { is: "loading" };
  }

  /** What is known, as a case. */
  get case() {
    return withFact(this.#case, "advisor.id", this.advisor ?? "self");
  }

  /** A case to begin with; what it does not say is asked for. */
  set case(given) {
    this.#case = given ?? {};
    this.#answered = Object.keys(FACTS).filter((path) => factOf(this.#case, path) !== undefined);
    this.#unknown.clear();
    this.#next();
  }

  /** The decision, once there is one. */
  get decision() {
    return this.state.decision ?? null;
  }

  /** Begins anew. */
  reset() {
    this.#isThorough = false;
    this.#changing = undefined;
    this.case = {};
  }

  willUpdate(changed) {
    if (changed.has("policy")) this.#load();
    else if (changed.has("on") || changed.has("advisor")) this.#next();
  }

  async #load() {
    const turn = ++this.#loading;
    this.state = { is: "loading" };
    try {
      await (loaded ??= module().then(init));
      const policy = await policyOf(this.policy, this.baseURI);
      if (turn !== this.#loading) return policy.free();
      this.#policy?.free();
      this.#policy = policy;
    } catch (error) {
      if (turn === this.#loading) this.#fail(error);
      return;
    }
    this.#tell("ready", { fingerprint: this.#policy.fingerprint });
    this.#next();
  }

  #fail(error) {
    this.state = { is: "failed", error };
    this.#tell("error", { error });
  }

  /** Goes on to whatever comes next. */
  #next() {
    if (this.#policy === undefined) return;
    try {
      this.state = this.#nextState();
    } catch (error) {
      return this.#fail(error);
    }
    const { decision } = this.state;
    const told = decision === undefined ? "" : `${decision.verdict} ${decision.on} ${decision.changes_on}`;
    if (told !== "" && told !== this.#told) this.#tell("decision", { case: this.case, decision });
    this.#told = told;
  }

  #nextState() {
    const role = factOf(this.#case, ROLE);
    const decision = assess(withFact(this.case, ROLE, role ?? ANY_ROLE), this.#policy, this.on ?? today());
    if (role === undefined) return { is: "asking", path: ROLE };
    const open = this.#open(decision);
    const path = this.#changing ?? open[0];
    if (path === undefined) return { is: "decided", decision, left: this.#restOf(decision).length };
    return { is: "asking", path, decision, left: open.length };
  }

  /** The facts that are to be asked for. */
  #open(decision) {
    if (this.#isThorough) return this.#restOf(decision);
    return openQuestions(this.case, this.#policy, decision.on).filter((path) => !this.#unknown.has(path));
  }

  /** All that enforced rules wait for, whether or not it can still turn the verdict. */
  #restOf(decision) {
    const waiting = decision.findings.filter(({ status, enforcement }) => status === "unknown" && enforcement === "enforce");
    return waiting.flatMap(({ needs }) => needs).filter((path) => !this.#unknown.has(path));
  }

  #answer(event) {
    event.preventDefault();
    const { path } = this.state;
    const value = answerIn(event.target, path);
    const changed = withFact(this.case, path, value);
    const problem = value === undefined ? NO_ANSWER : problemWith(changed, path);
    if (problem !== undefined) return this.#show({ ...this.state, problem });
    this.#case = changed;
    this.#unknown.delete(path);
    this.#goOn(path, value);
  }

  #skip() {
    const { path } = this.state;
    this.#case = withFact(this.#case, path, undefined);
    this.#unknown.add(path);
    this.#goOn(path, null);
  }

  #goOn(path, value) {
    if (!this.#answered.includes(path)) this.#answered.push(path);
    this.#changing = undefined;
    this.#next();
    this.#tell("answer", { path, value, case: this.case });
    this.#focus();
  }

  #change(path) {
    this.#changing = path;
    this.#next();
    this.#focus();
  }

  #goThrough() {
    this.#isThorough = true;
    this.#next();
    this.#focus();
  }

  #show(state) {
    this.state = state;
    this.#focus("[aria-invalid=true], .error");
  }

  async #focus(selector = ".focus") {
    await this.updateComplete;
    this.renderRoot.querySelector(selector)?.focus();
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`homeworking-${what}`, { detail, bubbles: true, composed: true }));
  }

  #record() {
    const notKnown = [...this.#unknown];
    return { case: this.case, policy: JSON.parse(this.#policy.toJson()), not_known: notKnown, decision: this.decision };
  }

  render() {
    const { is, path } = this.state;
    if (is === "loading") return html`<p role="status">Loading …</p>`;
    if (is === "failed") return failedTemplate(this.state.error, () => this.#load());
    const answered = this.#answered.filter((one) => one !== path);
    const answers = answersTemplate(answered, this.case, (one) => this.#change(one));
    return html`${is === "asking" ? this.#question() : this.#result()} ${answered.length === 0 ? nothing : answers}`;
  }

  #question() {
    const { path, decision } = this.state;
    const value = factOf(this.#case, path);
    const given = { ...this.state, value, required: path === ROLE, why: whyOf(decision, path) };
    // A form of its own for every question: what was chosen in one is not to stand in the next.
    return keyed(path, questionTemplate(given, { answer: (event) => this.#answer(event), skip: () => this.#skip() }));
  }

  #result() {
    return resultTemplate(this.state, {
      goThrough: () => this.#goThrough(),
      save: () => saveRecord(this.#record()),
      print: () => printRecord(this.renderRoot),
      again: () => (this.reset(), this.#focus()),
    });
  }
}

const NO_ANSWER = { expected: "an answer", help: "choose or fill in one, or say that you do not know" };

async function policyOf(given, base) {
  if (typeof given === "object" && given !== null) return new Policy(given);
  if (!given) throw new Error("no policy is given: set the attribute `policy` to where it is, as JSON");
  const answer = await fetch(new URL(given, base));
  if (!answer.ok) throw new Error(`the policy could not be loaded from ${given}: ${answer.status} ${answer.statusText}`.trimEnd());
  return Policy.fromJson(await answer.text());
}

/** What is wrong with a case at a path, in the words of the library. */
function problemWith(given, path) {
  try {
    new Case(withFact(given, ROLE, factOf(given, ROLE) ?? ANY_ROLE)).free();
    return undefined;
  } catch (error) {
    if (!(error instanceof HomeworkingError)) throw error;
    return error.problems.find((problem) => problem.path.startsWith(path)) ?? error.problems[0];
  }
}

/** The findings that wait for a fact. */
function whyOf(decision, path) {
  return (decision?.findings ?? []).filter(({ needs }) => needs.includes(path));
}

function failedTemplate(error, retry) {
  const problems = error instanceof HomeworkingError ? error.problems : [];
  return html`<div role="alert" class="failed">
    <h2>The check cannot begin</h2>
    ${problems.length === 0 ? html`<p>${error.message}</p>` : html`<ul>
          ${problems.map(({ path, expected, help }) => html`<li><code>${path}</code> expected ${expected}; ${help}</li>`)}
        </ul>`}
    <button type="button" @click=${retry}>Try again</button>
  </div>`;
}
