//! The functions that bindings offer: what each takes and gives back, and what it calls.
//!
//! What a binding takes as a document holds the core's own type in its field `0`; a function that takes long, and needs nothing
//! of the host's language meanwhile, is `detached`.

/// Hands the functions to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! functions {
    ($with:ident) => {
        $with! {
            /// Decides whether an advisor may work from home on a day, and explains the answer.
            fn assess(case: Case, policy: Policy, on: Day) -> Decision {
                homeworking::assess(&case.0, &policy.0, on)
            }

            /// The verdict and its reasons, without text.
            fn decide(case: Case, policy: Policy, on: Day) -> Outcome {
                homeworking::decide(&case.0, &policy.0, on)
            }

            /// How every rule stands, without text.
            fn statuses(case: Case, policy: Policy, on: Day) -> Vec<RuleStatus> {
                homeworking::statuses(&case.0, &policy.0, on)
            }

            /// Assesses many cases.
            detached fn assess_many(cases: Vec<Case>, policy: Policy, on: Day) -> Vec<Decision> {
                cases.iter().map(|case| homeworking::assess(&case.0, &policy.0, on)).collect::<Vec<_>>()
            }

            /// Decides many cases without text.
            detached fn decide_many(cases: Vec<Case>, policy: Policy, on: Day) -> Vec<Outcome> {
                cases.iter().map(|case| homeworking::decide(&case.0, &policy.0, on)).collect::<Vec<_>>()
            }

            /// The decisions of a span of days, joined where they do not differ.
            detached fn timeline(case: Case, policy: Policy, from_: Day, through: Day) -> Vec<Segment> {
                homeworking::timeline(&case.0, &policy.0, from_, through)
            }

            /// The first day of a span on which an advisor is eligible, and what that waits for.
            detached fn earliest_eligible(case: Case, policy: Policy, from_: Day, through: Day) -> Earliest {
                homeworking::earliest_eligible(&case.0, &policy.0, from_, through)
            }

            /// What other facts, or another policy, would change: values by path.
            fn what_if(case: Case, policy: Policy, on: Day, changes: Changes) -> WhatIf {
                homeworking::what_if(&case.0, &policy.0, on, &changes)
            }

            /// What another policy does to a workforce.
            detached fn compare(cases: Vec<Case>, policy_a: NamedPolicy, policy_b: NamedPolicy, on: Day) -> Comparison {
                homeworking::compare(&shared(&cases, |case| &case.0), &policy_a.0.0, &policy_b.0.0, on)
            }

            /// A workforce at a glance.
            detached fn summarise(decisions: Vec<Decision>) -> Summary {
                homeworking::summarise(decisions.iter().map(|decision| &*decision.0))
            }

            /// What puts a decision right, by whose job it is.
            fn remedies(decision: Decision) -> Vec<OwnerRemedies> {
                homeworking::remedies(&decision.0)
            }

            /// The facts that rules enforced for a role ask for; those advised too, where that is wanted.
            fn needed(policy: Policy, role: Role; advised: bool) -> Vec<Fact> {
                homeworking::needed(&policy.0, role, advised)
            }

            /// The fact to ask for next, if any.
            fn next_question(case: Case, policy: Policy, on: Day) -> Option<Fact> {
                homeworking::next_question(&case.0, &policy.0, on)
            }

            /// Every fact that can still matter, the one to ask for next first.
            fn open_questions(case: Case, policy: Policy, on: Day) -> Vec<Fact> {
                homeworking::open_questions(&case.0, &policy.0, on)
            }

            /// The person specification of a policy, for a role.
            fn checklist(policy: Policy, role: Role) -> Vec<ChecklistItem> {
                homeworking::checklist(&policy.0, role)
            }

            /// Whether a shift can be worked from home.
            fn assess_shift(case: Case, policy: Policy, shift: Shift) -> ShiftDecision {
                homeworking::assess_shift(&case.0, &policy.0, &shift.0)
            }

            /// Which shifts of a rota can be worked from home.
            detached fn assess_rota(cases: Vec<Case>, policy: Policy, shifts: Vec<Shift>) -> Vec<RotaShift> {
                homeworking::assess_rota(&shared(&cases, |case| &case.0), &policy.0, &shared(&shifts, |shift| &shift.0))
            }

            /// What a provider has in place, and what is lacking.
            fn assess_readiness(provider: Provider, on: Day) -> Readiness {
                homeworking::assess_readiness(&provider.0, on)
            }

            /// Where a homeworker stands on the ladder from support to removal.
            fn review(record: ReviewRecord, policy: Policy, on: Day) -> Review {
                homeworking::review(&record.0, &policy.0, on)
            }

            /// What to do when something goes wrong at a home.
            fn respond_to_incident(case: Case, policy: Policy, incident: Incident) -> Response {
                homeworking::respond_to_incident(&case.0, &policy.0, &incident.0)
            }

            /// Who goes where when a site or the network is disturbed.
            detached fn plan_disruption(disruption: Disruption, roster: Roster, policy: Policy) -> Plan {
                homeworking::plan_disruption(&disruption.0, &roster, &policy.0)
            }

            /// What homeworking costs and saves.
            fn estimate_costs(model: CostModel) -> Estimate {
                homeworking::estimate_costs(&model.0)
            }

            /// The rules of the catalogue, in its order.
            fn catalogue() -> Vec<RuleDescription> {
                homeworking::catalogue().to_vec()
            }

            /// The checks of a provider's readiness, in order.
            fn readiness_catalogue() -> Vec<ReadinessDescription> {
                homeworking::readiness_catalogue().to_vec()
            }

            /// The places of the guidance that rules rest on.
            fn sections() -> Vec<Section> {
                homeworking::sections().to_vec()
            }

            /// The scenarios of costs that the guidance reports.
            fn reference_scenarios() -> Vec<ReferenceScenario> {
                homeworking::reference_scenarios().to_vec()
            }
        }
    };
}
