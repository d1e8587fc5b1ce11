// Answers requests until there are no more: each time some are asked for, the answers to the last are given.

import { tell } from "./tell.js";
import init, * as hw from "/package/index.js";
import { answerTo } from "/tests/answering.js";

await init();
const kinds = await (await fetch("/kinds.json")).json();
let answered = 0;
let answers = "";
for (;;) {
  const requests = await (await fetch("/next", { method: "POST", body: answers })).text();
  if (requests === "") break;
  const lines = requests.split("\n");
  answers = lines.map((line) => `${answerTo(hw, kinds, JSON.parse(line)).join("\t")}\n`).join("");
  answered += lines.length;
}
tell({ answered });
