//! Performance and conduct.

macro_rules! performance_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// No issue with performance persists or is significant.
        NoOpenIssues = "performance.no_open_issues" {
            force: Local ExampleCriterion,
            sections: [EligibilityAudit],
            met_when: |f, _p| f.open_issues().any_of(&[OpenIssues::None, OpenIssues::Minor]),
            question: "Is the advisor free of persistent or significant issues with performance?",
            met: "There are no persistent or significant issues with performance",
            not_met: "There are persistent or significant issues with performance",
            remedy_by: Manager,
            remedy: "Resolve the open issues with the advisor, with support and training first",
        }

        /// No open complaint or serious incident in which the advisor's practice may have played a part.
        NoImplicatedComplaint = "performance.no_implicated_complaint" {
            force: Local ExampleCriterion,
            sections: [EligibilityAudit],
            met_when: |f, _p| !f.implicated_in_complaint().holds(),
            question: "Is the advisor free of open complaints and serious incidents to which their practice may have contributed?",
            met: "No open complaint or serious incident involves the advisor's practice",
            not_met: "An open complaint or serious incident involves the advisor's practice",
            remedy_by: Manager,
            remedy: "Close the complaint or incident, and act on what it found",
        }

        /// Performance and conduct are exemplary.
        ExemplaryConduct = "performance.exemplary_conduct" {
            force: Local ExampleCriterion,
            sections: [EligibilityPerformanceAndConduct],
            met_when: |f, _p| f.exemplary_conduct().holds(),
            question: "Are the advisor's performance and conduct exemplary?",
            met: "Performance and conduct are exemplary",
            not_met: "Performance and conduct are not exemplary",
            remedy_by: Manager,
            remedy: "Agree with the advisor what has to change, and review it",
        }

        /// Attendance reaches the provider's minimum.
        Attendance = "performance.attendance" {
            force: Local ExampleCriterion,
            sections: [EligibilityAttendance],
            figure: min_attendance_percent,
            met_when: |f, p| f.attendance_percent().reaches(p.draft().min_attendance_percent),
            question: "Does the advisor's attendance reach the provider's minimum?",
            met: "Attendance is high enough",
            not_met: "Attendance is too low",
            remedy_by: Advisor,
            remedy: "Raise attendance to the provider's minimum; ask the manager what support there is",
        }

        /// Productivity reaches the provider's minimum. Where it does not, support comes first, not removal.
        ProductivityStandard = "performance.productivity" {
            force: Should,
            sections: [PerformanceAndConduct],
            figure: min_productivity_percent,
            applies: |f, _p| f.homeworking_since().has_come(),
            otherwise: "Homeworking has not started",
            met_when: |f, p| f.productivity_percent().reaches(p.draft().min_productivity_percent),
            question: "Does the advisor's productivity at home reach the provider's minimum?",
            met: "Productivity is high enough",
            not_met: "Productivity is too low",
            remedy_by: Manager,
            remedy: "Find out with the advisor which support or training would help, before anything else",
        }

        /// Performance of homeworkers is reviewed regularly.
        ReviewCurrent = "performance.review_current" {
            force: Should,
            sections: [PerformanceAndConduct],
            applies: |f, _p| f.homeworking_since().has_come(),
            otherwise: "Homeworking has not started",
            met_when: |f, p| f.last_review().current(p.draft().performance_review_months),
            question: "Has the advisor's performance been reviewed recently enough?",
            met: "The performance review is up to date",
            not_met: "The performance review is not up to date",
            remedy_by: Manager,
            remedy: "Hold a performance review with the advisor",
        }

        /// A review has not ended homeworking for this advisor.
        NotWithdrawn = "performance.not_withdrawn" {
            force: Must,
            sections: [PerformanceAudit],
            met_when: |f, _p| !f.withdrawn_since().has_come(),
            question: "Is it so that no review has withdrawn homeworking from the advisor?",
            met: "Homeworking is not withdrawn",
            not_met: "Homeworking has been withdrawn by a review",
            remedy_by: Manager,
            remedy: "Review the advisor again, and restore homeworking once it is safe to",
        }
    } };
}
pub(super) use performance_rules;
