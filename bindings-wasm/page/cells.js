// What a cell of a CSV file says: texts as rota systems write them.

import { FACTS } from "./facts.js";
import { FLAGS } from "./reading.js";

/** A number; one of more digits is none that a fact can be, and stays a text for the library to refuse. */
const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/;

/** A path, and the same without its first segment. */
export const named = (path) => [path, path.slice(path.indexOf(".") + 1)];

/** Columns whose texts are texts, whatever they look like, and those that hold lists. */
const TEXTS = new Set(named("advisor.id"));
const LISTS = new Set(["waivers", ...Object.keys(FACTS).filter((path) => FACTS[path].kind === "items").flatMap(named)]);

/** A row as the library takes one: what is empty is left out. */
export function rowOf(names, cells) {
  const row = {};
  for (let place = 0; place < names.length; place++) {
    const text = (cells[place] ?? "").trim();
    if (text !== "") row[names[place]] = valueOf(names[place], text);
  }
  return row;
}

function valueOf(name, text) {
  if (TEXTS.has(name)) return text;
  if (LISTS.has(name)) return text.split(";").map((item) => item.trim()).filter((item) => item !== "");
  if (NUMBER.test(text)) return Number(text);
  return FLAGS[text.toLowerCase()] ?? text;
}
