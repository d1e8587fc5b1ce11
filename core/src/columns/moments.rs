//! The days asked about: one for all rows, or a day a row.

use std::cell::RefCell;
use std::rc::Rc;

use crate::columns::bits::{mask, mask_pairs};
use crate::columns::lane::{DaysLane, rows};
use crate::model::civil;

/// For a span of months and then days: the last day that is early enough for each row.
type LatestOfEach = (u32, i32, Rc<[i32]>);

/// The days asked about, of a tile.
pub(crate) enum Moments<'t> {
    /// One for all rows.
    One(i32),
    /// One for each row; and for each span asked about, the last day that is early enough for each row.
    Each { days: &'t [i32], latest: RefCell<Vec<LatestOfEach>> },
}

/// The last day that, so many months and then days later, is no later than a day.
fn latest(on: i32, months: u32, days: i32) -> i32 {
    let on = on.saturating_sub(days);
    if months == 0 { on } else { civil::latest_before(on, months) }
}

impl DaysLane<'_> {
    /// The last day that, so many months and then days later, is no later than a day: worked out once, as a rule asks for the
    /// same again and again.
    #[inline(always)]
    fn latest(&self, on: i32, months: u32, days: i32) -> i32 {
        match self.latest.get() {
            _ if months == 0 => on.saturating_sub(days),
            Some((known_months, known_days, latest)) if (known_months, known_days) == (months, days) => latest,
            _ => {
                let latest = latest(on, months, days);
                self.latest.set(Some((months, days, latest)));
                latest
            }
        }
    }
}

impl<'t> Moments<'t> {
    pub(crate) fn each(days: &'t [i32]) -> Moments<'t> {
        Moments::Each { days, latest: RefCell::new(Vec::new()) }
    }

    /// The rows of a word on whose day a day of the lane, months and days added, has come.
    #[inline(always)]
    pub(crate) fn reached(&self, lane: &DaysLane<'_>, word: usize, months: u32, days: i32) -> u64 {
        match self {
            Moments::One(on) => {
                let latest = lane.latest(*on, months, days);
                mask(lane.word(word), |day| day <= latest)
            }
            Moments::Each { days: on, .. } if (months, days) == (0, 0) => {
                mask_pairs(lane.word(word), rows(on, word), |day, on| day <= on)
            }
            Moments::Each { .. } => {
                let latest = self.latest_of_each(months, days);
                mask_pairs(lane.word(word), rows(&latest, word), |day, latest| day <= latest)
            }
        }
    }

    /// The rows of a word on whose day a day of the lane has come, and the months after it have not passed.
    #[inline(always)]
    pub(crate) fn in_force(&self, lane: &DaysLane<'_>, word: usize, months: u32) -> u64 {
        match self {
            Moments::One(on) => {
                let (on, latest) = (*on, lane.latest(*on, months, 0));
                mask(lane.word(word), |day| day <= on && day > latest)
            }
            Moments::Each { .. } => self.reached(lane, word, 0, 0) & !self.reached(lane, word, months, 0),
        }
    }

    /// The last day early enough for each row, worked out once a tile.
    fn latest_of_each(&self, months: u32, span: i32) -> Rc<[i32]> {
        let Moments::Each { days, latest: known } = self else { return Rc::from([]) };
        let found =
            known.borrow().iter().find(|(m, d, _)| (*m, *d) == (months, span)).map(|(_, _, each)| Rc::clone(each));
        found.unwrap_or_else(|| {
            let mut last = None;
            let of = |on: &i32| match last {
                Some((known, latest)) if known == *on => latest,
                _ => {
                    let found = latest(*on, months, span);
                    last = Some((*on, found));
                    found
                }
            };
            let each: Rc<[i32]> = days.iter().map(of).collect();
            known.borrow_mut().push((months, span, Rc::clone(&each)));
            each
        })
    }
}
