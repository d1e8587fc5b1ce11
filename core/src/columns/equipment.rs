//! Equipment: whether all the items that rules ask for are there, out of lists or out of a column an item.

use crate::columns::column::{Broken, Column, Values};
use crate::columns::kernels::NONE;
use crate::columns::tile::{Asked, Bad, Rows, Scratch, clear, given, set};
use crate::model::items::ItemSet;

/// Whether all items asked are in the lists of some rows.
pub(crate) fn decode_lists<'a>(
    column: &Column<'a>,
    asked: &Asked,
    tile: Rows,
    scratch: &mut Scratch,
    bad: &mut Bad<'a>,
) {
    let [required, shredder] = &mut scratch.items;
    for words in [&mut required.0, &mut required.1, &mut shredder.0, &mut shredder.1] {
        clear(words);
    }
    let mut items = Vec::new();
    for row in 0..tile.count {
        let at = tile.start + row;
        if !column.is_given(at) {
            continue;
        }
        let mut find = || has_all(column, at, asked, &mut items);
        let Ok(has) = scratch.lists.recall(column.values, at, &mut find).unwrap_or_else(find) else {
            bad.add(*column, tile, row);
            continue;
        };
        for ((has_all, known), has) in [&mut *required, &mut *shredder].into_iter().zip(has) {
            set(known, row);
            if has {
                set(has_all, row);
            }
        }
    }
}

/// Whether all items asked are in the list of a row: of the required ones, and of the shredder.
fn has_all<'a>(
    column: &Column<'a>,
    row: usize,
    asked: &Asked,
    items: &mut Vec<Option<&'a str>>,
) -> Result<[bool; 2], Broken> {
    column.find_list(row, items)?;
    if !items.iter().all(|item| item.is_some_and(is_item)) {
        return Err(Broken);
    }
    let items = ItemSet::of_texts(items.iter().copied().flatten());
    Ok([&asked.required, &asked.shredder].map(|asked| items.has_all(asked)))
}

/// Whether a text can be an item: of 1 to 64 characters.
pub(crate) fn is_item(text: &str) -> bool {
    !text.is_empty() && (text.len() <= 64 || text.chars().nth(64).is_none())
}

/// Whether all items asked are there, each in a column of its own: not where one is not, unknown where one is not known.
pub(crate) fn combine_items(
    items: &[(&str, Column<'_>)],
    asked: &ItemSet,
    tile: Rows,
    (has_all, known): &mut (Vec<u64>, Vec<u64>),
) {
    clear(has_all);
    clear(known);
    let columns: Vec<Option<&Column<'_>>> = asked
        .names()
        .into_iter()
        .map(|name| items.iter().find(|(item, _)| *item == name).map(|(_, column)| column))
        .collect();
    has_all.fill(u64::MAX);
    for column in columns {
        let (mut there, mut is_given) = (NONE, NONE);
        if let Some((column, Values::Boolean(bits))) = column.map(|column| (column, column.values)) {
            tile.part(bits).find_rows(&mut there);
            given(column, tile).find_rows(&mut is_given);
        }
        for ((has_all, lacking), (there, given)) in has_all.iter_mut().zip(&mut *known).zip(there.iter().zip(is_given))
        {
            *has_all &= there & given;
            *lacking |= given & !there;
        }
    }
    // Known where all are there, and where one is not.
    known.iter_mut().zip(has_all).for_each(|(known, has_all)| *known |= *has_all);
}
