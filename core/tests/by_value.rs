//! Values made without a text: drafts, amounts and times are held to the same limits.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

use chrono::NaiveDate;
use homeworking::model::{CostModelDraft, LocalDateTime, Location, Pence, RosterEntry, RosterEntryDraft};
use homeworking::{Case, CostModel, Error, ProblemCode, Roster, reference_scenarios};

fn paths(error: &Error) -> Vec<(String, ProblemCode)> {
    error.problems().map(|problem| (problem.path.clone(), problem.code)).collect()
}

fn person(id: &str) -> Case {
    Case::from_json(&format!(r#"{{"advisor": {{"id": "{id}", "role": "auditor"}}}}"#)).unwrap()
}

fn duplicate(place: usize) -> (String, ProblemCode) {
    (format!("roster[{place}].case.advisor.id"), ProblemCode::DuplicateId)
}

#[test]
fn a_roster_of_people_has_everybody_once() {
    let entry = |id| RosterEntry { case: person(id), rostered: Location::Home, can_travel: None, affected: None };
    let error = Roster::new(["a", "b", "a", "b", "a"].map(entry).to_vec()).unwrap_err();
    assert_eq!(paths(&error), [duplicate(2), duplicate(3), duplicate(4)]);
    assert!(error.problems().last().unwrap().help.contains("`roster[0]`"), "the first of them is named");
    assert_eq!(Roster::new(["a", "b"].map(entry).to_vec()).unwrap().entries().len(), 2);
}

#[test]
fn a_roster_of_drafts_is_held_to_the_same_rules_absent_fields_last() {
    let draft = |id: &str, rostered| RosterEntryDraft {
        case: person(id).draft().clone(),
        rostered,
        ..RosterEntryDraft::default()
    };
    let drafts = vec![draft("a", None), draft("a", Some(Location::Site)), draft("b", None)];
    let required = |place: usize| (format!("roster[{place}].rostered"), ProblemCode::Required);
    assert_eq!(paths(&Roster::from_drafts(drafts).unwrap_err()), [duplicate(1), required(0), required(2)]);
}

#[test]
fn amounts_of_a_draft_are_held_to_their_range() {
    let model = r#"{"headcount": 1, "provider": {"equipment": {"pence": 1000000000000, "life_years": 1}, "technology": 0,
        "commuting_for_training": 0, "training_and_checks": 0, "centre_cost_avoided": 0, "attrition_avoided": 0,
        "recruitment_avoided": 0}, "advisor": {"energy": 0, "internet": 0, "commuting_saved": 0}, "hybrid": false,
        "social_value": [], "setup_pence": 0, "years": 1}"#;
    let sound: CostModelDraft = CostModel::from_json(model).unwrap().draft().clone();
    for (pence, is_sound) in [(-1, false), (0, true), (Pence::MOST.0, true), (Pence::MOST.0 + 1, false)] {
        let mut draft = sound.clone();
        draft.setup_pence = Some(Pence(pence));
        let found = CostModel::new(draft).err().map(|error| paths(&error)).unwrap_or_default();
        let expected = if is_sound { vec![] } else { vec![("setup_pence".to_owned(), ProblemCode::OutOfRange)] };
        assert_eq!(found, expected, "{pence}");
    }
}

#[test]
fn money_is_written_in_groups_of_three() {
    for (pence, text) in [
        (0, "£0.00"),
        (99, "£0.99"),
        (12_345, "£123.45"),
        (100_000, "£1,000.00"),
        (12_345_678, "£123,456.78"),
        (-12_345_678, "-£123,456.78"),
        (100_000_000_000_000, "£1,000,000,000,000.00"),
    ] {
        assert_eq!(Pence(pence).to_string(), text);
    }
}

#[test]
fn what_a_scenario_saves_is_rounded_half_up() {
    let saving = |pence| reference_scenarios()[0].saving_on(Pence(pence)).0;
    assert_eq!([0, 3, 4, 9, 10, 11, -5, -10, -11].map(saving), [0, 0, 1, 1, 2, 2, -1, -1, -2]);
}

#[test]
fn a_time_has_no_fraction_of_a_second() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    assert!(LocalDateTime::try_from(day.and_hms_nano_opt(8, 0, 0, 1).unwrap()).is_err());
    assert!(LocalDateTime::try_from(day.and_hms_nano_opt(8, 0, 59, 1_000_000_000).unwrap()).is_err(), "a leap second");
    assert_eq!(LocalDateTime::try_from(day.and_hms_opt(8, 0, 30).unwrap()).unwrap().to_string(), "2026-12-01T08:00:30");
}
