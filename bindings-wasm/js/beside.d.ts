/**
 * Loads the package: once, before anything else is called. Where `source` is left out, the `.wasm` file beside the module is fetched; in
 * Node it has been read already.
 */
export default function init(source?: string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module): Promise<void>;

/** The same at once, from bytes or a compiled module. */
export function initSync(source: ArrayBuffer | ArrayBufferView | WebAssembly.Module): void;

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where: `advisor.training.core_module_2`; empty for the input as a whole. */
  readonly path: string;
  /** What kind of problem it is; codes are stable. */
  readonly code: string;
  /** What was expected there. */
  readonly expected: string;
  /** What to do about it. */
  readonly help: string;
}

/** What is wrong with an input: every problem at once, none with a value from the input. */
export class HomeworkingError extends Error {
  private constructor();
  /** Every problem, in the order of the input. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** How many cells of a table could not be read beside those that are listed. */
  readonly more: number;
  /** The code of the first problem. */
  get code(): string;
  /** The path of the first problem. */
  get path(): string;
  /** What was expected where the first problem lies. */
  get expected(): string;
  /** What to do about the first problem. */
  get help(): string;
}

/** What documents that are made ready can do. */
declare abstract class Document<Input> {
  /** The canonical JSON: the same bytes in every language. */
  toJson(): string;
  /** What it says, as a plain object. */
  toObject(): Input;
  /** The same, for `JSON.stringify`. */
  toJSON(): Input;
  /** Lets go of it at once, and not only when it is no longer reached. It cannot be used any more. */
  free(): void;
}
export type { Document };

/** A date from 1900-01-01 to 2200-12-31, as `YYYY-MM-DD`. */
export type Day = string;

/** A time by the clock, as `YYYY-MM-DDTHH:MM`, without a zone. */
export type LocalDateTime = string;

/** What a path may be set to. */
export type FactValue =
  | null
  | boolean
  | number
  | string
  | readonly FactValue[]
  | { readonly [field: string]: FactValue };

/** Values by path: `{"device.memory_gb": 16}`. */
export type Changes = { readonly [path: string]: FactValue };

/** A bitmap as Arrow packs it: eight rows a byte, the lowest bit first. */
export type Bitmap = Uint8Array;

/** Numbers of any width. */
export type Numbers =
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** Texts by offsets into UTF-8 bytes, as Arrow lays them out: one offset more than there are rows. */
export interface TextColumn {
  readonly type: "text";
  readonly offsets: Int32Array | BigInt64Array;
  readonly values: Uint8Array;
  /** Which rows are given: all of them where it is left out. */
  readonly validity?: Bitmap | null | undefined;
  /** At which bit the rows of the bitmaps begin: 0 where it is left out. */
  readonly offset?: number | undefined;
}

/** Texts by key. */
export interface DictionaryColumn {
  readonly type: "dictionary";
  readonly keys: Exclude<Numbers, Float32Array | Float64Array | Uint8ClampedArray>;
  readonly dictionary: readonly (string | null)[];
  readonly validity?: Bitmap | null | undefined;
  readonly offset?: number | undefined;
}

/** A column as Arrow lays it out. */
export type ArrowColumn =
  | { readonly type: "null"; readonly length: number }
  | {
      readonly type: "boolean";
      readonly values: Bitmap;
      readonly length: number;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    }
  | {
      readonly type: "number";
      readonly values: Numbers;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    }
  | {
      /** Days since 1970-01-01. */
      readonly type: "date";
      readonly values: Int32Array;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    }
  | TextColumn
  | DictionaryColumn
  | {
      readonly type: "list";
      readonly offsets: Int32Array | BigInt64Array;
      readonly items: TextColumn | DictionaryColumn;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    };

/** A column: numbers, buffers of Arrow, or plain values of one type, of which any may be unknown. */
export type TableColumn =
  | Numbers
  | ArrowColumn
  | readonly (boolean | null | undefined)[]
  | readonly (number | null | undefined)[]
  | readonly (string | null | undefined)[]
  | readonly (readonly string[] | null | undefined)[];

/** A table of the package `apache-arrow`, or one of its batches. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

/**
 * A whole workforce: a column for each fact that is known, by its path, `"device.memory_gb"`, or the path without its first part where
 * that is one fact's alone. A column that is left out is unknown in every row. Equipment may be a column of booleans an item,
 * `"workstation.equipment.desk"`; assurance is a column of dates a kind, `"home.assurance.photographs"`; `"waivers"` are lists of codes.
 */
export type Table = { readonly [path: string]: TableColumn } | ArrowTable;

/** How a table is decided. */
export interface TableOptions {
  /** How much is answered: the verdicts, also the rules that block and are missing, or how every rule stands. `"codes"` if left out. */
  readonly detail?: "verdict" | "codes" | "rules" | undefined;
  /** Whether the day on which each verdict changes is answered too; that takes a row at a time. */
  readonly changes_on?: boolean | undefined;
  /** Whether cells that cannot be read are thrown, or leave their row without a verdict. `"raise"` if left out. */
  readonly on_error?: "raise" | "null" | undefined;
  /** Columns that are passed over. */
  readonly ignore?: readonly string[] | undefined;
  /** Is called with how many rows are done, part by part. */
  readonly progress?: ((rows: number) => void) | undefined;
}

/** Lists of rules, one for each row, as Arrow lays them out. */
export interface RuleLists {
  /** Where the list of each row begins; one more than there are rows. */
  readonly offsets: Int32Array;
  /** The rules of all rows, by their places in the catalogue. */
  readonly rules: Int8Array;
  /** The rules of a row. */
  get(row: number): Rule[];
}

/** How a rule stands in each row. */
export interface RuleColumn {
  readonly rule: Rule;
  /** Where it is met, waived or not applicable. */
  readonly met: Bitmap;
  /** Where it is known. */
  readonly known: Bitmap;
  /** Whether it is met, waived or not applicable in a row; `null` where that is not known. */
  get(row: number): boolean | null;
}

/** A day for each row. */
export interface DayColumn {
  /** Days since 1970-01-01; 0 where there is none. */
  readonly days: Int32Array;
  /** Where there is one. */
  readonly known: Bitmap;
  /** The day of a row, where there is one. */
  get(row: number): Day | null;
}

/** A cell that cannot be read. */
export interface CellError extends Problem {
  /** The row, counted from 0. */
  readonly row: number;
  /** The name of the column. */
  readonly column: string;
}

/** The answer to a table: a row for each of its rows, laid out as Arrow does. */
export class TableOutcome {
  private constructor();
  readonly rows: number;
  /** The verdict of each row: 0 eligible, 1 not eligible, 2 incomplete; 0 also where the row could not be read. */
  readonly verdicts: Int8Array;
  /** Which rows could be read; all of them where it is `null`. */
  readonly validity: Bitmap | null;
  /** The enforced rules that are not met, where codes were asked for. */
  readonly blocking: RuleLists | null;
  /** The enforced rules that are unknown, where codes were asked for. */
  readonly missing: RuleLists | null;
  /** Every rule of the catalogue, where rules were asked for. */
  readonly rules: readonly RuleColumn[] | null;
  /** The first later day on which the verdict differs, where that was asked for. */
  readonly changes_on: DayColumn | null;
  /** Cells that could not be read, up to 1,000 of them. */
  readonly errors: readonly CellError[];
  /** How many cells could not be read. */
  readonly error_count: number;
  /** The verdict of a row; `null` where it could not be read. */
  verdict(row: number): Verdict | null;
}

/**
 * Decides every row of a table by the very rules that `decide` decides a case by. `on` is a day, or the name of a column of days. Memory
 * goes to the answer and to a part of the rows at a time. Throws `HomeworkingError` for columns that cannot serve, and, unless
 * `on_error` is `"null"`, for cells that cannot be read, with the first 1,000 of them.
 */
export function assessTable(
  table: Table,
  policy: Policy | PolicyInput,
  on: Day | string,
  options?: TableOptions,
): TableOutcome;

/** Explains a row of a table: what `assess` says of it as a case. */
export function explain(
  table: Table,
  row: number,
  policy: Policy | PolicyInput,
  on: Day | string,
  options?: { readonly ignore?: readonly string[] | undefined },
): Decision;
