//! The backup connection of a home.

use crate::model::{BackupConnection, Case, Policy};

/// Whether a home has a backup connection that calls can be taken over: as fast as the policy asks, where it asks.
pub(super) fn connection_is_good_enough(case: &Case, policy: &Policy) -> bool {
    let plan = &case.draft().advisor.incident_plan;
    let is_there = matches!(plan.backup_connection, Some(BackupConnection::Mobile | BackupConnection::SecondLine));
    let speed = plan.backup_connection_mbps;
    is_there && policy.draft().min_download_mbps.is_none_or(|least| speed.is_some_and(|speed| speed >= least))
}
