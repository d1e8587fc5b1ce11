// What is taken out of the page as CSV.

import Papa from "papaparse";

/** Cells that a spreadsheet would take for formulas are made texts. */
const CAREFUL = { escapeFormulae: true, newline: "\r\n" };

/** Where everybody of some places stands. */
export function decisionsCsv({ ids, roles, decided }, places, on) {
  const fields = ["advisor.id", "advisor.role", "on", "verdict", "blocking", "missing"];
  const data = places.map((place) => {
    const { verdict, blocking, missing } = decided[place];
    return [ids[place], roles[place], on, verdict, blocking.join(";"), missing.join(";")];
  });
  return Papa.unparse({ fields, data }, CAREFUL);
}

/** The rows that could not be read, and why. */
export function problemsCsv(problems) {
  const fields = ["line", "column", "expected", "help"];
  return Papa.unparse({ fields, data: problems.map((problem) => fields.map((field) => problem[field])) }, CAREFUL);
}
