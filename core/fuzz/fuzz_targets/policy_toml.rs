//! Any text as a policy in TOML: refused with reasons, or the same policy in JSON.
#![no_main]

use homeworking::Policy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Policy::from_toml(text) {
        Ok(policy) => {
            let again = Policy::from_json(&policy.to_json()).expect("what is written is sound");
            assert_eq!(again.fingerprint(), policy.fingerprint());
        }
        Err(error) => assert!(error.problems().all(|problem| !problem.expected.is_empty() && !problem.help.is_empty())),
    }
});
