//! Eligibility: the catalogue, decided for one advisor on one day, over time, and over people.

mod assess;
mod change;
mod checklist;
mod compare;
mod decide;
mod earliest;
mod prose;
mod questions;
mod remedies;
mod span;
mod status;
mod summarise;
mod timeline;
mod what_if;
mod words;

pub use assess::assess;
pub use checklist::checklist;
pub use compare::compare;
pub use decide::{decide, statuses};
pub use earliest::earliest_eligible;
pub use questions::{needed, next_question, open_questions};
pub use remedies::remedies;
pub use summarise::summarise;
pub use timeline::timeline;
pub use what_if::what_if;

pub(crate) use status::{days_of_change, each_lacking, is_lacking, missing_facts, on_day, verdict, worse};
