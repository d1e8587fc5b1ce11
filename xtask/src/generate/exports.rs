//! The fictional provider's documents as a rota system exports them: rows of CSV, a column a path.

use serde_json::Value;

use crate::steps::{Failure, root};

/// The records of a list as rows; `name` says which file of the fixtures they stand in.
pub(super) fn of(name: &str) -> Result<String, Failure> {
    let failed = |why: String| Failure::Failed(format!("{name}: {why}"));
    let text = std::fs::read_to_string(root().join(name)).map_err(|error| failed(error.to_string()))?;
    let records: Vec<Value> = serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
    let rows: Vec<Vec<(String, String)>> = records.iter().map(row).collect();
    let mut columns: Vec<&str> = Vec::new();
    for (column, _) in rows.iter().flatten() {
        if !columns.contains(&column.as_str()) {
            columns.push(column);
        }
    }
    columns.sort_by_key(|column| !matches!(*column, "advisor.id" | "id"));
    let mut text = columns.join(",") + "\r\n";
    for row in &rows {
        let cell = |column: &&str| row.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell.as_str());
        text.push_str(&columns.iter().map(|column| quoted(cell(column))).collect::<Vec<_>>().join(","));
        text.push_str("\r\n");
    }
    Ok(text)
}

/// A record as cells by their columns. What is null has none.
fn row(record: &Value) -> Vec<(String, String)> {
    let mut cells = Vec::new();
    put(&mut cells, "", record);
    cells
}

fn put(cells: &mut Vec<(String, String)>, path: &str, value: &Value) {
    match (path, value) {
        (_, Value::Null) => {}
        (_, Value::Object(fields)) => {
            for (name, value) in fields {
                put(cells, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, value);
            }
        }
        ("home.assurance", Value::Array(entries)) => {
            for entry in entries {
                put_last(cells, format!("{path}.{}", text(&entry["kind"])), text(&entry["on"]));
            }
        }
        ("waivers", Value::Array(entries)) => put_list(cells, path, entries.iter().map(|entry| text(&entry["rule"]))),
        (_, Value::Array(items)) => put_list(cells, path, items.iter().map(text)),
        (_, value) => cells.push((path.to_owned(), text(value))),
    }
}

/// Of several assurances of a kind a row has the last.
fn put_last(cells: &mut Vec<(String, String)>, column: String, cell: String) {
    cells.retain(|(known, _)| *known != column);
    cells.push((column, cell));
}

fn put_list(cells: &mut Vec<(String, String)>, path: &str, items: impl Iterator<Item = String>) {
    cells.push((path.to_owned(), items.collect::<Vec<_>>().join(";")));
}

/// A value as people write it in a cell.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn quoted(cell: &str) -> String {
    let is_plain = !cell.contains([',', '"', '\n', '\r']);
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}
