//! What happens when something goes wrong at home.

macro_rules! incident_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The provider hears of an incident at once, and calls are diverted.
        IncidentNotification = "incident.notification" {
            force: Must,
            sections: [BusinessContinuity],
            met_when: |f, _p| f.notify_line().holds() & f.diversion_agreed().holds(),
            question: "Is there an agreed line to the provider in an incident, and is it agreed that calls are then diverted?",
            met: "The provider is told of an incident, and calls are diverted",
            not_met: "It is not settled how the provider is told and calls are diverted",
            remedy_by: Manager,
            remedy: "Agree with the advisor how the provider is told at once, and how calls are diverted",
        }

        /// How likely domestic incidents are has been assessed.
        IncidentRiskAssessed = "incident.risk_assessed" {
            force: Should,
            sections: [BusinessContinuity],
            met_when: |f, p| f.risk_assessed().current(p.draft().incident_risk_review_months),
            question: "Has the risk of domestic incidents been assessed?",
            met: "The risk of domestic incidents is assessed",
            not_met: "The risk of domestic incidents is not assessed, or no longer",
            remedy_by: Manager,
            remedy: "Assess with the advisor how likely domestic incidents are, and agree a plan",
        }

        /// The kit has power for a time when the supply is cut.
        IncidentPower = "incident.power" {
            force: Should,
            sections: [BusinessContinuity],
            met_when: |f, _p| f.power_backup_minutes().at_least(1),
            question: "Is there backup power for the kit?",
            met: "There is backup power",
            not_met: "There is no backup power",
            remedy_by: Provider,
            remedy: "Supply a backup power source, or settle what happens in a power cut",
        }

        /// There is a second way to the internet.
        IncidentConnection = "incident.connection" {
            force: Should,
            sections: [BusinessContinuity],
            met_when: |f, _p| f.backup_connection().any_of(&[BackupConnection::Mobile, BackupConnection::SecondLine]),
            question: "Is there a second way to the internet?",
            met: "There is a second way to the internet",
            not_met: "There is no second way to the internet",
            remedy_by: Advisor,
            remedy: "Arrange a second way to the internet, such as a mobile network",
        }

        /// There is a second device at hand.
        IncidentBackupDevice = "incident.backup_device" {
            force: Local MayConsider,
            sections: [BusinessContinuity],
            met_when: |f, _p| f.backup_device().holds(),
            question: "Is there a backup device?",
            met: "There is a backup device",
            not_met: "There is no backup device",
            remedy_by: Provider,
            remedy: "Supply a backup device",
        }
    } };
}
pub(super) use incident_rules;
