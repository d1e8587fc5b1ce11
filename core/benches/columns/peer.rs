//! The same answers by columnar code written by hand, for these columns and this policy alone: no rule, day or text is read
//! from the library.
//!
//! Some 8,192 rows at a time, rule by rule; 64 rows a word, in which bits are combined three-valued. The loops over values are
//! such as the compiler makes vectors of.

use std::ops::{BitAnd, BitOr, Not};

use super::data::{Data, Held, ITEMS, TODAY};

const TILE: usize = 8_192;
const WORDS: usize = TILE / 64;

/// Of 64 rows, those not met and those not known.
#[derive(Clone, Copy, Default)]
struct Truth {
    no: u64,
    unknown: u64,
}

impl Truth {
    fn new(known: u64, holds: u64) -> Truth {
        Truth { no: known & !holds, unknown: !known }
    }

    fn yes(self) -> u64 {
        !(self.no | self.unknown)
    }

    /// Where this is so, what is asked has to hold.
    fn asks(self, asked: Truth) -> Truth {
        Truth { no: self.yes() & asked.no, unknown: (self.unknown & !asked.yes()) | (self.yes() & asked.unknown) }
    }
}

impl BitAnd for Truth {
    type Output = Truth;

    fn bitand(self, other: Truth) -> Truth {
        let no = self.no | other.no;
        Truth { no, unknown: (self.unknown | other.unknown) & !no }
    }
}

impl BitOr for Truth {
    type Output = Truth;

    fn bitor(self, other: Truth) -> Truth {
        let (no, yes) = (self.no & other.no, self.yes() | other.yes());
        Truth { no, unknown: !(no | yes) }
    }
}

impl Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        Truth { no: self.yes(), unknown: self.unknown }
    }
}

/// The rows of a word whose value passes.
fn mask<T: Copy>(values: &[T], test: impl Fn(T) -> bool) -> u64 {
    let mut bytes = [0_u8; 64];
    for (byte, value) in bytes.iter_mut().zip(values) {
        *byte = u8::from(test(*value));
    }
    let eights = bytes.chunks_exact(8).map(|eight| u64::from_le_bytes(eight.try_into().unwrap()));
    let bits = eights.map(|eight| eight.wrapping_mul(0x0102_0408_1020_4080) >> 56);
    bits.enumerate().fold(0, |word, (place, bits)| word | bits << (place * 8))
}

fn word_of(bytes: &[u8], word: usize) -> u64 {
    u64::from_le_bytes(bytes[word * 8..word * 8 + 8].try_into().unwrap())
}

/// A column, and where its tile begins, in words.
#[derive(Clone, Copy)]
struct Lane<'a> {
    held: &'a Held,
    given: &'a [u8],
    first: usize,
}

fn rows<T>(values: &[T], word: usize) -> &[T] {
    &values[word * 64..(word * 64 + 64).min(values.len())]
}

impl Lane<'_> {
    fn given(self, word: usize) -> u64 {
        word_of(self.given, self.first + word)
    }

    fn is(self, word: usize) -> Truth {
        let Held::Flags(bytes) = self.held else { unreachable!("flags") };
        Truth::new(self.given(word), word_of(bytes, self.first + word))
    }

    fn day(self, word: usize, test: impl Fn(i32) -> bool) -> Truth {
        let Held::Days(days) = self.held else { unreachable!("days") };
        Truth::new(self.given(word), mask(rows(days, self.first + word), test))
    }

    fn done(self, word: usize) -> Truth {
        self.day(word, |day| day <= TODAY)
    }

    /// Done, and not so many months ago.
    #[expect(clippy::needless_bitwise_bool, reason = "no branch, so that many values are compared at once")]
    fn check(self, word: usize, months: i32) -> Truth {
        let passed = months_ago(months);
        self.day(word, |day| (day > passed) & (day <= TODAY))
    }

    fn float(self, word: usize, test: impl Fn(f64) -> bool) -> Truth {
        let Held::Floats(floats) = self.held else { unreachable!("floats") };
        Truth::new(self.given(word), mask(rows(floats, self.first + word), test))
    }

    fn least(self, word: usize, least: f64) -> Truth {
        self.float(word, |value| value >= least)
    }

    fn wholes(&self, word: usize) -> &[i32] {
        let Held::Wholes(wholes) = self.held else { unreachable!("whole numbers") };
        rows(wholes, self.first + word)
    }

    fn whole(self, word: usize, least: i32) -> Truth {
        Truth::new(self.given(word), mask(self.wholes(word), |value| value >= least))
    }

    fn key(self, word: usize, test: impl Fn(i8) -> bool) -> Truth {
        let Held::Keys(keys) = self.held else { unreachable!("keys") };
        Truth::new(self.given(word), mask(rows(keys, self.first + word), test))
    }
}

/// The first of December so many months before that of 2026, in days since 1970.
fn months_ago(months: i32) -> i32 {
    let month = 2026 * 12 + 11 - months;
    // Years begin with March here, so that the leap day comes last.
    let (year, month) = ((month - 2) / 12, (month - 2) % 12);
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 - 719_468
}

/// The verdict of every row: 0 eligible, 1 not eligible, 2 incomplete.
pub fn verdicts(data: &Data, all_rules: bool) -> Vec<i8> {
    let mut verdicts = Vec::with_capacity(data.rows());
    for start in (0..data.rows()).step_by(TILE) {
        let count = TILE.min(data.rows() - start);
        let mut lacking = [Truth::default(); WORDS];
        let first = start / 64;
        decide(&mut Tile { data, first, lacking: &mut lacking[..count.div_ceil(64)] }, all_rules);
        for (word, Truth { no, unknown }) in lacking.iter().enumerate().take(count.div_ceil(64)) {
            let rows = 64.min(count - word * 64);
            verdicts.extend((0..rows).map(|row| {
                let (no, unknown) = (no >> row & 1, unknown >> row & 1);
                i8::try_from(no | (unknown & !no) << 1).unwrap()
            }));
        }
    }
    verdicts
}

/// The rows of a tile, from a word of the table on.
struct Tile<'t> {
    data: &'t Data,
    first: usize,
    lacking: &'t mut [Truth],
}

impl Tile<'_> {
    /// Holds a rule against every word of the tile.
    fn rule<const COUNT: usize>(&mut self, names: [&str; COUNT], met: impl Fn([Lane<'_>; COUNT], usize) -> Truth) {
        let lanes = names.map(|name| {
            let column = self.data.owned(name);
            Lane { held: &column.held, given: &column.given, first: self.first }
        });
        for (word, lacking) in self.lacking.iter_mut().enumerate() {
            let Truth { no, unknown } = met(lanes, word);
            lacking.no |= no;
            lacking.unknown |= unknown;
        }
    }

    fn flags(&mut self, names: &[&str]) {
        for name in names {
            self.rule([name], |[flag], word| flag.is(word));
        }
    }

    fn done(&mut self, names: &[&str]) {
        for name in names {
            self.rule([name], |[when], word| when.done(word));
        }
    }

    fn checks(&mut self, names: &[(&str, i32)]) {
        for (name, months) in names {
            self.rule([name], |[when], word| when.check(word, *months));
        }
    }

    fn done_by_health_advisors(&mut self, names: &[&str]) {
        for name in names {
            self.rule(["advisor.role", name], |[role, when], word| {
                role.key(word, |key| key == 0).asks(when.done(word))
            });
        }
    }
}

/// What is lacking in the rows of a tile.
fn decide(tile: &mut Tile<'_>, all_rules: bool) {
    // Training.
    tile.rule(["advisor.role", "advisor.audit.tier", "advisor.audit.tier_since"], |[role, tier, since], word| {
        let is_later = since.day(word, |day| day > TODAY);
        let tier = tier.key(word, |key| key == 1);
        let tier = Truth { no: tier.no | (!tier.unknown & is_later.yes()), unknown: tier.unknown };
        role.key(word, |key| key == 0).asks(tier)
    });
    tile.done_by_health_advisors(&[
        "advisor.training.initial_training",
        "advisor.training.core_module_2",
        "advisor.training.core_module_1",
        "advisor.training.consolidated_learning",
    ]);
    tile.done(&[
        "advisor.training.release_updates",
        "advisor.training.homeworking",
        "advisor.training.it",
        "advisor.training.workstation_safety",
        "advisor.governance.policies_accessible",
    ]);
    tile.checks(&[
        ("advisor.training.data_security", 12),
        ("advisor.training.information_governance", 12),
        ("advisor.governance.agreement_signed", 24),
        ("home.dse_assessment", 24),
        ("workstation.safety_assured", 12),
    ]);

    // Audit, performance and skills.
    tile.flags(&[
        "advisor.audit.performing_safely",
        "advisor.performance.exemplary_conduct",
        "advisor.technical.confident_with_equipment",
    ]);
    tile.rule(["advisor.performance.implicated_in_complaint"], |[flag], word| !flag.is(word));
    tile.rule(["advisor.performance.open_issues"], |[issues], word| issues.key(word, |key| key >= 2));
    tile.rule(["advisor.performance.attendance_percent"], |[percent], word| percent.least(word, 95.0));
    tile.rule(
        [
            "advisor.homeworking_since",
            "advisor.audit.audits_due",
            "advisor.audit.audits_done_home",
            "advisor.audit.audits_done_site",
        ],
        |[since, due, home, site], word| {
            let (due_known, home_known, site_known) = (due.given(word), home.given(word), site.given(word));
            let mut sums = [0; 64];
            for (place, sum) in sums.iter_mut().enumerate().take(home.wholes(word).len()) {
                let counted = |known: u64, count: i32| if known >> place & 1 == 1 { count } else { 0 };
                *sum = counted(home_known, home.wholes(word)[place]) + counted(site_known, site.wholes(word)[place]);
            }
            let mut reached = 0;
            for (place, (sum, due)) in sums.iter().zip(due.wholes(word)).enumerate() {
                reached |= u64::from(sum >= due) << place;
            }
            reached &= due_known;
            let known = (due_known & home_known & site_known) | reached;
            (Truth { no: !since.done(word).yes(), unknown: 0 }).asks(Truth::new(known, reached))
        },
    );
    tile.rule(["advisor.fitness_sign_off_needed", "advisor.fitness_signed_off"], |[needed, fit], word| {
        needed.is(word).asks(fit.done(word))
    });

    decide_at_home(tile);
    if all_rules {
        decide_the_rest(tile);
    }
}

/// The home, what stands there, and when something goes wrong.
fn decide_at_home(tile: &mut Tile<'_>) {
    tile.flags(&[
        "home.quiet",
        "home.not_overheard",
        "home.free_of_interruptions",
        "home.space",
        "home.light",
        "home.temperature",
        "home.secure_from_breach",
    ]);
    tile.rule(
        [
            "home.assurance.signed_agreement",
            "home.assurance.confirmation",
            "home.assurance.photographs",
            "home.assurance.physical_inspection",
        ],
        |[agreement, confirmation, photographs, inspection], word| {
            let kinds = [agreement, confirmation, photographs, inspection].map(|kind| kind.check(word, 12).yes());
            let (mut once, mut twice) = (0, 0);
            for kind in kinds {
                twice |= once & kind;
                once |= kind;
            }
            Truth::new(u64::MAX, twice)
        },
    );
    tile.rule(
        ["home.shared_housing", "home.caring_during_shifts", "home.shared_use_review"],
        |[shared, caring, review], word| (shared.is(word) | caring.is(word)).asks(review.check(word, 12)),
    );
    for item in ITEMS {
        tile.flags(&[&format!("workstation.equipment.{item}")]);
    }

    // Device.
    tile.rule(["device.owner"], |[owner], word| owner.key(word, |key| key == 1));
    tile.rule(["device.memory_gb"], |[memory], word| memory.least(word, 8.0));
    tile.rule(["device.processor_ghz", "device.processor_cores"], |[speed, cores], word| {
        speed.least(word, 2.4) & cores.whole(word, 4)
    });
    tile.rule(["device.storage_gb"], |[storage], word| storage.least(word, 128.0));
    tile.rule(["device.support_ends", "device.patched"], |[ends, patched], word| {
        ends.day(word, |day| day >= TODAY) & patched.check(word, 1)
    });
    tile.flags(&[
        "device.no_data_at_rest",
        "device.no_data_transfer",
        "device.printing_disabled",
        "device.virtual_notes_wiped",
    ]);
    tile.rule(
        ["device.owner", "device.remote_solution", "device.personal_settings_isolated"],
        |[owner, solution, isolated], word| owner.key(word, |key| key == 0).asks(solution.is(word) & isolated.is(word)),
    );

    // When something goes wrong.
    tile.flags(&["advisor.incident_plan.notify_line", "advisor.incident_plan.diversion_agreed"]);
}

/// The rules that the guidance advises, and those left to providers.
fn decide_the_rest(tile: &mut Tile<'_>) {
    let started = |since: Lane<'_>, word| Truth { no: !since.done(word).yes(), unknown: 0 };
    let is_hybrid = |arrangement: Lane<'_>, word| arrangement.key(word, |key| key == 0);

    tile.flags(&[
        "home.insurance_considered",
        "device.antivirus",
        "connection.household_load_considered",
        "advisor.wellbeing.connected",
        "advisor.wellbeing.buddy",
        "advisor.wellbeing.knows_escalation",
        "advisor.wellbeing.debriefer_access",
        "advisor.wellbeing.development_access",
        "advisor.incident_plan.backup_device",
    ]);
    tile.rule(["advisor.role", "advisor.training.competence_sign_off"], |[role, signed], word| {
        role.key(word, |key| key == 1).asks(signed.done(word))
    });
    tile.rule(
        [
            "advisor.homeworking_since",
            "advisor.arrangement",
            "advisor.audit.audits_due",
            "advisor.audit.audits_done_home",
            "advisor.audit.audits_done_site",
        ],
        |[since, arrangement, due, home, site], word| {
            let asked = started(since, word) & is_hybrid(arrangement, word) & due.whole(word, 2);
            asked.asks(home.whole(word, 1) & site.whole(word, 1))
        },
    );
    tile.rule(["advisor.homeworking_since", "advisor.performance.productivity_percent"], |[since, percent], word| {
        started(since, word).asks(percent.least(word, 90.0))
    });
    tile.rule(["advisor.homeworking_since", "advisor.performance.last_review"], |[since, review], word| {
        started(since, word).asks(review.check(word, 6))
    });
    tile.rule(["advisor.governance.probation_passed"], |[passed], word| passed.done(word));
    tile.rule(["advisor.in_post_since"], |[since], word| since.day(word, |day| day <= months_ago(6)));
    tile.rule(["advisor.shifts_completed"], |[shifts], word| shifts.whole(word, 20));
    tile.rule(
        [
            "connection.peak_download_mbps",
            "connection.peak_upload_mbps",
            "connection.social_peak_download_mbps",
            "connection.social_peak_upload_mbps",
            "connection.latency_ms",
        ],
        |[download, upload, social_download, social_upload, latency], word| {
            download.least(word, 20.0)
                & social_download.least(word, 20.0)
                & upload.least(word, 5.0)
                & social_upload.least(word, 5.0)
                & latency.float(word, |value| value <= 60.0)
        },
    );
    tile.rule(["connection.contract_download_mbps", "connection.contract_upload_mbps"], |[download, upload], word| {
        download.least(word, 30.0) & upload.least(word, 8.0)
    });
    tile.rule(
        [
            "connection.tested_on",
            "connection.peak_download_mbps",
            "connection.peak_upload_mbps",
            "connection.social_peak_download_mbps",
            "connection.social_peak_upload_mbps",
        ],
        |[tested, download, upload, social_download, social_upload], word| {
            let given =
                download.given(word) & upload.given(word) & social_download.given(word) & social_upload.given(word);
            tested.check(word, 12) & Truth { no: 0, unknown: !given }
        },
    );
    tile.rule(["connection.contract_ends", "connection.supply_assured"], |[ends, supply], word| {
        let lasts = ends.day(word, |day| day >= TODAY + 30);
        Truth { no: lasts.no, unknown: lasts.unknown & !supply.is(word).yes() }
    });
    tile.rule(["advisor.wellbeing.risk_assessment"], |[check], word| check.check(word, 12));
    tile.rule(["advisor.homeworking_since", "advisor.wellbeing.last_check_in"], |[since, check], word| {
        started(since, word).asks(check.check(word, 1))
    });
    tile.rule(["advisor.arrangement", "advisor.wellbeing.return_route"], |[arrangement, route], word| {
        is_hybrid(arrangement, word).asks(route.is(word))
    });
    tile.rule(["advisor.incident_plan.risk_assessed"], |[check], word| check.check(word, 12));
    tile.rule(["advisor.incident_plan.power_backup_minutes"], |[minutes], word| minutes.whole(word, 1));
    tile.rule(["advisor.incident_plan.backup_connection"], |[backup], word| backup.key(word, |key| key >= 1));
}
