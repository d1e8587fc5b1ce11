// The rules over typed arrays: one loop over the rows, its text put together for the policy, the day and the columns that there are, so that
// everything but the values is a constant of it. A loop a rule, with columns of truths between them, took twelve times as long.
//
// Flags are 0, 1 or 2 for unknown; days are numbers, with marks for what is unknown, done without a day, or not done; figures that are
// unknown are NaN; words are their places in a list, 255 where unknown. Only the verdict is told, which is the least that can be asked.

import { cutoff, daysLater, numberOf } from "./days.js";

const UNKNOWN = 2;
const NO_DAY = -2147483648;
const DONE = -2147483647;
const NOT_DONE = 2147483647;
const NO_WORD = 255;

export const WORDS = {
  "advisor.role": ["health_advisor", "service_advisor"],
  "advisor.arrangement": ["hybrid"],
  "advisor.audit.tier": ["tier_2"],
  "advisor.performance.open_issues": ["none", "minor"],
  "device.owner": ["provider", "advisor"],
  "advisor.incident_plan.backup_connection": ["none"],
};
const OTHER_WORD = 100;

/** Columns of rows, over and over: `kinds` says of each path what it is. */
export function columnsOf(rows, times, isDay) {
  const length = rows.length * times;
  const fill = (kind, one) => {
    const part = kind.from(rows, one);
    const whole = new kind(length);
    for (let start = 0; start < length; start += part.length) whole.set(part, start);
    return whole;
  };
  const columns = new Map();
  for (const path of new Set(rows.flatMap(Object.keys))) {
    const given = rows.map((row) => row[path]).filter((value) => value !== undefined && value !== null);
    if (path in WORDS) {
      const place = (word) => (WORDS[path].includes(word) ? WORDS[path].indexOf(word) : OTHER_WORD);
      columns.set(path, fill(Uint8Array, (row) => (row[path] == null ? NO_WORD : place(row[path]))));
    } else if (given.some(isDay)) {
      const day = (value) => (value == null ? NO_DAY : value === true ? DONE : value === false ? NOT_DONE : numberOf(value));
      columns.set(path, fill(Int32Array, (row) => day(row[path])));
    } else if (typeof given[0] === "number") columns.set(path, fill(Float64Array, (row) => row[path] ?? NaN));
    else if (typeof given[0] === "boolean") columns.set(path, fill(Uint8Array, (row) => (row[path] == null ? UNKNOWN : Number(row[path]))));
    else if (Array.isArray(given[0])) columns.set(path, lists(rows, path, fill));
  }
  return { rows: length, columns };
}

/** Lists as a column of flags for each item. */
function lists(rows, path, fill) {
  const items = new Set(rows.flatMap((row) => row[path] ?? []));
  const flags = (item) => fill(Uint8Array, (row) => (row[path] == null ? UNKNOWN : Number(row[path].includes(item))));
  return new Map([...items].map((item) => [item, flags(item)]));
}

/** What decides a table under a policy on a day: 0 eligible, 1 not eligible, 2 incomplete. */
export function compiled(policy, onText) {
  let made;
  // The text depends on which columns there are, and is kept for tables that have the same.
  return function decide({ rows, columns }) {
    made ??= new Writer(policy, onText, columns).function();
    return made(rows, columns);
  };
}

/** Writes the loop. Truths are texts that come to 0, 1 or 2; names are those of the loop's constants and variables. */
class Writer {
  constructor(policy, onText, columns) {
    Object.assign(this, { policy, onText, columns, on: numberOf(onText), floor: new Set(policy.floor) });
    this.before = [];
    this.lines = [];
    this.names = new Map();
  }

  function() {
    this.rules();
    const text = `${this.before.join("\n")}
      const found = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) {
        let blocked = false, missing = false;
        ${this.lines.join("\n        ")}
        found[row] = blocked ? 1 : missing ? 2 : 0;
      }
      return found;`;
    return new Function("rows", "columns", text);
  }

  /** The value of a column in a row; what stands for unknown where there is no such column. */
  value(path, unknown, item) {
    const column = item === undefined ? this.columns.get(path) : this.columns.get(path)?.get(item);
    if (column === undefined) return String(unknown);
    const key = item === undefined ? path : `${path} ${item}`;
    let name = this.names.get(key);
    if (name === undefined) {
      name = `c${this.names.size}`;
      this.names.set(key, name);
      const got = `columns.get(${JSON.stringify(path)})`;
      this.before.push(`const ${name} = ${item === undefined ? got : `${got}.get(${JSON.stringify(item)})`};`);
      this.lines.push(`const ${name}r = ${name}[row];`);
    }
    return `${name}r`;
  }

  flag(path) {
    return this.value(path, UNKNOWN);
  }

  day(path) {
    return this.value(path, NO_DAY);
  }

  word(path) {
    return this.value(path, NO_WORD);
  }

  figure(path) {
    return this.value(path, "NaN");
  }

  /** Something worked out once a row. */
  once(text) {
    const name = `t${this.lines.length}`;
    this.lines.push(`const ${name} = ${text};`);
    return name;
  }

  done(day) {
    return this.once(`${day} === ${NO_DAY} ? 2 : ${day} <= ${this.on} ? 1 : 0`);
  }

  good(months) {
    return months === null ? null : numberOf(cutoff(this.onText, months));
  }

  current(path, months) {
    const [day, last] = [this.day(path), this.good(months)];
    if (last === null) return this.done(day);
    return this.once(`${day} <= ${DONE} ? 2 : ${day} <= ${this.on} && ${day} > ${last} ? 1 : 0`);
  }

  reached(path, least) {
    if (least === null) return "1";
    const figure = this.figure(path);
    return this.once(`${figure} >= ${least} ? 1 : ${figure} < ${least} ? 0 : 2`);
  }

  all(...truths) {
    const any = (place) => truths.map((truth) => `${truth} === ${place}`).join(" || ");
    return this.once(`${any(0)} ? 0 : ${any(2)} ? 2 : 1`);
  }

  any(...truths) {
    const any = (place) => truths.map((truth) => `${truth} === ${place}`).join(" || ");
    return this.once(`${any(1)} ? 1 : ${any(2)} ? 2 : 0`);
  }

  is(word, ...places) {
    const are = places.map((place) => `${word} === ${place}`).join(" || ");
    return this.once(`${word} === ${NO_WORD} ? 2 : ${are} ? 1 : 0`);
  }

  rule(code, met, applies = "1") {
    if (this.policy.enforcement[code] !== "enforce") return;
    const has = !this.floor.has(code) && this.columns.get("waivers")?.has(code);
    const waived = has ? ` && ${this.value("waivers", 0, code)} !== 1` : "";
    this.lines.push(`if (${applies} !== 0 && ${met} !== 1${waived}) { if (${applies} === 1 && ${met} === 0) blocked = true; else missing = true; }`);
  }

  rules() {
    this.training();
    this.practice();
    this.home();
    this.device();
    this.connection();
    this.wellbeing();
  }

  training() {
    const { policy, on, onText } = this;
    const path = (name) => `advisor.training.${name}`;
    const done = (name) => this.done(this.day(path(name)));
    const role = this.word("advisor.role");
    const [isHealth, isService] = [this.is(role, 0), this.is(role, 1)];
    const [tier, since] = [this.word("advisor.audit.tier"), this.day("advisor.audit.tier_since")];
    const inTier = this.once(`${tier} === ${NO_WORD} ? 2 : ${tier} === 0 && (${since} === ${NO_DAY} || ${since} <= ${on}) ? 1 : 0`);
    this.rule("training.tier_2_audit", inTier, isHealth);
    this.rule("training.initial_training", this.all(done("initial_training"), done("core_module_2")), isHealth);
    this.rule("training.core_module_1", done("core_module_1"), isHealth);
    this.rule("training.consolidated_learning", done("consolidated_learning"), isHealth);
    for (const name of ["release_updates", "homeworking", "it", "workstation_safety"]) this.rule(`training.${name}`, done(name));
    this.rule("training.data_security", this.current(path("data_security"), policy.data_security_review_months));
    this.rule("training.information_governance", this.current(path("information_governance"), policy.information_governance_review_months));
    this.rule("training.service_advisor_sign_off", done("competence_sign_off"), isService);
    const [last, signed] = [this.day("advisor.last_practised"), this.day(path("competence_sign_off"))];
    const lastBreak = numberOf(cutoff(daysLater(onText, -1), policy.max_break_months));
    const isAnew = `(${signed} <= ${DONE} || ${signed} === ${NOT_DONE} || ${signed} >= ${last})`;
    const isBack = `${last} === ${NO_DAY} || ${last} >= ${on}`;
    this.rule("training.return_to_practice", this.once(`${isBack} ? 1 : ${last} <= ${lastBreak} || !${isAnew} ? 0 : ${this.done(signed)}`));
  }

  practice() {
    const { policy, on } = this;
    const since = this.day("advisor.homeworking_since");
    this.isStarted = this.once(`${since} !== ${NO_DAY} && ${since} <= ${on} ? 1 : 0`);
    this.isHybrid = this.is(this.word("advisor.arrangement"), 0);
    this.rule("audit.performing_safely", this.flag("advisor.audit.performing_safely"));
    const names = ["audits_due", "audits_done_home", "audits_done_site"].map((name) => `advisor.audit.${name}`);
    const [due, home, site] = names.map((name) => this.figure(name));
    const isEnough = `(${home} || 0) + (${site} || 0) >= ${due}`;
    const isKnown = `${due} + ${home} + ${site} >= 0`;
    this.rule("audit.level_matches_site", this.once(`${isEnough} ? 1 : ${isKnown} ? 0 : 2`), this.isStarted);
    const both = this.all(this.reached(names[1], 1), this.reached(names[2], 1));
    this.rule("audit.both_settings", both, this.all(this.isStarted, this.isHybrid, this.reached(names[0], 2)));
    const path = (name) => `advisor.performance.${name}`;
    this.rule("performance.no_open_issues", this.is(this.word(path("open_issues")), 0, 1));
    const implicated = this.flag(path("implicated_in_complaint"));
    this.rule("performance.no_implicated_complaint", this.once(`${implicated} === 2 ? 2 : 1 - ${implicated}`));
    this.rule("performance.exemplary_conduct", this.flag(path("exemplary_conduct")));
    this.rule("performance.attendance", this.reached(path("attendance_percent"), policy.min_attendance_percent));
    this.rule("performance.productivity", this.reached(path("productivity_percent"), policy.min_productivity_percent), this.isStarted);
    this.rule("performance.review_current", this.current(path("last_review"), policy.performance_review_months), this.isStarted);
    const withdrawn = this.day("advisor.withdrawn_since");
    this.rule("performance.not_withdrawn", this.once(`${withdrawn} !== ${NO_DAY} && ${withdrawn} <= ${on} ? 0 : 1`));
    this.rule("technical.confident_with_equipment", this.flag("advisor.technical.confident_with_equipment"));
    this.rule("governance.policies_accessible", this.done(this.day("advisor.governance.policies_accessible")));
    this.rule("governance.agreement_signed", this.current("advisor.governance.agreement_signed", policy.agreement_review_months));
    this.rule("governance.probation_passed", this.done(this.day("advisor.governance.probation_passed")));
    if (policy.min_months_in_post !== null) {
      const post = this.day("advisor.in_post_since");
      this.rule("experience.months_in_post", this.once(`${post} === ${NO_DAY} ? 2 : ${post} <= ${this.good(policy.min_months_in_post)} ? 1 : 0`));
    }
    this.rule("experience.shifts_completed", this.reached("advisor.shifts_completed", policy.min_shifts_completed));
    this.rule("health.fit_to_work", this.done(this.day("advisor.fitness_signed_off")), this.flag("advisor.fitness_sign_off_needed"));
  }

  home() {
    const { policy } = this;
    const flag = (name) => this.flag(`home.${name}`);
    this.rule("home.quiet", flag("quiet"));
    this.rule("home.private", this.all(flag("not_overheard"), flag("free_of_interruptions")));
    this.rule("home.comfortable", this.all(flag("space"), flag("light"), flag("temperature")));
    this.rule("home.dse_assessment", this.current("home.dse_assessment", policy.dse_review_months));
    const kinds = policy.assurance.map((kind) => `(${this.current(`home.assurance.${kind}`, policy.assurance_review_months)} & 1)`);
    this.rule("home.assurance", this.once(`${kinds.join(" + ")} >= ${policy.assurance_count} ? 1 : 0`));
    const isShared = this.any(flag("shared_housing"), flag("caring_during_shifts"));
    this.rule("home.shared_use", this.current("home.shared_use_review", policy.shared_use_review_months), isShared);
    this.rule("home.insurance", flag("insurance_considered"));
    this.rule("home.secure", flag("secure_from_breach"));
    this.rule("workstation.equipment", this.all(...policy.required_equipment.map((item) => this.item(item))));
    this.rule("workstation.safety", this.current("workstation.safety_assured", policy.safety_review_months));
  }

  /** Whether an item is among the equipment; nobody has what no list names, where lists are known. */
  item(item) {
    const items = this.columns.get("workstation.equipment");
    if (items === undefined || items.has(item)) return this.value("workstation.equipment", UNKNOWN, item);
    return this.once(`${this.value("workstation.equipment", UNKNOWN, [...items.keys()][0])} === 2 ? 2 : 0`);
  }

  device() {
    const { policy, on } = this;
    const flag = (name) => this.flag(`device.${name}`);
    const owner = this.word("device.owner");
    this.rule("device.ownership", policy.devices === "bring_your_own" ? this.is(owner, 0, 1) : this.is(owner, 0));
    const attested = flag("meets_remote_desktop_spec");
    const byFigure = (path, least) => (least === null ? attested : this.reached(path, least));
    this.rule("device.memory", byFigure("device.memory_gb", policy.min_memory_gb));
    const [ghz, cores] = [policy.min_processor_ghz, policy.min_processor_cores];
    const isFast = () => this.all(this.reached("device.processor_ghz", ghz), this.reached("device.processor_cores", cores));
    this.rule("device.processor", ghz === null && cores === null ? attested : isFast());
    this.rule("device.storage", byFigure("device.storage_gb", policy.min_storage_gb));
    const ends = this.day("device.support_ends");
    const runs = this.once(`${ends} === ${NO_DAY} ? 2 : ${on} <= ${ends} ? 1 : 0`);
    this.rule("device.supported", this.all(runs, this.current("device.patched", policy.patch_review_months)));
    this.rule("device.antivirus", flag("antivirus"));
    this.rule("device.no_data_left", this.all(flag("no_data_at_rest"), flag("no_data_transfer")));
    this.rule("device.remote_solution", this.all(flag("remote_solution"), flag("personal_settings_isolated")), this.is(owner, 1));
    this.rule("security.confidential_notes", this.notes(flag));
  }

  notes(flag) {
    const { policy } = this;
    if (policy.notes === "no_paper") return this.all(flag("printing_disabled"), flag("virtual_notes_wiped"));
    const ways = policy.paper_disposal;
    const agreement = () => this.done(this.day("advisor.governance.confidentiality_agreement"));
    return this.all(ways.includes("shredder") ? this.item("shredder") : "1", ways.includes("agreement") ? agreement() : "1");
  }

  connection() {
    const { policy } = this;
    const path = (name) => `connection.${name}`;
    const given = (...names) => this.once(`${names.map((name) => this.figure(path(name))).join(" + ")} >= 0 ? 1 : 2`);
    const peaks = ["peak_download_mbps", "peak_upload_mbps", "social_peak_download_mbps", "social_peak_upload_mbps"];
    const { min_download_mbps: down, min_upload_mbps: up, max_latency_ms: most } = policy;
    const latency = this.figure(path("latency_ms"));
    const isFast = most === null ? "1" : this.once(`${latency} <= ${most} ? 1 : ${latency} > ${most} ? 0 : 2`);
    const isAsked = down !== null || up !== null || most !== null;
    const reached = () => peaks.map((name, place) => this.reached(path(name), place % 2 === 0 ? down : up));
    this.rule("connection.speed", isAsked ? this.all(...reached(), isFast) : given(...peaks));
    const contract = ["contract_download_mbps", "contract_upload_mbps"];
    const asked = [policy.min_contract_download_mbps, policy.min_contract_upload_mbps];
    const promised = () => this.all(...contract.map((name, place) => this.reached(path(name), asked[place])));
    this.rule("connection.bandwidth", asked[0] === null && asked[1] === null ? given(...contract) : promised());
    const tested = this.current(path("tested_on"), policy.speed_test_review_months);
    this.rule("connection.tested_at_peak", this.all(given(...peaks), tested));
    const [ends, supply] = [this.day(path("contract_ends")), this.flag(path("supply_assured"))];
    const notice = numberOf(daysLater(this.onText, policy.contract_notice_days));
    this.rule("connection.supply", this.once(`${ends} === ${NO_DAY} ? (${supply} === 1 ? 1 : 2) : ${ends} >= ${notice} ? 1 : 0`));
    this.rule("connection.household_load", this.flag(path("household_load_considered")));
  }

  wellbeing() {
    const { policy } = this;
    const well = (name) => `advisor.wellbeing.${name}`;
    this.rule("wellbeing.risk_assessment", this.current(well("risk_assessment"), policy.risk_assessment_review_months));
    this.rule("wellbeing.connected", this.flag(well("connected")));
    this.rule("wellbeing.buddy", this.flag(well("buddy")));
    this.rule("wellbeing.check_in", this.current(well("last_check_in"), policy.check_in_review_months), this.isStarted);
    this.rule("wellbeing.escalation", this.all(this.flag(well("knows_escalation")), this.flag(well("debriefer_access"))));
    this.rule("wellbeing.return_route", this.flag(well("return_route")), this.isHybrid);
    this.rule("wellbeing.development", this.flag(well("development_access")));
    const plan = (name) => `advisor.incident_plan.${name}`;
    this.rule("incident.notification", this.all(this.flag(plan("notify_line")), this.flag(plan("diversion_agreed"))));
    this.rule("incident.risk_assessed", this.current(plan("risk_assessed"), policy.incident_risk_review_months));
    this.rule("incident.power", this.reached(plan("power_backup_minutes"), 1));
    const backup = this.word(plan("backup_connection"));
    this.rule("incident.connection", this.once(`${backup} === ${NO_WORD} ? 2 : ${backup} === 0 ? 0 : 1`));
    this.rule("incident.backup_device", this.flag(plan("backup_device")));
  }
}
