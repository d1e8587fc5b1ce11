// The facts of a case, by their paths.

/** What a case says at a path; nothing where it says nothing. */
export function factOf(caseOf, path) {
  return path.split(".").reduce((record, name) => record?.[name], caseOf) ?? undefined;
}

/** The case with another value at a path, or none. */
export function withFact(caseOf, path, value) {
  const [name, ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withFact(caseOf[name] ?? {}, rest.join("."), value);
  const { [name]: _, ...others } = caseOf;
  return inner === undefined ? others : { ...others, [name]: inner };
}
