import CutoffDomain
import Foundation

/// A copy that a program which carries folders from one machine to another made of an incident's file, because
/// both machines had changed it.
package struct ConflictCopy: Hashable, Sendable {
  /// Which program made it.
  package enum Maker: String, Sendable {
    case dropbox = "Dropbox", syncthing = "Syncthing", nextcloud = "Nextcloud"
  }

  package let incident: IncidentID
  package let maker: Maker

  /// Nil for a name that is not that of such a copy: "x (An's conflicted copy 2020-07-03).json" (Dropbox),
  /// "x.sync-conflict-20200703-220007-ABCDEFG.json" (Syncthing), "x (conflicted copy 2020-07-03 220007).json"
  /// (Nextcloud; ownCloud and older ones "x_conflict-20200703-220007.json").
  package init?(fileName: String) {
    guard let stem = StorePaths.stem(of: fileName) else { return nil }
    let found: (name: Substring, maker: Maker)? =
      Self.inBrackets(stem) ?? Self.before(".sync-conflict-", in: stem).map { ($0, .syncthing) }
      ?? Self.before("_conflict-", in: stem).map { ($0, .nextcloud) }
    guard let found, let incident = IncidentID(String(found.name)) else { return nil }
    self.incident = incident
    maker = found.maker
  }

  private static func inBrackets(_ stem: String) -> (name: Substring, maker: Maker)? {
    guard stem.hasSuffix(")"), let open = stem.range(of: " (") else { return nil }
    let words = stem[open.upperBound...].dropLast()
    guard let said = words.range(of: "conflicted copy") else { return nil }
    let isNameless = said.lowerBound == words.startIndex
    return (stem[..<open.lowerBound], isNameless ? .nextcloud : .dropbox)
  }

  private static func before(_ mark: String, in stem: String) -> Substring? {
    stem.range(of: mark).map { stem[..<$0.lowerBound] }
  }
}

extension ProblemReason {
  /// What is wrong with a file whose name is not that of an incident's file.
  static func ofBadName(_ name: String) -> ProblemReason {
    guard let copy = ConflictCopy(fileName: name) else { return .badFileName }
    return .conflictCopy(maker: copy.maker.rawValue, of: copy.incident.text)
  }
}

extension Store {
  /// The conflict copies that lie beside the files of incidents, by incident: names, in order.
  var conflictCopies: [IncidentID: [String]] {
    let found = refused.keys.sorted().compactMap { name in
      ConflictCopy(fileName: name).map { ($0.incident, name) }
    }
    return Dictionary(grouping: found) { $0.0 }.mapValues { $0.map(\.1) }.filter { files[$0.key] != nil }
  }
}
