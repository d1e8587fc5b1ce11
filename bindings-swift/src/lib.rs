//! What the Swift package and the Kotlin module call: the core's decisions, taking and giving values of either language.
//!
//! Nothing of the model is written here. The records and enums come from the declarations of the core ([`types`]), the functions
//! from its list of what every binding offers ([`functions`]), and what is given is read by the core's strict reader ([`value`]), so
//! that an error tells every problem by its path. Documents that were read and checked stay on this side ([`documents`]).

#![deny(unsafe_code)]
#![recursion_limit = "256"]

mod argument;
mod border;
pub mod documents;
pub mod error;
mod functions;
mod mirror;
pub mod scalars;
pub mod types;
mod value;
pub mod words;

uniffi::setup_scaffolding!("homeworking");
