// Arguments as the WebAssembly module reads them: words on a tape in its memory. `src/numbers.rs` says what the words are.

import { ABSENT, BUFFER, DIGITS, FLAG, LIST, NULL, OBJECT, OTHER, READY, TEXT, WHOLE, WORD } from "./numbers.js";

// Figures of words have 28 bits.
const TOO_LARGE = 2 ** 28;
// Nothing in the model lies deeper, so what does need not be told.
const DEEPEST = 16;

const encoder = new TextEncoder();

/** Documents made ready, by their objects: their slots in the module. */
export const slots = new WeakMap();

/** The slot of one that was let go of. */
export const FREED = -1;

/** Writes values to the tape of a module. */
export class Tape {
  #module;
  #known;
  #start = 0;
  #words = new Int32Array(0);
  #bytes = new Uint8Array(0);
  #room = 0;
  #next = 0;
  #within = [];

  constructor(module, known) {
    this.#module = module;
    this.#known = new Map(known.map((word, place) => [word, place]));
  }

  /**
   * Writes arguments behind what is there, has them read, and forgets them. A getter of an argument may itself call the package, in
   * the middle of a walk.
   */
  write(values, read) {
    const [from, within] = [this.#next, this.#within];
    this.#within = [];
    try {
      for (const value of values) this.#value(value, false);
      return read(from, this.#next);
    } finally {
      this.#next = from;
      this.#within = within;
    }
  }

  // A getter of an object that is being walked may call this package: memory may have grown since, and what showed it shows nothing.
  #reserve(words) {
    const least = this.#next + words;
    if (least > this.#room || this.#words.length === 0) this.#grow(least);
  }

  #grow(least) {
    const wanted = Math.max(least, 2048);
    const room = wanted > this.#room ? wanted * 2 : this.#room;
    const start = room < TOO_LARGE ? this.#module.tape(room) : 0;
    if (start === 0) throw new RangeError("homeworking: the input does not fit into memory");
    this.#room = room;
    this.#start = start >>> 2;
    this.#words = new Int32Array(this.#module.memory.buffer);
    this.#bytes = new Uint8Array(this.#module.memory.buffer);
  }

  #word(kind, figure) {
    this.#reserve(1);
    this.#words[this.#start + this.#next++] = kind | (figure << 4);
  }

  #value(value, isInside) {
    switch (typeof value) {
      case "string":
        return this.#text(value);
      case "boolean":
        return this.#word(FLAG, value ? 1 : 0);
      case "number":
        return this.#number(value);
      case "bigint":
        return this.#ascii(DIGITS, value.toString());
      case "undefined":
        return this.#word(isInside ? NULL : ABSENT, 0);
      case "object":
        return value === null ? this.#word(NULL, 0) : this.#composite(value, isInside);
      default:
        return this.#word(OTHER, 0);
    }
  }

  #number(value) {
    if (value >= 0 && value < TOO_LARGE && value === Math.trunc(value)) return this.#word(WHOLE, value);
    return Number.isFinite(value) ? this.#ascii(DIGITS, String(value)) : this.#word(OTHER, 0);
  }

  #text(text) {
    const place = this.#known.get(text);
    if (place === undefined) this.#ascii(TEXT, text);
    else this.#word(WORD, place);
  }

  // Nearly all texts are short and of ASCII: those are written as they are looked at.
  #ascii(kind, text) {
    const length = text.length;
    if (length >= TOO_LARGE / 4) throw new RangeError("homeworking: a text does not fit into memory");
    this.#reserve(1 + length);
    const head = this.#next;
    const from = (this.#start + head + 1) << 2;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127) return this.#unicode(text);
      this.#bytes[from + at] = code;
    }
    this.#words[this.#start + head] = kind | (length << 4);
    this.#next = head + 1 + ((length + 3) >> 2);
  }

  #unicode(text) {
    // Half of a character is no text of the model.
    if (/\p{Surrogate}/u.test(text)) return this.#word(OTHER, 0);
    const encoded = encoder.encode(text);
    const words = (encoded.length + 3) >> 2;
    this.#reserve(1 + words);
    this.#words[this.#start + this.#next] = TEXT | (encoded.length << 4);
    this.#bytes.set(encoded, (this.#start + this.#next + 1) << 2);
    this.#next += 1 + words;
  }

  // Numbers of eight bytes have to lie at a multiple of eight.
  #buffer(buffer) {
    const length = buffer.byteLength;
    if (length >= TOO_LARGE) throw new RangeError("homeworking: a column does not fit into memory");
    const words = (length + 3) >> 2;
    this.#reserve(2 + words);
    this.#words[this.#start + this.#next++] = BUFFER | (length << 4);
    this.#next += (this.#start + this.#next) & 1;
    this.#bytes.set(new Uint8Array(buffer.buffer, buffer.byteOffset, length), (this.#start + this.#next) << 2);
    this.#next += words;
  }

  #composite(value, isInside) {
    if (ArrayBuffer.isView(value)) return this.#buffer(value);
    const slot = slots.get(value);
    if (slot === FREED) throw new Error("homeworking: this document was freed");
    if (slot !== undefined && !isInside) return this.#word(READY, slot);
    const given = slot === undefined ? value : value.toObject();
    // What contains itself is nothing of the model, and has no end.
    if (this.#within.length >= DEEPEST || this.#within.includes(given)) return this.#word(OTHER, 0);
    const head = this.#next;
    this.#word(OTHER, 0);
    this.#within.push(given);
    const kind = Array.isArray(given) ? this.#items(given) : this.#fields(given);
    this.#within.pop();
    this.#reserve(0);
    const length = this.#next - head - 1;
    this.#words[this.#start + head] = kind | (length << 4);
  }

  #items(list) {
    // Documents in a list, which is always an argument's own, are found by their slots.
    for (let at = 0; at < list.length; at++) this.#value(list[at] ?? null, false);
    return LIST;
  }

  #fields(object) {
    const keys = Object.keys(object);
    for (let at = 0; at < keys.length; at++) {
      const value = object[keys[at]];
      if (value === undefined) continue;
      this.#text(keys[at]);
      // Most of a document are flags, and words and days of ten letters.
      if (value === true || value === false) this.#word(FLAG, value ? 1 : 0);
      else this.#value(value, true);
    }
    return OBJECT;
  }
}
