// Plain JavaScript: a function a rule over the objects of a rota system, as a careful programmer writes them first.
//
// A truth is `true`, `false` or `null`, which is unknown. A rule that does not apply counts as met. Days are texts, as JSON has them,
// and are compared as such.

const NOTHING = Object.freeze({});

/** What is left out is unknown, like what is null. */
const known = (value) => value ?? null;

function both(...truths) {
  if (truths.some((truth) => truth === false)) return false;
  return truths.every((truth) => truth === true) ? true : null;
}

function either(...truths) {
  if (truths.some((truth) => truth === true)) return true;
  return truths.every((truth) => truth === false) ? false : null;
}

const negated = (truth) => (truth === true ? false : truth === false ? true : null);

/** A rule that may not apply. */
const where = (applies, met) => either(negated(applies), met);

/** A day some months on, or the last of its month. */
export function monthsLater(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const later = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(later / 12), (later % 12) + 1, 0)).getUTCDate();
  return dayOf(Math.floor(later / 12), (later % 12) + 1, Math.min(date, last));
}

/** A day some days on. */
export function daysLater(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(year, month, date) {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Whether something is done by a day. */
function done(when, on) {
  return typeof when === "string" ? when <= on : known(when);
}

/** Whether a check is done and not to be renewed. */
function current(when, months, on) {
  if (months === null) return done(when, on);
  if (typeof when === "string") return when <= on && on < monthsLater(when, months);
  return when === false ? false : null;
}

/** Whether a figure is reached; where none is asked, it is. */
function reaches(found, asked) {
  if (asked === null) return true;
  return known(found) === null ? null : found >= asked;
}

/** Whether figures are given; those that are not are unknown. */
const given = (...found) => (found.every((figure) => known(figure) !== null) ? true : null);

const oneOf = (word, ...words) => (known(word) === null ? null : words.includes(word));

/** A case, with what is asked of it. */
class Facts {
  constructor(given, policy, on) {
    const advisor = given.advisor;
    this.policy = policy;
    this.on = on;
    this.advisor = advisor;
    this.audit = advisor.audit ?? NOTHING;
    this.training = advisor.training ?? NOTHING;
    this.performance = advisor.performance ?? NOTHING;
    this.technical = advisor.technical ?? NOTHING;
    this.governance = advisor.governance ?? NOTHING;
    this.wellbeing = advisor.wellbeing ?? NOTHING;
    this.incidentPlan = advisor.incident_plan ?? NOTHING;
    this.home = given.home ?? NOTHING;
    this.workstation = given.workstation ?? NOTHING;
    this.device = given.device ?? NOTHING;
    this.connection = given.connection ?? NOTHING;
  }

  isA(role) {
    return this.advisor.role === role;
  }

  /** Whether homeworking has begun. */
  get started() {
    const since = known(this.advisor.homeworking_since);
    return since !== null && since <= this.on;
  }

  /** Whether the advisor works at both places. */
  get hybrid() {
    return oneOf(this.advisor.arrangement, "hybrid");
  }

  /** The speeds at both times of most traffic. */
  get peaks() {
    const found = this.connection;
    return [found.peak_download_mbps, found.peak_upload_mbps, found.social_peak_download_mbps, found.social_peak_upload_mbps];
  }
}

function tier2Audit(f) {
  if (!f.isA("health_advisor")) return true;
  const tier = known(f.audit.tier);
  const since = known(f.audit.tier_since);
  if (tier === null) return null;
  return tier === "tier_2" && (since === null || since <= f.on);
}

function returnToPractice(f) {
  const last = known(f.advisor.last_practised);
  const signed = f.training.competence_sign_off;
  if (last === null || last >= f.on) return true;
  const anew = typeof signed === "string" ? signed >= last : true;
  return both(f.on <= monthsLater(last, f.policy.max_break_months), done(signed, f.on), anew);
}

function levelMatchesSite(f) {
  if (!f.started) return true;
  const [due, home, site] = [f.audit.audits_due, f.audit.audits_done_home, f.audit.audits_done_site].map(known);
  if (due !== null && (home ?? 0) + (site ?? 0) >= due) return true;
  return due === null || home === null || site === null ? null : false;
}

function bothSettings(f) {
  const applies = both(f.started, f.hybrid, reaches(f.audit.audits_due, 2));
  return where(applies, both(reaches(f.audit.audits_done_home, 1), reaches(f.audit.audits_done_site, 1)));
}

function notWithdrawn(f) {
  const since = known(f.advisor.withdrawn_since);
  return since === null || since > f.on;
}

function monthsInPost(f) {
  const months = f.policy.min_months_in_post;
  const since = known(f.advisor.in_post_since);
  if (months === null) return true;
  return since === null ? null : f.on >= monthsLater(since, months);
}

function homeAssurance(f) {
  const listed = known(f.home.assurance);
  if (listed === null) return null;
  const { assurance, assurance_count, assurance_review_months } = f.policy;
  const inForce = listed.filter(
    ({ kind, on }) => assurance.includes(kind) && on <= f.on && f.on < monthsLater(on, assurance_review_months),
  );
  return new Set(inForce.map(({ kind }) => kind)).size >= assurance_count;
}

function equipment(f) {
  const items = known(f.workstation.equipment);
  return items === null ? null : f.policy.required_equipment.every((item) => items.includes(item));
}

function byFigure(f, name, asked) {
  const figure = f.policy[asked];
  return figure === null ? known(f.device.meets_remote_desktop_spec) : reaches(f.device[name], figure);
}

function processor(f) {
  const speed = f.policy.min_processor_ghz;
  const cores = f.policy.min_processor_cores;
  if (speed === null && cores === null) return known(f.device.meets_remote_desktop_spec);
  return both(reaches(f.device.processor_ghz, speed), reaches(f.device.processor_cores, cores));
}

function supported(f) {
  const ends = known(f.device.support_ends);
  return both(ends === null ? null : f.on <= ends, current(f.device.patched, f.policy.patch_review_months, f.on));
}

function speed(f) {
  const { min_download_mbps: down, min_upload_mbps: up, max_latency_ms: most } = f.policy;
  const found = f.peaks;
  if (down === null && up === null && most === null) return given(...found);
  const latency = known(f.connection.latency_ms);
  const fast = most === null ? true : latency === null ? null : latency <= most;
  return both(...found.map((peak, place) => reaches(peak, place % 2 === 0 ? down : up)), fast);
}

function bandwidth(f) {
  const { min_contract_download_mbps: down, min_contract_upload_mbps: up } = f.policy;
  const { contract_download_mbps: foundDown, contract_upload_mbps: foundUp } = f.connection;
  if (down === null && up === null) return given(foundDown, foundUp);
  return both(reaches(foundDown, down), reaches(foundUp, up));
}

function testedAtPeak(f) {
  return both(given(...f.peaks), current(f.connection.tested_on, f.policy.speed_test_review_months, f.on));
}

function supply(f) {
  const ends = known(f.connection.contract_ends);
  if (ends === null) return either(known(f.connection.supply_assured), null);
  return daysLater(f.on, f.policy.contract_notice_days) <= ends;
}

function confidentialNotes(f) {
  if (f.policy.notes === "no_paper") return both(f.device.printing_disabled, f.device.virtual_notes_wiped);
  const ways = f.policy.paper_disposal;
  const items = known(f.workstation.equipment);
  const shredder = !ways.includes("shredder") ? true : items === null ? null : items.includes("shredder");
  const agreement = ways.includes("agreement") ? done(f.governance.confidentiality_agreement, f.on) : true;
  return both(shredder, agreement);
}

function ownership(f) {
  return f.policy.devices === "bring_your_own" ? oneOf(f.device.owner, "provider", "advisor") : oneOf(f.device.owner, "provider");
}

/** Something done, which may be asked of one role alone. */
const completed = (record, name, role) => (f) => (role && !f.isA(role) ? true : done(f[record][name], f.on));

/** Something checked, and checked again. */
const checked = (record, name, months) => (f) => current(f[record][name], f.policy[months], f.on);

/** What is so, or is not. */
const flags = (record, ...names) => (f) => both(...names.map((name) => known(f[record][name])));

/** A rule that is asked once homeworking has begun. */
const begun = (rule) => (f) => where(f.started, rule(f));

/** A figure to be reached. */
const figure = (record, name, asked) => (f) => reaches(f[record][name], f.policy[asked]);

const RULES = {
  "training.tier_2_audit": tier2Audit,
  "training.initial_training": (f) =>
    where(f.isA("health_advisor"), both(done(f.training.initial_training, f.on), done(f.training.core_module_2, f.on))),
  "training.core_module_1": completed("training", "core_module_1", "health_advisor"),
  "training.consolidated_learning": completed("training", "consolidated_learning", "health_advisor"),
  "training.release_updates": completed("training", "release_updates"),
  "training.homeworking": completed("training", "homeworking"),
  "training.it": completed("training", "it"),
  "training.data_security": checked("training", "data_security", "data_security_review_months"),
  "training.information_governance": checked("training", "information_governance", "information_governance_review_months"),
  "training.workstation_safety": completed("training", "workstation_safety"),
  "training.service_advisor_sign_off": completed("training", "competence_sign_off", "service_advisor"),
  "training.return_to_practice": returnToPractice,
  "audit.performing_safely": flags("audit", "performing_safely"),
  "audit.level_matches_site": levelMatchesSite,
  "audit.both_settings": bothSettings,
  "performance.no_open_issues": (f) => oneOf(f.performance.open_issues, "none", "minor"),
  "performance.no_implicated_complaint": (f) => negated(f.performance.implicated_in_complaint),
  "performance.exemplary_conduct": flags("performance", "exemplary_conduct"),
  "performance.attendance": figure("performance", "attendance_percent", "min_attendance_percent"),
  "performance.productivity": begun(figure("performance", "productivity_percent", "min_productivity_percent")),
  "performance.review_current": begun(checked("performance", "last_review", "performance_review_months")),
  "performance.not_withdrawn": notWithdrawn,
  "technical.confident_with_equipment": flags("technical", "confident_with_equipment"),
  "governance.policies_accessible": completed("governance", "policies_accessible"),
  "governance.agreement_signed": checked("governance", "agreement_signed", "agreement_review_months"),
  "governance.probation_passed": completed("governance", "probation_passed"),
  "experience.months_in_post": monthsInPost,
  "experience.shifts_completed": figure("advisor", "shifts_completed", "min_shifts_completed"),
  "health.fit_to_work": (f) => where(f.advisor.fitness_sign_off_needed, done(f.advisor.fitness_signed_off, f.on)),
  "home.quiet": flags("home", "quiet"),
  "home.private": flags("home", "not_overheard", "free_of_interruptions"),
  "home.comfortable": flags("home", "space", "light", "temperature"),
  "home.dse_assessment": checked("home", "dse_assessment", "dse_review_months"),
  "home.assurance": homeAssurance,
  "home.shared_use": (f) =>
    where(
      either(f.home.shared_housing, f.home.caring_during_shifts),
      current(f.home.shared_use_review, f.policy.shared_use_review_months, f.on),
    ),
  "home.insurance": flags("home", "insurance_considered"),
  "home.secure": flags("home", "secure_from_breach"),
  "workstation.equipment": equipment,
  "workstation.safety": checked("workstation", "safety_assured", "safety_review_months"),
  "device.ownership": ownership,
  "device.memory": (f) => byFigure(f, "memory_gb", "min_memory_gb"),
  "device.processor": processor,
  "device.storage": (f) => byFigure(f, "storage_gb", "min_storage_gb"),
  "device.supported": supported,
  "device.antivirus": flags("device", "antivirus"),
  "device.no_data_left": flags("device", "no_data_at_rest", "no_data_transfer"),
  "device.remote_solution": (f) =>
    where(oneOf(f.device.owner, "advisor"), both(f.device.remote_solution, f.device.personal_settings_isolated)),
  "connection.speed": speed,
  "connection.bandwidth": bandwidth,
  "connection.tested_at_peak": testedAtPeak,
  "connection.supply": supply,
  "connection.household_load": flags("connection", "household_load_considered"),
  "security.confidential_notes": confidentialNotes,
  "wellbeing.risk_assessment": checked("wellbeing", "risk_assessment", "risk_assessment_review_months"),
  "wellbeing.connected": flags("wellbeing", "connected"),
  "wellbeing.buddy": flags("wellbeing", "buddy"),
  "wellbeing.check_in": begun(checked("wellbeing", "last_check_in", "check_in_review_months")),
  "wellbeing.escalation": flags("wellbeing", "knows_escalation", "debriefer_access"),
  "wellbeing.return_route": (f) => where(f.hybrid, known(f.wellbeing.return_route)),
  "wellbeing.development": flags("wellbeing", "development_access"),
  "incident.notification": flags("incidentPlan", "notify_line", "diversion_agreed"),
  "incident.risk_assessed": checked("incidentPlan", "risk_assessed", "incident_risk_review_months"),
  "incident.power": (f) => reaches(f.incidentPlan.power_backup_minutes, 1),
  "incident.connection": (f) => oneOf(f.incidentPlan.backup_connection, "mobile", "second_line"),
  "incident.backup_device": flags("incidentPlan", "backup_device"),
};

const ENTRIES = Object.entries(RULES);

/** The rules that are waived on a day; what the guidance requires never is. */
function waived(given, policy, on) {
  const inForce = (given.waivers ?? []).filter(({ rule, from, through }) => from <= on && on <= through && !policy.floor.includes(rule));
  return new Set(inForce.map(({ rule }) => rule));
}

/** The verdict, the enforced rules that are not met, and those that are unknown. */
export function decide(given, policy, on) {
  const facts = new Facts(given, policy, on);
  const leave = waived(given, policy, on);
  const blocking = [];
  const missing = [];
  for (const [code, rule] of ENTRIES) {
    if (policy.enforcement[code] !== "enforce" || leave.has(code)) continue;
    const met = rule(facts);
    if (met === false) blocking.push(code);
    else if (met === null) missing.push(code);
  }
  return { verdict: blocking.length ? "not_eligible" : missing.length ? "incomplete" : "eligible", blocking, missing };
}
