import { tell } from "./tell.js";
import init, { Case, assess, decide } from "homeworking";

await init();
const policy = { name: "Ours", guidance: "PRN00732" };
const ready = new Case({ advisor: { id: "a-1", role: "clinician" }, home: { quiet: false } });
tell({
  decided: decide(ready, policy, "2026-12-01").blocking[0],
  verdict: assess(ready, policy, "2026-12-01").verdict,
  asset: performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname).filter((path) => path.endsWith(".wasm")),
});
