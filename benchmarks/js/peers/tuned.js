// Hand-tuned JavaScript: one function made for a policy and a day, straight through the rules that it enforces.
//
// Thresholds and the last days that are still good stand in constants, so no months are added for a case: a day is compared, as the text
// or the number it is. Facts are read once, truths are told where they are found, and rules are looked at in their order.

import { cutoff, daysLater, numberOf } from "./days.js";

export { ready } from "./ready.js";

const NOTHING = Object.freeze({});

/** What decides a case under a policy on a day; of days that are texts, as JSON has them, or of cases made ready. */
export function compiled(policy, onText, isReady = false) {
  const dayOf = isReady ? numberOf : (text) => text;
  const NEVER = isReady ? -Infinity : "";
  const on = dayOf(onText);
  const cut = (months) => (months === null ? NEVER : dayOf(cutoff(onText, months)));
  const is = Object.fromEntries(Object.entries(policy.enforcement).map(([code, what]) => [code.replace(".", "_"), what === "enforce"]));
  const floor = new Set(policy.floor);
  let blocking = [];
  let missing = [];

  const flag = (value, code) => {
    if (value === true) return;
    (value === false ? blocking : missing).push(code);
  };
  const flags = (one, other, code) => {
    if (one === true && other === true) return;
    (one === false || other === false ? blocking : missing).push(code);
  };
  const did = (when, code) => {
    if (when == null) missing.push(code);
    else if (when !== true && (when === false || when > on)) blocking.push(code);
  };
  const fresh = (when, last, code) => {
    if (when == null) missing.push(code);
    else if (when === true) last !== NEVER && missing.push(code);
    else if (when === false || when > on || when <= last) blocking.push(code);
  };
  const least = (found, asked, code) => {
    if (asked === null) return;
    if (found == null) missing.push(code);
    else if (found < asked) blocking.push(code);
  };
  const done = (when) => (when == null || when === true || when === false ? when : when <= on);
  const current = (when, last) => {
    if (when == null || when === false) return when;
    return when === true ? (last === NEVER ? true : null) : when <= on && when > last;
  };
  const reaches = (found, asked) => asked === null || (found == null ? null : found >= asked);

  const goodSince = {
    security: cut(policy.data_security_review_months),
    information: cut(policy.information_governance_review_months),
    review: cut(policy.performance_review_months),
    agreement: cut(policy.agreement_review_months),
    dse: cut(policy.dse_review_months),
    shared: cut(policy.shared_use_review_months),
    assurance: cut(policy.assurance_review_months),
    safety: cut(policy.safety_review_months),
    patch: cut(policy.patch_review_months),
    test: cut(policy.speed_test_review_months),
    risk: cut(policy.risk_assessment_review_months),
    checkIn: cut(policy.check_in_review_months),
    incident: cut(policy.incident_risk_review_months),
  };
  // A break may last up to its very last day, so what is too long ago is looked for from the day before.
  const lastBreak = dayOf(cutoff(daysLater(onText, -1), policy.max_break_months));
  const inPost = policy.min_months_in_post === null ? null : dayOf(cutoff(onText, policy.min_months_in_post));
  const noticeEnds = dayOf(daysLater(onText, policy.contract_notice_days));
  const { min_attendance_percent: attendance, min_productivity_percent: productivity, min_shifts_completed: shifts } = policy;
  const { min_memory_gb: memory, min_storage_gb: storage, min_processor_ghz: ghz, min_processor_cores: cores } = policy;
  const { min_download_mbps: down, min_upload_mbps: up, max_latency_ms: latency } = policy;
  const { min_contract_download_mbps: contractDown, min_contract_upload_mbps: contractUp } = policy;
  const isOwnAllowed = policy.devices === "bring_your_own";
  const isPaperless = policy.notes === "no_paper";
  const isShredded = policy.paper_disposal.includes("shredder");
  const isAgreed = policy.paper_disposal.includes("agreement");
  const required = policy.required_equipment;
  const everyItem = 2 ** required.length - 1;
  const kinds = policy.assurance;
  const asked = policy.assurance_count;

  function training(found, advisor) {
    if (advisor.role === "health_advisor") {
      if (is.training_tier_2_audit) tier(advisor.audit ?? NOTHING);
      if (is.training_initial_training) flags(done(found.initial_training), done(found.core_module_2), "training.initial_training");
      if (is.training_core_module_1) did(found.core_module_1, "training.core_module_1");
      if (is.training_consolidated_learning) did(found.consolidated_learning, "training.consolidated_learning");
    }
    if (is.training_release_updates) did(found.release_updates, "training.release_updates");
    if (is.training_homeworking) did(found.homeworking, "training.homeworking");
    if (is.training_it) did(found.it, "training.it");
    if (is.training_data_security) fresh(found.data_security, goodSince.security, "training.data_security");
    if (is.training_information_governance) {
      fresh(found.information_governance, goodSince.information, "training.information_governance");
    }
    if (is.training_workstation_safety) did(found.workstation_safety, "training.workstation_safety");
    if (is.training_service_advisor_sign_off && advisor.role === "service_advisor") {
      did(found.competence_sign_off, "training.service_advisor_sign_off");
    }
    if (is.training_return_to_practice) returned(advisor.last_practised, found.competence_sign_off);
  }

  function tier(found) {
    const since = found.tier_since;
    if (found.tier == null) missing.push("training.tier_2_audit");
    else if (found.tier !== "tier_2" || (since != null && since > on)) blocking.push("training.tier_2_audit");
  }

  function returned(last, signed) {
    if (last == null || last >= on) return;
    const isAnew = signed == null || signed === true || signed === false || signed >= last;
    flag(last <= lastBreak || !isAnew ? false : done(signed), "training.return_to_practice");
  }

  function audit(found, isStarted, arrangement) {
    if (is.audit_performing_safely) flag(found.performing_safely, "audit.performing_safely");
    if (!isStarted) return;
    const due = found.audits_due;
    const home = found.audits_done_home;
    const site = found.audits_done_site;
    if (is.audit_level_matches_site && (due == null || (home ?? 0) + (site ?? 0) < due)) {
      (due == null || home == null || site == null ? missing : blocking).push("audit.level_matches_site");
    }
    if (is.audit_both_settings && (arrangement == null || arrangement === "hybrid") && (due == null || due >= 2)) {
      const isApplied = arrangement != null && due != null;
      const isShort = (home != null && home < 1) || (site != null && site < 1);
      if (isShort || home == null || site == null) (isShort && isApplied ? blocking : missing).push("audit.both_settings");
    }
  }

  function performance(found, isStarted, withdrawn) {
    const issues = found.open_issues;
    if (is.performance_no_open_issues && issues !== "none" && issues !== "minor") {
      (issues == null ? missing : blocking).push("performance.no_open_issues");
    }
    if (is.performance_no_implicated_complaint && found.implicated_in_complaint !== false) {
      (found.implicated_in_complaint === true ? blocking : missing).push("performance.no_implicated_complaint");
    }
    if (is.performance_exemplary_conduct) flag(found.exemplary_conduct, "performance.exemplary_conduct");
    if (is.performance_attendance) least(found.attendance_percent, attendance, "performance.attendance");
    if (isStarted) {
      if (is.performance_productivity) least(found.productivity_percent, productivity, "performance.productivity");
      if (is.performance_review_current) fresh(found.last_review, goodSince.review, "performance.review_current");
    }
    if (is.performance_not_withdrawn && withdrawn != null && withdrawn <= on) blocking.push("performance.not_withdrawn");
  }

  function governance(found) {
    if (is.governance_policies_accessible) did(found.policies_accessible, "governance.policies_accessible");
    if (is.governance_agreement_signed) fresh(found.agreement_signed, goodSince.agreement, "governance.agreement_signed");
    if (is.governance_probation_passed) did(found.probation_passed, "governance.probation_passed");
  }

  function experience(advisor) {
    if (is.experience_months_in_post && inPost !== null) {
      const since = advisor.in_post_since;
      if (since == null) missing.push("experience.months_in_post");
      else if (since > inPost) blocking.push("experience.months_in_post");
    }
    if (is.experience_shifts_completed) least(advisor.shifts_completed, shifts, "experience.shifts_completed");
    if (is.health_fit_to_work && advisor.fitness_sign_off_needed !== false) {
      const met = done(advisor.fitness_signed_off);
      if (met !== true) (met === false && advisor.fitness_sign_off_needed === true ? blocking : missing).push("health.fit_to_work");
    }
  }

  function home(found) {
    if (is.home_quiet) flag(found.quiet, "home.quiet");
    if (is.home_private) flags(found.not_overheard, found.free_of_interruptions, "home.private");
    if (is.home_comfortable) comfort(found.space, found.light, found.temperature);
    if (is.home_dse_assessment) fresh(found.dse_assessment, goodSince.dse, "home.dse_assessment");
    if (is.home_assurance) assured(found.assurance);
    if (is.home_shared_use) shared(found.shared_housing, found.caring_during_shifts, found.shared_use_review);
    if (is.home_insurance) flag(found.insurance_considered, "home.insurance");
    if (is.home_secure) flag(found.secure_from_breach, "home.secure");
  }

  function comfort(space, light, temperature) {
    if (space === true && light === true && temperature === true) return;
    (space === false || light === false || temperature === false ? blocking : missing).push("home.comfortable");
  }

  function assured(listed) {
    if (listed == null) return void missing.push("home.assurance");
    let found = 0;
    let count = 0;
    for (let place = 0; place < listed.length; place++) {
      const { kind, on: given } = listed[place];
      if (given > on || given <= goodSince.assurance) continue;
      const bit = 1 << kinds.indexOf(kind);
      // A kind that does not count is found at -1, which is the highest bit.
      if (bit > 0 && (found & bit) === 0) {
        found |= bit;
        count++;
      }
    }
    if (count < asked) blocking.push("home.assurance");
  }

  function shared(housing, caring, review) {
    if (housing === false && caring === false) return;
    const met = current(review, goodSince.shared);
    if (met !== true) (met === false && (housing === true || caring === true) ? blocking : missing).push("home.shared_use");
  }

  function equipped(items) {
    if (items == null) return void missing.push("workstation.equipment");
    let found = 0;
    for (let place = 0; place < items.length && found !== everyItem; place++) {
      const bit = required.indexOf(items[place]);
      if (bit >= 0) found |= 1 << bit;
    }
    if (found !== everyItem) blocking.push("workstation.equipment");
  }

  function device(found) {
    const { owner, meets_remote_desktop_spec: attested } = found;
    if (is.device_ownership && owner !== "provider" && !(isOwnAllowed && owner != null)) {
      (owner == null ? missing : blocking).push("device.ownership");
    }
    if (is.device_memory) flag(memory === null ? attested : reaches(found.memory_gb, memory), "device.memory");
    if (is.device_processor) {
      if (ghz === null && cores === null) flag(attested, "device.processor");
      else flags(reaches(found.processor_ghz, ghz), reaches(found.processor_cores, cores), "device.processor");
    }
    if (is.device_storage) flag(storage === null ? attested : reaches(found.storage_gb, storage), "device.storage");
    if (is.device_supported) {
      const ends = found.support_ends;
      flags(ends == null ? null : on <= ends, current(found.patched, goodSince.patch), "device.supported");
    }
    if (is.device_antivirus) flag(found.antivirus, "device.antivirus");
    if (is.device_no_data_left) flags(found.no_data_at_rest, found.no_data_transfer, "device.no_data_left");
    if (is.device_remote_solution && owner !== "provider") remote(owner, found.remote_solution, found.personal_settings_isolated);
  }

  function remote(owner, solution, isolated) {
    if (solution === true && isolated === true) return;
    const isNot = owner != null && (solution === false || isolated === false);
    (isNot ? blocking : missing).push("device.remote_solution");
  }

  function connection(found) {
    const peakDown = found.peak_download_mbps;
    const peakUp = found.peak_upload_mbps;
    const socialDown = found.social_peak_download_mbps;
    const socialUp = found.social_peak_upload_mbps;
    if (is.connection_speed) speed(peakDown, peakUp, socialDown, socialUp, found.latency_ms);
    if (is.connection_bandwidth) bandwidth(found.contract_download_mbps, found.contract_upload_mbps);
    if (is.connection_tested_at_peak) {
      const tested = current(found.tested_on, goodSince.test);
      const isMeasured = peakDown != null && peakUp != null && socialDown != null && socialUp != null;
      flag(tested === true && !isMeasured ? null : tested, "connection.tested_at_peak");
    }
    if (is.connection_supply) {
      const ends = found.contract_ends;
      if (ends != null) ends < noticeEnds && blocking.push("connection.supply");
      else if (found.supply_assured !== true) missing.push("connection.supply");
    }
    if (is.connection_household_load) flag(found.household_load_considered, "connection.household_load");
  }

  function speed(peakDown, peakUp, socialDown, socialUp, found) {
    const isAsked = down !== null || up !== null || latency !== null;
    // Missing figures compare as neither more nor less, once they are NaN.
    const isDown = isAsked && down !== null;
    const isUp = isAsked && up !== null;
    if (
      (isDown && ((peakDown != null && peakDown < down) || (socialDown != null && socialDown < down))) ||
      (isUp && ((peakUp != null && peakUp < up) || (socialUp != null && socialUp < up))) ||
      (latency !== null && found != null && found > latency)
    ) {
      blocking.push("connection.speed");
    } else if (
      ((isDown || !isAsked) && (peakDown == null || socialDown == null)) ||
      ((isUp || !isAsked) && (peakUp == null || socialUp == null)) ||
      (latency !== null && found == null)
    ) {
      missing.push("connection.speed");
    }
  }

  function bandwidth(foundDown, foundUp) {
    if (contractDown !== null || contractUp !== null) {
      flags(reaches(foundDown, contractDown), reaches(foundUp, contractUp), "connection.bandwidth");
    } else if (foundDown == null || foundUp == null) missing.push("connection.bandwidth");
  }

  function notes(found, items, agreement) {
    if (isPaperless) return flags(found.printing_disabled, found.virtual_notes_wiped, "security.confidential_notes");
    const shredder = isShredded ? (items == null ? null : items.includes("shredder")) : true;
    flags(shredder, isAgreed ? done(agreement) : true, "security.confidential_notes");
  }

  function wellbeing(found, isStarted, arrangement) {
    if (is.wellbeing_risk_assessment) fresh(found.risk_assessment, goodSince.risk, "wellbeing.risk_assessment");
    if (is.wellbeing_connected) flag(found.connected, "wellbeing.connected");
    if (is.wellbeing_buddy) flag(found.buddy, "wellbeing.buddy");
    if (is.wellbeing_check_in && isStarted) fresh(found.last_check_in, goodSince.checkIn, "wellbeing.check_in");
    if (is.wellbeing_escalation) flags(found.knows_escalation, found.debriefer_access, "wellbeing.escalation");
    if (is.wellbeing_return_route && (arrangement == null || arrangement === "hybrid") && found.return_route !== true) {
      (found.return_route === false && arrangement != null ? blocking : missing).push("wellbeing.return_route");
    }
    if (is.wellbeing_development) flag(found.development_access, "wellbeing.development");
  }

  function incident(found) {
    if (is.incident_notification) flags(found.notify_line, found.diversion_agreed, "incident.notification");
    if (is.incident_risk_assessed) fresh(found.risk_assessed, goodSince.incident, "incident.risk_assessed");
    if (is.incident_power) least(found.power_backup_minutes, 1, "incident.power");
    if (is.incident_connection) {
      const backup = found.backup_connection;
      if (backup == null) missing.push("incident.connection");
      else if (backup === "none") blocking.push("incident.connection");
    }
    if (is.incident_backup_device) flag(found.backup_device, "incident.backup_device");
  }

  function waive(waivers) {
    for (const { rule, from, through } of waivers) {
      if (from > on || through < on || floor.has(rule)) continue;
      blocking = blocking.filter((code) => code !== rule);
      missing = missing.filter((code) => code !== rule);
    }
  }

  return function decide(given) {
    const { advisor, waivers } = given;
    const { homeworking_since: since, arrangement } = advisor;
    const isStarted = since != null && since <= on;
    const workstation = given.workstation ?? NOTHING;
    const foundDevice = given.device ?? NOTHING;
    const foundGovernance = advisor.governance ?? NOTHING;
    blocking = [];
    missing = [];
    training(advisor.training ?? NOTHING, advisor);
    audit(advisor.audit ?? NOTHING, isStarted, arrangement);
    performance(advisor.performance ?? NOTHING, isStarted, advisor.withdrawn_since);
    if (is.technical_confident_with_equipment) {
      flag((advisor.technical ?? NOTHING).confident_with_equipment, "technical.confident_with_equipment");
    }
    governance(foundGovernance);
    experience(advisor);
    home(given.home ?? NOTHING);
    if (is.workstation_equipment) equipped(workstation.equipment);
    if (is.workstation_safety) fresh(workstation.safety_assured, goodSince.safety, "workstation.safety");
    device(foundDevice);
    connection(given.connection ?? NOTHING);
    if (is.security_confidential_notes) notes(foundDevice, workstation.equipment, foundGovernance.confidentiality_agreement);
    wellbeing(advisor.wellbeing ?? NOTHING, isStarted, arrangement);
    incident(advisor.incident_plan ?? NOTHING);
    if (waivers != null && waivers.length !== 0 && (blocking.length !== 0 || missing.length !== 0)) waive(waivers);
    return {
      verdict: blocking.length !== 0 ? "not_eligible" : missing.length !== 0 ? "incomplete" : "eligible",
      blocking,
      missing,
    };
  };
}
