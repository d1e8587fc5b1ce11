//! Documents made such as have to be refused, or nearly so: at any place, or
//! where a rule of the contract lies in wait.

use super::catalogue::RULES;
use super::documents::set;
use super::requests::Fields;
use super::rng::Rng;
use serde_json::{Map, Value, json};

/// Fields that are no documents: a typed function cannot be given another
/// word there.
const KEPT: [&str; 4] = ["role", "advised", "target", "text"];

/// Spoils one place of a request, or a few.
pub fn spoil(rng: &mut Rng, fields: &mut Fields) {
    let target = fields.iter().find(|(name, _)| *name == "target").map(|(_, target)| target.clone());
    for _ in 0..rng.pick(&[1, 1, 1, 1, 2, 3]) {
        let place = index(rng, fields.len());
        let (name, value) = &mut fields[place];
        if KEPT.contains(name) {
            continue;
        }
        let name = target.as_ref().and_then(Value::as_str).unwrap_or(name);
        if ["cases", "shifts", "roster"].contains(&name) && value.is_array() {
            spoil_list(rng, name, value);
        } else if ["on", "from", "through"].contains(&name) {
            // Nor what is no text for a day.
            *value = json!(spoilt_text(rng, value.as_str().expect("a day")));
        } else {
            spoil_document(rng, name, value);
        }
    }
}

/// Something of an item, or an item twice.
fn spoil_list(rng: &mut Rng, name: &str, list: &mut Value) {
    let items = list.as_array_mut().expect("a list");
    if items.is_empty() {
        return;
    }
    let place = index(rng, items.len());
    if rng.percent(25) {
        let again = items[place].clone();
        let at = index(rng, items.len() + 1);
        items.insert(at, again);
    } else {
        let name = match name {
            "cases" => "case",
            "shifts" => "shift",
            _ => "entry",
        };
        spoil_document(rng, name, &mut items[place]);
    }
}

fn spoil_document(rng: &mut Rng, name: &str, document: &mut Value) {
    let is_said = rng.percent(50) && document.is_object() && spoil_what_is_said(rng, name, document);
    if is_said {
        return;
    }
    let sound = document.clone();
    let depth = rng.pick(&[0, 1, 2, 2, 3, 3, 4]);
    spoil_within(rng, document, depth);
    // What is nothing at all, or no changes, each language refuses in its own words: an argument that is not there, no dict.
    if document.is_null() || (name == "changes" && !document.is_object()) {
        *document = sound;
    }
}

/// Spoils what the contract speaks of; says whether there was something.
fn spoil_what_is_said(rng: &mut Rng, name: &str, document: &mut Value) -> bool {
    match name {
        "case" => spoil_case(rng, document),
        "policy" | "policy_a" | "policy_b" => spoil_policy(rng, document),
        "changes" => spoil_changes(rng, document),
        "shift" if rng.percent(40) => document["advisor_id"] = json!("nobody"),
        "shift" => document["ends"] = document["starts"].clone(),
        "incident" => document["shift_ends"] = document["at"].clone(),
        "record" => document["concerns"] = twice_or_wrong(rng, &document["concerns"]),
        "disruption" => document["required_heads"] = json!(rng.pick(&[-1, 1_000_000, 1_000_001])),
        "model" => document["years"] = json!(rng.pick(&[0, 1, 20, 21])),
        _ => return false,
    }
    true
}

fn spoil_case(rng: &mut Rng, case: &mut Value) {
    let (rule, force, _) = rng.pick(&RULES);
    match rng.below(6) {
        0..2 => {
            let through = rng.pick(&["2026-01-01", "2025-12-31", "2027-01-01"]);
            let approved_by = rng.pick(&["a manager", "a manager", ""]);
            let waiver = json!({ "rule": rule, "approved_by": approved_by, "reason": force, "from": "2026-01-01", "through": through });
            set(case, "waivers", json!([waiver]));
        }
        2 => set(case, "advisor.role", Value::Null),
        3 => set(case, "device.memory_gb", number(rng.pick(&["4096.0001", "4095.9995", "15.9995", "0.0004", "8e0"]))),
        4 => set(case, "advisor.id", json!("é".repeat(index(rng, 2) + 64))),
        _ => set(case, "device.processor_cores", number(rng.pick(&["0", "1", "512", "513", "4.5", "4.0", "1e2"]))),
    }
}

fn spoil_policy(rng: &mut Rng, policy: &mut Value) {
    let (rule, _, _) = rng.pick(&RULES);
    let said = rng.pick(&["enforce", "advise", "ignore"]);
    match rng.below(7) {
        0..2 => policy["enforcement"] = json!({ rule: said }),
        2 => policy["enforcement"] = json!({ "shift.immediate_support": said }),
        3 => {
            policy["assurance"] = json!(["photographs"]);
            policy["assurance_count"] = json!(rng.pick(&[1, 2, 4, 5]));
        }
        4 => {
            policy["notes"] = json!(rng.pick(&["paper_with_disposal", "no_paper"]));
            policy["paper_disposal"] = rng.pick(&[&["agreement"][..], &[]]).iter().copied().collect();
        }
        5 => policy["min_attendance_percent"] = number(rng.pick(&["100.001", "100.0004", "-0.001", "-0", "99.9995"])),
        _ => policy["name"] = json!("n".repeat(index(rng, 3) + 119)),
    }
}

fn spoil_changes(rng: &mut Rng, changes: &mut Value) {
    let (path, value) = match rng.below(8) {
        0 => ("policy.enforcement.home.quiet", json!("ignore")),
        1 => ("policy.enforcement.home.quite", json!("enforce")),
        2 => ("policy.assurance_count", json!(5)),
        3 => ("home.qiuet", json!(true)),
        4 => ("device.memory_gb", json!("8")),
        5 => ("advisor.training.data_security", json!("2026-02-30")),
        6 => ("home.assurance", json!([{ "kind": "photographs", "on": "2026-01-01" }, { "kind": "letter" }])),
        _ => ("workstation", json!({ "equipment": ["desk"] })),
    };
    changes[path] = value;
}

/// The same concern twice, or one that is closed before it is opened.
fn twice_or_wrong(rng: &mut Rng, concerns: &Value) -> Value {
    let mut concerns = concerns.as_array().cloned().unwrap_or_default();
    match concerns.first().cloned() {
        Some(first) if rng.percent(50) => concerns.push(first),
        Some(_) => set(&mut concerns[0], "closed", json!("1900-01-01")),
        None => return Value::Null,
    }
    Value::Array(concerns)
}

/// Goes down so many steps, as far as there are, and spoils what is there.
fn spoil_within(rng: &mut Rng, value: &mut Value, depth: u32) {
    match value {
        Value::Object(fields) if depth > 0 && !fields.is_empty() => {
            let place = index(rng, fields.len());
            let (_, inner) = fields.iter_mut().nth(place).expect("a field");
            spoil_within(rng, inner, depth - 1);
        }
        Value::Array(items) if depth > 0 && !items.is_empty() => {
            let place = index(rng, items.len());
            spoil_within(rng, &mut items[place], depth - 1);
        }
        value => *value = spoilt(rng, value),
    }
}

fn spoilt(rng: &mut Rng, value: &Value) -> Value {
    if rng.percent(12) {
        return [json!("x"), json!(7), json!(true), json!({}), json!([]), Value::Null][index(rng, 6)].clone();
    }
    match value {
        Value::Object(fields) => spoilt_object(rng, fields.clone()),
        Value::Array(items) => {
            let more = [items.first().cloned().unwrap_or(json!("x")), json!(""), Value::Null, json!({})];
            let mut items = items.clone();
            items.push(more[index(rng, 4)].clone());
            Value::Array(items)
        }
        Value::String(text) => json!(spoilt_text(rng, text)),
        Value::Number(_) => number(rng.pick(&NUMBERS)),
        Value::Bool(flag) => json!(flag.to_string()),
        Value::Null => json!(0),
    }
}

/// Numbers at the edges of what is read, all within fifteen digits.
const NUMBERS: [&str; 16] = [
    "-1",
    "-0",
    "0.0004",
    "0.0005",
    "0.5",
    "3.0",
    "1e3",
    "12.3456",
    "1.0005",
    "100000",
    "100000.001",
    "1000001",
    "4294967296",
    "1000000000001",
    "999999999999999",
    "1e15",
];

fn number(text: &str) -> Value {
    serde_json::from_str(text).expect("a number")
}

/// A field too many, under a name that is nearly one, or one too few.
fn spoilt_object(rng: &mut Rng, mut fields: Map<String, Value>) -> Value {
    let place = if fields.is_empty() { 0 } else { index(rng, fields.len()) };
    let key = fields.keys().nth(place).cloned().unwrap_or_default();
    match rng.below(3) {
        0 => {
            fields.remove(&key);
        }
        1 => {
            let value = fields.remove(&key).unwrap_or(json!(1));
            fields.insert(misspelt(rng, &key), value);
        }
        _ => {
            fields.insert(rng.pick(&["kind", "surprise", "id", "", "é"]).to_string(), json!({ "a": 1 }));
        }
    }
    Value::Object(fields)
}

fn spoilt_text(rng: &mut Rng, text: &str) -> String {
    let is_date = text.len() >= 10 && text.as_bytes()[4] == b'-';
    match rng.below(6) {
        0..4 if is_date => rng
            .pick(&[
                "2026-02-30",
                "2026-2-3",
                "1899-12-31",
                "2201-01-01",
                "2026-12-01 ",
                "2026-06-01T24:00",
                "2026-06-01T08:00Z",
                "1900-01-01",
                "2200-12-31",
            ])
            .to_string(),
        0..3 => misspelt(rng, text),
        3 => String::new(),
        4 => "x".repeat(rng.pick(&[64, 65, 120, 121, 500, 501])),
        _ => format!("{text} "),
    }
}

/// Two letters the other way about, or a letter lost.
fn misspelt(rng: &mut Rng, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 2 {
        return format!("{text}x");
    }
    let place = index(rng, letters.len() - 1);
    if rng.percent(50) {
        letters.swap(place, place + 1);
    } else {
        letters.remove(place);
    }
    letters.into_iter().collect()
}

/// Text that is no document any more, or has a key twice.
pub fn spoil_text(rng: &mut Rng, text: &str, value: &Value) -> String {
    let letters: Vec<char> = text.chars().collect();
    let cut = index(rng, letters.len());
    match (rng.below(4), value.as_object().filter(|fields| !fields.is_empty())) {
        (0..2, Some(fields)) => {
            let (key, value) = fields.iter().nth(index(rng, fields.len())).expect("a field");
            format!("{{{}:{value},{}", Value::from(key.as_str()), &text[1..])
        }
        (2, _) => letters[..cut].iter().collect(),
        _ => {
            let odd = rng.pick(&[",", "}", "\"", "0", "nan", "\\"]);
            let (before, after): (String, String) = (letters[..cut].iter().collect(), letters[cut..].iter().collect());
            format!("{before}{odd}{after}")
        }
    }
}

fn index(rng: &mut Rng, length: usize) -> usize {
    usize::try_from(rng.below(u64::try_from(length).expect("small"))).expect("small")
}
