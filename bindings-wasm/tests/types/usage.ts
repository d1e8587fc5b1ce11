// What a page writes, and what the types refuse: each line marked is an error, and would be one more if it were none.

import init, {
  Case,
  HomeworkingError,
  Policy,
  TableOutcome,
  assess,
  assessTable,
  decide,
  decideMany,
  explain,
  needed,
  planDisruption,
  respondToIncident,
  whatIf,
  type CaseInput,
  type Decision,
  type PolicyInput,
  type Rule,
} from "homeworking";
import "homeworking/homeworking-check.js";
import { tableFromArrays } from "apache-arrow";

await init(new URL("module_bg.wasm", import.meta.url));

const input: CaseInput = {
  advisor: { id: "a-1", role: "health_advisor", training: { core_module_1: "2026-03-02", homeworking: true } },
  home: { quiet: true, assurance: [{ kind: "photographs", on: "2026-05-01" }] },
  device: { memory_gb: 8.5, processor_cores: null },
};
const policyInput: PolicyInput = { name: "Ours", guidance: "PRN00732", enforcement: { "home.insurance": "advise" } };
const policy = new Policy(policyInput);
const ready: Case = Case.fromJson(JSON.stringify(input));

const decision: Decision = assess(input, policy, "2026-12-01");
const first = decision.findings[0];
const owner: "advisor" | "provider" | "manager" | "it_service" | undefined = first?.remedy?.owner;
const rules: readonly Rule[] = decide(ready, policyInput, "2026-12-01").blocking;
const count: number = decideMany([ready, input], policy, "2026-12-01").length;
const facts: readonly string[] = needed(policy, "auditor", true);
const day: string | null = whatIf(ready, policy, "2026-12-01", { "device.memory_gb": 16 }).after.changes_on;
const heads: number = planDisruption(
  { kind: "centre_closed", on: "2026-12-01", required_heads: 3 },
  [{ case: input, rostered: "home" }],
  policy,
).heads.after;
void [owner, rules, count, facts, day, heads, respondToIncident, ready.toObject().advisor.id];

try {
  new Case({ advisor: { id: "", role: "auditor" } });
} catch (error) {
  if (error instanceof HomeworkingError) error.problems[0].path.toUpperCase();
}

// @ts-expect-error: a misspelt field
new Case({ advisor: { id: "a-1", role: "auditor" }, hom: {} });
// @ts-expect-error: a word that is none
new Case({ advisor: { id: "a-1", role: "health_adviser" } });
// @ts-expect-error: an advisor has to be given
new Case({ home: { quiet: true } });
// @ts-expect-error: an id has to be given
new Case({ advisor: { role: "auditor" } });
// @ts-expect-error: a text is no figure
new Case({ advisor: { id: "a-1", role: "auditor" }, device: { memory_gb: "8" } });
// @ts-expect-error: a policy is no case
assess(policy, policy, "2026-12-01");
// @ts-expect-error: the day is missing
assess(input, policy);
// @ts-expect-error: an answer is not to be written to
decision.verdict = "eligible";
// @ts-expect-error: no rule bears that code
policy.enforcementOf("home.quite");

const outcome: TableOutcome = assessTable(
  { memory_gb: new Float64Array(2), quiet: [true, null], role: ["auditor", undefined], waivers: [["home.insurance"], null] },
  policy,
  "night",
  { detail: "rules", on_error: "null", ignore: ["name"], progress: (rows) => rows.toFixed() },
);
const met: boolean | null | undefined = outcome.rules?.[0]?.get(0);
const changes: string | null | undefined = outcome.changes_on?.get(1);
const blocked: readonly Rule[] | undefined = outcome.blocking?.get(0);
const told: Decision = explain({ dse_assessment: { type: "date", values: new Int32Array(1) } }, 0, policyInput, "2026-12-01");
const arrowTable: TableOutcome = assessTable(tableFromArrays({ memory_gb: new Float32Array(3) }), policy, "2026-12-01");
void [met, changes, blocked, told, arrowTable];
// @ts-expect-error: values of one column are of one type
assessTable({ quiet: [true, "yes"] }, policy, "2026-12-01");
// @ts-expect-error: no such detail
assessTable({}, policy, "2026-12-01", { detail: "all" });
// @ts-expect-error: an answer is not made by hand
new TableOutcome();

const check = document.createElement("homeworking-check");
check.policy = policyInput;
check.case = { home: { quiet: true } };
check.addEventListener("homeworking-decision", ({ detail }) => console.log(detail.decision.verdict, detail.case.advisor.id));
// @ts-expect-error the decision is the library's
check.decision = null;
// @ts-expect-error there is no such event
check.addEventListener("homeworking-answer", ({ detail }) => detail.verdict);
