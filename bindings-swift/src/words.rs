//! Words that no declaration of the core hands on. Generated from the core: change them there.

use crate::mirror::{mirror_enum, mirror_paths};

mirror_enum! {
    /// A rule, by its code.
    Rule of homeworking::Rule {
        /// Tier 2 audit is the licence's condition for a health advisor to work from home.
        Tier2Audit = "training.tier_2_audit",
        /// All initial training with core module 2 comes before a health advisor works from home.
        InitialTraining = "training.initial_training",
        /// Core module 1 is passed.
        CoreModule1 = "training.core_module_1",
        /// Mandatory consolidated learning is complete.
        ConsolidatedLearning = "training.consolidated_learning",
        /// Training for every release update that applies is complete.
        ReleaseUpdates = "training.release_updates",
        /// What the provider's own homeworking training asks is complete.
        HomeworkingTraining = "training.homeworking",
        /// IT training is complete.
        ItTraining = "training.it",
        /// Homeworkers take the same data security and protection training as in the contact centre.
        DataSecurityTraining = "training.data_security",
        /// Homeworkers take the same information governance training as in the contact centre.
        InformationGovernanceTraining = "training.information_governance",
        /// Homeworkers are trained and informed about display screen equipment, its setting up included.
        WorkstationSafetyTraining = "training.workstation_safety",
        /// Service advisors may work from home from the first day; a provider may first sign off their competence.
        ServiceAdvisorSignOff = "training.service_advisor_sign_off",
        /// After a break from practice the return is within the licence's limit, and competence is signed off anew.
        ReturnToPractice = "training.return_to_practice",
        /// Audits show that the advisor practises safely and effectively, time after time.
        PerformingSafely = "audit.performing_safely",
        /// Homeworkers are audited at least as much as staff in the contact centre.
        AuditLevelMatchesSite = "audit.level_matches_site",
        /// Hybrid workers are audited in both places.
        AuditBothSettings = "audit.both_settings",
        /// No issue with performance persists or is significant.
        NoOpenIssues = "performance.no_open_issues",
        /// No open complaint or serious incident in which the advisor's practice may have played a part.
        NoImplicatedComplaint = "performance.no_implicated_complaint",
        /// Performance and conduct are exemplary.
        ExemplaryConduct = "performance.exemplary_conduct",
        /// Attendance reaches the provider's minimum.
        Attendance = "performance.attendance",
        /// Productivity reaches the provider's minimum. Where it does not, support comes first, not removal.
        ProductivityStandard = "performance.productivity",
        /// Performance of homeworkers is reviewed regularly.
        ReviewCurrent = "performance.review_current",
        /// A review has not ended homeworking for this advisor.
        NotWithdrawn = "performance.not_withdrawn",
        /// The advisor is confident to use, and mend small faults of, the technology and the remote support.
        ConfidentWithEquipment = "technical.confident_with_equipment",
        /// The advisor knows of, and can reach, the policies on information governance and data protection.
        PoliciesAccessible = "governance.policies_accessible",
        /// Homeworkers sign the same information governance agreement as in the contact centre.
        AgreementSigned = "governance.agreement_signed",
        /// Probation is passed.
        ProbationPassed = "governance.probation_passed",
        /// The advisor has been in post for as many months as the provider asks.
        MonthsInPost = "experience.months_in_post",
        /// The advisor has worked as many shifts as the provider asks.
        ShiftsCompleted = "experience.shifts_completed",
        /// Whoever works from home for reasons of health is assessed as legally fit to work, and signed off.
        FitToWork = "health.fit_to_work",
        /// The working area is free of noise that could disturb a call.
        HomeQuiet = "home.quiet",
        /// Nobody else in the home can hear the call, and nobody walks in on it.
        HomePrivate = "home.private",
        /// Space, light and temperature let the advisor work in comfort all through a shift.
        HomeComfortable = "home.comfortable",
        /// The advisor has assessed the workstation and its display screen equipment as the regulations ask.
        DseAssessment = "home.dse_assessment",
        /// The provider is assured, before and during homeworking, that the home meets the criteria.
        HomeAssurance = "home.assurance",
        /// Shared housing, or caring during shifts, calls for a review of whether the area is suitable and safe.
        HomeSharedUse = "home.shared_use",
        /// The advisor has considered what homeworking does to the home insurance.
        HomeInsurance = "home.insurance",
        /// Nobody else can see or reach screens, devices and papers.
        HomeSecure = "home.secure",
        /// The workstation has at least what a workstation in the contact centre has.
        WorkstationEquipment = "workstation.equipment",
        /// Whoever supplies the equipment, it complies with safety rules.
        WorkstationSafety = "workstation.safety",
        /// The device is one that the provider allows: its own, or the advisor's where that is allowed.
        DeviceOwnership = "device.ownership",
        /// The device has the memory that the provider asks for.
        DeviceMemory = "device.memory",
        /// The processor is as fast as the provider, or the remote desktop, asks.
        DeviceProcessor = "device.processor",
        /// The device has the storage that the provider, or the remote desktop, asks for.
        DeviceStorage = "device.storage",
        /// The manufacturer fully supports the device, and security patches are applied in full.
        DeviceSupported = "device.supported",
        /// The device has adequate antivirus software.
        DeviceAntivirus = "device.antivirus",
        /// Nothing stays on the device, and nothing can be moved from it to another.
        DeviceNoDataLeft = "device.no_data_left",
        /// From an advisor's own device the work systems are reached through a remote solution alone, and personal settings cannot weaken them.
        DeviceRemoteSolution = "device.remote_solution",
        /// The connection is fast enough at both peaks.
        ConnectionSpeed = "connection.speed",
        /// The internet contract promises enough bandwidth.
        ConnectionBandwidth = "connection.bandwidth",
        /// The connection has been tested at the operational and the general browsing peak.
        ConnectionTestedAtPeak = "connection.tested_at_peak",
        /// The internet contract runs on, or continued supply is assured.
        ConnectionSupply = "connection.supply",
        /// What other users in the home do to the connection has been considered.
        ConnectionHouseholdLoad = "connection.household_load",
        /// Notes are taken without paper, or paper is disposed of in confidence, as the provider has decided.
        ConfidentialNotes = "security.confidential_notes",
        /// How the advisor might feel working remotely has been assessed with them.
        WellbeingRiskAssessment = "wellbeing.risk_assessment",
        /// The advisor can stay in touch with colleagues and managers all through a shift.
        WellbeingConnected = "wellbeing.connected",
        /// The advisor has a buddy.
        WellbeingBuddy = "wellbeing.buddy",
        /// There are regular check-ins with the advisor.
        WellbeingCheckIn = "wellbeing.check_in",
        /// The advisor knows where to raise a concern and what helps in a crisis, and can reach those who help.
        WellbeingEscalation = "wellbeing.escalation",
        /// A hybrid worker has a choice, and a way back to the contact centre.
        WellbeingReturnRoute = "wellbeing.return_route",
        /// Training and development can be reached from home.
        WellbeingDevelopment = "wellbeing.development",
        /// The provider hears of an incident at once, and calls are diverted.
        IncidentNotification = "incident.notification",
        /// How likely domestic incidents are has been assessed.
        IncidentRiskAssessed = "incident.risk_assessed",
        /// The kit has power for a time when the supply is cut.
        IncidentPower = "incident.power",
        /// There is a second way to the internet.
        IncidentConnection = "incident.connection",
        /// There is a second device at hand.
        IncidentBackupDevice = "incident.backup_device",
        /// A senior or a clinician can be reached at once.
        ShiftImmediateSupport = "shift.immediate_support",
        /// A shift manager can be reached.
        ShiftManagerReachable = "shift.shift_manager",
        /// The IT service can be reached.
        ShiftItService = "shift.it_service",
        /// Calls are routed to the homeworker.
        ServiceCallRouting = "service.call_routing",
        /// The remote solution keeps data safe.
        ServiceDataSecurity = "service.data_security",
        /// A manager or a clinician can take over a call, or a third party join it.
        ServiceCallTakeover = "service.call_takeover",
        /// There is a virtual button for help at once.
        ServiceEmergencyAssistance = "service.emergency_assistance",
        /// There is live chat.
        ServiceLiveChat = "service.live_chat",
        /// Screens can be shared.
        ServiceScreenShare = "service.screen_share",
        /// Calls can be audited live.
        ServiceAudit = "service.audit",
        /// The contact centre's demand board can be seen.
        ServiceDemandView = "service.demand_view",
    }
}

mirror_enum! {
    /// A check of a provider's readiness, by its code.
    ReadinessCheck of homeworking::ReadinessCheck {
        /// Homeworking is within the current NHS Pathways licence and its governance.
        PathwaysLicenceCurrent = "provider.pathways.licence_current",
        /// Core training and workshops can be taken remotely, at flexible times.
        PathwaysRemoteTraining = "provider.pathways.remote_training",
        /// The largest course has at most twelve participants to a trainer.
        PathwaysTrainerRatio = "provider.pathways.trainer_ratio",
        /// A release update takes at most one mandatory training day.
        PathwaysReleaseDay = "provider.pathways.release_day",
        /// Clinical and managerial support reaches homeworkers at once, as safely as in the contact centre.
        PathwaysRemoteClinicalSupport = "provider.pathways.remote_clinical_support",
        /// There is a way to be assured of a home before homeworking starts.
        HomeAssuranceProcess = "provider.home.assurance_process",
        /// There is a way to stay assured of a home while homeworking goes on.
        HomeAssuranceReview = "provider.home.assurance_review",
        /// It is set down how shared housing and caring at home are weighed.
        HomeSharedUseGuidance = "provider.home.shared_use_guidance",
        /// Equipment that the provider supplies is safe to use, and advisors give assurance of their own.
        HomeEquipmentSafety = "provider.home.equipment_safety",
        /// Homeworkers are taught how to set up and use a workstation in safety.
        HomeWorkstationGuidance = "provider.home.workstation_guidance",
        /// It is decided whether laptops are supplied or advisors bring their own.
        TechnologyHardwareDecision = "provider.technology.hardware_decision",
        /// Laptops are supplied, not brought by advisors.
        TechnologySuppliedLaptops = "provider.technology.supplied_laptops",
        /// All hardware used at home, not the laptop alone, is tested against a written specification.
        TechnologySpecification = "provider.technology.specification",
        /// A home's internet has a written specification, and is tested at the peaks of calls and of home use.
        TechnologyInternetSpecification = "provider.technology.internet_specification",
        /// The triage software works remotely, adapted or new.
        TechnologySoftwareDecision = "provider.technology.software_decision",
        /// Calls can be routed to homeworkers.
        TechnologyCallRouting = "provider.technology.call_routing",
        /// A manager, clinician or translator can join or take over a homeworker's call.
        TechnologyCallTakeover = "provider.technology.call_takeover",
        /// Homeworkers have a virtual button that calls for help at once.
        TechnologyEmergencyAssistance = "provider.technology.emergency_assistance",
        /// Work runs on a remote solution that leaves no data on the device and keeps personal settings apart.
        TechnologyDataSecurity = "provider.technology.data_security",
        /// Homeworkers have live chat with managers, clinicians and colleagues.
        TechnologyLiveChat = "provider.technology.live_chat",
        /// Homeworkers can share their screen for support and audit.
        TechnologyScreenShare = "provider.technology.screen_share",
        /// There are tools for live audit and for following performance remotely.
        TechnologyAudit = "provider.technology.audit",
        /// Homeworkers can see the contact centre's demand board.
        TechnologyDemandView = "provider.technology.demand_view",
        /// All hardware and software used at home is as secure against breaches as in the contact centre.
        SecuritySystemsSecured = "provider.security.systems_secured",
        /// Policies cover patient data and confidentiality at home.
        SecurityDataPolicy = "provider.security.data_policy",
        /// It is decided whether confidential waste is disposed of at home or no paper is used.
        SecurityNotesDecision = "provider.security.notes_decision",
        /// The confidential waste policy covers homeworking.
        SecurityWastePolicyCoversHome = "provider.security.waste_policy_covers_home",
        /// Homeworkers take the contact centre's mandatory training in data security and protection.
        SecurityTrainingParity = "provider.security.training_parity",
        /// Homeworkers sign and train for information governance as in the centre, and can reach the policies.
        SecurityGovernanceParity = "provider.security.governance_parity",
        /// There is a person specification for homeworkers, as a checklist.
        EligibilityPersonSpecification = "provider.eligibility.person_specification",
        /// The person specification is reviewed at the interval that the provider has set.
        EligibilityReviewed = "provider.eligibility.reviewed",
        /// A standard of performance is set, with the least asked in productivity and conduct.
        PerformanceStandard = "provider.performance.standard",
        /// Homeworkers are held to the contact centre's standards, and monitored alike.
        PerformanceParity = "provider.performance.parity",
        /// Managers review each homeworker's performance regularly.
        PerformanceReviews = "provider.performance.reviews",
        /// A problem with performance is met with support before sanction.
        PerformanceSupportiveFirst = "provider.performance.supportive_first",
        /// Homeworkers are audited no less than the contact centre, by the licence's audit framework.
        PerformanceAuditParity = "provider.performance.audit_parity",
        /// Homeworking can be ended where problems persist, and at once where someone's safety is at risk.
        PerformanceRemovalRight = "provider.performance.removal_right",
        /// The costs to provider and advisor have been set against savings and social value.
        CostsAssessed = "provider.costs.assessed",
        /// Homeworkers can reach the centre's whole health and wellbeing offer remotely, pastoral support included.
        WellbeingOfferParity = "provider.wellbeing.offer_parity",
        /// The risks of working remotely are assessed with an advisor before homeworking starts.
        WellbeingRiskAssessment = "provider.wellbeing.risk_assessment",
        /// Homeworkers belong to the centre's community, hear of its changes and have the same opportunities.
        WellbeingIncluded = "provider.wellbeing.included",
        /// Homeworkers are paired with buddies.
        WellbeingBuddySystem = "provider.wellbeing.buddy_system",
        /// There are regular check-ins with homeworkers.
        WellbeingCheckIns = "provider.wellbeing.check_ins",
        /// Homeworkers can reach a shift manager and de-briefers remotely, and know what helps in a crisis.
        WellbeingEscalationRoutes = "provider.wellbeing.escalation_routes",
        /// Homeworkers have the contact centre's mandatory training, and can develop remotely.
        WellbeingDevelopmentParity = "provider.wellbeing.development_parity",
        /// Continuity plans cover homeworking, technical failure and wide disruption of the network included.
        ContinuityInPlans = "provider.continuity.in_plans",
        /// A local policy says when a homeworker has to come to the site.
        ContinuitySiteAttendance = "provider.continuity.site_attendance",
        /// It is planned how demand is managed and diverted when a homeworker drops out.
        ContinuityDivert = "provider.continuity.divert",
        /// A homeworker can be reached, and can reach the provider, during an incident.
        ContinuityLinesOfCommunication = "provider.continuity.lines_of_communication",
        /// The risk of incidents at home is assessed, and a plan for them is agreed.
        ContinuityIncidentRisk = "provider.continuity.incident_risk",
        /// It has been considered how devices are powered in a long power cut.
        ContinuityPower = "provider.continuity.power",
        /// A second way to the internet has been considered, should broadband fail.
        ContinuityInternet = "provider.continuity.internet",
        /// The provider and its IT service hear of a failure at once, and give a back-up where that is right.
        ContinuityFailureReporting = "provider.continuity.failure_reporting",
    }
}

mirror_enum! {
    /// A heading of the guidance, by its path.
    Section of homeworking::guidance::Section {
        /// `Executive summary`.
        ExecutiveSummary = "Executive summary",
        /// `How can health advisor homeworking support NHS 111?`.
        Support = "How can health advisor homeworking support NHS 111?",
        /// `How can health advisor homeworking support NHS 111? > Flexibility`.
        Flexibility = "How can health advisor homeworking support NHS 111? > Flexibility",
        /// `How can health advisor homeworking support NHS 111? > Wellbeing`.
        Wellbeing = "How can health advisor homeworking support NHS 111? > Wellbeing",
        /// `How can health advisor homeworking support NHS 111? > Employer of choice`.
        EmployerOfChoice = "How can health advisor homeworking support NHS 111? > Employer of choice",
        /// `Increased recruitment pool`.
        IncreasedRecruitmentPool = "Increased recruitment pool",
        /// `How can health advisor homeworking support NHS 111? > Cost savings`.
        CostSavings = "How can health advisor homeworking support NHS 111? > Cost savings",
        /// `How can health advisor homeworking support NHS 111? > Accessibility, equality and inclusivity`.
        Accessibility = "How can health advisor homeworking support NHS 111? > Accessibility, equality and inclusivity",
        /// `How can health advisor homeworking support NHS 111? > Business continuity`.
        OperationalProtection = "How can health advisor homeworking support NHS 111? > Business continuity",
        /// `Are there implications to homeworking?`.
        Implications = "Are there implications to homeworking?",
        /// `Are there implications to homeworking? > Isolation and welfare`.
        IsolationAndWelfare = "Are there implications to homeworking? > Isolation and welfare",
        /// `Are there implications to homeworking? > Risk and safety`.
        RiskAndSafety = "Are there implications to homeworking? > Risk and safety",
        /// `Are there implications to homeworking? > Home environment`.
        HomeEnvironmentRisks = "Are there implications to homeworking? > Home environment",
        /// `Are there implications to homeworking? > Productivity`.
        Productivity = "Are there implications to homeworking? > Productivity",
        /// `What do I need to consider when implementing homeworking?`.
        Implementing = "What do I need to consider when implementing homeworking?",
        /// `NHS Pathways and training`.
        NhsPathwaysAndTraining = "NHS Pathways and training",
        /// `Home environment`.
        HomeEnvironment = "Home environment",
        /// `Home environment > Remote working area`.
        RemoteWorkingArea = "Home environment > Remote working area",
        /// `Home environment > Remote working equipment`.
        RemoteWorkingEquipment = "Home environment > Remote working equipment",
        /// `IT and technology`.
        ItAndTechnology = "IT and technology",
        /// `IT and technology > Hardware`.
        Hardware = "IT and technology > Hardware",
        /// `IT and technology > Software`.
        Software = "IT and technology > Software",
        /// `IT and technology > Specification and testing`.
        SpecificationAndTesting = "IT and technology > Specification and testing",
        /// `IT and technology > Laptop`.
        Laptop = "IT and technology > Laptop",
        /// `IT and technology > Internet`.
        Internet = "IT and technology > Internet",
        /// `Security`.
        Security = "Security",
        /// `Security > Confidentiality and data protection`.
        ConfidentialityAndDataProtection = "Security > Confidentiality and data protection",
        /// `Security > Information governance`.
        InformationGovernance = "Security > Information governance",
        /// `Eligibility criteria`.
        EligibilityCriteria = "Eligibility criteria",
        /// `Eligibility criteria > Training`.
        EligibilityTraining = "Eligibility criteria > Training",
        /// `Eligibility criteria > Audit`.
        EligibilityAudit = "Eligibility criteria > Audit",
        /// `Eligibility criteria > Performance and conduct`.
        EligibilityPerformanceAndConduct = "Eligibility criteria > Performance and conduct",
        /// `Eligibility criteria > Attendance`.
        EligibilityAttendance = "Eligibility criteria > Attendance",
        /// `Eligibility criteria > Technical skills`.
        EligibilityTechnicalSkills = "Eligibility criteria > Technical skills",
        /// `Eligibility criteria > Probation`.
        EligibilityProbation = "Eligibility criteria > Probation",
        /// `Eligibility criteria > Experience`.
        EligibilityExperience = "Eligibility criteria > Experience",
        /// `Eligibility criteria > Local governance`.
        EligibilityLocalGovernance = "Eligibility criteria > Local governance",
        /// `Performance monitoring`.
        PerformanceMonitoring = "Performance monitoring",
        /// `Performance monitoring > Performance and conduct`.
        PerformanceAndConduct = "Performance monitoring > Performance and conduct",
        /// `Performance monitoring > Audit`.
        PerformanceAudit = "Performance monitoring > Audit",
        /// `Costs`.
        Costs = "Costs",
        /// `Support and wellbeing`.
        SupportAndWellbeing = "Support and wellbeing",
        /// `Business continuity`.
        BusinessContinuity = "Business continuity",
        /// `Case studies`.
        CaseStudies = "Case studies",
        /// `Useful documents`.
        UsefulDocuments = "Useful documents",
    }
}

mirror_enum! {
    /// The kinds of problem there are. Codes are stable; new ones may come.
    ProblemCode of homeworking::ProblemCode {
        /// `syntax`.
        Syntax = "syntax",
        /// `wrong_type`.
        WrongType = "wrong_type",
        /// `unknown_field`.
        UnknownField = "unknown_field",
        /// `duplicate_key`.
        DuplicateKey = "duplicate_key",
        /// `unknown_value`.
        UnknownValue = "unknown_value",
        /// `out_of_range`.
        OutOfRange = "out_of_range",
        /// `too_long`.
        TooLong = "too_long",
        /// `bad_date`.
        BadDate = "bad_date",
        /// `required`.
        Required = "required",
        /// `contradiction`.
        Contradiction = "contradiction",
        /// `floor`.
        Floor = "floor",
        /// `duplicate_id`.
        DuplicateId = "duplicate_id",
        /// `unknown_advisor`.
        UnknownAdvisor = "unknown_advisor",
    }
}

mirror_paths! {
    /// A fact: one leaf of a case that rules read, by its path.
    Fact of homeworking::model::Fact {
        /// `advisor.role`.
        AdvisorRole = "advisor.role",
        /// `advisor.arrangement`.
        AdvisorArrangement = "advisor.arrangement",
        /// `advisor.in_post_since`.
        AdvisorInPostSince = "advisor.in_post_since",
        /// `advisor.shifts_completed`.
        AdvisorShiftsCompleted = "advisor.shifts_completed",
        /// `advisor.last_practised`.
        AdvisorLastPractised = "advisor.last_practised",
        /// `advisor.homeworking_since`.
        AdvisorHomeworkingSince = "advisor.homeworking_since",
        /// `advisor.withdrawn_since`.
        AdvisorWithdrawnSince = "advisor.withdrawn_since",
        /// `advisor.fitness_sign_off_needed`.
        AdvisorFitnessSignOffNeeded = "advisor.fitness_sign_off_needed",
        /// `advisor.fitness_signed_off`.
        AdvisorFitnessSignedOff = "advisor.fitness_signed_off",
        /// `advisor.audit.tier`.
        AdvisorAuditTier = "advisor.audit.tier",
        /// `advisor.audit.tier_since`.
        AdvisorAuditTierSince = "advisor.audit.tier_since",
        /// `advisor.audit.performing_safely`.
        AdvisorAuditPerformingSafely = "advisor.audit.performing_safely",
        /// `advisor.audit.audits_due`.
        AdvisorAuditAuditsDue = "advisor.audit.audits_due",
        /// `advisor.audit.audits_done_home`.
        AdvisorAuditAuditsDoneHome = "advisor.audit.audits_done_home",
        /// `advisor.audit.audits_done_site`.
        AdvisorAuditAuditsDoneSite = "advisor.audit.audits_done_site",
        /// `advisor.training.core_module_1`.
        AdvisorTrainingCoreModule1 = "advisor.training.core_module_1",
        /// `advisor.training.core_module_2`.
        AdvisorTrainingCoreModule2 = "advisor.training.core_module_2",
        /// `advisor.training.initial_training`.
        AdvisorTrainingInitialTraining = "advisor.training.initial_training",
        /// `advisor.training.consolidated_learning`.
        AdvisorTrainingConsolidatedLearning = "advisor.training.consolidated_learning",
        /// `advisor.training.release_updates`.
        AdvisorTrainingReleaseUpdates = "advisor.training.release_updates",
        /// `advisor.training.homeworking`.
        AdvisorTrainingHomeworking = "advisor.training.homeworking",
        /// `advisor.training.it`.
        AdvisorTrainingIt = "advisor.training.it",
        /// `advisor.training.data_security`.
        AdvisorTrainingDataSecurity = "advisor.training.data_security",
        /// `advisor.training.information_governance`.
        AdvisorTrainingInformationGovernance = "advisor.training.information_governance",
        /// `advisor.training.workstation_safety`.
        AdvisorTrainingWorkstationSafety = "advisor.training.workstation_safety",
        /// `advisor.training.competence_sign_off`.
        AdvisorTrainingCompetenceSignOff = "advisor.training.competence_sign_off",
        /// `advisor.performance.open_issues`.
        AdvisorPerformanceOpenIssues = "advisor.performance.open_issues",
        /// `advisor.performance.implicated_in_complaint`.
        AdvisorPerformanceImplicatedInComplaint = "advisor.performance.implicated_in_complaint",
        /// `advisor.performance.exemplary_conduct`.
        AdvisorPerformanceExemplaryConduct = "advisor.performance.exemplary_conduct",
        /// `advisor.performance.attendance_percent`.
        AdvisorPerformanceAttendancePercent = "advisor.performance.attendance_percent",
        /// `advisor.performance.productivity_percent`.
        AdvisorPerformanceProductivityPercent = "advisor.performance.productivity_percent",
        /// `advisor.performance.last_review`.
        AdvisorPerformanceLastReview = "advisor.performance.last_review",
        /// `advisor.technical.confident_with_equipment`.
        AdvisorTechnicalConfidentWithEquipment = "advisor.technical.confident_with_equipment",
        /// `advisor.governance.policies_accessible`.
        AdvisorGovernancePoliciesAccessible = "advisor.governance.policies_accessible",
        /// `advisor.governance.agreement_signed`.
        AdvisorGovernanceAgreementSigned = "advisor.governance.agreement_signed",
        /// `advisor.governance.confidentiality_agreement`.
        AdvisorGovernanceConfidentialityAgreement = "advisor.governance.confidentiality_agreement",
        /// `advisor.governance.probation_passed`.
        AdvisorGovernanceProbationPassed = "advisor.governance.probation_passed",
        /// `advisor.wellbeing.risk_assessment`.
        AdvisorWellbeingRiskAssessment = "advisor.wellbeing.risk_assessment",
        /// `advisor.wellbeing.connected`.
        AdvisorWellbeingConnected = "advisor.wellbeing.connected",
        /// `advisor.wellbeing.buddy`.
        AdvisorWellbeingBuddy = "advisor.wellbeing.buddy",
        /// `advisor.wellbeing.last_check_in`.
        AdvisorWellbeingLastCheckIn = "advisor.wellbeing.last_check_in",
        /// `advisor.wellbeing.knows_escalation`.
        AdvisorWellbeingKnowsEscalation = "advisor.wellbeing.knows_escalation",
        /// `advisor.wellbeing.debriefer_access`.
        AdvisorWellbeingDebrieferAccess = "advisor.wellbeing.debriefer_access",
        /// `advisor.wellbeing.return_route`.
        AdvisorWellbeingReturnRoute = "advisor.wellbeing.return_route",
        /// `advisor.wellbeing.development_access`.
        AdvisorWellbeingDevelopmentAccess = "advisor.wellbeing.development_access",
        /// `advisor.incident_plan.notify_line`.
        AdvisorIncidentPlanNotifyLine = "advisor.incident_plan.notify_line",
        /// `advisor.incident_plan.diversion_agreed`.
        AdvisorIncidentPlanDiversionAgreed = "advisor.incident_plan.diversion_agreed",
        /// `advisor.incident_plan.risk_assessed`.
        AdvisorIncidentPlanRiskAssessed = "advisor.incident_plan.risk_assessed",
        /// `advisor.incident_plan.power_backup_minutes`.
        AdvisorIncidentPlanPowerBackupMinutes = "advisor.incident_plan.power_backup_minutes",
        /// `advisor.incident_plan.backup_connection`.
        AdvisorIncidentPlanBackupConnection = "advisor.incident_plan.backup_connection",
        /// `advisor.incident_plan.backup_connection_mbps`.
        AdvisorIncidentPlanBackupConnectionMbps = "advisor.incident_plan.backup_connection_mbps",
        /// `advisor.incident_plan.backup_device`.
        AdvisorIncidentPlanBackupDevice = "advisor.incident_plan.backup_device",
        /// `advisor.incident_plan.site_travel_minutes`.
        AdvisorIncidentPlanSiteTravelMinutes = "advisor.incident_plan.site_travel_minutes",
        /// `home.quiet`.
        HomeQuiet = "home.quiet",
        /// `home.not_overheard`.
        HomeNotOverheard = "home.not_overheard",
        /// `home.free_of_interruptions`.
        HomeFreeOfInterruptions = "home.free_of_interruptions",
        /// `home.space`.
        HomeSpace = "home.space",
        /// `home.light`.
        HomeLight = "home.light",
        /// `home.temperature`.
        HomeTemperature = "home.temperature",
        /// `home.dse_assessment`.
        HomeDseAssessment = "home.dse_assessment",
        /// `home.shared_housing`.
        HomeSharedHousing = "home.shared_housing",
        /// `home.caring_during_shifts`.
        HomeCaringDuringShifts = "home.caring_during_shifts",
        /// `home.shared_use_review`.
        HomeSharedUseReview = "home.shared_use_review",
        /// `home.assurance`.
        HomeAssurance = "home.assurance",
        /// `home.insurance_considered`.
        HomeInsuranceConsidered = "home.insurance_considered",
        /// `home.secure_from_breach`.
        HomeSecureFromBreach = "home.secure_from_breach",
        /// `workstation.equipment`.
        WorkstationEquipment = "workstation.equipment",
        /// `workstation.supplied_by`.
        WorkstationSuppliedBy = "workstation.supplied_by",
        /// `workstation.safety_assured`.
        WorkstationSafetyAssured = "workstation.safety_assured",
        /// `device.owner`.
        DeviceOwner = "device.owner",
        /// `device.processor_ghz`.
        DeviceProcessorGhz = "device.processor_ghz",
        /// `device.processor_cores`.
        DeviceProcessorCores = "device.processor_cores",
        /// `device.memory_gb`.
        DeviceMemoryGb = "device.memory_gb",
        /// `device.storage_gb`.
        DeviceStorageGb = "device.storage_gb",
        /// `device.meets_remote_desktop_spec`.
        DeviceMeetsRemoteDesktopSpec = "device.meets_remote_desktop_spec",
        /// `device.support_ends`.
        DeviceSupportEnds = "device.support_ends",
        /// `device.patched`.
        DevicePatched = "device.patched",
        /// `device.antivirus`.
        DeviceAntivirus = "device.antivirus",
        /// `device.no_data_at_rest`.
        DeviceNoDataAtRest = "device.no_data_at_rest",
        /// `device.no_data_transfer`.
        DeviceNoDataTransfer = "device.no_data_transfer",
        /// `device.remote_solution`.
        DeviceRemoteSolution = "device.remote_solution",
        /// `device.personal_settings_isolated`.
        DevicePersonalSettingsIsolated = "device.personal_settings_isolated",
        /// `device.printing_disabled`.
        DevicePrintingDisabled = "device.printing_disabled",
        /// `device.virtual_notes_wiped`.
        DeviceVirtualNotesWiped = "device.virtual_notes_wiped",
        /// `connection.peak_download_mbps`.
        ConnectionPeakDownloadMbps = "connection.peak_download_mbps",
        /// `connection.peak_upload_mbps`.
        ConnectionPeakUploadMbps = "connection.peak_upload_mbps",
        /// `connection.social_peak_download_mbps`.
        ConnectionSocialPeakDownloadMbps = "connection.social_peak_download_mbps",
        /// `connection.social_peak_upload_mbps`.
        ConnectionSocialPeakUploadMbps = "connection.social_peak_upload_mbps",
        /// `connection.latency_ms`.
        ConnectionLatencyMs = "connection.latency_ms",
        /// `connection.tested_on`.
        ConnectionTestedOn = "connection.tested_on",
        /// `connection.contract_download_mbps`.
        ConnectionContractDownloadMbps = "connection.contract_download_mbps",
        /// `connection.contract_upload_mbps`.
        ConnectionContractUploadMbps = "connection.contract_upload_mbps",
        /// `connection.contract_ends`.
        ConnectionContractEnds = "connection.contract_ends",
        /// `connection.supply_assured`.
        ConnectionSupplyAssured = "connection.supply_assured",
        /// `connection.household_load_considered`.
        ConnectionHouseholdLoadConsidered = "connection.household_load_considered",
    }
}
