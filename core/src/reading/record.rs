//! Records: objects with known fields.

use crate::error::{Error, Problem, ProblemCode};
use crate::reading::{Fields, Limits, Null, Reading, Shape, Slot, Source, nearest};

/// An object with known fields. Implemented by the declarations of the model, never by hand.
pub(crate) trait Record: Default {
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
    let mut reading = Reading::traced();
    record.check_fields(&mut reading);
    Error::of(reading.into_problems()).map_or(Ok(()), Err)
}

/// Reads and checks a whole document: `fill` reads it into a record, from the start, each time it is called.
pub(crate) fn read_document<R: Record + Slot>(
    fill: impl Fn(&mut R, &mut Reading) -> Result<(), Problem>,
) -> Result<R, Error> {
    let (record, reading) = read_once(&fill, Reading::default()).map_err(Error::from)?;
    let reading = if reading.afterthoughts.is_empty() {
        reading
    } else {
        // Only now does the order matter: read again, noting the places passed.
        read_once(&fill, Reading::traced()).map_or(reading, |(_, traced)| traced)
    };
    Error::of(reading.into_problems()).map_or(Ok(record), Err)
}

fn read_once<R: Record>(
    fill: impl Fn(&mut R, &mut Reading) -> Result<(), Problem>,
    mut reading: Reading,
) -> Result<(R, Reading), Problem> {
    let mut record = R::default();
    fill(&mut record, &mut reading)?;
    record.check_fields(&mut reading);
    Ok((record, reading))
}
