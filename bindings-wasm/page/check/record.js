// The record of a check: saved as JSON, or printed.

/** Saves a record as a file. */
export function saveRecord(record) {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `homeworking-${record.decision.on}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Prints what is shown, without the page around it. */
export function printRecord(root) {
  const frame = document.createElement("iframe");
  // Not hidden: what is not laid out is not printed either.
  Object.assign(frame.style, { position: "fixed", inset: "0 auto auto 0", width: "0", height: "0", border: "0" });
  frame.title = "The record, to be printed";
  document.body.append(frame);
  const { contentWindow, contentDocument } = frame;
  const style = new contentWindow.CSSStyleSheet();
  style.replaceSync(root.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText)).join("\n").replaceAll(":host", "body"));
  contentDocument.adoptedStyleSheets = [style];
  for (const part of root.querySelectorAll("[part=result], [part=answers]")) contentDocument.body.append(contentDocument.importNode(part, true));
  for (const button of contentDocument.querySelectorAll("button")) button.remove();
  contentWindow.addEventListener("afterprint", () => frame.remove());
  contentWindow.print();
}
