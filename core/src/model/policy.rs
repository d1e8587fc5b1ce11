//! The policy: what the provider decides.

/// Hands the declaration of the policy to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! policy_types {
    ($with:ident) => {
        $with! {
            enums {
                /// The guidance that is decided by.
                Guidance {
                    /// *Support for NHS 111 health advisor homeworking*.
                    Prn00732 = "PRN00732",
                }
                /// Where a policy starts from.
                Preset {
                    /// Enforces what the guidance requires, advises what it advises, ignores what it leaves to providers.
                    Baseline = "baseline",
                    /// Also enforces the criteria that the guidance gives as examples of a person specification, and
                    /// advises those it offers for consideration.
                    PersonSpecification = "person_specification",
                    /// Enforces everything.
                    Full = "full",
                }
                /// What a rule does to the verdict.
                Enforcement {
                    /// It decides.
                    Enforce = "enforce",
                    /// It is reported, and does not decide.
                    Advise = "advise",
                    /// It is neither.
                    Ignore = "ignore",
                }
                /// Whose devices may be used.
                Devices {
                    /// The provider's only.
                    ProviderOnly = "provider_only",
                    /// The advisor's own too.
                    BringYourOwn = "bring_your_own",
                }
                /// How notes are taken.
                Notes {
                    /// On screen only.
                    NoPaper = "no_paper",
                    /// On paper too, which is then disposed of.
                    PaperWithDisposal = "paper_with_disposal",
                }
                /// A way to dispose of paper, or to see that it is.
                PaperDisposal {
                    /// A shredder at home.
                    Shredder = "shredder",
                    /// Collection by the provider.
                    Collection = "collection",
                    /// A confidentiality agreement.
                    Agreement = "agreement",
                }
                /// Whether a homeworker who cannot work comes to the contact centre.
                SiteAttendance {
                    /// Yes.
                    Required = "required",
                    /// Where it can be done.
                    WherePossible = "where_possible",
                    /// No.
                    NotExpected = "not_expected",
                }
            }
            records where null is nothing_set {
                /// A policy as it crosses borders: what the provider decides. [`Policy::new`](crate::Policy::new) checks it.
                ///
                /// Only `name` and `guidance` have to be given; a field left out takes its default.
                PolicyDraft at [] checked by policy {
                    /// The policy's name.
                    name: String [1..=120] where required;
                    /// The guidance it rests on.
                    guidance: Option<Guidance> where required;
                    /// Where it starts from.
                    preset: Preset = Preset::Baseline;
                    /// What it says otherwise than the preset, by rule. A rule of the floor can only be enforced.
                    enforcement: BTreeMap<Rule, Enforcement>;
                    /// Whose devices may be used.
                    devices: Devices = Devices::ProviderOnly;
                    /// How notes are taken.
                    notes: Notes = Notes::NoPaper;
                    /// How paper is disposed of, where it is allowed: all of these.
                    paper_disposal: Vec<PaperDisposal> = vec![PaperDisposal::Agreement, PaperDisposal::Shredder];
                    /// The kinds of assurance accepted.
                    assurance: Vec<AssuranceKind> = AssuranceKind::ALL.to_vec();
                    /// How many different kinds have to be in force.
                    assurance_count: u32 [1..=4] = 1;
                    /// Months after which an assurance has to be renewed.
                    assurance_review_months: u32 [1..=120] = 12;
                    /// The items that a workstation has to have: what the provider's own have.
                    required_equipment: Vec<String> [1..=64] = default_equipment();
                    /// Memory asked of a device, in GB; unset: the remote desktop's specification is attested instead.
                    min_memory_gb: Option<Amount> [0..=4096] = Some(Amount::whole(8));
                    /// Clock speed asked of a processor, in GHz.
                    min_processor_ghz: Option<Amount> [0..=20];
                    /// Cores asked of a processor.
                    min_processor_cores: Option<u32> [1..=512];
                    /// Storage asked of a device, in GB.
                    min_storage_gb: Option<Amount> [0..=1_000_000];
                    /// Download speed asked at both peaks, in Mbit/s.
                    min_download_mbps: Option<Amount> [0..=100_000];
                    /// Upload speed asked at both peaks, in Mbit/s.
                    min_upload_mbps: Option<Amount> [0..=100_000];
                    /// The greatest latency allowed, in milliseconds.
                    max_latency_ms: Option<Amount> [0..=60_000];
                    /// Download speed that a contract has to promise, in Mbit/s.
                    min_contract_download_mbps: Option<Amount> [0..=100_000];
                    /// Upload speed that a contract has to promise, in Mbit/s.
                    min_contract_upload_mbps: Option<Amount> [0..=100_000];
                    /// Days that an internet contract has to run on.
                    contract_notice_days: u32 [0..=365] = 0;
                    /// Attendance asked, in percent.
                    min_attendance_percent: Option<Amount> [0..=100];
                    /// Productivity asked, in percent of the provider's standard.
                    min_productivity_percent: Option<Amount> [0..=200];
                    /// Months in post asked.
                    min_months_in_post: Option<u32> [0..=600];
                    /// Shifts asked.
                    min_shifts_completed: Option<u32> [0..=100_000];
                    /// The longest break from practice that a return can follow, in months.
                    max_break_months: u32 [0..=36] = 36;
                    /// Months after which a display screen equipment assessment is renewed.
                    dse_review_months: Option<u32> [1..=120];
                    /// Months after which patching is confirmed again.
                    patch_review_months: Option<u32> [1..=120];
                    /// Months after which the safety of equipment is assured again.
                    safety_review_months: Option<u32> [1..=120];
                    /// Months after which a speed test is repeated.
                    speed_test_review_months: Option<u32> [1..=120];
                    /// Months after which data security training is repeated.
                    data_security_review_months: Option<u32> [1..=120] = Some(12);
                    /// Months after which information governance training is repeated.
                    information_governance_review_months: Option<u32> [1..=120];
                    /// Months after which the information governance agreement is signed again.
                    agreement_review_months: Option<u32> [1..=120];
                    /// Months between performance reviews.
                    performance_review_months: Option<u32> [1..=120];
                    /// Months after which the risk assessment is renewed.
                    risk_assessment_review_months: Option<u32> [1..=120];
                    /// Months between check-ins.
                    check_in_review_months: Option<u32> [1..=120];
                    /// Months after which the suitability review for shared housing or caring is renewed.
                    shared_use_review_months: Option<u32> [1..=120];
                    /// Months after which the risk of domestic incidents is assessed again.
                    incident_risk_review_months: Option<u32> [1..=120];
                    /// What happens when something goes wrong at an advisor's home.
                    incidents: Incidents;
                    /// When homeworking ends.
                    removal: Removal;
                }
                /// What happens when something goes wrong at an advisor's home.
                Incidents at [incidents] {
                    /// The longest interruption, in minutes, that is waited for.
                    max_minutes_to_restore: u32 [0..=1440] = 30;
                    /// The least time on site, in minutes, that is worth the journey.
                    min_minutes_on_site: u32 [0..=1440] = 60;
                    /// Whether the advisor comes to the contact centre.
                    site_attendance: SiteAttendance = SiteAttendance::WherePossible;
                }
                /// When homeworking ends.
                Removal at [removal] {
                    /// Interventions that come before homeworking is withdrawn.
                    interventions_before_removal: u32 [1..=10] = 1;
                }
            }
            results {}
        }
    };
}

use std::collections::BTreeMap;

use crate::catalogue::Rule;
use crate::model::declare::define_types;
use crate::model::soundness::policy;
use crate::model::{Amount, AssuranceKind};

policy_types!(define_types);

fn default_equipment() -> Vec<String> {
    ["adjustable_chair", "cables", "desk", "headset", "keyboard", "monitor", "mouse"].map(str::to_owned).to_vec()
}
