// Rows of a table as cases.

import { Case, HomeworkingError } from "homeworking";
import { FACTS } from "../../facts.js";
import { named, rowOf } from "../../cells.js";

const ASSURANCE = "home.assurance";

/** The paths of columns that stand in a document as they do in a row. */
const PATHS = new Map([
  ...["advisor.id", ...Object.keys(FACTS).filter((path) => path !== ASSURANCE)].flatMap((path) => named(path).map((name) => [name, path])),
  ...FACTS[ASSURANCE].words.flatMap((kind) => named(`${ASSURANCE}.${kind}`).map((name) => [name, `${ASSURANCE}.${kind}`])),
]);

/** The columns that are not read: not known, or there twice. */
export function unreadColumns(names) {
  const probe = Object.fromEntries(names.map((name) => [name, null]));
  return problemsOf(probe).filter(({ path, code }) => code !== "required" && names.includes(path));
}

const ID = named("advisor.id");
const ROLE = named("advisor.role");

/** What makes a case of the cells of a row, whose columns have these names, with its id and role; throws as `Case.ofRow` does. */
export function reader(names) {
  const [id, role] = [ID, ROLE].map((known) => names.find((name) => known.includes(name)));
  const steps = names.map((name) => PATHS.get(name)?.split("."));
  return (cells) => {
    const row = rowOf(names, cells);
    const found = caseOf(names, steps, row) ?? Case.ofRow(row);
    return { id: row[id], role: row[role], case: found };
  };
}

/**
 * The same case as `Case.ofRow` makes, several times as fast, since columns are not looked up anew for every row. There is none where a column is
 * filled in that stands otherwise in a document, or where anything is wrong: then `Case.ofRow` says what, by column.
 */
function caseOf(names, steps, row) {
  const document = {};
  for (let place = 0; place < names.length; place++) {
    const value = row[names[place]];
    const path = steps[place];
    if (path === undefined && value !== undefined) return undefined;
    if (value !== undefined) put(document, path, value);
    else if (path?.[1] === "assurance") (document.home ??= {}).assurance ??= [];
  }
  try {
    return new Case(document);
  } catch (error) {
    if (!(error instanceof HomeworkingError)) throw error;
    return undefined;
  }
}

function put(document, path, value) {
  if (path[1] === "assurance") {
    ((document.home ??= {}).assurance ??= []).push({ kind: path[2], on: value });
    return;
  }
  let record = document;
  const last = path.length - 1;
  for (let step = 0; step < last; step++) record = record[path[step]] ??= {};
  record[path[last]] = value;
}

/** What is wrong with a row, by column. */
export function problemsOf(row) {
  try {
    Case.ofRow(row).free();
    return [];
  } catch (error) {
    if (!(error instanceof HomeworkingError)) throw error;
    return error.problems;
  }
}
