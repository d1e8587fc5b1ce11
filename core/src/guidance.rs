//! The places of the guidance, PRN00732, *Support for NHS 111 health advisor homeworking*.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::error::Error;
use crate::reading::nearest;

macro_rules! sections {
    ($($name:ident = $heading:literal),+ $(,)?) => {
        /// A heading of the guidance, by its path.
        ///
        /// The eight areas that a provider has to consider stand by themselves, as in the guidance's own references.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Section { $(#[doc = concat!("*", $heading, "*.")] $name),+ }

        impl Section {
            /// Every heading, in the order of the guidance.
            pub const ALL: &'static [Section] = &[$(Section::$name),+];

            /// The path of headings, `IT and technology > Software`.
            pub const fn heading(self) -> &'static str {
                match self { $(Section::$name => $heading),+ }
            }
        }
    };
}

sections! {
    ExecutiveSummary = "Executive summary",
    Support = "How can health advisor homeworking support NHS 111?",
    Flexibility = "How can health advisor homeworking support NHS 111? > Flexibility",
    Wellbeing = "How can health advisor homeworking support NHS 111? > Wellbeing",
    EmployerOfChoice = "How can health advisor homeworking support NHS 111? > Employer of choice",
    IncreasedRecruitmentPool = "Increased recruitment pool",
    CostSavings = "How can health advisor homeworking support NHS 111? > Cost savings",
    Accessibility = "How can health advisor homeworking support NHS 111? > Accessibility, equality and inclusivity",
    OperationalProtection = "How can health advisor homeworking support NHS 111? > Business continuity",
    Implications = "Are there implications to homeworking?",
    IsolationAndWelfare = "Are there implications to homeworking? > Isolation and welfare",
    RiskAndSafety = "Are there implications to homeworking? > Risk and safety",
    HomeEnvironmentRisks = "Are there implications to homeworking? > Home environment",
    Productivity = "Are there implications to homeworking? > Productivity",
    Implementing = "What do I need to consider when implementing homeworking?",
    NhsPathwaysAndTraining = "NHS Pathways and training",
    HomeEnvironment = "Home environment",
    RemoteWorkingArea = "Home environment > Remote working area",
    RemoteWorkingEquipment = "Home environment > Remote working equipment",
    ItAndTechnology = "IT and technology",
    Hardware = "IT and technology > Hardware",
    Software = "IT and technology > Software",
    SpecificationAndTesting = "IT and technology > Specification and testing",
    Laptop = "IT and technology > Laptop",
    Internet = "IT and technology > Internet",
    Security = "Security",
    ConfidentialityAndDataProtection = "Security > Confidentiality and data protection",
    InformationGovernance = "Security > Information governance",
    EligibilityCriteria = "Eligibility criteria",
    EligibilityTraining = "Eligibility criteria > Training",
    EligibilityAudit = "Eligibility criteria > Audit",
    EligibilityPerformanceAndConduct = "Eligibility criteria > Performance and conduct",
    EligibilityAttendance = "Eligibility criteria > Attendance",
    EligibilityTechnicalSkills = "Eligibility criteria > Technical skills",
    EligibilityProbation = "Eligibility criteria > Probation",
    EligibilityExperience = "Eligibility criteria > Experience",
    EligibilityLocalGovernance = "Eligibility criteria > Local governance",
    PerformanceMonitoring = "Performance monitoring",
    PerformanceAndConduct = "Performance monitoring > Performance and conduct",
    PerformanceAudit = "Performance monitoring > Audit",
    Costs = "Costs",
    SupportAndWellbeing = "Support and wellbeing",
    BusinessContinuity = "Business continuity",
    CaseStudies = "Case studies",
    UsefulDocuments = "Useful documents",
}

impl FromStr for Section {
    type Err = Error;

    /// Finds a heading by its path.
    fn from_str(heading: &str) -> Result<Section, Error> {
        let help = || nearest(heading, Section::ALL.iter().map(|section| section.heading()));
        let found = Section::ALL.iter().copied().find(|section| section.heading() == heading);
        found.ok_or_else(|| Error::unknown_value("a heading of the guidance", help()))
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.heading())
    }
}

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.heading())
    }
}

/// Every heading of the guidance, in its order.
///
/// ```
/// assert!(homeworking::sections().iter().any(|section| section.heading() == "IT and technology > Software"));
/// ```
pub fn sections() -> &'static [Section] {
    Section::ALL
}
