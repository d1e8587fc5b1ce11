//! The rules of a shift, after those of the catalogue. Policies set them; shifts are assessed by them.
//!
//! Each is met where any of its flags of the shift is true; a flag stands with what is said where it is not known.

macro_rules! shift_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// A senior or a clinician can be reached at once.
        ShiftImmediateSupport = "shift.immediate_support" {
            force: Must,
            sections: [IsolationAndWelfare],
            met_where_any: [
                support.senior "whether a senior colleague can be reached at once",
                support.clinician "whether a clinician can be reached at once",
            ],
            question: "Can a senior colleague or a clinician be reached at once during the shift?",
            met: "A senior colleague or a clinician can be reached at once",
            not_met: "Neither a senior colleague nor a clinician can be reached at once",
            remedy_by: Provider,
            remedy: "Have a senior colleague or a clinician on hand for homeworkers all through the shift",
        }

        /// A shift manager can be reached.
        ShiftManagerReachable = "shift.shift_manager" {
            force: Should,
            sections: [RiskAndSafety, SupportAndWellbeing],
            met_where_any: [support.shift_manager "whether the shift manager can be reached"],
            question: "Can the shift manager be reached from home?",
            met: "The shift manager can be reached",
            not_met: "The shift manager cannot be reached",
            remedy_by: Provider,
            remedy: "Name a shift manager whom homeworkers can reach all through the shift",
        }

        /// The IT service can be reached.
        ShiftItService = "shift.it_service" {
            force: Should,
            sections: [BusinessContinuity],
            met_where_any: [support.it_service "whether the IT service can be reached"],
            question: "Can the IT service be reached from home?",
            met: "The IT service can be reached",
            not_met: "The IT service cannot be reached",
            remedy_by: ItService,
            remedy: "Staff the IT service, or have someone on call, all through the shift",
        }

        /// Calls are routed to the homeworker.
        ServiceCallRouting = "service.call_routing" {
            force: Must,
            sections: [Software],
            met_where_any: [services.call_routing "whether calls are routed to the homeworker"],
            question: "Are calls routed to the homeworker?",
            met: "Calls are routed to the homeworker",
            not_met: "Calls are not routed to the homeworker",
            remedy_by: ItService,
            remedy: "Route calls to the homeworker, or put the routing right before the shift",
        }

        /// The remote solution keeps data safe.
        ServiceDataSecurity = "service.data_security" {
            force: Must,
            sections: [Software],
            met_where_any: [services.data_security "whether the remote solution keeps data safe"],
            question: "Does the remote solution keep data safe?",
            met: "The remote solution keeps data safe",
            not_met: "The remote solution does not keep data safe",
            remedy_by: ItService,
            remedy: "Put the remote solution right before the shift, so that no data stays at home",
        }

        /// A manager or a clinician can take over a call, or a third party join it.
        ServiceCallTakeover = "service.call_takeover" {
            force: Should,
            sections: [Software],
            met_where_any: [services.call_takeover "whether a call can be passed on or joined"],
            question: "Can a manager or clinician take over a call, or a third person join it?",
            met: "A call can be passed on or joined",
            not_met: "A call can neither be passed on nor joined",
            remedy_by: ItService,
            remedy: "Set up passing calls on, and calls of three, for homeworkers",
        }

        /// There is a virtual button for help at once.
        ServiceEmergencyAssistance = "service.emergency_assistance" {
            force: Should,
            sections: [Software],
            met_where_any: [services.emergency_assistance "whether there is a virtual button for help at once"],
            question: "Is there a virtual button for help at once?",
            met: "There is a virtual button for help at once",
            not_met: "There is no virtual button for help at once",
            remedy_by: ItService,
            remedy: "Set up a virtual button by which homeworkers call for help",
        }

        /// There is live chat.
        ServiceLiveChat = "service.live_chat" {
            force: Should,
            sections: [Software],
            met_where_any: [services.live_chat "whether there is live chat"],
            question: "Is there live chat?",
            met: "There is live chat",
            not_met: "There is no live chat",
            remedy_by: ItService,
            remedy: "Set up live chat with managers, clinicians and colleagues",
        }

        /// Screens can be shared.
        ServiceScreenShare = "service.screen_share" {
            force: Should,
            sections: [Software],
            met_where_any: [services.screen_share "whether screens can be shared"],
            question: "Can screens be shared?",
            met: "Screens can be shared",
            not_met: "Screens cannot be shared",
            remedy_by: ItService,
            remedy: "Set up sharing of screens, for support and for audit",
        }

        /// Calls can be audited live.
        ServiceAudit = "service.audit" {
            force: Should,
            sections: [Software],
            met_where_any: [services.audit "whether calls can be audited live"],
            question: "Can calls be audited live?",
            met: "Calls can be audited live",
            not_met: "Calls cannot be audited live",
            remedy_by: ItService,
            remedy: "Set up tools for live audit and for performance",
        }

        /// The contact centre's demand board can be seen.
        ServiceDemandView = "service.demand_view" {
            force: Should,
            sections: [Software],
            met_where_any: [services.demand_view "whether the demand board can be seen"],
            question: "Can the contact centre's demand board be seen from home?",
            met: "The demand board can be seen",
            not_met: "The demand board cannot be seen",
            remedy_by: ItService,
            remedy: "Show the contact centre's demand board to homeworkers",
        }
    } };
}
pub(super) use shift_rules;
