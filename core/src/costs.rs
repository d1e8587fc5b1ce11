//! What homeworking costs and saves, in whole pence.

#![deny(clippy::arithmetic_side_effects)]

use crate::guidance::Section;
use crate::model::{
    AdvisorOutlay, CostLine, CostModel, CostModelDraft, Equipment, Estimate, EstimateYear, LineKind, PartyYear, Pence,
    ProviderOutlay, ReferenceScenario, SocialValue, SocialValueLine, Text,
};

/// Estimates what homeworking costs and saves, year by year, for the provider and for its advisors, and after how many
/// months the provider's savings have paid for the setup.
///
/// ```
/// use homeworking::{CostModel, estimate_costs};
///
/// let model = CostModel::from_json(r#"{
///     "headcount": 40,
///     "provider": {"equipment": {"pence": 4000000, "life_years": 4}, "technology": 900000, "commuting_for_training": 50000,
///                  "training_and_checks": 300000, "centre_cost_avoided": 3500000, "attrition_avoided": 800000,
///                  "recruitment_avoided": 400000},
///     "advisor": {"energy": 1200000, "internet": 0, "commuting_saved": 4800000},
///     "hybrid": false, "social_value": [], "setup_pence": 1000000, "years": 3
/// }"#)?;
/// let estimate = estimate_costs(&model);
/// assert_eq!(estimate.years[0].provider.net.to_string(), "£24,500.00");
/// assert_eq!(estimate.months_to_break_even, Some(5));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn estimate_costs(model: &CostModel) -> Estimate {
    let model = model.draft();
    let years: Vec<EstimateYear> =
        (1..=model.years.unwrap_or_default()).map(|year| estimate_year(model, year)).collect();
    let first_net = years.first().map_or(Pence(0), |year| year.provider.net);
    Estimate {
        months_to_break_even: months_to_break_even(given(model.setup_pence), first_net),
        social_value: model.social_value.iter().flatten().map(carried).collect(),
        years,
    }
}

fn estimate_year(model: &CostModelDraft, year: u32) -> EstimateYear {
    let provider = party(&provider_lines(&model.provider, model.hybrid == Some(true), year));
    let advisor = party(&advisor_lines(&model.advisor));
    let net = Pence(provider.net.0.saturating_add(advisor.net.0));
    EstimateYear { year, provider, advisor, net }
}

type Line = (&'static str, LineKind, Pence);

#[rustfmt::skip]
fn provider_lines(costs: &ProviderOutlay, hybrid: bool, year: u32) -> Vec<Line> {
    let commuting = if hybrid { Pence(0) } else { given(costs.commuting_for_training) };
    vec![
        ("equipment",              LineKind::Cost,   equipment_in(&costs.equipment, year)),
        ("technology",             LineKind::Cost,   given(costs.technology)),
        ("commuting_for_training", LineKind::Cost,   commuting),
        ("training_and_checks",    LineKind::Cost,   given(costs.training_and_checks)),
        ("centre_cost_avoided",    LineKind::Saving, given(costs.centre_cost_avoided)),
        ("attrition_avoided",      LineKind::Saving, given(costs.attrition_avoided)),
        ("recruitment_avoided",    LineKind::Saving, given(costs.recruitment_avoided)),
    ]
}

#[rustfmt::skip]
fn advisor_lines(costs: &AdvisorOutlay) -> Vec<Line> {
    vec![
        ("energy",          LineKind::Cost,   given(costs.energy)),
        ("internet",        LineKind::Cost,   given(costs.internet)),
        ("commuting_saved", LineKind::Saving, given(costs.commuting_saved)),
    ]
}

/// An amount of a sound model, in which every one is given.
fn given(amount: Option<Pence>) -> Pence {
    amount.unwrap_or_default()
}

/// The part of the price that a year bears: the remainder of the division lies in the first, and nothing after its life.
fn equipment_in(equipment: &Equipment, year: u32) -> Pence {
    let (price, life) = (given(equipment.pence).0, equipment.life_years.unwrap_or(1));
    if year > life {
        return Pence(0);
    }
    let part = price.checked_div(i64::from(life)).unwrap_or_default();
    let remainder = price.checked_rem(i64::from(life)).unwrap_or_default();
    Pence(if year == 1 { part.saturating_add(remainder) } else { part })
}

fn party(lines: &[Line]) -> PartyYear {
    let total = |wanted: LineKind| {
        let of_kind = lines.iter().filter(|(_, kind, _)| *kind == wanted);
        of_kind.fold(0_i64, |total, (_, _, pence)| total.saturating_add(pence.0))
    };
    let (costs, savings) = (total(LineKind::Cost), total(LineKind::Saving));
    let line = |&(name, kind, pence): &Line| CostLine { name: Text::Borrowed(name), kind, pence };
    PartyYear {
        lines: lines.iter().map(line).collect(),
        costs: Pence(costs),
        savings: Pence(savings),
        net: Pence(savings.saturating_sub(costs)),
    }
}

/// The first whole month by which a year's net, earned evenly, has paid for the setup; never where there is no such net.
fn months_to_break_even(setup: Pence, net: Pence) -> Option<u64> {
    let (setup, net) = (u64::try_from(setup.0).ok()?, u64::try_from(net.0).ok()?);
    let months = setup.saturating_mul(12).checked_add(net.checked_sub(1)?)?;
    months.checked_div(net)
}

fn carried(value: &SocialValue) -> SocialValueLine {
    SocialValueLine { name: value.name.clone().unwrap_or_default(), pence: value.pence, text: value.text.clone() }
}

/// The figures of costs that the guidance reports. None is applied unless somebody does.
///
/// ```
/// use homeworking::{model::Pence, reference_scenarios};
///
/// let reported = &reference_scenarios()[0];
/// assert_eq!(reported.saving_on(Pence(2_000_000)), Pence(300_000));
/// ```
pub fn reference_scenarios() -> &'static [ReferenceScenario] {
    static SCENARIOS: &[ReferenceScenario] = &[ReferenceScenario {
        name: Text::Borrowed("one_provider_november_2022"),
        says: Text::Borrowed("One provider found homeworking 15% cheaper to run than its contact centre"),
        reported: Text::Borrowed("2022-11"),
        saving_permille: 150,
        section: Section::CostSavings,
    }];
    SCENARIOS
}

impl ReferenceScenario {
    /// What the scenario would save of a contact centre's cost, a half penny rounded up.
    #[must_use]
    pub fn saving_on(&self, centre_cost: Pence) -> Pence {
        let thousandths = centre_cost.0.saturating_mul(i64::from(self.saving_permille)).saturating_add(500);
        Pence(thousandths.div_euclid(1000))
    }
}
