//! The policy, as it is written and as it is compiled: every setting in the form in which the rules compare it.

use std::collections::HashMap;

use serde::Deserialize;

use super::case::Kind;
use super::date::{NEVER, months};
use super::rule::{Enforcement, RULES, Rule};
use super::values::{Amount, Count, Items, NONE, SHREDDER};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    #[default]
    Baseline,
    PersonSpecification,
    Full,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Devices {
    #[default]
    ProviderOnly,
    BringYourOwn,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notes {
    #[default]
    NoPaper,
    PaperWithDisposal,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disposal {
    Shredder,
    Collection,
    Agreement,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub enum Guidance {
    #[serde(rename = "PRN00732")]
    Prn00732,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SiteAttendance {
    Required,
    #[default]
    WherePossible,
    NotExpected,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Incidents {
    pub max_minutes_to_restore: u16,
    pub min_minutes_on_site: u16,
    pub site_attendance: SiteAttendance,
}

impl Default for Incidents {
    fn default() -> Incidents {
        Incidents { max_minutes_to_restore: 30, min_minutes_on_site: 60, site_attendance: SiteAttendance::default() }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Removal {
    pub interventions_before_removal: u8,
}

impl Default for Removal {
    fn default() -> Removal {
        Removal { interventions_before_removal: 1 }
    }
}

/// A policy as it is written.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PolicyDocument {
    pub name: String,
    pub guidance: Option<Guidance>,
    pub preset: Preset,
    pub enforcement: HashMap<Rule, Enforcement>,
    pub devices: Devices,
    pub notes: Notes,
    pub paper_disposal: Vec<Disposal>,
    pub assurance: Vec<Kind>,
    pub assurance_count: u8,
    pub assurance_review_months: u32,
    pub required_equipment: Items,
    pub min_memory_gb: Amount<4096>,
    pub min_processor_ghz: Amount<20>,
    pub min_processor_cores: Count<1, 512>,
    pub min_storage_gb: Amount<1_000_000>,
    pub min_download_mbps: Amount<100_000>,
    pub min_upload_mbps: Amount<100_000>,
    pub max_latency_ms: Amount<60_000>,
    pub min_contract_download_mbps: Amount<100_000>,
    pub min_contract_upload_mbps: Amount<100_000>,
    pub contract_notice_days: u32,
    pub min_attendance_percent: Amount<100>,
    pub min_productivity_percent: Amount<200>,
    pub min_months_in_post: Count<0, 600>,
    pub min_shifts_completed: Count<0, 100_000>,
    pub max_break_months: u32,
    pub dse_review_months: Count<1, 120>,
    pub patch_review_months: Count<1, 120>,
    pub safety_review_months: Count<1, 120>,
    pub speed_test_review_months: Count<1, 120>,
    pub data_security_review_months: Count<1, 120>,
    pub information_governance_review_months: Count<1, 120>,
    pub agreement_review_months: Count<1, 120>,
    pub performance_review_months: Count<1, 120>,
    pub risk_assessment_review_months: Count<1, 120>,
    pub check_in_review_months: Count<1, 120>,
    pub shared_use_review_months: Count<1, 120>,
    pub incident_risk_review_months: Count<1, 120>,
    pub incidents: Incidents,
    pub removal: Removal,
}

impl Default for PolicyDocument {
    fn default() -> PolicyDocument {
        let unset = Count(NONE);
        PolicyDocument {
            name: String::new(),
            guidance: None,
            preset: Preset::default(),
            enforcement: HashMap::new(),
            devices: Devices::default(),
            notes: Notes::default(),
            paper_disposal: vec![Disposal::Shredder, Disposal::Agreement],
            assurance: vec![Kind::SignedAgreement, Kind::Confirmation, Kind::Photographs, Kind::PhysicalInspection],
            assurance_count: 1,
            assurance_review_months: 12,
            required_equipment: Items::of(&[
                "desk",
                "adjustable_chair",
                "monitor",
                "mouse",
                "keyboard",
                "cables",
                "headset",
            ]),
            min_memory_gb: Amount(8000),
            min_processor_ghz: Amount(NONE),
            min_processor_cores: Count(NONE),
            min_storage_gb: Amount(NONE),
            min_download_mbps: Amount(NONE),
            min_upload_mbps: Amount(NONE),
            max_latency_ms: Amount(NONE),
            min_contract_download_mbps: Amount(NONE),
            min_contract_upload_mbps: Amount(NONE),
            contract_notice_days: 0,
            min_attendance_percent: Amount(NONE),
            min_productivity_percent: Amount(NONE),
            min_months_in_post: Count(NONE),
            min_shifts_completed: Count(NONE),
            max_break_months: 36,
            dse_review_months: unset,
            patch_review_months: unset,
            safety_review_months: unset,
            speed_test_review_months: unset,
            data_security_review_months: Count(12),
            information_governance_review_months: unset,
            agreement_review_months: unset,
            performance_review_months: unset,
            risk_assessment_review_months: unset,
            check_in_review_months: unset,
            shared_use_review_months: unset,
            incident_risk_review_months: unset,
            incidents: Incidents::default(),
            removal: Removal::default(),
        }
    }
}

impl PolicyDocument {
    pub fn from_json(text: &str) -> Result<PolicyDocument, serde_json::Error> {
        serde_json::from_str(text)
    }
}

/// Two bits a rule, as the rules' standings are gathered: the lower of the two.
pub type Lanes = [u64; 3];

/// The lanes of all rules.
pub const ALL: Lanes = [u64::MAX; 3];

/// The place of a rule in the lanes.
pub const fn lane(rule: Rule) -> (usize, u32) {
    (rule.place() / 32, (rule.place() % 32) as u32 * 2)
}

/// A policy, compiled.
#[derive(Clone)]
pub struct Policy {
    /// 01 in the lane of a rule that is enforced.
    pub enforced: Lanes,
    pub enforcement: [Enforcement; 65],
    pub bring_your_own: bool,
    pub paper: bool,
    pub shredder: u16,
    pub agreement: bool,
    /// A bit a kind of assurance accepted.
    pub assurance: u8,
    pub assurance_count: u32,
    pub assurance_renewal: i32,
    pub equipment: Items,
    pub memory: i32,
    pub ghz: i32,
    pub cores: i32,
    pub storage: i32,
    pub download: i32,
    pub upload: i32,
    /// `i32::MAX` where no limit is set.
    pub latency: i32,
    pub contract_download: i32,
    pub contract_upload: i32,
    pub notice_days: u32,
    pub attendance: i32,
    pub productivity: i32,
    /// Months as they are added to a date; negative where none are asked.
    pub in_post: i32,
    pub shifts: i32,
    pub longest_break: i32,
    pub dse: i32,
    pub patch: i32,
    pub safety: i32,
    pub speed_test: i32,
    pub data_security: i32,
    pub information_governance: i32,
    pub agreement_signed: i32,
    pub review: i32,
    pub risk_assessment: i32,
    pub check_in: i32,
    pub shared_use: i32,
    pub incident_risk: i32,
}

/// The months after which a check is renewed.
fn renewal(count: Count<1, 120>) -> i32 {
    if count.0 == NONE { NEVER } else { months(count.0 as u32) }
}

impl Policy {
    pub fn compile(document: &PolicyDocument) -> Policy {
        let enforcement = RULES
            .map(|rule| document.enforcement.get(&rule).copied().unwrap_or_else(|| rule.enforcement(document.preset)));
        let mut enforced = [0; 3];
        for rule in RULES {
            let (word, bit) = lane(rule);
            enforced[word] |= u64::from(enforcement[rule.place()] == Enforcement::Enforce) << bit;
        }
        let asks = |way| document.paper_disposal.contains(&way);
        Policy {
            enforced,
            enforcement,
            bring_your_own: document.devices == Devices::BringYourOwn,
            paper: document.notes == Notes::PaperWithDisposal,
            shredder: if asks(Disposal::Shredder) { SHREDDER } else { 0 },
            agreement: asks(Disposal::Agreement),
            assurance: document.assurance.iter().fold(0, |kinds, kind| kinds | 1 << *kind as u8),
            assurance_count: u32::from(document.assurance_count),
            assurance_renewal: months(document.assurance_review_months),
            equipment: document.required_equipment.clone(),
            memory: document.min_memory_gb.0,
            ghz: document.min_processor_ghz.0,
            cores: document.min_processor_cores.0,
            storage: document.min_storage_gb.0,
            download: document.min_download_mbps.0,
            upload: document.min_upload_mbps.0,
            latency: if document.max_latency_ms.0 == NONE { i32::MAX } else { document.max_latency_ms.0 },
            contract_download: document.min_contract_download_mbps.0,
            contract_upload: document.min_contract_upload_mbps.0,
            notice_days: document.contract_notice_days,
            attendance: document.min_attendance_percent.0,
            productivity: document.min_productivity_percent.0,
            in_post: document.min_months_in_post.0 << 5,
            shifts: document.min_shifts_completed.0,
            longest_break: months(document.max_break_months),
            dse: renewal(document.dse_review_months),
            patch: renewal(document.patch_review_months),
            safety: renewal(document.safety_review_months),
            speed_test: renewal(document.speed_test_review_months),
            data_security: renewal(document.data_security_review_months),
            information_governance: renewal(document.information_governance_review_months),
            agreement_signed: renewal(document.agreement_review_months),
            review: renewal(document.performance_review_months),
            risk_assessment: renewal(document.risk_assessment_review_months),
            check_in: renewal(document.check_in_review_months),
            shared_use: renewal(document.shared_use_review_months),
            incident_risk: renewal(document.incident_risk_review_months),
        }
    }
}
