//! What is better never makes the answer worse, what is stricter never makes it better, and more information turns
//! nothing but what is unknown.
//!
//! Each holds rule by rule, which is more than the verdict shows, and for the verdict. The exceptions are listed with
//! their reasons, and each of them has to come up.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod naive;
mod support;

use std::collections::BTreeSet;
use std::sync::Mutex;

use homeworking::model::{Day, Fact, Status, Verdict};
use homeworking::{Policy, Rule, assess, decide, statuses};
use naive::cases::random_case_near;
use naive::documents::{at, set, thousandths};
use naive::rng::Rng;
use serde_json::{Value, json};
use support::edges::{Kind, edges, given, kind, paths};
use support::{Question, for_each, is_usual_run, seeds};

/// Questions for each of the tests here.
const QUESTIONS: u64 = 1200;

/// A fact of which the better, or the known, value may make the answer worse.
struct Exception {
    fact: &'static str,
    rules: &'static [&'static str],
    reason: &'static str,
}

/// How a case stands: each rule, and the verdict.
#[derive(Clone)]
struct Standing {
    statuses: Vec<Status>,
    verdict: Verdict,
}

fn standing(case: &Value, policy: &Policy, on: Day) -> Standing {
    let case = support::case(case);
    let statuses = statuses(&case, policy, on).into_iter().map(|entry| entry.status).collect();
    Standing { statuses, verdict: decide(&case, policy, on).verdict }
}

/// The question of a seed. Every other one has the best of many cases, since where much is wrong no single fact shows in
/// the verdict.
fn question_of(seed: u64) -> Question {
    let mut question = Question::new(seed);
    if seed % 2 == 1 {
        let (policy, on) = (support::policy(&question.policy), support::day(&question.on));
        let mut rng = Rng::new(seed);
        let others = (0..12).map(|_| random_case_near(&mut rng, &question.policy, &question.on, "a-1"));
        question.case = others.min_by_key(|case| in_the_way(case, &policy, on)).unwrap();
    }
    question
}

fn in_the_way(case: &Value, policy: &Policy, on: Day) -> usize {
    let outcome = decide(&support::case(case), policy, on);
    outcome.blocking.len() + outcome.missing.len()
}

fn with(case: &Value, path: &str, value: &Value) -> Value {
    let mut changed = case.clone();
    set(&mut changed, path, value.clone());
    changed
}

/// How good a status is for the verdict.
fn rank(status: Status) -> u8 {
    match status {
        Status::NotMet => 0,
        Status::Unknown => 1,
        _ => 2,
    }
}

fn rank_of(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotEligible => 0,
        Verdict::Incomplete => 1,
        _ => 2,
    }
}

/// The rules that a change makes worse, and `None` for the verdict.
fn worsened(before: &Standing, after: &Standing) -> Vec<Option<&'static str>> {
    let rules = Rule::CATALOGUE.iter().zip(before.statuses.iter().zip(&after.statuses));
    let worse = rules.filter(|(_, (before, after))| rank(**after) < rank(**before));
    let verdict = rank_of(after.verdict) < rank_of(before.verdict);
    worse.map(|(rule, _)| Some(rule.code())).chain(verdict.then_some(None)).collect()
}

/// Every fact with a rule (or `None`: the verdict) that it was seen to make worse, of those that may.
#[derive(Default)]
struct Seen(Mutex<BTreeSet<(&'static str, Option<&'static str>)>>);

impl Seen {
    /// Notes what a change of a fact made worse, which is to be among the exceptions.
    fn note(
        &self,
        exceptions: &[Exception],
        fact: &'static str,
        worse: Vec<Option<&'static str>>,
        context: &dyn Fn() -> String,
    ) {
        if worse.is_empty() {
            return;
        }
        let exception = exceptions.iter().find(|exception| exception.fact == fact);
        let allowed = |rule: Option<&str>| exception.is_some_and(|it| rule.is_none_or(|rule| it.rules.contains(&rule)));
        assert!(worse.iter().copied().all(allowed), "{fact} makes {worse:?} worse: {}", context());
        self.0.lock().unwrap().extend(worse.into_iter().map(|rule| (fact, rule)));
    }

    /// Asserts that each exception came up, for every rule it names and for the verdict.
    fn includes_all(self, exceptions: &[Exception]) {
        let seen = self.0.into_inner().unwrap();
        for Exception { fact, rules, reason } in exceptions {
            for rule in rules.iter().copied().map(Some).chain([None]) {
                assert!(
                    !is_usual_run() || seen.contains(&(*fact, rule)),
                    "{fact} never makes {rule:?} worse ({reason})"
                );
            }
        }
    }
}

// Flags and completions.

const WORSE_WHEN_TRUE: [Exception; 4] = [
    Exception {
        fact: "advisor.fitness_sign_off_needed",
        rules: &["health.fit_to_work"],
        reason: "true means that a sign-off is asked for",
    },
    Exception {
        fact: "advisor.performance.implicated_in_complaint",
        rules: &["performance.no_implicated_complaint"],
        reason: "true is the bad news",
    },
    Exception {
        fact: "home.shared_housing",
        rules: &["home.shared_use"],
        reason: "true means that a suitability review is asked for",
    },
    Exception {
        fact: "home.caring_during_shifts",
        rules: &["home.shared_use"],
        reason: "true means that a suitability review is asked for",
    },
];

fn can_be_true(path: &str) -> bool {
    matches!(kind(path), Kind::Flag | Kind::Completion | Kind::Check(_))
}

#[test]
fn what_becomes_true_makes_nothing_worse() {
    let seen = Seen::default();
    for_each(&seeds(QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (_, policy, on) = question.values();
        for path in paths().filter(|path| can_be_true(path)) {
            let stands = |value: Value| standing(&with(&question.case, path, &value), &policy, on);
            let after = stands(json!(true));
            for before in [Value::Null, json!(false)] {
                let worse = worsened(&stands(before.clone()), &after);
                seen.note(&WORSE_WHEN_TRUE, path, worse, &|| format!("from {before} to true\n{question}"));
            }
        }
    });
    seen.includes_all(&WORSE_WHEN_TRUE);
}

// Figures and choices.

/// Figures of which less is better.
const LESS_IS_BETTER: [&str; 2] = ["advisor.audit.audits_due", "connection.latency_ms"];

/// What no rule of the catalogue reads: incidents do.
const NOT_READ: [&str; 3] = [
    "advisor.incident_plan.backup_connection_mbps",
    "advisor.incident_plan.site_travel_minutes",
    "workstation.supplied_by",
];

/// The values of a fact from the worst to the best; none where no direction is the better one.
fn from_worst_to_best(path: &str, question: &Question, rng: &mut Rng) -> Vec<Value> {
    let values = || given(path, &question.policy, &question.on);
    match kind(path) {
        Kind::Choice(_) if path != "advisor.role" => values(),
        Kind::Amount(_, most) => figures(path, [0, most], values(), rng),
        Kind::Whole(_, least, most) => figures(path, [least, most], values(), rng),
        _ => Vec::new(),
    }
}

/// The edges of a figure, its ends and a whole number in between.
fn figures(path: &str, [least, most]: [i64; 2], mut figures: Vec<Value>, rng: &mut Rng) -> Vec<Value> {
    figures.extend([least, most, rng.between(least, most)].map(|figure| json!(figure)));
    figures.sort_by_key(|figure| thousandths(figure).unwrap());
    if LESS_IS_BETTER.contains(&path) {
        figures.reverse();
    }
    figures
}

const WORSE_AT_ITS_BEST_THAN_MISSING: [Exception; 1] = [Exception {
    fact: "advisor.audit.tier",
    rules: &["training.tier_2_audit"],
    reason: "tier 2 may be known to start on a day to come",
}];

#[test]
fn better_figures_and_choices_make_nothing_worse() {
    let (improving, seen) = (Mutex::new(BTreeSet::new()), Seen::default());
    for_each(&seeds(QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (_, policy, on) = question.values();
        let mut rng = Rng::new(*seed);
        for path in paths() {
            let mut values = from_worst_to_best(path, &question, &mut rng);
            let stands = |value: &Value| standing(&with(&question.case, path, value), &policy, on);
            let standings: Vec<Standing> = values.iter().map(stands).collect();
            for (pair, values) in standings.windows(2).zip(values.windows(2)) {
                let worse = worsened(&pair[0], &pair[1]);
                assert!(worse.is_empty(), "{path}: {worse:?} worse from {} to {}\n{question}", values[0], values[1]);
            }
            let Some((best, best_value)) = standings.last().zip(values.pop()) else {
                continue;
            };
            let worse = worsened(&stands(&Value::Null), best);
            let context = || format!("from missing to {best_value}\n{question}");
            seen.note(&WORSE_AT_ITS_BEST_THAN_MISSING, path, worse, &context);
            if !worsened(best, &standings[0]).is_empty() {
                improving.lock().unwrap().insert(path);
            }
        }
    });
    seen.includes_all(&WORSE_AT_ITS_BEST_THAN_MISSING);
    // A direction that makes no difference would be as right the other way round.
    let has_direction = |path: &str| matches!(kind(path), Kind::Choice(_) | Kind::Amount(..) | Kind::Whole(..));
    let expected: BTreeSet<&str> =
        paths().filter(|path| has_direction(path) && *path != "advisor.role" && !NOT_READ.contains(path)).collect();
    assert!(!is_usual_run() || improving.into_inner().unwrap() == expected);
}

// Lists.

#[test]
fn more_equipment_assurance_and_waivers_make_nothing_worse() {
    for_each(&seeds(QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (_, policy, on) = question.values();
        let other = random_case_near(&mut Rng::new(*seed), &question.policy, &question.on, "a-1");
        for path in ["workstation.equipment", "home.assurance", "waivers"] {
            let items = |case: &Value| at(case, path).as_array().cloned().unwrap_or_default();
            let few = with(&question.case, path, &json!(items(&question.case)));
            let more = with(&question.case, path, &json!([items(&question.case), items(&other)].concat()));
            let worse = worsened(&standing(&few, &policy, on), &standing(&more, &policy, on));
            assert!(worse.is_empty(), "{path}: {worse:?} worse with more of it\n{more}\n{question}");
        }
    });
}

// Policies.

#[test]
fn nobody_is_eligible_below_the_floor() {
    let eligible = Mutex::new(0);
    for_each(&seeds(10 * QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (case, policy, on) = question.values();
        if decide(&case, &policy, on).verdict != Verdict::Eligible {
            return;
        }
        *eligible.lock().unwrap() += 1;
        for entry in statuses(&case, &policy, on).iter().filter(|entry| entry.rule.force().is_floor()) {
            let stands = matches!(entry.status, Status::Met | Status::NotApplicable);
            assert!(stands, "{} is {}\n{question}", entry.rule, entry.status);
        }
    });
    assert!(!is_usual_run() || eligible.into_inner().unwrap() > 100, "too few are eligible to tell");
}

/// The settings that, left null, forbid an explicit `enforce`.
const FIGURES: [(&str, &str); 4] = [
    ("performance.attendance", "min_attendance_percent"),
    ("performance.productivity", "min_productivity_percent"),
    ("experience.months_in_post", "min_months_in_post"),
    ("experience.shifts_completed", "min_shifts_completed"),
];

/// The enforcements of a rule that a policy may name, from the laxest to the strictest.
fn enforcements(rule: Rule, policy: &Value) -> &'static [&'static str] {
    let unset = |(code, setting): &(&str, &str)| *code == rule.code() && policy[*setting].is_null();
    if FIGURES.iter().any(unset) { &["ignore", "advise"] } else { &["ignore", "advise", "enforce"] }
}

/// The case with each fact that a rule reads at some edge.
fn at_edges(rule: Rule, policy: &Policy, question: &Question, rng: &mut Rng) -> Value {
    let mut case = question.case.clone();
    for path in rule.facts(policy).into_iter().map(Fact::path) {
        let values = edges(path, &question.policy, &question.on);
        let value = rng.pick(&values.iter().collect::<Vec<&Value>>());
        set(&mut case, path, value.clone());
    }
    case
}

#[test]
fn a_stricter_enforcement_makes_no_verdict_better() {
    let tightened = Mutex::new(BTreeSet::new());
    for_each(&seeds(QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (_, policy, on) = question.values();
        let mut rng = Rng::new(*seed);
        for rule in Rule::CATALOGUE.iter().filter(|rule| !rule.force().is_floor()) {
            let case = support::case(&at_edges(*rule, &policy, &question, &mut rng));
            let under = |enforcement: &&str| {
                let mut policy = question.policy.clone();
                policy["enforcement"][rule.code()] = json!(enforcement);
                decide(&case, &support::policy(&policy), on).verdict
            };
            let verdicts: Vec<Verdict> = enforcements(*rule, &question.policy).iter().map(under).collect();
            let ordered = verdicts.is_sorted_by_key(|verdict| std::cmp::Reverse(rank_of(*verdict)));
            assert!(ordered, "{rule} gives {verdicts:?}, from lax to strict\n{question}");
            if verdicts.first() != verdicts.last() {
                tightened.lock().unwrap().insert(*rule);
            }
        }
    });
    let tightened = tightened.into_inner().unwrap();
    let idle: Vec<&Rule> =
        Rule::CATALOGUE.iter().filter(|it| !it.force().is_floor() && !tightened.contains(it)).collect();
    assert!(!is_usual_run() || idle.is_empty(), "{idle:?} never make a difference");
}

// More information.

/// Its null says something beside an assured supply alone; else it is missing like any other.
const CONTRACT_ENDS: &str = "connection.contract_ends";

/// Facts of which null says something: to give them is news, and not an answer to a question.
const NULL_SAYS_SOMETHING: [Exception; 5] = [
    Exception {
        fact: "advisor.last_practised",
        rules: &["training.return_to_practice"],
        reason: "null is practising now, a day is a break",
    },
    Exception {
        fact: "advisor.homeworking_since",
        rules: &[
            "audit.level_matches_site",
            "audit.both_settings",
            "performance.productivity",
            "performance.review_current",
            "wellbeing.check_in",
        ],
        reason: "null is not started, and more is asked of those who have",
    },
    Exception {
        fact: "advisor.withdrawn_since",
        rules: &["performance.not_withdrawn"],
        reason: "null is not withdrawn",
    },
    Exception {
        fact: "advisor.audit.tier_since",
        rules: &["training.tier_2_audit"],
        reason: "null is always, a day may be to come",
    },
    Exception {
        fact: CONTRACT_ENDS,
        rules: &["connection.supply"],
        reason: "null beside an assured supply is a rolling contract, a day may be past",
    },
];

/// The facts that a case leaves open.
fn missing(case: &Value) -> impl Iterator<Item = &'static str> {
    paths().filter(|path| at(case, path).is_null())
}

/// The rules that are settled, and are settled otherwise with more information, and `None` for the verdict.
///
/// A rule that is met though nobody knows whether it applies may turn out not to apply.
fn overturned(before: &Standing, after: &Standing) -> Vec<Option<&'static str>> {
    let is_overturned = |before: Status, after: Status| match before {
        Status::Unknown => false,
        Status::Met => !matches!(after, Status::Met | Status::NotApplicable),
        // What is waived is not met or unknown beneath.
        Status::Waived => !matches!(after, Status::Waived | Status::Met | Status::NotApplicable),
        settled => after != settled,
    };
    let rules = Rule::CATALOGUE.iter().zip(before.statuses.iter().zip(&after.statuses));
    let overturned = rules.filter(|(_, (before, after))| is_overturned(**before, **after));
    let verdict = before.verdict != Verdict::Incomplete && after.verdict != before.verdict;
    overturned.map(|(rule, _)| Some(rule.code())).chain(verdict.then_some(None)).collect()
}

#[test]
fn a_missing_fact_turns_nothing_but_what_is_unknown() {
    let seen = Seen::default();
    for_each(&seeds(QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (_, policy, on) = question.values();
        let mut rng = Rng::new(*seed);
        let before = standing(&question.case, &policy, on);
        for path in missing(&question.case) {
            let values = given(path, &question.policy, &question.on);
            let values: Vec<&Value> = values.iter().collect();
            for value in (0..3).map(|_| rng.pick(&values)) {
                let after = standing(&with(&question.case, path, value), &policy, on);
                let context = || format!("{path} becomes {value}\n{question}");
                assert!(is_no_way_out(&before, &after), "{}", context());
                seen.note(&NULL_SAYS_SOMETHING, path, overturned(&before, &after), &context);
            }
        }
    });
    seen.includes_all(&NULL_SAYS_SOMETHING);
}

#[test]
fn a_fact_whose_null_says_something_is_never_missing() {
    let silent = |path: &str| NULL_SAYS_SOMETHING.iter().any(|it| it.fact == path) && path != CONTRACT_ENDS;
    for_each(&seeds(10 * QUESTIONS), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let decision = assess(&case, &policy, on);
        for finding in &decision.findings {
            let needs = &finding.needs;
            assert!(!needs.iter().any(|fact| silent(fact.path())), "{} needs {needs:?}\n{question}", finding.rule);
        }
        let asked =
            decision.findings.iter().any(|finding| finding.needs.iter().any(|fact| fact.path() == CONTRACT_ENDS));
        assert!(!asked || question.case["connection"]["supply_assured"] != true, "{question}");
    });
}

/// Whether all that was not met still is, so that not eligible stays so: no exception here.
fn is_no_way_out(before: &Standing, after: &Standing) -> bool {
    let mut rules = before.statuses.iter().zip(&after.statuses);
    let verdict = before.verdict != Verdict::NotEligible || after.verdict == Verdict::NotEligible;
    verdict && rules.all(|(before, after)| *before != Status::NotMet || *after == Status::NotMet)
}

#[test]
fn all_missing_facts_at_once_turn_nothing_but_what_is_unknown() {
    for_each(&seeds(10 * QUESTIONS), |seed| {
        let question = question_of(*seed);
        let (_, policy, on) = question.values();
        let other = random_case_near(&mut Rng::new(*seed), &question.policy, &question.on, "a-1");
        let mut full = question.case.clone();
        let exceptions: Vec<&str> = NULL_SAYS_SOMETHING.iter().map(|exception| exception.fact).collect();
        for path in missing(&question.case).filter(|path| !exceptions.contains(path)) {
            set(&mut full, path, at(&other, path).clone());
        }
        let (before, after) = (standing(&question.case, &policy, on), standing(&full, &policy, on));
        let overturned = overturned(&before, &after);
        assert!(overturned.is_empty(), "{overturned:?} are settled otherwise in {full}\n{question}");
    });
}
