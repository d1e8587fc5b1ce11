// Generated from the core: change it there.

/**
 * Loads the package: once, before anything else is called. Where `source` is left out, the `.wasm` file beside the module is fetched; in
 * Node it has been read already.
 */
export default function init(source?: string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module): Promise<void>;

/** The same at once, from bytes or a compiled module. */
export function initSync(source: ArrayBuffer | ArrayBufferView | WebAssembly.Module): void;

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where: `advisor.training.core_module_2`; empty for the input as a whole. */
  readonly path: string;
  /** What kind of problem it is; codes are stable. */
  readonly code: string;
  /** What was expected there. */
  readonly expected: string;
  /** What to do about it. */
  readonly help: string;
}

/** What is wrong with an input: every problem at once, none with a value from the input. */
export class HomeworkingError extends Error {
  private constructor();
  /** Every problem, in the order of the input. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** How many cells of a table could not be read beside those that are listed. */
  readonly more: number;
  /** The code of the first problem. */
  get code(): string;
  /** The path of the first problem. */
  get path(): string;
  /** What was expected where the first problem lies. */
  get expected(): string;
  /** What to do about the first problem. */
  get help(): string;
}

/** What documents that are made ready can do. */
declare abstract class Document<Input> {
  /** The canonical JSON: the same bytes in every language. */
  toJson(): string;
  /** What it says, as a plain object. */
  toObject(): Input;
  /** The same, for `JSON.stringify`. */
  toJSON(): Input;
  /** Lets go of it at once, and not only when it is no longer reached. It cannot be used any more. */
  free(): void;
}
export type { Document };

/** A date from 1900-01-01 to 2200-12-31, as `YYYY-MM-DD`. */
export type Day = string;

/** A time by the clock, as `YYYY-MM-DDTHH:MM`, without a zone. */
export type LocalDateTime = string;

/** What a path may be set to. */
export type FactValue =
  | null
  | boolean
  | number
  | string
  | readonly FactValue[]
  | { readonly [field: string]: FactValue };

/** Values by path: `{"device.memory_gb": 16}`. */
export type Changes = { readonly [path: string]: FactValue };

/** A bitmap as Arrow packs it: eight rows a byte, the lowest bit first. */
export type Bitmap = Uint8Array;

/** Numbers of any width. */
export type Numbers =
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** Texts by offsets into UTF-8 bytes, as Arrow lays them out: one offset more than there are rows. */
export interface TextColumn {
  readonly type: "text";
  readonly offsets: Int32Array | BigInt64Array;
  readonly values: Uint8Array;
  /** Which rows are given: all of them where it is left out. */
  readonly validity?: Bitmap | null | undefined;
  /** At which bit the rows of the bitmaps begin: 0 where it is left out. */
  readonly offset?: number | undefined;
}

/** Texts by key. */
export interface DictionaryColumn {
  readonly type: "dictionary";
  readonly keys: Exclude<Numbers, Float32Array | Float64Array | Uint8ClampedArray>;
  readonly dictionary: readonly (string | null)[];
  readonly validity?: Bitmap | null | undefined;
  readonly offset?: number | undefined;
}

/** A column as Arrow lays it out. */
export type ArrowColumn =
  | { readonly type: "null"; readonly length: number }
  | {
      readonly type: "boolean";
      readonly values: Bitmap;
      readonly length: number;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    }
  | {
      readonly type: "number";
      readonly values: Numbers;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    }
  | {
      /** Days since 1970-01-01. */
      readonly type: "date";
      readonly values: Int32Array;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    }
  | TextColumn
  | DictionaryColumn
  | {
      readonly type: "list";
      readonly offsets: Int32Array | BigInt64Array;
      readonly items: TextColumn | DictionaryColumn;
      readonly validity?: Bitmap | null | undefined;
      readonly offset?: number | undefined;
    };

/** A column: numbers, buffers of Arrow, or plain values of one type, of which any may be unknown. */
export type TableColumn =
  | Numbers
  | ArrowColumn
  | readonly (boolean | null | undefined)[]
  | readonly (number | null | undefined)[]
  | readonly (string | null | undefined)[]
  | readonly (readonly string[] | null | undefined)[];

/** A table of the package `apache-arrow`, or one of its batches. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

/**
 * A whole workforce: a column for each fact that is known, by its path, `"device.memory_gb"`, or the path without its first part where
 * that is one fact's alone. A column that is left out is unknown in every row. Equipment may be a column of booleans an item,
 * `"workstation.equipment.desk"`; assurance is a column of dates a kind, `"home.assurance.photographs"`; `"waivers"` are lists of codes.
 */
export type Table = { readonly [path: string]: TableColumn } | ArrowTable;

/** How a table is decided. */
export interface TableOptions {
  /** How much is answered: the verdicts, also the rules that block and are missing, or how every rule stands. `"codes"` if left out. */
  readonly detail?: "verdict" | "codes" | "rules" | undefined;
  /** Whether the day on which each verdict changes is answered too; that takes a row at a time. */
  readonly changes_on?: boolean | undefined;
  /** Whether cells that cannot be read are thrown, or leave their row without a verdict. `"raise"` if left out. */
  readonly on_error?: "raise" | "null" | undefined;
  /** Columns that are passed over. */
  readonly ignore?: readonly string[] | undefined;
  /** Is called with how many rows are done, part by part. */
  readonly progress?: ((rows: number) => void) | undefined;
}

/** Lists of rules, one for each row, as Arrow lays them out. */
export interface RuleLists {
  /** Where the list of each row begins; one more than there are rows. */
  readonly offsets: Int32Array;
  /** The rules of all rows, by their places in the catalogue. */
  readonly rules: Int8Array;
  /** The rules of a row. */
  get(row: number): Rule[];
}

/** How a rule stands in each row. */
export interface RuleColumn {
  readonly rule: Rule;
  /** Where it is met, waived or not applicable. */
  readonly met: Bitmap;
  /** Where it is known. */
  readonly known: Bitmap;
  /** Whether it is met, waived or not applicable in a row; `null` where that is not known. */
  get(row: number): boolean | null;
}

/** A day for each row. */
export interface DayColumn {
  /** Days since 1970-01-01; 0 where there is none. */
  readonly days: Int32Array;
  /** Where there is one. */
  readonly known: Bitmap;
  /** The day of a row, where there is one. */
  get(row: number): Day | null;
}

/** A cell that cannot be read. */
export interface CellError extends Problem {
  /** The row, counted from 0. */
  readonly row: number;
  /** The name of the column. */
  readonly column: string;
}

/** The answer to a table: a row for each of its rows, laid out as Arrow does. */
export class TableOutcome {
  private constructor();
  readonly rows: number;
  /** The verdict of each row: 0 eligible, 1 not eligible, 2 incomplete; 0 also where the row could not be read. */
  readonly verdicts: Int8Array;
  /** Which rows could be read; all of them where it is `null`. */
  readonly validity: Bitmap | null;
  /** The enforced rules that are not met, where codes were asked for. */
  readonly blocking: RuleLists | null;
  /** The enforced rules that are unknown, where codes were asked for. */
  readonly missing: RuleLists | null;
  /** Every rule of the catalogue, where rules were asked for. */
  readonly rules: readonly RuleColumn[] | null;
  /** The first later day on which the verdict differs, where that was asked for. */
  readonly changes_on: DayColumn | null;
  /** Cells that could not be read, up to 1,000 of them. */
  readonly errors: readonly CellError[];
  /** How many cells could not be read. */
  readonly error_count: number;
  /** The verdict of a row; `null` where it could not be read. */
  verdict(row: number): Verdict | null;
}

/**
 * Decides every row of a table by the very rules that `decide` decides a case by. `on` is a day, or the name of a column of days. Memory
 * goes to the answer and to a part of the rows at a time. Throws `HomeworkingError` for columns that cannot serve, and, unless
 * `on_error` is `"null"`, for cells that cannot be read, with the first 1,000 of them.
 */
export function assessTable(
  table: Table,
  policy: Policy | PolicyInput,
  on: Day | string,
  options?: TableOptions,
): TableOutcome;

/** Explains a row of a table: what `assess` says of it as a case. */
export function explain(
  table: Table,
  row: number,
  policy: Policy | PolicyInput,
  on: Day | string,
  options?: { readonly ignore?: readonly string[] | undefined },
): Decision;

/** The path of a fact of a case. */
export type Fact =
  | "advisor.role"
  | "advisor.arrangement"
  | "advisor.in_post_since"
  | "advisor.shifts_completed"
  | "advisor.last_practised"
  | "advisor.homeworking_since"
  | "advisor.withdrawn_since"
  | "advisor.fitness_sign_off_needed"
  | "advisor.fitness_signed_off"
  | "advisor.audit.tier"
  | "advisor.audit.tier_since"
  | "advisor.audit.performing_safely"
  | "advisor.audit.audits_due"
  | "advisor.audit.audits_done_home"
  | "advisor.audit.audits_done_site"
  | "advisor.training.core_module_1"
  | "advisor.training.core_module_2"
  | "advisor.training.initial_training"
  | "advisor.training.consolidated_learning"
  | "advisor.training.release_updates"
  | "advisor.training.homeworking"
  | "advisor.training.it"
  | "advisor.training.data_security"
  | "advisor.training.information_governance"
  | "advisor.training.workstation_safety"
  | "advisor.training.competence_sign_off"
  | "advisor.performance.open_issues"
  | "advisor.performance.implicated_in_complaint"
  | "advisor.performance.exemplary_conduct"
  | "advisor.performance.attendance_percent"
  | "advisor.performance.productivity_percent"
  | "advisor.performance.last_review"
  | "advisor.technical.confident_with_equipment"
  | "advisor.governance.policies_accessible"
  | "advisor.governance.agreement_signed"
  | "advisor.governance.confidentiality_agreement"
  | "advisor.governance.probation_passed"
  | "advisor.wellbeing.risk_assessment"
  | "advisor.wellbeing.connected"
  | "advisor.wellbeing.buddy"
  | "advisor.wellbeing.last_check_in"
  | "advisor.wellbeing.knows_escalation"
  | "advisor.wellbeing.debriefer_access"
  | "advisor.wellbeing.return_route"
  | "advisor.wellbeing.development_access"
  | "advisor.incident_plan.notify_line"
  | "advisor.incident_plan.diversion_agreed"
  | "advisor.incident_plan.risk_assessed"
  | "advisor.incident_plan.power_backup_minutes"
  | "advisor.incident_plan.backup_connection"
  | "advisor.incident_plan.backup_connection_mbps"
  | "advisor.incident_plan.backup_device"
  | "advisor.incident_plan.site_travel_minutes"
  | "home.quiet"
  | "home.not_overheard"
  | "home.free_of_interruptions"
  | "home.space"
  | "home.light"
  | "home.temperature"
  | "home.dse_assessment"
  | "home.shared_housing"
  | "home.caring_during_shifts"
  | "home.shared_use_review"
  | "home.assurance"
  | "home.insurance_considered"
  | "home.secure_from_breach"
  | "workstation.equipment"
  | "workstation.supplied_by"
  | "workstation.safety_assured"
  | "device.owner"
  | "device.processor_ghz"
  | "device.processor_cores"
  | "device.memory_gb"
  | "device.storage_gb"
  | "device.meets_remote_desktop_spec"
  | "device.support_ends"
  | "device.patched"
  | "device.antivirus"
  | "device.no_data_at_rest"
  | "device.no_data_transfer"
  | "device.remote_solution"
  | "device.personal_settings_isolated"
  | "device.printing_disabled"
  | "device.virtual_notes_wiped"
  | "connection.peak_download_mbps"
  | "connection.peak_upload_mbps"
  | "connection.social_peak_download_mbps"
  | "connection.social_peak_upload_mbps"
  | "connection.latency_ms"
  | "connection.tested_on"
  | "connection.contract_download_mbps"
  | "connection.contract_upload_mbps"
  | "connection.contract_ends"
  | "connection.supply_assured"
  | "connection.household_load_considered";

/** A heading of the guidance. */
export type Section =
  | "Executive summary"
  | "How can health advisor homeworking support NHS 111?"
  | "How can health advisor homeworking support NHS 111? > Flexibility"
  | "How can health advisor homeworking support NHS 111? > Wellbeing"
  | "How can health advisor homeworking support NHS 111? > Employer of choice"
  | "Increased recruitment pool"
  | "How can health advisor homeworking support NHS 111? > Cost savings"
  | "How can health advisor homeworking support NHS 111? > Accessibility, equality and inclusivity"
  | "How can health advisor homeworking support NHS 111? > Business continuity"
  | "Are there implications to homeworking?"
  | "Are there implications to homeworking? > Isolation and welfare"
  | "Are there implications to homeworking? > Risk and safety"
  | "Are there implications to homeworking? > Home environment"
  | "Are there implications to homeworking? > Productivity"
  | "What do I need to consider when implementing homeworking?"
  | "NHS Pathways and training"
  | "Home environment"
  | "Home environment > Remote working area"
  | "Home environment > Remote working equipment"
  | "IT and technology"
  | "IT and technology > Hardware"
  | "IT and technology > Software"
  | "IT and technology > Specification and testing"
  | "IT and technology > Laptop"
  | "IT and technology > Internet"
  | "Security"
  | "Security > Confidentiality and data protection"
  | "Security > Information governance"
  | "Eligibility criteria"
  | "Eligibility criteria > Training"
  | "Eligibility criteria > Audit"
  | "Eligibility criteria > Performance and conduct"
  | "Eligibility criteria > Attendance"
  | "Eligibility criteria > Technical skills"
  | "Eligibility criteria > Probation"
  | "Eligibility criteria > Experience"
  | "Eligibility criteria > Local governance"
  | "Performance monitoring"
  | "Performance monitoring > Performance and conduct"
  | "Performance monitoring > Audit"
  | "Costs"
  | "Support and wellbeing"
  | "Business continuity"
  | "Case studies"
  | "Useful documents";

/** A rule, by its code. */
export type Rule =
  | "training.tier_2_audit"
  | "training.initial_training"
  | "training.core_module_1"
  | "training.consolidated_learning"
  | "training.release_updates"
  | "training.homeworking"
  | "training.it"
  | "training.data_security"
  | "training.information_governance"
  | "training.workstation_safety"
  | "training.service_advisor_sign_off"
  | "training.return_to_practice"
  | "audit.performing_safely"
  | "audit.level_matches_site"
  | "audit.both_settings"
  | "performance.no_open_issues"
  | "performance.no_implicated_complaint"
  | "performance.exemplary_conduct"
  | "performance.attendance"
  | "performance.productivity"
  | "performance.review_current"
  | "performance.not_withdrawn"
  | "technical.confident_with_equipment"
  | "governance.policies_accessible"
  | "governance.agreement_signed"
  | "governance.probation_passed"
  | "experience.months_in_post"
  | "experience.shifts_completed"
  | "health.fit_to_work"
  | "home.quiet"
  | "home.private"
  | "home.comfortable"
  | "home.dse_assessment"
  | "home.assurance"
  | "home.shared_use"
  | "home.insurance"
  | "home.secure"
  | "workstation.equipment"
  | "workstation.safety"
  | "device.ownership"
  | "device.memory"
  | "device.processor"
  | "device.storage"
  | "device.supported"
  | "device.antivirus"
  | "device.no_data_left"
  | "device.remote_solution"
  | "connection.speed"
  | "connection.bandwidth"
  | "connection.tested_at_peak"
  | "connection.supply"
  | "connection.household_load"
  | "security.confidential_notes"
  | "wellbeing.risk_assessment"
  | "wellbeing.connected"
  | "wellbeing.buddy"
  | "wellbeing.check_in"
  | "wellbeing.escalation"
  | "wellbeing.return_route"
  | "wellbeing.development"
  | "incident.notification"
  | "incident.risk_assessed"
  | "incident.power"
  | "incident.connection"
  | "incident.backup_device"
  | "shift.immediate_support"
  | "shift.shift_manager"
  | "shift.it_service"
  | "service.call_routing"
  | "service.data_security"
  | "service.call_takeover"
  | "service.emergency_assistance"
  | "service.live_chat"
  | "service.screen_share"
  | "service.audit"
  | "service.demand_view";

/** A check of a provider's readiness, by its code. */
export type ReadinessCheck =
  | "provider.pathways.licence_current"
  | "provider.pathways.remote_training"
  | "provider.pathways.trainer_ratio"
  | "provider.pathways.release_day"
  | "provider.pathways.remote_clinical_support"
  | "provider.home.assurance_process"
  | "provider.home.assurance_review"
  | "provider.home.shared_use_guidance"
  | "provider.home.equipment_safety"
  | "provider.home.workstation_guidance"
  | "provider.technology.hardware_decision"
  | "provider.technology.supplied_laptops"
  | "provider.technology.specification"
  | "provider.technology.internet_specification"
  | "provider.technology.software_decision"
  | "provider.technology.call_routing"
  | "provider.technology.call_takeover"
  | "provider.technology.emergency_assistance"
  | "provider.technology.data_security"
  | "provider.technology.live_chat"
  | "provider.technology.screen_share"
  | "provider.technology.audit"
  | "provider.technology.demand_view"
  | "provider.security.systems_secured"
  | "provider.security.data_policy"
  | "provider.security.notes_decision"
  | "provider.security.waste_policy_covers_home"
  | "provider.security.training_parity"
  | "provider.security.governance_parity"
  | "provider.eligibility.person_specification"
  | "provider.eligibility.reviewed"
  | "provider.performance.standard"
  | "provider.performance.parity"
  | "provider.performance.reviews"
  | "provider.performance.supportive_first"
  | "provider.performance.audit_parity"
  | "provider.performance.removal_right"
  | "provider.costs.assessed"
  | "provider.wellbeing.offer_parity"
  | "provider.wellbeing.risk_assessment"
  | "provider.wellbeing.included"
  | "provider.wellbeing.buddy_system"
  | "provider.wellbeing.check_ins"
  | "provider.wellbeing.escalation_routes"
  | "provider.wellbeing.development_parity"
  | "provider.continuity.in_plans"
  | "provider.continuity.site_attendance"
  | "provider.continuity.divert"
  | "provider.continuity.lines_of_communication"
  | "provider.continuity.incident_risk"
  | "provider.continuity.power"
  | "provider.continuity.internet"
  | "provider.continuity.failure_reporting";

/** What an advisor does. */
export type Role =
  | "health_advisor"
  | "service_advisor"
  | "auditor"
  | "clinician";

/** Where an advisor works. */
export type Arrangement =
  | "home"
  | "hybrid";

/** How closely an advisor's calls are audited. */
export type AuditTier =
  | "tier_1"
  | "tier_2";

/** The gravest open issue with an advisor's performance. */
export type OpenIssues =
  | "none"
  | "minor"
  | "persistent"
  | "significant";

/** A second way to the internet. */
export type BackupConnection =
  | "none"
  | "mobile"
  | "second_line";

/** How a provider is assured of a home. */
export type AssuranceKind =
  | "signed_agreement"
  | "confirmation"
  | "photographs"
  | "physical_inspection";

/** Who supplies the equipment. */
export type Supplier =
  | "provider"
  | "advisor"
  | "both";

/** Whose device it is. */
export type DeviceOwner =
  | "provider"
  | "advisor";

/** The guidance that is decided by. */
export type Guidance =
  | "PRN00732";

/** Where a policy starts from. */
export type Preset =
  | "baseline"
  | "person_specification"
  | "full";

/** What a rule does to the verdict. */
export type Enforcement =
  | "enforce"
  | "advise"
  | "ignore";

/** Whose devices may be used. */
export type Devices =
  | "provider_only"
  | "bring_your_own";

/** How notes are taken. */
export type Notes =
  | "no_paper"
  | "paper_with_disposal";

/** A way to dispose of paper, or to see that it is. */
export type PaperDisposal =
  | "shredder"
  | "collection"
  | "agreement";

/** Whether a homeworker who cannot work comes to the contact centre. */
export type SiteAttendance =
  | "required"
  | "where_possible"
  | "not_expected";

/** The answer for one advisor on one day. */
export type Verdict =
  | "eligible"
  | "not_eligible"
  | "incomplete";

/** How one rule stands. */
export type Status =
  | "met"
  | "not_met"
  | "unknown"
  | "not_applicable"
  | "waived";

/** How strongly the guidance puts a rule. */
export type Force =
  | "licence"
  | "must"
  | "should"
  | "local";

/** Whose job a remedy is. */
export type Owner =
  | "advisor"
  | "provider"
  | "manager"
  | "it_service";

/** Which local rules a person specification takes up. */
export type Criterion =
  | "example_criterion"
  | "may_consider";

/** How the owner of a remedy is found. */
export type RemedyBy =
  | "advisor"
  | "provider"
  | "manager"
  | "it_service"
  | "equipment_supplier"
  | "device_owner"
  | "notes_policy";

/** Where a shift is worked. */
export type Location =
  | "home"
  | "site";

/** Whether a provider is ready. */
export type Ready =
  | "yes"
  | "no"
  | "incomplete";

/** What a concern is about. */
export type ConcernKind =
  | "productivity"
  | "conduct"
  | "audit"
  | "attendance";

/** What was done about a concern. */
export type InterventionKind =
  | "support"
  | "training"
  | "resources"
  | "formal";

/** What a review leads to. */
export type ReviewOutcome =
  | "remove_now"
  | "remove"
  | "support_first"
  | "keep_supporting"
  | "incomplete"
  | "continue";

/** What has happened. */
export type IncidentKind =
  | "domestic_incident"
  | "equipment_failure"
  | "power_cut"
  | "connection_loss"
  | "absence";

/** What becomes of the advisor's calls. */
export type CallHandling =
  | "keep"
  | "divert";

/** What the advisor does. */
export type AdvisorCourse =
  | "continue"
  | "on_backup"
  | "wait"
  | "attend_site"
  | "stand_down";

/** One thing to do. */
export type IncidentActionCode =
  | "notify_provider"
  | "notify_it"
  | "take_over_call"
  | "divert_calls"
  | "switch_to_backup_device"
  | "switch_to_backup_connection"
  | "run_on_backup_power"
  | "attend_site"
  | "stand_down"
  | "resume"
  | "review_plan";

/** When something is to be done. */
export type ActionMoment =
  | "at_once"
  | "within"
  | "before_next_shift";

/** What has happened. */
export type DisruptionKind =
  | "centre_closed"
  | "travel_disrupted"
  | "infrastructure_failure"
  | "network_disruption";

/** Where somebody goes. */
export type Place =
  | "home"
  | "home_on_backup"
  | "site"
  | "unavailable";

/** One thing to do. */
export type PlanActionCode =
  | "divert_demand"
  | "move_to_home"
  | "move_to_backup"
  | "move_to_site"
  | "stand_down"
  | "free";

/** Which way money goes. */
export type LineKind =
  | "cost"
  | "saving";

/** A case as it crosses borders: what is known of one advisor, at home. `Case::new`(crate::Case::new) checks it. Only `advisor.id` and `advisor.role` have to be given; all the rest may be unknown. */
export interface CaseInput {
  /** The advisor. */
  readonly advisor: Advisor;
  /** The home. */
  readonly home?: Home | null | undefined;
  /** The workstation. */
  readonly workstation?: Workstation | null | undefined;
  /** The device that calls are taken on. */
  readonly device?: Device | null | undefined;
  /** The internet connection. */
  readonly connection?: Connection | null | undefined;
  /** The waivers given; none where absent. */
  readonly waivers?: readonly Waiver[] | null | undefined;
}

/** The advisor. */
export interface Advisor {
  /** An opaque id of 1 to 64 characters: a staff number, a hash. Never a name. */
  readonly id: string;
  /** What the advisor does. */
  readonly role: Role;
  /** Where the advisor works. */
  readonly arrangement?: Arrangement | null | undefined;
  /** The first day in post. */
  readonly in_post_since?: Day | null | undefined;
  /** Shifts worked so far. */
  readonly shifts_completed?: number | null | undefined;
  /** The last day before a break that no signed-off return has ended; absent: practising now. */
  readonly last_practised?: Day | null | undefined;
  /** The first day of homeworking; absent: not started. */
  readonly homeworking_since?: Day | null | undefined;
  /** The day a review ended homeworking, cleared when it is restored; absent: not withdrawn. */
  readonly withdrawn_since?: Day | null | undefined;
  /** An assessment of fitness to work is needed (never why). Asked of everybody. */
  readonly fitness_sign_off_needed?: boolean | null | undefined;
  /** Assessed as legally fit to work, and signed off. */
  readonly fitness_signed_off?: boolean | Day | null | undefined;
  /** Audit of calls. */
  readonly audit?: Audit | null | undefined;
  /** Training. */
  readonly training?: Training | null | undefined;
  /** Performance and conduct. */
  readonly performance?: Performance | null | undefined;
  /** Technical skills. */
  readonly technical?: Technical | null | undefined;
  /** Policies and agreements. */
  readonly governance?: Governance | null | undefined;
  /** Support and wellbeing. */
  readonly wellbeing?: Wellbeing | null | undefined;
  /** What happens when something goes wrong at home. */
  readonly incident_plan?: IncidentPlan | null | undefined;
}

/** Audit of an advisor's calls. */
export interface Audit {
  /** The audit tier. */
  readonly tier?: AuditTier | null | undefined;
  /** The day the tier starts; absent: always. */
  readonly tier_since?: Day | null | undefined;
  /** Audits show safe and effective practice. */
  readonly performing_safely?: boolean | null | undefined;
  /** Audits that should have been done by the day asked about, in the current audit period, at the rate of contact-centre staff; 0 on the day homeworking starts. */
  readonly audits_due?: number | null | undefined;
  /** Audits of calls taken at home. */
  readonly audits_done_home?: number | null | undefined;
  /** Audits of calls taken in the contact centre. */
  readonly audits_done_site?: number | null | undefined;
}

/** Training of an advisor. */
export interface Training {
  /** NHS Pathways core module 1. */
  readonly core_module_1?: boolean | Day | null | undefined;
  /** NHS Pathways core module 2. */
  readonly core_module_2?: boolean | Day | null | undefined;
  /** All initial training, core module 1 included; core module 2 is recorded on its own. */
  readonly initial_training?: boolean | Day | null | undefined;
  /** Mandatory consolidated learning. */
  readonly consolidated_learning?: boolean | Day | null | undefined;
  /** Training for every release update that applies. */
  readonly release_updates?: boolean | Day | null | undefined;
  /** What the provider's own homeworking training asks. */
  readonly homeworking?: boolean | Day | null | undefined;
  /** IT training. */
  readonly it?: boolean | Day | null | undefined;
  /** Data security and protection training; a check. */
  readonly data_security?: boolean | Day | null | undefined;
  /** Information governance training; a check. */
  readonly information_governance?: boolean | Day | null | undefined;
  /** Health and safety, and set-up guidance, for display screen equipment. */
  readonly workstation_safety?: boolean | Day | null | undefined;
  /** Competence signed off: of service advisors, and of anyone who returns to practice. */
  readonly competence_sign_off?: boolean | Day | null | undefined;
}

/** Performance and conduct of an advisor. */
export interface Performance {
  /** The gravest open issue. */
  readonly open_issues?: OpenIssues | null | undefined;
  /** Their practice is a possible contributory factor in an open complaint or serious incident. */
  readonly implicated_in_complaint?: boolean | null | undefined;
  /** Conduct and performance are exemplary. */
  readonly exemplary_conduct?: boolean | null | undefined;
  /** Attendance, in percent. */
  readonly attendance_percent?: number | null | undefined;
  /** Productivity, in percent of the provider's standard. */
  readonly productivity_percent?: number | null | undefined;
  /** The last performance review; a check. */
  readonly last_review?: boolean | Day | null | undefined;
}

/** Technical skills of an advisor. */
export interface Technical {
  /** Confident to use, and do basic troubleshooting of, the technology and the remote support. */
  readonly confident_with_equipment?: boolean | null | undefined;
}

/** Policies and agreements of an advisor. */
export interface Governance {
  /** Knows of, and can reach, the information governance, data protection and other policies. */
  readonly policies_accessible?: boolean | Day | null | undefined;
  /** The information governance agreement; a check. */
  readonly agreement_signed?: boolean | Day | null | undefined;
  /** The agreement on handling paper at home. */
  readonly confidentiality_agreement?: boolean | Day | null | undefined;
  /** Probation passed. */
  readonly probation_passed?: boolean | Day | null | undefined;
}

/** Support and wellbeing of an advisor. */
export interface Wellbeing {
  /** The risk assessment of working alone; a check. */
  readonly risk_assessment?: boolean | Day | null | undefined;
  /** A way to stay in touch with colleagues and managers all through a shift. */
  readonly connected?: boolean | null | undefined;
  /** Paired with a buddy. */
  readonly buddy?: boolean | null | undefined;
  /** The last check-in; a check. */
  readonly last_check_in?: boolean | Day | null | undefined;
  /** Knows how and where to raise a concern, and what help there is in a crisis. */
  readonly knows_escalation?: boolean | null | undefined;
  /** Can reach the shift manager and an incident de-briefer remotely. */
  readonly debriefer_access?: boolean | null | undefined;
  /** A choice in where they work, and a plan that lets them go back to the contact centre. */
  readonly return_route?: boolean | null | undefined;
  /** Remote access to training and development. */
  readonly development_access?: boolean | null | undefined;
}

/** What happens when something goes wrong at an advisor's home. */
export interface IncidentPlan {
  /** An agreed line to the provider that works when the kit does not. */
  readonly notify_line?: boolean | null | undefined;
  /** Calls are diverted when the provider is told. */
  readonly diversion_agreed?: boolean | null | undefined;
  /** How likely domestic incidents are has been assessed; a check. */
  readonly risk_assessed?: boolean | Day | null | undefined;
  /** Minutes that a backup power source carries the kit. */
  readonly power_backup_minutes?: number | null | undefined;
  /** The second way to the internet. */
  readonly backup_connection?: BackupConnection | null | undefined;
  /** Speed of the second way, in Mbit/s. */
  readonly backup_connection_mbps?: number | null | undefined;
  /** A second device at hand. */
  readonly backup_device?: boolean | null | undefined;
  /** Minutes it takes to reach the contact centre. */
  readonly site_travel_minutes?: number | null | undefined;
}

/** The home. */
export interface Home {
  /** Free of noise that could disturb a call. */
  readonly quiet?: boolean | null | undefined;
  /** Nobody else in the home can hear the conversation. */
  readonly not_overheard?: boolean | null | undefined;
  /** Nobody walks in on a call. */
  readonly free_of_interruptions?: boolean | null | undefined;
  /** Enough space to work. */
  readonly space?: boolean | null | undefined;
  /** Enough light to work. */
  readonly light?: boolean | null | undefined;
  /** The temperature can be kept comfortable. */
  readonly temperature?: boolean | null | undefined;
  /** The display screen equipment assessment; a check. */
  readonly dse_assessment?: boolean | Day | null | undefined;
  /** Shared housing, for example a house in multiple occupation. */
  readonly shared_housing?: boolean | null | undefined;
  /** Caring responsibilities at home while on shift. */
  readonly caring_during_shifts?: boolean | null | undefined;
  /** The extra suitability review that either of the two calls for; a check. */
  readonly shared_use_review?: boolean | Day | null | undefined;
  /** Every assurance of the home that the provider holds; a list given is complete. */
  readonly assurance?: readonly Assurance[] | null | undefined;
  /** What homeworking does to the home insurance has been considered. */
  readonly insurance_considered?: boolean | null | undefined;
  /** Screens, devices and papers cannot be seen or reached by others. */
  readonly secure_from_breach?: boolean | null | undefined;
}

/** One assurance of a home. */
export interface Assurance {
  /** How the provider was assured. */
  readonly kind: AssuranceKind;
  /** The day it was given. */
  readonly on: Day;
}

/** The workstation. */
export interface Workstation {
  /** Every item there is: `desk`, `adjustable_chair`, `monitor`, `mouse`, `keyboard`, `cables`, `headset`, `lamp`, `footrest`, `shredder`, `stationery`, or any other text. Compared exactly; a list given is complete. */
  readonly equipment?: readonly string[] | null | undefined;
  /** Who supplies the equipment. */
  readonly supplied_by?: Supplier | null | undefined;
  /** Electrical and general safety compliance; a check. */
  readonly safety_assured?: boolean | Day | null | undefined;
}

/** The device that calls are taken on. */
export interface Device {
  /** Whose device it is. */
  readonly owner?: DeviceOwner | null | undefined;
  /** Clock speed of the processor, in GHz. */
  readonly processor_ghz?: number | null | undefined;
  /** Cores of the processor. */
  readonly processor_cores?: number | null | undefined;
  /** Memory, in GB. */
  readonly memory_gb?: number | null | undefined;
  /** Storage, in GB. */
  readonly storage_gb?: number | null | undefined;
  /** Attested to meet the remote desktop's specification, for what the policy sets no figure for. */
  readonly meets_remote_desktop_spec?: boolean | null | undefined;
  /** The last day of the manufacturer's full support; where none is announced, the end of the hardware warranty. */
  readonly support_ends?: Day | null | undefined;
  /** Full security patching in place; a check. */
  readonly patched?: boolean | Day | null | undefined;
  /** Adequate antivirus software. */
  readonly antivirus?: boolean | null | undefined;
  /** Through the remote solution nothing stays on the device. */
  readonly no_data_at_rest?: boolean | null | undefined;
  /** Data cannot be moved to another device. */
  readonly no_data_transfer?: boolean | null | undefined;
  /** A remote desktop, VPN or like is the only way to the work systems. */
  readonly remote_solution?: boolean | null | undefined;
  /** On an advisor's own device: personal settings cannot weaken the security of the work systems. */
  readonly personal_settings_isolated?: boolean | null | undefined;
  /** Printing is disabled. */
  readonly printing_disabled?: boolean | null | undefined;
  /** On-screen notes are deleted after each shift. */
  readonly virtual_notes_wiped?: boolean | null | undefined;
}

/** The internet connection. */
export interface Connection {
  /** Download speed measured at the operational peak, in Mbit/s. */
  readonly peak_download_mbps?: number | null | undefined;
  /** Upload speed measured at the operational peak, in Mbit/s. */
  readonly peak_upload_mbps?: number | null | undefined;
  /** Download speed measured at the general browsing peak, in Mbit/s. */
  readonly social_peak_download_mbps?: number | null | undefined;
  /** Upload speed measured at the general browsing peak, in Mbit/s. */
  readonly social_peak_upload_mbps?: number | null | undefined;
  /** Latency, in milliseconds. */
  readonly latency_ms?: number | null | undefined;
  /** The day of the newest test at both peaks; a check. */
  readonly tested_on?: boolean | Day | null | undefined;
  /** Download speed that the contract promises, in Mbit/s. */
  readonly contract_download_mbps?: number | null | undefined;
  /** Upload speed that the contract promises, in Mbit/s. */
  readonly contract_upload_mbps?: number | null | undefined;
  /** The last day of the contract; absent beside an assured supply: a rolling contract without a last day. */
  readonly contract_ends?: Day | null | undefined;
  /** The advisor has assured continued supply (for rolling contracts). */
  readonly supply_assured?: boolean | null | undefined;
  /** The load of other users in the home at those times has been considered. */
  readonly household_load_considered?: boolean | null | undefined;
}

/** A waiver of one *should* or *local* rule, for a time. */
export interface Waiver {
  /** The rule that is waived. */
  readonly rule: Rule;
  /** The role of whoever approved it. */
  readonly approved_by: string;
  /** Why it was approved. */
  readonly reason: string;
  /** The first day it holds. */
  readonly from: Day;
  /** The last day it holds. */
  readonly through: Day;
}

/** A policy as it crosses borders: what the provider decides. `Policy::new`(crate::Policy::new) checks it. Only `name` and `guidance` have to be given; a field left out takes its default. */
export interface PolicyInput {
  /** The policy's name. */
  readonly name: string;
  /** The guidance it rests on. */
  readonly guidance: Guidance;
  /** Where it starts from. */
  readonly preset?: Preset | null | undefined;
  /** What it says otherwise than the preset, by rule. A rule of the floor can only be enforced. */
  readonly enforcement?: { readonly [rule in Rule]?: Enforcement } | null | undefined;
  /** Whose devices may be used. */
  readonly devices?: Devices | null | undefined;
  /** How notes are taken. */
  readonly notes?: Notes | null | undefined;
  /** How paper is disposed of, where it is allowed: all of these. */
  readonly paper_disposal?: readonly PaperDisposal[] | null | undefined;
  /** The kinds of assurance accepted. */
  readonly assurance?: readonly AssuranceKind[] | null | undefined;
  /** How many different kinds have to be in force. */
  readonly assurance_count?: number | null | undefined;
  /** Months after which an assurance has to be renewed. */
  readonly assurance_review_months?: number | null | undefined;
  /** The items that a workstation has to have: what the provider's own have. */
  readonly required_equipment?: readonly string[] | null | undefined;
  /** Memory asked of a device, in GB; unset: the remote desktop's specification is attested instead. */
  readonly min_memory_gb?: number | null | undefined;
  /** Clock speed asked of a processor, in GHz. */
  readonly min_processor_ghz?: number | null | undefined;
  /** Cores asked of a processor. */
  readonly min_processor_cores?: number | null | undefined;
  /** Storage asked of a device, in GB. */
  readonly min_storage_gb?: number | null | undefined;
  /** Download speed asked at both peaks, in Mbit/s. */
  readonly min_download_mbps?: number | null | undefined;
  /** Upload speed asked at both peaks, in Mbit/s. */
  readonly min_upload_mbps?: number | null | undefined;
  /** The greatest latency allowed, in milliseconds. */
  readonly max_latency_ms?: number | null | undefined;
  /** Download speed that a contract has to promise, in Mbit/s. */
  readonly min_contract_download_mbps?: number | null | undefined;
  /** Upload speed that a contract has to promise, in Mbit/s. */
  readonly min_contract_upload_mbps?: number | null | undefined;
  /** Days that an internet contract has to run on. */
  readonly contract_notice_days?: number | null | undefined;
  /** Attendance asked, in percent. */
  readonly min_attendance_percent?: number | null | undefined;
  /** Productivity asked, in percent of the provider's standard. */
  readonly min_productivity_percent?: number | null | undefined;
  /** Months in post asked. */
  readonly min_months_in_post?: number | null | undefined;
  /** Shifts asked. */
  readonly min_shifts_completed?: number | null | undefined;
  /** The longest break from practice that a return can follow, in months. */
  readonly max_break_months?: number | null | undefined;
  /** Months after which a display screen equipment assessment is renewed. */
  readonly dse_review_months?: number | null | undefined;
  /** Months after which patching is confirmed again. */
  readonly patch_review_months?: number | null | undefined;
  /** Months after which the safety of equipment is assured again. */
  readonly safety_review_months?: number | null | undefined;
  /** Months after which a speed test is repeated. */
  readonly speed_test_review_months?: number | null | undefined;
  /** Months after which data security training is repeated. */
  readonly data_security_review_months?: number | null | undefined;
  /** Months after which information governance training is repeated. */
  readonly information_governance_review_months?: number | null | undefined;
  /** Months after which the information governance agreement is signed again. */
  readonly agreement_review_months?: number | null | undefined;
  /** Months between performance reviews. */
  readonly performance_review_months?: number | null | undefined;
  /** Months after which the risk assessment is renewed. */
  readonly risk_assessment_review_months?: number | null | undefined;
  /** Months between check-ins. */
  readonly check_in_review_months?: number | null | undefined;
  /** Months after which the suitability review for shared housing or caring is renewed. */
  readonly shared_use_review_months?: number | null | undefined;
  /** Months after which the risk of domestic incidents is assessed again. */
  readonly incident_risk_review_months?: number | null | undefined;
  /** What happens when something goes wrong at an advisor's home. */
  readonly incidents?: Incidents | null | undefined;
  /** When homeworking ends. */
  readonly removal?: Removal | null | undefined;
}

/** What happens when something goes wrong at an advisor's home. */
export interface Incidents {
  /** The longest interruption, in minutes, that is waited for. */
  readonly max_minutes_to_restore?: number | null | undefined;
  /** The least time on site, in minutes, that is worth the journey. */
  readonly min_minutes_on_site?: number | null | undefined;
  /** Whether the advisor comes to the contact centre. */
  readonly site_attendance?: SiteAttendance | null | undefined;
}

/** When homeworking ends. */
export interface Removal {
  /** Interventions that come before homeworking is withdrawn. */
  readonly interventions_before_removal?: number | null | undefined;
}

/** Whether an advisor may work from home on a day, and everything that rests on. */
export interface Decision {
  /** The answer. */
  readonly verdict: Verdict;
  /** The day asked about. */
  readonly on: Day;
  /** The first later day on which the verdict differs, facts and policy unchanged; none up to 2200-12-31. */
  readonly changes_on: Day | null;
  /** The verdict on that day. */
  readonly changes_to: Verdict | null;
  /** Every rule of the catalogue, in its order. */
  readonly findings: readonly Finding[];
  /** The fingerprint of the policy decided by. */
  readonly policy_fingerprint: string;
  /** The guidance decided by. */
  readonly guidance: Guidance;
  /** The version of this library. */
  readonly engine: string;
}

/** How one rule stands for an advisor on a day. */
export interface Finding {
  /** The rule. */
  readonly rule: Rule;
  /** How it stands. */
  readonly status: Status;
  /** What it does to the verdict under the policy. */
  readonly enforcement: Enforcement;
  /** How strongly the guidance puts it. */
  readonly force: Force;
  /** Where the guidance puts it. */
  readonly sections: readonly Section[];
  /** One sentence: what was found and what was asked, what is missing, or why it does not apply. */
  readonly message: string;
  /** The missing facts, where the status is unknown. */
  readonly needs: readonly Fact[];
  /** What puts it right, where it is not met or unknown. */
  readonly remedy: Remedy | null;
  /** The first later day on which the status differs; none up to 2200-12-31. */
  readonly changes_on: Day | null;
}

/** What puts a finding right, and whose job that is. */
export interface Remedy {
  /** Whose job it is. */
  readonly owner: Owner;
  /** What to do. */
  readonly action: string;
  /** The ways there are to do it, where there are several. */
  readonly alternatives: readonly string[];
}

/** The verdict and its reasons, without text. */
export interface Outcome {
  /** The answer. */
  readonly verdict: Verdict;
  /** The enforced rules that are not met. */
  readonly blocking: readonly Rule[];
  /** The enforced rules that are unknown. */
  readonly missing: readonly Rule[];
}

/** How one rule stands, without text. */
export interface RuleStatus {
  /** The rule. */
  readonly rule: Rule;
  /** How it stands. */
  readonly status: Status;
  /** What it does to the verdict under the policy. */
  readonly enforcement: Enforcement;
  /** The first later day on which the status differs; none up to 2200-12-31. */
  readonly changes_on: Day | null;
}

/** What is missing for a decision. */
export interface Missing {
  /** The enforced rules that are unknown. */
  readonly rules: readonly Rule[];
  /** The facts they need, in the order of the case, each once. */
  readonly needs: readonly Fact[];
}

/** What is said of a rule of the catalogue. */
export interface RuleDescription {
  /** The rule. */
  readonly rule: Rule;
  /** Its area, `home`. */
  readonly area: string;
  /** How strongly the guidance puts it. */
  readonly force: Force;
  /** Of a local rule: how a person specification takes it up. */
  readonly criterion: Criterion | null;
  /** Where the guidance puts it. */
  readonly sections: readonly Section[];
  /** What it asks. */
  readonly summary: string;
  /** The question to ask of an advisor. */
  readonly question: string;
  /** What is said where it does not apply; empty where it applies to everybody. */
  readonly otherwise: string;
  /** What is said where it is met, before the figures. */
  readonly met: string;
  /** What is said where it is not met, before the figures. */
  readonly not_met: string;
  /** How the owner of the remedy is found. */
  readonly remedy_by: RemedyBy;
  /** What puts it right. */
  readonly remedy: string;
}

/** One line of a homeworker person specification. */
export interface ChecklistItem {
  /** The area of the catalogue. */
  readonly area: string;
  /** The rule. */
  readonly rule: Rule;
  /** What to ask of the advisor, with the provider's figures. */
  readonly question: string;
  /** How strongly the guidance puts it. */
  readonly force: Force;
  /** What it does to the verdict under the policy. */
  readonly enforcement: Enforcement;
}

/** A stretch of days on which a decision holds. */
export interface Segment {
  /** Its first day. */
  readonly from: Day;
  /** Its last day. */
  readonly through: Day;
  /** The decision on its first day; on its other days it differs in `on` alone. */
  readonly decision: Decision;
}

/** When an advisor is first eligible, and what that waits for. */
export interface Earliest {
  /** The first day of the span that is eligible, if there is one. */
  readonly date: Day | null;
  /** The enforced rules not met or unknown on the first day of the span; where there is no date, those of them that clear by themselves on some later day. */
  readonly waits_for: readonly Rule[];
  /** Where there is no date: the enforced rules that do not clear by themselves, or, where all do, those not met or unknown on the last day of the span. */
  readonly blocked_by: readonly Rule[];
}

/** What other facts, or another policy, would change. */
export interface WhatIf {
  /** The decision as things are. */
  readonly before: Decision;
  /** The decision as they would be. */
  readonly after: Decision;
  /** Every rule whose status or enforcement differs. */
  readonly differences: readonly Difference[];
}

/** How a rule stands before and after. */
export interface Difference {
  /** The rule. */
  readonly rule: Rule;
  /** Before. */
  readonly from: Standing;
  /** After. */
  readonly to: Standing;
}

/** How a rule stands. */
export interface Standing {
  /** Its status. */
  readonly status: Status;
  /** What it does to the verdict. */
  readonly enforcement: Enforcement;
}

/** What one owner has to do. */
export interface OwnerRemedies {
  /** Whose job it is. */
  readonly owner: Owner;
  /** What there is to do, a rule each. */
  readonly items: readonly RemedyItem[];
}

/** What puts one rule right. */
export interface RemedyItem {
  /** The rule. */
  readonly rule: Rule;
  /** What to do. */
  readonly action: string;
  /** The ways there are to do it, where there are several. */
  readonly alternatives: readonly string[];
  /** The facts to find out, where the rule is unknown. */
  readonly needs: readonly Fact[];
}

/** What another policy does to a workforce. */
export interface Comparison {
  /** How many have which verdict under the first policy, and under the second. */
  readonly counts: VerdictPairs;
  /** Whose verdict differs, in the order of the cases. */
  readonly moved: readonly Moved[];
}

/** Counts by the verdict under a first policy, then by that under a second. */
export interface VerdictPairs {
  /** Eligible under the first. */
  readonly eligible: VerdictCounts;
  /** Not eligible under the first. */
  readonly not_eligible: VerdictCounts;
  /** Incomplete under the first. */
  readonly incomplete: VerdictCounts;
}

/** Counts by verdict. */
export interface VerdictCounts {
  /** Eligible. */
  readonly eligible: number;
  /** Not eligible. */
  readonly not_eligible: number;
  /** Incomplete. */
  readonly incomplete: number;
}

/** An advisor whose verdict another policy changes. */
export interface Moved {
  /** The advisor's id. */
  readonly id: string;
  /** The verdict under the first policy. */
  readonly from: Verdict;
  /** The verdict under the second. */
  readonly to: Verdict;
  /** The rules that block, or are missing, under one of the two and not under the other. */
  readonly because: readonly Rule[];
}

/** A workforce at a glance. */
export interface Summary {
  /** How many decisions there are. */
  readonly total: number;
  /** How many of each verdict. */
  readonly by_verdict: VerdictCounts;
  /** How many each rule blocks. */
  readonly by_blocking: readonly RuleCount[];
  /** How many each missing fact is needed for. */
  readonly by_missing: readonly PathCount[];
  /** How many each rule blocks alone, with nothing missing: who would be freed by that alone. */
  readonly sole_blocking: readonly RuleCount[];
  /** How many are incomplete for want of each fact alone. */
  readonly sole_missing: readonly PathCount[];
  /** How many verdicts change in each month. */
  readonly changes: readonly MonthChange[];
}

/** A count by rule. */
export interface RuleCount {
  /** The rule. */
  readonly rule: Rule;
  /** How many. */
  readonly count: number;
}

/** A count by fact. */
export interface PathCount {
  /** The path of the fact. */
  readonly path: Fact;
  /** How many. */
  readonly count: number;
}

/** Verdicts that change in a month. */
export interface MonthChange {
  /** The month, `2027-01`. */
  readonly month: string;
  /** The verdict before. */
  readonly from: Verdict;
  /** The verdict then. */
  readonly to: Verdict;
  /** How many. */
  readonly count: number;
}

/** A shift as it crosses borders. `Shift::new`(crate::Shift::new) checks it. It is longer than nothing, and at most 24 hours by the clock. */
export interface ShiftInput {
  /** An opaque id of 1 to 64 characters. */
  readonly id: string;
  /** The id of the advisor who works it. */
  readonly advisor_id: string;
  /** When it starts. */
  readonly starts: LocalDateTime;
  /** When it ends. */
  readonly ends: LocalDateTime;
  /** Who can be reached from home while it lasts. */
  readonly support?: Support | null | undefined;
  /** What technology there is for it at home. */
  readonly services?: Services | null | undefined;
}

/** Who can be reached from home during a shift. */
export interface Support {
  /** A senior colleague, at once. */
  readonly senior?: boolean | null | undefined;
  /** A clinician, at once. */
  readonly clinician?: boolean | null | undefined;
  /** The shift manager. */
  readonly shift_manager?: boolean | null | undefined;
  /** The IT service. */
  readonly it_service?: boolean | null | undefined;
}

/** What technology there is at home during a shift. */
export interface Services {
  /** Calls are routed to the homeworker. */
  readonly call_routing?: boolean | null | undefined;
  /** A call can be passed on, or a third person join it. */
  readonly call_takeover?: boolean | null | undefined;
  /** A virtual button for help at once. */
  readonly emergency_assistance?: boolean | null | undefined;
  /** A remote solution that keeps data safe. */
  readonly data_security?: boolean | null | undefined;
  /** Live chat. */
  readonly live_chat?: boolean | null | undefined;
  /** Screens can be shared. */
  readonly screen_share?: boolean | null | undefined;
  /** Live audit. */
  readonly audit?: boolean | null | undefined;
  /** The contact centre's demand board. */
  readonly demand_view?: boolean | null | undefined;
}

/** Whether a shift may be worked from home, and everything that rests on. */
export interface ShiftDecision {
  /** The id of the shift. */
  readonly shift_id: string;
  /** The answer for the whole shift. */
  readonly verdict: Verdict;
  /** The decision for every calendar day that the shift touches, in order. */
  readonly days: readonly Decision[];
  /** Every rule of shifts, in their order. */
  readonly findings: readonly ShiftFinding[];
  /** The enforced rules not met or unknown, each once: those of the catalogue, then those of the shift. */
  readonly because: readonly Rule[];
}

/** How one rule of shifts stands. */
export interface ShiftFinding {
  /** The rule. */
  readonly rule: Rule;
  /** How it stands. */
  readonly status: Status;
  /** What it does to the verdict under the policy. */
  readonly enforcement: Enforcement;
  /** How strongly the guidance puts it. */
  readonly force: Force;
  /** Where the guidance puts it. */
  readonly sections: readonly Section[];
  /** One sentence: what there is, what there is not, or what is not known. */
  readonly message: string;
  /** The paths of the missing facts, below the shift, where the status is unknown. */
  readonly needs: readonly string[];
  /** What puts it right, where it is not met or unknown. */
  readonly remedy: Remedy | null;
  /** Always absent: what is known of a shift has no dates. */
  readonly changes_on: Day | null;
}

/** Where one shift of a rota is worked. */
export interface RotaShift {
  /** The id of the shift. */
  readonly shift_id: string;
  /** At home only where the shift's verdict is eligible. */
  readonly location: Location;
  /** Why not at home: the enforced rules not met or unknown, as in a shift's decision. */
  readonly because: readonly Rule[];
}

/** A provider as it crosses borders: what it has in place, by the areas of the guidance. `Provider::new`(crate::Provider::new) checks it. */
export interface ProviderInput {
  /** NHS Pathways and training. */
  readonly pathways?: ProviderPathways | null | undefined;
  /** Home environment. */
  readonly home?: ProviderHome | null | undefined;
  /** IT and technology. */
  readonly technology?: ProviderTechnology | null | undefined;
  /** Security. */
  readonly security?: ProviderSecurity | null | undefined;
  /** Eligibility criteria. */
  readonly eligibility?: ProviderEligibility | null | undefined;
  /** Performance monitoring. */
  readonly performance?: ProviderPerformance | null | undefined;
  /** Costs. */
  readonly costs?: ProviderCosts | null | undefined;
  /** Support and wellbeing. */
  readonly wellbeing?: ProviderWellbeing | null | undefined;
  /** Business continuity. */
  readonly continuity?: ProviderContinuity | null | undefined;
}

/** NHS Pathways and training. */
export interface ProviderPathways {
  /** Homeworking is within the current NHS Pathways licence and its governance. */
  readonly licence_current?: boolean | Day | null | undefined;
  /** Core training and workshops can be taken remotely, at flexible times. */
  readonly remote_training?: boolean | Day | null | undefined;
  /** The largest course has at most twelve participants to a trainer. */
  readonly trainer_ratio?: TrainerRatio | null | undefined;
  /** A release update takes at most one mandatory training day. */
  readonly release_day?: ReleaseDay | null | undefined;
  /** Clinical and managerial support reaches homeworkers at once, as safely as in the contact centre. */
  readonly remote_clinical_support?: boolean | Day | null | undefined;
}

/** Home environment. */
export interface ProviderHome {
  /** There is a way to be assured of a home before homeworking starts. */
  readonly assurance_process?: boolean | Day | null | undefined;
  /** There is a way to stay assured of a home while homeworking goes on. */
  readonly assurance_review?: boolean | Day | null | undefined;
  /** It is set down how shared housing and caring at home are weighed. */
  readonly shared_use_guidance?: boolean | Day | null | undefined;
  /** Equipment that the provider supplies is safe to use, and advisors give assurance of their own. */
  readonly equipment_safety?: boolean | Day | null | undefined;
  /** Homeworkers are taught how to set up and use a workstation in safety. */
  readonly workstation_guidance?: boolean | Day | null | undefined;
}

/** IT and technology. */
export interface ProviderTechnology {
  /** It is decided whether laptops are supplied or advisors bring their own. */
  readonly hardware_decision?: boolean | Day | null | undefined;
  /** Laptops are supplied, not brought by advisors. */
  readonly supplied_laptops?: boolean | Day | null | undefined;
  /** All hardware used at home, not the laptop alone, is tested against a written specification. */
  readonly specification?: boolean | Day | null | undefined;
  /** A home's internet has a written specification, and is tested at the peaks of calls and of home use. */
  readonly internet_specification?: boolean | Day | null | undefined;
  /** The triage software works remotely, adapted or new. */
  readonly software_decision?: boolean | Day | null | undefined;
  /** Calls can be routed to homeworkers. */
  readonly call_routing?: boolean | Day | null | undefined;
  /** A manager, clinician or translator can join or take over a homeworker's call. */
  readonly call_takeover?: boolean | Day | null | undefined;
  /** Homeworkers have a virtual button that calls for help at once. */
  readonly emergency_assistance?: boolean | Day | null | undefined;
  /** Work runs on a remote solution that leaves no data on the device and keeps personal settings apart. */
  readonly data_security?: boolean | Day | null | undefined;
  /** Homeworkers have live chat with managers, clinicians and colleagues. */
  readonly live_chat?: boolean | Day | null | undefined;
  /** Homeworkers can share their screen for support and audit. */
  readonly screen_share?: boolean | Day | null | undefined;
  /** There are tools for live audit and for following performance remotely. */
  readonly audit?: boolean | Day | null | undefined;
  /** Homeworkers can see the contact centre's demand board. */
  readonly demand_view?: boolean | Day | null | undefined;
}

/** Security. */
export interface ProviderSecurity {
  /** All hardware and software used at home is as secure against breaches as in the contact centre. */
  readonly systems_secured?: boolean | Day | null | undefined;
  /** Policies cover patient data and confidentiality at home. */
  readonly data_policy?: boolean | Day | null | undefined;
  /** It is decided whether confidential waste is disposed of at home or no paper is used. */
  readonly notes_decision?: boolean | Day | null | undefined;
  /** The confidential waste policy covers homeworking. */
  readonly waste_policy_covers_home?: boolean | Day | null | undefined;
  /** Homeworkers take the contact centre's mandatory training in data security and protection. */
  readonly training_parity?: boolean | Day | null | undefined;
  /** Homeworkers sign and train for information governance as in the centre, and can reach the policies. */
  readonly governance_parity?: boolean | Day | null | undefined;
}

/** Eligibility criteria. */
export interface ProviderEligibility {
  /** There is a person specification for homeworkers, as a checklist. */
  readonly person_specification?: boolean | Day | null | undefined;
  /** The person specification is reviewed at the interval that the provider has set. */
  readonly reviewed?: boolean | Day | null | undefined;
  /** Months after which the person specification is reviewed again; absent: no interval is set. */
  readonly review_months?: number | null | undefined;
}

/** Performance monitoring. */
export interface ProviderPerformance {
  /** A standard of performance is set, with the least asked in productivity and conduct. */
  readonly standard?: boolean | Day | null | undefined;
  /** Homeworkers are held to the contact centre's standards, and monitored alike. */
  readonly parity?: boolean | Day | null | undefined;
  /** Managers review each homeworker's performance regularly. */
  readonly reviews?: boolean | Day | null | undefined;
  /** A problem with performance is met with support before sanction. */
  readonly supportive_first?: boolean | Day | null | undefined;
  /** Homeworkers are audited no less than the contact centre, by the licence's audit framework. */
  readonly audit_parity?: boolean | Day | null | undefined;
  /** Homeworking can be ended where problems persist, and at once where someone's safety is at risk. */
  readonly removal_right?: boolean | Day | null | undefined;
}

/** Costs. */
export interface ProviderCosts {
  /** The costs to provider and advisor have been set against savings and social value. */
  readonly assessed?: boolean | Day | null | undefined;
}

/** Support and wellbeing. */
export interface ProviderWellbeing {
  /** Homeworkers can reach the centre's whole health and wellbeing offer remotely, pastoral support included. */
  readonly offer_parity?: boolean | Day | null | undefined;
  /** The risks of working remotely are assessed with an advisor before homeworking starts. */
  readonly risk_assessment?: boolean | Day | null | undefined;
  /** Homeworkers belong to the centre's community, hear of its changes and have the same opportunities. */
  readonly included?: boolean | Day | null | undefined;
  /** Homeworkers are paired with buddies. */
  readonly buddy_system?: boolean | Day | null | undefined;
  /** There are regular check-ins with homeworkers. */
  readonly check_ins?: boolean | Day | null | undefined;
  /** Homeworkers can reach a shift manager and de-briefers remotely, and know what helps in a crisis. */
  readonly escalation_routes?: boolean | Day | null | undefined;
  /** Homeworkers have the contact centre's mandatory training, and can develop remotely. */
  readonly development_parity?: boolean | Day | null | undefined;
}

/** Business continuity. */
export interface ProviderContinuity {
  /** Continuity plans cover homeworking, technical failure and wide disruption of the network included. */
  readonly in_plans?: boolean | Day | null | undefined;
  /** A local policy says when a homeworker has to come to the site. */
  readonly site_attendance?: boolean | Day | null | undefined;
  /** It is planned how demand is managed and diverted when a homeworker drops out. */
  readonly divert?: boolean | Day | null | undefined;
  /** A homeworker can be reached, and can reach the provider, during an incident. */
  readonly lines_of_communication?: boolean | Day | null | undefined;
  /** The risk of incidents at home is assessed, and a plan for them is agreed. */
  readonly incident_risk?: boolean | Day | null | undefined;
  /** It has been considered how devices are powered in a long power cut. */
  readonly power?: boolean | Day | null | undefined;
  /** A second way to the internet has been considered, should broadband fail. */
  readonly internet?: boolean | Day | null | undefined;
  /** The provider and its IT service hear of a failure at once, and give a back-up where that is right. */
  readonly failure_reporting?: boolean | Day | null | undefined;
}

/** The largest course of the training for NHS Pathways. */
export interface TrainerRatio {
  /** Its trainers. */
  readonly trainers?: number | null | undefined;
  /** Its participants. */
  readonly participants?: number | null | undefined;
}

/** The training for a release update. */
export interface ReleaseDay {
  /** Mandatory days of training. */
  readonly days?: number | null | undefined;
}

/** Whether a provider is ready for homeworking, and everything that rests on. */
export interface Readiness {
  /** The areas of the guidance, in its order. */
  readonly areas: readonly AreaReadiness[];
  /** The answer: it rests on what the licence and the guidance require. */
  readonly ready: Ready;
}

/** How a provider stands in one area. */
export interface AreaReadiness {
  /** The area, `pathways`. */
  readonly area: string;
  /** Every check of the area, in order. */
  readonly findings: readonly ReadinessFinding[];
}

/** How one check of readiness stands. */
export interface ReadinessFinding {
  /** The check. */
  readonly rule: ReadinessCheck;
  /** How it stands. */
  readonly status: Status;
  /** How strongly the guidance puts it. */
  readonly force: Force;
  /** Where the guidance puts it. */
  readonly sections: readonly Section[];
  /** One sentence: what there is, what there is not, or what is not known. */
  readonly message: string;
  /** The paths of the missing facts, where the status is unknown. */
  readonly needs: readonly string[];
  /** What puts it right, where it is not met or unknown. */
  readonly remedy: Remedy | null;
  /** The first later day on which the status differs; none up to 2200-12-31. */
  readonly changes_on: Day | null;
}

/** What is said of a check of readiness. */
export interface ReadinessDescription {
  /** The check. */
  readonly rule: ReadinessCheck;
  /** Its area, `pathways`. */
  readonly area: string;
  /** The heading of the area in the guidance. */
  readonly heading: Section;
  /** How strongly the guidance puts it. */
  readonly force: Force;
  /** Where the guidance puts it. */
  readonly sections: readonly Section[];
  /** What the provider has. */
  readonly summary: string;
  /** What is missing where it is unknown. */
  readonly missing: string;
  /** What is said where it is met, before the figures. */
  readonly met: string;
  /** What is said where it is not met, before the figures. */
  readonly not_met: string;
  /** What puts it right. */
  readonly remedy: string;
}

/** A record as it crosses borders: what is known when a homeworker is reviewed. `ReviewRecord::new`(crate::ReviewRecord::new) checks it. */
export interface ReviewRecordInput {
  /** The safety of patients or staff is at risk. */
  readonly safety_risk?: boolean | null | undefined;
  /** Every concern there is or was; a list without any where there is none. */
  readonly concerns: readonly Concern[];
}

/** One concern about a homeworker. */
export interface Concern {
  /** An opaque id of 1 to 64 characters. */
  readonly id: string;
  /** What it is about. */
  readonly kind: ConcernKind;
  /** The day it was opened. */
  readonly opened: Day;
  /** The day it was closed; absent: it is open. */
  readonly closed?: Day | null | undefined;
  /** What was done about it; none where absent. */
  readonly interventions?: readonly Intervention[] | null | undefined;
}

/** One thing done about a concern. */
export interface Intervention {
  /** The day. */
  readonly on: Day;
  /** What was done. */
  readonly kind: InterventionKind;
  /** It resolved the concern; absent: too early to say. */
  readonly resolved?: boolean | null | undefined;
}

/** What a review leads to, and because of which concerns. */
export interface Review {
  /** The outcome. `remove` and `remove_now` take effect by the case's `advisor.withdrawn_since`. */
  readonly outcome: ReviewOutcome;
  /** The ids of the concerns it rests on, in the order of the record. */
  readonly because: readonly string[];
  /** What has to be found out. */
  readonly needs: readonly string[];
  /** What the manager does about each of those concerns, where the advisor is to be supported. */
  readonly remedies: readonly ConcernRemedy[];
}

/** What the manager does about a concern. */
export interface ConcernRemedy {
  /** The id of the concern. */
  readonly concern: string;
  /** What to do. */
  readonly action: string;
  /** The ways there are to do it. */
  readonly alternatives: readonly string[];
}

/** An incident as it crosses borders. `Incident::new`(crate::Incident::new) checks it. */
export interface IncidentInput {
  /** What has happened. */
  readonly kind: IncidentKind;
  /** When it happened. */
  readonly at: LocalDateTime;
  /** When the advisor's shift ends. */
  readonly shift_ends: LocalDateTime;
  /** A call is under way. */
  readonly on_call?: boolean | null | undefined;
  /** Minutes that it is expected to last. */
  readonly expected_minutes?: number | null | undefined;
  /** What has failed: `laptop`, an item of the workstation, or any other text. */
  readonly failed?: string | null | undefined;
  /** Calls can still be taken in the home, once what has happened is put right. */
  readonly home_still_suitable?: boolean | null | undefined;
}

/** What is to be done about an incident. */
export interface Response {
  /** What becomes of the advisor's calls. */
  readonly calls: CallHandling;
  /** What the advisor does. */
  readonly advisor: AdvisorCourse;
  /** What is to be done, in order. */
  readonly actions: readonly IncidentAction[];
  /** What the incident has shown to be missing from the advisor's plan. */
  readonly gaps: readonly PlanGap[];
}

/** One thing to do about an incident. */
export interface IncidentAction {
  /** What. */
  readonly code: IncidentActionCode;
  /** Whose job it is. */
  readonly owner: Owner;
  /** When. */
  readonly when: ActionTime;
  /** The same, as one sentence. */
  readonly text: string;
  /** Where the guidance puts it. */
  readonly section: Section;
}

/** When something is to be done. */
export interface ActionTime {
  /** The moment. */
  readonly at: ActionMoment;
  /** Minutes from the incident, where it is within so many. */
  readonly minutes: number | null;
}

/** Something missing from an advisor's plan. */
export interface PlanGap {
  /** The rule that is not met; absent: what is missing serves no rule. */
  readonly rule: Rule | null;
  /** The facts behind it that are not known. */
  readonly needs: readonly Fact[];
}

/** A disruption as it crosses borders. `Disruption::new`(crate::Disruption::new) checks it. */
export interface DisruptionInput {
  /** What has happened. */
  readonly kind: DisruptionKind;
  /** The day. */
  readonly on: Day;
  /** People needed on the day. */
  readonly required_heads: number;
  /** People there would have been; absent: all of the roster. */
  readonly current_heads?: number | null | undefined;
}

/** One person on a roster as it crosses borders. `Roster::new`(crate::Roster::new) checks a list of them. */
export interface RosterEntry {
  /** What is known of the advisor. */
  readonly case: CaseInput;
  /** Where they are rostered. */
  readonly rostered: Location;
  /** They can travel to the contact centre; absent counts as no. */
  readonly can_travel?: boolean | null | undefined;
  /** Their home is inside the disturbed network, or their desk is; absent counts as yes. */
  readonly affected?: boolean | null | undefined;
}

/** Who goes where in a disruption, and what that comes to. */
export interface Plan {
  /** Everybody on the roster, in its order. */
  readonly placements: readonly Placement[];
  /** How many people there are. */
  readonly heads: Heads;
  /** How many are lacking. */
  readonly shortfall: number;
  /** The demand to divert, in thousandths of what is required. */
  readonly divert_permille: number;
  /** Those who cannot work, and could if they were eligible. */
  readonly could_be_freed: readonly CouldBeFreed[];
  /** What is to be done, in order. */
  readonly actions: readonly PlanAction[];
}

/** Where one person goes. */
export interface Placement {
  /** The advisor's id. */
  readonly id: string;
  /** Where they were rostered. */
  readonly from: Location;
  /** Where they go. */
  readonly to: Place;
  /** The enforced rules not met or unknown, where being eligible was asked and they are not. */
  readonly because: readonly Rule[];
}

/** How many people there are. */
export interface Heads {
  /** Needed. */
  readonly required: number;
  /** Before the disruption. */
  readonly before: number;
  /** By the plan. */
  readonly after: number;
  /** By the plan, place by place. */
  readonly by_place: PlaceCounts;
}

/** Counts by place. */
export interface PlaceCounts {
  /** At home. */
  readonly home: number;
  /** At home over the backup connection. */
  readonly home_on_backup: number;
  /** In the contact centre. */
  readonly site: number;
  /** Nowhere. */
  readonly unavailable: number;
}

/** Somebody who could work if they were eligible. */
export interface CouldBeFreed {
  /** The advisor's id. */
  readonly id: string;
  /** The enforced rules that are not met. */
  readonly blocking: readonly Rule[];
  /** The enforced rules that are unknown. */
  readonly missing: readonly Rule[];
}

/** One thing to do in a disruption. */
export interface PlanAction {
  /** What. */
  readonly code: PlanActionCode;
  /** The ids of those it concerns, in the order of the roster. */
  readonly ids: readonly string[];
  /** The same, as one sentence. */
  readonly text: string;
  /** Where the guidance puts it. */
  readonly section: Section;
}

/** A model of costs as it crosses borders. `CostModel::new`(crate::CostModel::new) checks it. Amounts are whole pence a year for all advisors together; nothing has a default. */
export interface CostModelInput {
  /** Advisors. */
  readonly headcount: number;
  /** What the provider spends and saves. */
  readonly provider: ProviderOutlay;
  /** What the advisors spend and save. */
  readonly advisor: AdvisorOutlay;
  /** They also work in the contact centre, so that commuting for training costs the provider nothing more. */
  readonly hybrid: boolean;
  /** What cannot be put against the costs; never added to anything. */
  readonly social_value: readonly SocialValue[];
  /** What is spent once, before the first year. */
  readonly setup_pence: number;
  /** Years to look ahead. */
  readonly years: number;
}

/** What the provider spends and saves. */
export interface ProviderOutlay {
  /** Office equipment and hardware. */
  readonly equipment: Equipment;
  /** Technology and software. */
  readonly technology: number;
  /** Journeys to training and meetings, where the advisors are not hybrid. */
  readonly commuting_for_training: number;
  /** Further training, eligibility tests and monitoring. */
  readonly training_and_checks: number;
  /** What the contact centre no longer costs. */
  readonly centre_cost_avoided: number;
  /** What leavers no longer cost. */
  readonly attrition_avoided: number;
  /** What recruitment no longer costs. */
  readonly recruitment_avoided: number;
}

/** Equipment, paid for once and spread over its life. */
export interface Equipment {
  /** The price. */
  readonly pence: number;
  /** The years it lasts. */
  readonly life_years: number;
}

/** What the advisors spend and save. */
export interface AdvisorOutlay {
  /** Gas, water and electricity. */
  readonly energy: number;
  /** An internet package that is fast enough. */
  readonly internet: number;
  /** Journeys no longer made. */
  readonly commuting_saved: number;
}

/** One thing of social value. */
export interface SocialValue {
  /** What it is called. */
  readonly name: string;
  /** What it is reckoned to be worth. */
  readonly pence?: number | null | undefined;
  /** What is said of it. */
  readonly text?: string | null | undefined;
}

/** What homeworking costs and saves. */
export interface Estimate {
  /** Year by year. */
  readonly years: readonly EstimateYear[];
  /** What is of social value, as it was given. */
  readonly social_value: readonly SocialValueLine[];
  /** Months until the provider's savings have paid for the setup, by the first year's net; none where they do not. */
  readonly months_to_break_even: number | null;
}

/** One year. */
export interface EstimateYear {
  /** The year, counted from 1. */
  readonly year: number;
  /** The provider's. */
  readonly provider: PartyYear;
  /** The advisors'. */
  readonly advisor: PartyYear;
  /** Savings less costs of both. */
  readonly net: number;
}

/** One party's year. */
export interface PartyYear {
  /** Every cost, then every saving. */
  readonly lines: readonly CostLine[];
  /** All costs. */
  readonly costs: number;
  /** All savings. */
  readonly savings: number;
  /** Savings less costs. */
  readonly net: number;
}

/** One cost or saving. */
export interface CostLine {
  /** Its name in the model. */
  readonly name: string;
  /** Which way the money goes. */
  readonly kind: LineKind;
  /** How much. */
  readonly pence: number;
}

/** One thing of social value. */
export interface SocialValueLine {
  /** What it is called. */
  readonly name: string;
  /** What it is reckoned to be worth. */
  readonly pence: number | null;
  /** What is said of it. */
  readonly text: string | null;
}

/** A figure of costs that the guidance reports, to be applied only by whoever asks for it. */
export interface ReferenceScenario {
  /** Its name. */
  readonly name: string;
  /** What was reported, in one sentence. */
  readonly says: string;
  /** The month it was reported, `2022-11`. */
  readonly reported: string;
  /** The saving, in thousandths of what the contact centre costs. */
  readonly saving_permille: number;
  /** Where the guidance puts it. */
  readonly section: Section;
}

/** A case as it crosses borders: what is known of one advisor, at home. `Case::new`(crate::Case::new) checks it. Only `advisor.id` and `advisor.role` have to be given; all the rest may be unknown. Read and checked once, and kept in WebAssembly. */
export class Case extends Document<CaseInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: CaseInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): Case;
  /** Reads it from a row of a table: columns as `assessTable` takes them, each value of whatever type the column could be. */
  static ofRow(row: { readonly [column: string]: unknown }): Case;
}

/** A policy as it crosses borders: what the provider decides. `Policy::new`(crate::Policy::new) checks it. Only `name` and `guidance` have to be given; a field left out takes its default. Read and checked once, and kept in WebAssembly. */
export class Policy extends Document<PolicyInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: PolicyInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): Policy;
  /** SHA-256, in hex, over all that the policy decides, its name included: two policies with one fingerprint decide alike. */
  get fingerprint(): string;
  /** What a rule does to the verdict under this policy. */
  enforcementOf(rule: Rule): Enforcement;
}

/** A shift as it crosses borders. `Shift::new`(crate::Shift::new) checks it. It is longer than nothing, and at most 24 hours by the clock. Read and checked once, and kept in WebAssembly. */
export class Shift extends Document<ShiftInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: ShiftInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): Shift;
}

/** A provider as it crosses borders: what it has in place, by the areas of the guidance. `Provider::new`(crate::Provider::new) checks it. Read and checked once, and kept in WebAssembly. */
export class Provider extends Document<ProviderInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: ProviderInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): Provider;
}

/** A record as it crosses borders: what is known when a homeworker is reviewed. `ReviewRecord::new`(crate::ReviewRecord::new) checks it. Read and checked once, and kept in WebAssembly. */
export class ReviewRecord extends Document<ReviewRecordInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: ReviewRecordInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): ReviewRecord;
}

/** An incident as it crosses borders. `Incident::new`(crate::Incident::new) checks it. Read and checked once, and kept in WebAssembly. */
export class Incident extends Document<IncidentInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: IncidentInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): Incident;
}

/** A disruption as it crosses borders. `Disruption::new`(crate::Disruption::new) checks it. Read and checked once, and kept in WebAssembly. */
export class Disruption extends Document<DisruptionInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: DisruptionInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): Disruption;
}

/** A model of costs as it crosses borders. `CostModel::new`(crate::CostModel::new) checks it. Amounts are whole pence a year for all advisors together; nothing has a default. Read and checked once, and kept in WebAssembly. */
export class CostModel extends Document<CostModelInput> {
  /** Reads it from a plain object, strictly. */
  constructor(input: CostModelInput);
  /** Reads it from JSON text, strictly. */
  static fromJson(text: string): CostModel;
}

/** Decides whether an advisor may work from home on a day, and explains the answer. */
export function assess(caseOf: Case | CaseInput, policy: Policy | PolicyInput, on: Day): Decision;

/** The verdict and its reasons, without text. */
export function decide(caseOf: Case | CaseInput, policy: Policy | PolicyInput, on: Day): Outcome;

/** How every rule stands, without text. */
export function statuses(caseOf: Case | CaseInput, policy: Policy | PolicyInput, on: Day): readonly RuleStatus[];

/** Assesses many cases. */
export function assessMany(cases: readonly (Case | CaseInput)[], policy: Policy | PolicyInput, on: Day): readonly Decision[];

/** Decides many cases without text. */
export function decideMany(cases: readonly (Case | CaseInput)[], policy: Policy | PolicyInput, on: Day): readonly Outcome[];

/** The decisions of a span of days, joined where they do not differ. */
export function timeline(caseOf: Case | CaseInput, policy: Policy | PolicyInput, from: Day, through: Day): readonly Segment[];

/** The first day of a span on which an advisor is eligible, and what that waits for. */
export function earliestEligible(caseOf: Case | CaseInput, policy: Policy | PolicyInput, from: Day, through: Day): Earliest;

/** What other facts, or another policy, would change: values by path. */
export function whatIf(caseOf: Case | CaseInput, policy: Policy | PolicyInput, on: Day, changes: Changes): WhatIf;

/** What another policy does to a workforce. */
export function compare(cases: readonly (Case | CaseInput)[], policyA: Policy | PolicyInput, policyB: Policy | PolicyInput, on: Day): Comparison;

/** A workforce at a glance. */
export function summarise(decisions: readonly (Decision)[]): Summary;

/** What puts a decision right, by whose job it is. */
export function remedies(decision: Decision): readonly OwnerRemedies[];

/** The facts that rules enforced for a role ask for; those advised too, where that is wanted. */
export function needed(policy: Policy | PolicyInput, role: Role, advised?: boolean): readonly Fact[];

/** The fact to ask for next, if any. */
export function nextQuestion(caseOf: Case | CaseInput, policy: Policy | PolicyInput, on: Day): Fact | null;

/** Every fact that can still matter, the one to ask for next first. */
export function openQuestions(caseOf: Case | CaseInput, policy: Policy | PolicyInput, on: Day): readonly Fact[];

/** The person specification of a policy, for a role. */
export function checklist(policy: Policy | PolicyInput, role: Role): readonly ChecklistItem[];

/** Whether a shift can be worked from home. */
export function assessShift(caseOf: Case | CaseInput, policy: Policy | PolicyInput, shift: Shift | ShiftInput): ShiftDecision;

/** Which shifts of a rota can be worked from home. */
export function assessRota(cases: readonly (Case | CaseInput)[], policy: Policy | PolicyInput, shifts: readonly (Shift | ShiftInput)[]): readonly RotaShift[];

/** What a provider has in place, and what is lacking. */
export function assessReadiness(provider: Provider | ProviderInput, on: Day): Readiness;

/** Where a homeworker stands on the ladder from support to removal. */
export function review(record: ReviewRecord | ReviewRecordInput, policy: Policy | PolicyInput, on: Day): Review;

/** What to do when something goes wrong at a home. */
export function respondToIncident(caseOf: Case | CaseInput, policy: Policy | PolicyInput, incident: Incident | IncidentInput): Response;

/** Who goes where when a site or the network is disturbed. */
export function planDisruption(disruption: Disruption | DisruptionInput, roster: readonly RosterEntry[], policy: Policy | PolicyInput): Plan;

/** What homeworking costs and saves. */
export function estimateCosts(model: CostModel | CostModelInput): Estimate;

/** The rules of the catalogue, in its order. */
export function catalogue(): readonly RuleDescription[];

/** The checks of a provider's readiness, in order. */
export function readinessCatalogue(): readonly ReadinessDescription[];

/** The places of the guidance that rules rest on. */
export function sections(): readonly Section[];

/** The scenarios of costs that the guidance reports. */
export function referenceScenarios(): readonly ReferenceScenario[];
