// The page of a provider's homeworking lead.

import { render } from "lit";
import { openFiles, show, start } from "./actions.js";
import { set, state, whenever } from "./state.js";
import { TITLES, pageTemplate } from "./views/page.js";

const root = document.getElementById("page");
root.replaceChildren();

let isDrawing = false;

/** Draws the page once for all changes of a moment. */
function draw() {
  if (isDrawing) return;
  isDrawing = true;
  queueMicrotask(() => {
    isDrawing = false;
    render(pageTemplate(state), root);
    document.title = `${TITLES[state.view]} – Homeworking`;
  });
}

/** Goes where the address says: `#advisor/SV-1001`. */
async function route({ isFirst = false } = {}) {
  const [view, about] = location.hash.slice(1).split("/").map(decoded);
  // The browser itself skips to the main content.
  if (view === "main") return;
  // What was shown of another advisor is not to stand under this one's name.
  set({ view: view in TITLES ? view : "workforce", about, advisor: undefined });
  await show();
  if (isFirst) return;
  scrollTo(0, 0);
  document.querySelector("h1")?.focus();
}

/** A part of an address; as it stands, where it cannot be read. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

whenever(draw);
addEventListener("hashchange", () => route());
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  openFiles(event.dataTransfer.files);
});
await route({ isFirst: true });
await start();

// After the page itself: what is kept for the next time is not waited for. Some windows keep nothing; the page says so.
if (!("serviceWorker" in navigator)) set({ isKept: false });
else navigator.serviceWorker.register("offline.js").catch(() => set({ isKept: false }));
