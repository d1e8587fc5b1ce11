//! The rules: their codes and how strongly the guidance puts them.

use serde::Deserialize;

use super::policy::Preset;

/// What a rule does to the verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Enforcement {
    Enforce,
    Advise,
    Ignore,
}

/// How strongly the guidance puts a rule; of what it leaves to providers, what is an example and what an option.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Force {
    Floor,
    Should,
    Example,
    Option,
}

macro_rules! rules {
    ($($name:ident = $code:literal $force:ident,)+ ; $($shift:ident = $shift_code:literal,)+) => {
        /// A rule: those of the catalogue in order, then those of shifts that a policy may name.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
        #[repr(u8)]
        pub enum Rule {
            $(#[serde(rename = $code)] $name,)+
            $(#[serde(rename = $shift_code)] $shift,)+
        }

        /// The catalogue.
        pub const RULES: [Rule; 65] = [$(Rule::$name),+];

        const FORCES: [Force; 65] = [$(Force::$force),+];

        const CODES: [&str; 65] = [$($code),+];
    };
}

rules! {
    Tier2Audit = "training.tier_2_audit" Floor,
    InitialTraining = "training.initial_training" Floor,
    CoreModule1 = "training.core_module_1" Example,
    ConsolidatedLearning = "training.consolidated_learning" Example,
    ReleaseUpdates = "training.release_updates" Example,
    HomeworkingTraining = "training.homeworking" Example,
    ItTraining = "training.it" Example,
    DataSecurityTraining = "training.data_security" Floor,
    InformationGovernanceTraining = "training.information_governance" Floor,
    WorkstationSafetyTraining = "training.workstation_safety" Floor,
    ServiceAdvisorSignOff = "training.service_advisor_sign_off" Option,
    ReturnToPractice = "training.return_to_practice" Floor,
    PerformingSafely = "audit.performing_safely" Example,
    AuditLevelMatchesSite = "audit.level_matches_site" Floor,
    AuditBothSettings = "audit.both_settings" Should,
    NoOpenIssues = "performance.no_open_issues" Example,
    NoImplicatedComplaint = "performance.no_implicated_complaint" Example,
    ExemplaryConduct = "performance.exemplary_conduct" Example,
    Attendance = "performance.attendance" Example,
    ProductivityStandard = "performance.productivity" Should,
    ReviewCurrent = "performance.review_current" Should,
    NotWithdrawn = "performance.not_withdrawn" Floor,
    ConfidentWithEquipment = "technical.confident_with_equipment" Floor,
    PoliciesAccessible = "governance.policies_accessible" Floor,
    AgreementSigned = "governance.agreement_signed" Floor,
    ProbationPassed = "governance.probation_passed" Option,
    MonthsInPost = "experience.months_in_post" Option,
    ShiftsCompleted = "experience.shifts_completed" Option,
    FitToWork = "health.fit_to_work" Floor,
    HomeQuiet = "home.quiet" Floor,
    HomePrivate = "home.private" Floor,
    HomeComfortable = "home.comfortable" Floor,
    DseAssessment = "home.dse_assessment" Floor,
    HomeAssurance = "home.assurance" Floor,
    HomeSharedUse = "home.shared_use" Floor,
    HomeInsurance = "home.insurance" Should,
    HomeSecure = "home.secure" Floor,
    WorkstationEquipment = "workstation.equipment" Floor,
    WorkstationSafety = "workstation.safety" Floor,
    DeviceOwnership = "device.ownership" Floor,
    DeviceMemory = "device.memory" Floor,
    DeviceProcessor = "device.processor" Floor,
    DeviceStorage = "device.storage" Floor,
    DeviceSupported = "device.supported" Floor,
    DeviceAntivirus = "device.antivirus" Should,
    DeviceNoDataLeft = "device.no_data_left" Floor,
    DeviceRemoteSolution = "device.remote_solution" Floor,
    ConnectionSpeed = "connection.speed" Should,
    ConnectionBandwidth = "connection.bandwidth" Should,
    ConnectionTestedAtPeak = "connection.tested_at_peak" Should,
    ConnectionSupply = "connection.supply" Should,
    ConnectionHouseholdLoad = "connection.household_load" Should,
    ConfidentialNotes = "security.confidential_notes" Floor,
    WellbeingRiskAssessment = "wellbeing.risk_assessment" Should,
    WellbeingConnected = "wellbeing.connected" Should,
    WellbeingBuddy = "wellbeing.buddy" Option,
    WellbeingCheckIn = "wellbeing.check_in" Should,
    WellbeingEscalation = "wellbeing.escalation" Should,
    WellbeingReturnRoute = "wellbeing.return_route" Should,
    WellbeingDevelopment = "wellbeing.development" Should,
    IncidentNotification = "incident.notification" Floor,
    IncidentRiskAssessed = "incident.risk_assessed" Should,
    IncidentPower = "incident.power" Should,
    IncidentConnection = "incident.connection" Should,
    IncidentBackupDevice = "incident.backup_device" Option,
    ;
    ShiftManagerReachable = "shift.shift_manager",
    ShiftItService = "shift.it_service",
    ServiceCallTakeover = "service.call_takeover",
    ServiceEmergencyAssistance = "service.emergency_assistance",
    ServiceLiveChat = "service.live_chat",
    ServiceScreenShare = "service.screen_share",
    ServiceAudit = "service.audit",
    ServiceDemandView = "service.demand_view",
}

impl Rule {
    pub const fn place(self) -> usize {
        self as usize
    }

    pub fn code(self) -> &'static str {
        CODES.get(self.place()).copied().unwrap_or_default()
    }

    pub fn is_floor(self) -> bool {
        FORCES.get(self.place()) == Some(&Force::Floor)
    }

    pub fn enforcement(self, preset: Preset) -> Enforcement {
        match (FORCES[self.place()], preset) {
            (Force::Floor, _) | (_, Preset::Full) | (Force::Example, Preset::PersonSpecification) => {
                Enforcement::Enforce
            }
            (Force::Should, _) | (Force::Option, Preset::PersonSpecification) => Enforcement::Advise,
            (_, Preset::Baseline) => Enforcement::Ignore,
        }
    }
}
