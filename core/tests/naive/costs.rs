//! What homeworking costs and saves in whole pence, year by year; and models
//! invented to ask about.

use super::documents::{at, thousandths};
use super::makings::whole_number;
use super::rng::Rng;
use serde_json::{Value, json};

// The estimate.

fn whole(value: &Value) -> i128 {
    i128::from(thousandths(value).expect("a number") / 1000)
}

fn number(pence: i128) -> Value {
    json!(i64::try_from(pence).expect("nothing overflows"))
}

/// The cost of the equipment in a year: spread over its life, the remainder
/// in the first year, nothing afterwards.
fn equipment(model: &Value, year: i128) -> i128 {
    let pence = whole(at(model, "provider.equipment.pence"));
    let life = whole(at(model, "provider.equipment.life_years"));
    if year > life {
        0
    } else if year == 1 {
        pence / life + pence % life
    } else {
        pence / life
    }
}

/// The lines of one party with their totals; costs are the first of them.
fn party(costs: &[(&str, i128)], savings: &[(&str, i128)]) -> Value {
    let mut lines = Vec::new();
    let mut all_costs = 0;
    let mut all_savings = 0;
    for (name, pence) in costs {
        lines.push(json!({ "name": name, "kind": "cost", "pence": number(*pence) }));
        all_costs += pence;
    }
    for (name, pence) in savings {
        lines.push(json!({ "name": name, "kind": "saving", "pence": number(*pence) }));
        all_savings += pence;
    }
    json!({
        "lines": lines,
        "costs": number(all_costs),
        "savings": number(all_savings),
        "net": number(all_savings - all_costs),
    })
}

fn provider(model: &Value, year: i128) -> Value {
    let of = |name: &str| whole(&model["provider"][name]);
    let commuting = if model["hybrid"] == json!(false) { of("commuting_for_training") } else { 0 };
    party(
        &[
            ("equipment", equipment(model, year)),
            ("technology", of("technology")),
            ("commuting_for_training", commuting),
            ("training_and_checks", of("training_and_checks")),
        ],
        &[
            ("centre_cost_avoided", of("centre_cost_avoided")),
            ("attrition_avoided", of("attrition_avoided")),
            ("recruitment_avoided", of("recruitment_avoided")),
        ],
    )
}

fn advisor(model: &Value) -> Value {
    let of = |name: &str| whole(&model["advisor"][name]);
    party(&[("energy", of("energy")), ("internet", of("internet"))], &[("commuting_saved", of("commuting_saved"))])
}

/// Whole months, rounded up; null where the first year brings the provider
/// nothing.
fn months_to_break_even(model: &Value) -> Value {
    let net = net_of(&provider(model, 1));
    if net <= 0 {
        return Value::Null;
    }
    let owed = whole(&model["setup_pence"]) * 12;
    let mut months = owed / net;
    if months * net < owed {
        months += 1;
    }
    number(months)
}

/// The list as given, each value with all its keys.
fn social_value(model: &Value) -> Value {
    let mut values = Vec::new();
    for one in model["social_value"].as_array().expect("a list") {
        let pence = at(one, "pence");
        values.push(json!({
            "name": one["name"],
            "pence": if pence.is_null() { Value::Null } else { number(whole(pence)) },
            "text": at(one, "text"),
        }));
    }
    Value::Array(values)
}

pub fn estimate_costs(model: &Value) -> Value {
    let mut years = Vec::new();
    for year in 1..=whole(&model["years"]) {
        let provider = provider(model, year);
        let advisor = advisor(model);
        let net = net_of(&provider) + net_of(&advisor);
        years.push(json!({
            "year": number(year),
            "provider": provider,
            "advisor": advisor,
            "net": number(net),
        }));
    }
    json!({
        "years": years,
        "social_value": social_value(model),
        "months_to_break_even": months_to_break_even(model),
    })
}

fn net_of(party: &Value) -> i128 {
    i128::from(party["net"].as_i64().expect("a whole number"))
}

// Models.

const MOST: i64 = 1_000_000_000_000;

/// Nothing, one, the most there may be, or something up to `scale`.
fn random_pence(rng: &mut Rng, scale: i64) -> Value {
    let pence = match rng.below(12) {
        0..2 => 0,
        2 => 1,
        3 => scale,
        4 => (scale - 1).max(0),
        5 if rng.percent(30) => MOST,
        6 if rng.percent(30) => MOST - 1,
        _ => rng.between(0, scale),
    };
    whole_number(rng, pence)
}

fn random_social_value(rng: &mut Rng, scale: i64) -> Value {
    let mut one = json!({ "name": rng.pick(&["less traffic", "more choice", "é \"2\" \\ \u{1F600}", "x"]) });
    match rng.below(4) {
        0 => one["pence"] = Value::Null,
        1 => {}
        _ => one["pence"] = random_pence(rng, scale),
    }
    match rng.below(4) {
        0 => one["text"] = Value::Null,
        1 => {}
        _ => one["text"] = json!(rng.pick(&["fewer journeys", "a line\nand another", "y"])),
    }
    one
}

/// A sound model, its amounts of one size or another.
pub fn random_model(rng: &mut Rng) -> Value {
    let scale = rng.pick(&[5, 50, 1_000, 10_000_000, MOST]);
    let low = scale / rng.pick(&[1, 1, 3, 20]);
    let headcount = rng.pick(&[1, 40, 1_000_000]);
    let life_years = rng.pick(&[1, 2, 3, 3, 5, 7, 20]);
    let years = rng.pick(&[1, 2, 3, 4, 6, 20]);
    let mut values = Vec::new();
    for _ in 0..rng.below(4) {
        values.push(random_social_value(rng, scale));
    }
    json!({
        "headcount": whole_number(rng, headcount),
        "provider": {
            "equipment": { "pence": random_pence(rng, scale), "life_years": whole_number(rng, life_years) },
            "technology": random_pence(rng, low),
            "commuting_for_training": random_pence(rng, low),
            "training_and_checks": random_pence(rng, low),
            "centre_cost_avoided": random_pence(rng, scale),
            "attrition_avoided": random_pence(rng, scale),
            "recruitment_avoided": random_pence(rng, scale),
        },
        "advisor": {
            "energy": random_pence(rng, scale),
            "internet": random_pence(rng, scale),
            "commuting_saved": random_pence(rng, scale),
        },
        "hybrid": rng.percent(50),
        "social_value": values,
        "setup_pence": random_pence(rng, scale),
        "years": whole_number(rng, years),
    })
}
