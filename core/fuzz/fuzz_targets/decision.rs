//! Any text as a decision that was kept: refused, or read as it writes itself, and asked whatever a decision is asked.
#![no_main]

use homeworking::model::Decision;
use homeworking::{remedies, summarise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(decision) = Decision::from_json(text) else { return };
    assert_eq!(Decision::from_json(&decision.to_json()).as_ref(), Ok(&decision));
    let asked: usize = remedies(&decision).iter().map(|group| group.items.len()).sum();
    assert!(asked <= decision.findings.len());
    assert_eq!(summarise([&decision]).total, 1);
    assert!(decision.blocking().len() + decision.missing().rules.len() + decision.advisories().len() <= decision.findings.len());
});
