// Columns of a table, as the WebAssembly module takes them: buffers as Arrow lays them out, a part of the rows at a time.
// `src/tables.rs` reads what a column's `part` is made of.

import {
  BOOLEAN,
  DATE32,
  DICTIONARY,
  DICTIONARY_LISTS,
  FLOAT32,
  FLOAT64,
  INT16,
  INT32,
  INT64,
  INT8,
  LISTS,
  NULLS,
  TEXTS,
  UINT16,
  UINT32,
  UINT64,
  UINT8,
  UNKNOWN,
} from "./numbers.js";

const encoder = new TextEncoder();

const NUMBERS = new Map([
  [Int8Array, INT8],
  [Int16Array, INT16],
  [Int32Array, INT32],
  [BigInt64Array, INT64],
  [Uint8Array, UINT8],
  [Uint8ClampedArray, UINT8],
  [Uint16Array, UINT16],
  [Uint32Array, UINT32],
  [BigUint64Array, UINT64],
  [Float32Array, FLOAT32],
  [Float64Array, FLOAT64],
]);

/** What can be keys of a dictionary. */
const KEYS = [...NUMBERS.keys()].filter((kind) => kind !== Float32Array && kind !== Float64Array);

const MILLISECONDS_A_DAY = 86_400_000;

/** A column that can be cut into parts: how many rows it has, about how many bytes each takes, and what says a part of it. */
class Lowered {
  constructor(rows, width, validity, cut) {
    Object.assign(this, { rows, width, validity, cut });
  }

  part(name, start, end) {
    return [name, this.rows, this.validity?.(start, end) ?? null, ...this.cut(start, end)];
  }
}

/** A column from what a user gives for one. */
export function lowered(given) {
  if (Array.isArray(given)) return ofValues(given);
  if (ArrayBuffer.isView(given)) return numbers(given);
  const type = typeof given === "object" && given !== null ? given.type : undefined;
  const buffers = BUFFERS[type];
  if (buffers === undefined) return unknown(typeof type === "string" ? `a column of type ${type}` : "what is no column");
  const isThere = (name) => given[name] !== undefined && given[name] !== null;
  const lacking =
    Object.keys(buffers).find((name) => !buffers[name](given[name])) ??
    Object.keys(OPTIONAL).find((name) => isThere(name) && !OPTIONAL[name](given[name]));
  return lacking === undefined ? OF_TYPE[type](given) : unknown(`a column of type ${type} without fitting \`${lacking}\``);
}

const isOf = (...classes) => (value) => classes.includes(value?.constructor);
const isBytes = isOf(Uint8Array);
const areOffsets = isOf(Int32Array, BigInt64Array);
const areTexts = (values) => Array.isArray(values) && values.every((text) => text === null || typeof text === "string");
const isLength = (value) => Number.isInteger(value) && value >= 0;

/** What a column of any type may have. */
const OPTIONAL = { validity: isBytes, offset: isLength };

/** What a column of each type has to have. */
const BUFFERS = {
  null: { length: isLength },
  boolean: { values: isBytes, length: isLength },
  number: { values: isOf(...NUMBERS.keys()) },
  date: { values: isOf(Int32Array) },
  text: { offsets: areOffsets, values: isBytes },
  dictionary: { keys: isOf(...KEYS), dictionary: areTexts },
  list: { offsets: areOffsets, items: (items) => ["text", "dictionary"].includes(items?.type) },
};

const OF_TYPE = {
  null: ({ length }) => nulls(length),
  boolean: ({ values, offset = 0, length, validity }) => booleans(values, offset, length, bits(validity, offset)),
  number: ({ values, offset = 0, validity }) => numbers(values, bits(validity, offset)),
  date: ({ values, offset = 0, validity }) => dates(values, bits(validity, offset)),
  text: ({ offsets, values, offset = 0, validity }) => texts(offsets, values, bits(validity, offset)),
  dictionary: ({ keys, dictionary, offset = 0, validity }) => dictionaries(keys, dictionary, bits(validity, offset)),
  list: ({ offsets, items, offset = 0, validity }) => lists(offsets, items, bits(validity, offset)),
};

/** Some bits of a bitmap, from a row on; none where there are not as many, for the module to refuse. */
function bits(bitmap, offset) {
  if (!bitmap || bitmap.length === 0) return undefined;
  return (start, end) => {
    const [from, to] = [offset + start, offset + end];
    if (to > bitmap.length * 8) return [0, 0, new Uint8Array(0)];
    return [from & 7, end - start, bitmap.subarray(from >> 3, (to + 7) >> 3)];
  };
}

/** A column that no fact takes; with as many rows as its table, where it has none of its own. */
export function unknown(name, rows) {
  return new Lowered(rows, 0, undefined, (start, end) => [UNKNOWN, name, end - start]);
}

/** A column of nothing. */
export function nulls(rows) {
  return new Lowered(rows, 0, undefined, (start, end) => [NULLS, end - start]);
}

function booleans(bitmap, offset, rows, validity) {
  const values = bits(bitmap, offset) ?? (() => [0, 0, new Uint8Array(0)]);
  return new Lowered(rows, 1 / 4, validity, (start, end) => [BOOLEAN, values(start, end)]);
}

function numbers(values, validity) {
  const type = NUMBERS.get(values.constructor);
  if (type === undefined) return unknown("numbers of an unknown kind", values.length);
  return new Lowered(values.length, values.BYTES_PER_ELEMENT, validity, (start, end) => [type, values.subarray(start, end)]);
}

function dates(values, validity) {
  return new Lowered(values.length, 4, validity, (start, end) => [DATE32, values.subarray(start, end)]);
}

function texts(offsets, values, validity) {
  const width = 4 + values.length / Math.max(1, offsets.length);
  return new Lowered(offsets.length - 1, width, validity, (start, end) => [TEXTS, null, ...textsFrom(offsets, values, start, end)]);
}

/** Offsets that begin with the data that they are sent with, and the data. What makes no sense is left for the module to refuse. */
function textsFrom(offsets, values, start, end) {
  const [first, moved] = movedOffsets(offsets, start, end);
  return [moved, values.subarray(first, Math.max(first, Number(offsets[end])))];
}

function movedOffsets(offsets, start, end) {
  const first = Number(offsets[start]);
  const moved = new Int32Array(end - start + 1);
  for (let place = 0; place < moved.length; place++) moved[place] = Number(offsets[start + place]) - first;
  return [first, moved];
}

function dictionaries(keys, dictionary, validity) {
  const type = NUMBERS.get(keys.constructor);
  let words;
  return new Lowered(keys.length, keys.BYTES_PER_ELEMENT, validity, (start, end) => {
    const part = keys.subarray(start, end);
    // A part sends no more words than it has rows.
    if (dictionary.length > part.length) return [DICTIONARY, ...keyed(Array.from(part, (key) => dictionary[key]))];
    words ??= wholeTexts(dictionary);
    return [DICTIONARY, type, part, ...words];
  });
}

/** Texts as they are sent: which are given, their offsets, and their bytes. */
function wholeTexts(texts) {
  const encoded = texts.map((text) => encoder.encode(text ?? ""));
  const offsets = new Int32Array(texts.length + 1);
  encoded.forEach((text, place) => (offsets[place + 1] = offsets[place] + text.length));
  const data = new Uint8Array(offsets[texts.length]);
  encoded.forEach((text, place) => data.set(text, offsets[place]));
  return [isGiven(texts, 0, texts.length), offsets, data];
}

function lists(offsets, items, validity) {
  const inner = lowered(items);
  const width = 4 + (inner.width * (inner.rows ?? 0)) / Math.max(1, offsets.length);
  return new Lowered(offsets.length - 1, width, validity, (start, end) => {
    const [first, moved] = movedOffsets(offsets, start, end);
    const last = Math.max(first, Number(offsets[end]));
    const given = inner.validity?.(first, last) ?? null;
    const [kind, ...rest] = inner.cut(first, last);
    if (kind === TEXTS) return [LISTS, moved, given, ...rest.slice(1)];
    return kind === DICTIONARY ? [DICTIONARY_LISTS, moved, given, ...rest] : [UNKNOWN, "lists of what are no texts", end - start];
  });
}

// Values as JavaScript has them.

function ofValues(values) {
  const first = values.find((value) => value !== null && value !== undefined);
  if (first === undefined) return nulls(values.length);
  const kind = Array.isArray(first) ? "list" : typeof first;
  const isOdd = (value) => value !== null && value !== undefined && (Array.isArray(value) ? "list" : typeof value) !== kind;
  if (values.some(isOdd)) return unknown("values of several types", values.length);
  return OF_VALUES[kind]?.(values) ?? unknown(`values of type ${kind}`, values.length);
}

const OF_VALUES = {
  boolean: (values) => ofRows(values, 1 / 4, (start, end) => [BOOLEAN, packed(values, start, end, (value) => value === true)]),
  number: (values) => ofRows(values, 8, (start, end) => [FLOAT64, floats(values, start, end)]),
  string: (values) => ofRows(values, 4, (start, end) => [DICTIONARY, ...keyed(values.slice(start, end))]),
  list: (values) => ofRows(values, 32, (start, end) => listed(values.slice(start, end))),
};

function ofRows(values, width, cut) {
  return new Lowered(values.length, width, (start, end) => isGiven(values, start, end), cut);
}

function listed(lists) {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, place) => (offsets[place + 1] = offsets[place] + (list?.length ?? 0)));
  const items = lists.flatMap((list) => list ?? []);
  if (items.some((item) => typeof item !== "string")) return [UNKNOWN, "lists of what are no texts", lists.length];
  return [DICTIONARY_LISTS, offsets, null, ...keyed(items)];
}

function floats(values, start, end) {
  const found = new Float64Array(end - start);
  for (let row = start; row < end; row++) found[row - start] = values[row] ?? 0;
  return found;
}

/** Texts by key: those of a workforce are few. */
function keyed(values) {
  const places = new Map();
  const keys = new Int32Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const text = values[place] ?? null;
    let key = places.get(text);
    if (key === undefined) places.set(text, (key = places.size));
    keys[place] = key;
  }
  return [INT32, keys, ...wholeTexts([...places.keys()])];
}

/** Which values are given; `null` where all are. */
function isGiven(values, start, end) {
  for (let row = start; row < end; row++) {
    if (values[row] === null || values[row] === undefined) {
      return packed(values, start, end, (value) => value !== null && value !== undefined);
    }
  }
  return null;
}

function packed(values, start, end, isSo) {
  const bitmap = new Uint8Array((end - start + 7) >> 3);
  for (let row = start; row < end; row++) if (isSo(values[row])) bitmap[(row - start) >> 3] |= 1 << ((row - start) & 7);
  return [0, end - start, bitmap];
}

// Columns of Apache Arrow, by what its `Data` is made of; the types bear the numbers of its `Type`.

const [NULL_TYPE, INT_TYPE, FLOAT_TYPE, UTF8_TYPE, BOOL_TYPE, DECIMAL_TYPE, DATE_TYPE, LIST_TYPE] = [1, 2, 3, 5, 6, 7, 8, 12];
const [LARGE_UTF8_TYPE, DICTIONARY_TYPE] = [20, -1];

/** A column of Apache Arrow. */
export function ofArrow(data) {
  const { type, length, offset, values, valueOffsets, nullBitmap, children } = data;
  const validity = bits(nullBitmap, offset);
  switch (type.typeId) {
    case NULL_TYPE:
      return nulls(length);
    case INT_TYPE:
      return numbers(values.subarray(0, length), validity);
    case FLOAT_TYPE:
      // Half of a float is none that JavaScript has.
      return values instanceof Uint16Array ? unknown(String(type), length) : numbers(values.subarray(0, length), validity);
    case BOOL_TYPE:
      return booleans(values, offset, length, validity);
    case DECIMAL_TYPE:
      return numbers(decimals(values, type, length), validity);
    case DATE_TYPE:
      return dates(days(values, type, length), validity);
    case UTF8_TYPE:
    case LARGE_UTF8_TYPE:
      return texts(valueOffsets.subarray(0, length + 1), values, validity);
    case DICTIONARY_TYPE:
      return isText(type.dictionary)
        ? dictionaries(values.subarray(0, length), [...data.dictionary], validity)
        : unknown(String(type), length);
    case LIST_TYPE:
      return listsOfArrow(valueOffsets.subarray(0, length + 1), children[0], validity) ?? unknown(String(type), length);
    default:
      return unknown(String(type), length);
  }
}

function isText({ typeId }) {
  return typeId === UTF8_TYPE || typeId === LARGE_UTF8_TYPE;
}

function listsOfArrow(offsets, child, validity) {
  if (isText(child.type)) {
    const { valueOffsets, values, nullBitmap, offset } = child;
    return lists(offsets, { type: "text", offsets: valueOffsets, values, validity: nullBitmap, offset }, validity);
  }
  if (child.type.typeId !== DICTIONARY_TYPE || !isText(child.type.dictionary)) return undefined;
  const { values, dictionary, nullBitmap, offset } = child;
  return lists(offsets, { type: "dictionary", keys: values, dictionary: [...dictionary], validity: nullBitmap, offset }, validity);
}

/** Days since 1970: some tables count milliseconds. */
function days(values, type, length) {
  if (type.unit === 0) return values.subarray(0, length);
  const wide = values instanceof BigInt64Array ? values : new BigInt64Array(values.buffer, values.byteOffset, length);
  return Int32Array.from({ length }, (_, row) => Math.floor(Number(wide[row]) / MILLISECONDS_A_DAY));
}

/** Decimals as floats, which stand for their shortest text. */
function decimals(values, { scale }, length) {
  const words = values.length / Math.max(1, length);
  return Float64Array.from({ length }, (_, row) => {
    let whole = 0n;
    for (let word = words - 1; word >= 0; word--) whole = (whole << 32n) | BigInt(values[row * words + word]);
    return Number(`${BigInt.asIntN(32 * words, whole)}e${-scale}`);
  });
}
