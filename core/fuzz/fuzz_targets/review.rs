//! Any text as a record under review: refused with reasons, or reviewed, and never led from a safety risk to anything else.
#![no_main]

use std::sync::LazyLock;

use homeworking::model::Day;
use homeworking::{Policy, ReviewRecord, review};
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#).expect("sound"));

fuzz_target!(|text: &str| {
    let Ok(record) = ReviewRecord::from_json(text) else { return };
    assert_eq!(ReviewRecord::from_json(&record.to_json()).as_ref(), Ok(&record));
    let answer = review(&record, &POLICY, "2026-06-01".parse::<Day>().expect("a day"));
    assert_eq!(answer.outcome.as_str() == "remove_now", record.draft().safety_risk == Some(true));
    assert_eq!(answer.needs.is_empty(), record.draft().safety_risk.is_some());
});
