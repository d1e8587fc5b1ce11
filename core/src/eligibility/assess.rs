//! Assessing: every rule, explained.

use std::borrow::Cow;

use crate::catalogue::{Condition, Rule, evaluate};
use crate::eligibility::status::{add_waiver_days, needs, next_change, plain, verdict, waived_or, worse};
use crate::eligibility::words;
use crate::logic::{Explained, OnDay, Reasoned};
use crate::model::{
    Case, Day, Decision, Enforcement, FactSet, Facts, Finding, Guidance, Policy, Remedy, RuleDescription, Status, Text,
    Verdict,
};

/// Assesses one advisor on one day by every rule of the catalogue, with reasons, remedies and dates.
///
/// ```
/// use homeworking::{Case, Policy, Rule, assess, model::Verdict};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "health_advisor"}, "device": {"memory_gb": 4}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let decision = assess(&case, &policy, "2026-12-01".parse()?);
/// assert_eq!(decision.verdict, Verdict::NotEligible);
/// assert_eq!(decision.blocking(), [Rule::DeviceMemory]);
/// let memory = decision.finding(Rule::DeviceMemory).map(|finding| finding.message.as_ref());
/// assert_eq!(memory, Some("The device has too little memory: 4 GB, the provider asks 8 GB"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn assess(case: &Case, policy: &Policy, on: Day) -> Decision {
    let mode = OnDay { case, on: on.days_since_1970(), recorder: Explained::default() };
    let mut assessment =
        Assessment { case, policy, on, findings: Vec::new(), verdict: Verdict::Eligible, days: Vec::with_capacity(64) };
    let facts = Facts { mode };
    assessment.findings.reserve_exact(crate::catalogue().len());
    evaluate(
        &facts,
        policy,
        |_| true,
        |rule, condition| {
            if let Some(description) = rule.description() {
                assessment.add(description, condition, &facts.mode.recorder);
            }
        },
    );
    assessment.decision()
}

/// An assessment under way.
struct Assessment<'a> {
    case: &'a Case,
    policy: &'a Policy,
    on: Day,
    findings: Vec<Finding>,
    verdict: Verdict,
    /// The days on which the status of an enforced rule may change.
    days: Vec<i32>,
}

impl Assessment<'_> {
    fn add(&mut self, rule: &'static RuleDescription, condition: Condition<Reasoned>, recorder: &Explained) {
        let enforcement = self.policy.enforcement(rule.rule);
        let status = waived_or(plain(condition.values()), self.case, rule.rule, self.on.days_since_1970());
        let changes_on = self.changes_on(rule.rule, status, enforcement, recorder);
        if enforcement == Enforcement::Enforce {
            self.verdict = worse(self.verdict, status);
        }
        let needs = if status == Status::Unknown { needs(condition) } else { FactSet::NONE };
        let message = self.message(rule, status, needs, recorder);
        self.findings.push(Finding {
            rule: rule.rule,
            status,
            enforcement,
            force: rule.force,
            sections: rule.sections,
            message,
            needs: needs.to_vec(),
            remedy: self.remedy(rule, status),
            changes_on,
        });
    }

    fn changes_on(
        &mut self,
        rule: Rule,
        status: Status,
        enforcement: Enforcement,
        recorder: &Explained,
    ) -> Option<Day> {
        let mut days = recorder.days.borrow_mut();
        add_waiver_days(self.case, rule, &mut days);
        if enforcement == Enforcement::Enforce {
            self.days.extend_from_slice(&days);
        }
        let changes_on = next_change(self.case, self.policy, rule, (self.on.days_since_1970(), status), &mut days);
        days.clear();
        changes_on
    }

    fn message(&self, rule: &'static RuleDescription, status: Status, needs: FactSet, recorder: &Explained) -> Text {
        let evidence = recorder.evidence.borrow();
        match status {
            Status::Met => words::sentence(&rule.met, &evidence, self.case, true),
            Status::NotMet => words::sentence(&rule.not_met, &evidence, self.case, false),
            Status::Unknown => words::unknown(needs),
            Status::NotApplicable => words::not_applicable(rule, self.policy),
            Status::Waived => words::waived(&self.case.waivers(rule.rule), self.on),
        }
    }

    fn remedy(&self, rule: &'static RuleDescription, status: Status) -> Option<Remedy> {
        matches!(status, Status::NotMet | Status::Unknown).then(|| Remedy {
            owner: rule.remedy_by.owner(self.case, self.policy),
            action: rule.remedy.clone(),
            alternatives: rule.rule.alternatives(self.case, self.policy, self.on),
        })
    }

    fn decision(self) -> Decision {
        let change = self.change();
        Decision {
            verdict: self.verdict,
            on: self.on,
            changes_on: change.map(|(day, _)| day),
            changes_to: change.map(|(_, verdict)| verdict),
            findings: self.findings,
            policy_fingerprint: self.policy.fingerprint().to_owned(),
            guidance: Guidance::Prn00732,
            engine: Cow::Borrowed(env!("CARGO_PKG_VERSION")),
        }
    }

    /// The first later day on which the verdict differs.
    fn change(&self) -> Option<(Day, Verdict)> {
        let enforced = self.findings.iter().filter(|finding| finding.enforcement == Enforcement::Enforce);
        let stuck = enforced.clone().any(|finding| finding.status == Status::NotMet && finding.changes_on.is_none());
        // The verdict cannot change before a status does, nor while one rule stays not met for good.
        let mut next = enforced.filter_map(|finding| finding.changes_on).min().filter(|_| !stuck);
        // It mostly changes with the first status that does, so the days are not sorted for the others.
        while let Some(day) = next {
            let then = verdict(self.case, self.policy, day.days_since_1970());
            if then != self.verdict {
                return Some((day, then));
            }
            let later = self.days.iter().filter(|later| **later > day.days_since_1970()).min();
            next = later.copied().and_then(Day::from_days_since_1970);
        }
        None
    }
}
