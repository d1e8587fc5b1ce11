//! Reading: whatever comes in, it is read as it was written or refused with reasons, and no input panics.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]
#![allow(dead_code, reason = "the second implementation is used in part")]

mod naive;

use homeworking::model::{
    Advisor, Amount, Assurance, AssuranceKind, CaseDraft, Day, Enforcement, Fact, Guidance, PolicyDraft, Role, Waiver,
};
use homeworking::{Case, Error, Policy, ProblemCode, Rule};
use naive::rng::Rng;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn paths(error: &Error) -> Vec<(&str, ProblemCode)> {
    error.problems().map(|problem| (problem.path.as_str(), problem.code)).collect()
}

#[test]
fn what_is_written_reads_back_the_same() {
    let mut rng = Rng::new(1);
    for _ in 0..2_000 {
        let (case, policy, _) = naive::cases::random_question(&mut rng);
        let (case, policy) =
            (Case::from_json(&case.to_string()).unwrap(), Policy::from_json(&policy.to_string()).unwrap());
        assert_eq!(Case::from_json(&case.to_json()).unwrap(), case);
        assert_eq!(Case::new(case.draft().clone()).unwrap(), case);
        let again = Policy::from_json(&policy.to_json()).unwrap();
        assert_eq!(again, policy);
        assert_eq!(again.fingerprint(), policy.fingerprint());
        assert_eq!(Policy::new(policy.draft().clone()).unwrap(), policy);
    }
}

#[test]
fn a_policy_reads_from_toml_as_from_json() {
    let mut rng = Rng::new(2);
    let mut read = 0;
    for _ in 0..1_000 {
        let policy = naive::cases::random_policy(&mut rng);
        // TOML has no null.
        if policy.as_object().unwrap().values().any(Value::is_null) {
            continue;
        }
        let from_toml = Policy::from_toml(&toml(policy.as_object().unwrap())).unwrap();
        assert_eq!(from_toml, Policy::from_json(&policy.to_string()).unwrap());
        read += 1;
    }
    assert!(read >= 100, "only {read} policies were without null");
}

/// TOML text of a policy: JSON's scalars and lists are TOML's too, and tables come last.
fn toml(policy: &Map<String, Value>) -> String {
    let is_table = |value: &Value| value.is_object();
    let line = |(key, value): (&String, &Value)| format!("{} = {value}\n", json!(key));
    let plain: String = policy.iter().filter(|(_, value)| !is_table(value)).map(line).collect();
    let tables = policy.iter().filter_map(|(key, value)| Some((key, value.as_object()?)));
    tables.fold(plain, |text, (key, table)| format!("{text}\n[{key}]\n{}", table.iter().map(line).collect::<String>()))
}

#[test]
fn toml_is_held_to_the_same_rules_in_its_own_order() {
    let text = "name = \"Ours\"\nguidance = \"PRN00732\"\nassurance_count = 3\nmin_memory_gb = +8.0005\n\
                dse_review_months = 0x0c\nassurance = [\"photographs\"]\nmin_shifts = 3\nspeed_test_review_months = nan\n\
                min_storage_gb = 2026-12-01\n[enforcement]\n\"home.quiet\" = \"advise\"\n";
    let error = Policy::from_toml(text).unwrap_err();
    assert_eq!(
        paths(&error),
        [
            ("assurance_count", ProblemCode::Contradiction),
            ("min_shifts", ProblemCode::UnknownField),
            ("speed_test_review_months", ProblemCode::OutOfRange),
            ("min_storage_gb", ProblemCode::WrongType),
            ("enforcement.home.quiet", ProblemCode::Floor),
        ]
    );
    let sound =
        Policy::from_toml("name = 'Ours'\nguidance = 'PRN00732'\nmin_memory_gb = 7.9995\ndse_review_months = 0x0c")
            .unwrap();
    assert_eq!(sound.draft().min_memory_gb, Some(Amount::whole(8)));
    assert_eq!(sound.draft().dse_review_months, Some(12));
    assert_eq!(Policy::from_toml("a = 1\na = 2").unwrap_err().code(), ProblemCode::Syntax);
}

#[test]
fn drafts_are_held_to_the_same_limits() {
    let day = |text: &str| text.parse::<Day>().unwrap();
    let mut draft = CaseDraft {
        advisor: Advisor { id: Some("x".repeat(65)), shifts_completed: Some(100_001), ..Advisor::default() },
        ..CaseDraft::default()
    };
    draft.device.memory_gb = Some(Amount::from_thousandths(-1));
    draft.home.assurance = Some(vec![Assurance { kind: Some(AssuranceKind::Photographs), on: None }]);
    draft.workstation.equipment = Some(vec!["desk".to_owned(), String::new()]);
    draft.waivers = vec![Waiver {
        rule: Some(Rule::HomeQuiet),
        approved_by: Some("lead".to_owned()),
        reason: Some("y".repeat(501)),
        from: Some(day("2026-02-01")),
        through: Some(day("2026-01-31")),
    }];
    let error = Case::new(draft).unwrap_err();
    assert_eq!(
        paths(&error),
        [
            ("advisor.id", ProblemCode::TooLong),
            ("advisor.shifts_completed", ProblemCode::OutOfRange),
            ("workstation.equipment[1]", ProblemCode::OutOfRange),
            ("device.memory_gb", ProblemCode::OutOfRange),
            ("waivers[0].rule", ProblemCode::Floor),
            ("waivers[0].reason", ProblemCode::TooLong),
            ("waivers[0].through", ProblemCode::Contradiction),
            ("advisor.role", ProblemCode::Required),
            ("home.assurance[0].on", ProblemCode::Required),
        ]
    );
    let lowered =
        PolicyDraft { enforcement: [(Rule::HomeQuiet, Enforcement::Ignore)].into(), ..PolicyDraft::default() };
    assert_eq!(
        paths(&Policy::new(lowered).unwrap_err()),
        [
            ("enforcement.home.quiet", ProblemCode::Floor),
            ("name", ProblemCode::Required),
            ("guidance", ProblemCode::Required)
        ]
    );
}

#[test]
fn two_policies_that_decide_alike_have_one_fingerprint() {
    let draft = |preset: &str| -> PolicyDraft {
        let text = format!(r#"{{"name": "Ours", "guidance": "PRN00732", "preset": "{preset}"}}"#);
        Policy::from_json(&text).unwrap().into_draft()
    };
    let full = Policy::new(draft("full")).unwrap();
    let all =
        Rule::all().filter(|rule| Rule::CATALOGUE.contains(rule) || rule.force() == homeworking::model::Force::Should);
    let figures = [
        "performance.attendance",
        "performance.productivity",
        "experience.months_in_post",
        "experience.shifts_completed",
    ];
    let spelt_out =
        all.filter(|rule| !figures.contains(&rule.code())).map(|rule| (rule, Enforcement::Enforce)).collect();
    let written = Policy::new(PolicyDraft { enforcement: spelt_out, ..draft("full") }).unwrap();
    assert_eq!(written.fingerprint(), full.fingerprint());
    assert_ne!(full.fingerprint(), Policy::new(draft("baseline")).unwrap().fingerprint());
    let renamed = PolicyDraft { name: "Theirs".to_owned(), ..draft("full") };
    assert_ne!(Policy::new(renamed).unwrap().fingerprint(), full.fingerprint());
}

#[test]
fn debug_output_names_what_is_given_and_shows_none_of_it() {
    let text = r#"{"advisor": {"id": "secret", "role": "auditor"}, "home": {"quiet": false},
        "workstation": {"equipment": ["secret"]}}"#;
    let case = Case::from_json(text).unwrap();
    let shown = format!("{case:?}");
    assert!(shown.contains("quiet: _") && shown.contains("equipment: [_]"), "{shown}");
    for value in ["secret", "false", "Auditor", "auditor"] {
        assert!(!shown.contains(value), "{shown}");
    }
    let policy =
        PolicyDraft { name: "secret".to_owned(), guidance: Some(Guidance::Prn00732), ..PolicyDraft::default() };
    assert!(!format!("{policy:?}").contains("secret"));
}

#[test]
fn the_smallest_case_is_an_id_and_a_role() {
    let case = Case::from_json(r#"{"advisor": {"id": "a", "role": "clinician"}}"#).unwrap();
    let advisor = Advisor { id: Some("a".to_owned()), role: Some(Role::Clinician), ..Advisor::default() };
    assert_eq!(Case::new(CaseDraft { advisor, ..CaseDraft::default() }).unwrap(), case);
}

#[test]
fn facts_are_found_by_their_paths_in_order() {
    assert!(Fact::all().len() > 90);
    for fact in Fact::all() {
        assert_eq!(fact.path().parse::<Fact>().unwrap(), fact);
        assert!(!fact.missing().is_empty());
    }
    let error = "home.qiuet".parse::<Fact>().unwrap_err();
    assert_eq!(error.help(), "did you mean `home.quiet`?");
}

/// Any JSON, with names and words of the contract in it now and then.
fn any_json() -> impl Strategy<Value = Value> {
    let words =
        ["advisor", "home", "quiet", "waivers", "assurance", "2026-02-28", "enforce", "name", "role", "s3cret-x"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::String),
        prop::sample::select(words.to_vec()).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let key = prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), "\\PC{0,8}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::btree_map(key, inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Puts a value somewhere into a document.
fn spoil(document: &mut Value, place: usize, value: Value) {
    match document {
        Value::Object(fields) if !fields.is_empty() && place % 7 != 0 => {
            let at = place % fields.len();
            spoil(fields.values_mut().nth(at).unwrap(), place / 7, value);
        }
        Value::Array(items) if !items.is_empty() && place % 7 != 0 => {
            let at = place % items.len();
            spoil(&mut items[at], place / 7, value);
        }
        _ => *document = value,
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC*") {
        let _ = (Case::from_json(&text), Policy::from_json(&text), Policy::from_toml(&text));
    }

    #[test]
    fn spoilt_documents_are_refused_by_path_and_never_quoted(seed in any::<u64>(), place in any::<usize>(), value in any_json()) {
        let (mut case, mut policy, _) = naive::cases::random_question(&mut Rng::new(seed));
        spoil(&mut case, place, value.clone());
        spoil(&mut policy, place, value);
        for error in [Case::from_json(&case.to_string()).err(), Policy::from_json(&policy.to_string()).err()].into_iter().flatten() {
            prop_assert!(error.problems().len() > 0);
            for problem in error.problems() {
                prop_assert!(!problem.expected.is_empty() && !problem.help.is_empty());
                // A key may be named, in the path; a value never is.
                prop_assert!(!problem.expected.contains("s3cret") && !problem.help.contains("s3cret"));
            }
        }
    }

    #[test]
    fn amounts_read_as_decimal_text_says(thousandths in 0_i64..4_096_000, more in "[0-9]{0,20}") {
        let text = format!("{}.{:03}{more}", thousandths / 1000, thousandths % 1000);
        let rounded = thousandths + i64::from(more.starts_with(['5', '6', '7', '8', '9']));
        prop_assert_eq!(text.parse::<Amount>().unwrap(), Amount::from_thousandths(rounded));
        prop_assert_eq!(Amount::from_thousandths(thousandths).to_string().parse::<Amount>().unwrap().thousandths(), thousandths);
    }
}
