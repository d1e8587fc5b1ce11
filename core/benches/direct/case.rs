//! The case: one advisor, at home. The structs lie in one another, so that all but texts and lists is one flat block.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::date::{ABSENT, Date, When};
use super::rule::Rule;
use super::values::{Amount, Count, Items, Truth, fits};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    HealthAdvisor,
    ServiceAdvisor,
    Auditor,
    Clinician,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrangement {
    Home,
    Hybrid,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub enum Tier {
    #[serde(rename = "tier_1")]
    One,
    #[serde(rename = "tier_2")]
    Two,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenIssues {
    None,
    Minor,
    Persistent,
    Significant,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Backup {
    None,
    Mobile,
    SecondLine,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    SignedAgreement,
    Confirmation,
    Photographs,
    PhysicalInspection,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Supplier {
    Provider,
    Advisor,
    Both,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Provider,
    Advisor,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub advisor: Advisor,
    #[serde(default)]
    pub home: Home,
    #[serde(default)]
    pub workstation: Workstation,
    #[serde(default)]
    pub device: Device,
    #[serde(default)]
    pub connection: Connection,
    #[serde(default)]
    pub waivers: Vec<Waiver>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advisor {
    pub id: String,
    pub role: Role,
    #[serde(default)]
    pub arrangement: Option<Arrangement>,
    #[serde(default)]
    pub in_post_since: Date,
    #[serde(default)]
    pub shifts_completed: Count<0, 100_000>,
    #[serde(default)]
    pub last_practised: Date,
    #[serde(default)]
    pub homeworking_since: Date,
    #[serde(default)]
    pub withdrawn_since: Date,
    #[serde(default)]
    pub fitness_sign_off_needed: Truth,
    #[serde(default)]
    pub fitness_signed_off: When,
    #[serde(default)]
    pub audit: Audit,
    #[serde(default)]
    pub training: Training,
    #[serde(default)]
    pub performance: Performance,
    #[serde(default)]
    pub technical: Technical,
    #[serde(default)]
    pub governance: Governance,
    #[serde(default)]
    pub wellbeing: Wellbeing,
    #[serde(default)]
    pub incident_plan: IncidentPlan,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Audit {
    pub tier: Option<Tier>,
    pub tier_since: Date,
    pub performing_safely: Truth,
    pub audits_due: Count<0, 1000>,
    pub audits_done_home: Count<0, 1000>,
    pub audits_done_site: Count<0, 1000>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Training {
    pub core_module_1: When,
    pub core_module_2: When,
    pub initial_training: When,
    pub consolidated_learning: When,
    pub release_updates: When,
    pub homeworking: When,
    pub it: When,
    pub data_security: When,
    pub information_governance: When,
    pub workstation_safety: When,
    pub competence_sign_off: When,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Performance {
    pub open_issues: Option<OpenIssues>,
    pub implicated_in_complaint: Truth,
    pub exemplary_conduct: Truth,
    pub attendance_percent: Amount<100>,
    pub productivity_percent: Amount<200>,
    pub last_review: When,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Technical {
    pub confident_with_equipment: Truth,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Governance {
    pub policies_accessible: When,
    pub agreement_signed: When,
    pub confidentiality_agreement: When,
    pub probation_passed: When,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wellbeing {
    pub risk_assessment: When,
    pub connected: Truth,
    pub buddy: Truth,
    pub last_check_in: When,
    pub knows_escalation: Truth,
    pub debriefer_access: Truth,
    pub return_route: Truth,
    pub development_access: Truth,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct IncidentPlan {
    pub notify_line: Truth,
    pub diversion_agreed: Truth,
    pub risk_assessed: When,
    pub power_backup_minutes: Count<0, 10_080>,
    pub backup_connection: Option<Backup>,
    pub backup_connection_mbps: Amount<100_000>,
    pub backup_device: Truth,
    pub site_travel_minutes: Count<0, 1440>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Home {
    pub quiet: Truth,
    pub not_overheard: Truth,
    pub free_of_interruptions: Truth,
    pub space: Truth,
    pub light: Truth,
    pub temperature: Truth,
    pub dse_assessment: When,
    pub shared_housing: Truth,
    pub caring_during_shifts: Truth,
    pub shared_use_review: When,
    pub assurance: Option<Vec<Assurance>>,
    pub insurance_considered: Truth,
    pub secure_from_breach: Truth,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assurance {
    pub kind: Kind,
    #[serde(deserialize_with = "given")]
    pub on: Date,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Workstation {
    pub equipment: Items,
    pub supplied_by: Option<Supplier>,
    pub safety_assured: When,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Device {
    pub owner: Option<Owner>,
    pub processor_ghz: Amount<20>,
    pub processor_cores: Count<1, 512>,
    pub memory_gb: Amount<4096>,
    pub storage_gb: Amount<1_000_000>,
    pub meets_remote_desktop_spec: Truth,
    pub support_ends: Date,
    pub patched: When,
    pub antivirus: Truth,
    pub no_data_at_rest: Truth,
    pub no_data_transfer: Truth,
    pub remote_solution: Truth,
    pub personal_settings_isolated: Truth,
    pub printing_disabled: Truth,
    pub virtual_notes_wiped: Truth,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Connection {
    pub peak_download_mbps: Amount<100_000>,
    pub peak_upload_mbps: Amount<100_000>,
    pub social_peak_download_mbps: Amount<100_000>,
    pub social_peak_upload_mbps: Amount<100_000>,
    pub latency_ms: Amount<60_000>,
    pub tested_on: When,
    pub contract_download_mbps: Amount<100_000>,
    pub contract_upload_mbps: Amount<100_000>,
    pub contract_ends: Date,
    pub supply_assured: Truth,
    pub household_load_considered: Truth,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    pub rule: Rule,
    pub approved_by: String,
    pub reason: String,
    #[serde(deserialize_with = "given")]
    pub from: Date,
    #[serde(deserialize_with = "given")]
    pub through: Date,
}

/// A date that has to be there.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let date = Date::deserialize(deserializer)?;
    if date.0 == ABSENT { Err(D::Error::custom("a date is missing")) } else { Ok(date) }
}

impl Case {
    pub fn from_json(text: &str) -> Result<Case, serde_json::Error> {
        let case: Case = serde_json::from_str(text)?;
        if !fits(&case.advisor.id, 64) {
            return Err(serde_json::Error::custom("the id has 1 to 64 characters"));
        }
        for waiver in &case.waivers {
            if waiver.rule.is_floor() || waiver.through < waiver.from {
                return Err(serde_json::Error::custom("a waiver of the floor, or one that ends before it begins"));
            }
            if !fits(&waiver.approved_by, 120) || !fits(&waiver.reason, 500) {
                return Err(serde_json::Error::custom("a text of a waiver is empty or too long"));
            }
        }
        Ok(case)
    }
}
