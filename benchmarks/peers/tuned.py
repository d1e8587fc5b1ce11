"""Hand-tuned Python: one function made for a policy, straight through the rules that it enforces.

Thresholds stand in locals, days of renewal are remembered, and days may be dates or texts: both are compared as they are.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Callable

from .plain import months_later

Record = dict[str, Any]
NOTHING: Record = {}


def compiled(policy: Record, is_text: bool) -> Callable[[Record, Any], tuple[str, list[str], list[str]]]:
    """What decides a case under a policy; of days that are texts, as JSON has them, or dates."""
    enforced = {code for code, enforcement in policy["enforcement"].items() if enforcement == "enforce"}
    later: dict[tuple[Any, int], Any] = {}
    required = frozenset(policy["required_equipment"])
    accepted, least, assurance_months = frozenset(policy["assurance"]), policy["assurance_count"], policy["assurance_review_months"]
    longest_break, notice = policy["max_break_months"], timedelta(days=policy["contract_notice_days"])
    own_allowed = policy["devices"] == "bring_your_own"
    no_paper, ways = policy["notes"] == "no_paper", policy["paper_disposal"]
    down, up, latency_most = policy["min_download_mbps"], policy["min_upload_mbps"], policy["max_latency_ms"]
    contract_down, contract_up = policy["min_contract_download_mbps"], policy["min_contract_upload_mbps"]
    memory_least, storage_least = policy["min_memory_gb"], policy["min_storage_gb"]
    ghz_least, cores_least = policy["min_processor_ghz"], policy["min_processor_cores"]
    months_least, patch_months, test_months = policy["min_months_in_post"], policy["patch_review_months"], policy["speed_test_review_months"]

    def plus(day: Any, months: int) -> Any:
        key = (day, months)
        found = later.get(key)
        if found is None:
            found = months_later(date.fromisoformat(day) if is_text else day, months)
            found = later[key] = found.isoformat() if is_text else found
        return found

    def done(when: Any, on: Any) -> bool | None:
        return when if when is None or when is True or when is False else when <= on

    def current(when: Any, months: int | None, on: Any) -> bool | None:
        if when is None or when is False:
            return when
        if when is True:
            return True if months is None else None
        return when <= on and (months is None or on < plus(when, months))

    # What each rule that only looks at one value looks at: flags, things done, checks and figures.
    flags = [
        (code, record, names)
        for code, record, names in (
            ("audit.performing_safely", "audit", ("performing_safely",)),
            ("performance.exemplary_conduct", "performance", ("exemplary_conduct",)),
            ("technical.confident_with_equipment", "technical", ("confident_with_equipment",)),
            ("home.quiet", "home", ("quiet",)),
            ("home.private", "home", ("not_overheard", "free_of_interruptions")),
            ("home.comfortable", "home", ("space", "light", "temperature")),
            ("home.insurance", "home", ("insurance_considered",)),
            ("home.secure", "home", ("secure_from_breach",)),
            ("device.antivirus", "device", ("antivirus",)),
            ("device.no_data_left", "device", ("no_data_at_rest", "no_data_transfer")),
            ("connection.household_load", "connection", ("household_load_considered",)),
            ("wellbeing.connected", "wellbeing", ("connected",)),
            ("wellbeing.buddy", "wellbeing", ("buddy",)),
            ("wellbeing.escalation", "wellbeing", ("knows_escalation", "debriefer_access")),
            ("wellbeing.development", "wellbeing", ("development_access",)),
            ("incident.notification", "incident_plan", ("notify_line", "diversion_agreed")),
            ("incident.backup_device", "incident_plan", ("backup_device",)),
            *([("security.confidential_notes", "device", ("printing_disabled", "virtual_notes_wiped"))] if no_paper else []),
        )
        if code in enforced
    ]
    completions = [
        (code, record, name, role)
        for code, record, name, role in (
            ("training.core_module_1", "training", "core_module_1", "health_advisor"),
            ("training.consolidated_learning", "training", "consolidated_learning", "health_advisor"),
            ("training.release_updates", "training", "release_updates", None),
            ("training.homeworking", "training", "homeworking", None),
            ("training.it", "training", "it", None),
            ("training.workstation_safety", "training", "workstation_safety", None),
            ("training.service_advisor_sign_off", "training", "competence_sign_off", "service_advisor"),
            ("governance.policies_accessible", "governance", "policies_accessible", None),
            ("governance.probation_passed", "governance", "probation_passed", None),
        )
        if code in enforced
    ]
    checks = [
        (code, record, name, policy[months], begun)
        for code, record, name, months, begun in (
            ("training.data_security", "training", "data_security", "data_security_review_months", False),
            ("training.information_governance", "training", "information_governance", "information_governance_review_months", False),
            ("performance.review_current", "performance", "last_review", "performance_review_months", True),
            ("governance.agreement_signed", "governance", "agreement_signed", "agreement_review_months", False),
            ("home.dse_assessment", "home", "dse_assessment", "dse_review_months", False),
            ("workstation.safety", "workstation", "safety_assured", "safety_review_months", False),
            ("wellbeing.risk_assessment", "wellbeing", "risk_assessment", "risk_assessment_review_months", False),
            ("wellbeing.check_in", "wellbeing", "last_check_in", "check_in_review_months", True),
            ("incident.risk_assessed", "incident_plan", "risk_assessed", "incident_risk_review_months", False),
        )
        if code in enforced
    ]
    figures = [
        (code, record, name, least, begun)
        for code, record, name, least, begun in (
            ("performance.attendance", "performance", "attendance_percent", policy["min_attendance_percent"], False),
            ("performance.productivity", "performance", "productivity_percent", policy["min_productivity_percent"], True),
            ("experience.shifts_completed", "advisor", "shifts_completed", policy["min_shifts_completed"], False),
            ("incident.power", "incident_plan", "power_backup_minutes", 1, False),
        )
        if code in enforced and least is not None
    ]
    order = {code: place for place, code in enumerate(policy["enforcement"])}

    def decide(case: Record, on: Any) -> tuple[str, list[str], list[str]]:
        advisor = case["advisor"]
        role, get = advisor["role"], advisor.get
        training, device, connection = get("training") or NOTHING, case.get("device") or NOTHING, case.get("connection") or NOTHING
        records = {
            "advisor": advisor,
            "audit": get("audit") or NOTHING,
            "training": training,
            "performance": get("performance") or NOTHING,
            "technical": get("technical") or NOTHING,
            "governance": get("governance") or NOTHING,
            "wellbeing": get("wellbeing") or NOTHING,
            "incident_plan": get("incident_plan") or NOTHING,
            "home": case.get("home") or NOTHING,
            "workstation": case.get("workstation") or NOTHING,
            "device": device,
            "connection": connection,
        }
        since = get("homeworking_since")
        started = since is not None and since <= on
        blocking: list[str] = []
        missing: list[str] = []

        for code, record, names in flags:
            found = records[record]
            truths = [found.get(name) for name in names]
            if False in truths:
                blocking.append(code)
            elif None in truths:
                missing.append(code)
        for code, record, name, of_role in completions:
            if of_role is None or of_role == role:
                when = records[record].get(name)
                if when is None:
                    missing.append(code)
                elif when is not True and (when is False or when > on):
                    blocking.append(code)
        for code, record, name, months, begun in checks:
            if started or not begun:
                met = current(records[record].get(name), months, on)
                if met is None:
                    missing.append(code)
                elif not met:
                    blocking.append(code)
        for code, record, name, figure_least, begun in figures:
            if started or not begun:
                figure = records[record].get(name)
                if figure is None:
                    missing.append(code)
                elif figure < figure_least:
                    blocking.append(code)

        def tell(code: str, met: bool | None) -> None:
            if code in enforced and met is not True:
                (missing if met is None else blocking).append(code)

        audit, home = records["audit"], records["home"]
        if role == "health_advisor":
            tier, tier_since = audit.get("tier"), audit.get("tier_since")
            if tier is None:
                missing.append("training.tier_2_audit")
            elif tier != "tier_2" or (tier_since is not None and tier_since > on):
                blocking.append("training.tier_2_audit")
            initial, second = done(training.get("initial_training"), on), done(training.get("core_module_2"), on)
            if initial is False or second is False:
                blocking.append("training.initial_training")
            elif initial is None or second is None:
                missing.append("training.initial_training")
        last = get("last_practised")
        if last is not None and last < on:
            signed = training.get("competence_sign_off")
            met = done(signed, on)
            if on > plus(last, longest_break) or (signed not in (None, True, False) and signed < last):
                met = False
            tell("training.return_to_practice", met)
        if started:
            due, at_home, at_site = audit.get("audits_due"), audit.get("audits_done_home"), audit.get("audits_done_site")
            if due is None or (at_home or 0) + (at_site or 0) < due:
                tell("audit.level_matches_site", None if due is None or at_home is None or at_site is None else False)
            hybrid = get("arrangement")
            if "audit.both_settings" in enforced and hybrid != "home" and (due is None or due >= 2):
                applies = None if hybrid is None or due is None else True
                settings = (at_home and at_home >= 1, at_site and at_site >= 1)
                known = at_home is not None and at_site is not None
                met = True if all(settings) else False if 0 in (at_home, at_site) else None if not known else True
                tell("audit.both_settings", met if applies or met else None)
        issues = records["performance"].get("open_issues")
        tell("performance.no_open_issues", None if issues is None else issues in ("none", "minor"))
        complaint = records["performance"].get("implicated_in_complaint")
        tell("performance.no_implicated_complaint", None if complaint is None else not complaint)
        withdrawn = get("withdrawn_since")
        if withdrawn is not None and withdrawn <= on:
            blocking.append("performance.not_withdrawn")
        if months_least is not None:
            post = get("in_post_since")
            tell("experience.months_in_post", None if post is None else on >= plus(post, months_least))
        needed = get("fitness_sign_off_needed")
        if needed is not False:
            met = done(get("fitness_signed_off"), on)
            tell("health.fit_to_work", met if needed or met else None)
        listed = home.get("assurance")
        if listed is None:
            missing.append("home.assurance")
        else:
            kinds = {
                entry["kind"]
                for entry in listed
                if entry["kind"] in accepted and entry["on"] <= on < plus(entry["on"], assurance_months)
            }
            if len(kinds) < least:
                blocking.append("home.assurance")
        shared, caring = home.get("shared_housing"), home.get("caring_during_shifts")
        if shared is not False or caring is not False:
            met = current(home.get("shared_use_review"), policy["shared_use_review_months"], on)
            tell("home.shared_use", met if shared or caring or met else None)
        items = records["workstation"].get("equipment")
        if items is None:
            missing.append("workstation.equipment")
        elif not required.issubset(items):
            blocking.append("workstation.equipment")
        owner, attested = device.get("owner"), device.get("meets_remote_desktop_spec")
        tell("device.ownership", None if owner is None else own_allowed or owner == "provider")
        memory, storage = device.get("memory_gb"), device.get("storage_gb")
        tell("device.memory", attested if memory_least is None else None if memory is None else memory >= memory_least)
        tell("device.storage", attested if storage_least is None else None if storage is None else storage >= storage_least)
        if ghz_least is None and cores_least is None:
            tell("device.processor", attested)
        else:
            ghz, cores = device.get("processor_ghz"), device.get("processor_cores")
            fast = True if ghz_least is None else None if ghz is None else ghz >= ghz_least
            many = True if cores_least is None else None if cores is None else cores >= cores_least
            tell("device.processor", False if fast is False or many is False else None if fast is None or many is None else True)
        ends = device.get("support_ends")
        runs = None if ends is None else on <= ends
        patched = current(device.get("patched"), patch_months, on)
        tell("device.supported", False if runs is False or patched is False else None if runs is None or patched is None else True)
        if owner != "provider":
            solution, isolated = device.get("remote_solution"), device.get("personal_settings_isolated")
            met = False if solution is False or isolated is False else None if solution is None or isolated is None else True
            tell("device.remote_solution", met if owner or met else None)
        peaks = (
            connection.get("peak_download_mbps"),
            connection.get("peak_upload_mbps"),
            connection.get("social_peak_download_mbps"),
            connection.get("social_peak_upload_mbps"),
        )
        all_peaks = None if None in peaks else True
        if "connection.speed" in enforced:
            if down is None and up is None and latency_most is None:
                tell("connection.speed", all_peaks)
            else:
                truths = [
                    None if peak is None else peak >= asked for peak, asked in zip(peaks, (down, up, down, up)) if asked is not None
                ]
                if latency_most is not None:
                    latency = connection.get("latency_ms")
                    truths.append(None if latency is None else latency <= latency_most)
                tell("connection.speed", False if False in truths else None if None in truths else True)
        if "connection.bandwidth" in enforced:
            found = (connection.get("contract_download_mbps"), connection.get("contract_upload_mbps"))
            if contract_down is None and contract_up is None:
                tell("connection.bandwidth", None if None in found else True)
            else:
                truths = [None if one is None else one >= asked for one, asked in zip(found, (contract_down, contract_up)) if asked is not None]
                tell("connection.bandwidth", False if False in truths else None if None in truths else True)
        if "connection.tested_at_peak" in enforced:
            tested = current(connection.get("tested_on"), test_months, on)
            tell("connection.tested_at_peak", False if tested is False else None if all_peaks is None or tested is None else True)
        if "connection.supply" in enforced:
            ends = connection.get("contract_ends")
            if ends is None:
                tell("connection.supply", connection.get("supply_assured") or None)
            else:
                asked = (date.fromisoformat(on) + notice).isoformat() if is_text else on + notice
                tell("connection.supply", asked <= ends)
        if not no_paper:
            shredder = True if "shredder" not in ways else None if items is None else "shredder" in items
            agreed = done(records["governance"].get("confidentiality_agreement"), on) if "agreement" in ways else True
            met = False if shredder is False or agreed is False else None if shredder is None or agreed is None else True
            tell("security.confidential_notes", met)
        if "wellbeing.return_route" in enforced:
            arrangement = get("arrangement")
            if arrangement != "home":
                route = records["wellbeing"].get("return_route")
                tell("wellbeing.return_route", route if arrangement or route else None)
        if "incident.connection" in enforced:
            backup = records["incident_plan"].get("backup_connection")
            tell("incident.connection", None if backup is None else backup != "none")

        for waiver in case.get("waivers") or ():
            if (blocking or missing) and waiver["from"] <= on <= waiver["through"]:
                code = waiver["rule"]
                blocking = [other for other in blocking if other != code]
                missing = [other for other in missing if other != code]
        blocking.sort(key=order.__getitem__)
        missing.sort(key=order.__getitem__)
        return ("not_eligible" if blocking else "incomplete" if missing else "eligible"), blocking, missing

    return decide
