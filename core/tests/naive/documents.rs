//! Reading and writing single values of a JSON document.

use serde_json::{Map, Value};

static NULL: Value = Value::Null;

/// The value at a dotted path; null where anything on the way is absent.
pub fn at<'a>(document: &'a Value, path: &str) -> &'a Value {
    let mut here = document;
    for name in path.split('.') {
        here = here.get(name).unwrap_or(&NULL);
    }
    here
}

/// Puts a value at a dotted path, making the objects on the way.
pub fn set(document: &mut Value, path: &str, value: Value) {
    let mut here = document;
    for name in path.split('.') {
        if !here.is_object() {
            *here = Value::Object(Map::new());
        }
        here = here.as_object_mut().expect("an object").entry(name).or_insert(Value::Null);
    }
    *here = value;
}

/// A number as whole thousandths, read from its text; a fourth decimal rounds
/// half up.
pub fn thousandths(value: &Value) -> Option<i64> {
    if !value.is_number() {
        return None;
    }
    let text = value.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let padded = format!("{decimals}0000");
    let units: i64 = whole.parse().expect("digits");
    let after: i64 = padded[0..3].parse().expect("digits");
    let rounding = i64::from(&padded[3..4] >= "5");
    Some(units * 1000 + after + rounding)
}

/// The texts of a list of texts; none where the list is missing.
pub fn texts(value: &Value) -> Option<Vec<String>> {
    let list = value.as_array()?;
    Some(list.iter().map(|item| item.as_str().expect("a text").to_string()).collect())
}
