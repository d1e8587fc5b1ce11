// Plain Kotlin: every rule over the data classes of an app, as a careful programmer writes them first. A rule that does not apply counts as met.

package bench

import homeworking.*
import java.time.LocalDate

/** A policy as the peer wants it: which rules decide, in their order, and which nobody may waive. */
class Peer(private val policy: PolicyDraft, private val enforced: List<Rule>, private val floor: Set<Rule>) {
    fun decide(given: CaseDraft, on: LocalDate): Outcome {
        val waived = given.waivers.filter { it.from <= on && on <= it.through && it.rule !in floor }.map { it.rule }.toSet()
        val blocking = mutableListOf<Rule>()
        val missing = mutableListOf<Rule>()
        for (rule in enforced) {
            if (rule in waived) continue
            when (met(rule, given, on)) {
                false -> blocking += rule
                null -> missing += rule
                true -> {}
            }
        }
        val verdict = if (blocking.isNotEmpty()) Verdict.NOT_ELIGIBLE else if (missing.isEmpty()) Verdict.ELIGIBLE else Verdict.INCOMPLETE
        return Outcome(verdict, blocking, missing)
    }

    private fun met(rule: Rule, given: CaseDraft, on: LocalDate): Boolean? {
        val (advisor, home, device, connection) = Parts(given.advisor, given.home, given.device, given.connection)
        val isHealthAdvisor = advisor.role == Role.HEALTH_ADVISOR
        val started = advisor.homeworkingSince?.let { it <= on } ?: false
        val hybrid = advisor.arrangement?.let { it == Arrangement.HYBRID }
        val training = advisor.training
        val plan = advisor.incidentPlan
        val wellbeing = advisor.wellbeing
        return when (rule) {
            Rule.TIER2_AUDIT -> if (isHealthAdvisor) tier2(advisor.audit, on) else true
            Rule.INITIAL_TRAINING ->
                if (isHealthAdvisor) both(done(training.initialTraining, on), done(training.coreModule2, on)) else true
            Rule.CORE_MODULE1 -> if (isHealthAdvisor) done(training.coreModule1, on) else true
            Rule.CONSOLIDATED_LEARNING -> if (isHealthAdvisor) done(training.consolidatedLearning, on) else true
            Rule.RELEASE_UPDATES -> done(training.releaseUpdates, on)
            Rule.HOMEWORKING_TRAINING -> done(training.homeworking, on)
            Rule.IT_TRAINING -> done(training.it, on)
            Rule.DATA_SECURITY_TRAINING -> current(training.dataSecurity, policy.dataSecurityReviewMonths, on)
            Rule.INFORMATION_GOVERNANCE_TRAINING ->
                current(training.informationGovernance, policy.informationGovernanceReviewMonths, on)
            Rule.WORKSTATION_SAFETY_TRAINING -> done(training.workstationSafety, on)
            Rule.SERVICE_ADVISOR_SIGN_OFF ->
                if (advisor.role == Role.SERVICE_ADVISOR) done(training.competenceSignOff, on) else true
            Rule.RETURN_TO_PRACTICE -> returned(advisor, on)
            Rule.PERFORMING_SAFELY -> advisor.audit.performingSafely
            Rule.AUDIT_LEVEL_MATCHES_SITE -> if (started) level(advisor.audit) else true
            Rule.AUDIT_BOTH_SETTINGS -> whereSo(
                both(started, hybrid, reaches(advisor.audit.auditsDue, 2u)),
                both(reaches(advisor.audit.auditsDoneHome, 1u), reaches(advisor.audit.auditsDoneSite, 1u)),
            )
            Rule.NO_OPEN_ISSUES -> advisor.performance.openIssues?.let { it == OpenIssues.NONE || it == OpenIssues.MINOR }
            Rule.NO_IMPLICATED_COMPLAINT -> advisor.performance.implicatedInComplaint?.not()
            Rule.EXEMPLARY_CONDUCT -> advisor.performance.exemplaryConduct
            Rule.ATTENDANCE -> reaches(advisor.performance.attendancePercent, policy.minAttendancePercent)
            Rule.PRODUCTIVITY_STANDARD ->
                if (started) reaches(advisor.performance.productivityPercent, policy.minProductivityPercent) else true
            Rule.REVIEW_CURRENT ->
                if (started) current(advisor.performance.lastReview, policy.performanceReviewMonths, on) else true
            Rule.NOT_WITHDRAWN -> advisor.withdrawnSince?.let { it > on } ?: true
            Rule.CONFIDENT_WITH_EQUIPMENT -> advisor.technical.confidentWithEquipment
            Rule.POLICIES_ACCESSIBLE -> done(advisor.governance.policiesAccessible, on)
            Rule.AGREEMENT_SIGNED -> current(advisor.governance.agreementSigned, policy.agreementReviewMonths, on)
            Rule.PROBATION_PASSED -> done(advisor.governance.probationPassed, on)
            Rule.MONTHS_IN_POST -> policy.minMonthsInPost.let { months ->
                if (months == null) true else advisor.inPostSince?.let { on >= it.plusMonths(months.toLong()) }
            }
            Rule.SHIFTS_COMPLETED -> reaches(advisor.shiftsCompleted, policy.minShiftsCompleted)
            Rule.FIT_TO_WORK -> whereSo(advisor.fitnessSignOffNeeded, done(advisor.fitnessSignedOff, on))
            Rule.HOME_QUIET -> home.quiet
            Rule.HOME_PRIVATE -> both(home.notOverheard, home.freeOfInterruptions)
            Rule.HOME_COMFORTABLE -> both(home.space, home.light, home.temperature)
            Rule.DSE_ASSESSMENT -> current(home.dseAssessment, policy.dseReviewMonths, on)
            Rule.HOME_ASSURANCE -> assured(home, on)
            Rule.HOME_SHARED_USE -> whereSo(
                either(home.sharedHousing, home.caringDuringShifts),
                current(home.sharedUseReview, policy.sharedUseReviewMonths, on),
            )
            Rule.HOME_INSURANCE -> home.insuranceConsidered
            Rule.HOME_SECURE -> home.secureFromBreach
            Rule.WORKSTATION_EQUIPMENT -> given.workstation.equipment?.containsAll(policy.requiredEquipment)
            Rule.WORKSTATION_SAFETY -> current(given.workstation.safetyAssured, policy.safetyReviewMonths, on)
            Rule.DEVICE_OWNERSHIP -> device.owner?.let { it == DeviceOwner.PROVIDER || policy.devices == Devices.BRING_YOUR_OWN }
            Rule.DEVICE_MEMORY ->
                if (policy.minMemoryGb == null) device.meetsRemoteDesktopSpec else reaches(device.memoryGb, policy.minMemoryGb)
            Rule.DEVICE_PROCESSOR -> if (policy.minProcessorGhz == null && policy.minProcessorCores == null) {
                device.meetsRemoteDesktopSpec
            } else {
                both(reaches(device.processorGhz, policy.minProcessorGhz), reaches(device.processorCores, policy.minProcessorCores))
            }
            Rule.DEVICE_STORAGE ->
                if (policy.minStorageGb == null) device.meetsRemoteDesktopSpec else reaches(device.storageGb, policy.minStorageGb)
            Rule.DEVICE_SUPPORTED -> both(device.supportEnds?.let { on <= it }, current(device.patched, policy.patchReviewMonths, on))
            Rule.DEVICE_ANTIVIRUS -> device.antivirus
            Rule.DEVICE_NO_DATA_LEFT -> both(device.noDataAtRest, device.noDataTransfer)
            Rule.DEVICE_REMOTE_SOLUTION ->
                whereSo(device.owner?.let { it == DeviceOwner.ADVISOR }, both(device.remoteSolution, device.personalSettingsIsolated))
            Rule.CONNECTION_SPEED -> speed(connection)
            Rule.CONNECTION_BANDWIDTH -> bandwidth(connection)
            Rule.CONNECTION_TESTED_AT_PEAK ->
                both(measured(connection), current(connection.testedOn, policy.speedTestReviewMonths, on))
            Rule.CONNECTION_SUPPLY -> connection.contractEnds.let { ends ->
                if (ends == null) either(connection.supplyAssured, null) else on.plusDays(policy.contractNoticeDays.toLong()) <= ends
            }
            Rule.CONNECTION_HOUSEHOLD_LOAD -> connection.householdLoadConsidered
            Rule.CONFIDENTIAL_NOTES -> notes(given, on)
            Rule.WELLBEING_RISK_ASSESSMENT -> current(wellbeing.riskAssessment, policy.riskAssessmentReviewMonths, on)
            Rule.WELLBEING_CONNECTED -> wellbeing.connected
            Rule.WELLBEING_BUDDY -> wellbeing.buddy
            Rule.WELLBEING_CHECK_IN -> if (started) current(wellbeing.lastCheckIn, policy.checkInReviewMonths, on) else true
            Rule.WELLBEING_ESCALATION -> both(wellbeing.knowsEscalation, wellbeing.debrieferAccess)
            Rule.WELLBEING_RETURN_ROUTE -> whereSo(hybrid, wellbeing.returnRoute)
            Rule.WELLBEING_DEVELOPMENT -> wellbeing.developmentAccess
            Rule.INCIDENT_NOTIFICATION -> both(plan.notifyLine, plan.diversionAgreed)
            Rule.INCIDENT_RISK_ASSESSED -> current(plan.riskAssessed, policy.incidentRiskReviewMonths, on)
            Rule.INCIDENT_POWER -> reaches(plan.powerBackupMinutes, 1u)
            Rule.INCIDENT_CONNECTION -> plan.backupConnection?.let { it != BackupConnection.NONE }
            Rule.INCIDENT_BACKUP_DEVICE -> plan.backupDevice
            else -> true
        }
    }

    private data class Parts(val advisor: Advisor, val home: Home, val device: Device, val connection: Connection)

    private fun tier2(audit: Audit, on: LocalDate): Boolean? =
        audit.tier?.let { it == AuditTier.TIER2 && (audit.tierSince?.let { since -> since <= on } ?: true) }

    private fun returned(advisor: Advisor, on: LocalDate): Boolean? {
        val last = advisor.lastPractised
        if (last == null || last >= on) return true
        val signed = advisor.training.competenceSignOff
        val anew = if (signed is Completion.On) signed.day >= last else true
        return both(on <= last.plusMonths(policy.maxBreakMonths.toLong()), done(signed, on), anew)
    }

    private fun level(audit: Audit): Boolean? {
        val (home, site) = audit.auditsDoneHome to audit.auditsDoneSite
        val due = audit.auditsDue ?: return null
        if ((home ?: 0u) + (site ?: 0u) >= due) return true
        return if (home == null || site == null) null else false
    }

    private fun assured(home: Home, on: LocalDate): Boolean? = home.assurance?.let { listed ->
        val months = policy.assuranceReviewMonths.toLong()
        val inForce = listed.filter { it.kind in policy.assurance && it.on <= on && on < it.on.plusMonths(months) }
        inForce.map { it.kind }.toSet().size.toUInt() >= policy.assuranceCount
    }

    private fun measured(found: Connection): Boolean? {
        val peaks = listOf(found.peakDownloadMbps, found.peakUploadMbps, found.socialPeakDownloadMbps, found.socialPeakUploadMbps)
        return if (peaks.any { it == null }) null else true
    }

    private fun speed(found: Connection): Boolean? {
        val (down, up, most) = Triple(policy.minDownloadMbps, policy.minUploadMbps, policy.maxLatencyMs)
        if (down == null && up == null && most == null) return measured(found)
        val fast = if (most == null) true else found.latencyMs?.let { it <= most }
        return both(
            reaches(found.peakDownloadMbps, down), reaches(found.peakUploadMbps, up), reaches(found.socialPeakDownloadMbps, down),
            reaches(found.socialPeakUploadMbps, up), fast,
        )
    }

    private fun bandwidth(found: Connection): Boolean? {
        val (down, up) = policy.minContractDownloadMbps to policy.minContractUploadMbps
        if (down == null && up == null) return if (found.contractDownloadMbps == null || found.contractUploadMbps == null) null else true
        return both(reaches(found.contractDownloadMbps, down), reaches(found.contractUploadMbps, up))
    }

    private fun notes(given: CaseDraft, on: LocalDate): Boolean? {
        if (policy.notes == Notes.NO_PAPER) return both(given.device.printingDisabled, given.device.virtualNotesWiped)
        val ways = policy.paperDisposal
        val shredder = if (PaperDisposal.SHREDDER in ways) given.workstation.equipment?.contains("shredder") else true
        return both(shredder, if (PaperDisposal.AGREEMENT in ways) done(given.advisor.governance.confidentialityAgreement, on) else true)
    }
}
