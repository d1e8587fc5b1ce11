// A sample: the app in which a homeworker goes through the home check, and looks up what to do when the power fails. It asks nobody else.

import Foundation
import Homeworking

/// What an app of a provider does with one advisor. Everything is decided on the device.
public struct HomeCheck: Sendable {
    private let policy: Policy
    /// What is known of the advisor so far.
    public private(set) var known: Case

    public init(policy: Policy, known: Case) {
        self.policy = policy
        self.known = known
    }

    /// Goes on with what was stored.
    public init(policy: Policy, stored: String) throws {
        self.init(policy: policy, known: try Case.fromJson(text: stored))
    }

    /// What to keep until the app is opened again: JSON, the same that the provider's other systems read.
    public var stored: String {
        known.toJson()
    }

    /// The fact to ask for next, in the words of the rule it is for; nothing where no answer would change the verdict.
    public func question(on day: Day) throws -> (fact: Fact, text: String)? {
        guard let fact = try nextQuestion(case: known, policy: policy, on: day) else { return nil }
        let asking = try assess(case: known, policy: policy, on: day).findings.first { $0.needs.contains(fact) }
        let words = checklist(policy: policy, role: known.draft().advisor.role)
        return (fact, words.first { $0.rule == asking?.rule }?.question ?? fact.code)
    }

    /// Takes an answer. What the library refuses is told by the path of the fact, and leaves all as it was.
    public mutating func answer(_ change: (inout CaseDraft) -> Void) throws {
        var draft = known.draft()
        change(&draft)
        known = try Case(draft: draft)
    }

    /// What the first screen says.
    public func standing(on day: Day) throws -> String {
        let decision = try assess(case: known, policy: policy, on: day)
        switch decision.verdict {
        case .eligible:
            guard let end = decision.changesOn else { return "You may work from home, as long as nothing changes." }
            return "You may work from home. This holds until \(end)."
        case .notEligible:
            let messages = decision.blocking.compactMap { decision.finding(rule: $0)?.message }
            return (["You may not work from home yet."] + messages).joined(separator: "\n- ")
        case .incomplete:
            return "\(decision.needs.count) things are still to be known."
        }
    }

    /// What to do now that the power is gone, step by step.
    public func powerCut(at moment: LocalDateTime, shiftEnds: LocalDateTime, onCall: Bool) throws -> [String] {
        let draft = IncidentDraft(kind: .powerCut, at: moment, shiftEnds: shiftEnds, onCall: onCall, homeStillSuitable: true)
        let response = respondToIncident(case: known, policy: policy, incident: try Incident(draft: draft))
        return response.actions.map { action in
            let within = action.when.minutes.map { " (within \($0) minutes)" } ?? ""
            return "\(action.owner): \(action.text)\(within)"
        }
    }
}
