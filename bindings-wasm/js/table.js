// Tables: a whole workforce, a part at a time, so that little of it is held twice.

import { call, wordsByPlace } from "./call.js";
import { lowered, nulls, ofArrow } from "./columns.js";
import { HomeworkingError } from "./error.js";
import { ASSESS_TABLE, EXPLAIN, NO_COLUMN } from "./numbers.js";

// About as much as the caches of a machine hold. Parts begin with a byte of every bitmap, and with a tile of the kernels.
const BYTES_A_PART = 1 << 21;
const ROWS_A_TILE = 1024;
const MOST_ROWS_A_PART = 1 << 17;

const decoder = new TextDecoder();

/** Decides every row of a table. */
export function assessTable(table, policy, on, options) {
  const { progress, ...rest } = options ?? {};
  const asked = options === undefined || isObject(options) ? rest : options;
  const whole = Whole.of(table);
  const outcome = new Building(whole?.rows ?? 0);
  for (const part of whole?.parts() ?? [noTable(table)]) {
    outcome.add(call(ASSESS_TABLE, part, policy, on, asked));
    progress?.(outcome.done);
  }
  return outcome.finish(rest.on_error !== "null");
}

/** Explains a row of a table. */
export function explain(table, row, policy, on, options) {
  return call(EXPLAIN, Whole.of(table)?.row(row) ?? noTable(table), row, policy, on, options);
}

/** What stands for it, so that the module tells it with what else is wrong. */
function noTable(table) {
  return table === undefined ? undefined : false;
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}

/** A table as what it is made of: batches of columns by name, each of so many rows. */
class Whole {
  constructor(batches) {
    this.batches = batches;
    this.rows = batches.reduce((rows, batch) => rows + batch.rows, 0);
  }

  static of(table) {
    if (!isObject(table) || ArrayBuffer.isView(table) || Array.isArray(table)) return undefined;
    const batches = Array.isArray(table.batches) ? table.batches : [table];
    const isArrow = Array.isArray(table.schema?.fields) && batches.every(({ data }) => Array.isArray(data?.children));
    if (isArrow) return new Whole(batchesOfArrow(table.schema, batches));
    const columns = Object.entries(table).map(([name, given]) => [name, lowered(given)]);
    const rows = Math.max(0, ...columns.map(([, column]) => column.rows ?? 0));
    for (const [, column] of columns) column.rows ??= rows;
    return new Whole([{ rows, columns }]);
  }

  *parts() {
    let before = 0;
    for (const { rows, columns } of this.batches) {
      const width = columns.reduce((sum, [, column]) => sum + column.width, 1);
      const tiles = Math.max(1, Math.floor(BYTES_A_PART / width / ROWS_A_TILE));
      const step = Math.min(MOST_ROWS_A_PART, tiles * ROWS_A_TILE);
      // A batch without rows has columns all the same, which may not serve.
      for (let start = 0; start === 0 || start < rows; start += step) {
        yield part(columns, rows, before, start, Math.min(rows, start + step));
      }
      before += rows;
    }
  }

  /** The part that is one row, and none where there is no such row. */
  row(row) {
    let before = 0;
    for (const { rows, columns } of this.batches) {
      if (Number.isInteger(row) && row >= before && row < before + rows) return part(columns, rows, before, row - before, row - before + 1);
      before += rows;
    }
    return part(this.batches[0]?.columns ?? [], before, 0, 0, 0);
  }
}

function part(columns, rows, before, start, end) {
  const parts = columns.map(([name, column]) => column.part(name, Math.min(start, column.rows), Math.min(end, column.rows)));
  return [rows, before + start, end - start, ...parts];
}

function batchesOfArrow({ fields }, batches) {
  const names = fields.map((field) => field.name);
  if (batches.length === 0) return [{ rows: 0, columns: names.map((name) => [name, nulls(0)]) }];
  return batches.map(({ data }) => ({
    rows: data.length,
    columns: names.map((name, place) => [name, ofArrow(data.children[place])]),
  }));
}

/** The columns of one part's answer, one after the other. */
class Sections {
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = 0;
  }

  /** The next column, where there is one. */
  next() {
    const length = this.view.getUint32(this.at, true);
    this.at += 4;
    if (length === NO_COLUMN) return null;
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  whole() {
    return new DataView(this.next().slice().buffer).getUint32(0, true);
  }
}

/** An answer that grows part by part. */
class Building {
  done = 0;
  #rows;
  #verdicts;
  #validity = null;
  #blocking;
  #missing;
  #days = null;
  #known = null;
  #rules = null;
  #errors = [];
  #errorCount = 0;

  constructor(rows) {
    this.#rows = rows;
    this.#verdicts = new Int8Array(rows);
    this.#blocking = new Lists(rows);
    this.#missing = new Lists(rows);
  }

  add(bytes) {
    const sections = new Sections(bytes);
    const verdicts = sections.next();
    const at = this.done;
    this.#verdicts.set(verdicts, at);
    this.done += verdicts.length;
    this.#addValidity(sections.next(), at);
    this.#blocking.add(sections.next(), sections.next(), at);
    this.#missing.add(sections.next(), sections.next(), at);
    this.#addDays(sections.next(), sections.next(), at);
    this.#errors.push(...JSON.parse(decoder.decode(sections.next())).slice(0, wordsByPlace().listed - this.#errors.length));
    this.#errorCount += sections.whole();
    this.#addRules(sections, at);
  }

  #bitmap() {
    return new Uint8Array((this.#rows + 7) >> 3);
  }

  #addValidity(validity, at) {
    if (validity === null && this.#validity === null) return;
    this.#validity ??= this.#bitmap().fill(255);
    if (validity !== null) put(this.#validity, validity, at, this.done);
  }

  #addDays(days, known, at) {
    if (days === null) return;
    this.#days ??= new Int32Array(this.#rows);
    this.#known ??= this.#bitmap();
    this.#days.set(numbersOf(days), at);
    put(this.#known, known, at, this.done);
  }

  #addRules(sections, at) {
    const places = sections.next();
    if (places === null) return;
    this.#rules ??= Array.from(places, (place) => new RuleColumn(wordsByPlace().rules[place], this.#bitmap(), this.#bitmap()));
    for (const { met, known } of this.#rules) {
      put(met, sections.next(), at, this.done);
      put(known, sections.next(), at, this.done);
    }
  }

  finish(isRaised) {
    if (isRaised && this.#errorCount > 0) throw new HomeworkingError(this.#errors, this.#errorCount - this.#errors.length);
    return new TableOutcome({
      rows: this.#rows,
      verdicts: this.#verdicts,
      validity: this.#validity,
      blocking: this.#blocking.finish(),
      missing: this.#missing.finish(),
      rules: this.#rules,
      changes_on: this.#days && new DayColumn(this.#days, this.#known),
      errors: this.#errors,
      error_count: this.#errorCount,
    });
  }
}

/** Lists of rules that grow part by part. */
class Lists {
  #offsets;
  #parts = [];
  #length = 0;

  constructor(rows) {
    this.#offsets = new Int32Array(rows + 1);
  }

  add(offsets, rules, at) {
    if (offsets === null) return;
    const given = numbersOf(offsets);
    for (let row = 0; row < given.length; row++) this.#offsets[at + row] = this.#length + given[row];
    this.#parts.push(rules.slice());
    this.#length += rules.length;
  }

  finish() {
    if (this.#parts.length === 0) return null;
    const rules = new Int8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      rules.set(part, at);
      at += part.length;
    }
    return new RuleLists(this.#offsets, rules);
  }
}

/** Numbers of four bytes, wherever they lie. */
function numbersOf(bytes) {
  return new Int32Array(bytes.slice().buffer);
}

/** Puts the bits of some rows into a bitmap; batches of Arrow begin at any of its bits. */
function put(bitmap, part, at, end) {
  const rows = end - at;
  if ((at & 7) === 0) return bitmap.set(part.subarray(0, (rows + 7) >> 3), at >> 3);
  for (let row = 0; row < rows; row++) {
    const mask = 1 << ((at + row) & 7);
    if (isSet(part, row)) bitmap[(at + row) >> 3] |= mask;
    else bitmap[(at + row) >> 3] &= ~mask;
  }
}

function isSet(bitmap, row) {
  return ((bitmap[row >> 3] >> (row & 7)) & 1) === 1;
}

/** The answer to a table. */
export class TableOutcome {
  constructor(columns) {
    Object.assign(this, columns);
  }

  verdict(row) {
    if (!(row >= 0 && row < this.rows) || (this.validity !== null && !isSet(this.validity, row))) return null;
    return wordsByPlace().verdicts[this.verdicts[row]];
  }
}

class RuleLists {
  constructor(offsets, rules) {
    Object.assign(this, { offsets, rules });
  }

  get(row) {
    const rules = this.rules.subarray(this.offsets[row] ?? 0, this.offsets[row + 1] ?? 0);
    return Array.from(rules, (place) => wordsByPlace().rules[place]);
  }
}

class RuleColumn {
  constructor(rule, met, known) {
    Object.assign(this, { rule, met, known });
  }

  get(row) {
    return isSet(this.known, row) ? isSet(this.met, row) : null;
  }
}

class DayColumn {
  constructor(days, known) {
    Object.assign(this, { days, known });
  }

  get(row) {
    return isSet(this.known, row) ? new Date(this.days[row] * 86_400_000).toISOString().slice(0, 10) : null;
  }
}
