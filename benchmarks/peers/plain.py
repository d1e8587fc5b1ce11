"""Plain Python: a function a rule over dicts of a rota system, as a careful programmer writes them first.

A truth is ``True``, ``False`` or ``None``, which is unknown. A rule that does not apply counts as met.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Any, Callable, Optional

Truth = Optional[bool]
Record = dict[str, Any]


def both(*truths: Truth) -> Truth:
    """Whether all are true."""
    if False in truths:
        return False
    return None if None in truths else True


def either(*truths: Truth) -> Truth:
    """Whether any is true."""
    if True in truths:
        return True
    return None if None in truths else False


def negated(truth: Truth) -> Truth:
    """The contrary."""
    return None if truth is None else not truth


def where(applies: Truth, met: Truth) -> Truth:
    """A rule that may not apply."""
    return either(negated(applies), met)


def months_later(day: date, months: int) -> date:
    """A day some months on, or the last of its month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def done(when: bool | date | None, on: date) -> Truth:
    """Whether something is done by a day."""
    return when <= on if isinstance(when, date) else when


def current(when: bool | date | None, months: int | None, on: date) -> Truth:
    """Whether a check is done and not to be renewed."""
    if months is None:
        return done(when, on)
    if isinstance(when, date):
        return when <= on < months_later(when, months)
    return None if when else when


def reaches(found: float | None, asked: float | None) -> Truth:
    """Whether a figure is reached; where none is asked, it is."""
    if asked is None:
        return True
    return None if found is None else found >= asked


def given(*found: float | None) -> Truth:
    """Whether figures are given; those that are not are unknown."""
    return None if None in found else True


def one_of(word: str | None, words: tuple[str, ...]) -> Truth:
    """Whether a word is one of some."""
    return None if word is None else word in words


class Facts:
    """A case, with what is asked of it."""

    def __init__(self, case: Record, policy: Record, on: date) -> None:
        """Takes the case apart."""
        self.policy, self.on = policy, on
        self.advisor: Record = case["advisor"]
        for name in ("audit", "training", "performance", "technical", "governance", "wellbeing", "incident_plan"):
            setattr(self, name, self.advisor.get(name) or {})
        for name in ("home", "workstation", "device", "connection"):
            setattr(self, name, case.get(name) or {})

    audit: Record
    training: Record
    performance: Record
    technical: Record
    governance: Record
    wellbeing: Record
    incident_plan: Record
    home: Record
    workstation: Record
    device: Record
    connection: Record

    def is_a(self, role: str) -> bool:
        """Whether the advisor has a role."""
        return bool(self.advisor["role"] == role)

    @property
    def started(self) -> bool:
        """Whether homeworking has begun."""
        since = self.advisor.get("homeworking_since")
        return since is not None and since <= self.on

    @property
    def hybrid(self) -> Truth:
        """Whether the advisor works at both places."""
        return one_of(self.advisor.get("arrangement"), ("hybrid",))


def tier_2_audit(f: Facts) -> Truth:
    if not f.is_a("health_advisor"):
        return True
    tier, since = f.audit.get("tier"), f.audit.get("tier_since")
    if tier is None:
        return None
    return bool(tier == "tier_2" and (since is None or since <= f.on))


def return_to_practice(f: Facts) -> Truth:
    last, signed = f.advisor.get("last_practised"), f.training.get("competence_sign_off")
    if last is None or last >= f.on:
        return True
    anew = signed >= last if isinstance(signed, date) else True
    return both(f.on <= months_later(last, f.policy["max_break_months"]), done(signed, f.on), anew)


def level_matches_site(f: Facts) -> Truth:
    if not f.started:
        return True
    due = f.audit.get("audits_due")
    home, site = f.audit.get("audits_done_home"), f.audit.get("audits_done_site")
    if due is not None and (home or 0) + (site or 0) >= due:
        return True
    return None if None in (due, home, site) else False


def both_settings(f: Facts) -> Truth:
    applies = both(f.started, f.hybrid, reaches(f.audit.get("audits_due"), 2))
    return where(applies, both(reaches(f.audit.get("audits_done_home"), 1), reaches(f.audit.get("audits_done_site"), 1)))


def not_withdrawn(f: Facts) -> Truth:
    since = f.advisor.get("withdrawn_since")
    return since is None or since > f.on


def months_in_post(f: Facts) -> Truth:
    months, since = f.policy["min_months_in_post"], f.advisor.get("in_post_since")
    if months is None:
        return True
    return None if since is None else f.on >= months_later(since, months)


def home_assurance(f: Facts) -> Truth:
    listed, months = f.home.get("assurance"), f.policy["assurance_review_months"]
    if listed is None:
        return None
    kinds = {
        entry["kind"]
        for entry in listed
        if entry["kind"] in f.policy["assurance"] and entry["on"] <= f.on < months_later(entry["on"], months)
    }
    return len(kinds) >= f.policy["assurance_count"]


def equipment(f: Facts) -> Truth:
    items = f.workstation.get("equipment")
    return None if items is None else set(f.policy["required_equipment"]) <= set(items)


def by_figure(f: Facts, name: str, asked: str) -> Truth:
    figure = f.policy[asked]
    return f.device.get("meets_remote_desktop_spec") if figure is None else reaches(f.device.get(name), figure)


def processor(f: Facts) -> Truth:
    speed, cores = f.policy["min_processor_ghz"], f.policy["min_processor_cores"]
    if speed is None and cores is None:
        return f.device.get("meets_remote_desktop_spec")
    return both(reaches(f.device.get("processor_ghz"), speed), reaches(f.device.get("processor_cores"), cores))


def supported(f: Facts) -> Truth:
    ends = f.device.get("support_ends")
    runs = None if ends is None else f.on <= ends
    return both(runs, current(f.device.get("patched"), f.policy["patch_review_months"], f.on))


PEAKS = ("peak_download_mbps", "peak_upload_mbps", "social_peak_download_mbps", "social_peak_upload_mbps")


def speed(f: Facts) -> Truth:
    down, up, most = f.policy["min_download_mbps"], f.policy["min_upload_mbps"], f.policy["max_latency_ms"]
    found = [f.connection.get(name) for name in PEAKS]
    if down is None and up is None and most is None:
        return given(*found)
    latency = f.connection.get("latency_ms")
    fast = True if most is None else None if latency is None else latency <= most
    return both(reaches(found[0], down), reaches(found[1], up), reaches(found[2], down), reaches(found[3], up), fast)


def bandwidth(f: Facts) -> Truth:
    down, up = f.policy["min_contract_download_mbps"], f.policy["min_contract_upload_mbps"]
    found = f.connection.get("contract_download_mbps"), f.connection.get("contract_upload_mbps")
    return given(*found) if down is None and up is None else both(reaches(found[0], down), reaches(found[1], up))


def tested_at_peak(f: Facts) -> Truth:
    tested = current(f.connection.get("tested_on"), f.policy["speed_test_review_months"], f.on)
    return both(given(*(f.connection.get(name) for name in PEAKS)), tested)


def supply(f: Facts) -> Truth:
    ends = f.connection.get("contract_ends")
    if ends is None:
        return either(f.connection.get("supply_assured"), None)
    return bool(f.on + timedelta(days=f.policy["contract_notice_days"]) <= ends)


def confidential_notes(f: Facts) -> Truth:
    if f.policy["notes"] == "no_paper":
        return both(f.device.get("printing_disabled"), f.device.get("virtual_notes_wiped"))
    ways, items = f.policy["paper_disposal"], f.workstation.get("equipment")
    shredder = True if "shredder" not in ways else None if items is None else "shredder" in items
    agreement = done(f.governance.get("confidentiality_agreement"), f.on) if "agreement" in ways else True
    return both(shredder, agreement)


def ownership(f: Facts) -> Truth:
    allowed = ("provider", "advisor") if f.policy["devices"] == "bring_your_own" else ("provider",)
    return one_of(f.device.get("owner"), allowed)


Rule = Callable[[Facts], Truth]


def completed(record: str, name: str, role: str | None = None) -> Rule:
    """Something done, which may be asked of one role alone."""
    return lambda f: True if role and not f.is_a(role) else done(getattr(f, record).get(name), f.on)


def checked(record: str, name: str, months: str) -> Rule:
    """Something checked, and checked again."""
    return lambda f: current(getattr(f, record).get(name), f.policy[months], f.on)


def flags(record: str, *names: str) -> Rule:
    """What is so, or is not."""
    return lambda f: both(*(getattr(f, record).get(name) for name in names))


RULES: dict[str, Rule] = {
    "training.tier_2_audit": tier_2_audit,
    "training.initial_training": lambda f: where(
        f.is_a("health_advisor"), both(done(f.training.get("initial_training"), f.on), done(f.training.get("core_module_2"), f.on))
    ),
    "training.core_module_1": completed("training", "core_module_1", "health_advisor"),
    "training.consolidated_learning": completed("training", "consolidated_learning", "health_advisor"),
    "training.release_updates": completed("training", "release_updates"),
    "training.homeworking": completed("training", "homeworking"),
    "training.it": completed("training", "it"),
    "training.data_security": checked("training", "data_security", "data_security_review_months"),
    "training.information_governance": checked("training", "information_governance", "information_governance_review_months"),
    "training.workstation_safety": completed("training", "workstation_safety"),
    "training.service_advisor_sign_off": completed("training", "competence_sign_off", "service_advisor"),
    "training.return_to_practice": return_to_practice,
    "audit.performing_safely": flags("audit", "performing_safely"),
    "audit.level_matches_site": level_matches_site,
    "audit.both_settings": both_settings,
    "performance.no_open_issues": lambda f: one_of(f.performance.get("open_issues"), ("none", "minor")),
    "performance.no_implicated_complaint": lambda f: negated(f.performance.get("implicated_in_complaint")),
    "performance.exemplary_conduct": flags("performance", "exemplary_conduct"),
    "performance.attendance": lambda f: reaches(f.performance.get("attendance_percent"), f.policy["min_attendance_percent"]),
    "performance.productivity": lambda f: where(
        f.started, reaches(f.performance.get("productivity_percent"), f.policy["min_productivity_percent"])
    ),
    "performance.review_current": lambda f: where(
        f.started, current(f.performance.get("last_review"), f.policy["performance_review_months"], f.on)
    ),
    "performance.not_withdrawn": not_withdrawn,
    "technical.confident_with_equipment": flags("technical", "confident_with_equipment"),
    "governance.policies_accessible": completed("governance", "policies_accessible"),
    "governance.agreement_signed": checked("governance", "agreement_signed", "agreement_review_months"),
    "governance.probation_passed": completed("governance", "probation_passed"),
    "experience.months_in_post": months_in_post,
    "experience.shifts_completed": lambda f: reaches(f.advisor.get("shifts_completed"), f.policy["min_shifts_completed"]),
    "health.fit_to_work": lambda f: where(
        f.advisor.get("fitness_sign_off_needed"), done(f.advisor.get("fitness_signed_off"), f.on)
    ),
    "home.quiet": flags("home", "quiet"),
    "home.private": flags("home", "not_overheard", "free_of_interruptions"),
    "home.comfortable": flags("home", "space", "light", "temperature"),
    "home.dse_assessment": checked("home", "dse_assessment", "dse_review_months"),
    "home.assurance": home_assurance,
    "home.shared_use": lambda f: where(
        either(f.home.get("shared_housing"), f.home.get("caring_during_shifts")),
        current(f.home.get("shared_use_review"), f.policy["shared_use_review_months"], f.on),
    ),
    "home.insurance": flags("home", "insurance_considered"),
    "home.secure": flags("home", "secure_from_breach"),
    "workstation.equipment": equipment,
    "workstation.safety": checked("workstation", "safety_assured", "safety_review_months"),
    "device.ownership": ownership,
    "device.memory": lambda f: by_figure(f, "memory_gb", "min_memory_gb"),
    "device.processor": processor,
    "device.storage": lambda f: by_figure(f, "storage_gb", "min_storage_gb"),
    "device.supported": supported,
    "device.antivirus": flags("device", "antivirus"),
    "device.no_data_left": flags("device", "no_data_at_rest", "no_data_transfer"),
    "device.remote_solution": lambda f: where(
        one_of(f.device.get("owner"), ("advisor",)),
        both(f.device.get("remote_solution"), f.device.get("personal_settings_isolated")),
    ),
    "connection.speed": speed,
    "connection.bandwidth": bandwidth,
    "connection.tested_at_peak": tested_at_peak,
    "connection.supply": supply,
    "connection.household_load": flags("connection", "household_load_considered"),
    "security.confidential_notes": confidential_notes,
    "wellbeing.risk_assessment": checked("wellbeing", "risk_assessment", "risk_assessment_review_months"),
    "wellbeing.connected": flags("wellbeing", "connected"),
    "wellbeing.buddy": flags("wellbeing", "buddy"),
    "wellbeing.check_in": lambda f: where(
        f.started, current(f.wellbeing.get("last_check_in"), f.policy["check_in_review_months"], f.on)
    ),
    "wellbeing.escalation": flags("wellbeing", "knows_escalation", "debriefer_access"),
    "wellbeing.return_route": lambda f: where(f.hybrid, f.wellbeing.get("return_route")),
    "wellbeing.development": flags("wellbeing", "development_access"),
    "incident.notification": flags("incident_plan", "notify_line", "diversion_agreed"),
    "incident.risk_assessed": checked("incident_plan", "risk_assessed", "incident_risk_review_months"),
    "incident.power": lambda f: reaches(f.incident_plan.get("power_backup_minutes"), 1),
    "incident.connection": lambda f: one_of(f.incident_plan.get("backup_connection"), ("mobile", "second_line")),
    "incident.backup_device": flags("incident_plan", "backup_device"),
}

def waived(case: Record, on: date) -> set[str]:
    """The rules that are waived on a day."""
    return {waiver["rule"] for waiver in case.get("waivers") or () if waiver["from"] <= on <= waiver["through"]}


def decide(case: Record, policy: Record, on: date) -> tuple[str, list[str], list[str]]:
    """The verdict, the enforced rules that are not met, and those that are unknown."""
    facts, leave = Facts(case, policy, on), waived(case, on)
    blocking, missing = [], []
    for code, rule in RULES.items():
        if policy["enforcement"][code] != "enforce" or code in leave:
            continue
        met = rule(facts)
        if met is False:
            blocking.append(code)
        elif met is None:
            missing.append(code)
    verdict = "not_eligible" if blocking else "incomplete" if missing else "eligible"
    return verdict, blocking, missing
