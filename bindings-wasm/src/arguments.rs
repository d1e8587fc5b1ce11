//! What functions take: documents made ready, or plain objects, lists and texts that say the same.

use homeworking::binding::{problem, read_roster};
use homeworking::model::{Changes, Day, Role};
use homeworking::{Error, Problem, ProblemCode, Roster, Rule};

use crate::documents::{self, Document};
use crate::tape::Value;

/// What is wrong with an argument.
pub(crate) type Refused = Vec<Problem>;

/// Something that a function takes.
pub(crate) trait Argument: Sized {
    /// Takes the argument of that name; `None` where it was not given.
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Self, Refused>;
}

/// What several arguments are refused for, all problems together.
#[derive(Default)]
pub(crate) struct Refusals(pub(crate) Vec<Problem>);

impl Refusals {
    pub(crate) fn take<T>(&mut self, taken: Result<T, Refused>) -> Option<T> {
        taken.map_err(|problems| self.0.extend(problems)).ok()
    }
}

/// What has to be there.
pub(crate) fn given<'t>(value: Option<Value<'t>>, name: &str, expected: &str) -> Result<Value<'t>, Refused> {
    let given = value.filter(|value| !value.is_absent());
    given.ok_or_else(|| wrong(name, ProblemCode::Required, expected, "give this argument"))
}

pub(crate) fn wrong(path: &str, code: ProblemCode, expected: &str, help: &str) -> Refused {
    vec![problem(path, code, expected, help)]
}

/// The problems of an argument, told with its name.
pub(crate) fn named(name: &str, error: &Error) -> Refused {
    below(name, error.problems().cloned().collect())
}

fn below(name: &str, mut problems: Vec<Problem>) -> Refused {
    for problem in &mut problems {
        problem.path = if problem.path.is_empty() { name.to_owned() } else { format!("{name}.{}", problem.path) };
    }
    problems
}

impl<D: Document> Argument for D {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<D, Refused> {
        let value = given(value, name, "an object")?;
        match value.ready() {
            None => D::read(value),
            Some(slot) => documents::find(slot).and_then(D::of).ok_or_else(|| {
                wrong(name, ProblemCode::WrongType, "an object", "give a document of this argument's own class")
            }),
        }
    }
}

/// A policy beside another one: its problems are told with the name of its argument.
pub(crate) struct NamedPolicy(pub(crate) documents::Policy);

impl Argument for NamedPolicy {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Self, Refused> {
        Argument::take(value, "").map(NamedPolicy).map_err(|problems| below(name, problems))
    }
}

impl Argument for Day {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Day, Refused> {
        let expected = "a date from 1900-01-01 to 2200-12-31";
        let day = given(value, name, expected)?.text();
        let day =
            day.ok_or_else(|| wrong(name, ProblemCode::WrongType, expected, "give a text such as `2026-12-01`"))?;
        day.parse().map_err(|error| named(name, &error))
    }
}

impl Argument for Role {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Role, Refused> {
        text(value, name)?.parse().map_err(|error| named(name, &error))
    }
}

impl Argument for Rule {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Rule, Refused> {
        let code = text(value, name)?;
        code.parse()
            .map_err(|_| wrong(name, ProblemCode::UnknownValue, "the code of a rule", "use one of the codes of `Rule`"))
    }
}

pub(crate) fn text<'t>(value: Option<Value<'t>>, name: &str) -> Result<&'t str, Refused> {
    let text = given(value, name, "a text")?.text();
    text.ok_or_else(|| wrong(name, ProblemCode::WrongType, "a text", "give a text"))
}

impl Argument for bool {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<bool, Refused> {
        match value.filter(|value| !value.is_absent()) {
            None => Ok(false),
            Some(value) => {
                value.flag().ok_or_else(|| wrong(name, ProblemCode::WrongType, "true or false", "give one of the two"))
            }
        }
    }
}

fn items<'t>(value: Option<Value<'t>>, name: &str) -> Result<Vec<Value<'t>>, Refused> {
    let items = given(value, name, "a list")?.items();
    let items = items.ok_or_else(|| wrong(name, ProblemCode::WrongType, "a list", "give a list in brackets"))?;
    Ok(items.collect())
}

/// Several of the same.
impl<T: Argument> Argument for Vec<T> {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Vec<T>, Refused> {
        let (mut taken, mut problems) = (Vec::new(), Vec::new());
        for (index, item) in items(value, name)?.into_iter().enumerate() {
            match T::take(Some(item), "") {
                Ok(item) => taken.push(item),
                Err(wrong) => problems.extend(below(&format!("{name}[{index}]"), wrong)),
            }
        }
        if problems.is_empty() { Ok(taken) } else { Err(problems) }
    }
}

/// A decision that the library made, as a plain object.
pub(crate) struct Decision(pub(crate) Box<homeworking::model::Decision>);

impl Argument for Decision {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Decision, Refused> {
        let value = given(value, name, "a decision")?;
        let mut text = String::new();
        value.write_json(&mut text);
        let decision = serde_json::from_str(&text);
        decision
            .map(Decision)
            .map_err(|_| wrong(name, ProblemCode::WrongType, "a decision", "give what `assess` answered"))
    }
}

impl Argument for Roster {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Roster, Refused> {
        read_roster(&items(value, name)?, |entry| *entry).map_err(documents::problems)
    }
}

impl Argument for Changes {
    fn take(value: Option<Value<'_>>, name: &str) -> Result<Changes, Refused> {
        let expected = "an object from paths to values";
        let value = given(value, name, expected)?;
        if value.entries().is_none() {
            let help = "give an object, such as `{\"device.memory_gb\": 16}`";
            return Err(wrong(name, ProblemCode::WrongType, expected, help));
        }
        let mut text = String::new();
        value.write_json(&mut text);
        Changes::from_json(&text).map_err(|error| named(name, &error))
    }
}
