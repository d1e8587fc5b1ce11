# Generated from the core, and from the functions of the binding: change them there.

from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, Protocol, final

from ._enums import (
    Rule,
    ReadinessCheck,
    Role,
    Arrangement,
    AuditTier,
    OpenIssues,
    BackupConnection,
    AssuranceKind,
    Supplier,
    DeviceOwner,
    Guidance,
    Preset,
    Enforcement,
    Devices,
    Notes,
    PaperDisposal,
    SiteAttendance,
    Verdict,
    Status,
    Force,
    Owner,
    Criterion,
    RemedyBy,
    Location,
    Ready,
    ConcernKind,
    InterventionKind,
    ReviewOutcome,
    IncidentKind,
    CallHandling,
    AdvisorCourse,
    IncidentActionCode,
    ActionMoment,
    DisruptionKind,
    Place,
    PlanActionCode,
    LineKind,
)

__all__ = [
    "__version__",
    "Case",
    "Advisor",
    "Audit",
    "Training",
    "Performance",
    "Technical",
    "Governance",
    "Wellbeing",
    "IncidentPlan",
    "Home",
    "Assurance",
    "Workstation",
    "Device",
    "Connection",
    "Waiver",
    "Policy",
    "Incidents",
    "Removal",
    "Decision",
    "Finding",
    "Remedy",
    "Outcome",
    "RuleStatus",
    "Missing",
    "RuleDescription",
    "ChecklistItem",
    "Segment",
    "Earliest",
    "WhatIf",
    "Difference",
    "Standing",
    "OwnerRemedies",
    "RemedyItem",
    "Comparison",
    "VerdictPairs",
    "VerdictCounts",
    "Moved",
    "Summary",
    "RuleCount",
    "PathCount",
    "MonthChange",
    "Shift",
    "Support",
    "Services",
    "ShiftDecision",
    "ShiftFinding",
    "RotaShift",
    "Provider",
    "ProviderPathways",
    "ProviderHome",
    "ProviderTechnology",
    "ProviderSecurity",
    "ProviderEligibility",
    "ProviderPerformance",
    "ProviderCosts",
    "ProviderWellbeing",
    "ProviderContinuity",
    "TrainerRatio",
    "ReleaseDay",
    "Readiness",
    "AreaReadiness",
    "ReadinessFinding",
    "ReadinessDescription",
    "ReviewRecord",
    "Concern",
    "Intervention",
    "Review",
    "ConcernRemedy",
    "Incident",
    "Response",
    "IncidentAction",
    "ActionTime",
    "PlanGap",
    "Disruption",
    "RosterEntry",
    "Plan",
    "Placement",
    "Heads",
    "PlaceCounts",
    "CouldBeFreed",
    "PlanAction",
    "CostModel",
    "ProviderOutlay",
    "Equipment",
    "AdvisorOutlay",
    "SocialValue",
    "Estimate",
    "EstimateYear",
    "PartyYear",
    "CostLine",
    "SocialValueLine",
    "ReferenceScenario",
    "assess",
    "decide",
    "statuses",
    "assess_many",
    "decide_many",
    "timeline",
    "earliest_eligible",
    "what_if",
    "compare",
    "summarise",
    "remedies",
    "needed",
    "next_question",
    "open_questions",
    "checklist",
    "assess_shift",
    "assess_rota",
    "assess_readiness",
    "review",
    "respond_to_incident",
    "plan_disruption",
    "estimate_costs",
    "catalogue",
    "readiness_catalogue",
    "sections",
    "reference_scenarios",
    "TableOutcome",
    "CellErrors",
    "assess_table",
    "explain",
    "answer_lines",
    "case_of_row",
]

__version__: str

@final
class Case:
    """A case as it crosses borders: what is known of one advisor, at home. `Case::new`(crate::Case::new) checks it. Only `advisor.id` and `advisor.role` have to be given; all the rest may be unknown."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        advisor: Advisor | dict[str, Any] | None = ...,
        home: Home | dict[str, Any] | None = ...,
        workstation: Workstation | dict[str, Any] | None = ...,
        device: Device | dict[str, Any] | None = ...,
        connection: Connection | dict[str, Any] | None = ...,
        waivers: list[Waiver | dict[str, Any]] | tuple[Waiver | dict[str, Any], ...] | None = ...,
    ) -> Case: ...
    def replace(self, **fields: Any) -> Case:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Case: ...
    @classmethod
    def from_json(cls, text: str) -> Case:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def advisor(self) -> Advisor:
        """The advisor."""
    @property
    def home(self) -> Home:
        """The home."""
    @property
    def workstation(self) -> Workstation:
        """The workstation."""
    @property
    def device(self) -> Device:
        """The device that calls are taken on."""
    @property
    def connection(self) -> Connection:
        """The internet connection."""
    @property
    def waivers(self) -> tuple[Waiver, ...]:
        """The waivers given; none where absent."""

@final
class Advisor:
    """The advisor."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        id: str,
        role: Role | str,
        arrangement: Arrangement | str | None = ...,
        in_post_since: date | str | None = ...,
        shifts_completed: int | None = ...,
        last_practised: date | str | None = ...,
        homeworking_since: date | str | None = ...,
        withdrawn_since: date | str | None = ...,
        fitness_sign_off_needed: bool | None = ...,
        fitness_signed_off: bool | date | str | None = ...,
        audit: Audit | dict[str, Any] | None = ...,
        training: Training | dict[str, Any] | None = ...,
        performance: Performance | dict[str, Any] | None = ...,
        technical: Technical | dict[str, Any] | None = ...,
        governance: Governance | dict[str, Any] | None = ...,
        wellbeing: Wellbeing | dict[str, Any] | None = ...,
        incident_plan: IncidentPlan | dict[str, Any] | None = ...,
    ) -> Advisor: ...
    def replace(self, **fields: Any) -> Advisor:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Advisor: ...
    @classmethod
    def from_json(cls, text: str) -> Advisor:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def id(self) -> str | None:
        """An opaque id of 1 to 64 characters: a staff number, a hash. Never a name."""
    @property
    def role(self) -> Role | None:
        """What the advisor does."""
    @property
    def arrangement(self) -> Arrangement | None:
        """Where the advisor works."""
    @property
    def in_post_since(self) -> date | None:
        """The first day in post."""
    @property
    def shifts_completed(self) -> int | None:
        """Shifts worked so far."""
    @property
    def last_practised(self) -> date | None:
        """The last day before a break that no signed-off return has ended; absent: practising now."""
    @property
    def homeworking_since(self) -> date | None:
        """The first day of homeworking; absent: not started."""
    @property
    def withdrawn_since(self) -> date | None:
        """The day a review ended homeworking, cleared when it is restored; absent: not withdrawn."""
    @property
    def fitness_sign_off_needed(self) -> bool | None:
        """An assessment of fitness to work is needed (never why). Asked of everybody."""
    @property
    def fitness_signed_off(self) -> bool | date | None:
        """Assessed as legally fit to work, and signed off."""
    @property
    def audit(self) -> Audit:
        """Audit of calls."""
    @property
    def training(self) -> Training:
        """Training."""
    @property
    def performance(self) -> Performance:
        """Performance and conduct."""
    @property
    def technical(self) -> Technical:
        """Technical skills."""
    @property
    def governance(self) -> Governance:
        """Policies and agreements."""
    @property
    def wellbeing(self) -> Wellbeing:
        """Support and wellbeing."""
    @property
    def incident_plan(self) -> IncidentPlan:
        """What happens when something goes wrong at home."""

@final
class Audit:
    """Audit of an advisor's calls."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        tier: AuditTier | str | None = ...,
        tier_since: date | str | None = ...,
        performing_safely: bool | None = ...,
        audits_due: int | None = ...,
        audits_done_home: int | None = ...,
        audits_done_site: int | None = ...,
    ) -> Audit: ...
    def replace(self, **fields: Any) -> Audit:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Audit: ...
    @classmethod
    def from_json(cls, text: str) -> Audit:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def tier(self) -> AuditTier | None:
        """The audit tier."""
    @property
    def tier_since(self) -> date | None:
        """The day the tier starts; absent: always."""
    @property
    def performing_safely(self) -> bool | None:
        """Audits show safe and effective practice."""
    @property
    def audits_due(self) -> int | None:
        """Audits that should have been done by the day asked about, in the current audit period, at the rate of contact-centre staff; 0 on the day homeworking starts."""
    @property
    def audits_done_home(self) -> int | None:
        """Audits of calls taken at home."""
    @property
    def audits_done_site(self) -> int | None:
        """Audits of calls taken in the contact centre."""

@final
class Training:
    """Training of an advisor."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        core_module_1: bool | date | str | None = ...,
        core_module_2: bool | date | str | None = ...,
        initial_training: bool | date | str | None = ...,
        consolidated_learning: bool | date | str | None = ...,
        release_updates: bool | date | str | None = ...,
        homeworking: bool | date | str | None = ...,
        it: bool | date | str | None = ...,
        data_security: bool | date | str | None = ...,
        information_governance: bool | date | str | None = ...,
        workstation_safety: bool | date | str | None = ...,
        competence_sign_off: bool | date | str | None = ...,
    ) -> Training: ...
    def replace(self, **fields: Any) -> Training:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Training: ...
    @classmethod
    def from_json(cls, text: str) -> Training:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def core_module_1(self) -> bool | date | None:
        """NHS Pathways core module 1."""
    @property
    def core_module_2(self) -> bool | date | None:
        """NHS Pathways core module 2."""
    @property
    def initial_training(self) -> bool | date | None:
        """All initial training, core module 1 included; core module 2 is recorded on its own."""
    @property
    def consolidated_learning(self) -> bool | date | None:
        """Mandatory consolidated learning."""
    @property
    def release_updates(self) -> bool | date | None:
        """Training for every release update that applies."""
    @property
    def homeworking(self) -> bool | date | None:
        """What the provider's own homeworking training asks."""
    @property
    def it(self) -> bool | date | None:
        """IT training."""
    @property
    def data_security(self) -> bool | date | None:
        """Data security and protection training; a check."""
    @property
    def information_governance(self) -> bool | date | None:
        """Information governance training; a check."""
    @property
    def workstation_safety(self) -> bool | date | None:
        """Health and safety, and set-up guidance, for display screen equipment."""
    @property
    def competence_sign_off(self) -> bool | date | None:
        """Competence signed off: of service advisors, and of anyone who returns to practice."""

@final
class Performance:
    """Performance and conduct of an advisor."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        open_issues: OpenIssues | str | None = ...,
        implicated_in_complaint: bool | None = ...,
        exemplary_conduct: bool | None = ...,
        attendance_percent: int | float | Decimal | None = ...,
        productivity_percent: int | float | Decimal | None = ...,
        last_review: bool | date | str | None = ...,
    ) -> Performance: ...
    def replace(self, **fields: Any) -> Performance:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Performance: ...
    @classmethod
    def from_json(cls, text: str) -> Performance:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def open_issues(self) -> OpenIssues | None:
        """The gravest open issue."""
    @property
    def implicated_in_complaint(self) -> bool | None:
        """Their practice is a possible contributory factor in an open complaint or serious incident."""
    @property
    def exemplary_conduct(self) -> bool | None:
        """Conduct and performance are exemplary."""
    @property
    def attendance_percent(self) -> Decimal | None:
        """Attendance, in percent."""
    @property
    def productivity_percent(self) -> Decimal | None:
        """Productivity, in percent of the provider's standard."""
    @property
    def last_review(self) -> bool | date | None:
        """The last performance review; a check."""

@final
class Technical:
    """Technical skills of an advisor."""

    __match_args__: ClassVar[tuple[str]]
    def __new__(
        cls,
        *,
        confident_with_equipment: bool | None = ...,
    ) -> Technical: ...
    def replace(self, **fields: Any) -> Technical:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Technical: ...
    @classmethod
    def from_json(cls, text: str) -> Technical:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def confident_with_equipment(self) -> bool | None:
        """Confident to use, and do basic troubleshooting of, the technology and the remote support."""

@final
class Governance:
    """Policies and agreements of an advisor."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    def __new__(
        cls,
        *,
        policies_accessible: bool | date | str | None = ...,
        agreement_signed: bool | date | str | None = ...,
        confidentiality_agreement: bool | date | str | None = ...,
        probation_passed: bool | date | str | None = ...,
    ) -> Governance: ...
    def replace(self, **fields: Any) -> Governance:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Governance: ...
    @classmethod
    def from_json(cls, text: str) -> Governance:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def policies_accessible(self) -> bool | date | None:
        """Knows of, and can reach, the information governance, data protection and other policies."""
    @property
    def agreement_signed(self) -> bool | date | None:
        """The information governance agreement; a check."""
    @property
    def confidentiality_agreement(self) -> bool | date | None:
        """The agreement on handling paper at home."""
    @property
    def probation_passed(self) -> bool | date | None:
        """Probation passed."""

@final
class Wellbeing:
    """Support and wellbeing of an advisor."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        risk_assessment: bool | date | str | None = ...,
        connected: bool | None = ...,
        buddy: bool | None = ...,
        last_check_in: bool | date | str | None = ...,
        knows_escalation: bool | None = ...,
        debriefer_access: bool | None = ...,
        return_route: bool | None = ...,
        development_access: bool | None = ...,
    ) -> Wellbeing: ...
    def replace(self, **fields: Any) -> Wellbeing:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Wellbeing: ...
    @classmethod
    def from_json(cls, text: str) -> Wellbeing:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def risk_assessment(self) -> bool | date | None:
        """The risk assessment of working alone; a check."""
    @property
    def connected(self) -> bool | None:
        """A way to stay in touch with colleagues and managers all through a shift."""
    @property
    def buddy(self) -> bool | None:
        """Paired with a buddy."""
    @property
    def last_check_in(self) -> bool | date | None:
        """The last check-in; a check."""
    @property
    def knows_escalation(self) -> bool | None:
        """Knows how and where to raise a concern, and what help there is in a crisis."""
    @property
    def debriefer_access(self) -> bool | None:
        """Can reach the shift manager and an incident de-briefer remotely."""
    @property
    def return_route(self) -> bool | None:
        """A choice in where they work, and a plan that lets them go back to the contact centre."""
    @property
    def development_access(self) -> bool | None:
        """Remote access to training and development."""

@final
class IncidentPlan:
    """What happens when something goes wrong at an advisor's home."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        notify_line: bool | None = ...,
        diversion_agreed: bool | None = ...,
        risk_assessed: bool | date | str | None = ...,
        power_backup_minutes: int | None = ...,
        backup_connection: BackupConnection | str | None = ...,
        backup_connection_mbps: int | float | Decimal | None = ...,
        backup_device: bool | None = ...,
        site_travel_minutes: int | None = ...,
    ) -> IncidentPlan: ...
    def replace(self, **fields: Any) -> IncidentPlan:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> IncidentPlan: ...
    @classmethod
    def from_json(cls, text: str) -> IncidentPlan:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def notify_line(self) -> bool | None:
        """An agreed line to the provider that works when the kit does not."""
    @property
    def diversion_agreed(self) -> bool | None:
        """Calls are diverted when the provider is told."""
    @property
    def risk_assessed(self) -> bool | date | None:
        """How likely domestic incidents are has been assessed; a check."""
    @property
    def power_backup_minutes(self) -> int | None:
        """Minutes that a backup power source carries the kit."""
    @property
    def backup_connection(self) -> BackupConnection | None:
        """The second way to the internet."""
    @property
    def backup_connection_mbps(self) -> Decimal | None:
        """Speed of the second way, in Mbit/s."""
    @property
    def backup_device(self) -> bool | None:
        """A second device at hand."""
    @property
    def site_travel_minutes(self) -> int | None:
        """Minutes it takes to reach the contact centre."""

@final
class Home:
    """The home."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        quiet: bool | None = ...,
        not_overheard: bool | None = ...,
        free_of_interruptions: bool | None = ...,
        space: bool | None = ...,
        light: bool | None = ...,
        temperature: bool | None = ...,
        dse_assessment: bool | date | str | None = ...,
        shared_housing: bool | None = ...,
        caring_during_shifts: bool | None = ...,
        shared_use_review: bool | date | str | None = ...,
        assurance: list[Assurance | dict[str, Any]] | tuple[Assurance | dict[str, Any], ...] | None = ...,
        insurance_considered: bool | None = ...,
        secure_from_breach: bool | None = ...,
    ) -> Home: ...
    def replace(self, **fields: Any) -> Home:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Home: ...
    @classmethod
    def from_json(cls, text: str) -> Home:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def quiet(self) -> bool | None:
        """Free of noise that could disturb a call."""
    @property
    def not_overheard(self) -> bool | None:
        """Nobody else in the home can hear the conversation."""
    @property
    def free_of_interruptions(self) -> bool | None:
        """Nobody walks in on a call."""
    @property
    def space(self) -> bool | None:
        """Enough space to work."""
    @property
    def light(self) -> bool | None:
        """Enough light to work."""
    @property
    def temperature(self) -> bool | None:
        """The temperature can be kept comfortable."""
    @property
    def dse_assessment(self) -> bool | date | None:
        """The display screen equipment assessment; a check."""
    @property
    def shared_housing(self) -> bool | None:
        """Shared housing, for example a house in multiple occupation."""
    @property
    def caring_during_shifts(self) -> bool | None:
        """Caring responsibilities at home while on shift."""
    @property
    def shared_use_review(self) -> bool | date | None:
        """The extra suitability review that either of the two calls for; a check."""
    @property
    def assurance(self) -> tuple[Assurance, ...] | None:
        """Every assurance of the home that the provider holds; a list given is complete."""
    @property
    def insurance_considered(self) -> bool | None:
        """What homeworking does to the home insurance has been considered."""
    @property
    def secure_from_breach(self) -> bool | None:
        """Screens, devices and papers cannot be seen or reached by others."""

@final
class Assurance:
    """One assurance of a home."""

    __match_args__: ClassVar[tuple[str, str]]
    def __new__(
        cls,
        *,
        kind: AssuranceKind | str,
        on: date | str,
    ) -> Assurance: ...
    def replace(self, **fields: Any) -> Assurance:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Assurance: ...
    @classmethod
    def from_json(cls, text: str) -> Assurance:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def kind(self) -> AssuranceKind | None:
        """How the provider was assured."""
    @property
    def on(self) -> date | None:
        """The day it was given."""

@final
class Workstation:
    """The workstation."""

    __match_args__: ClassVar[tuple[str, str, str]]
    def __new__(
        cls,
        *,
        equipment: list[str] | tuple[str, ...] | None = ...,
        supplied_by: Supplier | str | None = ...,
        safety_assured: bool | date | str | None = ...,
    ) -> Workstation: ...
    def replace(self, **fields: Any) -> Workstation:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Workstation: ...
    @classmethod
    def from_json(cls, text: str) -> Workstation:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def equipment(self) -> tuple[str, ...] | None:
        """Every item there is: `desk`, `adjustable_chair`, `monitor`, `mouse`, `keyboard`, `cables`, `headset`, `lamp`, `footrest`, `shredder`, `stationery`, or any other text. Compared exactly; a list given is complete."""
    @property
    def supplied_by(self) -> Supplier | None:
        """Who supplies the equipment."""
    @property
    def safety_assured(self) -> bool | date | None:
        """Electrical and general safety compliance; a check."""

@final
class Device:
    """The device that calls are taken on."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        owner: DeviceOwner | str | None = ...,
        processor_ghz: int | float | Decimal | None = ...,
        processor_cores: int | None = ...,
        memory_gb: int | float | Decimal | None = ...,
        storage_gb: int | float | Decimal | None = ...,
        meets_remote_desktop_spec: bool | None = ...,
        support_ends: date | str | None = ...,
        patched: bool | date | str | None = ...,
        antivirus: bool | None = ...,
        no_data_at_rest: bool | None = ...,
        no_data_transfer: bool | None = ...,
        remote_solution: bool | None = ...,
        personal_settings_isolated: bool | None = ...,
        printing_disabled: bool | None = ...,
        virtual_notes_wiped: bool | None = ...,
    ) -> Device: ...
    def replace(self, **fields: Any) -> Device:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Device: ...
    @classmethod
    def from_json(cls, text: str) -> Device:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def owner(self) -> DeviceOwner | None:
        """Whose device it is."""
    @property
    def processor_ghz(self) -> Decimal | None:
        """Clock speed of the processor, in GHz."""
    @property
    def processor_cores(self) -> int | None:
        """Cores of the processor."""
    @property
    def memory_gb(self) -> Decimal | None:
        """Memory, in GB."""
    @property
    def storage_gb(self) -> Decimal | None:
        """Storage, in GB."""
    @property
    def meets_remote_desktop_spec(self) -> bool | None:
        """Attested to meet the remote desktop's specification, for what the policy sets no figure for."""
    @property
    def support_ends(self) -> date | None:
        """The last day of the manufacturer's full support; where none is announced, the end of the hardware warranty."""
    @property
    def patched(self) -> bool | date | None:
        """Full security patching in place; a check."""
    @property
    def antivirus(self) -> bool | None:
        """Adequate antivirus software."""
    @property
    def no_data_at_rest(self) -> bool | None:
        """Through the remote solution nothing stays on the device."""
    @property
    def no_data_transfer(self) -> bool | None:
        """Data cannot be moved to another device."""
    @property
    def remote_solution(self) -> bool | None:
        """A remote desktop, VPN or like is the only way to the work systems."""
    @property
    def personal_settings_isolated(self) -> bool | None:
        """On an advisor's own device: personal settings cannot weaken the security of the work systems."""
    @property
    def printing_disabled(self) -> bool | None:
        """Printing is disabled."""
    @property
    def virtual_notes_wiped(self) -> bool | None:
        """On-screen notes are deleted after each shift."""

@final
class Connection:
    """The internet connection."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        peak_download_mbps: int | float | Decimal | None = ...,
        peak_upload_mbps: int | float | Decimal | None = ...,
        social_peak_download_mbps: int | float | Decimal | None = ...,
        social_peak_upload_mbps: int | float | Decimal | None = ...,
        latency_ms: int | float | Decimal | None = ...,
        tested_on: bool | date | str | None = ...,
        contract_download_mbps: int | float | Decimal | None = ...,
        contract_upload_mbps: int | float | Decimal | None = ...,
        contract_ends: date | str | None = ...,
        supply_assured: bool | None = ...,
        household_load_considered: bool | None = ...,
    ) -> Connection: ...
    def replace(self, **fields: Any) -> Connection:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Connection: ...
    @classmethod
    def from_json(cls, text: str) -> Connection:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def peak_download_mbps(self) -> Decimal | None:
        """Download speed measured at the operational peak, in Mbit/s."""
    @property
    def peak_upload_mbps(self) -> Decimal | None:
        """Upload speed measured at the operational peak, in Mbit/s."""
    @property
    def social_peak_download_mbps(self) -> Decimal | None:
        """Download speed measured at the general browsing peak, in Mbit/s."""
    @property
    def social_peak_upload_mbps(self) -> Decimal | None:
        """Upload speed measured at the general browsing peak, in Mbit/s."""
    @property
    def latency_ms(self) -> Decimal | None:
        """Latency, in milliseconds."""
    @property
    def tested_on(self) -> bool | date | None:
        """The day of the newest test at both peaks; a check."""
    @property
    def contract_download_mbps(self) -> Decimal | None:
        """Download speed that the contract promises, in Mbit/s."""
    @property
    def contract_upload_mbps(self) -> Decimal | None:
        """Upload speed that the contract promises, in Mbit/s."""
    @property
    def contract_ends(self) -> date | None:
        """The last day of the contract; absent beside an assured supply: a rolling contract without a last day."""
    @property
    def supply_assured(self) -> bool | None:
        """The advisor has assured continued supply (for rolling contracts)."""
    @property
    def household_load_considered(self) -> bool | None:
        """The load of other users in the home at those times has been considered."""

@final
class Waiver:
    """A waiver of one *should* or *local* rule, for a time."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    def __new__(
        cls,
        *,
        rule: Rule | str,
        approved_by: str,
        reason: str,
        from_: date | str,
        through: date | str,
    ) -> Waiver: ...
    def replace(self, **fields: Any) -> Waiver:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Waiver: ...
    @classmethod
    def from_json(cls, text: str) -> Waiver:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule | None:
        """The rule that is waived."""
    @property
    def approved_by(self) -> str | None:
        """The role of whoever approved it."""
    @property
    def reason(self) -> str | None:
        """Why it was approved."""
    @property
    def from_(self) -> date | None:
        """The first day it holds."""
    @property
    def through(self) -> date | None:
        """The last day it holds."""

@final
class Policy:
    """A policy as it crosses borders: what the provider decides. `Policy::new`(crate::Policy::new) checks it. Only `name` and `guidance` have to be given; a field left out takes its default."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        name: str,
        guidance: Guidance | str,
        preset: Preset | str | None = ...,
        enforcement: dict[str, Any] | dict[Rule, Enforcement] | None = ...,
        devices: Devices | str | None = ...,
        notes: Notes | str | None = ...,
        paper_disposal: list[PaperDisposal | str] | tuple[PaperDisposal | str, ...] | None = ...,
        assurance: list[AssuranceKind | str] | tuple[AssuranceKind | str, ...] | None = ...,
        assurance_count: int | None = ...,
        assurance_review_months: int | None = ...,
        required_equipment: list[str] | tuple[str, ...] | None = ...,
        min_memory_gb: int | float | Decimal | None = ...,
        min_processor_ghz: int | float | Decimal | None = ...,
        min_processor_cores: int | None = ...,
        min_storage_gb: int | float | Decimal | None = ...,
        min_download_mbps: int | float | Decimal | None = ...,
        min_upload_mbps: int | float | Decimal | None = ...,
        max_latency_ms: int | float | Decimal | None = ...,
        min_contract_download_mbps: int | float | Decimal | None = ...,
        min_contract_upload_mbps: int | float | Decimal | None = ...,
        contract_notice_days: int | None = ...,
        min_attendance_percent: int | float | Decimal | None = ...,
        min_productivity_percent: int | float | Decimal | None = ...,
        min_months_in_post: int | None = ...,
        min_shifts_completed: int | None = ...,
        max_break_months: int | None = ...,
        dse_review_months: int | None = ...,
        patch_review_months: int | None = ...,
        safety_review_months: int | None = ...,
        speed_test_review_months: int | None = ...,
        data_security_review_months: int | None = ...,
        information_governance_review_months: int | None = ...,
        agreement_review_months: int | None = ...,
        performance_review_months: int | None = ...,
        risk_assessment_review_months: int | None = ...,
        check_in_review_months: int | None = ...,
        shared_use_review_months: int | None = ...,
        incident_risk_review_months: int | None = ...,
        incidents: Incidents | dict[str, Any] | None = ...,
        removal: Removal | dict[str, Any] | None = ...,
    ) -> Policy: ...
    def replace(self, **fields: Any) -> Policy:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Policy: ...
    @classmethod
    def from_json(cls, text: str) -> Policy:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def name(self) -> str:
        """The policy's name."""
    @property
    def guidance(self) -> Guidance | None:
        """The guidance it rests on."""
    @property
    def preset(self) -> Preset:
        """Where it starts from."""
    @property
    def enforcement(self) -> dict[Rule, Enforcement]:
        """What it says otherwise than the preset, by rule. A rule of the floor can only be enforced."""
    @property
    def devices(self) -> Devices:
        """Whose devices may be used."""
    @property
    def notes(self) -> Notes:
        """How notes are taken."""
    @property
    def paper_disposal(self) -> tuple[PaperDisposal, ...]:
        """How paper is disposed of, where it is allowed: all of these."""
    @property
    def assurance(self) -> tuple[AssuranceKind, ...]:
        """The kinds of assurance accepted."""
    @property
    def assurance_count(self) -> int:
        """How many different kinds have to be in force."""
    @property
    def assurance_review_months(self) -> int:
        """Months after which an assurance has to be renewed."""
    @property
    def required_equipment(self) -> tuple[str, ...]:
        """The items that a workstation has to have: what the provider's own have."""
    @property
    def min_memory_gb(self) -> Decimal | None:
        """Memory asked of a device, in GB; unset: the remote desktop's specification is attested instead."""
    @property
    def min_processor_ghz(self) -> Decimal | None:
        """Clock speed asked of a processor, in GHz."""
    @property
    def min_processor_cores(self) -> int | None:
        """Cores asked of a processor."""
    @property
    def min_storage_gb(self) -> Decimal | None:
        """Storage asked of a device, in GB."""
    @property
    def min_download_mbps(self) -> Decimal | None:
        """Download speed asked at both peaks, in Mbit/s."""
    @property
    def min_upload_mbps(self) -> Decimal | None:
        """Upload speed asked at both peaks, in Mbit/s."""
    @property
    def max_latency_ms(self) -> Decimal | None:
        """The greatest latency allowed, in milliseconds."""
    @property
    def min_contract_download_mbps(self) -> Decimal | None:
        """Download speed that a contract has to promise, in Mbit/s."""
    @property
    def min_contract_upload_mbps(self) -> Decimal | None:
        """Upload speed that a contract has to promise, in Mbit/s."""
    @property
    def contract_notice_days(self) -> int:
        """Days that an internet contract has to run on."""
    @property
    def min_attendance_percent(self) -> Decimal | None:
        """Attendance asked, in percent."""
    @property
    def min_productivity_percent(self) -> Decimal | None:
        """Productivity asked, in percent of the provider's standard."""
    @property
    def min_months_in_post(self) -> int | None:
        """Months in post asked."""
    @property
    def min_shifts_completed(self) -> int | None:
        """Shifts asked."""
    @property
    def max_break_months(self) -> int:
        """The longest break from practice that a return can follow, in months."""
    @property
    def dse_review_months(self) -> int | None:
        """Months after which a display screen equipment assessment is renewed."""
    @property
    def patch_review_months(self) -> int | None:
        """Months after which patching is confirmed again."""
    @property
    def safety_review_months(self) -> int | None:
        """Months after which the safety of equipment is assured again."""
    @property
    def speed_test_review_months(self) -> int | None:
        """Months after which a speed test is repeated."""
    @property
    def data_security_review_months(self) -> int | None:
        """Months after which data security training is repeated."""
    @property
    def information_governance_review_months(self) -> int | None:
        """Months after which information governance training is repeated."""
    @property
    def agreement_review_months(self) -> int | None:
        """Months after which the information governance agreement is signed again."""
    @property
    def performance_review_months(self) -> int | None:
        """Months between performance reviews."""
    @property
    def risk_assessment_review_months(self) -> int | None:
        """Months after which the risk assessment is renewed."""
    @property
    def check_in_review_months(self) -> int | None:
        """Months between check-ins."""
    @property
    def shared_use_review_months(self) -> int | None:
        """Months after which the suitability review for shared housing or caring is renewed."""
    @property
    def incident_risk_review_months(self) -> int | None:
        """Months after which the risk of domestic incidents is assessed again."""
    @property
    def incidents(self) -> Incidents:
        """What happens when something goes wrong at an advisor's home."""
    @property
    def removal(self) -> Removal:
        """When homeworking ends."""
    @property
    def fingerprint(self) -> str:
        """SHA-256, in hex, over all that the policy decides, its name included: two policies with one fingerprint decide alike."""
    def enforcement_of(self, rule: Rule | str) -> Enforcement:
        """What a rule does to the verdict under this policy."""
    @classmethod
    def from_toml(cls, text: str) -> Policy:
        """Reads it from TOML text, strictly."""

@final
class Incidents:
    """What happens when something goes wrong at an advisor's home."""

    __match_args__: ClassVar[tuple[str, str, str]]
    def __new__(
        cls,
        *,
        max_minutes_to_restore: int | None = ...,
        min_minutes_on_site: int | None = ...,
        site_attendance: SiteAttendance | str | None = ...,
    ) -> Incidents: ...
    def replace(self, **fields: Any) -> Incidents:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Incidents: ...
    @classmethod
    def from_json(cls, text: str) -> Incidents:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def max_minutes_to_restore(self) -> int:
        """The longest interruption, in minutes, that is waited for."""
    @property
    def min_minutes_on_site(self) -> int:
        """The least time on site, in minutes, that is worth the journey."""
    @property
    def site_attendance(self) -> SiteAttendance:
        """Whether the advisor comes to the contact centre."""

@final
class Removal:
    """When homeworking ends."""

    __match_args__: ClassVar[tuple[str]]
    def __new__(
        cls,
        *,
        interventions_before_removal: int | None = ...,
    ) -> Removal: ...
    def replace(self, **fields: Any) -> Removal:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Removal: ...
    @classmethod
    def from_json(cls, text: str) -> Removal:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def interventions_before_removal(self) -> int:
        """Interventions that come before homeworking is withdrawn."""

@final
class Decision:
    """Whether an advisor may work from home on a day, and everything that rests on."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Decision:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def verdict(self) -> Verdict:
        """The answer."""
    @property
    def on(self) -> date:
        """The day asked about."""
    @property
    def changes_on(self) -> date | None:
        """The first later day on which the verdict differs, facts and policy unchanged; none up to 2200-12-31."""
    @property
    def changes_to(self) -> Verdict | None:
        """The verdict on that day."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every rule of the catalogue, in its order."""
    @property
    def policy_fingerprint(self) -> str:
        """The fingerprint of the policy decided by."""
    @property
    def guidance(self) -> Guidance:
        """The guidance decided by."""
    @property
    def engine(self) -> str:
        """The version of this library."""
    @property
    def blocking(self) -> tuple[Rule, ...]:
        """The enforced rules that are not met."""
    @property
    def missing(self) -> tuple[Rule, ...]:
        """The enforced rules that are unknown."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The facts that enforced rules are unknown for, in the order of the case, each once."""
    @property
    def advisories(self) -> tuple[Rule, ...]:
        """The advised rules that are not met or unknown."""
    def finding(self, rule: Rule | str) -> Finding | None:
        """The finding of a rule."""

@final
class Finding:
    """How one rule stands for an advisor on a day."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Finding:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def status(self) -> Status:
        """How it stands."""
    @property
    def enforcement(self) -> Enforcement:
        """What it does to the verdict under the policy."""
    @property
    def force(self) -> Force:
        """How strongly the guidance puts it."""
    @property
    def sections(self) -> tuple[str, ...]:
        """Where the guidance puts it."""
    @property
    def message(self) -> str:
        """One sentence: what was found and what was asked, what is missing, or why it does not apply."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The missing facts, where the status is unknown."""
    @property
    def remedy(self) -> Remedy | None:
        """What puts it right, where it is not met or unknown."""
    @property
    def changes_on(self) -> date | None:
        """The first later day on which the status differs; none up to 2200-12-31."""

@final
class Remedy:
    """What puts a finding right, and whose job that is."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Remedy:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def owner(self) -> Owner:
        """Whose job it is."""
    @property
    def action(self) -> str:
        """What to do."""
    @property
    def alternatives(self) -> tuple[str, ...]:
        """The ways there are to do it, where there are several."""

@final
class Outcome:
    """The verdict and its reasons, without text."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Outcome:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def verdict(self) -> Verdict:
        """The answer."""
    @property
    def blocking(self) -> tuple[Rule, ...]:
        """The enforced rules that are not met."""
    @property
    def missing(self) -> tuple[Rule, ...]:
        """The enforced rules that are unknown."""

@final
class RuleStatus:
    """How one rule stands, without text."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> RuleStatus:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def status(self) -> Status:
        """How it stands."""
    @property
    def enforcement(self) -> Enforcement:
        """What it does to the verdict under the policy."""
    @property
    def changes_on(self) -> date | None:
        """The first later day on which the status differs; none up to 2200-12-31."""

@final
class Missing:
    """What is missing for a decision."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> Missing:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rules(self) -> tuple[Rule, ...]:
        """The enforced rules that are unknown."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The facts they need, in the order of the case, each once."""

@final
class RuleDescription:
    """What is said of a rule of the catalogue."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> RuleDescription:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def area(self) -> str:
        """Its area, `home`."""
    @property
    def force(self) -> Force:
        """How strongly the guidance puts it."""
    @property
    def criterion(self) -> Criterion | None:
        """Of a local rule: how a person specification takes it up."""
    @property
    def sections(self) -> tuple[str, ...]:
        """Where the guidance puts it."""
    @property
    def summary(self) -> str:
        """What it asks."""
    @property
    def question(self) -> str:
        """The question to ask of an advisor."""
    @property
    def otherwise(self) -> str:
        """What is said where it does not apply; empty where it applies to everybody."""
    @property
    def met(self) -> str:
        """What is said where it is met, before the figures."""
    @property
    def not_met(self) -> str:
        """What is said where it is not met, before the figures."""
    @property
    def remedy_by(self) -> RemedyBy:
        """How the owner of the remedy is found."""
    @property
    def remedy(self) -> str:
        """What puts it right."""

@final
class ChecklistItem:
    """One line of a homeworker person specification."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ChecklistItem:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def area(self) -> str:
        """The area of the catalogue."""
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def question(self) -> str:
        """What to ask of the advisor, with the provider's figures."""
    @property
    def force(self) -> Force:
        """How strongly the guidance puts it."""
    @property
    def enforcement(self) -> Enforcement:
        """What it does to the verdict under the policy."""

@final
class Segment:
    """A stretch of days on which a decision holds."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Segment:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def from_(self) -> date:
        """Its first day."""
    @property
    def through(self) -> date:
        """Its last day."""
    @property
    def decision(self) -> Decision:
        """The decision on its first day; on its other days it differs in `on` alone."""

@final
class Earliest:
    """When an advisor is first eligible, and what that waits for."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Earliest:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def date(self) -> date | None:
        """The first day of the span that is eligible, if there is one."""
    @property
    def waits_for(self) -> tuple[Rule, ...]:
        """The enforced rules not met or unknown on the first day of the span; where there is no date, those of them that clear by themselves on some later day."""
    @property
    def blocked_by(self) -> tuple[Rule, ...]:
        """Where there is no date: the enforced rules that do not clear by themselves, or, where all do, those not met or unknown on the last day of the span."""

@final
class WhatIf:
    """What other facts, or another policy, would change."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> WhatIf:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def before(self) -> Decision:
        """The decision as things are."""
    @property
    def after(self) -> Decision:
        """The decision as they would be."""
    @property
    def differences(self) -> tuple[Difference, ...]:
        """Every rule whose status or enforcement differs."""

@final
class Difference:
    """How a rule stands before and after."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Difference:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def from_(self) -> Standing:
        """Before."""
    @property
    def to(self) -> Standing:
        """After."""

@final
class Standing:
    """How a rule stands."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> Standing:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def status(self) -> Status:
        """Its status."""
    @property
    def enforcement(self) -> Enforcement:
        """What it does to the verdict."""

@final
class OwnerRemedies:
    """What one owner has to do."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> OwnerRemedies:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def owner(self) -> Owner:
        """Whose job it is."""
    @property
    def items(self) -> tuple[RemedyItem, ...]:
        """What there is to do, a rule each."""

@final
class RemedyItem:
    """What puts one rule right."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> RemedyItem:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def action(self) -> str:
        """What to do."""
    @property
    def alternatives(self) -> tuple[str, ...]:
        """The ways there are to do it, where there are several."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The facts to find out, where the rule is unknown."""

@final
class Comparison:
    """What another policy does to a workforce."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> Comparison:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def counts(self) -> VerdictPairs:
        """How many have which verdict under the first policy, and under the second."""
    @property
    def moved(self) -> tuple[Moved, ...]:
        """Whose verdict differs, in the order of the cases."""

@final
class VerdictPairs:
    """Counts by the verdict under a first policy, then by that under a second."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> VerdictPairs:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def eligible(self) -> VerdictCounts:
        """Eligible under the first."""
    @property
    def not_eligible(self) -> VerdictCounts:
        """Not eligible under the first."""
    @property
    def incomplete(self) -> VerdictCounts:
        """Incomplete under the first."""

@final
class VerdictCounts:
    """Counts by verdict."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> VerdictCounts:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def eligible(self) -> int:
        """Eligible."""
    @property
    def not_eligible(self) -> int:
        """Not eligible."""
    @property
    def incomplete(self) -> int:
        """Incomplete."""

@final
class Moved:
    """An advisor whose verdict another policy changes."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Moved:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def id(self) -> str:
        """The advisor's id."""
    @property
    def from_(self) -> Verdict:
        """The verdict under the first policy."""
    @property
    def to(self) -> Verdict:
        """The verdict under the second."""
    @property
    def because(self) -> tuple[Rule, ...]:
        """The rules that block, or are missing, under one of the two and not under the other."""

@final
class Summary:
    """A workforce at a glance."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Summary:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def total(self) -> int:
        """How many decisions there are."""
    @property
    def by_verdict(self) -> VerdictCounts:
        """How many of each verdict."""
    @property
    def by_blocking(self) -> tuple[RuleCount, ...]:
        """How many each rule blocks."""
    @property
    def by_missing(self) -> tuple[PathCount, ...]:
        """How many each missing fact is needed for."""
    @property
    def sole_blocking(self) -> tuple[RuleCount, ...]:
        """How many each rule blocks alone, with nothing missing: who would be freed by that alone."""
    @property
    def sole_missing(self) -> tuple[PathCount, ...]:
        """How many are incomplete for want of each fact alone."""
    @property
    def changes(self) -> tuple[MonthChange, ...]:
        """How many verdicts change in each month."""

@final
class RuleCount:
    """A count by rule."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> RuleCount:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def count(self) -> int:
        """How many."""

@final
class PathCount:
    """A count by fact."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> PathCount:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def path(self) -> str:
        """The path of the fact."""
    @property
    def count(self) -> int:
        """How many."""

@final
class MonthChange:
    """Verdicts that change in a month."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> MonthChange:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def month(self) -> str:
        """The month, `2027-01`."""
    @property
    def from_(self) -> Verdict:
        """The verdict before."""
    @property
    def to(self) -> Verdict:
        """The verdict then."""
    @property
    def count(self) -> int:
        """How many."""

@final
class Shift:
    """A shift as it crosses borders. `Shift::new`(crate::Shift::new) checks it. It is longer than nothing, and at most 24 hours by the clock."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        id: str,
        advisor_id: str,
        starts: datetime | str,
        ends: datetime | str,
        support: Support | dict[str, Any] | None = ...,
        services: Services | dict[str, Any] | None = ...,
    ) -> Shift: ...
    def replace(self, **fields: Any) -> Shift:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Shift: ...
    @classmethod
    def from_json(cls, text: str) -> Shift:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def id(self) -> str | None:
        """An opaque id of 1 to 64 characters."""
    @property
    def advisor_id(self) -> str | None:
        """The id of the advisor who works it."""
    @property
    def starts(self) -> datetime | None:
        """When it starts."""
    @property
    def ends(self) -> datetime | None:
        """When it ends."""
    @property
    def support(self) -> Support:
        """Who can be reached from home while it lasts."""
    @property
    def services(self) -> Services:
        """What technology there is for it at home."""

@final
class Support:
    """Who can be reached from home during a shift."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    def __new__(
        cls,
        *,
        senior: bool | None = ...,
        clinician: bool | None = ...,
        shift_manager: bool | None = ...,
        it_service: bool | None = ...,
    ) -> Support: ...
    def replace(self, **fields: Any) -> Support:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Support: ...
    @classmethod
    def from_json(cls, text: str) -> Support:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def senior(self) -> bool | None:
        """A senior colleague, at once."""
    @property
    def clinician(self) -> bool | None:
        """A clinician, at once."""
    @property
    def shift_manager(self) -> bool | None:
        """The shift manager."""
    @property
    def it_service(self) -> bool | None:
        """The IT service."""

@final
class Services:
    """What technology there is at home during a shift."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        call_routing: bool | None = ...,
        call_takeover: bool | None = ...,
        emergency_assistance: bool | None = ...,
        data_security: bool | None = ...,
        live_chat: bool | None = ...,
        screen_share: bool | None = ...,
        audit: bool | None = ...,
        demand_view: bool | None = ...,
    ) -> Services: ...
    def replace(self, **fields: Any) -> Services:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Services: ...
    @classmethod
    def from_json(cls, text: str) -> Services:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def call_routing(self) -> bool | None:
        """Calls are routed to the homeworker."""
    @property
    def call_takeover(self) -> bool | None:
        """A call can be passed on, or a third person join it."""
    @property
    def emergency_assistance(self) -> bool | None:
        """A virtual button for help at once."""
    @property
    def data_security(self) -> bool | None:
        """A remote solution that keeps data safe."""
    @property
    def live_chat(self) -> bool | None:
        """Live chat."""
    @property
    def screen_share(self) -> bool | None:
        """Screens can be shared."""
    @property
    def audit(self) -> bool | None:
        """Live audit."""
    @property
    def demand_view(self) -> bool | None:
        """The contact centre's demand board."""

@final
class ShiftDecision:
    """Whether a shift may be worked from home, and everything that rests on."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ShiftDecision:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def shift_id(self) -> str:
        """The id of the shift."""
    @property
    def verdict(self) -> Verdict:
        """The answer for the whole shift."""
    @property
    def days(self) -> tuple[Decision, ...]:
        """The decision for every calendar day that the shift touches, in order."""
    @property
    def findings(self) -> tuple[ShiftFinding, ...]:
        """Every rule of shifts, in their order."""
    @property
    def because(self) -> tuple[Rule, ...]:
        """The enforced rules not met or unknown, each once: those of the catalogue, then those of the shift."""

@final
class ShiftFinding:
    """How one rule of shifts stands."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ShiftFinding:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule:
        """The rule."""
    @property
    def status(self) -> Status:
        """How it stands."""
    @property
    def enforcement(self) -> Enforcement:
        """What it does to the verdict under the policy."""
    @property
    def force(self) -> Force:
        """How strongly the guidance puts it."""
    @property
    def sections(self) -> tuple[str, ...]:
        """Where the guidance puts it."""
    @property
    def message(self) -> str:
        """One sentence: what there is, what there is not, or what is not known."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The paths of the missing facts, below the shift, where the status is unknown."""
    @property
    def remedy(self) -> Remedy | None:
        """What puts it right, where it is not met or unknown."""
    @property
    def changes_on(self) -> date | None:
        """Always absent: what is known of a shift has no dates."""

@final
class RotaShift:
    """Where one shift of a rota is worked."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> RotaShift:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def shift_id(self) -> str:
        """The id of the shift."""
    @property
    def location(self) -> Location:
        """At home only where the shift's verdict is eligible."""
    @property
    def because(self) -> tuple[Rule, ...]:
        """Why not at home: the enforced rules not met or unknown, as in a shift's decision."""

@final
class Provider:
    """A provider as it crosses borders: what it has in place, by the areas of the guidance. `Provider::new`(crate::Provider::new) checks it."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        pathways: ProviderPathways | dict[str, Any] | None = ...,
        home: ProviderHome | dict[str, Any] | None = ...,
        technology: ProviderTechnology | dict[str, Any] | None = ...,
        security: ProviderSecurity | dict[str, Any] | None = ...,
        eligibility: ProviderEligibility | dict[str, Any] | None = ...,
        performance: ProviderPerformance | dict[str, Any] | None = ...,
        costs: ProviderCosts | dict[str, Any] | None = ...,
        wellbeing: ProviderWellbeing | dict[str, Any] | None = ...,
        continuity: ProviderContinuity | dict[str, Any] | None = ...,
    ) -> Provider: ...
    def replace(self, **fields: Any) -> Provider:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Provider: ...
    @classmethod
    def from_json(cls, text: str) -> Provider:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def pathways(self) -> ProviderPathways:
        """NHS Pathways and training."""
    @property
    def home(self) -> ProviderHome:
        """Home environment."""
    @property
    def technology(self) -> ProviderTechnology:
        """IT and technology."""
    @property
    def security(self) -> ProviderSecurity:
        """Security."""
    @property
    def eligibility(self) -> ProviderEligibility:
        """Eligibility criteria."""
    @property
    def performance(self) -> ProviderPerformance:
        """Performance monitoring."""
    @property
    def costs(self) -> ProviderCosts:
        """Costs."""
    @property
    def wellbeing(self) -> ProviderWellbeing:
        """Support and wellbeing."""
    @property
    def continuity(self) -> ProviderContinuity:
        """Business continuity."""

@final
class ProviderPathways:
    """NHS Pathways and training."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    def __new__(
        cls,
        *,
        licence_current: bool | date | str | None = ...,
        remote_training: bool | date | str | None = ...,
        trainer_ratio: TrainerRatio | dict[str, Any] | None = ...,
        release_day: ReleaseDay | dict[str, Any] | None = ...,
        remote_clinical_support: bool | date | str | None = ...,
    ) -> ProviderPathways: ...
    def replace(self, **fields: Any) -> ProviderPathways:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderPathways: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderPathways:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def licence_current(self) -> bool | date | None:
        """Homeworking is within the current NHS Pathways licence and its governance."""
    @property
    def remote_training(self) -> bool | date | None:
        """Core training and workshops can be taken remotely, at flexible times."""
    @property
    def trainer_ratio(self) -> TrainerRatio:
        """The largest course has at most twelve participants to a trainer."""
    @property
    def release_day(self) -> ReleaseDay:
        """A release update takes at most one mandatory training day."""
    @property
    def remote_clinical_support(self) -> bool | date | None:
        """Clinical and managerial support reaches homeworkers at once, as safely as in the contact centre."""

@final
class ProviderHome:
    """Home environment."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    def __new__(
        cls,
        *,
        assurance_process: bool | date | str | None = ...,
        assurance_review: bool | date | str | None = ...,
        shared_use_guidance: bool | date | str | None = ...,
        equipment_safety: bool | date | str | None = ...,
        workstation_guidance: bool | date | str | None = ...,
    ) -> ProviderHome: ...
    def replace(self, **fields: Any) -> ProviderHome:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderHome: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderHome:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def assurance_process(self) -> bool | date | None:
        """There is a way to be assured of a home before homeworking starts."""
    @property
    def assurance_review(self) -> bool | date | None:
        """There is a way to stay assured of a home while homeworking goes on."""
    @property
    def shared_use_guidance(self) -> bool | date | None:
        """It is set down how shared housing and caring at home are weighed."""
    @property
    def equipment_safety(self) -> bool | date | None:
        """Equipment that the provider supplies is safe to use, and advisors give assurance of their own."""
    @property
    def workstation_guidance(self) -> bool | date | None:
        """Homeworkers are taught how to set up and use a workstation in safety."""

@final
class ProviderTechnology:
    """IT and technology."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        hardware_decision: bool | date | str | None = ...,
        supplied_laptops: bool | date | str | None = ...,
        specification: bool | date | str | None = ...,
        internet_specification: bool | date | str | None = ...,
        software_decision: bool | date | str | None = ...,
        call_routing: bool | date | str | None = ...,
        call_takeover: bool | date | str | None = ...,
        emergency_assistance: bool | date | str | None = ...,
        data_security: bool | date | str | None = ...,
        live_chat: bool | date | str | None = ...,
        screen_share: bool | date | str | None = ...,
        audit: bool | date | str | None = ...,
        demand_view: bool | date | str | None = ...,
    ) -> ProviderTechnology: ...
    def replace(self, **fields: Any) -> ProviderTechnology:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderTechnology: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderTechnology:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def hardware_decision(self) -> bool | date | None:
        """It is decided whether laptops are supplied or advisors bring their own."""
    @property
    def supplied_laptops(self) -> bool | date | None:
        """Laptops are supplied, not brought by advisors."""
    @property
    def specification(self) -> bool | date | None:
        """All hardware used at home, not the laptop alone, is tested against a written specification."""
    @property
    def internet_specification(self) -> bool | date | None:
        """A home's internet has a written specification, and is tested at the peaks of calls and of home use."""
    @property
    def software_decision(self) -> bool | date | None:
        """The triage software works remotely, adapted or new."""
    @property
    def call_routing(self) -> bool | date | None:
        """Calls can be routed to homeworkers."""
    @property
    def call_takeover(self) -> bool | date | None:
        """A manager, clinician or translator can join or take over a homeworker's call."""
    @property
    def emergency_assistance(self) -> bool | date | None:
        """Homeworkers have a virtual button that calls for help at once."""
    @property
    def data_security(self) -> bool | date | None:
        """Work runs on a remote solution that leaves no data on the device and keeps personal settings apart."""
    @property
    def live_chat(self) -> bool | date | None:
        """Homeworkers have live chat with managers, clinicians and colleagues."""
    @property
    def screen_share(self) -> bool | date | None:
        """Homeworkers can share their screen for support and audit."""
    @property
    def audit(self) -> bool | date | None:
        """There are tools for live audit and for following performance remotely."""
    @property
    def demand_view(self) -> bool | date | None:
        """Homeworkers can see the contact centre's demand board."""

@final
class ProviderSecurity:
    """Security."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        systems_secured: bool | date | str | None = ...,
        data_policy: bool | date | str | None = ...,
        notes_decision: bool | date | str | None = ...,
        waste_policy_covers_home: bool | date | str | None = ...,
        training_parity: bool | date | str | None = ...,
        governance_parity: bool | date | str | None = ...,
    ) -> ProviderSecurity: ...
    def replace(self, **fields: Any) -> ProviderSecurity:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderSecurity: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderSecurity:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def systems_secured(self) -> bool | date | None:
        """All hardware and software used at home is as secure against breaches as in the contact centre."""
    @property
    def data_policy(self) -> bool | date | None:
        """Policies cover patient data and confidentiality at home."""
    @property
    def notes_decision(self) -> bool | date | None:
        """It is decided whether confidential waste is disposed of at home or no paper is used."""
    @property
    def waste_policy_covers_home(self) -> bool | date | None:
        """The confidential waste policy covers homeworking."""
    @property
    def training_parity(self) -> bool | date | None:
        """Homeworkers take the contact centre's mandatory training in data security and protection."""
    @property
    def governance_parity(self) -> bool | date | None:
        """Homeworkers sign and train for information governance as in the centre, and can reach the policies."""

@final
class ProviderEligibility:
    """Eligibility criteria."""

    __match_args__: ClassVar[tuple[str, str, str]]
    def __new__(
        cls,
        *,
        person_specification: bool | date | str | None = ...,
        reviewed: bool | date | str | None = ...,
        review_months: int | None = ...,
    ) -> ProviderEligibility: ...
    def replace(self, **fields: Any) -> ProviderEligibility:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderEligibility: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderEligibility:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def person_specification(self) -> bool | date | None:
        """There is a person specification for homeworkers, as a checklist."""
    @property
    def reviewed(self) -> bool | date | None:
        """The person specification is reviewed at the interval that the provider has set."""
    @property
    def review_months(self) -> int | None:
        """Months after which the person specification is reviewed again; absent: no interval is set."""

@final
class ProviderPerformance:
    """Performance monitoring."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        standard: bool | date | str | None = ...,
        parity: bool | date | str | None = ...,
        reviews: bool | date | str | None = ...,
        supportive_first: bool | date | str | None = ...,
        audit_parity: bool | date | str | None = ...,
        removal_right: bool | date | str | None = ...,
    ) -> ProviderPerformance: ...
    def replace(self, **fields: Any) -> ProviderPerformance:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderPerformance: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderPerformance:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def standard(self) -> bool | date | None:
        """A standard of performance is set, with the least asked in productivity and conduct."""
    @property
    def parity(self) -> bool | date | None:
        """Homeworkers are held to the contact centre's standards, and monitored alike."""
    @property
    def reviews(self) -> bool | date | None:
        """Managers review each homeworker's performance regularly."""
    @property
    def supportive_first(self) -> bool | date | None:
        """A problem with performance is met with support before sanction."""
    @property
    def audit_parity(self) -> bool | date | None:
        """Homeworkers are audited no less than the contact centre, by the licence's audit framework."""
    @property
    def removal_right(self) -> bool | date | None:
        """Homeworking can be ended where problems persist, and at once where someone's safety is at risk."""

@final
class ProviderCosts:
    """Costs."""

    __match_args__: ClassVar[tuple[str]]
    def __new__(
        cls,
        *,
        assessed: bool | date | str | None = ...,
    ) -> ProviderCosts: ...
    def replace(self, **fields: Any) -> ProviderCosts:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderCosts: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderCosts:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def assessed(self) -> bool | date | None:
        """The costs to provider and advisor have been set against savings and social value."""

@final
class ProviderWellbeing:
    """Support and wellbeing."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        offer_parity: bool | date | str | None = ...,
        risk_assessment: bool | date | str | None = ...,
        included: bool | date | str | None = ...,
        buddy_system: bool | date | str | None = ...,
        check_ins: bool | date | str | None = ...,
        escalation_routes: bool | date | str | None = ...,
        development_parity: bool | date | str | None = ...,
    ) -> ProviderWellbeing: ...
    def replace(self, **fields: Any) -> ProviderWellbeing:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderWellbeing: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderWellbeing:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def offer_parity(self) -> bool | date | None:
        """Homeworkers can reach the centre's whole health and wellbeing offer remotely, pastoral support included."""
    @property
    def risk_assessment(self) -> bool | date | None:
        """The risks of working remotely are assessed with an advisor before homeworking starts."""
    @property
    def included(self) -> bool | date | None:
        """Homeworkers belong to the centre's community, hear of its changes and have the same opportunities."""
    @property
    def buddy_system(self) -> bool | date | None:
        """Homeworkers are paired with buddies."""
    @property
    def check_ins(self) -> bool | date | None:
        """There are regular check-ins with homeworkers."""
    @property
    def escalation_routes(self) -> bool | date | None:
        """Homeworkers can reach a shift manager and de-briefers remotely, and know what helps in a crisis."""
    @property
    def development_parity(self) -> bool | date | None:
        """Homeworkers have the contact centre's mandatory training, and can develop remotely."""

@final
class ProviderContinuity:
    """Business continuity."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        in_plans: bool | date | str | None = ...,
        site_attendance: bool | date | str | None = ...,
        divert: bool | date | str | None = ...,
        lines_of_communication: bool | date | str | None = ...,
        incident_risk: bool | date | str | None = ...,
        power: bool | date | str | None = ...,
        internet: bool | date | str | None = ...,
        failure_reporting: bool | date | str | None = ...,
    ) -> ProviderContinuity: ...
    def replace(self, **fields: Any) -> ProviderContinuity:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderContinuity: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderContinuity:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def in_plans(self) -> bool | date | None:
        """Continuity plans cover homeworking, technical failure and wide disruption of the network included."""
    @property
    def site_attendance(self) -> bool | date | None:
        """A local policy says when a homeworker has to come to the site."""
    @property
    def divert(self) -> bool | date | None:
        """It is planned how demand is managed and diverted when a homeworker drops out."""
    @property
    def lines_of_communication(self) -> bool | date | None:
        """A homeworker can be reached, and can reach the provider, during an incident."""
    @property
    def incident_risk(self) -> bool | date | None:
        """The risk of incidents at home is assessed, and a plan for them is agreed."""
    @property
    def power(self) -> bool | date | None:
        """It has been considered how devices are powered in a long power cut."""
    @property
    def internet(self) -> bool | date | None:
        """A second way to the internet has been considered, should broadband fail."""
    @property
    def failure_reporting(self) -> bool | date | None:
        """The provider and its IT service hear of a failure at once, and give a back-up where that is right."""

@final
class TrainerRatio:
    """The largest course of the training for NHS Pathways."""

    __match_args__: ClassVar[tuple[str, str]]
    def __new__(
        cls,
        *,
        trainers: int | None = ...,
        participants: int | None = ...,
    ) -> TrainerRatio: ...
    def replace(self, **fields: Any) -> TrainerRatio:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> TrainerRatio: ...
    @classmethod
    def from_json(cls, text: str) -> TrainerRatio:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def trainers(self) -> int | None:
        """Its trainers."""
    @property
    def participants(self) -> int | None:
        """Its participants."""

@final
class ReleaseDay:
    """The training for a release update."""

    __match_args__: ClassVar[tuple[str]]
    def __new__(
        cls,
        *,
        days: int | None = ...,
    ) -> ReleaseDay: ...
    def replace(self, **fields: Any) -> ReleaseDay:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ReleaseDay: ...
    @classmethod
    def from_json(cls, text: str) -> ReleaseDay:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def days(self) -> int | None:
        """Mandatory days of training."""

@final
class Readiness:
    """Whether a provider is ready for homeworking, and everything that rests on."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> Readiness:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def areas(self) -> tuple[AreaReadiness, ...]:
        """The areas of the guidance, in its order."""
    @property
    def ready(self) -> Ready:
        """The answer: it rests on what the licence and the guidance require."""

@final
class AreaReadiness:
    """How a provider stands in one area."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> AreaReadiness:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def area(self) -> str:
        """The area, `pathways`."""
    @property
    def findings(self) -> tuple[ReadinessFinding, ...]:
        """Every check of the area, in order."""

@final
class ReadinessFinding:
    """How one check of readiness stands."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ReadinessFinding:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> ReadinessCheck:
        """The check."""
    @property
    def status(self) -> Status:
        """How it stands."""
    @property
    def force(self) -> Force:
        """How strongly the guidance puts it."""
    @property
    def sections(self) -> tuple[str, ...]:
        """Where the guidance puts it."""
    @property
    def message(self) -> str:
        """One sentence: what there is, what there is not, or what is not known."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The paths of the missing facts, where the status is unknown."""
    @property
    def remedy(self) -> Remedy | None:
        """What puts it right, where it is not met or unknown."""
    @property
    def changes_on(self) -> date | None:
        """The first later day on which the status differs; none up to 2200-12-31."""

@final
class ReadinessDescription:
    """What is said of a check of readiness."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ReadinessDescription:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> ReadinessCheck:
        """The check."""
    @property
    def area(self) -> str:
        """Its area, `pathways`."""
    @property
    def heading(self) -> str:
        """The heading of the area in the guidance."""
    @property
    def force(self) -> Force:
        """How strongly the guidance puts it."""
    @property
    def sections(self) -> tuple[str, ...]:
        """Where the guidance puts it."""
    @property
    def summary(self) -> str:
        """What the provider has."""
    @property
    def missing(self) -> str:
        """What is missing where it is unknown."""
    @property
    def met(self) -> str:
        """What is said where it is met, before the figures."""
    @property
    def not_met(self) -> str:
        """What is said where it is not met, before the figures."""
    @property
    def remedy(self) -> str:
        """What puts it right."""

@final
class ReviewRecord:
    """A record as it crosses borders: what is known when a homeworker is reviewed. `ReviewRecord::new`(crate::ReviewRecord::new) checks it."""

    __match_args__: ClassVar[tuple[str, str]]
    def __new__(
        cls,
        *,
        safety_risk: bool | None = ...,
        concerns: list[Concern | dict[str, Any]] | tuple[Concern | dict[str, Any], ...],
    ) -> ReviewRecord: ...
    def replace(self, **fields: Any) -> ReviewRecord:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ReviewRecord: ...
    @classmethod
    def from_json(cls, text: str) -> ReviewRecord:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def safety_risk(self) -> bool | None:
        """The safety of patients or staff is at risk."""
    @property
    def concerns(self) -> tuple[Concern, ...] | None:
        """Every concern there is or was; a list without any where there is none."""

@final
class Concern:
    """One concern about a homeworker."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    def __new__(
        cls,
        *,
        id: str,
        kind: ConcernKind | str,
        opened: date | str,
        closed: date | str | None = ...,
        interventions: list[Intervention | dict[str, Any]] | tuple[Intervention | dict[str, Any], ...] | None = ...,
    ) -> Concern: ...
    def replace(self, **fields: Any) -> Concern:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Concern: ...
    @classmethod
    def from_json(cls, text: str) -> Concern:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def id(self) -> str | None:
        """An opaque id of 1 to 64 characters."""
    @property
    def kind(self) -> ConcernKind | None:
        """What it is about."""
    @property
    def opened(self) -> date | None:
        """The day it was opened."""
    @property
    def closed(self) -> date | None:
        """The day it was closed; absent: it is open."""
    @property
    def interventions(self) -> tuple[Intervention, ...]:
        """What was done about it; none where absent."""

@final
class Intervention:
    """One thing done about a concern."""

    __match_args__: ClassVar[tuple[str, str, str]]
    def __new__(
        cls,
        *,
        on: date | str,
        kind: InterventionKind | str,
        resolved: bool | None = ...,
    ) -> Intervention: ...
    def replace(self, **fields: Any) -> Intervention:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Intervention: ...
    @classmethod
    def from_json(cls, text: str) -> Intervention:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def on(self) -> date | None:
        """The day."""
    @property
    def kind(self) -> InterventionKind | None:
        """What was done."""
    @property
    def resolved(self) -> bool | None:
        """It resolved the concern; absent: too early to say."""

@final
class Review:
    """What a review leads to, and because of which concerns."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Review:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def outcome(self) -> ReviewOutcome:
        """The outcome. `remove` and `remove_now` take effect by the case's `advisor.withdrawn_since`."""
    @property
    def because(self) -> tuple[str, ...]:
        """The ids of the concerns it rests on, in the order of the record."""
    @property
    def needs(self) -> tuple[str, ...]:
        """What has to be found out."""
    @property
    def remedies(self) -> tuple[ConcernRemedy, ...]:
        """What the manager does about each of those concerns, where the advisor is to be supported."""

@final
class ConcernRemedy:
    """What the manager does about a concern."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ConcernRemedy:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def concern(self) -> str:
        """The id of the concern."""
    @property
    def action(self) -> str:
        """What to do."""
    @property
    def alternatives(self) -> tuple[str, ...]:
        """The ways there are to do it."""

@final
class Incident:
    """An incident as it crosses borders. `Incident::new`(crate::Incident::new) checks it."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        kind: IncidentKind | str,
        at: datetime | str,
        shift_ends: datetime | str,
        on_call: bool | None = ...,
        expected_minutes: int | None = ...,
        failed: str | None = ...,
        home_still_suitable: bool | None = ...,
    ) -> Incident: ...
    def replace(self, **fields: Any) -> Incident:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Incident: ...
    @classmethod
    def from_json(cls, text: str) -> Incident:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def kind(self) -> IncidentKind | None:
        """What has happened."""
    @property
    def at(self) -> datetime | None:
        """When it happened."""
    @property
    def shift_ends(self) -> datetime | None:
        """When the advisor's shift ends."""
    @property
    def on_call(self) -> bool | None:
        """A call is under way."""
    @property
    def expected_minutes(self) -> int | None:
        """Minutes that it is expected to last."""
    @property
    def failed(self) -> str | None:
        """What has failed: `laptop`, an item of the workstation, or any other text."""
    @property
    def home_still_suitable(self) -> bool | None:
        """Calls can still be taken in the home, once what has happened is put right."""

@final
class Response:
    """What is to be done about an incident."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Response:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def calls(self) -> CallHandling:
        """What becomes of the advisor's calls."""
    @property
    def advisor(self) -> AdvisorCourse:
        """What the advisor does."""
    @property
    def actions(self) -> tuple[IncidentAction, ...]:
        """What is to be done, in order."""
    @property
    def gaps(self) -> tuple[PlanGap, ...]:
        """What the incident has shown to be missing from the advisor's plan."""

@final
class IncidentAction:
    """One thing to do about an incident."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> IncidentAction:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def code(self) -> IncidentActionCode:
        """What."""
    @property
    def owner(self) -> Owner:
        """Whose job it is."""
    @property
    def when(self) -> ActionTime:
        """When."""
    @property
    def text(self) -> str:
        """The same, as one sentence."""
    @property
    def section(self) -> str:
        """Where the guidance puts it."""

@final
class ActionTime:
    """When something is to be done."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> ActionTime:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def at(self) -> ActionMoment:
        """The moment."""
    @property
    def minutes(self) -> int | None:
        """Minutes from the incident, where it is within so many."""

@final
class PlanGap:
    """Something missing from an advisor's plan."""

    __match_args__: ClassVar[tuple[str, str]]
    @classmethod
    def from_json(cls, text: str) -> PlanGap:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def rule(self) -> Rule | None:
        """The rule that is not met; absent: what is missing serves no rule."""
    @property
    def needs(self) -> tuple[str, ...]:
        """The facts behind it that are not known."""

@final
class Disruption:
    """A disruption as it crosses borders. `Disruption::new`(crate::Disruption::new) checks it."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    def __new__(
        cls,
        *,
        kind: DisruptionKind | str,
        on: date | str,
        required_heads: int,
        current_heads: int | None = ...,
    ) -> Disruption: ...
    def replace(self, **fields: Any) -> Disruption:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Disruption: ...
    @classmethod
    def from_json(cls, text: str) -> Disruption:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def kind(self) -> DisruptionKind | None:
        """What has happened."""
    @property
    def on(self) -> date | None:
        """The day."""
    @property
    def required_heads(self) -> int | None:
        """People needed on the day."""
    @property
    def current_heads(self) -> int | None:
        """People there would have been; absent: all of the roster."""

@final
class RosterEntry:
    """One person on a roster as it crosses borders. `Roster::new`(crate::Roster::new) checks a list of them."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    def __new__(
        cls,
        *,
        case: Case | dict[str, Any] | None = ...,
        rostered: Location | str,
        can_travel: bool | None = ...,
        affected: bool | None = ...,
    ) -> RosterEntry: ...
    def replace(self, **fields: Any) -> RosterEntry:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> RosterEntry: ...
    @classmethod
    def from_json(cls, text: str) -> RosterEntry:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def case(self) -> Case:
        """What is known of the advisor."""
    @property
    def rostered(self) -> Location | None:
        """Where they are rostered."""
    @property
    def can_travel(self) -> bool | None:
        """They can travel to the contact centre; absent counts as no."""
    @property
    def affected(self) -> bool | None:
        """Their home is inside the disturbed network, or their desk is; absent counts as yes."""

@final
class Plan:
    """Who goes where in a disruption, and what that comes to."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Plan:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def placements(self) -> tuple[Placement, ...]:
        """Everybody on the roster, in its order."""
    @property
    def heads(self) -> Heads:
        """How many people there are."""
    @property
    def shortfall(self) -> int:
        """How many are lacking."""
    @property
    def divert_permille(self) -> int:
        """The demand to divert, in thousandths of what is required."""
    @property
    def could_be_freed(self) -> tuple[CouldBeFreed, ...]:
        """Those who cannot work, and could if they were eligible."""
    @property
    def actions(self) -> tuple[PlanAction, ...]:
        """What is to be done, in order."""

@final
class Placement:
    """Where one person goes."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Placement:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def id(self) -> str:
        """The advisor's id."""
    @property
    def from_(self) -> Location:
        """Where they were rostered."""
    @property
    def to(self) -> Place:
        """Where they go."""
    @property
    def because(self) -> tuple[Rule, ...]:
        """The enforced rules not met or unknown, where being eligible was asked and they are not."""

@final
class Heads:
    """How many people there are."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Heads:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def required(self) -> int:
        """Needed."""
    @property
    def before(self) -> int:
        """Before the disruption."""
    @property
    def after(self) -> int:
        """By the plan."""
    @property
    def by_place(self) -> PlaceCounts:
        """By the plan, place by place."""

@final
class PlaceCounts:
    """Counts by place."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> PlaceCounts:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def home(self) -> int:
        """At home."""
    @property
    def home_on_backup(self) -> int:
        """At home over the backup connection."""
    @property
    def site(self) -> int:
        """In the contact centre."""
    @property
    def unavailable(self) -> int:
        """Nowhere."""

@final
class CouldBeFreed:
    """Somebody who could work if they were eligible."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> CouldBeFreed:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def id(self) -> str:
        """The advisor's id."""
    @property
    def blocking(self) -> tuple[Rule, ...]:
        """The enforced rules that are not met."""
    @property
    def missing(self) -> tuple[Rule, ...]:
        """The enforced rules that are unknown."""

@final
class PlanAction:
    """One thing to do in a disruption."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> PlanAction:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def code(self) -> PlanActionCode:
        """What."""
    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of those it concerns, in the order of the roster."""
    @property
    def text(self) -> str:
        """The same, as one sentence."""
    @property
    def section(self) -> str:
        """Where the guidance puts it."""

@final
class CostModel:
    """A model of costs as it crosses borders. `CostModel::new`(crate::CostModel::new) checks it. Amounts are whole pence a year for all advisors together; nothing has a default."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        headcount: int,
        provider: ProviderOutlay | dict[str, Any] | None = ...,
        advisor: AdvisorOutlay | dict[str, Any] | None = ...,
        hybrid: bool,
        social_value: list[SocialValue | dict[str, Any]] | tuple[SocialValue | dict[str, Any], ...],
        setup_pence: int,
        years: int,
    ) -> CostModel: ...
    def replace(self, **fields: Any) -> CostModel:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> CostModel: ...
    @classmethod
    def from_json(cls, text: str) -> CostModel:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def headcount(self) -> int | None:
        """Advisors."""
    @property
    def provider(self) -> ProviderOutlay:
        """What the provider spends and saves."""
    @property
    def advisor(self) -> AdvisorOutlay:
        """What the advisors spend and save."""
    @property
    def hybrid(self) -> bool | None:
        """They also work in the contact centre, so that commuting for training costs the provider nothing more."""
    @property
    def social_value(self) -> tuple[SocialValue, ...] | None:
        """What cannot be put against the costs; never added to anything."""
    @property
    def setup_pence(self) -> int | None:
        """What is spent once, before the first year."""
    @property
    def years(self) -> int | None:
        """Years to look ahead."""

@final
class ProviderOutlay:
    """What the provider spends and saves."""

    __match_args__: ClassVar[tuple[str, str, str, str, str, str, str]]
    def __new__(
        cls,
        *,
        equipment: Equipment | dict[str, Any] | None = ...,
        technology: int,
        commuting_for_training: int,
        training_and_checks: int,
        centre_cost_avoided: int,
        attrition_avoided: int,
        recruitment_avoided: int,
    ) -> ProviderOutlay: ...
    def replace(self, **fields: Any) -> ProviderOutlay:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> ProviderOutlay: ...
    @classmethod
    def from_json(cls, text: str) -> ProviderOutlay:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def equipment(self) -> Equipment:
        """Office equipment and hardware."""
    @property
    def technology(self) -> int | None:
        """Technology and software."""
    @property
    def commuting_for_training(self) -> int | None:
        """Journeys to training and meetings, where the advisors are not hybrid."""
    @property
    def training_and_checks(self) -> int | None:
        """Further training, eligibility tests and monitoring."""
    @property
    def centre_cost_avoided(self) -> int | None:
        """What the contact centre no longer costs."""
    @property
    def attrition_avoided(self) -> int | None:
        """What leavers no longer cost."""
    @property
    def recruitment_avoided(self) -> int | None:
        """What recruitment no longer costs."""

@final
class Equipment:
    """Equipment, paid for once and spread over its life."""

    __match_args__: ClassVar[tuple[str, str]]
    def __new__(
        cls,
        *,
        pence: int,
        life_years: int,
    ) -> Equipment: ...
    def replace(self, **fields: Any) -> Equipment:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> Equipment: ...
    @classmethod
    def from_json(cls, text: str) -> Equipment:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def pence(self) -> int | None:
        """The price."""
    @property
    def life_years(self) -> int | None:
        """The years it lasts."""

@final
class AdvisorOutlay:
    """What the advisors spend and save."""

    __match_args__: ClassVar[tuple[str, str, str]]
    def __new__(
        cls,
        *,
        energy: int,
        internet: int,
        commuting_saved: int,
    ) -> AdvisorOutlay: ...
    def replace(self, **fields: Any) -> AdvisorOutlay:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> AdvisorOutlay: ...
    @classmethod
    def from_json(cls, text: str) -> AdvisorOutlay:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def energy(self) -> int | None:
        """Gas, water and electricity."""
    @property
    def internet(self) -> int | None:
        """An internet package that is fast enough."""
    @property
    def commuting_saved(self) -> int | None:
        """Journeys no longer made."""

@final
class SocialValue:
    """One thing of social value."""

    __match_args__: ClassVar[tuple[str, str, str]]
    def __new__(
        cls,
        *,
        name: str,
        pence: int | None = ...,
        text: str | None = ...,
    ) -> SocialValue: ...
    def replace(self, **fields: Any) -> SocialValue:
        """The same with some fields changed."""
    def __replace__(self, **fields: Any) -> SocialValue: ...
    @classmethod
    def from_json(cls, text: str) -> SocialValue:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def name(self) -> str | None:
        """What it is called."""
    @property
    def pence(self) -> int | None:
        """What it is reckoned to be worth."""
    @property
    def text(self) -> str | None:
        """What is said of it."""

@final
class Estimate:
    """What homeworking costs and saves."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> Estimate:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def years(self) -> tuple[EstimateYear, ...]:
        """Year by year."""
    @property
    def social_value(self) -> tuple[SocialValueLine, ...]:
        """What is of social value, as it was given."""
    @property
    def months_to_break_even(self) -> int | None:
        """Months until the provider's savings have paid for the setup, by the first year's net; none where they do not."""

@final
class EstimateYear:
    """One year."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> EstimateYear:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def year(self) -> int:
        """The year, counted from 1."""
    @property
    def provider(self) -> PartyYear:
        """The provider's."""
    @property
    def advisor(self) -> PartyYear:
        """The advisors'."""
    @property
    def net(self) -> int:
        """Savings less costs of both."""

@final
class PartyYear:
    """One party's year."""

    __match_args__: ClassVar[tuple[str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> PartyYear:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def lines(self) -> tuple[CostLine, ...]:
        """Every cost, then every saving."""
    @property
    def costs(self) -> int:
        """All costs."""
    @property
    def savings(self) -> int:
        """All savings."""
    @property
    def net(self) -> int:
        """Savings less costs."""

@final
class CostLine:
    """One cost or saving."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> CostLine:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def name(self) -> str:
        """Its name in the model."""
    @property
    def kind(self) -> LineKind:
        """Which way the money goes."""
    @property
    def pence(self) -> int:
        """How much."""

@final
class SocialValueLine:
    """One thing of social value."""

    __match_args__: ClassVar[tuple[str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> SocialValueLine:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def name(self) -> str:
        """What it is called."""
    @property
    def pence(self) -> int | None:
        """What it is reckoned to be worth."""
    @property
    def text(self) -> str | None:
        """What is said of it."""

@final
class ReferenceScenario:
    """A figure of costs that the guidance reports, to be applied only by whoever asks for it."""

    __match_args__: ClassVar[tuple[str, str, str, str, str]]
    @classmethod
    def from_json(cls, text: str) -> ReferenceScenario:
        """Reads it from JSON text, strictly."""
    def to_json(self) -> str:
        """The canonical JSON: the same bytes in every language."""
    def to_dict(self) -> dict[str, Any]:
        """Plain values: dicts, lists, texts, numbers and days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def says(self) -> str:
        """What was reported, in one sentence."""
    @property
    def reported(self) -> str:
        """The month it was reported, `2022-11`."""
    @property
    def saving_permille(self) -> int:
        """The saving, in thousandths of what the contact centre costs."""
    @property
    def section(self) -> str:
        """Where the guidance puts it."""

def assess(case: Case | dict[str, Any], policy: Policy | dict[str, Any], on: date | str) -> Decision:
    """Decides whether an advisor may work from home on a day, and explains the answer."""

def decide(case: Case | dict[str, Any], policy: Policy | dict[str, Any], on: date | str) -> Outcome:
    """The verdict and its reasons, without text."""

def statuses(case: Case | dict[str, Any], policy: Policy | dict[str, Any], on: date | str) -> tuple[RuleStatus, ...]:
    """How every rule stands, without text."""

def assess_many(cases: Iterable[Case | dict[str, Any]], policy: Policy | dict[str, Any], on: date | str) -> tuple[Decision, ...]:
    """Assesses many cases."""

def decide_many(cases: Iterable[Case | dict[str, Any]], policy: Policy | dict[str, Any], on: date | str) -> tuple[Outcome, ...]:
    """Decides many cases without text."""

def timeline(case: Case | dict[str, Any], policy: Policy | dict[str, Any], from_: date | str, through: date | str) -> tuple[Segment, ...]:
    """The decisions of a span of days, joined where they do not differ."""

def earliest_eligible(case: Case | dict[str, Any], policy: Policy | dict[str, Any], from_: date | str, through: date | str) -> Earliest:
    """The first day of a span on which an advisor is eligible, and what that waits for."""

def what_if(case: Case | dict[str, Any], policy: Policy | dict[str, Any], on: date | str, changes: dict[str, Any]) -> WhatIf:
    """What other facts, or another policy, would change: values by path."""

def compare(cases: Iterable[Case | dict[str, Any]], policy_a: Policy | dict[str, Any], policy_b: Policy | dict[str, Any], on: date | str) -> Comparison:
    """What another policy does to a workforce."""

def summarise(decisions: Iterable[Decision]) -> Summary:
    """A workforce at a glance."""

def remedies(decision: Decision) -> tuple[OwnerRemedies, ...]:
    """What puts a decision right, by whose job it is."""

def needed(policy: Policy | dict[str, Any], role: Role | str, advised: bool | None = None) -> tuple[str, ...]:
    """The facts that rules enforced for a role ask for; those advised too, where that is wanted."""

def next_question(case: Case | dict[str, Any], policy: Policy | dict[str, Any], on: date | str) -> str | None:
    """The fact to ask for next, if any."""

def open_questions(case: Case | dict[str, Any], policy: Policy | dict[str, Any], on: date | str) -> tuple[str, ...]:
    """Every fact that can still matter, the one to ask for next first."""

def checklist(policy: Policy | dict[str, Any], role: Role | str) -> tuple[ChecklistItem, ...]:
    """The person specification of a policy, for a role."""

def assess_shift(case: Case | dict[str, Any], policy: Policy | dict[str, Any], shift: Shift | dict[str, Any]) -> ShiftDecision:
    """Whether a shift can be worked from home."""

def assess_rota(cases: Iterable[Case | dict[str, Any]], policy: Policy | dict[str, Any], shifts: Iterable[Shift | dict[str, Any]]) -> tuple[RotaShift, ...]:
    """Which shifts of a rota can be worked from home."""

def assess_readiness(provider: Provider | dict[str, Any], on: date | str) -> Readiness:
    """What a provider has in place, and what is lacking."""

def review(record: ReviewRecord | dict[str, Any], policy: Policy | dict[str, Any], on: date | str) -> Review:
    """Where a homeworker stands on the ladder from support to removal."""

def respond_to_incident(case: Case | dict[str, Any], policy: Policy | dict[str, Any], incident: Incident | dict[str, Any]) -> Response:
    """What to do when something goes wrong at a home."""

def plan_disruption(disruption: Disruption | dict[str, Any], roster: list[Any] | tuple[Any, ...], policy: Policy | dict[str, Any]) -> Plan:
    """Who goes where when a site or the network is disturbed."""

def estimate_costs(model: CostModel | dict[str, Any]) -> Estimate:
    """What homeworking costs and saves."""

def catalogue() -> tuple[RuleDescription, ...]:
    """The rules of the catalogue, in its order."""

def readiness_catalogue() -> tuple[ReadinessDescription, ...]:
    """The checks of a provider's readiness, in order."""

def sections() -> tuple[str, ...]:
    """The places of the guidance that rules rest on."""

def reference_scenarios() -> tuple[ReferenceScenario, ...]:
    """The scenarios of costs that the guidance reports."""

class _Stream(Protocol):
    """A table with Arrow's C interface, batch by batch."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class _Array(Protocol):
    """A table with Arrow's C interface, in one batch."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

@final
class TableOutcome:
    """The answer to a table, decided batch by batch as it is read."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The answer as a stream of Arrow: what `pyarrow.table`, `polars.DataFrame` and DuckDB call."""
    def __arrow_c_schema__(self) -> object:
        """The columns of the answer."""
    @property
    def errors(self) -> CellErrors:
        """The cells that could not be read, once the answer has been read to its end."""

@final
class CellErrors:
    """Cells that could not be read: a table of `row`, `column`, `code`, `expected` and `help`."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The cells as a stream of Arrow."""
    def __arrow_c_schema__(self) -> object:
        """The columns of the table."""
    @property
    def total(self) -> int:
        """How many cells could not be read; of these, up to 1,000 are listed."""
    def __len__(self) -> int:
        """How many cells are listed."""

def assess_table(
    table: _Stream | _Array,
    policy: Policy | dict[str, Any],
    on: date | str,
    *,
    detail: Literal["verdict", "codes", "rules"] | None = None,
    changes_on: bool | None = None,
    on_error: Literal["raise", "null"] | None = None,
    ignore: Iterable[str] | None = None,
    progress: Callable[[int], object] | None = None,
) -> TableOutcome:
    """Decides every row of a table, whatever has Arrow's C interface: a row of the answer for each, in order."""

def explain(
    table: _Stream | _Array,
    row: int,
    policy: Policy | dict[str, Any],
    on: date | str,
    *,
    ignore: Iterable[str] | None = None,
) -> Decision:
    """Explains a row of a table: what `assess` says of it as a case."""

def answer_lines(lines: str | bytes) -> str:
    """Answers JSON requests, one a line, with canonical JSON, one a line; a line that cannot be read is answered with its errors."""

def case_of_row(row: dict[str, Any]) -> Case:
    """A row of a table as a case: columns as `assess_table` takes them, each value of whatever type the column could be."""
