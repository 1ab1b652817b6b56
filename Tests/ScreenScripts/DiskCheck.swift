import CutoffDomain
import CutoffStore
import Foundation

/// What the files of a store must hold.
package struct DiskCheck: Sendable {
  package enum Demand: Hashable, Sendable {
    case contains(String)
    case lacks(String)
    case exists
    case isGone
  }

  /// Path inside the store; one `*` stands for any characters.
  package var path: String
  package var demand: Demand

  /// Why the files of a folder do not fulfil it; nil if they do.
  package func complaint(inStore folder: String) -> String? {
    // A deleted incident's file stays and says so.
    let found = files(inStore: folder).filter { !Self.isDeleted(folder + "/" + $0) }
    let texts = found.map { (try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) ?? "" }
    return complaint(names: found, texts: texts)
  }

  /// The same for incidents in memory, as their files would be; nil too for what is no incident's file.
  package func complaint(about incidents: [Incident]) -> String? {
    guard path.hasPrefix("incidents/") else { return nil }
    let found = incidents.filter { matches("incidents/\($0.id.text).json") }
    let texts = found.map { String(decoding: IncidentFile.bytes(of: $0), as: UTF8.self) }
    return complaint(names: found.map(\.id.text), texts: texts)
  }

  private func complaint(names: [String], texts: [String]) -> String? {
    switch demand {
    case .contains(let text):
      if names.isEmpty { return "no file \(path)" }
      return texts.contains { $0.holds(text) } ? nil : "\(path) lacks \"\(text)\""
    case .lacks(let text): return texts.contains { $0.holds(text) } ? "\(path) has \"\(text)\"" : nil
    case .exists: return names.isEmpty ? "no file \(path)" : nil
    case .isGone: return names.isEmpty ? nil : "\(path) is still there"
    }
  }

  private static func isDeleted(_ path: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    return (try? IncidentFile.read([UInt8](bytes), path: path))?.isDeleted ?? false
  }

  private func files(inStore folder: String) -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).filter(matches)
  }

  private func matches(_ candidate: String) -> Bool {
    let parts = path.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return candidate == path }
    return candidate.hasPrefix(parts[0]) && candidate.hasSuffix(parts[1])
      && candidate.count >= parts[0].count + parts[1].count
  }
}

extension String {
  /// Whether it contains the text scalar for scalar: marks that are joined to their letters are not the
  /// same as marks apart.
  fileprivate func holds(_ text: String) -> Bool { range(of: text, options: .literal) != nil }
}
