//! Where two answers first differ.

use serde_json::Value;

/// In words: the path of the first value that differs or, where all values are the same, the first byte.
pub(super) fn first_difference(found: &str, expected: &str) -> String {
    let Ok(found_value) = serde_json::from_str(found) else {
        return "what was found is no JSON".to_owned();
    };
    let expected_value = serde_json::from_str(expected).unwrap_or_default();
    if let Some(path) = path_of_difference(&found_value, &expected_value) {
        return format!("first at {}", if path.is_empty() { "the whole" } else { path.trim_start_matches('.') });
    }
    let same = found.bytes().zip(expected.bytes()).take_while(|(found, expected)| found == expected).count();
    format!("the values are the same, written otherwise from byte {same} on")
}

fn path_of_difference(found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let keys = expected.keys().chain(found.keys());
            let below = |key: &String| {
                let (found, expected) = (found.get(key), expected.get(key));
                within(found, expected).map(|path| format!(".{key}{path}"))
            };
            keys.into_iter().find_map(below)
        }
        (Value::Array(found), Value::Array(expected)) => {
            let length = found.len().max(expected.len());
            let below = |place| within(found.get(place), expected.get(place)).map(|path| format!("[{place}]{path}"));
            (0..length).find_map(below)
        }
        _ => (found != expected).then(String::new),
    }
}

fn within(found: Option<&Value>, expected: Option<&Value>) -> Option<String> {
    match (found, expected) {
        (Some(found), Some(expected)) => path_of_difference(found, expected),
        _ => Some(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn a_difference_is_told_by_its_path() {
        let expected = r#"{"a":[{"b":1},{"b":2}],"c":null}"#;
        for (found, said) in [
            (r#"{"a":[{"b":1},{"b":3}],"c":null}"#, "first at a[1].b"),
            (r#"{"a":[{"b":1}],"c":null}"#, "first at a[1]"),
            (r#"{"a":[{"b":1},{"b":2}]}"#, "first at c"),
            (r#"{"a":[{"b":1},{"b":2}],"c":null,"d":0}"#, "first at d"),
            ("[]", "first at the whole"),
            (r#"{"c":null,"a":[{"b":1},{"b":2}]}"#, "the values are the same, written otherwise from byte 2 on"),
            ("{", "what was found is no JSON"),
        ] {
            assert_eq!(first_difference(found, expected), said);
        }
    }
}
