//! Records: objects with known fields.

use crate::error::{Error, Problem, ProblemCode};
use crate::reading::{Fields, Limits, Null, Reading, Shape, Source, nearest};

/// An object with known fields. Implemented by the declarations of the model, never by hand.
pub trait Record: Default {
    /// The names of the fields, in order.
    const NAMES: &'static [&'static str];

    /// Which fields have been met so far.
    type Seen: Default;

    /// Reads the field of that name.
    fn fill_field<S: Source>(
        &mut self,
        name: &str,
        seen: &mut Self::Seen,
        source: S,
        at: &mut Reading,
    ) -> Result<(), S::Broken>;

    /// Checks what has been read, or was given as such, field by field and then field against field.
    fn check_fields(&self, at: &mut Reading);
}

/// Reads an object into a record.
pub(crate) fn read_record<R: Record, S: Source>(
    record: &mut R,
    source: S,
    limits: Limits,
    at: &mut Reading,
) -> Result<(), S::Broken> {
    let shape = source.object(&mut RecordFields { record, at: &mut *at, seen: R::Seen::default() })?;
    if shape == Shape::Other || (shape == Shape::Null && limits.null != Null::Absent) {
        at.problem(ProblemCode::WrongType, "an object", "give an object with the fields that the documentation lists");
    }
    Ok(())
}

struct RecordFields<'r, R: Record> {
    record: &'r mut R,
    at: &'r mut Reading,
    seen: R::Seen,
}

impl<R: Record> Fields for RecordFields<'_, R> {
    fn field<S: Source>(&mut self, key: &str, value: S) -> Result<(), S::Broken> {
        self.at.inside(key, |at| self.record.fill_field(key, &mut self.seen, value, at))
    }
}

/// Refuses, and passes over, a field that is not known.
pub(crate) fn unknown<S: Source>(
    name: &str,
    known: &[&'static str],
    value: S,
    at: &mut Reading,
) -> Result<(), S::Broken> {
    at.problem(ProblemCode::UnknownField, "a known field", nearest(name, known.iter().copied()));
    value.skip()
}

/// Refuses, and passes over, the second value of a key.
pub(crate) fn duplicate<S: Source>(value: S, at: &mut Reading) -> Result<(), S::Broken> {
    at.problem(ProblemCode::DuplicateKey, "each key once", "keep one of the two");
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
pub(crate) fn absent_last(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| problem.code == ProblemCode::Required);
    problems
}
