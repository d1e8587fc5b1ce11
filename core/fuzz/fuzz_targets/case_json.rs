//! Any text as a case: refused with reasons, or read as it writes itself.
#![no_main]

use homeworking::Case;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Case::from_json(text) {
        Ok(case) => assert_eq!(Case::from_json(&case.to_json()).as_ref(), Ok(&case)),
        Err(error) => assert!(error.problems().all(|problem| !problem.expected.is_empty() && !problem.help.is_empty())),
    }
});
