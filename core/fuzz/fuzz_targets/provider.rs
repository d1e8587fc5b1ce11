//! Any text as a provider: refused with reasons, or assessed, and every finding that changes differs on the day it says.
#![no_main]

use homeworking::model::Day;
use homeworking::{Provider, assess_readiness};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(provider) = Provider::from_json(text) else { return };
    assert_eq!(Provider::from_json(&provider.to_json()).as_ref(), Ok(&provider));
    let readiness = assess_readiness(&provider, "2026-06-01".parse::<Day>().expect("a day"));
    assert_eq!(readiness.areas.len(), 9);
    for (place, finding) in readiness.findings().enumerate() {
        let Some(day) = finding.changes_on else { continue };
        let then = assess_readiness(&provider, day);
        assert!(then.findings().nth(place).is_some_and(|then| then.status != finding.status));
    }
});
