// How the pages read what a person writes.

/** Words that stand for yes and no. */
export const FLAGS = { true: true, yes: true, false: false, no: false };

/** A text, and a number where it is one; nothing where it is empty. What is none is left for the library to refuse. */
export function figureOf(text) {
  const given = text.trim();
  if (given === "") return undefined;
  return /^[+-]?\d+([.]\d+)?$/.test(given) ? Number(given) : given;
}
