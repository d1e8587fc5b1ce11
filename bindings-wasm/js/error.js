// What is wrong with an input.

const line = ({ path, code, expected, help }) => `${path ? `\`${path}\`: ` : ""}${code}: expected ${expected}; ${help}`;

/** What is wrong with an input: every problem at once, none with a value from the input. */
export class HomeworkingError extends Error {
  constructor(problems, more = 0) {
    super([...problems.map(line), ...(more > 0 ? [`and ${more} more cells`] : [])].join("\n"));
    this.name = "HomeworkingError";
    this.more = more;
    this.problems = Object.freeze(problems.map(Object.freeze));
  }

  get code() {
    return this.problems[0].code;
  }

  get path() {
    return this.problems[0].path;
  }

  get expected() {
    return this.problems[0].expected;
  }

  get help() {
    return this.problems[0].help;
  }
}
