//! Any text as a shift: refused with reasons, or decided alike alone and in a rota.
#![no_main]

use std::sync::LazyLock;

use homeworking::{Case, Policy, Shift, assess_rota, assess_shift};
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732", "preset": "full"}"#).expect("sound"));

fuzz_target!(|text: &str| {
    let Ok(shift) = Shift::from_json(text) else { return };
    assert_eq!(Shift::from_json(&shift.to_json()).as_ref(), Ok(&shift));
    let mut draft = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}}"#).expect("sound").into_draft();
    draft.advisor.id = Some(shift.advisor_id().to_owned());
    let case = Case::new(draft).expect("an id of a shift is an id of a case");
    let decision = assess_shift(&case, &POLICY, &shift).expect("the advisor's own shift");
    assert!((1..=2).contains(&decision.days.len()));
    let rota = assess_rota(&[case], &POLICY, &[shift]).expect("one advisor, one shift");
    assert!(rota.first().is_some_and(|line| line.because == decision.because));
});
