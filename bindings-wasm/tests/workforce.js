// A workforce as a table, and whether it is answered as its rows are one by one: what Node and every browser runs.

// A table's columns of assurance stand in no order, and are told in that of the contract.
const KINDS = ["signed_agreement", "confirmation", "photographs", "physical_inspection"];
const ALWAYS = { approved_by: "the provider", reason: "as the table says", from: "1900-01-01", through: "2200-12-31" };

/**
 * Cases as a table can say them: waivers without end, the latest assurance of each kind, and what is done on a day where other rows
 * have one.
 */
export function sayable(cases) {
  const found = structuredClone(cases);
  for (const each of found) {
    each.waivers = (each.waivers ?? []).map(({ rule }) => ({ ...ALWAYS, rule }));
    const latest = new Map();
    const byDay = (one, other) => (one.on < other.on ? -1 : 1);
    for (const entry of [...(each.home?.assurance ?? [])].sort(byDay)) latest.set(entry.kind, entry);
    each.home = { ...each.home, assurance: KINDS.flatMap((kind) => latest.get(kind) ?? []) };
  }
  const kinds = new Map();
  for (const each of found) for (const [path, value] of Object.entries(rowOf(each))) kinds.set(path, (kinds.get(path) ?? new Set()).add(typeof value));
  const mixed = [...kinds].filter(([, types]) => types.has("boolean") && types.has("string")).map(([path]) => path);
  if (mixed.length < 10) throw new Error("too few columns with days and flags");
  for (const each of found) for (const path of mixed) settle(each, path.split("."));
  return found;
}

/** Something done without a day is done on one, and what is not done has none: a column of days can say no more. */
function settle(record, [name, ...rest]) {
  if (record === undefined || record === null) return;
  if (rest.length > 0) settle(record[name], rest);
  else if (typeof record[name] === "boolean") record[name] = record[name] ? "2020-02-29" : null;
}

/** A case as a row: values by path. */
export function rowOf(given) {
  const row = {};
  const put = (path, value) => {
    if (path === "home.assurance") for (const { kind, on } of value ?? []) row[`${path}.${kind}`] = on;
    else if (path === "waivers") row[path] = value.map(({ rule }) => rule);
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [name, below] of Object.entries(value)) put(path ? `${path}.${name}` : name, below);
    } else row[path] = value;
  };
  put("", given);
  return row;
}

/** Rows as columns of plain values. A table that has any column of assurance knows of those of every kind, as the cases do. */
export function columnsOf(rows) {
  const names = [...new Set(["home.assurance.photographs", ...rows.flatMap(Object.keys)])].sort();
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

/** The workforce of the fixtures as a table, and how its answer differs. */
export function differencesOfTable(hw, { workforce, policy }) {
  const cases = sayable(workforce);
  const outcome = hw.assessTable(columnsOf(cases.map(rowOf)), policy, "2026-12-01");
  return differences(hw, outcome, cases, policy, "2026-12-01");
}

/** How a table's answer differs from those of its cases, a line each. */
export function differences(hw, outcome, cases, policy, on) {
  const found = [];
  const decided = hw.decideMany(cases, policy, on);
  decided.forEach(({ verdict, blocking, missing }, row) => {
    const expected = JSON.stringify([verdict, blocking, missing]);
    const answered = JSON.stringify([outcome.verdict(row), outcome.blocking.get(row), outcome.missing.get(row)]);
    if (answered !== expected) found.push(`row ${row}: ${answered} and not ${expected}`);
  });
  if (outcome.rows !== cases.length) found.push(`${outcome.rows} rows`);
  return found;
}
