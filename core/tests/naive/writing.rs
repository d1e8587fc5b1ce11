//! Documents as text, written in more ways than one, and ids as odd as they
//! may be.

use super::requests::Fields;
use super::rng::Rng;
use serde_json::Value;

/// The text of a value; shuffled, its keys stand in any order, with white
/// space between.
pub fn written(rng: &mut Rng, value: &Value, shuffled: bool) -> String {
    match value {
        Value::Object(fields) if shuffled => {
            let mut parts = Vec::new();
            for (key, value) in fields {
                let gap = rng.pick(&["", "", "", " "]);
                let place = usize::try_from(rng.below(u64::try_from(parts.len()).expect("small") + 1)).expect("small");
                let key = text(rng, key);
                let value = written(rng, value, shuffled);
                parts.insert(place, format!("{gap}{key}{gap}:{gap}{value}"));
            }
            format!("{{{}}}", parts.join(","))
        }
        Value::Array(items) if shuffled => {
            let items: Vec<String> = items.iter().map(|item| written(rng, item, shuffled)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::String(words) if shuffled => text(rng, words),
        value => value.to_string(),
    }
}

/// A text in quotes; now and then every letter is an escape.
fn text(rng: &mut Rng, words: &str) -> String {
    if !rng.percent(2) {
        return Value::from(words).to_string();
    }
    let escapes: Vec<String> = words.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    format!("\"{}\"", escapes.join(""))
}

/// Beginnings of ids: texts in which a reader or a writer could lose its way.
const BEGINNINGS: [&str; 9] = [
    "Zo\u{eb} \u{1f600} ",
    "\"quoted\" \\ / ",
    "tab\tline\n\r\u{8}\u{c}",
    "\u{1}\u{1f}\u{7f}\u{80}",
    "\u{2028}\u{2029}\u{feff}",
    "<!--&amp;'</script>",
    "{\"a\":[1,2]},",
    "e\u{301}\u{200d}\u{1f469}",
    "\u{ffff}\u{10ffff}\u{e000}",
];

/// Gives every id one beginning.
pub fn rename_ids(rng: &mut Rng, fields: &mut Fields) {
    let beginning = rng.pick(&BEGINNINGS);
    for (_, value) in fields {
        rename(value, beginning);
    }
}

fn rename(value: &mut Value, beginning: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, beginning)),
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(id) if key == "id" || key == "advisor_id" => id.insert_str(0, beginning),
                    value => rename(value, beginning),
                }
            }
        }
        _ => {}
    }
}
