//! Eligibility: the catalogue, decided for one advisor on one day.

mod assess;
mod checklist;
mod decide;
mod status;
mod words;

pub use assess::assess;
pub use checklist::checklist;
pub use decide::{decide, statuses};
