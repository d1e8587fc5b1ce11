//! Continuity: what happens when something goes wrong at a home, at a site or in the network.

mod backup;
mod disruption;
mod incident;
mod incident_actions;
mod incident_gaps;

pub use disruption::plan_disruption;
pub use incident::respond_to_incident;
