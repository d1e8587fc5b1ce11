//! Invented cases, policies and days: sound documents, crowded around the
//! days and figures at which a rule changes its mind.

use super::catalogue::{RULES, is_floor};
use super::dates::{LAST_DAY, add_days, add_months, join, month_length, subtract_months};
use super::documents::set;
use super::paths;
use super::policy::{choice, figure, list, month_counts, whole};
use super::rng::Rng;
use serde_json::{Map, Value, json};

pub const ROLES: [&str; 4] = ["health_advisor", "service_advisor", "auditor", "clinician"];

const ITEMS: [&str; 11] = [
    "desk",
    "adjustable_chair",
    "monitor",
    "mouse",
    "keyboard",
    "cables",
    "headset",
    "lamp",
    "footrest",
    "shredder",
    "stationery",
];

const KINDS: [&str; 4] = ["signed_agreement", "confirmation", "photographs", "physical_inspection"];

const THRESHOLD_RULES: [(&str, &str); 4] = [
    ("performance.attendance", "min_attendance_percent"),
    ("performance.productivity", "min_productivity_percent"),
    ("experience.months_in_post", "min_months_in_post"),
    ("experience.shifts_completed", "min_shifts_completed"),
];

const SHIFT_SHOULD_RULES: [&str; 8] = [
    "shift.shift_manager",
    "shift.it_service",
    "service.call_takeover",
    "service.emergency_assistance",
    "service.live_chat",
    "service.screen_share",
    "service.audit",
    "service.demand_view",
];

const REVIEW_INTERVALS: [&str; 12] = [
    "dse_review_months",
    "patch_review_months",
    "safety_review_months",
    "speed_test_review_months",
    "data_security_review_months",
    "information_governance_review_months",
    "agreement_review_months",
    "performance_review_months",
    "risk_assessment_review_months",
    "check_in_review_months",
    "shared_use_review_months",
    "incident_risk_review_months",
];

// Days.

fn within_range(day: String) -> String {
    if day.as_str() < "1900-01-01" {
        "1900-01-01".to_string()
    } else if day.as_str() > LAST_DAY {
        LAST_DAY.to_string()
    } else {
        day
    }
}

fn any_day(rng: &mut Rng, first_year: i64, last_year: i64) -> String {
    let year = u32::try_from(rng.between(first_year, last_year)).expect("a year");
    let month = u32::try_from(rng.between(1, 12)).expect("a month");
    let length = month_length(year, month);
    let day = u32::try_from(rng.between(1, i64::from(length))).expect("a day");
    join(year, month, day)
}

fn month_end(rng: &mut Rng) -> String {
    let year = u32::try_from(rng.between(2019, 2032)).expect("a year");
    let month = u32::try_from(rng.between(1, 12)).expect("a month");
    join(year, month, month_length(year, month))
}

fn edge_day(rng: &mut Rng) -> String {
    rng.pick(&[
        "1900-01-01",
        "1900-01-02",
        "1900-02-28",
        "1900-03-01",
        "1999-12-31",
        "2000-02-29",
        "2100-02-28",
        "2199-12-31",
        "2200-01-31",
        "2200-02-28",
        "2200-12-30",
        "2200-12-31",
    ])
    .to_string()
}

fn leap_day(rng: &mut Rng) -> String {
    rng.pick(&["2000-02-29", "2016-02-29", "2020-02-29", "2024-02-29", "2028-02-29", "2096-02-29", "2104-02-29"])
        .to_string()
}

/// A day to ask about.
pub fn random_day(rng: &mut Rng) -> String {
    match rng.below(100) {
        0..60 => any_day(rng, 2022, 2027),
        60..75 => month_end(rng),
        75..85 => leap_day(rng),
        85..92 => edge_day(rng),
        _ => any_day(rng, 1900, 2200),
    }
}

/// A date of a fact, mostly near a day on which it would matter on `on`.
fn date_near(rng: &mut Rng, policy: &Value, on: &str) -> String {
    let nudge = rng.between(-2, 2);
    match rng.below(100) {
        0..35 => within_range(add_days(on, nudge)),
        35..65 => {
            let months = rng.pick(&month_counts(policy));
            // A long way back from an early day would leave the calendar.
            let back = subtract_months(on, months);
            within_range(add_days(&back, nudge))
        }
        65..72 => {
            let notice = i64::from(whole(policy, "contract_notice_days").expect("a number"));
            within_range(add_days(on, notice + nudge))
        }
        72..80 => {
            let days = rng.between(-400, 800);
            within_range(add_days(on, days))
        }
        80..84 => within_range(add_months(on, 6)),
        84..88 => leap_day(rng),
        88..92 => edge_day(rng),
        92..95 => month_end(rng),
        _ => any_day(rng, 1900, 2200),
    }
}

// Numbers. They are written as text first, so that they have at most three
// decimals.

fn number(text: &str) -> Value {
    serde_json::from_str(text).expect("a number")
}

fn amount_of(thousandths: i64) -> Value {
    let whole = thousandths / 1000;
    let rest = thousandths % 1000;
    if rest == 0 {
        number(&format!("{whole}"))
    } else {
        let text = format!("{whole}.{rest:03}");
        number(text.trim_end_matches('0'))
    }
}

/// Up to `most`, which like the figure is in thousandths; often just at,
/// below or above the figure.
fn amount_near(rng: &mut Rng, figure: i64, most: i64) -> Value {
    let thousandths = match rng.below(10) {
        0..3 => figure,
        3 => figure - 1,
        4 => figure + 1,
        5 => 0,
        6 => most,
        7 => rng.between(0, most),
        8 => figure + 1000,
        _ => figure - 1000,
    };
    amount_of(thousandths.clamp(0, most))
}

fn whole_near(rng: &mut Rng, figure: i64, least: i64, most: i64) -> Value {
    let count = match rng.below(8) {
        0..3 => figure,
        3 => figure - 1,
        4 => figure + 1,
        5 => least,
        6 => most,
        _ => rng.between(least, most),
    };
    let count = count.clamp(least, most);
    if rng.percent(5) { number(&format!("{count}.0")) } else { json!(count) }
}

// Cases.

/// How one case is filled: how often a fact is given at all, and how often a
/// given one is to the good.
struct Filling {
    given: u64,
    good: u64,
}

struct Maker<'a> {
    rng: &'a mut Rng,
    policy: &'a Value,
    on: &'a str,
    filling: Filling,
    case: Value,
}

impl Maker<'_> {
    /// Puts a value, or leaves the fact out, or gives it as null.
    fn put(&mut self, path: &str, value: Value) {
        if self.rng.percent(self.filling.given) {
            set(&mut self.case, path, value);
        } else if self.rng.percent(25) {
            set(&mut self.case, path, Value::Null);
        }
    }

    fn good(&mut self) -> bool {
        self.rng.percent(self.filling.good)
    }

    fn near(&mut self) -> Value {
        json!(date_near(self.rng, self.policy, self.on))
    }

    fn flag(&mut self, path: &str, wanted: bool) {
        let value = if self.good() { wanted } else { !wanted };
        self.put(path, json!(value));
    }

    fn either(&mut self, path: &str) {
        let value = self.rng.percent(50);
        self.put(path, json!(value));
    }

    fn completion(&mut self, path: &str) {
        let value = if self.good() {
            let days = self.rng.between(0, 300);
            if self.rng.percent(50) { json!(true) } else { json!(within_range(add_days(self.on, -days))) }
        } else {
            match self.rng.below(4) {
                0 => json!(false),
                _ => self.near(),
            }
        };
        self.put(path, value);
    }

    fn check(&mut self, path: &str, interval: &str) {
        let value = if self.good() {
            match whole(self.policy, interval) {
                Some(months) => {
                    let days = self.rng.between(0, i64::from(months) * 28 - 1);
                    json!(within_range(add_days(self.on, -days)))
                }
                None => json!(true),
            }
        } else {
            match self.rng.below(6) {
                0 => json!(false),
                1 => json!(true),
                _ => self.near(),
            }
        };
        self.put(path, value);
    }

    fn date(&mut self, path: &str) {
        let value = self.near();
        self.put(path, value);
    }

    /// A date that is mostly left out, since null means something good.
    fn rare_date(&mut self, path: &str) {
        if !self.good() {
            let value = self.near();
            self.put(path, value);
        }
    }

    fn choice(&mut self, path: &str, good: &[&str], bad: &[&str]) {
        let value = if self.good() { self.rng.pick(good) } else { self.rng.pick(bad) };
        self.put(path, json!(value));
    }

    /// `most` is a whole number; the named setting is what it is held against.
    fn amount(&mut self, path: &str, setting: &str, most: i64) {
        let figure = figure(self.policy, setting).unwrap_or(8000);
        let value = if self.good() { amount_of(figure) } else { amount_near(self.rng, figure, most * 1000) };
        self.put(path, value);
    }

    fn count(&mut self, path: &str, figure: i64, least: i64, most: i64) {
        let value =
            if self.good() { json!(figure.clamp(least, most)) } else { whole_near(self.rng, figure, least, most) };
        self.put(path, value);
    }

    fn assurance(&mut self) {
        let months = whole(self.policy, "assurance_review_months").expect("a number");
        let mut items = Vec::new();
        if self.good() {
            for kind in list(self.policy, "assurance") {
                let days = self.rng.between(0, i64::from(months) * 28 - 1);
                let on = within_range(add_days(self.on, -days));
                items.push(json!({ "kind": kind, "on": on }));
            }
        } else {
            for _ in 0..self.rng.below(6) {
                let kind = self.rng.pick(&KINDS);
                let on = self.near();
                items.push(json!({ "kind": kind, "on": on }));
            }
        }
        self.put("home.assurance", json!(items));
    }

    fn equipment(&mut self) {
        let mut items: Vec<String> = list(self.policy, "required_equipment");
        if self.good() {
            items.push("shredder".to_string());
        } else {
            match self.rng.below(5) {
                0 => items.clear(),
                1 => {
                    items.pop();
                }
                2 => items.push("Desk".to_string()),
                3 => items.push("foot warmer é \"2\"".to_string()),
                _ => {
                    items.retain(|_| self.rng.percent(80));
                    let extra = self.rng.pick(&ITEMS);
                    items.push(extra.to_string());
                }
            }
        }
        if self.rng.percent(5) && !items.is_empty() {
            items.push(items[0].clone());
        }
        self.put("workstation.equipment", json!(items));
    }

    fn waivers(&mut self) {
        let mut waivers = Vec::new();
        if self.rng.percent(50) {
            for _ in 0..self.rng.between(0, 6) {
                let (rule, _, _) = self.rng.pick(&RULES);
                if is_floor(rule) {
                    continue;
                }
                for _ in 0..self.rng.between(1, 2) {
                    let mut days =
                        [date_near(self.rng, self.policy, self.on), date_near(self.rng, self.policy, self.on)];
                    days.sort();
                    waivers.push(json!({
                        "rule": rule,
                        "approved_by": "shift manager",
                        "reason": "agreed locally",
                        "from": days[0],
                        "through": days[1],
                    }));
                }
            }
        }
        if !waivers.is_empty() || self.rng.percent(20) {
            set(&mut self.case, "waivers", json!(waivers));
        }
    }
}

/// A case for this policy and this day; its id is `id`.
pub fn random_case_near(rng: &mut Rng, policy: &Value, on: &str, id: &str) -> Value {
    let given = rng.pick(&[0, 5, 30, 60, 85, 95, 98, 100, 100, 100]);
    let good = rng.pick(&[10, 50, 80, 95, 98, 99, 100]);
    let role = if rng.percent(55) { "health_advisor" } else { rng.pick(&ROLES) };
    let mut maker = Maker {
        rng,
        policy,
        on,
        filling: Filling { given, good },
        case: json!({ "advisor": { "id": id, "role": role } }),
    };
    advisor(&mut maker);
    home_and_workstation(&mut maker);
    device_and_connection(&mut maker);
    maker.waivers();
    maker.case
}

fn advisor(maker: &mut Maker) {
    let months = whole(maker.policy, "min_months_in_post").unwrap_or(6);
    let long_ago = subtract_months(maker.on, months);
    let in_post = if maker.good() { json!(within_range(long_ago)) } else { maker.near() };
    maker.choice("advisor.arrangement", &["home"], &["hybrid"]);
    maker.put("advisor.in_post_since", in_post);
    let shifts = whole(maker.policy, "min_shifts_completed").unwrap_or(20);
    maker.count("advisor.shifts_completed", i64::from(shifts), 0, 100_000);
    maker.rare_date("advisor.last_practised");
    if maker.rng.percent(60) {
        maker.date("advisor.homeworking_since");
    }
    maker.rare_date("advisor.withdrawn_since");
    maker.flag("advisor.fitness_sign_off_needed", false);
    maker.completion("advisor.fitness_signed_off");

    maker.choice("advisor.audit.tier", &["tier_2"], &["tier_1", "tier_2"]);
    maker.rare_date("advisor.audit.tier_since");
    maker.flag("advisor.audit.performing_safely", true);
    let due = maker.rng.between(0, 5);
    let home = maker.rng.between(0, due);
    maker.count("advisor.audit.audits_due", due, 0, 1000);
    maker.count("advisor.audit.audits_done_home", home, 0, 1000);
    maker.count("advisor.audit.audits_done_site", due - home, 0, 1000);

    maker.completion("advisor.training.core_module_1");
    maker.completion("advisor.training.core_module_2");
    maker.completion("advisor.training.initial_training");
    maker.completion("advisor.training.consolidated_learning");
    maker.completion("advisor.training.release_updates");
    maker.completion("advisor.training.homeworking");
    maker.completion("advisor.training.it");
    maker.check("advisor.training.data_security", "data_security_review_months");
    maker.check("advisor.training.information_governance", "information_governance_review_months");
    maker.completion("advisor.training.workstation_safety");
    maker.completion("advisor.training.competence_sign_off");

    maker.choice("advisor.performance.open_issues", &["none", "minor"], &["persistent", "significant"]);
    maker.flag("advisor.performance.implicated_in_complaint", false);
    maker.flag("advisor.performance.exemplary_conduct", true);
    maker.amount("advisor.performance.attendance_percent", "min_attendance_percent", 100);
    maker.amount("advisor.performance.productivity_percent", "min_productivity_percent", 200);
    maker.check("advisor.performance.last_review", "performance_review_months");
    maker.flag("advisor.technical.confident_with_equipment", true);
    maker.completion("advisor.governance.policies_accessible");
    maker.check("advisor.governance.agreement_signed", "agreement_review_months");
    maker.completion("advisor.governance.confidentiality_agreement");
    maker.completion("advisor.governance.probation_passed");

    maker.check("advisor.wellbeing.risk_assessment", "risk_assessment_review_months");
    maker.flag("advisor.wellbeing.connected", true);
    maker.flag("advisor.wellbeing.buddy", true);
    maker.check("advisor.wellbeing.last_check_in", "check_in_review_months");
    maker.flag("advisor.wellbeing.knows_escalation", true);
    maker.flag("advisor.wellbeing.debriefer_access", true);
    maker.flag("advisor.wellbeing.return_route", true);
    maker.flag("advisor.wellbeing.development_access", true);

    maker.flag("advisor.incident_plan.notify_line", true);
    maker.flag("advisor.incident_plan.diversion_agreed", true);
    maker.check("advisor.incident_plan.risk_assessed", "incident_risk_review_months");
    maker.count("advisor.incident_plan.power_backup_minutes", 1, 0, 10_080);
    maker.choice("advisor.incident_plan.backup_connection", &["mobile", "second_line"], &["none"]);
    maker.amount("advisor.incident_plan.backup_connection_mbps", "min_download_mbps", 100_000);
    maker.flag("advisor.incident_plan.backup_device", true);
    maker.count("advisor.incident_plan.site_travel_minutes", 45, 0, 1440);
}

fn home_and_workstation(maker: &mut Maker) {
    maker.flag("home.quiet", true);
    maker.flag("home.not_overheard", true);
    maker.flag("home.free_of_interruptions", true);
    maker.flag("home.space", true);
    maker.flag("home.light", true);
    maker.flag("home.temperature", true);
    maker.check("home.dse_assessment", "dse_review_months");
    maker.either("home.shared_housing");
    maker.either("home.caring_during_shifts");
    maker.check("home.shared_use_review", "shared_use_review_months");
    maker.assurance();
    maker.flag("home.insurance_considered", true);
    maker.flag("home.secure_from_breach", true);
    maker.equipment();
    maker.choice("workstation.supplied_by", &["provider", "advisor", "both"], &["provider", "advisor", "both"]);
    maker.check("workstation.safety_assured", "safety_review_months");
}

fn device_and_connection(maker: &mut Maker) {
    if choice(maker.policy, "devices") == "bring_your_own" {
        maker.choice("device.owner", &["provider", "advisor"], &["advisor"]);
    } else {
        maker.choice("device.owner", &["provider"], &["advisor"]);
    }
    maker.amount("device.processor_ghz", "min_processor_ghz", 20);
    let cores = whole(maker.policy, "min_processor_cores").unwrap_or(4);
    maker.count("device.processor_cores", i64::from(cores), 1, 512);
    maker.amount("device.memory_gb", "min_memory_gb", 4096);
    maker.amount("device.storage_gb", "min_storage_gb", 1_000_000);
    maker.flag("device.meets_remote_desktop_spec", true);
    let days = maker.rng.between(0, 900);
    let support_ends = if maker.good() { json!(within_range(add_days(maker.on, days))) } else { maker.near() };
    maker.put("device.support_ends", support_ends);
    maker.check("device.patched", "patch_review_months");
    maker.flag("device.antivirus", true);
    maker.flag("device.no_data_at_rest", true);
    maker.flag("device.no_data_transfer", true);
    maker.flag("device.remote_solution", true);
    maker.flag("device.personal_settings_isolated", true);
    maker.flag("device.printing_disabled", true);
    maker.flag("device.virtual_notes_wiped", true);

    let fast = 100_000;
    maker.amount("connection.peak_download_mbps", "min_download_mbps", fast);
    maker.amount("connection.peak_upload_mbps", "min_upload_mbps", fast);
    maker.amount("connection.social_peak_download_mbps", "min_download_mbps", fast);
    maker.amount("connection.social_peak_upload_mbps", "min_upload_mbps", fast);
    maker.amount("connection.latency_ms", "max_latency_ms", 60_000);
    maker.check("connection.tested_on", "speed_test_review_months");
    maker.amount("connection.contract_download_mbps", "min_contract_download_mbps", fast);
    maker.amount("connection.contract_upload_mbps", "min_contract_upload_mbps", fast);
    if maker.rng.percent(60) {
        let days = 365 + maker.rng.between(0, 600);
        let contract_ends = if maker.good() { json!(within_range(add_days(maker.on, days))) } else { maker.near() };
        maker.put("connection.contract_ends", contract_ends);
    }
    maker.flag("connection.supply_assured", true);
    maker.flag("connection.household_load_considered", true);
}

/// A case on its own.
pub fn random_case(rng: &mut Rng) -> Value {
    let policy = random_policy(rng);
    let on = random_day(rng);
    random_case_near(rng, &policy, &on, "a-1")
}

/// A case, the policy and the day that it was made for.
pub fn random_question(rng: &mut Rng) -> (Value, Value, String) {
    let policy = random_policy(rng);
    let on = random_day(rng);
    let case = random_case_near(rng, &policy, &on, "a-1");
    (case, policy, on)
}

// Policies.

/// A sound value for a setting that depends on no other.
fn random_setting(rng: &mut Rng, name: &str) -> Value {
    match name {
        "devices" => json!(rng.pick(&["provider_only", "bring_your_own"])),
        "assurance_review_months" => months_or_null(rng, 0),
        "max_break_months" => json!(rng.pick(&[0, 1, 6, 12, 35, 36])),
        "contract_notice_days" => json!(rng.pick(&[0, 1, 14, 30, 31, 90, 365])),
        "min_memory_gb" => figure_or_null(rng, &["0", "4", "8", "8.5", "15.999", "16", "4096"]),
        "min_processor_ghz" => figure_or_null(rng, &["0", "1.6", "2.4", "3.125", "20"]),
        "min_processor_cores" => figure_or_null(rng, &["1", "2", "4", "4.0", "512"]),
        "min_storage_gb" => figure_or_null(rng, &["0", "128", "256.5", "1000000"]),
        "min_download_mbps" => figure_or_null(rng, &["0", "10", "24.001", "100", "100000"]),
        "min_upload_mbps" => figure_or_null(rng, &["0", "0.999", "5", "10", "100000"]),
        "max_latency_ms" => figure_or_null(rng, &["0", "20.5", "100", "60000"]),
        "min_contract_download_mbps" => figure_or_null(rng, &["0", "30", "67.25", "100000"]),
        "min_contract_upload_mbps" => figure_or_null(rng, &["0", "8", "19.9", "100000"]),
        "min_attendance_percent" => figure_or_null(rng, &["0", "90", "95.5", "100"]),
        "min_productivity_percent" => figure_or_null(rng, &["0", "85", "99.999", "200"]),
        "min_months_in_post" => figure_or_null(rng, &["0", "1", "6", "12", "600"]),
        "min_shifts_completed" => figure_or_null(rng, &["0", "1", "20", "100000"]),
        "required_equipment" => {
            let mut items = vec![rng.pick(&ITEMS)];
            for item in ITEMS {
                if rng.percent(40) && !items.contains(&item) {
                    items.push(item);
                }
            }
            if rng.percent(10) {
                items.push("webcam");
            }
            json!(items)
        }
        name if REVIEW_INTERVALS.contains(&name) => months_or_null(rng, 25),
        _ => panic!("no such setting: {name}"),
    }
}

const INDEPENDENT_SETTINGS: [&str; 18] = [
    "devices",
    "assurance_review_months",
    "required_equipment",
    "min_memory_gb",
    "min_processor_ghz",
    "min_processor_cores",
    "min_storage_gb",
    "min_download_mbps",
    "min_upload_mbps",
    "max_latency_ms",
    "min_contract_download_mbps",
    "min_contract_upload_mbps",
    "contract_notice_days",
    "min_attendance_percent",
    "min_productivity_percent",
    "min_months_in_post",
    "min_shifts_completed",
    "max_break_months",
];

fn months_or_null(rng: &mut Rng, nulls: u64) -> Value {
    if rng.percent(nulls) {
        return Value::Null;
    }
    json!(rng.pick(&[1, 1, 2, 3, 6, 11, 12, 12, 13, 24, 36, 120]))
}

fn figure_or_null(rng: &mut Rng, figures: &[&str]) -> Value {
    if rng.percent(25) {
        return Value::Null;
    }
    number(rng.pick(figures))
}

fn some_of(rng: &mut Rng, from: &[&'static str]) -> Vec<&'static str> {
    let mut chosen = Vec::new();
    for one in from {
        if rng.percent(50) {
            chosen.push(*one);
        }
    }
    if chosen.is_empty() {
        chosen.push(rng.pick(from));
    }
    chosen
}

/// A sound policy; each setting is given more or less often.
pub fn random_policy(rng: &mut Rng) -> Value {
    let mut policy = json!({ "name": "a provider", "guidance": "PRN00732" });
    let given = rng.pick(&[0, 10, 40, 80, 100]);
    if rng.percent(85) {
        policy["preset"] = json!(rng.pick(&["baseline", "person_specification", "full"]));
    }
    for name in INDEPENDENT_SETTINGS.into_iter().chain(REVIEW_INTERVALS) {
        if rng.percent(given) {
            policy[name] = random_setting(rng, name);
        }
    }
    if rng.percent(given) {
        let notes = rng.pick(&["no_paper", "paper_with_disposal"]);
        policy["notes"] = json!(notes);
    }
    if rng.percent(given) {
        policy["paper_disposal"] = rng.pick(&DISPOSALS).iter().copied().collect();
    }
    if rng.percent(given) {
        policy["assurance"] = json!(some_of(rng, &KINDS));
    }
    if rng.percent(given) {
        let accepted = i64::try_from(list(&policy, "assurance").len()).expect("at most four");
        policy["assurance_count"] = json!(rng.between(1, accepted));
    }
    if rng.percent(given) {
        policy["incidents"] = json!({
            "max_minutes_to_restore": rng.pick(&[0, 30, 1440]),
            "min_minutes_on_site": rng.pick(&[0, 60, 1440]),
            "site_attendance": rng.pick(&["required", "where_possible", "not_expected"]),
        });
    }
    if rng.percent(given) {
        policy["removal"] = json!({ "interventions_before_removal": rng.between(1, 10) });
    }
    let overrides = rng.pick(&[0, 0, 10, 50, 100]);
    let mut enforcement = Map::new();
    for (rule, _, _) in RULES {
        if rng.percent(overrides) {
            enforcement.insert(rule.to_string(), json!(legal_enforcement(rng, &policy, rule)));
        }
    }
    for rule in SHIFT_SHOULD_RULES {
        if rng.percent(overrides) {
            let said = rng.pick(&["enforce", "advise", "ignore"]);
            enforcement.insert(rule.to_string(), json!(said));
        }
    }
    if !enforcement.is_empty() || rng.percent(20) {
        policy["enforcement"] = Value::Object(enforcement);
    }
    policy
}

pub(crate) const DISPOSALS: [&[&str]; 6] = [
    &["shredder"],
    &["collection"],
    &["shredder", "agreement"],
    &["collection", "agreement"],
    &["collection", "shredder"],
    &["agreement", "shredder", "collection"],
];

fn legal_enforcement(rng: &mut Rng, policy: &Value, rule: &str) -> &'static str {
    if is_floor(rule) {
        return "enforce";
    }
    for (code, setting) in THRESHOLD_RULES {
        if code == rule && figure(policy, setting).is_none() {
            return rng.pick(&["advise", "ignore"]);
        }
    }
    rng.pick(&["enforce", "advise", "ignore"])
}

// Changes for a what-if.

/// A few sound changes: facts of another case for the same policy and day,
/// settings, and enforcements.
pub fn random_changes(rng: &mut Rng, policy: &Value, on: &str) -> Map<String, Value> {
    let mut changes = Map::new();
    let other = random_case_near(rng, policy, on, "a-1");
    for _ in 0..rng.below(6) {
        let path = rng.pick(&paths::ORDER);
        if path == "advisor.id" {
            continue;
        }
        let value = super::documents::at(&other, path).clone();
        changes.insert(path.to_string(), value);
    }
    for _ in 0..rng.below(3) {
        let name = if rng.percent(50) { rng.pick(&REVIEW_INTERVALS) } else { rng.pick(&INDEPENDENT_SETTINGS) };
        let value = random_setting(rng, name);
        // A figure taken away could contradict an enforcement that is kept.
        let threshold = THRESHOLD_RULES.iter().any(|(_, setting)| *setting == name);
        if !(threshold && value.is_null()) {
            changes.insert(format!("policy.{name}"), value);
        }
    }
    if rng.percent(20) {
        let preset = rng.pick(&["baseline", "person_specification", "full"]);
        changes.insert("policy.preset".to_string(), json!(preset));
    }
    if rng.percent(20) {
        let notes = rng.pick(&["no_paper", "paper_with_disposal"]);
        changes.insert("policy.notes".to_string(), json!(notes));
        let ways: Value = rng.pick(&DISPOSALS).iter().copied().collect();
        changes.insert("policy.paper_disposal".to_string(), ways);
    }
    for _ in 0..rng.below(3) {
        let (rule, _, _) = rng.pick(&RULES);
        let said = legal_enforcement(rng, policy, rule);
        changes.insert(format!("policy.enforcement.{rule}"), json!(said));
    }
    changes
}
