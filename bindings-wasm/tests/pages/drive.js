// What a person does in a check, done in its page: for `evaluateOnNewDocument`, so that it stands by itself.

/** Defines what to do, and hears what the check tells. */
export function drive() {
  globalThis.heard = [];
  const plain = (_, value) => (value instanceof Error ? value.message : value);
  for (const name of ["ready", "answer", "decision", "error"]) {
    const event = `homeworking-${name}`;
    addEventListener(event, ({ detail }) => globalThis.heard.push([event, JSON.parse(JSON.stringify(detail, plain))]));
  }

  const check = () => document.querySelector("homeworking-check");
  const form = () => check().shadowRoot.querySelector("form");
  const fill = (name, text) => (form().elements[name].value = text);
  const choose = (word) => (form().querySelector(`[name=answer][value="${word}"]`).checked = true);

  const day = (name, text) => {
    const [year, month, date] = text.split("-");
    Object.entries({ year, month, day: date }).forEach(([part, given]) => fill(`${name}-${part}`, given));
  };

  const items = (list) => {
    const boxes = Array.from(form().querySelectorAll("[type=checkbox]"));
    for (const box of boxes) box.checked = list.includes(box.value);
    fill("others", list.filter((item) => !boxes.some((box) => box.value === item)).join(", "));
  };

  const fillIn = (value) => {
    if (form().elements["others"] !== undefined) return items(value);
    if (Array.isArray(value)) return value.forEach(({ kind, on }) => day(kind, on));
    if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      if (form().querySelector("[value=on]")) choose("on");
      return day("on", value);
    }
    if (form().querySelector("[type=radio]")) return choose({ true: "yes", false: "no" }[value] ?? value);
    return fill("answer", String(value));
  };

  globalThis.answer = (value) => {
    if (value === null) return form().querySelector(".other").click();
    fillIn(value);
    form().requestSubmit();
  };

  globalThis.goThrough = async (whole) => {
    const paths = [];
    while (form() !== null) {
      const { path } = form().dataset;
      paths.push(path);
      globalThis.answer(path.split(".").reduce((inner, name) => inner?.[name], whole) ?? null);
      await check().updateComplete;
      if (form()?.dataset.path === path) throw new Error(`${path} is asked for again: ${form().textContent}`);
    }
    return paths;
  };
}
