/// A party or service that a draft names: one that is recorded, or by a name that is looked up.
package enum Mention: Hashable, Sendable {
  case id(RecordID)
  case name(String)
  /// The same, with the side of the party that the name makes if nobody has it.
  case new(String, Side)

  /// What was typed as a name; nil for blanks only.
  package init?(typed text: String) {
    guard let name = text.trimmed else { return nil }
    self = .name(name)
  }
}

/// Where something was published, as typed.
package struct SourceMention: Hashable, Sendable {
  package var publisher: String?
  package var address: String?

  package init(publisher: String? = nil, address: String? = nil) {
    self.publisher = publisher?.trimmed
    self.address = address?.trimmed
  }

  package var isEmpty: Bool { publisher == nil && address == nil }

  /// The publisher; else the host of the address, without "www.".
  package var publisherOrHost: String {
    if let publisher { return publisher }
    let address = address ?? ""
    let afterScheme = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let host = afterScheme.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}

/// When a record could first be known and where from, as every draft has it.
package struct DraftOrigin: Hashable, Sendable {
  /// Nil: now for a new record, as it was for an edited one.
  package var knownAt: TimePoint?
  /// Nil leaves the sources as they are; an empty mention takes the first one away.
  package var source: SourceMention?

  package init(knownAt: TimePoint? = nil, source: SourceMention? = nil) {
    self.knownAt = knownAt
    self.source = source
  }
}

extension StringProtocol {
  /// Without blanks and line feeds at both ends; nil if nothing is left.
  package var trimmed: String? {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(self[first...last])
  }
}
