//! A disruption and a roster, a line each: whatever is sound is planned, heads add up, and nobody is placed at home who is
//! not eligible.
#![no_main]

use std::sync::LazyLock;

use homeworking::{Disruption, Policy, Roster, decide, plan_disruption};
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#).expect("sound"));

fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let (Some(disruption), Some(roster)) = (lines.next(), lines.next()) else { return };
    let (disruption, roster) = (Disruption::from_json(disruption), Roster::from_json(roster));
    if let Ok(roster) = &roster {
        assert_eq!(Roster::from_json(&roster.to_json()).as_ref(), Ok(roster));
    }
    let (Ok(disruption), Ok(roster)) = (disruption, roster) else { return };
    let plan = plan_disruption(&disruption, &roster, &POLICY);
    let places = &plan.heads.by_place;
    assert_eq!(places.home + places.home_on_backup + places.site, plan.heads.after);
    assert_eq!(plan.placements.len(), roster.entries().len());
    assert!(plan.divert_permille <= 1000);
    let on = disruption.draft().on.expect("a sound disruption has a day");
    for (placed, entry) in plan.placements.iter().zip(roster.entries()) {
        let is_at_home = placed.to.as_str().starts_with("home");
        assert!(!is_at_home || decide(&entry.case, &POLICY, on).verdict.as_str() == "eligible");
    }
});
