//! Putting things in order.
//!
//! The standard library compiles its sorting anew for each type and key, four kilobytes each time, which what a page loads cannot
//! afford: here it is compiled once, for numbers.

/// Puts items in the order of a number that each has; those of equal numbers stay as they stood.
pub(crate) fn by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> usize) {
    let mut places: Vec<(usize, usize)> = items.iter().map(number).zip(0..).collect();
    places.sort_unstable();
    let mut taken: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(places.into_iter().filter_map(|(_, place)| taken.get_mut(place)?.take()));
}

/// The same, each number once.
pub(crate) fn once_by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> usize) {
    by_number(items, &number);
    items.dedup_by_key(|item| number(item));
}
