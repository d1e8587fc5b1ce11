//! The case: one advisor, at home.

/// Hands the declaration of the case to the macro `$with`.
///
/// A record stands `at` its path. A field that rules read has its words: what is missing where it is not known, and
/// the noun put before its figure or date (for a flag: what is wrong where it is false, or nothing).
#[doc(hidden)]
#[macro_export]
macro_rules! case_types {
    ($with:ident) => {
        $with! {
            enums {
                /// What an advisor does.
                Role {
                    /// Takes 111 calls without being a clinician.
                    HealthAdvisor = "health_advisor",
                    /// Takes the calls that need no clinical triage.
                    ServiceAdvisor = "service_advisor",
                    /// Audits calls, in a formal role.
                    Auditor = "auditor",
                    /// A clinician: outside the guidance, with the same floor for home, kit and security.
                    Clinician = "clinician",
                }
                /// Where an advisor works.
                Arrangement {
                    /// At home only.
                    Home = "home",
                    /// At home and in the contact centre.
                    Hybrid = "hybrid",
                }
                /// How closely an advisor's calls are audited.
                AuditTier {
                    /// The closer audit of those new to the work.
                    Tier1 = "tier_1",
                    /// The audit that homeworking asks of health advisors.
                    Tier2 = "tier_2",
                }
                /// The gravest open issue with an advisor's performance.
                OpenIssues {
                    /// None.
                    None = "none",
                    /// Minor ones.
                    Minor = "minor",
                    /// Ones that go on.
                    Persistent = "persistent",
                    /// Significant ones.
                    Significant = "significant",
                }
                /// A second way to the internet.
                BackupConnection {
                    /// There is none.
                    None = "none",
                    /// By mobile network.
                    Mobile = "mobile",
                    /// By a second line.
                    SecondLine = "second_line",
                }
                /// How a provider is assured of a home.
                AssuranceKind {
                    /// An agreement that the advisor signed.
                    SignedAgreement = "signed_agreement",
                    /// A confirmation by the advisor.
                    Confirmation = "confirmation",
                    /// Photographs.
                    Photographs = "photographs",
                    /// An inspection on the spot.
                    PhysicalInspection = "physical_inspection",
                }
                /// Who supplies the equipment.
                Supplier {
                    /// The provider.
                    Provider = "provider",
                    /// The advisor.
                    Advisor = "advisor",
                    /// Some the one, some the other.
                    Both = "both",
                }
                /// Whose device it is.
                DeviceOwner {
                    /// The provider's.
                    Provider = "provider",
                    /// The advisor's own (bring your own device).
                    Advisor = "advisor",
                }
            }
            records where null is absent {
                /// A case as it crosses borders: what is known of one advisor, at home. [`Case::new`](crate::Case::new) checks it.
                ///
                /// Only `advisor.id` and `advisor.role` have to be given; all the rest may be unknown.
                CaseDraft at [] {
                    /// The advisor.
                    advisor: Advisor;
                    /// The home.
                    home: Home;
                    /// The workstation.
                    workstation: Workstation;
                    /// The device that calls are taken on.
                    device: Device;
                    /// The internet connection.
                    connection: Connection;
                    /// The waivers given; none where absent.
                    waivers: Vec<Waiver>;
                }
                /// The advisor.
                Advisor at [advisor] {
                    /// An opaque id of 1 to 64 characters: a staff number, a hash. Never a name.
                    id: Option<String> [1..=64] where required;
                    /// What the advisor does.
                    role: Option<Role> where required => "the role", "role";
                    /// Where the advisor works.
                    arrangement: Option<Arrangement> => "whether the advisor works at home only or in a hybrid arrangement", "";
                    /// The first day in post.
                    in_post_since: Option<Day> => "the first day in post", "in post since";
                    /// Shifts worked so far.
                    shifts_completed: Option<u32> [0..=100_000] => "how many shifts have been worked", "shifts worked";
                    /// The last day before a break that no signed-off return has ended; absent: practising now.
                    last_practised: Option<Day> => "the last day of practice", "last practised on";
                    /// The first day of homeworking; absent: not started.
                    homeworking_since: Option<Day> => "the first day of homeworking", "homeworking since";
                    /// The day a review ended homeworking, cleared when it is restored; absent: not withdrawn.
                    withdrawn_since: Option<Day> => "the day homeworking was withdrawn", "withdrawal from";
                    /// An assessment of fitness to work is needed (never why). Asked of everybody.
                    fitness_sign_off_needed: Option<bool> => "whether an assessment of fitness to work is needed", "";
                    /// Assessed as legally fit to work, and signed off.
                    fitness_signed_off: Option<Completion> => "whether fitness to work is assessed and signed off", "signed off";
                    /// Audit of calls.
                    audit: Audit;
                    /// Training.
                    training: Training;
                    /// Performance and conduct.
                    performance: Performance;
                    /// Technical skills.
                    technical: Technical;
                    /// Policies and agreements.
                    governance: Governance;
                    /// Support and wellbeing.
                    wellbeing: Wellbeing;
                    /// What happens when something goes wrong at home.
                    incident_plan: IncidentPlan;
                }
                /// Audit of an advisor's calls.
                Audit at [advisor.audit] {
                    /// The audit tier.
                    tier: Option<AuditTier> => "the audit tier", "on record";
                    /// The day the tier starts; absent: always.
                    tier_since: Option<Day> => "the day the audit tier starts", "starting";
                    /// Audits show safe and effective practice.
                    performing_safely: Option<bool> => "whether audits show safe and effective practice", "";
                    /// Audits that should have been done by the day asked about, in the current audit period, at the rate of
                    /// contact-centre staff; 0 on the day homeworking starts.
                    audits_due: Option<u32> [0..=1000] => "how many audits are due", "audits due";
                    /// Audits of calls taken at home.
                    audits_done_home: Option<u32> [0..=1000] => "how many audits were done at home", "audits done at home";
                    /// Audits of calls taken in the contact centre.
                    audits_done_site: Option<u32> [0..=1000] => "how many audits were done in the contact centre", "audits done in the contact centre";
                }
                /// Training of an advisor.
                Training at [advisor.training] {
                    /// NHS Pathways core module 1.
                    core_module_1: Option<Completion> => "whether core module 1 is passed", "core module 1";
                    /// NHS Pathways core module 2.
                    core_module_2: Option<Completion> => "whether core module 2 is passed", "core module 2";
                    /// All initial training, core module 1 included; core module 2 is recorded on its own.
                    initial_training: Option<Completion> => "whether all initial training is done", "initial training";
                    /// Mandatory consolidated learning.
                    consolidated_learning: Option<Completion> => "whether consolidated learning is done", "consolidated learning";
                    /// Training for every release update that applies.
                    release_updates: Option<Completion> => "whether training for the release updates is done", "release updates";
                    /// What the provider's own homeworking training asks.
                    homeworking: Option<Completion> => "whether the provider's homeworking training is done", "homeworking training";
                    /// IT training.
                    it: Option<Completion> => "whether IT training is done", "IT training";
                    /// Data security and protection training; a check.
                    data_security: Option<Completion> => "the day of the data security and protection training", "trained";
                    /// Information governance training; a check.
                    information_governance: Option<Completion> => "the day of the information governance training", "trained";
                    /// Health and safety, and set-up guidance, for display screen equipment.
                    workstation_safety: Option<Completion> => "whether the training on display screen equipment is done", "trained";
                    /// Competence signed off: of service advisors, and of anyone who returns to practice.
                    competence_sign_off: Option<Completion> => "whether competence is signed off", "competence signed off";
                }
                /// Performance and conduct of an advisor.
                Performance at [advisor.performance] {
                    /// The gravest open issue.
                    open_issues: Option<OpenIssues> => "whether issues with performance are open", "";
                    /// Their practice is a possible contributory factor in an open complaint or serious incident.
                    implicated_in_complaint: Option<bool> => "whether their practice may have contributed to an open complaint or serious incident", "";
                    /// Conduct and performance are exemplary.
                    exemplary_conduct: Option<bool> => "whether performance and conduct are exemplary", "";
                    /// Attendance, in percent.
                    attendance_percent: Option<Amount> [0..=100] => "the attendance", "attendance";
                    /// Productivity, in percent of the provider's standard.
                    productivity_percent: Option<Amount> [0..=200] => "the productivity", "productivity";
                    /// The last performance review; a check.
                    last_review: Option<Completion> => "the day of the last performance review", "reviewed";
                }
                /// Technical skills of an advisor.
                Technical at [advisor.technical] {
                    /// Confident to use, and do basic troubleshooting of, the technology and the remote support.
                    confident_with_equipment: Option<bool> => "whether the advisor is confident with the equipment", "";
                }
                /// Policies and agreements of an advisor.
                Governance at [advisor.governance] {
                    /// Knows of, and can reach, the information governance, data protection and other policies.
                    policies_accessible: Option<Completion> => "whether the advisor knows of, and can reach, the policies", "shown";
                    /// The information governance agreement; a check.
                    agreement_signed: Option<Completion> => "the day the information governance agreement was signed", "signed";
                    /// The agreement on handling paper at home.
                    confidentiality_agreement: Option<Completion> => "whether the confidentiality agreement is signed", "confidentiality agreement";
                    /// Probation passed.
                    probation_passed: Option<Completion> => "whether probation is passed", "passed";
                }
                /// Support and wellbeing of an advisor.
                Wellbeing at [advisor.wellbeing] {
                    /// The risk assessment of working alone; a check.
                    risk_assessment: Option<Completion> => "the day of the risk assessment", "assessed";
                    /// A way to stay in touch with colleagues and managers all through a shift.
                    connected: Option<bool> => "whether the advisor can stay in touch all through a shift", "";
                    /// Paired with a buddy.
                    buddy: Option<bool> => "whether the advisor has a buddy", "";
                    /// The last check-in; a check.
                    last_check_in: Option<Completion> => "the day of the last check-in", "checked in";
                    /// Knows how and where to raise a concern, and what help there is in a crisis.
                    knows_escalation: Option<bool> => "whether the advisor knows where to raise a concern", "the advisor does not know where to raise a concern";
                    /// Can reach the shift manager and an incident de-briefer remotely.
                    debriefer_access: Option<bool> => "whether the advisor can reach the shift manager and a de-briefer", "the shift manager and a de-briefer cannot be reached remotely";
                    /// A choice in where they work, and a plan that lets them go back to the contact centre.
                    return_route: Option<bool> => "whether the advisor can go back to the contact centre", "";
                    /// Remote access to training and development.
                    development_access: Option<bool> => "whether training and development can be reached remotely", "";
                }
                /// What happens when something goes wrong at an advisor's home.
                IncidentPlan at [advisor.incident_plan] {
                    /// An agreed line to the provider that works when the kit does not.
                    notify_line: Option<bool> => "whether there is an agreed line to the provider", "there is no agreed line to the provider";
                    /// Calls are diverted when the provider is told.
                    diversion_agreed: Option<bool> => "whether it is agreed that calls are diverted", "it is not agreed that calls are diverted";
                    /// How likely domestic incidents are has been assessed; a check.
                    risk_assessed: Option<Completion> => "the day the risk of domestic incidents was assessed", "assessed";
                    /// Minutes that a backup power source carries the kit.
                    power_backup_minutes: Option<u32> [0..=10_080] => "how many minutes the backup power lasts", "backup power for";
                    /// The second way to the internet.
                    backup_connection: Option<BackupConnection> => "whether there is a backup connection", "";
                    /// Speed of the second way, in Mbit/s.
                    backup_connection_mbps: Option<Amount> [0..=100_000] => "the speed of the backup connection", "backup connection";
                    /// A second device at hand.
                    backup_device: Option<bool> => "whether there is a backup device", "";
                    /// Minutes it takes to reach the contact centre.
                    site_travel_minutes: Option<u32> [0..=1440] => "how long it takes to reach the contact centre", "travel to the contact centre";
                }
                /// The home.
                Home at [home] {
                    /// Free of noise that could disturb a call.
                    quiet: Option<bool> => "whether the working area is quiet", "";
                    /// Nobody else in the home can hear the conversation.
                    not_overheard: Option<bool> => "whether calls can be overheard", "calls can be overheard";
                    /// Nobody walks in on a call.
                    free_of_interruptions: Option<bool> => "whether calls can be interrupted", "calls can be interrupted";
                    /// Enough space to work.
                    space: Option<bool> => "whether there is enough space", "there is too little space";
                    /// Enough light to work.
                    light: Option<bool> => "whether there is enough light", "there is too little light";
                    /// The temperature can be kept comfortable.
                    temperature: Option<bool> => "whether the temperature can be kept comfortable", "the temperature is not comfortable";
                    /// The display screen equipment assessment; a check.
                    dse_assessment: Option<Completion> => "the day of the display screen equipment assessment", "assessed";
                    /// Shared housing, for example a house in multiple occupation.
                    shared_housing: Option<bool> => "whether the home is shared housing", "";
                    /// Caring responsibilities at home while on shift.
                    caring_during_shifts: Option<bool> => "whether the advisor cares for someone during shifts", "";
                    /// The extra suitability review that either of the two calls for; a check.
                    shared_use_review: Option<Completion> => "the day of the suitability review for shared housing or caring", "reviewed";
                    /// Every assurance of the home that the provider holds; a list given is complete.
                    assurance: Option<Vec<Assurance>> => "which assurance of the home the provider holds", "";
                    /// What homeworking does to the home insurance has been considered.
                    insurance_considered: Option<bool> => "whether home insurance has been considered", "";
                    /// Screens, devices and papers cannot be seen or reached by others.
                    secure_from_breach: Option<bool> => "whether others can see or reach screens, devices and papers", "";
                }
                /// One assurance of a home.
                Assurance at [home.assurance] {
                    /// How the provider was assured.
                    kind: Option<AssuranceKind> where required;
                    /// The day it was given.
                    on: Option<Day> where required;
                }
                /// The workstation.
                Workstation at [workstation] {
                    /// Every item there is: `desk`, `adjustable_chair`, `monitor`, `mouse`, `keyboard`, `cables`, `headset`, `lamp`,
                    /// `footrest`, `shredder`, `stationery`, or any other text. Compared exactly; a list given is complete.
                    equipment: Option<Vec<String>> [1..=64] => "which equipment there is", "";
                    /// Who supplies the equipment.
                    supplied_by: Option<Supplier> => "who supplies the equipment", "";
                    /// Electrical and general safety compliance; a check.
                    safety_assured: Option<Completion> => "the day the safety of the equipment was assured", "assured";
                }
                /// The device that calls are taken on.
                Device at [device] {
                    /// Whose device it is.
                    owner: Option<DeviceOwner> => "whose device it is", "";
                    /// Clock speed of the processor, in GHz.
                    processor_ghz: Option<Amount> [0..=20] => "the speed of the processor", "processor";
                    /// Cores of the processor.
                    processor_cores: Option<u32> [1..=512] => "how many cores the processor has", "processor cores";
                    /// Memory, in GB.
                    memory_gb: Option<Amount> [0..=4096] => "the memory of the device", "memory";
                    /// Storage, in GB.
                    storage_gb: Option<Amount> [0..=1_000_000] => "the storage of the device", "storage";
                    /// Attested to meet the remote desktop's specification, for what the policy sets no figure for.
                    meets_remote_desktop_spec: Option<bool> => "whether the device meets the specification of the remote desktop", "";
                    /// The last day of the manufacturer's full support; where none is announced, the end of the hardware warranty.
                    support_ends: Option<Day> => "the last day of the manufacturer's support", "supported through";
                    /// Full security patching in place; a check.
                    patched: Option<Completion> => "the day security patching was last confirmed", "patched";
                    /// Adequate antivirus software.
                    antivirus: Option<bool> => "whether the device has antivirus software", "";
                    /// Through the remote solution nothing stays on the device.
                    no_data_at_rest: Option<bool> => "whether data stays on the device", "data stays on the device";
                    /// Data cannot be moved to another device.
                    no_data_transfer: Option<bool> => "whether data can be moved to another device", "data can be moved to another device";
                    /// A remote desktop, VPN or like is the only way to the work systems.
                    remote_solution: Option<bool> => "whether a remote solution is the only way to the work systems", "a remote solution is not the only way to the work systems";
                    /// On an advisor's own device: personal settings cannot weaken the security of the work systems.
                    personal_settings_isolated: Option<bool> => "whether personal settings are kept apart", "personal settings are not kept apart";
                    /// Printing is disabled.
                    printing_disabled: Option<bool> => "whether printing is disabled", "printing is not disabled";
                    /// On-screen notes are deleted after each shift.
                    virtual_notes_wiped: Option<bool> => "whether on-screen notes are deleted after each shift", "on-screen notes are not deleted after each shift";
                }
                /// The internet connection.
                Connection at [connection] {
                    /// Download speed measured at the operational peak, in Mbit/s.
                    peak_download_mbps: Option<Amount> [0..=100_000] => "the download speed at the operational peak", "download at the operational peak";
                    /// Upload speed measured at the operational peak, in Mbit/s.
                    peak_upload_mbps: Option<Amount> [0..=100_000] => "the upload speed at the operational peak", "upload at the operational peak";
                    /// Download speed measured at the general browsing peak, in Mbit/s.
                    social_peak_download_mbps: Option<Amount> [0..=100_000] => "the download speed at the general browsing peak", "download at the general browsing peak";
                    /// Upload speed measured at the general browsing peak, in Mbit/s.
                    social_peak_upload_mbps: Option<Amount> [0..=100_000] => "the upload speed at the general browsing peak", "upload at the general browsing peak";
                    /// Latency, in milliseconds.
                    latency_ms: Option<Amount> [0..=60_000] => "the latency", "latency";
                    /// The day of the newest test at both peaks; a check.
                    tested_on: Option<Completion> => "the day of the newest speed test at both peaks", "tested";
                    /// Download speed that the contract promises, in Mbit/s.
                    contract_download_mbps: Option<Amount> [0..=100_000] => "the download speed that the contract promises", "contract download";
                    /// Upload speed that the contract promises, in Mbit/s.
                    contract_upload_mbps: Option<Amount> [0..=100_000] => "the upload speed that the contract promises", "contract upload";
                    /// The last day of the contract; absent beside an assured supply: a rolling contract without a last day.
                    contract_ends: Option<Day> => "the last day of the internet contract", "contract through";
                    /// The advisor has assured continued supply (for rolling contracts).
                    supply_assured: Option<bool> => "whether continued supply is assured", "";
                    /// The load of other users in the home at those times has been considered.
                    household_load_considered: Option<bool> => "whether other users in the home have been considered", "";
                }
                /// A waiver of one *should* or *local* rule, for a time.
                Waiver at [waivers] checked by waiver {
                    /// The rule that is waived.
                    rule: Option<Rule> where required;
                    /// The role of whoever approved it.
                    approved_by: Option<String> [1..=120] where required;
                    /// Why it was approved.
                    reason: Option<String> [1..=500] where required;
                    /// The first day it holds.
                    from: Option<Day> where required;
                    /// The last day it holds.
                    through: Option<Day> where required;
                }
            }
            results {}
        }
    };
}

use crate::catalogue::Rule;
use crate::model::declare::define_types;
use crate::model::soundness::waiver;
use crate::model::{Amount, Completion, Day};

case_types!(define_types);
