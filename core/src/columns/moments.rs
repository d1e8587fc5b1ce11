//! The days asked about: one for all rows, or a day a row.

use std::cell::RefCell;
use std::rc::Rc;

use crate::columns::instructions::Chosen;
use crate::columns::kernels::{AtMost, Between, Bitmap, NONE, at_most};
use crate::columns::lane::DaysLane;
use crate::model::civil;

/// For a span of months and then days: the last day that is early enough for each row.
type LatestOfEach = ((u32, i32), Rc<[i32]>);

/// The days asked about, of a tile.
pub(crate) enum Moments<'t> {
    /// One for all rows.
    One(i32),
    /// One for each row; and for each span asked about, the last day that is early enough for each row.
    Each { days: &'t [i32], latest: RefCell<Vec<LatestOfEach>> },
}

/// The last day that, so many months and then days later, is no later than a day.
fn latest(on: i32, (months, days): (u32, i32)) -> i32 {
    let on = on.saturating_sub(days);
    if months == 0 { on } else { civil::latest_before(on, months) }
}

impl<'t> Moments<'t> {
    pub(crate) fn each(days: &'t [i32]) -> Moments<'t> {
        Moments::Each { days, latest: RefCell::new(Vec::new()) }
    }

    /// Finds the rows on whose day a day of the lane, a span of months and then days added, has come.
    pub(crate) fn reached(&self, chosen: Chosen, lane: &DaysLane<'_>, span: (u32, i32), rows: &mut Bitmap) {
        match self {
            Moments::One(on) => lane.passing(chosen, AtMost(latest(*on, span)), rows),
            Moments::Each { days: on, .. } if span == (0, 0) => at_most(chosen, lane.days, on, rows),
            Moments::Each { .. } => at_most(chosen, lane.days, &self.latest_of_each(span), rows),
        }
    }

    /// Finds the rows on whose day a day of the lane has come, and the months after it have not passed.
    pub(crate) fn in_force(&self, chosen: Chosen, lane: &DaysLane<'_>, months: u32, rows: &mut Bitmap) {
        match self {
            Moments::One(on) => {
                let passed = latest(*on, (months, 0));
                lane.passing(chosen, Between(passed.saturating_add(1), *on), rows);
            }
            Moments::Each { .. } => {
                let mut passed = NONE;
                self.reached(chosen, lane, (months, 0), &mut passed);
                self.reached(chosen, lane, (0, 0), rows);
                rows.iter_mut().zip(passed).for_each(|(rows, passed)| *rows &= !passed);
            }
        }
    }

    /// The last day early enough for each row, worked out once a tile.
    fn latest_of_each(&self, span: (u32, i32)) -> Rc<[i32]> {
        let Moments::Each { days, latest: known } = self else { return Rc::from([]) };
        let found = known.borrow().iter().find(|(known, _)| *known == span).map(|(_, each)| Rc::clone(each));
        found.unwrap_or_else(|| {
            let mut last = None;
            let of = |on: &i32| match last {
                Some((known, latest)) if known == *on => latest,
                _ => {
                    let found = latest(*on, span);
                    last = Some((*on, found));
                    found
                }
            };
            let each: Rc<[i32]> = days.iter().map(of).collect();
            known.borrow_mut().push((span, Rc::clone(&each)));
            each
        })
    }
}
