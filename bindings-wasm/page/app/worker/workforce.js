// A workforce: its cases, made ready, and where everybody stands under a policy on a day.

import { Case, HomeworkingError, decideMany } from "homeworking";
import { delimiterOf, rowsOf } from "./csv.js";
import { reader, unreadColumns } from "./rows.js";

/** How many are decided at once, between two words of progress. */
const PART = 2_000;

/** Problems that are listed, of those there are. */
const LISTED = 1_000;

export class Workforce {
  cases = [];
  ids = [];
  roles = [];
  /** The place of each id. */
  places = new Map();
  /** The rows that could not be read. */
  problems = [];
  unread = 0;
  /** The columns that are not read. */
  ignored = [];
  decided = [];

  /** Reads CSV, a row an advisor. */
  static ofCsv(text, progress) {
    const workforce = new Workforce();
    const rows = rowsOf(text, delimiterOf(text));
    const head = rows.next().value?.cells ?? [];
    const names = head.map((name) => name.trim());
    const ignored = unreadColumns(names);
    workforce.ignored = ignored.map(({ path, help }) => ({ column: path, help }));
    const kept = names.map((_, place) => place).filter((place) => names[place] !== "" && !ignored.some(({ path }) => path === names[place]));
    const read = reader(kept.map((place) => names[place]));
    for (const { line, end, cells } of rows) {
      if (cells === undefined) workforce.#refuse(line, "", DAMAGED);
      else if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== "")) workforce.#refuse(line, "", TOO_MANY);
      else workforce.#add(line, () => read(kept.map((place) => cells[place])));
      if (line % PART === 0) progress(end / text.length);
    }
    return workforce;
  }

  /** Reads a list of cases. */
  static ofJson(list, progress) {
    const workforce = new Workforce();
    list.forEach((one, place) => {
      workforce.#add(place + 1, () => ({ case: new Case(one), id: one.advisor.id, role: one.advisor.role }));
      if (place % PART === 0) progress(place / list.length);
    });
    return workforce;
  }

  #add(line, read) {
    try {
      const { id, role, case: found } = read();
      if (this.places.has(id)) return this.#refuse(line, "advisor.id", TWICE);
      this.places.set(id, this.cases.length);
      this.cases.push(found);
      this.ids.push(id);
      this.roles.push(role);
    } catch (error) {
      if (!(error instanceof HomeworkingError)) throw error;
      error.problems.forEach((problem, place) => this.#refuse(line, problem.path, problem, place === 0));
    }
  }

  #refuse(line, column, { expected, help }, isNew = true) {
    if (isNew) this.unread += 1;
    if (this.problems.length < LISTED) this.problems.push({ line, column, expected, help });
  }

  /** Decides everybody. */
  decide(policy, on, progress) {
    this.decided = [];
    for (let start = 0; start < this.cases.length; start += PART) {
      this.decided.push(...decideMany(this.cases.slice(start, start + PART), policy, on));
      progress(start / this.cases.length);
    }
  }

  find(id) {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.cases[place];
  }

  /** How many there are of each verdict, what stands in their way, and whom that alone keeps. */
  counts() {
    const verdicts = { eligible: 0, not_eligible: 0, incomplete: 0 };
    const rules = new Map();
    const count = (rule, how, isSole) => {
      const counted = rules.get(rule) ?? { rule, blocking: 0, missing: 0, sole_blocking: 0, sole_missing: 0 };
      counted[how] += 1;
      if (isSole) counted[`sole_${how}`] += 1;
      rules.set(rule, counted);
    };
    for (const { verdict, blocking, missing } of this.decided) {
      verdicts[verdict] += 1;
      const isSole = blocking.length + missing.length === 1;
      for (const rule of blocking) count(rule, "blocking", isSole);
      for (const rule of missing) count(rule, "missing", isSole);
    }
    return { total: this.cases.length, verdicts, rules: [...rules.values()] };
  }

  /** The places of those that a filter lets through. */
  filtered({ verdict, rule, sole, id }) {
    const places = [];
    this.decided.forEach((decided, place) => {
      const { blocking, missing } = decided;
      if (verdict && decided.verdict !== verdict) return;
      if (rule && !blocking.includes(rule) && !missing.includes(rule)) return;
      if (sole && blocking.length + missing.length !== 1) return;
      if (id && !this.ids[place].toLowerCase().includes(id.toLowerCase())) return;
      places.push(place);
    });
    return places;
  }
}

const DAMAGED = { expected: "a row whose quotes open and close", help: "mend the quotes of this line" };
const TOO_MANY = { expected: "as many cells as there are columns", help: "put texts that hold the separator in quotes" };
const TWICE = { expected: "each advisor in one row", help: "leave out the row that is not current; the first is taken" };
