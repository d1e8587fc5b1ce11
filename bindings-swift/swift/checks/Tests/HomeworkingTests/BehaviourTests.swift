import Answering
import Dispatch
import Foundation
import Homeworking
import Testing

private func workforce() throws -> (cases: [Case], policy: Policy, day: Day) {
    let cases = try RawJSON.items(text("provider/workforce.json")).map { try Case.fromJson(text: $0) }
    return (cases, try Policy.fromToml(text: text("provider/policy.toml")), try Day("2026-12-01"))
}

@Test func manyThreadsDecideAlikeByTheSameDocuments() async throws {
    let (cases, policy, day) = try workforce()
    let alone = try cases.map { try assess(case: $0, policy: policy, on: day) }
    try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<16 {
            group.addTask {
                try (0..<10).allSatisfy { _ in try zip(cases, alone).allSatisfy { try assess(case: $0, policy: policy, on: day) == $1 } }
            }
        }
        for try await alike in group {
            #expect(alike)
        }
    }
}

@Test func whatADecisionIsAskedMostIsWhatDecideAnswers() throws {
    let (cases, policy, day) = try workforce()
    for held in cases {
        let (decision, outcome) = (try assess(case: held, policy: policy, on: day), try decide(case: held, policy: policy, on: day))
        #expect(decision.verdict == outcome.verdict && decision.blocking == outcome.blocking && decision.missing == outcome.missing)
        let advised = decision.findings.filter { $0.enforcement == .advise && [.notMet, .unknown].contains($0.status) }
        #expect(decision.advisories == advised.map(\.rule))
        let asked = Set(decision.findings.filter { decision.missing.contains($0.rule) }.flatMap(\.needs))
        #expect(Set(decision.needs) == asked && decision.needs.count == asked.count)
        #expect(decision.finding(rule: .homeQuiet)?.rule == .homeQuiet)
    }
    #expect(try decideMany(cases: cases, policy: policy, on: day) == cases.map { try decide(case: $0, policy: policy, on: day) })
    let statuses = try statuses(case: cases[0], policy: policy, on: day)
    #expect(try statuses.map(\.status) == assess(case: cases[0], policy: policy, on: day).findings.map(\.status))
}

@Test func wordsAndTheirCodesAreOne() {
    func check<W: Word>(_ words: W.Type) {
        #expect(W.allCases.allSatisfy { W(code: $0.code) == $0 } && W(code: "no such word") == nil)
    }
    check(Rule.self)
    check(Fact.self)
    check(Section.self)
    check(ReadinessCheck.self)
    check(ProblemCode.self)
    check(OpenIssues.self)
    #expect(catalogue().map(\.rule) == Array(Rule.allCases.prefix(65)) && readinessCatalogue().map(\.rule) == ReadinessCheck.allCases)
    #expect(sections() == Section.allCases && Rule.homePrivate.code == "home.private")
    #expect(referenceScenarios().count >= 1)
}

@Test func documentsAreEqualWhereTheySayTheSame() throws {
    let (cases, policy, _) = try workforce()
    for held in cases {
        let stored = String(decoding: try JSONEncoder().encode(held.draft()), as: UTF8.self)
        #expect(try Case.fromJson(text: stored) == held && Case(draft: held.draft()) == held)
        #expect(try Case.fromJson(text: held.toJson()).hashValue == held.hashValue)
    }
    #expect(cases[0] != cases[1] && Set(cases).count == cases.count)
    #expect(try Policy(draft: JSONDecoder().decode(PolicyDraft.self, from: JSONEncoder().encode(policy.draft()))) == policy)
    #expect(policy.enforcementOf(rule: .homeQuiet) == .enforce && policy.fingerprint().count == 64)
}

@Test func whatIsLeftOutTakesTheDefaultOfTheCore() throws {
    let short = try Policy.fromJson(text: #"{"name": "Ours", "guidance": "PRN00732"}"#)
    #expect(try Policy(draft: PolicyDraft(name: "Ours", guidance: .prn00732)) == short)
    let unset = try Policy(draft: PolicyDraft(name: "Ours", guidance: .prn00732, minMemoryGb: nil))
    #expect(unset != short && unset.draft().minMemoryGb == nil && short.draft().minMemoryGb == 8)
    let read = try JSONDecoder().decode(PolicyDraft.self, from: Data(#"{"name": "Ours", "guidance": "PRN00732", "min_memory_gb": null}"#.utf8))
    #expect(try Policy(draft: read) == unset)
}

@Test func amountsAreExact() throws {
    for (given, kept) in [("15.9995", "16"), ("94.5", "94.5"), ("0.001", "0.001"), ("1E+3", "1000")] {
        var draft = CaseDraft(advisor: Advisor(id: "a-1", role: .auditor))
        draft.device.memoryGb = try #require(Decimal(string: given))
        #expect(try Case(draft: draft).draft().device.memoryGb == Decimal(string: kept))
    }
}

@Test func checklistsAndQuestionsAreThoseOfThePolicy() throws {
    let (cases, policy, day) = try workforce()
    #expect(try cases.allSatisfy { try nextQuestion(case: $0, policy: policy, on: day) == openQuestions(case: $0, policy: policy, on: day).first })
    let items = checklist(policy: policy, role: .healthAdvisor)
    #expect(items.count > 40 && items.allSatisfy { $0.question.hasSuffix("?") })
    let (enforced, advised) = (needed(policy: policy, role: .healthAdvisor), needed(policy: policy, role: .healthAdvisor, advised: true))
    #expect(Set(enforced).isStrictSubset(of: Set(advised)) && enforced == needed(policy: policy, role: .healthAdvisor, advised: false))
}
