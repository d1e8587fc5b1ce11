// Each document of the package, by each way of making it.

import Foundation
import Homeworking

/// A document of the package.
protocol Document {
    static func made(_ way: Way, _ text: String) throws -> Self
}

private func decoded<Draft: Decodable>(_ text: String) throws -> Draft {
    try JSONDecoder().decode(Draft.self, from: Data(text.utf8))
}

/// What only the final class of a document can give back.
private func itself<D, S>(_ document: D) throws -> S {
    guard let document = document as? S else { throw Unusable("a document of another class") }
    return document
}

extension Case: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Case.fromJson(text: text))
        case .records: try itself(Case(draft: decoded(text)))
        case .toldRecords: try itself(Case(draft: Case.fromJson(text: text).draft()))
        }
    }
}

extension Policy: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Policy.fromJson(text: text))
        case .records: try itself(Policy(draft: decoded(text)))
        case .toldRecords: try itself(Policy(draft: Policy.fromJson(text: text).draft()))
        }
    }
}

extension Shift: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Shift.fromJson(text: text))
        case .records: try itself(Shift(draft: decoded(text)))
        case .toldRecords: try itself(Shift(draft: Shift.fromJson(text: text).draft()))
        }
    }
}

extension Incident: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Incident.fromJson(text: text))
        case .records: try itself(Incident(draft: decoded(text)))
        case .toldRecords: try itself(Incident(draft: Incident.fromJson(text: text).draft()))
        }
    }
}

extension ReviewRecord: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(ReviewRecord.fromJson(text: text))
        case .records: try itself(ReviewRecord(draft: decoded(text)))
        case .toldRecords: try itself(ReviewRecord(draft: ReviewRecord.fromJson(text: text).draft()))
        }
    }
}

extension Disruption: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Disruption.fromJson(text: text))
        case .records: try itself(Disruption(draft: decoded(text)))
        case .toldRecords: try itself(Disruption(draft: Disruption.fromJson(text: text).draft()))
        }
    }
}

extension Provider: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Provider.fromJson(text: text))
        case .records: try itself(Provider(draft: decoded(text)))
        case .toldRecords: try itself(Provider(draft: Provider.fromJson(text: text).draft()))
        }
    }
}

extension CostModel: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(CostModel.fromJson(text: text))
        case .records: try itself(CostModel(draft: decoded(text)))
        case .toldRecords: try itself(CostModel(draft: CostModel.fromJson(text: text).draft()))
        }
    }
}

extension Roster: Document {
    static func made(_ way: Way, _ text: String) throws -> Self {
        switch way {
        case .text: try itself(Roster.fromJson(text: text))
        case .records: try itself(Roster(entries: decoded(text)))
        case .toldRecords: try itself(Roster(entries: Roster.fromJson(text: text).entries()))
        }
    }
}
