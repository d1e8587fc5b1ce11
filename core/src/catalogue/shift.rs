//! The rules of a shift, after those of the catalogue. Policies set them; shifts are assessed by them.

macro_rules! shift_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// A senior or a clinician can be reached at once.
        ShiftImmediateSupport = "shift.immediate_support" { force: Must, sections: [IsolationAndWelfare] }

        /// A shift manager can be reached.
        ShiftManagerReachable = "shift.shift_manager" { force: Should, sections: [RiskAndSafety, SupportAndWellbeing] }

        /// The IT service can be reached.
        ShiftItService = "shift.it_service" { force: Should, sections: [BusinessContinuity] }

        /// Calls are routed to the homeworker.
        ServiceCallRouting = "service.call_routing" { force: Must, sections: [Software] }

        /// The remote solution keeps data safe.
        ServiceDataSecurity = "service.data_security" { force: Must, sections: [Software] }

        /// A manager or a clinician can take over a call, or a third party join it.
        ServiceCallTakeover = "service.call_takeover" { force: Should, sections: [Software] }

        /// There is a virtual button for help at once.
        ServiceEmergencyAssistance = "service.emergency_assistance" { force: Should, sections: [Software] }

        /// There is live chat.
        ServiceLiveChat = "service.live_chat" { force: Should, sections: [Software] }

        /// Screens can be shared.
        ServiceScreenShare = "service.screen_share" { force: Should, sections: [Software] }

        /// Calls can be audited live.
        ServiceAudit = "service.audit" { force: Should, sections: [Software] }

        /// The contact centre's demand board can be seen.
        ServiceDemandView = "service.demand_view" { force: Should, sections: [Software] }
    } };
}
pub(super) use shift_rules;
