//! The review of a homeworker: a ladder on which support comes before removal, and safety before everything.

use crate::model::{
    Concern, ConcernRemedy, Day, Intervention, InterventionKind, Policy, Review, ReviewOutcome, ReviewRecord, Text,
};

/// Reviews a homeworker on a day: the first step of the ladder that holds, and the concerns it holds for.
///
/// ```
/// use homeworking::{Policy, ReviewRecord, model::ReviewOutcome, review};
///
/// let record = ReviewRecord::from_json(r#"{"safety_risk": false, "concerns": [
///     {"id": "c-1", "kind": "productivity", "opened": "2026-11-02"}]}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let review = review(&record, &policy, "2026-12-01".parse()?);
/// assert_eq!(review.outcome, ReviewOutcome::SupportFirst);
/// assert_eq!(review.because, ["c-1"]);
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn review(record: &ReviewRecord, policy: &Policy, on: Day) -> Review {
    let safety_risk = record.draft().safety_risk;
    let most = policy.draft().removal.interventions_before_removal;
    let open: Vec<Open<'_>> = record.concerns().iter().filter_map(|concern| Open::on(concern, on)).collect();
    let having =
        |step: &dyn Fn(&Open<'_>) -> bool| -> Vec<&Open<'_>> { open.iter().filter(|open| step(open)).collect() };

    // The steps of the ladder, in order: the first with anything to hold for is the outcome.
    let (failing, untouched, others) =
        (having(&|open| open.goes_on_despite(most)), having(&|open| open.done.is_empty()), having(&|_| true));
    let (outcome, because) = match () {
        () if safety_risk == Some(true) => (ReviewOutcome::RemoveNow, Vec::new()),
        () if !failing.is_empty() => (ReviewOutcome::Remove, failing),
        () if !untouched.is_empty() => (ReviewOutcome::SupportFirst, untouched),
        () if !others.is_empty() => (ReviewOutcome::KeepSupporting, others),
        () if safety_risk.is_none() => (ReviewOutcome::Incomplete, Vec::new()),
        () => (ReviewOutcome::Continue, Vec::new()),
    };
    Review {
        outcome,
        because: because.iter().map(|open| open.id()).collect(),
        needs: if safety_risk.is_none() { vec![Text::Borrowed("safety_risk")] } else { Vec::new() },
        remedies: because.iter().filter_map(|open| remedy(outcome, open)).collect(),
    }
}

/// A concern that is open, with what has been done about it so far.
struct Open<'r> {
    concern: &'r Concern,
    done: Vec<&'r Intervention>,
}

impl<'r> Open<'r> {
    fn on(concern: &'r Concern, on: Day) -> Option<Open<'r>> {
        let by_then = |day: Option<Day>| day.is_some_and(|day| day <= on);
        let is_open = by_then(concern.opened) && !by_then(concern.closed);
        let done = concern.interventions.iter().filter(|intervention| by_then(intervention.on)).collect();
        is_open.then_some(Open { concern, done })
    }

    /// Whether it goes on although enough was done, support, training or resources among it.
    fn goes_on_despite(&self, enough: u32) -> bool {
        // Of several on the latest day, the last in the list is the newest.
        let newest = self.done.iter().max_by_key(|intervention| intervention.on);
        let failed = newest.is_some_and(|newest| newest.resolved == Some(false));
        let helped = self.done.iter().any(|intervention| intervention.kind != Some(InterventionKind::Formal));
        failed && helped && u32::try_from(self.done.len()).unwrap_or(u32::MAX) >= enough
    }

    fn id(&self) -> String {
        self.concern.id.clone().unwrap_or_default()
    }
}

/// What the manager does about a concern, where the advisor is to be supported.
fn remedy(outcome: ReviewOutcome, open: &Open<'_>) -> Option<ConcernRemedy> {
    let offers = [InterventionKind::Training, InterventionKind::Support, InterventionKind::Resources];
    let (action, alternatives) = match outcome {
        ReviewOutcome::SupportFirst => (
            "Find out with the advisor what would help, and offer it",
            offers.map(|offer| Text::Borrowed(offer.as_str())).to_vec(),
        ),
        ReviewOutcome::KeepSupporting => {
            ("Go on with what was offered, and settle with the advisor whether it has helped", Vec::new())
        }
        _ => return None,
    };
    Some(ConcernRemedy { concern: open.id(), action: Text::Borrowed(action), alternatives })
}
