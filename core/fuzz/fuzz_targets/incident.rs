//! A case and an incident, a line each: whatever is sound is answered, and nobody's call is left unowned.
#![no_main]

use std::sync::LazyLock;

use homeworking::{Case, Incident, Policy, respond_to_incident};
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let policy = r#"{"name": "Ours", "guidance": "PRN00732", "min_download_mbps": 10, "incidents": {"site_attendance": "required"}}"#;
    Policy::from_json(policy).expect("sound")
});

fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let (Some(case), Some(incident)) = (lines.next(), lines.next()) else { return };
    let (case, incident) = (Case::from_json(case), Incident::from_json(incident));
    if let Ok(incident) = &incident {
        assert_eq!(Incident::from_json(&incident.to_json()).as_ref(), Ok(incident));
    }
    let (Ok(case), Ok(incident)) = (case, incident) else { return };
    let response = respond_to_incident(&case, &POLICY, &incident);
    let has = |code: &str| response.actions.iter().any(|action| action.code.as_str() == code);
    let goes_on = response.advisor.as_str() == "continue";
    assert_eq!(has("take_over_call"), !goes_on && incident.draft().on_call != Some(false));
    assert_eq!(has("divert_calls"), !goes_on);
    assert_eq!(has("review_plan"), !response.gaps.is_empty());
});
