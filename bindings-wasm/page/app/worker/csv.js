// Rows of CSV text. What is damaged is told, and costs its own line alone: a stray quote never swallows the rows below it.

import Papa from "papaparse";

/** How much is parsed at once, and with that the longest a row can be. */
const WINDOW = 1 << 18;

/** The text of a file, whatever bytes it holds: UTF-16 where it begins so, else UTF-8. */
export function textOf(bytes) {
  const [first, second] = bytes;
  const coding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(coding).decode(bytes);
}

/** What separates the cells of a text: names of columns hold no separator, as lists in cells may. */
export function delimiterOf(text) {
  const [head] = text.slice(0, WINDOW).split(/\r?\n/, 1);
  return Papa.parse(head, { preview: 1 }).meta.delimiter;
}

/** Every row that is not empty: its `line`, counted from 1, the place `end` behind it, and its `cells`, or none where it is damaged. */
export function* rowsOf(given, delimiter = delimiterOf(given)) {
  const text = given.replace(/\r\n?/g, "\n");
  let [start, line] = [0, 1];
  while (start < text.length) {
    const isLast = start + WINDOW >= text.length;
    const rows = rowsIn(text.slice(start, start + WINDOW), delimiter, isLast);
    // A line that is longer than a row can be.
    if (rows.length === 0) rows.push({ end: (text.indexOf("\n", start) + 1 || text.length) - start, lines: 1 });
    for (const row of rows) {
      if (row.cells?.some((cell) => cell.trim() !== "") ?? true) yield { line, end: start + row.end, cells: row.cells };
      line += row.lines;
    }
    start += rows.at(-1).end;
  }
}

/** The rows of a part; the last one counts only where nothing follows. */
function rowsIn(part, delimiter, isLast) {
  const rows = [];
  let from = 0;
  const step = ({ data: [cells], errors, meta: { cursor: end } }) => {
    const isDamaged = errors.some(({ type }) => type === "Quotes");
    const extent = part.slice(from, end);
    if (isDamaged) rows.push(...linesOf(extent, delimiter, from));
    else rows.push({ cells, end, lines: linesIn(extent) });
    from = end;
  };
  new Papa.Parser({ delimiter, newline: "\n", step }).parse(part, 0, !isLast);
  // A row that fills the part has an end that nobody wrote.
  return rows.length === 0 ? linesOf(part, delimiter, 0, isLast) : rows;
}

/** The lines of a damaged part, each by itself. */
function linesOf(part, delimiter, from, isLast = true) {
  const rows = [];
  let start = 0;
  while (start < part.length) {
    const found = part.indexOf("\n", start);
    const end = found === -1 ? part.length : found + 1;
    if (found === -1 && !isLast) break;
    rows.push({ cells: cellsOf(part.slice(start, found === -1 ? end : found), delimiter), end: from + end, lines: 1 });
    start = end;
  }
  return rows;
}

/** The cells of a line; none where its quotes are damaged. */
function cellsOf(line, delimiter) {
  const { data, errors } = new Papa.Parser({ delimiter, newline: "\n" }).parse(line, 0, false);
  return errors.length > 0 ? undefined : (data[0] ?? []);
}

function linesIn(extent) {
  let count = 0;
  for (let at = extent.indexOf("\n"); at !== -1; at = extent.indexOf("\n", at + 1)) count += 1;
  return Math.max(1, count);
}
