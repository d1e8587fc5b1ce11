//! Any text as a policy in JSON: refused with reasons, or read as it writes itself, with the same fingerprint.
#![no_main]

use homeworking::Policy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Policy::from_json(text) {
        Ok(policy) => {
            let again = Policy::from_json(&policy.to_json()).expect("what is written is sound");
            assert_eq!((again.fingerprint(), again.to_json()), (policy.fingerprint(), policy.to_json()));
        }
        Err(error) => assert!(error.problems().all(|problem| !problem.expected.is_empty() && !problem.help.is_empty())),
    }
});
