// JSON text looked at piece by piece: what `JSON.parse` does not say.

const PIECE = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The fields of an object, each with the text of its value. */
export function rawFields(text) {
  const fields = {};
  let depth = 0;
  let key;
  let start = -1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const isEnd = depth === 1 && (piece === "," || piece === "}");
    if (isEnd && key !== undefined) {
      fields[key] = text.slice(start, index).trim();
      key = undefined;
    } else if (depth === 1 && piece === ":" && start < 0) {
      start = index + 1;
      continue;
    } else if (depth === 1 && key === undefined && piece.startsWith('"')) {
      key = JSON.parse(piece);
      start = -1;
    }
    if (piece === "{" || piece === "[") depth++;
    if (piece === "}" || piece === "]") depth--;
  }
  return fields;
}

/** Whether plain values say all that a text says: every key once, and numbers that JavaScript has. */
export function isPlain(text) {
  const open = [];
  let last;
  for (const [piece] of text.matchAll(PIECE)) {
    if (piece === "{") open.push(new Set());
    else if (piece === "[") open.push(undefined);
    else if (piece === "}" || piece === "]") open.pop();
    else if (piece === ":") {
      const keys = open.at(-1);
      const key = JSON.parse(last);
      if (keys?.has(key)) return false;
      keys?.add(key);
    } else if (/^[-\d]/.test(piece) && !isNumber(piece)) return false;
    last = piece;
  }
  return true;
}

// Fifteen digits are kept, whatever they are.
function isNumber(piece) {
  const digits = piece.replace(/[eE].*$/, "").replace(/\D/g, "").replace(/^0+/, "");
  return digits.length <= 15 && Number.isFinite(Number(piece)) && (Number(piece) !== 0 || digits === "");
}
