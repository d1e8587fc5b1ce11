// A case made ready for many decisions: every object of one shape, whatever is known, and days as numbers.

import { numberOf } from "./days.js";

const NOTHING = Object.freeze({});

const FIELDS = {
  audit: ["tier", "performing_safely", "audits_due", "audits_done_home", "audits_done_site"],
  performance: ["open_issues", "implicated_in_complaint", "exemplary_conduct", "attendance_percent", "productivity_percent"],
  technical: ["confident_with_equipment"],
  wellbeing: ["connected", "buddy", "knows_escalation", "debriefer_access", "return_route", "development_access"],
  incident_plan: ["notify_line", "diversion_agreed", "power_backup_minutes", "backup_connection", "backup_device"],
};
const DAYS = {
  audit: ["tier_since"],
  training: [
    ...["core_module_1", "core_module_2", "initial_training", "consolidated_learning", "release_updates", "homeworking", "it"],
    ...["data_security", "information_governance", "workstation_safety", "competence_sign_off"],
  ],
  performance: ["last_review"],
  governance: ["policies_accessible", "agreement_signed", "confidentiality_agreement", "probation_passed"],
  wellbeing: ["risk_assessment", "last_check_in"],
  incident_plan: ["risk_assessed"],
};
const RECORDS = ["audit", "training", "performance", "technical", "governance", "wellbeing", "incident_plan"];
const ADVISOR = ["role", "arrangement", "shifts_completed", "fitness_sign_off_needed"];
const ADVISOR_DAYS = ["in_post_since", "last_practised", "homeworking_since", "withdrawn_since", "fitness_signed_off"];
const HOME = [
  ...["quiet", "not_overheard", "free_of_interruptions", "space", "light", "temperature", "shared_housing", "caring_during_shifts"],
  ...["insurance_considered", "secure_from_breach"],
];
const DEVICE = [
  ...["owner", "processor_ghz", "processor_cores", "memory_gb", "storage_gb", "meets_remote_desktop_spec", "antivirus"],
  ...["no_data_at_rest", "no_data_transfer", "remote_solution", "personal_settings_isolated", "printing_disabled", "virtual_notes_wiped"],
];
const CONNECTION = [
  ...["peak_download_mbps", "peak_upload_mbps", "social_peak_download_mbps", "social_peak_upload_mbps", "latency_ms"],
  ...["contract_download_mbps", "contract_upload_mbps", "supply_assured", "household_load_considered"],
];

const day = (value) => (typeof value === "string" ? numberOf(value) : (value ?? null));

function record(found, names, days = []) {
  const made = {};
  for (const name of names) made[name] = found?.[name] ?? null;
  for (const name of days) made[name] = day(found?.[name]);
  return made;
}

/** A case as `compiled` takes it where its days are numbers. */
export function ready(given) {
  const { home = NOTHING, workstation = NOTHING } = given;
  const advisor = record(given.advisor, ADVISOR, ADVISOR_DAYS);
  for (const name of RECORDS) advisor[name] = record(given.advisor[name], FIELDS[name] ?? [], DAYS[name]);
  return {
    advisor,
    home: {
      ...record(home, HOME, ["dse_assessment", "shared_use_review"]),
      assurance: home?.assurance?.map(({ kind, on }) => ({ kind, on: numberOf(on) })) ?? null,
    },
    workstation: { ...record(workstation, [], ["safety_assured"]), equipment: workstation?.equipment ?? null },
    device: record(given.device, DEVICE, ["support_ends", "patched"]),
    connection: record(given.connection, CONNECTION, ["tested_on", "contract_ends"]),
    waivers: (given.waivers ?? []).map(({ rule, from, through }) => ({ rule, from: numberOf(from), through: numberOf(through) })),
  };
}
