// Which function answers which kind of request.

import Foundation
import Homeworking

extension Request {
    /// The answer to a request; nothing where a part of it was refused.
    func answered(_ kind: String) throws -> String? {
        switch kind {
        case "assess", "question", "remedies", "what_if": try ofOneCase(kind)
        case "timeline", "earliest": try overTime(kind)
        case "needed", "fingerprint": try ofOnePolicy(kind)
        case "compare", "summarise", "rota": try ofMany(kind)
        default: try ofEvents(kind)
        }
    }

    private func ofOneCase(_ kind: String) throws -> String? {
        let (held, policy): (Case?, Policy?) = (try document("case"), try document("policy"))
        let day = try day("on")
        guard let held, let policy, let day else { return nil }
        switch kind {
        case "assess":
            return try CanonicalJSON.text(assess(case: held, policy: policy, on: day))
        case "question":
            return try CanonicalJSON.text(["path": nextQuestion(case: held, policy: policy, on: day)])
        case "remedies":
            return try CanonicalJSON.text(["remedies": remedies(decision: assess(case: held, policy: policy, on: day))])
        default:
            return try CanonicalJSON.text(whatIf(case: held, policy: policy, on: day, changes: changes()))
        }
    }

    private func overTime(_ kind: String) throws -> String? {
        let (held, policy): (Case?, Policy?) = (try document("case"), try document("policy"))
        let (from, through) = (try day("from"), try day("through"))
        guard let held, let policy, let from, let through else { return nil }
        if kind == "earliest" {
            return try CanonicalJSON.text(earliestEligible(case: held, policy: policy, from: from, through: through))
        }
        return try CanonicalJSON.text(["segments": timeline(case: held, policy: policy, from: from, through: through)])
    }

    private func ofOnePolicy(_ kind: String) throws -> String? {
        guard let policy: Policy = try document("policy") else { return nil }
        if kind == "fingerprint" {
            return try CanonicalJSON.text(["fingerprint": policy.fingerprint()])
        }
        guard let role = try role() else { return nil }
        let paths = fields["advised"].map { needed(policy: policy, role: role, advised: $0 == "true") }
        return try CanonicalJSON.text(["paths": paths ?? needed(policy: policy, role: role)])
    }

    private func ofMany(_ kind: String) throws -> String? {
        let cases: [Case]? = try documents("cases")
        if kind == "compare" {
            let (one, other): (Policy?, Policy?) = (try document("policy_a", at: "policy_a"), try document("policy_b", at: "policy_b"))
            guard let day = try day("on"), let cases, let one, let other else { return nil }
            return try CanonicalJSON.text(compare(cases: cases, policyA: one, policyB: other, on: day))
        }
        let policy: Policy? = try document("policy")
        if kind == "rota" {
            guard let shifts: [Shift] = try documents("shifts"), let cases, let policy else { return nil }
            return try CanonicalJSON.text(["rota": assessRota(cases: cases, policy: policy, shifts: shifts)])
        }
        guard let day = try day("on"), let cases, let policy else { return nil }
        return try CanonicalJSON.text(summarise(decisions: assessMany(cases: cases, policy: policy, on: day)))
    }

    private func ofEvents(_ kind: String) throws -> String? {
        switch kind {
        case "shift":
            let (held, policy): (Case?, Policy?) = (try document("case"), try document("policy"))
            guard let shift: Shift = try document("shift"), let held, let policy else { return nil }
            return try CanonicalJSON.text(assessShift(case: held, policy: policy, shift: shift))
        case "incident":
            let (held, policy): (Case?, Policy?) = (try document("case"), try document("policy"))
            guard let incident: Incident = try document("incident"), let held, let policy else { return nil }
            return try CanonicalJSON.text(respondToIncident(case: held, policy: policy, incident: incident))
        case "review":
            let (record, policy): (ReviewRecord?, Policy?) = (try document("record"), try document("policy"))
            guard let day = try day("on"), let record, let policy else { return nil }
            return try CanonicalJSON.text(review(record: record, policy: policy, on: day))
        case "readiness":
            let provider: Provider? = try document("provider")
            guard let day = try day("on"), let provider else { return nil }
            return try CanonicalJSON.text(assessReadiness(provider: provider, on: day))
        case "disruption":
            let (disruption, roster): (Disruption?, Roster?) = (try document("disruption"), try document("roster"))
            guard let policy: Policy = try document("policy"), let disruption, let roster else { return nil }
            return try CanonicalJSON.text(planDisruption(disruption: disruption, roster: roster, policy: policy))
        case "costs":
            guard let model: CostModel = try document("model") else { return nil }
            return try CanonicalJSON.text(estimateCosts(model: model))
        case "check":
            try checked()
            return nil
        default:
            throw Unusable("no function answers \(kind)")
        }
    }

    /// What is wrong with a document by itself.
    private func checked() throws {
        let text = try fields["text"].map(RawJSON.string) ?? fields["doc"]
        let request = Request(way, ["doc": text ?? ""])
        switch try RawJSON.string(fields["target"]) {
        case "case": let _: Case? = try request.document("doc")
        case "policy": let _: Policy? = try request.document("doc")
        case "shift": let _: Shift? = try request.document("doc")
        case "incident": let _: Incident? = try request.document("doc")
        case "record": let _: ReviewRecord? = try request.document("doc")
        case "disruption": let _: Disruption? = try request.document("doc")
        case "provider": let _: Provider? = try request.document("doc")
        case "roster": let _: Roster? = try request.document("doc")
        case "model": let _: CostModel? = try request.document("doc")
        case let other: throw Unusable("nothing is checked of \(other)")
        }
        take(request)
    }
}
