//! The rules, one after the other.

use super::case::{Arrangement, Backup, Case, OpenIssues, Owner, Role, Tier};
use super::date::{ABSENT, DONE, Date, Today, When};
use super::policy::{Lanes, Policy, lane};
use super::rule::Rule;
use super::values::{NONE, Truth};

/// How a rule stands, waivers aside: a truth, or the two bits that no truth has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Plain(pub u8);

impl Plain {
    pub const NOT_MET: u8 = Truth::NO.0;
    pub const UNKNOWN: u8 = Truth::UNKNOWN.0;
    pub const MET: u8 = Truth::YES.0;
    pub const NOT_APPLICABLE: u8 = 0b10;
}

impl From<Truth> for Plain {
    #[inline]
    fn from(met: Truth) -> Plain {
        Plain(met.0)
    }
}

#[inline]
fn only_if(applies: bool, met: Truth) -> Plain {
    Plain(if applies { met.0 } else { Plain::NOT_APPLICABLE })
}

#[inline]
fn only_where(applies: Truth, met: Truth) -> Plain {
    // Where it is not known whether the rule applies, what is not met is not known either.
    only_if(applies != Truth::NO, met | Truth(!applies.0 >> 1 & 1))
}

#[inline]
fn done(when: When, today: &Today) -> Truth {
    Truth::or_missing(when.0 <= today.on, when.0 == ABSENT)
}

/// A check that is renewed: where it is done on a day that is not known, that day is missing.
#[inline]
fn current(when: When, renewal: i32, today: &Today) -> Truth {
    let in_force = (when.0 <= today.on) & (today.end < when.0 + renewal);
    Truth::or_missing(in_force, (when.0 == ABSENT) | (when.0 == DONE))
}

/// Nothing found reaches nothing asked.
#[inline]
fn reaches(found: i32, asked: i32) -> Truth {
    Truth::or_missing(found >= asked, found == NONE)
}

#[inline]
fn given(found: i32) -> Truth {
    Truth::or_missing(found != NONE, true)
}

#[inline]
fn is<T: PartialEq>(found: Option<T>, wanted: impl Fn(T) -> bool) -> Truth {
    let missing = found.is_none();
    Truth::or_missing(found.is_some_and(wanted), missing)
}

#[inline]
pub fn started(case: &Case, today: &Today) -> bool {
    case.advisor.homeworking_since.0 <= today.on
}

// The rules that rest on dates stand alone: how they stand is asked on other days too.

#[inline]
pub fn tier_2_audit(case: &Case, today: &Today) -> Plain {
    let audit = &case.advisor.audit;
    let since = audit.tier_since.0;
    let met = match audit.tier {
        None => Truth::UNKNOWN,
        Some(Tier::One) => Truth::NO,
        Some(Tier::Two) => Truth::from(since <= today.on || since == ABSENT),
    };
    only_if(case.advisor.role == Role::HealthAdvisor, met)
}

#[inline]
pub fn initial_training(case: &Case, today: &Today) -> Plain {
    let training = &case.advisor.training;
    let met = done(training.initial_training, today) & done(training.core_module_2, today);
    only_if(case.advisor.role == Role::HealthAdvisor, met)
}

#[inline]
pub fn return_to_practice(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let last = case.advisor.last_practised.0;
    let signed = case.advisor.training.competence_sign_off;
    let anew = signed.0 == DONE || signed.0 >= last || signed.0 == ABSENT;
    let in_time = Truth::from(today.on <= last + policy.longest_break);
    only_if(last < today.on, in_time & done(signed, today) & Truth::from(anew))
}

#[inline]
fn audit_level(case: &Case) -> Truth {
    let audit = &case.advisor.audit;
    let (due, home, site) = (audit.audits_due.0, audit.audits_done_home.0, audit.audits_done_site.0);
    let enough = (due != NONE) & (home.max(0) + site.max(0) >= due);
    Truth::or_missing(enough, due.min(home).min(site) == NONE)
}

#[inline]
pub fn audit_level_matches_site(case: &Case, today: &Today) -> Plain {
    only_if(started(case, today), audit_level(case))
}

#[inline]
pub fn audit_both_settings(case: &Case, today: &Today) -> Plain {
    let audit = &case.advisor.audit;
    let hybrid = is(case.advisor.arrangement, |arrangement| arrangement == Arrangement::Hybrid);
    let applies = Truth::from(started(case, today)) & hybrid & reaches(audit.audits_due.0, 2);
    only_where(applies, reaches(audit.audits_done_home.0, 1) & reaches(audit.audits_done_site.0, 1))
}

#[inline]
pub fn productivity(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let applies = started(case, today) && policy.productivity != NONE;
    only_if(applies, reaches(case.advisor.performance.productivity_percent.0, policy.productivity))
}

#[inline]
pub fn review_current(case: &Case, policy: &Policy, today: &Today) -> Plain {
    only_if(started(case, today), current(case.advisor.performance.last_review, policy.review, today))
}

#[inline]
pub fn not_withdrawn(case: &Case, today: &Today) -> Plain {
    Truth::from(today.on < case.advisor.withdrawn_since.0).into()
}

#[inline]
pub fn months_in_post(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let since = case.advisor.in_post_since.0;
    let met = Truth::or_missing(today.end >= since + policy.in_post, since == ABSENT);
    only_if(policy.in_post >= 0, met)
}

#[inline]
pub fn fit_to_work(case: &Case, today: &Today) -> Plain {
    only_where(case.advisor.fitness_sign_off_needed, done(case.advisor.fitness_signed_off, today))
}

#[inline]
pub fn home_assurance(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let Some(list) = &case.home.assurance else {
        return Truth::UNKNOWN.into();
    };
    let mut kinds = 0;
    for given in list {
        let in_force = given.on.0 <= today.on && today.end < given.on.0 + policy.assurance_renewal;
        kinds |= u8::from(in_force) << given.kind as u8;
    }
    Truth::from((kinds & policy.assurance).count_ones() >= policy.assurance_count).into()
}

#[inline]
pub fn shared_use(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let home = &case.home;
    only_where(
        home.shared_housing | home.caring_during_shifts,
        current(home.shared_use_review, policy.shared_use, today),
    )
}

#[inline]
pub fn device_supported(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let ends = case.device.support_ends.0;
    let supported = Truth::or_missing(today.on <= ends && ends != ABSENT, ends == ABSENT);
    (supported & current(case.device.patched, policy.patch, today)).into()
}

#[inline]
fn measured(case: &Case) -> Truth {
    let speed = &case.connection;
    let all = [
        speed.peak_download_mbps.0,
        speed.peak_upload_mbps.0,
        speed.social_peak_download_mbps.0,
        speed.social_peak_upload_mbps.0,
    ];
    given(all.into_iter().fold(i32::MAX, i32::min))
}

#[inline]
pub fn tested_at_peak(case: &Case, policy: &Policy, today: &Today) -> Plain {
    (measured(case) & current(case.connection.tested_on, policy.speed_test, today)).into()
}

#[inline]
pub fn supply(case: &Case, policy: &Policy, today: &Today) -> Plain {
    let ends = case.connection.contract_ends.0;
    let met = if ends == ABSENT {
        case.connection.supply_assured | Truth::UNKNOWN
    } else {
        Truth::from(Date(today.on).days_later(policy.notice_days).0 <= ends)
    };
    met.into()
}

#[inline]
pub fn confidential_notes(case: &Case, policy: &Policy, today: &Today) -> Plain {
    if !policy.paper {
        return (case.device.printing_disabled & case.device.virtual_notes_wiped).into();
    }
    let items = &case.workstation.equipment;
    let shredder = match () {
        () if policy.shredder == 0 => Truth::YES,
        () if !items.given => Truth::UNKNOWN,
        () => Truth::from(items.known & policy.shredder != 0),
    };
    let agreement = case.advisor.governance.confidentiality_agreement;
    (shredder & if policy.agreement { done(agreement, today) } else { Truth::YES }).into()
}

#[inline]
pub fn check_in(case: &Case, policy: &Policy, today: &Today) -> Plain {
    only_if(started(case, today), current(case.advisor.wellbeing.last_check_in, policy.check_in, today))
}

/// The rules that ask for one completion of somebody.
#[inline]
pub fn completion(case: &Case, rule: Rule) -> Option<(When, bool)> {
    let (training, governance) = (&case.advisor.training, &case.advisor.governance);
    let advises = case.advisor.role == Role::HealthAdvisor;
    Some(match rule {
        Rule::CoreModule1 => (training.core_module_1, advises),
        Rule::ConsolidatedLearning => (training.consolidated_learning, advises),
        Rule::ReleaseUpdates => (training.release_updates, true),
        Rule::HomeworkingTraining => (training.homeworking, true),
        Rule::ItTraining => (training.it, true),
        Rule::WorkstationSafetyTraining => (training.workstation_safety, true),
        Rule::ServiceAdvisorSignOff => (training.competence_sign_off, case.advisor.role == Role::ServiceAdvisor),
        Rule::PoliciesAccessible => (governance.policies_accessible, true),
        Rule::ProbationPassed => (governance.probation_passed, true),
        _ => return None,
    })
}

/// The rules that ask everybody for one check.
#[inline]
pub fn check(case: &Case, policy: &Policy, rule: Rule) -> Option<(When, i32)> {
    let advisor = &case.advisor;
    Some(match rule {
        Rule::DataSecurityTraining => (advisor.training.data_security, policy.data_security),
        Rule::InformationGovernanceTraining => (advisor.training.information_governance, policy.information_governance),
        Rule::AgreementSigned => (advisor.governance.agreement_signed, policy.agreement_signed),
        Rule::DseAssessment => (case.home.dse_assessment, policy.dse),
        Rule::WorkstationSafety => (case.workstation.safety_assured, policy.safety),
        Rule::WellbeingRiskAssessment => (advisor.wellbeing.risk_assessment, policy.risk_assessment),
        Rule::IncidentRiskAssessed => (advisor.incident_plan.risk_assessed, policy.incident_risk),
        _ => return None,
    })
}

/// How the rules stand, two bits each.
struct Standing {
    lanes: Lanes,
    wanted: Lanes,
}

impl Standing {
    #[inline]
    fn set(&mut self, rule: Rule, plain: impl Into<Plain>) {
        let (word, bit) = lane(rule);
        self.lanes[word] |= u64::from(plain.into().0) << bit;
    }

    /// For rules that a policy may leave out: which, stays the same from case to case.
    #[inline]
    fn set_if_wanted<P: Into<Plain>>(&mut self, rule: Rule, plain: impl FnOnce() -> P) {
        let (word, bit) = lane(rule);
        if self.wanted[word] & (1 << bit) != 0 {
            self.set(rule, plain());
        }
    }
}

/// How the rules that are wanted stand, waivers aside; those of the floor always are.
#[inline]
pub fn standing(case: &Case, policy: &Policy, today: &Today, wanted: Lanes) -> Lanes {
    let mut rules = Standing { lanes: [0; 3], wanted };
    let Case { advisor, home, workstation, device, connection, .. } = case;
    let (training, performance, governance) = (&advisor.training, &advisor.performance, &advisor.governance);
    let (wellbeing, plan) = (&advisor.wellbeing, &advisor.incident_plan);
    let advises = advisor.role == Role::HealthAdvisor;

    rules.set(Rule::Tier2Audit, tier_2_audit(case, today));
    rules.set(Rule::InitialTraining, initial_training(case, today));
    rules.set_if_wanted(Rule::CoreModule1, || only_if(advises, done(training.core_module_1, today)));
    rules.set_if_wanted(Rule::ConsolidatedLearning, || only_if(advises, done(training.consolidated_learning, today)));
    rules.set_if_wanted(Rule::ReleaseUpdates, || done(training.release_updates, today));
    rules.set_if_wanted(Rule::HomeworkingTraining, || done(training.homeworking, today));
    rules.set_if_wanted(Rule::ItTraining, || done(training.it, today));
    rules.set(Rule::DataSecurityTraining, current(training.data_security, policy.data_security, today));
    rules.set(
        Rule::InformationGovernanceTraining,
        current(training.information_governance, policy.information_governance, today),
    );
    rules.set(Rule::WorkstationSafetyTraining, done(training.workstation_safety, today));
    let serves = advisor.role == Role::ServiceAdvisor;
    rules.set_if_wanted(Rule::ServiceAdvisorSignOff, || only_if(serves, done(training.competence_sign_off, today)));
    rules.set(Rule::ReturnToPractice, return_to_practice(case, policy, today));

    rules.set_if_wanted(Rule::PerformingSafely, || advisor.audit.performing_safely);
    rules.set(Rule::AuditLevelMatchesSite, audit_level_matches_site(case, today));
    rules.set_if_wanted(Rule::AuditBothSettings, || audit_both_settings(case, today));

    let issues = || is(performance.open_issues, |issues| matches!(issues, OpenIssues::None | OpenIssues::Minor));
    rules.set_if_wanted(Rule::NoOpenIssues, issues);
    rules.set_if_wanted(Rule::NoImplicatedComplaint, || performance.implicated_in_complaint.inverted());
    rules.set_if_wanted(Rule::ExemplaryConduct, || performance.exemplary_conduct);
    let attendance = || reaches(performance.attendance_percent.0, policy.attendance);
    rules.set_if_wanted(Rule::Attendance, || only_if(policy.attendance != NONE, attendance()));
    rules.set_if_wanted(Rule::ProductivityStandard, || productivity(case, policy, today));
    rules.set_if_wanted(Rule::ReviewCurrent, || review_current(case, policy, today));
    rules.set(Rule::NotWithdrawn, not_withdrawn(case, today));
    rules.set(Rule::ConfidentWithEquipment, advisor.technical.confident_with_equipment);

    rules.set(Rule::PoliciesAccessible, done(governance.policies_accessible, today));
    rules.set(Rule::AgreementSigned, current(governance.agreement_signed, policy.agreement_signed, today));
    rules.set_if_wanted(Rule::ProbationPassed, || done(governance.probation_passed, today));
    rules.set_if_wanted(Rule::MonthsInPost, || months_in_post(case, policy, today));
    let shifts = || reaches(advisor.shifts_completed.0, policy.shifts);
    rules.set_if_wanted(Rule::ShiftsCompleted, || only_if(policy.shifts != NONE, shifts()));
    rules.set(Rule::FitToWork, fit_to_work(case, today));

    rules.set(Rule::HomeQuiet, home.quiet);
    rules.set(Rule::HomePrivate, home.not_overheard & home.free_of_interruptions);
    rules.set(Rule::HomeComfortable, home.space & home.light & home.temperature);
    rules.set(Rule::DseAssessment, current(home.dse_assessment, policy.dse, today));
    rules.set(Rule::HomeAssurance, home_assurance(case, policy, today));
    rules.set(Rule::HomeSharedUse, shared_use(case, policy, today));
    rules.set_if_wanted(Rule::HomeInsurance, || home.insurance_considered);
    rules.set(Rule::HomeSecure, home.secure_from_breach);

    let items = &workstation.equipment;
    let equipped = if items.given { Truth::from(items.has_all(&policy.equipment)) } else { Truth::UNKNOWN };
    rules.set(Rule::WorkstationEquipment, equipped);
    rules.set(Rule::WorkstationSafety, current(workstation.safety_assured, policy.safety, today));

    let attested = device.meets_remote_desktop_spec;
    let by_figure = |found, asked| if asked == NONE { attested } else { reaches(found, asked) };
    let allowed = is(device.owner, |owner| owner == Owner::Provider || policy.bring_your_own);
    rules.set(Rule::DeviceOwnership, allowed);
    rules.set(Rule::DeviceMemory, by_figure(device.memory_gb.0, policy.memory));
    let processor = if policy.ghz == NONE && policy.cores == NONE {
        attested
    } else {
        reaches(device.processor_ghz.0, policy.ghz) & reaches(device.processor_cores.0, policy.cores)
    };
    rules.set(Rule::DeviceProcessor, processor);
    rules.set(Rule::DeviceStorage, by_figure(device.storage_gb.0, policy.storage));
    rules.set(Rule::DeviceSupported, device_supported(case, policy, today));
    rules.set_if_wanted(Rule::DeviceAntivirus, || device.antivirus);
    rules.set(Rule::DeviceNoDataLeft, device.no_data_at_rest & device.no_data_transfer);
    let own = is(device.owner, |owner| owner == Owner::Advisor);
    rules.set(Rule::DeviceRemoteSolution, only_where(own, device.remote_solution & device.personal_settings_isolated));

    let no_limit = policy.download == NONE && policy.upload == NONE && policy.latency == i32::MAX;
    let speed = || {
        if no_limit {
            return measured(case);
        }
        let latency = match connection.latency_ms.0 {
            _ if policy.latency == i32::MAX => Truth::YES,
            NONE => Truth::UNKNOWN,
            found => Truth::from(found <= policy.latency),
        };
        reaches(connection.peak_download_mbps.0, policy.download)
            & reaches(connection.peak_upload_mbps.0, policy.upload)
            & reaches(connection.social_peak_download_mbps.0, policy.download)
            & reaches(connection.social_peak_upload_mbps.0, policy.upload)
            & latency
    };
    rules.set_if_wanted(Rule::ConnectionSpeed, speed);
    let (download, upload) = (connection.contract_download_mbps.0, connection.contract_upload_mbps.0);
    let no_figure = policy.contract_download == NONE && policy.contract_upload == NONE;
    let bandwidth = || {
        if no_figure {
            given(download) & given(upload)
        } else {
            reaches(download, policy.contract_download) & reaches(upload, policy.contract_upload)
        }
    };
    rules.set_if_wanted(Rule::ConnectionBandwidth, bandwidth);
    rules.set_if_wanted(Rule::ConnectionTestedAtPeak, || tested_at_peak(case, policy, today));
    rules.set_if_wanted(Rule::ConnectionSupply, || supply(case, policy, today));
    rules.set_if_wanted(Rule::ConnectionHouseholdLoad, || connection.household_load_considered);
    rules.set(Rule::ConfidentialNotes, confidential_notes(case, policy, today));

    rules.set_if_wanted(Rule::WellbeingRiskAssessment, || {
        current(wellbeing.risk_assessment, policy.risk_assessment, today)
    });
    rules.set_if_wanted(Rule::WellbeingConnected, || wellbeing.connected);
    rules.set_if_wanted(Rule::WellbeingBuddy, || wellbeing.buddy);
    rules.set_if_wanted(Rule::WellbeingCheckIn, || check_in(case, policy, today));
    rules.set_if_wanted(Rule::WellbeingEscalation, || wellbeing.knows_escalation & wellbeing.debriefer_access);
    let hybrid = || is(advisor.arrangement, |arrangement| arrangement == Arrangement::Hybrid);
    rules.set_if_wanted(Rule::WellbeingReturnRoute, || only_where(hybrid(), wellbeing.return_route));
    rules.set_if_wanted(Rule::WellbeingDevelopment, || wellbeing.development_access);

    rules.set(Rule::IncidentNotification, plan.notify_line & plan.diversion_agreed);
    rules.set_if_wanted(Rule::IncidentRiskAssessed, || current(plan.risk_assessed, policy.incident_risk, today));
    rules.set_if_wanted(Rule::IncidentPower, || reaches(plan.power_backup_minutes.0, 1));
    let backup = || is(plan.backup_connection, |backup| matches!(backup, Backup::Mobile | Backup::SecondLine));
    rules.set_if_wanted(Rule::IncidentConnection, backup);
    rules.set_if_wanted(Rule::IncidentBackupDevice, || plan.backup_device);
    rules.lanes
}
