//! Eligibility over time.

use crate::catalogue::{Rule, evaluate};
use crate::eligibility::status::{days_of_change, is_lacking, plain, waived_or};
use crate::eligibility::{assess, span};
use crate::error::Error;
use crate::logic::{Now, OnDay};
use crate::model::{Case, Day, Facts, Policy, Segment, Status, Text};

/// The longest span there is a timeline of, in days.
const LONGEST: i32 = 40_000;

/// The days from one to another, both included, cut where the status of any rule changes, whatever its enforcement.
///
/// Each segment has the decision on its first day; on its other days the decision differs in `on` alone. To keep that so,
/// days are also cut apart where the kinds of assurance still to be had change.
///
/// # Errors
/// `through` before `from`, or more than 40,000 days.
///
/// ```
/// use homeworking::{Case, Policy, timeline};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "device": {"support_ends": "2026-12-24"}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let segments = timeline(&case, &policy, "2026-12-01".parse()?, "2027-01-31".parse()?)?;
/// assert_eq!(segments.len(), 2);
/// assert_eq!(segments[0].through.to_string(), "2026-12-24");
/// assert_eq!(segments[1].decision.blocking()[0].code(), "device.supported");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn timeline(case: &Case, policy: &Policy, from: Day, through: Day) -> Result<Vec<Segment>, Error> {
    span::check(from, through, Some(LONGEST))?;
    let mut starts = vec![from];
    let mut picture = Picture::on(case, policy, from);
    for day in span::within(days_of_change(case, policy, |_| true), from, through) {
        let then = Picture::on(case, policy, day);
        if then != picture {
            starts.push(day);
            picture = then;
        }
    }
    let ends = starts.iter().skip(1).filter_map(|next| Day::from_days_since_1970(next.days_since_1970() - 1));
    let segments = starts.iter().zip(ends.chain([through]));
    Ok(segments.map(|(&from, through)| Segment { from, through, decision: assess(case, policy, from) }).collect())
}

/// What can differ between the decisions on two days.
#[derive(PartialEq)]
struct Picture {
    statuses: Vec<Status>,
    alternatives: Vec<Text>,
}

impl Picture {
    fn on(case: &Case, policy: &Policy, day: Day) -> Picture {
        let on = day.days_since_1970();
        let mut picture = Picture { statuses: Vec::with_capacity(Rule::CATALOGUE.len()), alternatives: Vec::new() };
        let facts = Facts { mode: OnDay { case, on, recorder: Now } };
        evaluate(
            &facts,
            policy,
            |_| true,
            |rule, condition| {
                let status = waived_or(plain(condition), case, rule, on);
                picture.statuses.push(status);
                if is_lacking(status) {
                    picture.alternatives.extend(rule.alternatives(case, policy, day));
                }
            },
        );
        picture
    }
}
