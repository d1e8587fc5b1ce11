// Calls of the WebAssembly module: arguments go on the tape, and answers are read where they lie. `src/numbers.rs` says what they are.

import { HomeworkingError } from "./error.js";
import { ANSWER_OUTCOME, ANSWER_OUTCOMES, ANSWER_PROBLEMS, ANSWER_SLOT, ANSWER_TABLE, ANSWER_TEXT } from "./numbers.js";
import { Tape } from "./tape.js";

const decoder = new TextDecoder();

let module;
let tape;
let words;
let place = 0;
let view = new Uint32Array(0);
let bytes = new Uint8Array(0);

/** Takes the module, once it is there. */
export function begin(exports, answered, known) {
  words = JSON.parse(known);
  tape = new Tape(exports, words.known);
  place = answered >>> 2;
  module = exports;
}

/** What the module says of its words: verdicts and rules by their places, and how many bad cells are listed. */
export function wordsByPlace() {
  return words;
}

/** Whether there is a module. */
export function hasBegun() {
  return module !== undefined;
}

/** Calls a function by its number. */
export function call(number, ...values) {
  if (module === undefined) throw new Error("homeworking is not loaded yet: `await init()` first");
  return answer(tape.write(values, (from, to) => module.call(number, from, to)));
}

/** Lets go of a document. */
export function release(slot) {
  module.release(slot);
}

function answer(kind) {
  if (view.buffer !== module.memory.buffer) {
    view = new Uint32Array(module.memory.buffer);
    bytes = new Uint8Array(module.memory.buffer);
  }
  const start = view[place];
  const length = view[place + 1];
  if (kind === ANSWER_OUTCOME) return outcome({ at: start });
  if (kind === ANSWER_OUTCOMES) return outcomes(start, start + length);
  if (kind === ANSWER_SLOT) return length;
  if (kind === ANSWER_TABLE) return bytes.subarray(start, start + length);
  const text = decoder.decode(bytes.subarray(start, start + length));
  if (kind === ANSWER_TEXT) return text;
  if (kind === ANSWER_PROBLEMS) throw new HomeworkingError(JSON.parse(text));
  return JSON.parse(text);
}

function outcomes(start, end) {
  const all = [];
  for (const cursor = { at: start }; cursor.at < end; ) all.push(outcome(cursor));
  return all;
}

function outcome(cursor) {
  const verdict = words.verdicts[bytes[cursor.at++]];
  const blocking = rules(cursor);
  return { verdict, blocking, missing: rules(cursor) };
}

function rules(cursor) {
  const count = bytes[cursor.at++];
  const codes = [];
  for (let done = 0; done < count; done++) codes.push(words.rules[bytes[cursor.at++]]);
  return codes;
}
