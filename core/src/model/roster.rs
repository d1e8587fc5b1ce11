//! A roster: who was to work where on the day of a disruption.

use serde::Serialize;

use crate::error::{Error, Problem};
use crate::model::{Case, Location, RosterEntryDraft, canonical};
use crate::reading::{self, IdsMet, Reading};

/// One person on a roster.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize)]
pub struct RosterEntry {
    /// What is known of the advisor.
    pub case: Case,
    /// Where they are rostered.
    pub rostered: Location,
    /// They can travel to the contact centre; unknown counts as no.
    pub can_travel: Option<bool>,
    /// Their home is inside the disturbed network, or their desk is; unknown counts as yes.
    pub affected: Option<bool>,
}

/// A sound roster: everybody on it once.
///
/// ```
/// use homeworking::Roster;
///
/// let roster = Roster::from_json(r#"[{"case": {"advisor": {"id": "a-1", "role": "auditor"}}, "rostered": "home"}]"#)?;
/// assert_eq!(roster.entries()[0].case.id(), "a-1");
///
/// let error = Roster::from_json(r#"[{"case": {"advisor": {"id": "a-1"}}, "rostered": "home"}]"#).unwrap_err();
/// assert_eq!(error.path(), "roster[0].case.advisor.role");
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug, Serialize)]
#[serde(transparent)]
pub struct Roster(Vec<RosterEntry>);

/// What a roster is called in paths.
const ROSTER: &str = "roster";

impl Roster {
    /// Makes a roster of people whose cases are known to be sound.
    ///
    /// # Errors
    /// Every id that stands twice, at the second.
    pub fn new(entries: Vec<RosterEntry>) -> Result<Roster, Error> {
        let problems = reading::twice(ROSTER, "case.advisor.id", entries.iter().map(|entry| entry.case.id()));
        Error::of(problems).map_or(Ok(Roster(entries)), Err)
    }

    /// Checks drafts.
    ///
    /// # Errors
    /// Every problem of every entry, and every id that stands twice, at the second.
    pub fn from_drafts(drafts: Vec<RosterEntryDraft>) -> Result<Roster, Error> {
        let ids = IdsMet::default();
        let problems_of = |(index, draft): (usize, &RosterEntryDraft)| {
            reading::problems_of(&format!("{ROSTER}[{index}]"), draft, |draft, at| meet(&ids, index, draft, at))
        };
        let problems: Vec<Problem> = drafts.iter().enumerate().flat_map(problems_of).collect();
        Error::of(reading::absent_last(problems)).map_or_else(|| Ok(Roster::sound(drafts)), Err)
    }

    /// Reads a roster, a JSON list, strictly.
    ///
    /// # Errors
    /// Every problem of the text at once, by path.
    pub fn from_json(text: &str) -> Result<Roster, Error> {
        reading::list_from_json_at(ROSTER, text, ids_once()).map(Roster::sound)
    }

    /// Reads a roster, entry by entry.
    pub(crate) fn read<I>(
        entries: impl IntoIterator<Item = I>,
        fill: impl Fn(&mut RosterEntryDraft, &I, &mut Reading) -> Result<(), Problem>,
    ) -> Result<Roster, Error> {
        reading::read_list_at(ROSTER, entries, fill, ids_once()).map(Roster::sound)
    }

    fn sound(drafts: Vec<RosterEntryDraft>) -> Roster {
        Roster(drafts.into_iter().filter_map(RosterEntry::sound).collect())
    }

    /// Everybody on it, in order.
    pub fn entries(&self) -> &[RosterEntry] {
        &self.0
    }

    /// The canonical JSON.
    pub fn to_json(&self) -> String {
        canonical(self)
    }
}

/// Sees to it, entry by entry, that no id stands twice.
fn ids_once() -> impl Fn(usize, &RosterEntryDraft, &mut Reading) {
    let ids = IdsMet::default();
    move |index, draft, at| meet(&ids, index, draft, at)
}

fn meet(ids: &IdsMet, index: usize, draft: &RosterEntryDraft, at: &mut Reading) {
    ids.meet(ROSTER, index, &["case", "advisor", "id"], draft.case.advisor.id.as_deref(), at);
}

impl RosterEntry {
    /// The entry of a draft that is sound: such a one says where it is rostered.
    fn sound(draft: RosterEntryDraft) -> Option<RosterEntry> {
        let RosterEntryDraft { case, rostered, can_travel, affected } = draft;
        Some(RosterEntry { case: Case::sound(case), rostered: rostered?, can_travel, affected })
    }
}
