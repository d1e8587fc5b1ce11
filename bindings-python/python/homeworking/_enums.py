"""The words of the contract. Generated from the core: change them there."""

from enum import Enum


class Word(str, Enum):
    """A word of the contract, which is the text that stands for it."""

    def __str__(self) -> str:
        return str(self.value)


class Rule(Word):
    """A rule, by its code."""

    TRAINING_TIER_2_AUDIT = "training.tier_2_audit"
    TRAINING_INITIAL_TRAINING = "training.initial_training"
    TRAINING_CORE_MODULE_1 = "training.core_module_1"
    TRAINING_CONSOLIDATED_LEARNING = "training.consolidated_learning"
    TRAINING_RELEASE_UPDATES = "training.release_updates"
    TRAINING_HOMEWORKING = "training.homeworking"
    TRAINING_IT = "training.it"
    TRAINING_DATA_SECURITY = "training.data_security"
    TRAINING_INFORMATION_GOVERNANCE = "training.information_governance"
    TRAINING_WORKSTATION_SAFETY = "training.workstation_safety"
    TRAINING_SERVICE_ADVISOR_SIGN_OFF = "training.service_advisor_sign_off"
    TRAINING_RETURN_TO_PRACTICE = "training.return_to_practice"
    AUDIT_PERFORMING_SAFELY = "audit.performing_safely"
    AUDIT_LEVEL_MATCHES_SITE = "audit.level_matches_site"
    AUDIT_BOTH_SETTINGS = "audit.both_settings"
    PERFORMANCE_NO_OPEN_ISSUES = "performance.no_open_issues"
    PERFORMANCE_NO_IMPLICATED_COMPLAINT = "performance.no_implicated_complaint"
    PERFORMANCE_EXEMPLARY_CONDUCT = "performance.exemplary_conduct"
    PERFORMANCE_ATTENDANCE = "performance.attendance"
    PERFORMANCE_PRODUCTIVITY = "performance.productivity"
    PERFORMANCE_REVIEW_CURRENT = "performance.review_current"
    PERFORMANCE_NOT_WITHDRAWN = "performance.not_withdrawn"
    TECHNICAL_CONFIDENT_WITH_EQUIPMENT = "technical.confident_with_equipment"
    GOVERNANCE_POLICIES_ACCESSIBLE = "governance.policies_accessible"
    GOVERNANCE_AGREEMENT_SIGNED = "governance.agreement_signed"
    GOVERNANCE_PROBATION_PASSED = "governance.probation_passed"
    EXPERIENCE_MONTHS_IN_POST = "experience.months_in_post"
    EXPERIENCE_SHIFTS_COMPLETED = "experience.shifts_completed"
    HEALTH_FIT_TO_WORK = "health.fit_to_work"
    HOME_QUIET = "home.quiet"
    HOME_PRIVATE = "home.private"
    HOME_COMFORTABLE = "home.comfortable"
    HOME_DSE_ASSESSMENT = "home.dse_assessment"
    HOME_ASSURANCE = "home.assurance"
    HOME_SHARED_USE = "home.shared_use"
    HOME_INSURANCE = "home.insurance"
    HOME_SECURE = "home.secure"
    WORKSTATION_EQUIPMENT = "workstation.equipment"
    WORKSTATION_SAFETY = "workstation.safety"
    DEVICE_OWNERSHIP = "device.ownership"
    DEVICE_MEMORY = "device.memory"
    DEVICE_PROCESSOR = "device.processor"
    DEVICE_STORAGE = "device.storage"
    DEVICE_SUPPORTED = "device.supported"
    DEVICE_ANTIVIRUS = "device.antivirus"
    DEVICE_NO_DATA_LEFT = "device.no_data_left"
    DEVICE_REMOTE_SOLUTION = "device.remote_solution"
    CONNECTION_SPEED = "connection.speed"
    CONNECTION_BANDWIDTH = "connection.bandwidth"
    CONNECTION_TESTED_AT_PEAK = "connection.tested_at_peak"
    CONNECTION_SUPPLY = "connection.supply"
    CONNECTION_HOUSEHOLD_LOAD = "connection.household_load"
    SECURITY_CONFIDENTIAL_NOTES = "security.confidential_notes"
    WELLBEING_RISK_ASSESSMENT = "wellbeing.risk_assessment"
    WELLBEING_CONNECTED = "wellbeing.connected"
    WELLBEING_BUDDY = "wellbeing.buddy"
    WELLBEING_CHECK_IN = "wellbeing.check_in"
    WELLBEING_ESCALATION = "wellbeing.escalation"
    WELLBEING_RETURN_ROUTE = "wellbeing.return_route"
    WELLBEING_DEVELOPMENT = "wellbeing.development"
    INCIDENT_NOTIFICATION = "incident.notification"
    INCIDENT_RISK_ASSESSED = "incident.risk_assessed"
    INCIDENT_POWER = "incident.power"
    INCIDENT_CONNECTION = "incident.connection"
    INCIDENT_BACKUP_DEVICE = "incident.backup_device"
    SHIFT_IMMEDIATE_SUPPORT = "shift.immediate_support"
    SHIFT_SHIFT_MANAGER = "shift.shift_manager"
    SHIFT_IT_SERVICE = "shift.it_service"
    SERVICE_CALL_ROUTING = "service.call_routing"
    SERVICE_DATA_SECURITY = "service.data_security"
    SERVICE_CALL_TAKEOVER = "service.call_takeover"
    SERVICE_EMERGENCY_ASSISTANCE = "service.emergency_assistance"
    SERVICE_LIVE_CHAT = "service.live_chat"
    SERVICE_SCREEN_SHARE = "service.screen_share"
    SERVICE_AUDIT = "service.audit"
    SERVICE_DEMAND_VIEW = "service.demand_view"


class ReadinessCheck(Word):
    """A check of a provider's readiness, by its code."""

    PROVIDER_PATHWAYS_LICENCE_CURRENT = "provider.pathways.licence_current"
    PROVIDER_PATHWAYS_REMOTE_TRAINING = "provider.pathways.remote_training"
    PROVIDER_PATHWAYS_TRAINER_RATIO = "provider.pathways.trainer_ratio"
    PROVIDER_PATHWAYS_RELEASE_DAY = "provider.pathways.release_day"
    PROVIDER_PATHWAYS_REMOTE_CLINICAL_SUPPORT = "provider.pathways.remote_clinical_support"
    PROVIDER_HOME_ASSURANCE_PROCESS = "provider.home.assurance_process"
    PROVIDER_HOME_ASSURANCE_REVIEW = "provider.home.assurance_review"
    PROVIDER_HOME_SHARED_USE_GUIDANCE = "provider.home.shared_use_guidance"
    PROVIDER_HOME_EQUIPMENT_SAFETY = "provider.home.equipment_safety"
    PROVIDER_HOME_WORKSTATION_GUIDANCE = "provider.home.workstation_guidance"
    PROVIDER_TECHNOLOGY_HARDWARE_DECISION = "provider.technology.hardware_decision"
    PROVIDER_TECHNOLOGY_SUPPLIED_LAPTOPS = "provider.technology.supplied_laptops"
    PROVIDER_TECHNOLOGY_SPECIFICATION = "provider.technology.specification"
    PROVIDER_TECHNOLOGY_INTERNET_SPECIFICATION = "provider.technology.internet_specification"
    PROVIDER_TECHNOLOGY_SOFTWARE_DECISION = "provider.technology.software_decision"
    PROVIDER_TECHNOLOGY_CALL_ROUTING = "provider.technology.call_routing"
    PROVIDER_TECHNOLOGY_CALL_TAKEOVER = "provider.technology.call_takeover"
    PROVIDER_TECHNOLOGY_EMERGENCY_ASSISTANCE = "provider.technology.emergency_assistance"
    PROVIDER_TECHNOLOGY_DATA_SECURITY = "provider.technology.data_security"
    PROVIDER_TECHNOLOGY_LIVE_CHAT = "provider.technology.live_chat"
    PROVIDER_TECHNOLOGY_SCREEN_SHARE = "provider.technology.screen_share"
    PROVIDER_TECHNOLOGY_AUDIT = "provider.technology.audit"
    PROVIDER_TECHNOLOGY_DEMAND_VIEW = "provider.technology.demand_view"
    PROVIDER_SECURITY_SYSTEMS_SECURED = "provider.security.systems_secured"
    PROVIDER_SECURITY_DATA_POLICY = "provider.security.data_policy"
    PROVIDER_SECURITY_NOTES_DECISION = "provider.security.notes_decision"
    PROVIDER_SECURITY_WASTE_POLICY_COVERS_HOME = "provider.security.waste_policy_covers_home"
    PROVIDER_SECURITY_TRAINING_PARITY = "provider.security.training_parity"
    PROVIDER_SECURITY_GOVERNANCE_PARITY = "provider.security.governance_parity"
    PROVIDER_ELIGIBILITY_PERSON_SPECIFICATION = "provider.eligibility.person_specification"
    PROVIDER_ELIGIBILITY_REVIEWED = "provider.eligibility.reviewed"
    PROVIDER_PERFORMANCE_STANDARD = "provider.performance.standard"
    PROVIDER_PERFORMANCE_PARITY = "provider.performance.parity"
    PROVIDER_PERFORMANCE_REVIEWS = "provider.performance.reviews"
    PROVIDER_PERFORMANCE_SUPPORTIVE_FIRST = "provider.performance.supportive_first"
    PROVIDER_PERFORMANCE_AUDIT_PARITY = "provider.performance.audit_parity"
    PROVIDER_PERFORMANCE_REMOVAL_RIGHT = "provider.performance.removal_right"
    PROVIDER_COSTS_ASSESSED = "provider.costs.assessed"
    PROVIDER_WELLBEING_OFFER_PARITY = "provider.wellbeing.offer_parity"
    PROVIDER_WELLBEING_RISK_ASSESSMENT = "provider.wellbeing.risk_assessment"
    PROVIDER_WELLBEING_INCLUDED = "provider.wellbeing.included"
    PROVIDER_WELLBEING_BUDDY_SYSTEM = "provider.wellbeing.buddy_system"
    PROVIDER_WELLBEING_CHECK_INS = "provider.wellbeing.check_ins"
    PROVIDER_WELLBEING_ESCALATION_ROUTES = "provider.wellbeing.escalation_routes"
    PROVIDER_WELLBEING_DEVELOPMENT_PARITY = "provider.wellbeing.development_parity"
    PROVIDER_CONTINUITY_IN_PLANS = "provider.continuity.in_plans"
    PROVIDER_CONTINUITY_SITE_ATTENDANCE = "provider.continuity.site_attendance"
    PROVIDER_CONTINUITY_DIVERT = "provider.continuity.divert"
    PROVIDER_CONTINUITY_LINES_OF_COMMUNICATION = "provider.continuity.lines_of_communication"
    PROVIDER_CONTINUITY_INCIDENT_RISK = "provider.continuity.incident_risk"
    PROVIDER_CONTINUITY_POWER = "provider.continuity.power"
    PROVIDER_CONTINUITY_INTERNET = "provider.continuity.internet"
    PROVIDER_CONTINUITY_FAILURE_REPORTING = "provider.continuity.failure_reporting"


class Role(Word):
    """What an advisor does."""

    HEALTH_ADVISOR = "health_advisor"
    SERVICE_ADVISOR = "service_advisor"
    AUDITOR = "auditor"
    CLINICIAN = "clinician"


class Arrangement(Word):
    """Where an advisor works."""

    HOME = "home"
    HYBRID = "hybrid"


class AuditTier(Word):
    """How closely an advisor's calls are audited."""

    TIER_1 = "tier_1"
    TIER_2 = "tier_2"


class OpenIssues(Word):
    """The gravest open issue with an advisor's performance."""

    NONE = "none"
    MINOR = "minor"
    PERSISTENT = "persistent"
    SIGNIFICANT = "significant"


class BackupConnection(Word):
    """A second way to the internet."""

    NONE = "none"
    MOBILE = "mobile"
    SECOND_LINE = "second_line"


class AssuranceKind(Word):
    """How a provider is assured of a home."""

    SIGNED_AGREEMENT = "signed_agreement"
    CONFIRMATION = "confirmation"
    PHOTOGRAPHS = "photographs"
    PHYSICAL_INSPECTION = "physical_inspection"


class Supplier(Word):
    """Who supplies the equipment."""

    PROVIDER = "provider"
    ADVISOR = "advisor"
    BOTH = "both"


class DeviceOwner(Word):
    """Whose device it is."""

    PROVIDER = "provider"
    ADVISOR = "advisor"


class Guidance(Word):
    """The guidance that is decided by."""

    PRN00732 = "PRN00732"


class Preset(Word):
    """Where a policy starts from."""

    BASELINE = "baseline"
    PERSON_SPECIFICATION = "person_specification"
    FULL = "full"


class Enforcement(Word):
    """What a rule does to the verdict."""

    ENFORCE = "enforce"
    ADVISE = "advise"
    IGNORE = "ignore"


class Devices(Word):
    """Whose devices may be used."""

    PROVIDER_ONLY = "provider_only"
    BRING_YOUR_OWN = "bring_your_own"


class Notes(Word):
    """How notes are taken."""

    NO_PAPER = "no_paper"
    PAPER_WITH_DISPOSAL = "paper_with_disposal"


class PaperDisposal(Word):
    """A way to dispose of paper, or to see that it is."""

    SHREDDER = "shredder"
    COLLECTION = "collection"
    AGREEMENT = "agreement"


class SiteAttendance(Word):
    """Whether a homeworker who cannot work comes to the contact centre."""

    REQUIRED = "required"
    WHERE_POSSIBLE = "where_possible"
    NOT_EXPECTED = "not_expected"


class Verdict(Word):
    """The answer for one advisor on one day."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    INCOMPLETE = "incomplete"


class Status(Word):
    """How one rule stands."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"


class Force(Word):
    """How strongly the guidance puts a rule."""

    LICENCE = "licence"
    MUST = "must"
    SHOULD = "should"
    LOCAL = "local"


class Owner(Word):
    """Whose job a remedy is."""

    ADVISOR = "advisor"
    PROVIDER = "provider"
    MANAGER = "manager"
    IT_SERVICE = "it_service"


class Criterion(Word):
    """Which local rules a person specification takes up."""

    EXAMPLE_CRITERION = "example_criterion"
    MAY_CONSIDER = "may_consider"


class RemedyBy(Word):
    """How the owner of a remedy is found."""

    ADVISOR = "advisor"
    PROVIDER = "provider"
    MANAGER = "manager"
    IT_SERVICE = "it_service"
    EQUIPMENT_SUPPLIER = "equipment_supplier"
    DEVICE_OWNER = "device_owner"
    NOTES_POLICY = "notes_policy"


class Location(Word):
    """Where a shift is worked."""

    HOME = "home"
    SITE = "site"


class Ready(Word):
    """Whether a provider is ready."""

    YES = "yes"
    NO = "no"
    INCOMPLETE = "incomplete"


class ConcernKind(Word):
    """What a concern is about."""

    PRODUCTIVITY = "productivity"
    CONDUCT = "conduct"
    AUDIT = "audit"
    ATTENDANCE = "attendance"


class InterventionKind(Word):
    """What was done about a concern."""

    SUPPORT = "support"
    TRAINING = "training"
    RESOURCES = "resources"
    FORMAL = "formal"


class ReviewOutcome(Word):
    """What a review leads to."""

    REMOVE_NOW = "remove_now"
    REMOVE = "remove"
    SUPPORT_FIRST = "support_first"
    KEEP_SUPPORTING = "keep_supporting"
    INCOMPLETE = "incomplete"
    CONTINUE = "continue"


class IncidentKind(Word):
    """What has happened."""

    DOMESTIC_INCIDENT = "domestic_incident"
    EQUIPMENT_FAILURE = "equipment_failure"
    POWER_CUT = "power_cut"
    CONNECTION_LOSS = "connection_loss"
    ABSENCE = "absence"


class CallHandling(Word):
    """What becomes of the advisor's calls."""

    KEEP = "keep"
    DIVERT = "divert"


class AdvisorCourse(Word):
    """What the advisor does."""

    CONTINUE = "continue"
    ON_BACKUP = "on_backup"
    WAIT = "wait"
    ATTEND_SITE = "attend_site"
    STAND_DOWN = "stand_down"


class IncidentActionCode(Word):
    """One thing to do."""

    NOTIFY_PROVIDER = "notify_provider"
    NOTIFY_IT = "notify_it"
    TAKE_OVER_CALL = "take_over_call"
    DIVERT_CALLS = "divert_calls"
    SWITCH_TO_BACKUP_DEVICE = "switch_to_backup_device"
    SWITCH_TO_BACKUP_CONNECTION = "switch_to_backup_connection"
    RUN_ON_BACKUP_POWER = "run_on_backup_power"
    ATTEND_SITE = "attend_site"
    STAND_DOWN = "stand_down"
    RESUME = "resume"
    REVIEW_PLAN = "review_plan"


class ActionMoment(Word):
    """When something is to be done."""

    AT_ONCE = "at_once"
    WITHIN = "within"
    BEFORE_NEXT_SHIFT = "before_next_shift"


class DisruptionKind(Word):
    """What has happened."""

    CENTRE_CLOSED = "centre_closed"
    TRAVEL_DISRUPTED = "travel_disrupted"
    INFRASTRUCTURE_FAILURE = "infrastructure_failure"
    NETWORK_DISRUPTION = "network_disruption"


class Place(Word):
    """Where somebody goes."""

    HOME = "home"
    HOME_ON_BACKUP = "home_on_backup"
    SITE = "site"
    UNAVAILABLE = "unavailable"


class PlanActionCode(Word):
    """One thing to do."""

    DIVERT_DEMAND = "divert_demand"
    MOVE_TO_HOME = "move_to_home"
    MOVE_TO_BACKUP = "move_to_backup"
    MOVE_TO_SITE = "move_to_site"
    STAND_DOWN = "stand_down"
    FREE = "free"


class LineKind(Word):
    """Which way money goes."""

    COST = "cost"
    SAVING = "saving"
