import Answering
import Foundation
import HomeCheck
import Homeworking
import Testing

private let day = try! Day("2026-12-01")

private func policy() throws -> Policy {
    try Policy.fromToml(text: text("provider/policy.toml"))
}

/// The first of the fictional provider's advisors, of whose home nothing is known yet.
private func newcomer() throws -> (draft: CaseDraft, whole: Case) {
    let whole = try Case.fromJson(text: RawJSON.items(text("provider/workforce.json"))[0])
    var draft = whole.draft()
    draft.home = Home()
    return (draft, whole)
}

@Test func theHomeCheckAsksUntilAllIsKnown() throws {
    let (draft, whole) = try newcomer()
    let home = whole.draft().home
    let answers: [Fact: @Sendable (inout Home) -> Void] = [
        .homeQuiet: { $0.quiet = home.quiet },
        .homeNotOverheard: { $0.notOverheard = home.notOverheard },
        .homeFreeOfInterruptions: { $0.freeOfInterruptions = home.freeOfInterruptions },
        .homeSpace: { $0.space = home.space },
        .homeLight: { $0.light = home.light },
        .homeTemperature: { $0.temperature = home.temperature },
        .homeDseAssessment: { $0.dseAssessment = home.dseAssessment },
        .homeSharedHousing: { $0.sharedHousing = home.sharedHousing },
        .homeCaringDuringShifts: { $0.caringDuringShifts = home.caringDuringShifts },
        .homeSharedUseReview: { $0.sharedUseReview = home.sharedUseReview },
        .homeAssurance: { $0.assurance = home.assurance },
        .homeInsuranceConsidered: { $0.insuranceConsidered = home.insuranceConsidered },
        .homeSecureFromBreach: { $0.secureFromBreach = home.secureFromBreach },
    ]
    var check = HomeCheck(policy: try policy(), known: try Case(draft: draft))
    var asked: [Fact] = []
    while let (fact, words) = try check.question(on: day) {
        let answer = try #require(answers[fact], "nothing answers \(fact)")
        #expect(!asked.contains(fact) && words.hasSuffix("?"), "\(fact): \(words)")
        asked.append(fact)
        try check.answer { answer(&$0.home) }
        // The app is closed after every answer, and opened again.
        check = try HomeCheck(policy: policy(), stored: check.stored)
    }
    #expect(asked.count >= 9 && asked.first == .homeQuiet)
    #expect(try check.standing(on: day) == "You may work from home. This holds until 2027-02-28.")
    #expect(try check.standing(on: day) == HomeCheck(policy: policy(), known: whole).standing(on: day))
}

@Test func anAnswerThatIsRefusedLeavesAllAsItWas() throws {
    var check = HomeCheck(policy: try policy(), known: try newcomer().whole)
    let before = check.stored
    #expect(throws: HomeworkingError.self) { try check.answer { $0.device.processorCores = 0 } }
    #expect(check.stored == before)
    try check.answer { $0.home.quiet = false }
    #expect(check.stored != before)
    #expect(try check.standing(on: day).hasPrefix("You may not work from home yet.\n- "))
}

@Test func inAPowerCutTheAppSaysWhatToDoNow() throws {
    var check = HomeCheck(policy: try policy(), known: try newcomer().whole)
    try check.answer { $0.advisor.incidentPlan.powerBackupMinutes = 20 }
    let steps = try check.powerCut(at: LocalDateTime("2026-12-01T19:10"), shiftEnds: LocalDateTime(day, hour: 22, minute: 0), onCall: true)
    #expect(steps == [
        "advisor: Tell the provider at once, by the line agreed for incidents",
        "advisor: Tell the IT service at once what has failed",
        "provider: Take over the call that is under way, or call the patient back",
        "provider: Divert the advisor's calls to others",
        "advisor: Run on backup power while it lasts, to hand over and to stay in touch",
        "advisor: Leave for the contact centre, and go on with the shift there (within 20 minutes)",
    ])
}
