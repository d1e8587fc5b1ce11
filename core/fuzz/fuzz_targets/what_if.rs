//! Any changes to a sound case and policy: refused at a path that was named, or decided.
#![no_main]

use std::sync::LazyLock;

use homeworking::model::{Changes, Day};
use homeworking::{Case, Policy, what_if};
use libfuzzer_sys::fuzz_target;

static SOUND: LazyLock<(Case, Policy)> = LazyLock::new(|| {
    let case = r#"{"advisor": {"id": "a-1", "role": "health_advisor", "audit": {"tier": "tier_2"}},
        "home": {"assurance": [{"kind": "photographs", "on": "2026-01-01"}]}, "device": {"memory_gb": 8},
        "waivers": [{"rule": "home.insurance", "approved_by": "lead", "reason": "asked", "from": "2026-01-01", "through": "2026-12-31"}]}"#;
    let policy = r#"{"name": "Ours", "guidance": "PRN00732", "preset": "full", "min_attendance_percent": 95,
        "notes": "paper_with_disposal", "assurance_count": 2}"#;
    (Case::from_json(case).expect("sound"), Policy::from_json(policy).expect("sound"))
});

fuzz_target!(|text: &str| {
    let Ok(changes) = Changes::from_json(text) else { return };
    let (case, policy) = &*SOUND;
    match what_if(case, policy, "2026-06-01".parse::<Day>().expect("a day"), &changes) {
        Ok(answer) => assert_eq!(answer.before.findings.len(), answer.after.findings.len()),
        Err(error) => assert!(error.problems().len() > 0),
    }
});
