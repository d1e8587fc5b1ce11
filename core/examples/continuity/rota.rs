//! Where shifts are worked, and what keeps those in the contact centre that are worked there.

use homeworking::model::{Day, Location, ShiftDecision, Status};
use homeworking::{Rule, assess_shift};

use crate::week::{Week, day_of};

/// A shift with its place.
pub(crate) struct Placed {
    pub(crate) day: Day,
    pub(crate) location: Location,
    /// The rules that keep it in the contact centre, and whether each is not met or unknown.
    why: Vec<(Rule, Status)>,
}

/// How many shifts a rule keeps in the contact centre.
pub(crate) struct Reason {
    pub(crate) shifts: usize,
    /// How many of them it alone keeps there.
    pub(crate) alone: usize,
    pub(crate) words: String,
}

impl Placed {
    /// Whether it is at home.
    pub(crate) fn is_at_home(&self) -> bool {
        self.location == Location::Home
    }

    /// Whether the advisor could work it at home, and only the shift itself is in the way: what there is to lean on.
    pub(crate) fn is_kept_by_the_shift(&self) -> bool {
        !self.why.is_empty() && self.why.iter().all(|(rule, _)| Rule::SHIFT.contains(rule))
    }
}

/// Every shift of the week with its place.
pub(crate) fn place(week: &Week) -> Result<Vec<Placed>, String> {
    let mut placed = Vec::new();
    for (shift, line) in week.shifts.iter().zip(&week.rota) {
        let Some((day, case)) = day_of(shift).zip(week.case(shift.advisor_id())) else { continue };
        let why = match line.location {
            Location::Home => Vec::new(),
            _ => why(&assess_shift(case, &week.policy, shift).map_err(|error| error.to_string())?),
        };
        placed.push(Placed { day, location: line.location, why });
    }
    Ok(placed)
}

/// The rules in the way, each not met where it is so on any day of the shift.
fn why(decision: &ShiftDecision) -> Vec<(Rule, Status)> {
    let of_days = decision.days.iter().flat_map(|day| &day.findings).map(|finding| (finding.rule, finding.status));
    let own = decision.findings.iter().map(|finding| (finding.rule, finding.status));
    let not_met: Vec<Rule> =
        of_days.chain(own).filter(|(_, status)| *status == Status::NotMet).map(|(rule, _)| rule).collect();
    let status = |rule: &Rule| if not_met.contains(rule) { Status::NotMet } else { Status::Unknown };
    decision.because.iter().map(|rule| (*rule, status(rule))).collect()
}

/// What keeps shifts in the contact centre, what keeps most of them first.
pub(crate) fn reasons(placed: &[&Placed]) -> Vec<Reason> {
    let mut kinds: Vec<(Rule, Status)> = placed.iter().flat_map(|shift| shift.why.iter().copied()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let count = |kind: (Rule, Status)| {
        let kept = placed.iter().filter(|shift| shift.why.contains(&kind));
        let alone = kept.clone().filter(|shift| shift.why.len() == 1).count();
        Reason { shifts: kept.count(), alone, words: words(kind) }
    };
    let mut reasons: Vec<Reason> = kinds.into_iter().map(count).collect();
    reasons.sort_by_key(|reason| std::cmp::Reverse((reason.shifts, reason.alone)));
    reasons
}

/// What is not met; of what is not known, the question that is open.
fn words((rule, status): (Rule, Status)) -> String {
    let Some(description) = rule.description() else { return rule.to_string() };
    match status {
        Status::Unknown => format!("Not known: {}", description.question),
        _ => description.not_met.to_string(),
    }
}
