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
