//! What a provider has in place, a check each: everything there is to know of it stands here, once.

/// Hands the declarations of the readiness checks to the macro given in brackets, after whatever else stands there.
#[doc(hidden)]
#[macro_export]
macro_rules! readiness_checks {
    ([$($with:tt)*] $($state:tt)*) => { $($with)*! { $($state)*

        /// NHS Pathways and training.
        pathways: ProviderPathways of NhsPathwaysAndTraining {
            /// Homeworking is within the current NHS Pathways licence and its governance.
            PathwaysLicenceCurrent = "provider.pathways.licence_current" licence_current: Option<Completion> {
                force: Must,
                sections: [NhsPathwaysAndTraining],
                missing: "whether homeworking is within the current NHS Pathways licence and its governance",
                met: "Homeworking is within the current NHS Pathways licence and its governance",
                not_met: "Homeworking is not within the current NHS Pathways licence, or lacks its governance",
                remedy: "Bring homeworking within the current NHS Pathways licence and the governance it asks",
            }

            /// Core training and workshops can be taken remotely, at flexible times.
            PathwaysRemoteTraining = "provider.pathways.remote_training" remote_training: Option<Completion> {
                force: Local,
                sections: [NhsPathwaysAndTraining],
                missing: "whether core training and workshops can be taken remotely, at flexible times",
                met: "Core training and workshops can be taken remotely, at flexible times",
                not_met: "Core training and workshops cannot be taken remotely, or only at fixed times",
                remedy: "Let core training and workshops be taken remotely, at times that suit those who attend",
            }

            /// The largest course has at most twelve participants to a trainer.
            PathwaysTrainerRatio = "provider.pathways.trainer_ratio" trainer_ratio: TrainerRatio {
                force: Licence,
                sections: [NhsPathwaysAndTraining],
                missing: "the trainers and participants of the largest course",
                met: "The largest course has enough trainers",
                not_met: "The largest course has too few trainers",
                remedy: "Add trainers or make courses smaller, so that no trainer has more than 12 participants",
            }

            /// A release update takes at most one mandatory training day.
            PathwaysReleaseDay = "provider.pathways.release_day" release_day: ReleaseDay {
                force: Licence,
                sections: [NhsPathwaysAndTraining],
                missing: "how many mandatory training days a release update takes",
                met: "A release update takes no more mandatory training than the licence allows",
                not_met: "A release update takes more mandatory training than the licence allows",
                remedy: "Fit the mandatory training for a release update into one day",
            }

            /// Clinical and managerial support reaches homeworkers at once, as safely as in the contact centre.
            PathwaysRemoteClinicalSupport = "provider.pathways.remote_clinical_support" remote_clinical_support: Option<Completion> {
                force: Must,
                sections: [RiskAndSafety, NhsPathwaysAndTraining],
                missing: "whether clinical and managerial support reaches homeworkers at once, as safely as in the contact centre",
                met: "Clinical and managerial support reaches homeworkers at once, as safely as in the contact centre",
                not_met: "Clinical or managerial support does not reach homeworkers at once, or is less safe than in the contact centre",
                remedy: "Give homeworkers clinical and managerial support that reaches them at once, as safely as in the contact centre",
            }
        }

        /// Home environment.
        home: ProviderHome of HomeEnvironment {
            /// There is a way to be assured of a home before homeworking starts.
            HomeAssuranceProcess = "provider.home.assurance_process" assurance_process: Option<Completion> {
                force: Must,
                sections: [RemoteWorkingArea],
                missing: "whether there is a way to be assured of a home before homeworking starts",
                met: "There is a way to be assured of a home before homeworking starts",
                not_met: "There is no way to be assured of a home before homeworking starts",
                remedy: "Decide how an advisor assures you of the home before homeworking starts",
            }

            /// There is a way to stay assured of a home while homeworking goes on.
            HomeAssuranceReview = "provider.home.assurance_review" assurance_review: Option<Completion> {
                force: Must,
                sections: [RemoteWorkingArea],
                missing: "whether there is a way to stay assured of a home while homeworking goes on",
                met: "There is a way to stay assured of a home while homeworking goes on",
                not_met: "There is no way to stay assured of a home while homeworking goes on",
                remedy: "Decide how, and how often, the assurance of a home is renewed",
            }

            /// It is set down how shared housing and caring at home are weighed.
            HomeSharedUseGuidance = "provider.home.shared_use_guidance" shared_use_guidance: Option<Completion> {
                force: Must,
                sections: [HomeEnvironmentRisks],
                missing: "whether it is set down how shared housing and caring at home are weighed",
                met: "It is set down how shared housing and caring at home are weighed",
                not_met: "It is not set down how shared housing and caring at home are weighed",
                remedy: "Set down how you weigh shared housing and caring when you judge a working area",
            }

            /// Equipment that the provider supplies is safe to use, and advisors give assurance of their own.
            HomeEquipmentSafety = "provider.home.equipment_safety" equipment_safety: Option<Completion> {
                force: Must,
                sections: [RemoteWorkingEquipment],
                missing: "whether equipment that the provider supplies is safe to use, and advisors give assurance of their own",
                met: "Equipment that the provider supplies is safe to use, and advisors give assurance of their own",
                not_met: "Equipment that the provider supplies is not known to be safe, or advisors give no assurance of their own",
                remedy: "Check that the equipment you supply is safe, and have advisors assure you that their own is",
            }

            /// Homeworkers are taught how to set up and use a workstation in safety.
            HomeWorkstationGuidance = "provider.home.workstation_guidance" workstation_guidance: Option<Completion> {
                force: Must,
                sections: [RemoteWorkingEquipment],
                missing: "whether homeworkers are taught how to set up and use a workstation in safety",
                met: "Homeworkers are taught how to set up and use a workstation in safety",
                not_met: "Homeworkers are not taught how to set up and use a workstation in safety",
                remedy: "Teach homeworkers to work safely at a screen, and how to set up the workstation",
            }
        }

        /// IT and technology.
        technology: ProviderTechnology of ItAndTechnology {
            /// It is decided whether laptops are supplied or advisors bring their own.
            TechnologyHardwareDecision = "provider.technology.hardware_decision" hardware_decision: Option<Completion> {
                force: Must,
                sections: [Laptop],
                missing: "whether there is a decision to supply laptops or have advisors bring their own",
                met: "It is decided whether laptops are supplied or advisors bring their own",
                not_met: "It is not decided whether laptops are supplied or advisors bring their own",
                remedy: "Decide whether you supply laptops or advisors bring their own",
            }

            /// Laptops are supplied, not brought by advisors.
            TechnologySuppliedLaptops = "provider.technology.supplied_laptops" supplied_laptops: Option<Completion> {
                force: Should,
                sections: [Laptop],
                missing: "whether laptops are supplied, not brought by advisors",
                met: "Laptops are supplied, not brought by advisors",
                not_met: "Laptops are brought by advisors, not supplied",
                remedy: "Supply the laptops, which are easier to keep secure and under control",
            }

            /// All hardware used at home, not the laptop alone, is tested against a written specification.
            TechnologySpecification = "provider.technology.specification" specification: Option<Completion> {
                force: Must,
                sections: [SpecificationAndTesting],
                missing: "whether all hardware used at home, not the laptop alone, is tested against a written specification",
                met: "All hardware used at home, not the laptop alone, is tested against a written specification",
                not_met: "Not all hardware used at home is tested against a written specification",
                remedy: "Write a specification for all hardware used at home, not the laptop alone, and test against it",
            }

            /// A home's internet has a written specification, and is tested at the peaks of calls and of home use.
            TechnologyInternetSpecification = "provider.technology.internet_specification" internet_specification: Option<Completion> {
                force: Should,
                sections: [Internet],
                missing: "whether a home's internet has a written specification, and is tested at the peaks of calls and of home use",
                met: "A home's internet has a written specification, and is tested at the peaks of calls and of home use",
                not_met: "A home's internet has no written specification, or is not tested at the peaks of calls and of home use",
                remedy: "Write down the speed and bandwidth you ask, and test them at the peaks of calls and of home use",
            }

            /// The triage software works remotely, adapted or new.
            TechnologySoftwareDecision = "provider.technology.software_decision" software_decision: Option<Completion> {
                force: Must,
                sections: [Software],
                missing: "whether the triage software works remotely, adapted or new",
                met: "The triage software works remotely, adapted or new",
                not_met: "The triage software does not work remotely",
                remedy: "Adapt the triage software to remote work, or choose new software",
            }

            /// Calls can be routed to homeworkers.
            TechnologyCallRouting = "provider.technology.call_routing" call_routing: Option<Completion> {
                force: Must,
                sections: [Software],
                missing: "whether calls can be routed to homeworkers",
                met: "Calls can be routed to homeworkers",
                not_met: "Calls cannot be routed to homeworkers",
                remedy: "Put in place telephony that routes calls to homeworkers",
            }

            /// A manager, clinician or translator can join or take over a homeworker's call.
            TechnologyCallTakeover = "provider.technology.call_takeover" call_takeover: Option<Completion> {
                force: Should,
                sections: [Software],
                missing: "whether a manager, clinician or translator can join or take over a homeworker's call",
                met: "A manager, clinician or translator can join or take over a homeworker's call",
                not_met: "Nobody can join or take over a homeworker's call",
                remedy: "Let a manager, clinician or translator join or take over a homeworker's call",
            }

            /// Homeworkers have a virtual button that calls for help at once.
            TechnologyEmergencyAssistance = "provider.technology.emergency_assistance" emergency_assistance: Option<Completion> {
                force: Should,
                sections: [Software],
                missing: "whether homeworkers have a virtual button that calls for help at once",
                met: "Homeworkers have a virtual button that calls for help at once",
                not_met: "Homeworkers have no virtual button that calls for help at once",
                remedy: "Give homeworkers a virtual button that calls for help at once",
            }

            /// Work runs on a remote solution that leaves no data on the device and keeps personal settings apart.
            TechnologyDataSecurity = "provider.technology.data_security" data_security: Option<Completion> {
                force: Must,
                sections: [Software],
                missing: "whether work runs on a remote solution that leaves no data on the device and keeps personal settings apart",
                met: "Work runs on a remote solution that leaves no data on the device and keeps personal settings apart",
                not_met: "Work leaves data on the device, or personal settings can interfere with it",
                remedy: "Run work on a remote solution that leaves no data on the device and keeps personal settings apart",
            }

            /// Homeworkers have live chat with managers, clinicians and colleagues.
            TechnologyLiveChat = "provider.technology.live_chat" live_chat: Option<Completion> {
                force: Should,
                sections: [Software],
                missing: "whether homeworkers have live chat with managers, clinicians and colleagues",
                met: "Homeworkers have live chat with managers, clinicians and colleagues",
                not_met: "Homeworkers have no live chat with managers, clinicians and colleagues",
                remedy: "Set up live chat between homeworkers and their managers, clinicians and colleagues",
            }

            /// Homeworkers can share their screen for support and audit.
            TechnologyScreenShare = "provider.technology.screen_share" screen_share: Option<Completion> {
                force: Should,
                sections: [Software],
                missing: "whether homeworkers can share their screen for support and audit",
                met: "Homeworkers can share their screen for support and audit",
                not_met: "Homeworkers cannot share their screen for support and audit",
                remedy: "Set up screen sharing for support and audit",
            }

            /// There are tools for live audit and for following performance remotely.
            TechnologyAudit = "provider.technology.audit" audit: Option<Completion> {
                force: Should,
                sections: [Software],
                missing: "whether there are tools for live audit and for following performance remotely",
                met: "There are tools for live audit and for following performance remotely",
                not_met: "There are no tools for live audit and for following performance remotely",
                remedy: "Set up tools for live audit and for following performance remotely",
            }

            /// Homeworkers can see the contact centre's demand board.
            TechnologyDemandView = "provider.technology.demand_view" demand_view: Option<Completion> {
                force: Should,
                sections: [Software],
                missing: "whether homeworkers can see the contact centre's demand board",
                met: "Homeworkers can see the contact centre's demand board",
                not_met: "Homeworkers cannot see the contact centre's demand board",
                remedy: "Let homeworkers see the contact centre's demand board",
            }
        }

        /// Security.
        security: ProviderSecurity of Security {
            /// All hardware and software used at home is as secure against breaches as in the contact centre.
            SecuritySystemsSecured = "provider.security.systems_secured" systems_secured: Option<Completion> {
                force: Must,
                sections: [ItAndTechnology, Security],
                missing: "whether all hardware and software used at home is as secure against breaches as in the contact centre",
                met: "All hardware and software used at home is as secure against breaches as in the contact centre",
                not_met: "Not all hardware and software used at home is as secure against breaches as in the contact centre",
                remedy: "Secure all hardware and software used at home against breaches, to the contact centre's standard",
            }

            /// Policies cover patient data and confidentiality at home.
            SecurityDataPolicy = "provider.security.data_policy" data_policy: Option<Completion> {
                force: Must,
                sections: [ConfidentialityAndDataProtection],
                missing: "whether policies cover patient data and confidentiality at home",
                met: "Policies cover patient data and confidentiality at home",
                not_met: "Policies do not cover patient data and confidentiality at home",
                remedy: "Write policies on patient data and confidentiality at home",
            }

            /// It is decided whether confidential waste is disposed of at home or no paper is used.
            SecurityNotesDecision = "provider.security.notes_decision" notes_decision: Option<Completion> {
                force: Must,
                sections: [ConfidentialityAndDataProtection],
                missing: "whether there is a decision to dispose of confidential waste at home or use no paper",
                met: "It is decided whether confidential waste is disposed of at home or no paper is used",
                not_met: "It is not decided whether confidential waste is disposed of at home or no paper is used",
                remedy: "Decide between a way to dispose of confidential waste at home and no paper at all",
            }

            /// The confidential waste policy covers homeworking.
            SecurityWastePolicyCoversHome = "provider.security.waste_policy_covers_home" waste_policy_covers_home: Option<Completion> {
                force: Local,
                sections: [ConfidentialityAndDataProtection],
                missing: "whether the confidential waste policy covers homeworking",
                met: "The confidential waste policy covers homeworking",
                not_met: "The confidential waste policy does not cover homeworking",
                remedy: "Extend the confidential waste policy to homeworking",
            }

            /// Homeworkers take the contact centre's mandatory training in data security and protection.
            SecurityTrainingParity = "provider.security.training_parity" training_parity: Option<Completion> {
                force: Must,
                sections: [ConfidentialityAndDataProtection],
                missing: "whether homeworkers take the contact centre's mandatory training in data security and protection",
                met: "Homeworkers take the contact centre's mandatory training in data security and protection",
                not_met: "Homeworkers do not take the contact centre's mandatory training in data security and protection",
                remedy: "Put homeworkers through the contact centre's mandatory training in data security and protection",
            }

            /// Homeworkers sign and train for information governance as in the centre, and can reach the policies.
            SecurityGovernanceParity = "provider.security.governance_parity" governance_parity: Option<Completion> {
                force: Must,
                sections: [InformationGovernance],
                missing: "whether homeworkers sign and train for information governance as in the centre, and can reach the policies",
                met: "Homeworkers sign and train for information governance as in the centre, and can reach the policies",
                not_met: "Homeworkers do not sign or train for information governance as in the centre, or cannot reach the policies",
                remedy: "Have homeworkers sign and train for information governance as in the centre, and let them reach the policies",
            }
        }

        /// Eligibility criteria.
        eligibility: ProviderEligibility of EligibilityCriteria {
            /// There is a person specification for homeworkers, as a checklist.
            EligibilityPersonSpecification = "provider.eligibility.person_specification" person_specification: Option<Completion> {
                force: Should,
                sections: [EligibilityCriteria],
                missing: "whether there is a person specification for homeworkers, as a checklist",
                met: "There is a person specification for homeworkers, as a checklist",
                not_met: "There is no person specification for homeworkers, as a checklist",
                remedy: "Draw up a person specification for homeworkers, as a checklist",
            }

            /// The person specification is reviewed at the interval that the provider has set.
            EligibilityReviewed = "provider.eligibility.reviewed" reviewed: Option<Completion> {
                force: Should,
                sections: [EligibilityCriteria],
                renewed_after: review_months,
                missing: "the day the person specification was last reviewed",
                met: "The review of the person specification is up to date",
                not_met: "The review of the person specification is not up to date",
                remedy: "Review the person specification, and do so again at each interval you have set",
            }

            ; also {
                /// Months after which the person specification is reviewed again; absent: no interval is set.
                review_months: Option<u32> [1..=120];
            }
        }

        /// Performance monitoring.
        performance: ProviderPerformance of PerformanceMonitoring {
            /// A standard of performance is set, with the least asked in productivity and conduct.
            PerformanceStandard = "provider.performance.standard" standard: Option<Completion> {
                force: Should,
                sections: [PerformanceAndConduct],
                missing: "whether a standard of performance is set, with the least asked in productivity and conduct",
                met: "A standard of performance is set, with the least asked in productivity and conduct",
                not_met: "No standard of performance is set, or it does not say what is least asked in productivity and conduct",
                remedy: "Set a standard of performance, with the least you ask in productivity and conduct",
            }

            /// Homeworkers are held to the contact centre's standards, and monitored alike.
            PerformanceParity = "provider.performance.parity" parity: Option<Completion> {
                force: Must,
                sections: [PerformanceMonitoring],
                missing: "whether homeworkers are held to the contact centre's standards, and monitored alike",
                met: "Homeworkers are held to the contact centre's standards, and monitored alike",
                not_met: "Homeworkers are not held to the contact centre's standards, or not monitored alike",
                remedy: "Hold homeworkers to the contact centre's standards, and monitor them alike",
            }

            /// Managers review each homeworker's performance regularly.
            PerformanceReviews = "provider.performance.reviews" reviews: Option<Completion> {
                force: Should,
                sections: [PerformanceAndConduct],
                missing: "whether managers review each homeworker's performance regularly",
                met: "Managers review each homeworker's performance regularly",
                not_met: "Managers do not review each homeworker's performance regularly",
                remedy: "Have managers review each homeworker's performance regularly",
            }

            /// A problem with performance is met with support before sanction.
            PerformanceSupportiveFirst = "provider.performance.supportive_first" supportive_first: Option<Completion> {
                force: Should,
                sections: [PerformanceAndConduct],
                missing: "whether a problem with performance is met with support before sanction",
                met: "A problem with performance is met with support before sanction",
                not_met: "A problem with performance is not met with support before sanction",
                remedy: "Ask first what support or training would help, before any sanction",
            }

            /// Homeworkers are audited no less than the contact centre, by the licence's audit framework.
            PerformanceAuditParity = "provider.performance.audit_parity" audit_parity: Option<Completion> {
                force: Must,
                sections: [PerformanceAudit],
                missing: "whether homeworkers are audited no less than the contact centre, by the licence's audit framework",
                met: "Homeworkers are audited no less than the contact centre, by the licence's audit framework",
                not_met: "Homeworkers are audited less than the contact centre, or not by the licence's audit framework",
                remedy: "Audit homeworkers no less than the contact centre, by the licence's audit framework",
            }

            /// Homeworking can be ended where problems persist, and at once where someone's safety is at risk.
            PerformanceRemovalRight = "provider.performance.removal_right" removal_right: Option<Completion> {
                force: Must,
                sections: [PerformanceAudit],
                missing: "whether homeworking can be ended where problems persist, and at once where someone's safety is at risk",
                met: "Homeworking can be ended where problems persist, and at once where someone's safety is at risk",
                not_met: "Homeworking cannot be ended where problems persist, or not at once where someone's safety is at risk",
                remedy: "Keep the right to end homeworking where problems persist, and at once where someone's safety is at risk",
            }
        }

        /// Costs.
        costs: ProviderCosts of Costs {
            /// The costs to provider and advisor have been set against savings and social value.
            CostsAssessed = "provider.costs.assessed" assessed: Option<Completion> {
                force: Should,
                sections: [Costs],
                missing: "whether the costs to provider and advisor have been set against savings and social value",
                met: "The costs to provider and advisor have been set against savings and social value",
                not_met: "The costs to provider and advisor have not been set against savings and social value",
                remedy: "Set the costs to you and to the advisor against savings and social value",
            }
        }

        /// Support and wellbeing.
        wellbeing: ProviderWellbeing of SupportAndWellbeing {
            /// Homeworkers can reach the centre's whole health and wellbeing offer remotely, pastoral support included.
            WellbeingOfferParity = "provider.wellbeing.offer_parity" offer_parity: Option<Completion> {
                force: Should,
                sections: [SupportAndWellbeing],
                missing: "whether homeworkers can reach the centre's whole health and wellbeing offer remotely, pastoral support included",
                met: "Homeworkers can reach the centre's whole health and wellbeing offer remotely, pastoral support included",
                not_met: "Homeworkers cannot reach the centre's whole health and wellbeing offer remotely, pastoral support included",
                remedy: "Open the centre's whole health and wellbeing offer to homeworkers remotely, pastoral support included",
            }

            /// The risks of working remotely are assessed with an advisor before homeworking starts.
            WellbeingRiskAssessment = "provider.wellbeing.risk_assessment" risk_assessment: Option<Completion> {
                force: Should,
                sections: [SupportAndWellbeing],
                missing: "whether the risks of working remotely are assessed with an advisor before homeworking starts",
                met: "The risks of working remotely are assessed with an advisor before homeworking starts",
                not_met: "The risks of working remotely are not assessed with an advisor before homeworking starts",
                remedy: "Assess with each advisor, before homeworking starts, how working remotely may affect them",
            }

            /// Homeworkers belong to the centre's community, hear of its changes and have the same opportunities.
            WellbeingIncluded = "provider.wellbeing.included" included: Option<Completion> {
                force: Must,
                sections: [SupportAndWellbeing],
                missing: "whether homeworkers belong to the centre's community, hear of its changes and have the same opportunities",
                met: "Homeworkers belong to the centre's community, hear of its changes and have the same opportunities",
                not_met: "Homeworkers are left out of the centre's community, miss its changes or lack the same opportunities",
                remedy: "Bring homeworkers into the centre's community, tell them of its changes and give them the same opportunities",
            }

            /// Homeworkers are paired with buddies.
            WellbeingBuddySystem = "provider.wellbeing.buddy_system" buddy_system: Option<Completion> {
                force: Local,
                sections: [SupportAndWellbeing],
                missing: "whether homeworkers are paired with buddies",
                met: "Homeworkers are paired with buddies",
                not_met: "Homeworkers are not paired with buddies",
                remedy: "Pair homeworkers with buddies",
            }

            /// There are regular check-ins with homeworkers.
            WellbeingCheckIns = "provider.wellbeing.check_ins" check_ins: Option<Completion> {
                force: Should,
                sections: [SupportAndWellbeing],
                missing: "whether there are regular check-ins with homeworkers",
                met: "There are regular check-ins with homeworkers",
                not_met: "There are no regular check-ins with homeworkers",
                remedy: "Check in with homeworkers regularly: how they are, and whether homeworking still works for them",
            }

            /// Homeworkers can reach a shift manager and de-briefers remotely, and know what helps in a crisis.
            WellbeingEscalationRoutes = "provider.wellbeing.escalation_routes" escalation_routes: Option<Completion> {
                force: Should,
                sections: [SupportAndWellbeing],
                missing: "whether homeworkers can reach a shift manager and de-briefers remotely, and know what helps in a crisis",
                met: "Homeworkers can reach a shift manager and de-briefers remotely, and know what helps in a crisis",
                not_met: "Homeworkers cannot reach a shift manager and de-briefers remotely, or do not know what helps in a crisis",
                remedy: "Let homeworkers reach a shift manager and de-briefers remotely, and tell them what helps in a crisis",
            }

            /// Homeworkers have the contact centre's mandatory training, and can develop remotely.
            WellbeingDevelopmentParity = "provider.wellbeing.development_parity" development_parity: Option<Completion> {
                force: Should,
                sections: [SupportAndWellbeing],
                missing: "whether homeworkers have the contact centre's mandatory training, and can develop remotely",
                met: "Homeworkers have the contact centre's mandatory training, and can develop remotely",
                not_met: "Homeworkers lack the contact centre's mandatory training, or cannot develop remotely",
                remedy: "Give homeworkers the contact centre's mandatory training, and offer development remotely",
            }
        }

        /// Business continuity.
        continuity: ProviderContinuity of BusinessContinuity {
            /// Continuity plans cover homeworking, technical failure and wide disruption of the network included.
            ContinuityInPlans = "provider.continuity.in_plans" in_plans: Option<Completion> {
                force: Must,
                sections: [BusinessContinuity],
                missing: "whether continuity plans cover homeworking, technical failure and wide disruption of the network included",
                met: "Continuity plans cover homeworking, technical failure and wide disruption of the network included",
                not_met: "Continuity plans do not cover homeworking, or leave out technical failure or wide disruption of the network",
                remedy: "Write homeworking into the continuity plans, technical failure and wide disruption of the network included",
            }

            /// A local policy says when a homeworker has to come to the site.
            ContinuitySiteAttendance = "provider.continuity.site_attendance" site_attendance: Option<Completion> {
                force: Should,
                sections: [BusinessContinuity],
                missing: "whether a local policy says when a homeworker has to come to the site",
                met: "A local policy says when a homeworker has to come to the site",
                not_met: "No local policy says when a homeworker has to come to the site",
                remedy: "Write a local policy on when a homeworker has to come to the site",
            }

            /// It is planned how demand is managed and diverted when a homeworker drops out.
            ContinuityDivert = "provider.continuity.divert" divert: Option<Completion> {
                force: Must,
                sections: [BusinessContinuity],
                missing: "whether it is planned how demand is managed and diverted when a homeworker drops out",
                met: "It is planned how demand is managed and diverted when a homeworker drops out",
                not_met: "It is not planned how demand is managed and diverted when a homeworker drops out",
                remedy: "Plan how demand is managed and diverted when a homeworker drops out",
            }

            /// A homeworker can be reached, and can reach the provider, during an incident.
            ContinuityLinesOfCommunication = "provider.continuity.lines_of_communication" lines_of_communication: Option<Completion> {
                force: Must,
                sections: [BusinessContinuity],
                missing: "whether a homeworker can be reached, and can reach the provider, during an incident",
                met: "A homeworker can be reached, and can reach the provider, during an incident",
                not_met: "A homeworker cannot be reached, or cannot reach the provider, during an incident",
                remedy: "Set up ways for you and a homeworker to reach each other during an incident",
            }

            /// The risk of incidents at home is assessed, and a plan for them is agreed.
            ContinuityIncidentRisk = "provider.continuity.incident_risk" incident_risk: Option<Completion> {
                force: Should,
                sections: [BusinessContinuity],
                missing: "whether the risk of incidents at home is assessed, and a plan for them is agreed",
                met: "The risk of incidents at home is assessed, and a plan for them is agreed",
                not_met: "The risk of incidents at home is not assessed, or no plan for them is agreed",
                remedy: "Assess the risk of incidents at home, and agree a plan to tell you at once and divert calls",
            }

            /// It has been considered how devices are powered in a long power cut.
            ContinuityPower = "provider.continuity.power" power: Option<Completion> {
                force: Should,
                sections: [BusinessContinuity],
                missing: "whether it has been considered how devices are powered in a long power cut",
                met: "It has been considered how devices are powered in a long power cut",
                not_met: "It has not been considered how devices are powered in a long power cut",
                remedy: "Consider how devices are powered in a long power cut",
            }

            /// A second way to the internet has been considered, should broadband fail.
            ContinuityInternet = "provider.continuity.internet" internet: Option<Completion> {
                force: Should,
                sections: [BusinessContinuity],
                missing: "whether a second way to the internet has been considered, should broadband fail",
                met: "A second way to the internet has been considered, should broadband fail",
                not_met: "A second way to the internet has not been considered, should broadband fail",
                remedy: "Consider a second way to the internet, should broadband fail",
            }

            /// The provider and its IT service hear of a failure at once, and give a back-up where that is right.
            ContinuityFailureReporting = "provider.continuity.failure_reporting" failure_reporting: Option<Completion> {
                force: Should,
                sections: [BusinessContinuity],
                missing: "whether the provider and its IT service hear of a failure at once, and give a back-up where that is right",
                met: "The provider and its IT service hear of a failure at once, and give a back-up where that is right",
                not_met: "The provider or its IT service does not hear of a failure at once, or gives no back-up where that is right",
                remedy: "Have equipment failures reported at once to you and the IT service, and give a back-up where that is right",
            }
        }
    } };
}
