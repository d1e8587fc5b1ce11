//! Records: objects with known fields.

use crate::error::{Error, Problem, ProblemCode};
use crate::reading::{Fields, Limits, Null, Reading, Shape, Source, Stopped, nearest};

/// An object with known fields, 64 of them at most. Implemented by the declarations of the model, never by hand.
pub trait Record: Default {
    /// The names of the fields, in order.
    const NAMES: &'static [&'static str];

    /// Reads the field of that place.
    fn fill_field(&mut self, place: usize, source: &mut dyn Source, at: &mut Reading) -> Result<(), Stopped>;

    /// Checks what has been read, or was given as such, field by field and then field against field.
    fn check_fields(&self, at: &mut Reading);

    /// The names on the way from the field of that place to a leaf; see [`Slot::names`](crate::reading::Slot::names).
    fn names_below<'p>(place: usize, below: Option<&'p str>, names: &mut Vec<&'p str>) -> Result<(), String>;
}

/// The names on the way from a record to a leaf.
pub(crate) fn names_in<'p, R: Record>(path: Option<&'p str>, names: &mut Vec<&'p str>) -> Result<(), String> {
    let path = path.ok_or_else(|| "name one of its fields".to_owned())?;
    let (name, below) = path.split_once('.').map_or((path, None), |(name, below)| (name, Some(below)));
    let (place, _) = find(R::NAMES, name, 0).ok_or_else(|| nearest(name, R::NAMES.iter().copied()))?;
    names.push(name);
    R::names_below(place, below, names)
}

/// Reads an object into a record.
pub(crate) fn read_record<R: Record>(
    record: &mut R,
    source: &mut dyn Source,
    limits: Limits,
    at: &mut Reading,
) -> Result<(), Stopped> {
    let shape = source.object(&mut RecordFields { record, at: &mut *at, met: 0, next: 0 })?;
    if shape == Shape::Other || (shape == Shape::Null && limits.null != Null::Absent) {
        at.problem(ProblemCode::WrongType, "an object", "give an object with the fields that the documentation lists");
    }
    Ok(())
}

struct RecordFields<'r, R: Record> {
    record: &'r mut R,
    at: &'r mut Reading,
    /// Which fields have been met, a bit each.
    met: u64,
    /// The field behind the last one: documents mostly have fields in order.
    next: usize,
}

impl<R: Record> Fields for RecordFields<'_, R> {
    fn field(&mut self, key: &str, value: &mut dyn Source) -> Result<(), Stopped> {
        let Some((place, name)) = find(R::NAMES, key, self.next) else {
            self.at.problem_of(key, ProblemCode::UnknownField, "a known field", nearest(key, R::NAMES.iter().copied()));
            return value.skip();
        };
        let bit = 1 << (place & 63);
        if self.met & bit != 0 {
            return repeat(key, value, self.at);
        }
        self.met |= bit;
        self.next = place + 1;
        self.at.inside(name, |at| self.record.fill_field(place, value, at))
    }
}

/// A name among others, and its place; it is looked for first at the place where it is expected.
fn find(names: &'static [&'static str], key: &str, expected: usize) -> Option<(usize, &'static str)> {
    match names.get(expected) {
        Some(name) if *name == key => Some((expected, name)),
        _ => names.iter().enumerate().find(|(_, name)| **name == key).map(|(place, name)| (place, *name)),
    }
}

/// Refuses, and passes over, the second value of a key.
pub(crate) fn repeat(key: &str, value: &mut dyn Source, at: &mut Reading) -> Result<(), Stopped> {
    at.problem_of(key, ProblemCode::DuplicateKey, "each key once", "keep one of the two");
    value.skip()
}

/// Checks a record given as such.
pub(crate) fn check<R: Record>(record: &R) -> Result<(), Error> {
    check_at("", record)
}

/// Checks a record given as such that itself lies at a path.
pub(crate) fn check_at<R: Record>(path: &str, record: &R) -> Result<(), Error> {
    Error::of(problems_of(path, record, |_, _| ())).map_or(Ok(()), Err)
}

/// What is wrong with a record given as such; `also` looks for what only those around it can tell.
pub(crate) fn problems_of<R: Record>(path: &str, record: &R, also: impl Fn(&R, &mut Reading)) -> Vec<Problem> {
    let mut reading = Reading::traced_at(path);
    record.check_fields(&mut reading);
    also(record, &mut reading);
    reading.into_problems()
}

/// Reads and checks a whole document that itself lies at a path: `fill` reads it into a record, from the start, each time it
/// is called.
pub(crate) fn read_document<R: Record>(
    path: &str,
    fill: impl Fn(&mut R, &mut Reading) -> Result<(), Problem>,
) -> Result<R, Error> {
    let (record, problems) = read_at(path, fill, |_, _| ())?;
    Error::of(problems).map_or(Ok(record), Err)
}

/// Reads a document, with what is wrong with it; `also` looks for what only those around it can tell.
fn read_at<R: Record>(
    path: &str,
    fill: impl Fn(&mut R, &mut Reading) -> Result<(), Problem>,
    also: impl Fn(&R, &mut Reading),
) -> Result<(R, Vec<Problem>), Problem> {
    let (record, reading) = once(Reading::at(path), &fill, &also)?;
    if reading.afterthoughts.is_empty() {
        return Ok((record, reading.into_problems()));
    }
    // Only now does the order matter: read again, noting the places passed.
    let traced = once(Reading::traced_at(path), &fill, &also).map_or(reading, |(_, traced)| traced);
    Ok((record, traced.into_problems()))
}

/// Reads a document once. What it is read from is not in the type, so that there is one of these a record and not one a source.
fn once<R: Record>(
    mut reading: Reading,
    fill: &dyn Fn(&mut R, &mut Reading) -> Result<(), Problem>,
    also: &dyn Fn(&R, &mut Reading),
) -> Result<(R, Reading), Problem> {
    let mut record = R::default();
    fill(&mut record, &mut reading)?;
    record.check_fields(&mut reading);
    also(&record, &mut reading);
    Ok((record, reading))
}

/// Reads and checks a list of records that lies at a path; `also` takes note of each in turn and looks for what only the others
/// can tell. Problems stand in the order of the list, absent fields last.
pub(crate) fn read_list_at<R: Record, I>(
    path: &str,
    items: impl IntoIterator<Item = I>,
    fill: impl Fn(&mut R, &I, &mut Reading) -> Result<(), Problem>,
    also: impl Fn(usize, &R, &mut Reading),
) -> Result<Vec<R>, Error> {
    let (mut records, mut problems) = (Vec::new(), Vec::new());
    for (index, item) in items.into_iter().enumerate() {
        let place = format!("{path}[{index}]");
        let (record, wrong) =
            read_at(&place, |record, at| fill(record, &item, at), |record, at| also(index, record, at))?;
        records.push(record);
        problems.extend(wrong);
    }
    Error::of(absent_last(problems)).map_or(Ok(records), Err)
}

/// The problems of several documents that make up one: absent fields are told last.
pub(crate) fn absent_last(problems: Vec<Problem>) -> Vec<Problem> {
    let (mut there, absent): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| problem.code != ProblemCode::Required);
    there.extend(absent);
    there
}
