import Foundation

/// A real case as it stands in its file, in the neutral form `cutoff-case/1`. What the
/// file calls a state, a status or an outcome was written afterwards: it is what the rules are held against.
package struct CaseFile: Decodable {
  package var id, lang, country, timezone, sector, title, summary: String
  package var trigger, lessons: [String]
  package var parties: [CaseParty]
  package var services: [CaseService]
  package var amounts: [CaseAmount]
  package var deadlines: [CaseDeadline]
  package var promises: [CasePromise]
  package var claims: [CaseClaim]
  package var events: [CaseEvent]
  package var observations: [CaseObservation]
  package var positions: [CasePosition]
  package var outcome: CaseOutcome
  package var statePath: [CaseState]
  package var sources: [CaseSource]

  /// Throws a `DecodingError`.
  static func decode(_ bytes: [UInt8]) throws -> CaseFile {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(CaseFile.self, from: Data(bytes))
  }
}

/// One name, or a list of them.
package struct CaseNames: Decodable {
  package var names: [String]

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let one = try? container.decode(String.self) {
      names = [one]
    } else {
      names = try container.decode([String].self)
    }
  }
}

/// Somebody who takes part.
package struct CaseParty: Decodable {
  package var id, name, role, side: String
}

/// What may stop.
package struct CaseService: Decodable {
  package var id, name, finalState: String
  package var provider, customer: CaseNames
  package var affected: [CaseCount]
  package var dependsOn: [String]
  package var carvedOut: String?
}

/// How many are hit, as somebody counted.
package struct CaseCount: Decodable {
  package var value: Double
  package var unit, qualifier, asOf, source: String
}

/// A sum that somebody stated.
package struct CaseAmount: Decodable {
  package var id, kind, currency, qualifier, asOf, statedBy, status: String
  package var value: Double?
  package var note: String?
  package var source: [String]
}

/// A point in time that somebody set.
package struct CaseDeadline: Decodable {
  package var id, kind, label, precision, boundary, setBy, state: String
  package var at, announcedAt, condition, supersedes, recurrence, countingBasis: String?
  package var services, source: [String]
}

/// What one side said that it would do for another.
package struct CasePromise: Decodable {
  package var id, by, to, what, duePrecision, state: String
  package var form, madeAt, due, recurrence, evidence: String?
  package var source: [String]
}

/// What somebody claims.
package struct CaseClaim: Decodable {
  package var id, by, at, about, text, status: String
  package var contradicts, qualifies, source: [String]
  package var knownAt: String?
}

/// One dated fact.
package struct CaseEvent: Decodable {
  package var at, precision, actor, side, kind, text: String
  package var source: [String]
  package var knownAt, part: String?
}

/// A check whether a service is up.
package struct CaseObservation: Decodable {
  package var at, precision, service, state, method, by: String
  package var source: [String]
  package var knownAt, note: String?
}

/// What a side wants and offers.
package struct CasePosition: Decodable {
  package var side: String
  package var wants, offers, leverage: String?
}

/// How it ended, in hindsight.
package struct CaseOutcome: Decodable {
  package var cutHappened, result, resolution: String
  package var cutAt, restoredAt, notes: String?
  package var unknowns: [String]
}

/// A step of the path of states, in hindsight.
package struct CaseState: Decodable {
  package var at, state: String
  package var because: String?
}

/// Where something was published.
package struct CaseSource: Decodable {
  package var id, publisher: String
  package var url, publishedAt, publishedPrecision, note: String?
}
