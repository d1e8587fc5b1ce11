// Plain Swift: every rule over the structs of an app, as a careful programmer writes them first. A rule that does not apply counts as met.

import Foundation
import Homeworking

/// A policy as the peer wants it: which rules decide, in their order, and which nobody may waive.
struct Peer {
    let policy: PolicyDraft
    let enforced: [Rule]
    let floor: Set<Rule>

    func decide(_ given: CaseDraft, _ on: Day) -> Outcome {
        let waived = Set(given.waivers.filter { $0.from <= on && on <= $0.through && !floor.contains($0.rule) }.map(\.rule))
        var (blocking, missing): ([Rule], [Rule]) = ([], [])
        for rule in enforced where !waived.contains(rule) {
            switch met(rule, given, on) {
            case false: blocking.append(rule)
            case nil: missing.append(rule)
            default: break
            }
        }
        let verdict: Verdict = !blocking.isEmpty ? .notEligible : missing.isEmpty ? .eligible : .incomplete
        return Outcome(verdict: verdict, blocking: blocking, missing: missing)
    }

    private func met(_ rule: Rule, _ given: CaseDraft, _ on: Day) -> Bool? {
        let (advisor, home, device) = (given.advisor, given.home, given.device)
        let (training, performance, governance, wellbeing) = (advisor.training, advisor.performance, advisor.governance, advisor.wellbeing)
        let isHealthAdvisor = advisor.role == .healthAdvisor
        let started = advisor.homeworkingSince.map { $0 <= on } ?? false
        let hybrid = advisor.arrangement.map { $0 == .hybrid }
        let plan = advisor.incidentPlan
        switch rule {
        case .tier2Audit: return isHealthAdvisor ? tier2(advisor.audit, on) : true
        case .initialTraining:
            return isHealthAdvisor ? both(done(training.initialTraining, on), done(training.coreModule2, on)) : true
        case .coreModule1: return isHealthAdvisor ? done(training.coreModule1, on) : true
        case .consolidatedLearning: return isHealthAdvisor ? done(training.consolidatedLearning, on) : true
        case .releaseUpdates: return done(training.releaseUpdates, on)
        case .homeworkingTraining: return done(training.homeworking, on)
        case .itTraining: return done(training.it, on)
        case .dataSecurityTraining: return current(training.dataSecurity, policy.dataSecurityReviewMonths, on)
        case .informationGovernanceTraining:
            return current(training.informationGovernance, policy.informationGovernanceReviewMonths, on)
        case .workstationSafetyTraining: return done(training.workstationSafety, on)
        case .serviceAdvisorSignOff: return advisor.role == .serviceAdvisor ? done(training.competenceSignOff, on) : true
        case .returnToPractice: return returned(advisor, on)
        case .performingSafely: return advisor.audit.performingSafely
        case .auditLevelMatchesSite: return started ? level(advisor.audit) : true
        case .auditBothSettings:
            let applies = both(started, hybrid, reaches(advisor.audit.auditsDue, 2))
            return whereSo(applies, both(reaches(advisor.audit.auditsDoneHome, 1), reaches(advisor.audit.auditsDoneSite, 1)))
        case .noOpenIssues: return performance.openIssues.map { [.none, .minor].contains($0) }
        case .noImplicatedComplaint: return performance.implicatedInComplaint.map { !$0 }
        case .exemplaryConduct: return performance.exemplaryConduct
        case .attendance: return reaches(performance.attendancePercent, policy.minAttendancePercent)
        case .productivityStandard:
            return started ? reaches(performance.productivityPercent, policy.minProductivityPercent) : true
        case .reviewCurrent: return started ? current(performance.lastReview, policy.performanceReviewMonths, on) : true
        case .notWithdrawn: return advisor.withdrawnSince.map { $0 > on } ?? true
        case .confidentWithEquipment: return advisor.technical.confidentWithEquipment
        case .policiesAccessible: return done(governance.policiesAccessible, on)
        case .agreementSigned: return current(governance.agreementSigned, policy.agreementReviewMonths, on)
        case .probationPassed: return done(governance.probationPassed, on)
        case .monthsInPost:
            guard let months = policy.minMonthsInPost else { return true }
            return advisor.inPostSince.map { on.daysSince1970 >= monthsLater($0, months) }
        case .shiftsCompleted: return reaches(advisor.shiftsCompleted, policy.minShiftsCompleted)
        case .fitToWork: return whereSo(advisor.fitnessSignOffNeeded, done(advisor.fitnessSignedOff, on))
        case .homeQuiet: return home.quiet
        case .homePrivate: return both(home.notOverheard, home.freeOfInterruptions)
        case .homeComfortable: return both(home.space, home.light, home.temperature)
        case .dseAssessment: return current(home.dseAssessment, policy.dseReviewMonths, on)
        case .homeAssurance: return assured(home, on)
        case .homeSharedUse:
            return whereSo(either(home.sharedHousing, home.caringDuringShifts), current(home.sharedUseReview, policy.sharedUseReviewMonths, on))
        case .homeInsurance: return home.insuranceConsidered
        case .homeSecure: return home.secureFromBreach
        case .workstationEquipment:
            return given.workstation.equipment.map { items in policy.requiredEquipment.allSatisfy(items.contains) }
        case .workstationSafety: return current(given.workstation.safetyAssured, policy.safetyReviewMonths, on)
        case .deviceOwnership: return device.owner.map { $0 == .provider || policy.devices == .bringYourOwn }
        case .deviceMemory: return policy.minMemoryGb == nil ? device.meetsRemoteDesktopSpec : reaches(device.memoryGb, policy.minMemoryGb)
        case .deviceProcessor:
            if policy.minProcessorGhz == nil && policy.minProcessorCores == nil { return device.meetsRemoteDesktopSpec }
            return both(reaches(device.processorGhz, policy.minProcessorGhz), reaches(device.processorCores, policy.minProcessorCores))
        case .deviceStorage: return policy.minStorageGb == nil ? device.meetsRemoteDesktopSpec : reaches(device.storageGb, policy.minStorageGb)
        case .deviceSupported: return both(device.supportEnds.map { on <= $0 }, current(device.patched, policy.patchReviewMonths, on))
        case .deviceAntivirus: return device.antivirus
        case .deviceNoDataLeft: return both(device.noDataAtRest, device.noDataTransfer)
        case .deviceRemoteSolution:
            return whereSo(device.owner.map { $0 == .advisor }, both(device.remoteSolution, device.personalSettingsIsolated))
        case .connectionSpeed: return speed(given.connection)
        case .connectionBandwidth: return bandwidth(given.connection)
        case .connectionTestedAtPeak:
            return both(measured(given.connection), current(given.connection.testedOn, policy.speedTestReviewMonths, on))
        case .connectionSupply:
            guard let ends = given.connection.contractEnds else { return either(given.connection.supplyAssured, nil) }
            return on.daysSince1970 + Int64(policy.contractNoticeDays) <= ends.daysSince1970
        case .connectionHouseholdLoad: return given.connection.householdLoadConsidered
        case .confidentialNotes: return notes(given, on)
        case .wellbeingRiskAssessment: return current(wellbeing.riskAssessment, policy.riskAssessmentReviewMonths, on)
        case .wellbeingConnected: return wellbeing.connected
        case .wellbeingBuddy: return wellbeing.buddy
        case .wellbeingCheckIn: return started ? current(wellbeing.lastCheckIn, policy.checkInReviewMonths, on) : true
        case .wellbeingEscalation: return both(wellbeing.knowsEscalation, wellbeing.debrieferAccess)
        case .wellbeingReturnRoute: return whereSo(hybrid, wellbeing.returnRoute)
        case .wellbeingDevelopment: return wellbeing.developmentAccess
        case .incidentNotification: return both(plan.notifyLine, plan.diversionAgreed)
        case .incidentRiskAssessed: return current(plan.riskAssessed, policy.incidentRiskReviewMonths, on)
        case .incidentPower: return reaches(plan.powerBackupMinutes, 1)
        case .incidentConnection: return plan.backupConnection.map { [.mobile, .secondLine].contains($0) }
        case .incidentBackupDevice: return plan.backupDevice
        default: return true
        }
    }

    private func tier2(_ audit: Audit, _ on: Day) -> Bool? {
        audit.tier.map { $0 == .tier2 && (audit.tierSince.map { $0 <= on } ?? true) }
    }

    private func returned(_ advisor: Advisor, _ on: Day) -> Bool? {
        guard let last = advisor.lastPractised, last < on else { return true }
        let signed = advisor.training.competenceSignOff
        let anew = if case .on(let day) = signed { day >= last } else { true }
        return both(on.daysSince1970 <= monthsLater(last, policy.maxBreakMonths), done(signed, on), anew)
    }

    private func level(_ audit: Audit) -> Bool? {
        let (home, site) = (audit.auditsDoneHome, audit.auditsDoneSite)
        guard let due = audit.auditsDue else { return nil }
        if (home ?? 0) + (site ?? 0) >= due { return true }
        return home == nil || site == nil ? nil : false
    }

    private func assured(_ home: Home, _ on: Day) -> Bool? {
        home.assurance.map { listed in
            let inForce = listed.filter { one in
                policy.assurance.contains(one.kind) && one.on <= on && on.daysSince1970 < monthsLater(one.on, policy.assuranceReviewMonths)
            }
            return Set(inForce.map(\.kind)).count >= policy.assuranceCount
        }
    }

    private func measured(_ found: Connection) -> Bool? {
        let peaks = [found.peakDownloadMbps, found.peakUploadMbps, found.socialPeakDownloadMbps, found.socialPeakUploadMbps]
        return peaks.contains { $0 == nil } ? nil : true
    }

    private func speed(_ found: Connection) -> Bool? {
        let (down, up, most) = (policy.minDownloadMbps, policy.minUploadMbps, policy.maxLatencyMs)
        if down == nil && up == nil && most == nil { return measured(found) }
        let fast: Bool? = most.map { most in found.latencyMs.map { $0 <= most } } ?? true
        return both(
            reaches(found.peakDownloadMbps, down), reaches(found.peakUploadMbps, up), reaches(found.socialPeakDownloadMbps, down),
            reaches(found.socialPeakUploadMbps, up), fast)
    }

    private func bandwidth(_ found: Connection) -> Bool? {
        let (down, up) = (policy.minContractDownloadMbps, policy.minContractUploadMbps)
        if down == nil && up == nil { return found.contractDownloadMbps == nil || found.contractUploadMbps == nil ? nil : true }
        return both(reaches(found.contractDownloadMbps, down), reaches(found.contractUploadMbps, up))
    }

    private func notes(_ given: CaseDraft, _ on: Day) -> Bool? {
        if policy.notes == .noPaper { return both(given.device.printingDisabled, given.device.virtualNotesWiped) }
        let shredder = policy.paperDisposal.contains(.shredder) ? given.workstation.equipment.map { $0.contains("shredder") } : true
        return both(shredder, policy.paperDisposal.contains(.agreement) ? done(given.advisor.governance.confidentialityAgreement, on) : true)
    }
}
