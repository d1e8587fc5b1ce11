//! A disruption: how many people there are, who goes where, who cannot work and why, and what is to be done.

use homeworking::model::{Location, Place, Placement, Plan, PlanAction, PlanActionCode};
use homeworking::{Disruption, Policy, Roster, plan_disruption};

use crate::shared::page::{Page, count};

/// Tells a disruption, and hands back the plan.
pub(crate) fn tell(page: &mut Page, disruption: &Disruption, roster: &Roster, policy: &Policy) -> Plan {
    let plan = plan_disruption(disruption, roster, policy);
    page.gap();
    page.heads(&plan);
    page.places(&plan.placements);
    page.not_placed(disruption, roster, policy, &plan);
    page.plan_actions(&plan.actions);
    plan
}

/// A part in thousandths as a percentage, `35.3%`.
fn percent(permille: u32) -> String {
    format!("{}.{}%", permille / 10, permille % 10)
}

/// The ways somebody's day can change, in the order they are told.
const WAYS: [(Place, Option<Location>, &str); 6] = [
    (Place::Home, Some(Location::Home), "at home, as rostered"),
    (Place::Home, Some(Location::Site), "at home instead of the contact centre"),
    (Place::HomeOnBackup, None, "at home over the backup connection"),
    (Place::Site, Some(Location::Site), "in the contact centre, as rostered"),
    (Place::Site, Some(Location::Home), "in the contact centre instead of home"),
    (Place::Unavailable, None, "cannot work"),
];

impl Page {
    /// How many people there are, and what that comes to.
    fn heads(&mut self, plan: &Plan) {
        let heads = &plan.heads;
        let (required, before, after) = (heads.required, heads.before, heads.after);
        let lacking = match plan.shortfall {
            0 => "Nobody is lacking, and no demand has to be diverted.".to_owned(),
            1 => format!("1 is lacking: divert {} of the demand.", percent(plan.divert_permille)),
            lacking => format!("{lacking} are lacking: divert {} of the demand.", percent(plan.divert_permille)),
        };
        let people =
            format!("{required} people are needed; there were {before} before, and there are {after} by this plan.");
        self.block(4, &format!("{people} {lacking}"));
    }

    /// Who goes where.
    fn places(&mut self, placements: &[Placement]) {
        self.block(4, "Who works where:");
        for (place, from, words) in WAYS {
            let goes = |placed: &&Placement| placed.to == place && from.is_none_or(|from| placed.from == from);
            let ids: Vec<&str> = placements.iter().filter(goes).map(|placed| placed.id.as_str()).collect();
            if !ids.is_empty() {
                self.labelled(6, 43, &format!("{words:<38}{:>3}", ids.len()), &ids.join(" "));
            }
        }
    }

    /// What is to be done, in order. All of it stands in one place of the guidance.
    fn plan_actions(&mut self, actions: &[PlanAction]) {
        let Some(first) = actions.first() else { return };
        self.block(4, &format!("To do (guidance: {}):", first.section));
        for (action, number) in actions.iter().zip(1..) {
            let whom = match (action.code, action.ids.as_slice()) {
                (_, []) => String::new(),
                (PlanActionCode::Free, ids) => format!(": {}", ids.join(" ")),
                (_, ids) => format!(" ({})", count(ids.len(), "person", "people")),
            };
            self.labelled(6, 3, &format!("{number}."), &format!("{}{whom}", action.text));
        }
    }
}
