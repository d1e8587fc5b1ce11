// Every vector against the answers that every front end gives: what Node and every browser runs.

import { ways } from "./answering.js";
import { rawFields } from "./json.js";
import { differencesOfTable } from "./workforce.js";

/** Compares every answer, byte for byte, and a table with its cases, and says what was found. */
export async function run(hw, { vectors, answers, kinds, ...provider }) {
  const expected = new Map(answers.map((line) => [JSON.parse(line).name, line]));
  const found = { vectors: vectors.length, wrong: [], unasked: [], table: differencesOfTable(hw, provider), asked: {}, unanswered: 0 };
  for (const line of vectors) {
    const { name } = JSON.parse(line);
    const asked = Object.entries(ways(hw, kinds, line));
    if (asked.length === 0) found.unasked.push(name);
    for (const [way, answer] of asked) {
      found.asked[way] = (found.asked[way] ?? 0) + 1;
      if (!(await isAnswer(answer, expected.get(name)))) found.wrong.push(`${name}, ${way}: ${answer.slice(0, 400)}`);
    }
    expected.delete(name);
  }
  found.unanswered = expected.size;
  return found;
}

/** Whether an answer is the very one: in full, or by its length and SHA-256. */
async function isAnswer(answer, line) {
  const fields = rawFields(line);
  if ("answer" in fields) return fields.answer === answer;
  const bytes = new TextEncoder().encode(answer);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return bytes.length === JSON.parse(fields.bytes) && hex === JSON.parse(fields.sha256);
}

/** What of it is not as it has to be; nothing is wrong where nothing is listed. */
export function failures(found, onlyAsText) {
  const wrong = [...found.wrong.slice(0, 10), ...found.table];
  if (found.vectors < 2738 || found.unanswered > 0) wrong.push(`${found.vectors} vectors, ${found.unanswered} without`);
  if (found.asked["by plain objects"] < 2600 || found.asked["by classes"] < 2000) wrong.push(JSON.stringify(found.asked));
  if (JSON.stringify(found.unasked) !== JSON.stringify(onlyAsText)) wrong.push(`unasked: ${JSON.stringify(found.unasked)}`);
  return wrong;
}
