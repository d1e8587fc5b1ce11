//! What functions take: the classes of this package, or plain dicts, lists and days that say the same.

use homeworking::binding::{DEEPEST, Leaf, Unread, problem, read_roster};
use homeworking::model::{Changes, Day, FactValue, Role};
use homeworking::{Error, Problem, ProblemCode, Roster, Rule};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyIterator, PyList, PyString, PyTuple};

use crate::error::Refused;
use crate::source::{Value, entries, fields_of, key_text, leaf};
use crate::types;

/// Something that a function takes.
pub(crate) trait Argument: Sized {
    /// Takes the argument of that name.
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Self, Refused>;
}

/// What has to be there.
pub(crate) fn given<'o, 'py>(
    object: Option<&'o Bound<'py, PyAny>>,
    name: &str,
    expected: &str,
) -> Result<&'o Bound<'py, PyAny>, Refused> {
    object.ok_or_else(|| wrong(name, ProblemCode::Required, expected, "give this argument"))
}

fn wrong(path: &str, code: ProblemCode, expected: &str, help: &str) -> Refused {
    Refused::Wrong(vec![problem(path, code, expected, help)])
}

/// The problems of an argument, told with its name.
pub(crate) fn named(name: &str, error: &Error) -> Refused {
    Refused::Wrong(error.problems().map(|problem| below(name, problem.clone())).collect())
}

fn below(name: &str, mut problem: Problem) -> Problem {
    problem.path = if problem.path.is_empty() { name.to_owned() } else { format!("{name}.{}", problem.path) };
    problem
}

/// A policy beside another one: its problems are told with the name of its argument.
pub(crate) struct NamedPolicy(pub(crate) types::Policy);

impl Argument for NamedPolicy {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Self, Refused> {
        match Argument::take(object, "") {
            Ok(policy) => Ok(NamedPolicy(policy)),
            Err(Refused::Wrong(problems)) => {
                Err(Refused::Wrong(problems.into_iter().map(|problem| below(name, problem)).collect()))
            }
            Err(raised) => Err(raised),
        }
    }
}

impl Argument for Day {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Day, Refused> {
        let expected = "a date from 1900-01-01 to 2200-12-31";
        let object = given(object, name, expected)?;
        match leaf(object)? {
            Leaf::Day(day) => Ok(day),
            Leaf::Text(text) => text.parse::<Day>().map_err(|error| named(name, &error)),
            _ => Err(wrong(name, ProblemCode::WrongType, expected, "give a `datetime.date`")),
        }
    }
}

impl Argument for Role {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Role, Refused> {
        text(object, name)?.parse().map_err(|error| named(name, &error))
    }
}

impl Argument for Rule {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Rule, Refused> {
        let code = text(object, name)?;
        code.parse()
            .map_err(|_| wrong(name, ProblemCode::UnknownValue, "the code of a rule", "use one of the codes of `Rule`"))
    }
}

pub(crate) fn text(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<String, Refused> {
    let object = given(object, name, "a text")?;
    let text = object.cast::<PyString>().ok().and_then(|text| text.to_str().ok()).map(str::to_owned);
    text.ok_or_else(|| wrong(name, ProblemCode::WrongType, "a text", "give a text"))
}

impl Argument for bool {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<bool, Refused> {
        match object.map(|object| object.cast::<PyBool>()) {
            None => Ok(false),
            Some(Ok(flag)) => Ok(flag.is_true()),
            Some(Err(_)) => Err(wrong(name, ProblemCode::WrongType, "true or false", "give one of the two")),
        }
    }
}

/// The items of anything that can be gone through, but for a text or a dict.
fn items<'py>(object: &Bound<'py, PyAny>, name: &str) -> Result<Bound<'py, PyIterator>, Refused> {
    let not_a_list = || wrong(name, ProblemCode::WrongType, "a list", "give a list in brackets");
    if object.is_instance_of::<PyDict>() || object.is_instance_of::<PyString>() {
        return Err(not_a_list());
    }
    object.try_iter().map_err(|_| not_a_list())
}

/// Several of the same, from anything that can be gone through.
impl<T: Argument> Argument for Vec<T> {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Vec<T>, Refused> {
        let object = given(object, name, "a list")?;
        let (mut taken, mut problems) = (Vec::new(), Vec::new());
        for (index, item) in items(object, name)?.enumerate() {
            match T::take(Some(&item?), "") {
                Ok(item) => taken.push(item),
                Err(Refused::Wrong(wrong)) => {
                    let place = format!("{name}[{index}]");
                    problems.extend(wrong.into_iter().map(|problem| below(&place, problem)));
                }
                Err(raised) => return Err(raised),
            }
        }
        if problems.is_empty() { Ok(taken) } else { Err(Refused::Wrong(problems)) }
    }
}

/// A decision that the library made.
impl Argument for types::Decision {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<types::Decision, Refused> {
        let object = given(object, name, "a decision")?;
        let decision = object.cast::<types::Decision>().map(|decision| decision.get().clone());
        decision.map_err(|_| wrong(name, ProblemCode::WrongType, "a decision", "give what `assess` answered"))
    }
}

impl Argument for Roster {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Roster, Refused> {
        let object = given(object, name, "a list")?;
        let entries = items(object, name)?.collect::<PyResult<Vec<_>>>()?;
        read_roster(&entries, Value::of).map_err(|unread| match unread {
            Unread::Wrong(error) => error.into(),
            Unread::Stopped(mut value) => Refused::Raised(value.why()),
        })
    }
}

impl Argument for Changes {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Changes, Refused> {
        let object = given(object, name, "an object from paths to values")?;
        let Ok(dict) = object.cast::<PyDict>() else {
            let help = "give a dict, such as `{\"device.memory_gb\": 16}`";
            return Err(wrong(name, ProblemCode::WrongType, "an object from paths to values", help));
        };
        let mut changes = Changes::new();
        for (path, value) in entries(dict) {
            changes = changes.set(key_text(&path).into_owned(), fact_value(&value, 0)?);
        }
        Ok(changes)
    }
}

/// A value of a change. What is none stands as an empty text, which no path takes.
fn fact_value(object: &Bound<'_, PyAny>, depth: usize) -> PyResult<FactValue> {
    if depth > DEEPEST {
        return Ok(FactValue::Text(String::new()));
    }
    if let Ok(list) = object.cast::<PyList>() {
        return list.iter().map(|item| fact_value(&item, depth + 1)).collect::<PyResult<_>>().map(FactValue::List);
    }
    if let Ok(tuple) = object.cast::<PyTuple>() {
        return tuple.iter().map(|item| fact_value(&item, depth + 1)).collect::<PyResult<_>>().map(FactValue::List);
    }
    let dict = match object.cast::<PyDict>() {
        Ok(dict) => Some(dict.clone()),
        Err(_) => fields_of(object)?,
    };
    if let Some(dict) = dict {
        let entry = |(key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            Ok((key_text(&key).into_owned(), fact_value(&value, depth + 1)?))
        };
        return entries(&dict).into_iter().map(entry).collect::<PyResult<_>>().map(FactValue::Record);
    }
    Ok(match leaf(object)? {
        Leaf::Null => FactValue::Null,
        Leaf::Bool(flag) => FactValue::Flag(flag),
        Leaf::Number(number) => FactValue::Number(number.into_owned()),
        Leaf::Whole(number) => FactValue::from(number),
        Leaf::Day(day) => FactValue::from(day),
        Leaf::Text(text) => FactValue::Text(text.into_owned()),
        Leaf::Other => FactValue::Text(String::new()),
    })
}
