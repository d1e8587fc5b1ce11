"""The rules over columns, for libraries whose nullable booleans go by Kleene's logic: Polars expressions, pandas over Arrow."""

from __future__ import annotations

from datetime import date, timedelta
from functools import reduce
from typing import Any, Protocol

Column = Any
Policy = dict[str, Any]

PEAKS = ("peak_download_mbps", "peak_upload_mbps", "social_peak_download_mbps", "social_peak_upload_mbps")


class Library(Protocol):
    """What a library of columns does in its own way."""

    def col(self, path: str) -> Column: ...
    def unknown(self) -> Column: ...
    def kind(self, path: str) -> str: ...
    def plus(self, days: Column, months: int) -> Column: ...
    def null(self, column: Column) -> Column: ...
    def filled(self, column: Column, value: Any) -> Column: ...
    def number(self, truths: list[Column]) -> Column: ...
    def contains(self, path: str, item: str) -> Column: ...


class Rules:
    """The rules of a policy on a day."""

    def __init__(self, of: Library, policy: Policy, on: date) -> None:
        """Of a library's columns."""
        self.of, self.policy, self.on = of, policy, on
        self.started = of.filled(of.col("advisor.homeworking_since") <= on, False)
        self.hybrid = of.col("advisor.arrangement") == "hybrid"
        self.advises = of.col("advisor.role") == "health_advisor"

    def all(self, *truths: Column) -> Column:
        return reduce(lambda one, other: one & other, truths)

    def where(self, applies: Column, met: Column) -> Column:
        return ~applies | met

    def done(self, path: str) -> Column:
        found = self.of.col(path)
        return {"bool": lambda: found, "date": lambda: found <= self.on, "none": self.of.unknown}[self.of.kind(path)]()

    def current(self, path: str, months: str) -> Column:
        every = self.policy[months]
        if every is None or self.of.kind(path) == "none":
            return self.done(path)
        if self.of.kind(path) == "bool":
            return self.of.col(path) & self.of.unknown()
        found = self.of.col(path)
        return (found <= self.on) & (self.of.plus(found, every) > self.on)

    def reaches(self, path: str, least: float | None) -> Column:
        return None if least is None else self.of.col(path) >= least

    def figures(self, *truths: Column | None) -> Column:
        """What is asked of figures; those of which nothing is asked are none."""
        return self.all(*(truth for truth in truths if truth is not None))

    def given(self, *paths: str) -> Column:
        columns = [self.of.col(path) for path in paths]
        return reduce(lambda one, other: one & other, [~self.of.null(column) | self.of.unknown() for column in columns])

    def flags(self, *paths: str) -> Column:
        return self.all(*map(self.of.col, paths))

    def rules(self) -> dict[str, Column | None]:
        """Every rule as a nullable boolean; ``None`` where nothing is asked."""
        of, policy, on = self.of, self.policy, self.on
        due, home, site = (of.col(f"advisor.audit.{name}") for name in ("audits_due", "audits_done_home", "audits_done_site"))
        tier, since = of.col("advisor.audit.tier"), of.col("advisor.audit.tier_since")
        in_tier_2 = (tier == "tier_2") & of.filled(since <= on, True) | (of.null(tier) & of.unknown())
        last, signed = of.col("advisor.last_practised"), "advisor.training.competence_sign_off"
        back = (of.plus(last, policy["max_break_months"]) >= on) & self.done(signed)
        if of.kind(signed) == "date":
            back = back & (of.col(signed) >= last)
        ends, patched = of.col("device.support_ends"), self.current("device.patched", "patch_review_months")
        contract = of.col("connection.contract_ends")
        assured = of.col("connection.supply_assured") | of.unknown()
        supply = (contract >= on + timedelta(days=policy["contract_notice_days"])) | (of.null(contract) & assured)
        owner = of.col("device.owner")
        months = policy["min_months_in_post"]
        audits = (home >= 1) & (site >= 1)
        enough = of.filled(of.filled(home, 0) + of.filled(site, 0) >= due, False) | (home + site >= due)
        issues = of.col("advisor.performance.open_issues")
        backup = of.col("advisor.incident_plan.backup_connection")
        shared = of.col("home.shared_housing") | of.col("home.caring_during_shifts")
        needed = of.col("advisor.fitness_sign_off_needed")
        peaks = [f"connection.{name}" for name in PEAKS]
        plan, training, wellbeing = "advisor.incident_plan", "advisor.training", "advisor.wellbeing"
        return {
            "training.tier_2_audit": self.where(self.advises, in_tier_2),
            "training.initial_training": self.where(
                self.advises, self.done(f"{training}.initial_training") & self.done(f"{training}.core_module_2")
            ),
            "training.core_module_1": self.where(self.advises, self.done(f"{training}.core_module_1")),
            "training.consolidated_learning": self.where(self.advises, self.done(f"{training}.consolidated_learning")),
            "training.release_updates": self.done(f"{training}.release_updates"),
            "training.homeworking": self.done(f"{training}.homeworking"),
            "training.it": self.done(f"{training}.it"),
            "training.data_security": self.current(f"{training}.data_security", "data_security_review_months"),
            "training.information_governance": self.current(
                f"{training}.information_governance", "information_governance_review_months"
            ),
            "training.workstation_safety": self.done(f"{training}.workstation_safety"),
            "training.service_advisor_sign_off": self.where(of.col("advisor.role") == "service_advisor", self.done(signed)),
            "training.return_to_practice": self.where(of.filled(last < on, False), back),
            "audit.performing_safely": of.col("advisor.audit.performing_safely"),
            "audit.level_matches_site": self.where(self.started, enough),
            "audit.both_settings": self.where(self.started & self.hybrid & (due >= 2), audits),
            "performance.no_open_issues": (issues == "none") | (issues == "minor"),
            "performance.no_implicated_complaint": ~of.col("advisor.performance.implicated_in_complaint"),
            "performance.exemplary_conduct": of.col("advisor.performance.exemplary_conduct"),
            "performance.attendance": self.reaches("advisor.performance.attendance_percent", policy["min_attendance_percent"]),
            "performance.productivity": None
            if policy["min_productivity_percent"] is None
            else self.where(
                self.started, self.reaches("advisor.performance.productivity_percent", policy["min_productivity_percent"])
            ),
            "performance.review_current": self.where(
                self.started, self.current("advisor.performance.last_review", "performance_review_months")
            ),
            "performance.not_withdrawn": of.filled(of.col("advisor.withdrawn_since") > on, True),
            "technical.confident_with_equipment": of.col("advisor.technical.confident_with_equipment"),
            "governance.policies_accessible": self.done("advisor.governance.policies_accessible"),
            "governance.agreement_signed": self.current("advisor.governance.agreement_signed", "agreement_review_months"),
            "governance.probation_passed": self.done("advisor.governance.probation_passed"),
            "experience.months_in_post": None if months is None else of.plus(of.col("advisor.in_post_since"), months) <= on,
            "experience.shifts_completed": self.reaches("advisor.shifts_completed", policy["min_shifts_completed"]),
            "health.fit_to_work": self.where(needed, self.done("advisor.fitness_signed_off")),
            "home.quiet": of.col("home.quiet"),
            "home.private": self.flags("home.not_overheard", "home.free_of_interruptions"),
            "home.comfortable": self.flags("home.space", "home.light", "home.temperature"),
            "home.dse_assessment": self.current("home.dse_assessment", "dse_review_months"),
            "home.assurance": self.assurance(),
            "home.shared_use": self.where(shared, self.current("home.shared_use_review", "shared_use_review_months")),
            "home.insurance": of.col("home.insurance_considered"),
            "home.secure": of.col("home.secure_from_breach"),
            "workstation.equipment": self.all(
                *(of.contains("workstation.equipment", item) for item in policy["required_equipment"])
            ),
            "workstation.safety": self.current("workstation.safety_assured", "safety_review_months"),
            "device.ownership": (owner == "provider") | (owner == "advisor")
            if policy["devices"] == "bring_your_own"
            else owner == "provider",
            "device.memory": self.attested("device.memory_gb", policy["min_memory_gb"]),
            "device.processor": of.col("device.meets_remote_desktop_spec")
            if policy["min_processor_ghz"] is None and policy["min_processor_cores"] is None
            else self.figures(
                self.reaches("device.processor_ghz", policy["min_processor_ghz"]),
                self.reaches("device.processor_cores", policy["min_processor_cores"]),
            ),
            "device.storage": self.attested("device.storage_gb", policy["min_storage_gb"]),
            "device.supported": (ends >= on) & patched,
            "device.antivirus": of.col("device.antivirus"),
            "device.no_data_left": self.flags("device.no_data_at_rest", "device.no_data_transfer"),
            "device.remote_solution": self.where(
                owner == "advisor", self.flags("device.remote_solution", "device.personal_settings_isolated")
            ),
            "connection.speed": self.speed(peaks),
            "connection.bandwidth": self.bandwidth(),
            "connection.tested_at_peak": self.given(*peaks) & self.current("connection.tested_on", "speed_test_review_months"),
            "connection.supply": supply,
            "connection.household_load": of.col("connection.household_load_considered"),
            "security.confidential_notes": self.notes(),
            "wellbeing.risk_assessment": self.current(f"{wellbeing}.risk_assessment", "risk_assessment_review_months"),
            "wellbeing.connected": of.col(f"{wellbeing}.connected"),
            "wellbeing.buddy": of.col(f"{wellbeing}.buddy"),
            "wellbeing.check_in": self.where(
                self.started, self.current(f"{wellbeing}.last_check_in", "check_in_review_months")
            ),
            "wellbeing.escalation": self.flags(f"{wellbeing}.knows_escalation", f"{wellbeing}.debriefer_access"),
            "wellbeing.return_route": self.where(self.hybrid, of.col(f"{wellbeing}.return_route")),
            "wellbeing.development": of.col(f"{wellbeing}.development_access"),
            "incident.notification": self.flags(f"{plan}.notify_line", f"{plan}.diversion_agreed"),
            "incident.risk_assessed": self.current(f"{plan}.risk_assessed", "incident_risk_review_months"),
            "incident.power": of.col(f"{plan}.power_backup_minutes") >= 1,
            "incident.connection": (backup == "mobile") | (backup == "second_line"),
            "incident.backup_device": of.col(f"{plan}.backup_device"),
        }

    def attested(self, path: str, least: float | None) -> Column:
        return self.of.col("device.meets_remote_desktop_spec") if least is None else self.of.col(path) >= least

    def assurance(self) -> Column:
        of, months = self.of, self.policy["assurance_review_months"]
        days = [of.col(f"home.assurance.{kind}") for kind in self.policy["assurance"]]
        in_force = [of.filled((day <= self.on) & (of.plus(day, months) > self.on), False) for day in days]
        return of.number(in_force) >= self.policy["assurance_count"]

    def speed(self, peaks: list[str]) -> Column:
        down, up, latency = (self.policy[name] for name in ("min_download_mbps", "min_upload_mbps", "max_latency_ms"))
        if down is None and up is None and latency is None:
            return self.given(*peaks)
        asked = zip(peaks, (down, up, down, up))
        fast = None if latency is None else self.of.col("connection.latency_ms") <= latency
        return self.figures(*(self.reaches(path, least) for path, least in asked), fast)

    def bandwidth(self) -> Column:
        down, up = self.policy["min_contract_download_mbps"], self.policy["min_contract_upload_mbps"]
        paths = "connection.contract_download_mbps", "connection.contract_upload_mbps"
        if down is None and up is None:
            return self.given(*paths)
        return self.figures(self.reaches(paths[0], down), self.reaches(paths[1], up))

    def notes(self) -> Column:
        if self.policy["notes"] == "no_paper":
            return self.flags("device.printing_disabled", "device.virtual_notes_wiped")
        ways = self.policy["paper_disposal"]
        shredder = self.of.contains("workstation.equipment", "shredder") if "shredder" in ways else None
        agreement = self.done("advisor.governance.confidentiality_agreement") if "agreement" in ways else None
        return self.figures(shredder, agreement)

    def decided(self, floor: set[str], waivers: set[str]) -> tuple[Column, dict[str, Column | None]]:
        """Whether all that is enforced is met, and every rule, waivers looked at."""
        found = {
            code: met | self.of.filled(self.of.contains("waivers", code), False)
            if met is not None and code in waivers and code not in floor
            else met
            for code, met in self.rules().items()
        }
        enforced = [met for code, met in found.items() if met is not None and self.policy["enforcement"][code] == "enforce"]
        return self.all(*enforced), found
