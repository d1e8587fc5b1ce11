//! The values of each fact at which a rule could change its mind.

use homeworking::model::Fact;
use serde_json::{Value, json};

use crate::naive::dates::{LAST_DAY, add_days, add_months, subtract_months};
use crate::naive::policy::{figure, list, whole};

/// What kind of value a fact has.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Kind {
    Flag,
    Completion,
    /// With the setting that is its interval.
    Check(&'static str),
    Date,
    /// With the setting that it is held against, if there is one, and the most that it can be.
    Amount(Option<&'static str>, i64),
    /// The same, for a whole number of at least so much.
    Whole(Option<&'static str>, i64, i64),
    /// From the worst to the best, as far as that can be said.
    Choice(&'static [&'static str]),
    Equipment,
    Assurance,
}

/// The kind of a fact.
#[rustfmt::skip]
pub fn kind(path: &str) -> Kind {
    use Kind::{Amount, Assurance, Check, Choice, Completion, Date, Equipment, Flag, Whole};
    match path {
        "advisor.role" => Choice(&["health_advisor", "service_advisor", "auditor", "clinician"]),
        "advisor.arrangement" => Choice(&["hybrid", "home"]),
        "advisor.audit.tier" => Choice(&["tier_1", "tier_2"]),
        "advisor.performance.open_issues" => Choice(&["significant", "persistent", "minor", "none"]),
        "advisor.incident_plan.backup_connection" => Choice(&["none", "mobile", "second_line"]),
        "workstation.supplied_by" => Choice(&["advisor", "both", "provider"]),
        "device.owner" => Choice(&["advisor", "provider"]),

        "advisor.in_post_since" | "advisor.last_practised" | "advisor.homeworking_since" | "advisor.withdrawn_since"
        | "advisor.audit.tier_since" | "device.support_ends" | "connection.contract_ends" => Date,

        "advisor.fitness_signed_off" | "advisor.training.core_module_1" | "advisor.training.core_module_2"
        | "advisor.training.initial_training" | "advisor.training.consolidated_learning"
        | "advisor.training.release_updates" | "advisor.training.homeworking" | "advisor.training.it"
        | "advisor.training.workstation_safety" | "advisor.training.competence_sign_off"
        | "advisor.governance.policies_accessible" | "advisor.governance.confidentiality_agreement"
        | "advisor.governance.probation_passed" => Completion,

        "advisor.training.data_security" => Check("data_security_review_months"),
        "advisor.training.information_governance" => Check("information_governance_review_months"),
        "advisor.performance.last_review" => Check("performance_review_months"),
        "advisor.governance.agreement_signed" => Check("agreement_review_months"),
        "advisor.wellbeing.risk_assessment" => Check("risk_assessment_review_months"),
        "advisor.wellbeing.last_check_in" => Check("check_in_review_months"),
        "advisor.incident_plan.risk_assessed" => Check("incident_risk_review_months"),
        "home.dse_assessment" => Check("dse_review_months"),
        "home.shared_use_review" => Check("shared_use_review_months"),
        "workstation.safety_assured" => Check("safety_review_months"),
        "device.patched" => Check("patch_review_months"),
        "connection.tested_on" => Check("speed_test_review_months"),

        "advisor.performance.attendance_percent" => Amount(Some("min_attendance_percent"), 100),
        "advisor.performance.productivity_percent" => Amount(Some("min_productivity_percent"), 200),
        "device.processor_ghz" => Amount(Some("min_processor_ghz"), 20),
        "device.memory_gb" => Amount(Some("min_memory_gb"), 4096),
        "device.storage_gb" => Amount(Some("min_storage_gb"), 1_000_000),
        "connection.peak_download_mbps" | "connection.social_peak_download_mbps" => Amount(Some("min_download_mbps"), 100_000),
        "connection.peak_upload_mbps" | "connection.social_peak_upload_mbps" => Amount(Some("min_upload_mbps"), 100_000),
        "connection.contract_download_mbps" => Amount(Some("min_contract_download_mbps"), 100_000),
        "connection.contract_upload_mbps" => Amount(Some("min_contract_upload_mbps"), 100_000),
        "connection.latency_ms" => Amount(Some("max_latency_ms"), 60_000),
        "advisor.incident_plan.backup_connection_mbps" => Amount(None, 100_000),

        "advisor.shifts_completed" => Whole(Some("min_shifts_completed"), 0, 100_000),
        "device.processor_cores" => Whole(Some("min_processor_cores"), 1, 512),
        "advisor.audit.audits_due" | "advisor.audit.audits_done_home" | "advisor.audit.audits_done_site" => Whole(None, 0, 1000),
        "advisor.incident_plan.power_backup_minutes" => Whole(None, 0, 10_080),
        "advisor.incident_plan.site_travel_minutes" => Whole(None, 0, 1440),

        "workstation.equipment" => Equipment,
        "home.assurance" => Assurance,

        "advisor.fitness_sign_off_needed" | "advisor.audit.performing_safely" | "advisor.performance.implicated_in_complaint"
        | "advisor.performance.exemplary_conduct" | "advisor.technical.confident_with_equipment"
        | "advisor.wellbeing.connected" | "advisor.wellbeing.buddy" | "advisor.wellbeing.knows_escalation"
        | "advisor.wellbeing.debriefer_access" | "advisor.wellbeing.return_route" | "advisor.wellbeing.development_access"
        | "advisor.incident_plan.notify_line" | "advisor.incident_plan.diversion_agreed" | "advisor.incident_plan.backup_device"
        | "home.quiet" | "home.not_overheard" | "home.free_of_interruptions" | "home.space" | "home.light"
        | "home.temperature" | "home.shared_housing" | "home.caring_during_shifts" | "home.insurance_considered"
        | "home.secure_from_breach" | "device.meets_remote_desktop_spec" | "device.antivirus" | "device.no_data_at_rest"
        | "device.no_data_transfer" | "device.remote_solution" | "device.personal_settings_isolated"
        | "device.printing_disabled" | "device.virtual_notes_wiped" | "connection.supply_assured"
        | "connection.household_load_considered" => Flag,
        _ => panic!("{path} has no kind: add it to the table"),
    }
}

/// Every fact of the library, by its path.
pub fn paths() -> impl Iterator<Item = &'static str> {
    Fact::all().map(Fact::path)
}

/// A number of thousandths, written with as many decimals as it needs.
pub fn amount(thousandths: i64) -> Value {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    serde_json::from_str(text.trim_end_matches('0').trim_end_matches('.')).unwrap()
}

/// The edges of a fact on a day, first of all that it is missing (which a role cannot be).
pub fn edges(path: &str, policy: &Value, on: &str) -> Vec<Value> {
    let mut values = given(path, policy, on);
    if path != "advisor.role" {
        values.insert(0, Value::Null);
    }
    values
}

/// The edges of a fact on a day, where it is given.
pub fn given(path: &str, policy: &Value, on: &str) -> Vec<Value> {
    match kind(path) {
        Kind::Flag => vec![json!(false), json!(true)],
        Kind::Completion => with_truths(days(completion_days(path, policy, on))),
        Kind::Check(interval) => with_truths(days(check_days(whole(policy, interval), on))),
        Kind::Date => days(date_days(path, policy, on)),
        Kind::Amount(setting, most) => amounts(setting.and_then(|name| figure(policy, name)), [0, most * 1000], 1),
        Kind::Whole(None, _, most) if most != 1000 => [0, 1, most].map(|count| json!(count)).to_vec(),
        Kind::Whole(None, ..) => counts_of_audits(path),
        Kind::Whole(Some(name), least, most) => amounts(figure(policy, name), [least * 1000, most * 1000], 1000),
        Kind::Choice(words) => words.iter().map(|word| json!(word)).collect(),
        Kind::Equipment => equipment(policy),
        Kind::Assurance => assurance(policy, on),
    }
}

fn with_truths(mut values: Vec<Value>) -> Vec<Value> {
    values.extend([json!(false), json!(true)]);
    values
}

/// The days among these that a document can name, each once.
fn days(mut days: Vec<String>) -> Vec<Value> {
    days.retain(|day| ("1900-01-01"..=LAST_DAY).contains(&day.as_str()));
    days.sort();
    days.dedup();
    days.into_iter().map(|day| json!(day)).collect()
}

/// The day before, the day itself and the day after, and the first and the last day there are.
fn around(day: &str) -> Vec<String> {
    let mut days: Vec<String> = (-1..=1).map(|step| add_days(day, step)).collect();
    days.extend(["1900-01-01".to_owned(), LAST_DAY.to_owned()]);
    days
}

/// The last day that lies so many months or more before `on`, and its neighbours.
fn around_months_before(on: &str, months: u32) -> Vec<String> {
    let about = subtract_months(on, months);
    let last = (-4..=4).rev().map(|step| add_days(&about, step)).find(|day| add_months(day, months).as_str() <= on);
    around(&last.unwrap())
}

fn check_days(months: Option<u32>, on: &str) -> Vec<String> {
    let mut days = around(on);
    days.extend(months.map(|months| around_months_before(on, months)).unwrap_or_default());
    days
}

fn date_days(path: &str, policy: &Value, on: &str) -> Vec<String> {
    let mut days = around(on);
    match path {
        "advisor.in_post_since" => {
            days.extend(
                whole(policy, "min_months_in_post").map(|months| around_months_before(on, months)).unwrap_or_default(),
            );
        }
        "advisor.last_practised" => {
            days.extend(around_months_before(on, whole(policy, "max_break_months").unwrap()));
        }
        "connection.contract_ends" => {
            let notice = whole(policy, "contract_notice_days").unwrap();
            days.extend(around(&add_days(on, i64::from(notice))));
        }
        _ => {}
    }
    days
}

/// A sign-off of competence is held against the last day of practice too.
fn completion_days(path: &str, policy: &Value, on: &str) -> Vec<String> {
    if path == "advisor.training.competence_sign_off" {
        date_days("advisor.last_practised", policy, on)
    } else {
        around(on)
    }
}

/// Just below, at and just above a figure; without one, the least and the most.
fn amounts(figure: Option<i64>, [least, most]: [i64; 2], step: i64) -> Vec<Value> {
    let found = figure.map_or(vec![least, most], |figure| vec![figure - step, figure, figure + step]);
    found.into_iter().filter(|found| (least..=most).contains(found)).map(amount).collect()
}

fn counts_of_audits(path: &str) -> Vec<Value> {
    let most = if path == "advisor.audit.audits_due" { 3 } else { 2 };
    (0..=most).map(|count| json!(count)).collect()
}

/// Nothing, all that is asked, all but one, one alone; and a shredder, other texts, and an item named twice.
fn equipment(policy: &Value) -> Vec<Value> {
    let asked = list(policy, "required_equipment");
    let and = |items: &[String], more: &[&str]| {
        let more = more.iter().map(|item| (*item).to_owned());
        json!(items.iter().cloned().chain(more).collect::<Vec<String>>())
    };
    let mut lists = vec![json!([]), json!(["shredder"]), json!(["Desk", "desk "])];
    for more in [&[][..], &["shredder"], &["foot warmer é"], &[&asked[0]]] {
        lists.push(and(&asked, more));
    }
    for place in 0..asked.len() {
        let mut others = asked.clone();
        let one = others.remove(place);
        lists.extend([and(&others, &[]), and(&others, &["webcam", "shredder"]), json!([one])]);
    }
    lists
}

const KINDS: [&str; 4] = ["signed_agreement", "confirmation", "photographs", "physical_inspection"];

/// Every choice of kinds in force, just lapsed or not held; each kind alone at each edge; and one kind held twice.
fn assurance(policy: &Value, on: &str) -> Vec<Value> {
    let months = whole(policy, "assurance_review_months").unwrap();
    let edges = days(check_days(Some(months), on));
    let lapsed = edges.iter().filter_map(Value::as_str).rfind(|day| add_months(day, months).as_str() <= on);
    let running_out = edges.iter().filter_map(Value::as_str).find(|day| add_months(day, months).as_str() > on);
    let held = |kind: &str, day: &str| json!({ "kind": kind, "on": day });
    let mut lists = Vec::new();
    for choice in 0..81_u32 {
        let standing = |place: usize| choice / 3_u32.pow(u32::try_from(place).unwrap()) % 3;
        let held = KINDS.iter().enumerate().filter_map(|(place, kind)| match standing(place) {
            0 => None,
            1 => Some(held(kind, on)),
            _ => lapsed.map(|day| held(kind, day)),
        });
        lists.push(held.collect());
    }
    for kind in KINDS {
        lists.extend(edges.iter().filter_map(Value::as_str).map(|day| json!([held(kind, day)])));
        lists.push(json!([held(kind, on), held(kind, on)]));
        lists.push(json!([held(kind, LAST_DAY), held(kind, "1900-01-01"), held(kind, on)]));
        // The second goes on where the first runs out.
        lists.extend(running_out.map(|day| json!([held(kind, day), held(kind, on)])));
    }
    lists
}
