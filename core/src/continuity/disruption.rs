//! A disruption of a site or of the network: who goes where.

use crate::catalogue::RuleSet;
use crate::continuity::backup;
use crate::eligibility::decide;
use crate::guidance::Section;
use crate::model::{
    CouldBeFreed, Disruption, DisruptionKind, Heads, Location, Outcome, Place, PlaceCounts, Placement, Plan,
    PlanAction, PlanActionCode, Policy, Roster, RosterEntry, SiteAttendance, Text, Verdict,
};

/// Plans a disruption: where everybody on a roster goes, how many people are lacking, who could be freed, and what is to be
/// done. Nobody is placed at home who is not eligible on the day.
///
/// ```
/// use homeworking::{Disruption, Policy, Roster, plan_disruption};
///
/// let roster = Roster::from_json(r#"[
///     {"case": {"advisor": {"id": "a-1", "role": "health_advisor"}}, "rostered": "site"}
/// ]"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let disruption = Disruption::from_json(r#"{"kind": "centre_closed", "on": "2026-12-01", "required_heads": 4}"#)?;
/// let plan = plan_disruption(&disruption, &roster, &policy);
/// assert_eq!(plan.placements[0].to.as_str(), "unavailable");
/// assert_eq!((plan.shortfall, plan.divert_permille), (4, 1000));
/// assert_eq!(plan.could_be_freed[0].missing[0].code(), "training.tier_2_audit");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn plan_disruption(disruption: &Disruption, roster: &Roster, policy: &Policy) -> Plan {
    let mut plan = Draft {
        placements: Vec::with_capacity(roster.entries().len()),
        could_be_freed: Vec::new(),
        counts: PlaceCounts::NONE,
    };
    for entry in roster.entries() {
        plan.place(entry, disruption, policy);
    }
    plan.finish(disruption)
}

/// A way to place somebody, if it can be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// In the contact centre, whatever else.
    Site,
    /// In the contact centre where they can travel.
    SiteByTravel,
    /// The same, where the policy has homeworkers come to the contact centre at all.
    SiteIfExpected,
    /// At home where they are eligible.
    Home,
    /// At home where they are eligible and have a backup connection good enough.
    HomeOnBackup,
}

/// The ways for somebody, the first that can be taken: the table of the kinds, a row each. Who can take none cannot work.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "a row each, as in the table")]
fn ways(kind: DisruptionKind, rostered: Location, affected: bool) -> &'static [Way] {
    match (kind, rostered, affected) {
        (DisruptionKind::CentreClosed,          Location::Site | Location::Home, _)     => &[Way::Home],
        (DisruptionKind::TravelDisrupted,       Location::Site,                  _)     => &[Way::SiteByTravel, Way::Home],
        (DisruptionKind::TravelDisrupted,       Location::Home,                  _)     => &[Way::Home, Way::SiteByTravel],
        (DisruptionKind::InfrastructureFailure, Location::Site,                  _)     => &[Way::Site],
        (DisruptionKind::InfrastructureFailure, Location::Home,                  _)     => &[Way::SiteIfExpected],
        (DisruptionKind::NetworkDisruption,     Location::Site,                  false) => &[Way::Site],
        (DisruptionKind::NetworkDisruption,     Location::Site,                  true)  => &[Way::Home],
        (DisruptionKind::NetworkDisruption,     Location::Home,                  false) => &[Way::Home],
        (DisruptionKind::NetworkDisruption,     Location::Home,                  true)  => &[Way::HomeOnBackup, Way::SiteIfExpected],
    }
}

impl Way {
    fn asks_for_eligible(self) -> bool {
        matches!(self, Way::Home | Way::HomeOnBackup)
    }

    /// Whether it can be taken by somebody who is, or is not, eligible.
    fn is_open(self, entry: &RosterEntry, policy: &Policy, eligible: bool) -> bool {
        let can_travel = entry.can_travel == Some(true);
        let is_expected = policy.draft().incidents.site_attendance != SiteAttendance::NotExpected;
        match self {
            Way::Site => true,
            Way::SiteByTravel => can_travel,
            Way::SiteIfExpected => can_travel && is_expected,
            Way::Home => eligible,
            Way::HomeOnBackup => eligible && backup::connection_is_good_enough(&entry.case, policy),
        }
    }

    fn place(self) -> Place {
        match self {
            Way::Site | Way::SiteByTravel | Way::SiteIfExpected => Place::Site,
            Way::Home => Place::Home,
            Way::HomeOnBackup => Place::HomeOnBackup,
        }
    }
}

/// A plan under way.
struct Draft {
    placements: Vec<Placement>,
    could_be_freed: Vec<CouldBeFreed>,
    counts: PlaceCounts,
}

impl Draft {
    fn place(&mut self, entry: &RosterEntry, disruption: &Disruption, policy: &Policy) {
        let Some((kind, on)) = disruption.draft().kind.zip(disruption.draft().on) else { return };
        let ways = ways(kind, entry.rostered, entry.affected != Some(false));
        // Whether somebody is eligible is worked out only where a way asks it before another can be taken.
        let mut asked: Option<Outcome> = None;
        let taken = ways.iter().find(|way| {
            let eligible = way.asks_for_eligible()
                && asked.get_or_insert_with(|| decide(&entry.case, policy, on)).verdict == Verdict::Eligible;
            way.is_open(entry, policy, eligible)
        });
        let to = taken.map_or(Place::Unavailable, |way| way.place());
        let lacking = asked.filter(|outcome| outcome.verdict != Verdict::Eligible);
        let because = lacking.as_ref().map(all_lacking).unwrap_or_default();
        if to == Place::Unavailable && ways.iter().any(|way| way.is_open(entry, policy, true)) {
            let Outcome { blocking, missing, .. } = lacking.unwrap_or(Outcome::ELIGIBLE);
            self.could_be_freed.push(CouldBeFreed { id: entry.case.id().to_owned(), blocking, missing });
        }
        self.counts.add(to);
        self.placements.push(Placement { id: entry.case.id().to_owned(), from: entry.rostered, to, because });
    }

    fn finish(self, disruption: &Disruption) -> Plan {
        let everybody = u32::try_from(self.placements.len()).unwrap_or(u32::MAX);
        let required = disruption.draft().required_heads.unwrap_or_default();
        let after = everybody.saturating_sub(self.counts.unavailable);
        let before = disruption.draft().current_heads.unwrap_or(everybody);
        let shortfall = required.saturating_sub(after);
        Plan {
            shortfall,
            divert_permille: permille(shortfall, required),
            actions: self.actions(shortfall),
            placements: self.placements,
            heads: Heads { required, before, after, by_place: self.counts },
            could_be_freed: self.could_be_freed,
        }
    }

    /// Everything to be done, in order; what nobody is concerned by is left out.
    fn actions(&self, shortfall: u32) -> Vec<PlanAction> {
        use PlanActionCode as Code;
        let moved = |place: Place, from: Option<Location>| -> Vec<String> {
            let moved = self.placements.iter().filter(|placed| placed.to == place && Some(placed.from) != from);
            moved.map(|placed| placed.id.clone()).collect()
        };
        let freed = self.could_be_freed.iter().map(|freed| freed.id.clone()).collect();
        let of_people = [
            (Code::MoveToHome, moved(Place::Home, Some(Location::Home))),
            (Code::MoveToBackup, moved(Place::HomeOnBackup, None)),
            (Code::MoveToSite, moved(Place::Site, Some(Location::Site))),
            (Code::StandDown, moved(Place::Unavailable, None)),
            (Code::Free, freed),
        ];
        let divert = (shortfall > 0).then_some((Code::DivertDemand, Vec::new()));
        divert
            .into_iter()
            .chain(of_people.into_iter().filter(|(_, ids)| !ids.is_empty()))
            .map(|(code, ids)| PlanAction {
                code,
                ids,
                text: Text::Borrowed(text(code)),
                section: Section::BusinessContinuity,
            })
            .collect()
    }
}

/// The enforced rules not met or unknown, in the order of the catalogue.
fn all_lacking(outcome: &Outcome) -> Vec<crate::Rule> {
    outcome.blocking.iter().chain(&outcome.missing).copied().collect::<RuleSet>().to_vec()
}

/// A part in thousandths, half up.
fn permille(part: u32, whole: u32) -> u32 {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let twice = part.saturating_mul(2_000).saturating_add(whole);
    twice.checked_div(whole.saturating_mul(2)).and_then(|permille| u32::try_from(permille).ok()).unwrap_or_default()
}

/// What an action says.
fn text(code: PlanActionCode) -> &'static str {
    match code {
        PlanActionCode::DivertDemand => "Divert the demand that those left cannot take to other providers",
        PlanActionCode::MoveToHome => "Tell them that they work at home, and see that calls reach them there",
        PlanActionCode::MoveToBackup => "Have them change over to their backup connections and work at home",
        PlanActionCode::MoveToSite => "Have them come to the contact centre",
        PlanActionCode::StandDown => "Tell them that they cannot work, and stay in touch with them",
        PlanActionCode::Free => "Put right what keeps them from working at home",
    }
}
