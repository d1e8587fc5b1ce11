import Foundation
import Homeworking
import Testing

/// The paths and codes of everything that is refused.
private func refused(_ make: () throws -> Any) throws -> [String] {
    do {
        _ = try make()
        return []
    } catch let error as HomeworkingError {
        #expect(error.problems.allSatisfy { !$0.expected.isEmpty && !$0.help.isEmpty })
        return error.problems.map { "\($0.path): \($0.code)" }
    }
}

private func advisor(_ change: (inout CaseDraft) throws -> Void) rethrows -> CaseDraft {
    var draft = CaseDraft(advisor: Advisor(id: "a-1", role: .healthAdvisor))
    try change(&draft)
    return draft
}

private let ours = PolicyDraft(name: "Ours", guidance: .prn00732)

@Test func severalProblemsAreToldAtOnceInOrderByTheirPaths() throws {
    let draft = try advisor {
        $0.advisor.id = ""
        $0.advisor.audit.auditsDue = 1001
        $0.device.memoryGb = -1
        $0.connection.latencyMs = Decimal.nan
        $0.waivers = [
            Waiver(rule: .homeInsurance, approvedBy: "manager", reason: "why", from: try Day("2026-02-01"), through: try Day("2026-01-01")),
            Waiver(rule: .homeQuiet, approvedBy: "", reason: "why", from: try Day("2026-02-01"), through: try Day("2026-03-01")),
        ]
    }
    let found = try refused { try Case(draft: draft) }
    #expect(found == [
        "advisor.id: out_of_range", "advisor.audit.audits_due: out_of_range", "device.memory_gb: out_of_range",
        "connection.latency_ms: out_of_range", "waivers[0].through: contradiction", "waivers[1].rule: floor",
        "waivers[1].approved_by: out_of_range",
    ])
}

@Test func textIsReadStrictly() throws {
    let text = #"{"advisor": {"id": "a-1", "role": "health_adviser"}, "hom": {}, "home": {"quiet": 1, "dse_assessment": "2026-02-30"}}"#
    let found = try refused { try Case.fromJson(text: text) }
    #expect(found == ["advisor.role: unknown_value", "hom: unknown_field", "home.quiet: wrong_type", "home.dse_assessment: bad_date"])
    #expect(try refused { try Case.fromJson(text: "{") } == [": syntax"])
    #expect(try refused { try Case.fromJson(text: "{}") } == ["advisor.id: required", "advisor.role: required"])
    #expect(try refused { try Policy.fromToml(text: "name = ") } == [": syntax"])
    #expect(try refused { try Roster.fromJson(text: "[{}]") }.first == "roster[0].case.advisor.id: required")
}

@Test func anErrorSaysWhatToDoAndShowsNoValue() throws {
    do {
        _ = try Case.fromJson(text: #"{"advisor": {"id": "secret", "role": "auditor"}, "home": {"qiuet": "secret"}}"#)
        Issue.record("it was read")
    } catch let error as HomeworkingError {
        #expect(error.localizedDescription == "`home.qiuet`: unknown_field: expected a known field; did you mean `quiet`?")
        #expect(!"\(error)".contains("secret") && error == .Refused(problems: error.problems))
    }
}

@Test func argumentsThatContradictEachOtherAreRefused() throws {
    let (held, policy) = (try Case(draft: advisor { _ in }), try Policy(draft: ours))
    let (from, through) = (try Day("2026-12-02"), try Day("2026-12-01"))
    #expect(try refused { try timeline(case: held, policy: policy, from: from, through: through) } == ["through: contradiction"])
    #expect(try refused { try earliestEligible(case: held, policy: policy, from: from, through: through) } == ["through: contradiction"])
    let starts = try LocalDateTime("2026-12-01T08:00")
    let shift = ShiftDraft(id: "s-1", advisorId: "a-2", starts: starts, ends: try LocalDateTime("2026-12-01T16:00"))
    #expect(try refused { try assessShift(case: held, policy: policy, shift: Shift(draft: shift)) } == ["advisor_id: unknown_advisor"])
    let ended = ShiftDraft(id: "s-1", advisorId: "a-1", starts: starts, ends: starts)
    #expect(try refused { try Shift(draft: ended) } == ["ends: contradiction"])
    let entry = RosterEntryDraft(case: advisor { _ in }, rostered: .home)
    #expect(try refused { try Roster(entries: [entry, entry]) } == ["roster[1].case.advisor.id: duplicate_id"])
    let twice = try refused { try compare(cases: [held, held], policyA: policy, policyB: policy, on: from) }
    #expect(twice == ["cases[1].advisor.id: duplicate_id"])
    let changes = try refused { try whatIf(case: held, policy: policy, on: from, changes: ["home.qiuet": true, "device.memory_gb": "x"]) }
    #expect(changes == ["home.qiuet: unknown_field", "device.memory_gb: wrong_type"])
}

@Test func aPolicyThatLowersTheFloorIsRefused() throws {
    var draft = ours
    draft.enforcement = [.homeQuiet: .ignore, .homeInsurance: .enforce]
    draft.assurance = []
    #expect(try refused { try Policy(draft: draft) } == ["enforcement.home.quiet: floor", "assurance: out_of_range"])
    let tooFew = PolicyDraft(name: "Ours", guidance: .prn00732, assurance: [.photographs], assuranceCount: 2)
    #expect(try refused { try Policy(draft: tooFew) } == ["assurance_count: contradiction"])
}

@Test func aDecisionThatTheLibraryDidNotMakeIsRefused() throws {
    let (held, policy, day) = (try Case(draft: advisor { _ in }), try Policy(draft: ours), try Day("2026-12-01"))
    var decision = try assess(case: held, policy: policy, on: day)
    #expect(try remedies(decision: decision).isEmpty == false)
    decision.findings[0].sections = [.costs, .costs]
    #expect(try refused { try remedies(decision: decision) } == ["decision: syntax"])
    #expect(try refused { try summarise(decisions: [decision]) } == ["decisions[0]: syntax"])
}
