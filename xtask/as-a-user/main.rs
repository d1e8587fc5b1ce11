//! What a user of the crate writes first.

use homeworking::{Case, Policy, decide};

fn main() -> Result<(), homeworking::Error> {
    let policy = Policy::from_toml("name = 'Ours'\nguidance = 'PRN00732'")?;
    let case = Case::from_json(r#"{"advisor": {"id": "a-17", "role": "auditor"}, "home": {"quiet": false}}"#)?;
    let outcome = decide(&case, &policy, "2026-12-01".parse()?);
    println!("{} {}", outcome.verdict, outcome.blocking[0]);
    Ok(())
}
