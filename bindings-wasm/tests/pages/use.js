// What a person does on the page of a homeworking lead, done in it: for `evaluateOnNewDocument`, so that it stands by itself.

/** Defines what to do, and keeps what is saved. */
export function use() {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  globalThis.saved = [];
  globalThis.printed = 0;
  const made = URL.createObjectURL.bind(URL);
  const texts = new Map();
  URL.createObjectURL = (blob) => {
    const address = made(blob);
    texts.set(address, blob.text());
    return address;
  };
  // A file that is saved goes nowhere here, and what is printed neither.
  HTMLAnchorElement.prototype.click = function click() {
    if (this.download === "") return this.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    texts.get(this.href).then((text) => globalThis.saved.push({ name: this.download, text }));
  };
  globalThis.print = () => (globalThis.printed += 1);

  globalThis.until = async (what, condition) => {
    for (let turn = 0; turn < 2000; turn++) {
      const found = condition();
      if (found) return found;
      await wait(20);
    }
    throw new Error(`in vain: ${what}; the page says: ${document.querySelector("main")?.textContent.replace(/\s+/g, " ").slice(0, 500)}`);
  };
  const isIdle = () => document.querySelector(".sources progress") === null;
  const heading = () => document.querySelector("h1")?.textContent.trim();

  globalThis.ready = () => until("the example", () => document.querySelector(".sources__what strong") && isIdle());
  globalThis.go = async (hash, title) => {
    location.hash = hash;
    return until(title, () => heading() === title);
  };
  globalThis.press = async (text, inside = "main, .sources") => {
    const pressed = () => Array.from(document.querySelectorAll(`:is(${inside}) :is(button, summary, a)`)).find((one) => one.textContent.trim().startsWith(text));
    (await until(`to press ${text}`, pressed)).click();
  };
  globalThis.fill = (selector, value) => {
    const field = document.querySelector(selector);
    if (field.type === "checkbox" || field.type === "radio") field.checked = value;
    else field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  globalThis.textsOf = (selector) => Array.from(document.querySelectorAll(selector), (found) => found.textContent.replace(/\s+/g, " ").trim());

  /** Drops files on the page, and says what the page said until it was done. */
  globalThis.drop = async (files) => {
    const data = new DataTransfer();
    for (const { name, parts } of files) data.items.add(new File(parts.map((part) => (Array.isArray(part) ? new Uint8Array(part) : part)), name));
    // A browser that is let alone opens what is dropped in place of the page.
    if (dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }))) throw new Error("the browser is let alone");
    const said = new Set();
    const labels = new Set();
    // It begins within the event, and is drawn right after it; small files are done before anybody could look again.
    await null;
    if (isIdle()) throw new Error("nothing has begun");
    await until("to be done", () => {
      labels.add(document.querySelector(".sources progress")?.getAttribute("aria-label"));
      said.add(document.querySelector(".sources__what").textContent.replace(/\s+/g, " ").trim());
      return isIdle();
    });
    labels.delete(undefined);
    return { said: [...said], labels: [...labels] };
  };
}
