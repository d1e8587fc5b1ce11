//! Items of equipment, as a set.

/// The items that have a name of their own in the contract. Any other text is an item too.
pub(crate) const KNOWN: [&str; 11] = [
    "desk",
    "adjustable_chair",
    "monitor",
    "mouse",
    "keyboard",
    "cables",
    "headset",
    "lamp",
    "footrest",
    "shredder",
    "stationery",
];

/// The place of a known item. Few have the same length, so that hardly any text is compared with more than one of them.
fn place_of(item: &str) -> Option<usize> {
    let is = |known: &&str| known.len() == item.len() && known.as_bytes().first() == item.as_bytes().first();
    KNOWN.iter().position(|known| is(known) && *known == item)
}

/// A set of items: a bit for each known one, and the others by name.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct ItemSet {
    known: u16,
    others: Vec<String>,
}

impl ItemSet {
    pub(crate) fn of(items: &[String]) -> ItemSet {
        ItemSet::of_texts(items.iter().map(String::as_str))
    }

    pub(crate) fn of_texts<'i>(items: impl Iterator<Item = &'i str>) -> ItemSet {
        let mut set = ItemSet::default();
        for item in items {
            match place_of(item) {
                Some(place) => set.known |= 1 << place,
                None => set.others.push(item.to_owned()),
            }
        }
        set
    }

    /// The names of all of them, in the order of the contract.
    pub(crate) fn names(&self) -> Vec<&str> {
        ItemSet::default().lacks(self)
    }

    /// A set of one known item.
    pub(crate) fn known(item: &str) -> ItemSet {
        let known = place_of(item).map_or(0, |place| 1 << place);
        ItemSet { known, others: Vec::new() }
    }

    /// Whether all of these are there.
    pub(crate) fn has_all(&self, asked: &ItemSet) -> bool {
        asked.known & !self.known == 0 && asked.others.iter().all(|item| self.others.contains(item))
    }

    /// Whether any of these is there.
    pub(crate) fn has_any(&self, asked: &ItemSet) -> bool {
        asked.known & self.known != 0 || asked.others.iter().any(|item| self.others.contains(item))
    }

    /// The names of those of `asked` that are not there, in the order of the contract.
    pub(crate) fn lacks<'a>(&self, asked: &'a ItemSet) -> Vec<&'a str> {
        let absent = asked.known & !self.known;
        let known = KNOWN.iter().enumerate().filter(|(place, _)| absent & (1 << place) != 0).map(|(_, item)| *item);
        let others = asked.others.iter().filter(|item| !self.others.contains(item)).map(String::as_str);
        known.chain(others).collect()
    }
}
