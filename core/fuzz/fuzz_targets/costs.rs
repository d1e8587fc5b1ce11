//! Any text as a model of costs: refused with reasons, or estimated, and every year adds up.
#![no_main]

use homeworking::{CostModel, estimate_costs};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(model) = CostModel::from_json(text) else { return };
    assert_eq!(CostModel::from_json(&model.to_json()).as_ref(), Ok(&model));
    let estimate = estimate_costs(&model);
    assert_eq!(u32::try_from(estimate.years.len()).ok(), model.draft().years);
    for year in &estimate.years {
        for party in [&year.provider, &year.advisor] {
            let sum: i64 = party.lines.iter().map(|line| if line.kind.as_str() == "cost" { -line.pence.0 } else { line.pence.0 }).sum();
            assert_eq!(sum, party.net.0);
            assert_eq!(party.savings.0 - party.costs.0, party.net.0);
        }
        assert_eq!(year.provider.net.0 + year.advisor.net.0, year.net.0);
    }
});
