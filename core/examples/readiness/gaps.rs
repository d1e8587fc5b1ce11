//! The gaps, area by area: what is missing, how much that weighs, and what to do.

use homeworking::model::{Force, Readiness, ReadinessFinding, Status};

use crate::shared::dates;
use crate::shared::page::{Page, count};
use crate::table;

/// The parts of the report, by how strongly the guidance puts a check.
const PARTS: [(&str, &[Force]); 3] = [
    ("Required", &[Force::Licence, Force::Must]),
    ("Advised", &[Force::Should]),
    ("Left to providers", &[Force::Local]),
];

impl Page {
    /// All gaps: first what is required, then what is advised, then what is left to providers.
    pub(crate) fn all_gaps(&mut self, readiness: &Readiness) {
        for (name, forces) in PARTS {
            let gaps = readiness.gaps().filter(|finding| forces.contains(&finding.force)).count();
            if gaps > 0 {
                self.heading(&format!("{name}: {}", count(gaps, "gap", "gaps")));
                self.part(readiness, forces);
            }
        }
    }

    /// The gaps of some forces, area by area.
    fn part(&mut self, readiness: &Readiness, forces: &[Force]) {
        for area in &readiness.areas {
            let is_gap = |finding: &&ReadinessFinding| finding.status != Status::Met && forces.contains(&finding.force);
            let gaps: Vec<&ReadinessFinding> = area.findings.iter().filter(is_gap).collect();
            if !gaps.is_empty() {
                self.paragraph(2, table::heading(area));
            }
            for gap in gaps {
                self.gap_found(gap);
            }
        }
    }

    /// A gap: what there is or is not, why it matters, and what to do.
    fn gap_found(&mut self, gap: &ReadinessFinding) {
        let sections: Vec<&str> = gap.sections.iter().map(|section| section.heading()).collect();
        self.paragraph(4, &format!("- {}", gap.message));
        self.labelled(6, 10, "weight:", &format!("{}, under {}", weight(gap.force), sections.join("; ")));
        if let Some(what) = partly_known(gap) {
            self.labelled(6, 10, "missing:", &what);
        }
        if let Some(remedy) = &gap.remedy {
            let before = if gap.status == Status::Unknown { "find out; where it is not so: " } else { "" };
            self.labelled(6, 10, "to do:", &format!("{before}{}", remedy.action));
        }
        if let Some(day) = gap.changes_on {
            self.labelled(6, 10, "planned:", &format!("in place from {} on", dates::date(day)));
        }
    }
}

/// How strongly the guidance puts a check.
fn weight(force: Force) -> &'static str {
    match force {
        Force::Licence => "a condition of the licence",
        Force::Must => "required by the guidance",
        Force::Should => "advised by the guidance",
        _ => "left to the provider",
    }
}

/// Of a check of several figures, those that are missing.
fn partly_known(gap: &ReadinessFinding) -> Option<String> {
    let parts: Vec<&str> = gap.needs.iter().filter_map(|need| need.strip_prefix(gap.rule.code())).collect();
    let parts: Vec<&str> = parts.iter().filter_map(|part| part.strip_prefix('.')).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
