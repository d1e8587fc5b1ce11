// What leaves the page as a file, by the hand of whoever uses it.

const TYPES = { csv: "text/csv", json: "application/json", toml: "application/toml" };

/** Saves a text as a file. */
export function save(name, text) {
  const type = `${TYPES[name.split(".").at(-1)]};charset=utf-8`;
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
