// What a call costs, beside the same job written by hand in Swift. Everybody decides the same cases, once all are found to answer alike.

import Dispatch
import Foundation
import Homeworking

func fixture(_ name: String) throws -> Data {
    let folder = ProcessInfo.processInfo.environment["HOMEWORKING_FIXTURES"] ?? "fixtures"
    return try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
}

/// Microseconds of one call: the best of seven rounds.
func time(_ count: Int, _ round: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<7 {
        let start = DispatchTime.now().uptimeNanoseconds
        try round()
        best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / Double(count) / 1_000)
    }
    return best
}

let day = try Day("2026-12-01")
let policy = try Policy.fromToml(text: String(decoding: fixture("provider/policy.toml"), as: UTF8.self))
let whole = try JSONDecoder().decode([CaseDraft].self, from: fixture("provider/workforce.json"))
/// Every third has facts missing.
let drafts = (0..<400).map { place in
    var draft = whole[place % whole.count]
    if place % 3 == 2 {
        draft.home.quiet = nil
        draft.device.patched = nil
        draft.advisor.training.dataSecurity = nil
    }
    return draft
}
let cases = try drafts.map { try Case(draft: $0) }
let texts = cases.map { $0.toJson() }
let rules = catalogue()
let peer = Peer(
    policy: policy.draft(),
    enforced: rules.map(\.rule).filter { policy.enforcementOf(rule: $0) == .enforce },
    floor: Set(rules.filter { [.licence, .must].contains($0.force) }.map(\.rule)))

for (draft, held) in zip(drafts, cases) {
    let (answer, found) = (try decide(case: held, policy: policy, on: day), peer.decide(draft, day))
    guard answer == found else { fatalError("\(draft.advisor.id): \(answer) and \(found)") }
}

let count = drafts.count
let byHand = time(count) { for draft in drafts { _ = peer.decide(draft, day) } }
let byHandJSON = try time(count) {
    for text in texts { _ = peer.decide(try JSONDecoder().decode(CaseDraft.self, from: Data(text.utf8)), day) }
}
let prepared = try time(count) { for held in cases { _ = try decide(case: held, policy: policy, on: day) } }
let many = try time(count) { _ = try decideMany(cases: cases, policy: policy, on: day) }
let asked = try time(count) { for held in cases { _ = try nextQuestion(case: held, policy: policy, on: day) } }
let record = try time(count) { for draft in drafts { _ = try decide(case: Case(draft: draft), policy: policy, on: day) } }
let json = try time(count) { for text in texts { _ = try decide(case: Case.fromJson(text: text), policy: policy, on: day) } }
let explained = try time(count) { for held in cases { _ = try assess(case: held, policy: policy, on: day) } }

func row(_ what: String, _ time: Double, _ peer: Double?) {
    let ratio = peer.map { String(format: "%6.2f x by hand", $0 / time) } ?? ""
    print(what.padding(toLength: 44, withPad: " ", startingAt: 0) + String(format: "%8.2f us  ", time) + ratio)
}

row("by hand, of a struct", byHand, nil)
row("by hand, of JSON with JSONDecoder", byHandJSON, nil)
row("decide of a prepared Case", prepared, byHand)
row("decideMany of prepared cases", many, byHand)
row("nextQuestion of a prepared Case", asked, nil)
row("Case(draft:) and decide", record, byHand)
row("Case.fromJson and decide", json, byHandJSON)
row("assess of a prepared Case, explained in full", explained, byHand)
