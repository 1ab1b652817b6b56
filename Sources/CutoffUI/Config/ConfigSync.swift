import CutoffDomain

/// `sync:` how the store is shared with the others.
package struct SyncSettings: Hashable, Sendable {
  /// Seconds between syncs while the dashboard is open; nil for none by itself.
  package var every: Int64?
  /// What is committed goes to the server.
  package var pushes = true
  /// The remote that the branch has to follow; nil for whichever it follows.
  package var remote: String?

  package init() {}

  /// No server should be asked more often.
  package static let shortest: Int64 = 5
}

enum ConfigSync {
  private enum Part: String, CaseIterable {
    case every, push, remote
  }

  static func read(_ node: ConfigNode, into config: inout Config, _ reader: inout ConfigReader) {
    guard !node.isNull else { return }
    var sync = SyncSettings()
    reader.settings(of: node, named: "sync", allowed: Part.allCases.map(\.rawValue)) { reader, name, value in
      guard let part = Part(rawValue: name) else { return }
      switch part {
      case .every: sync.every = every(value, &reader)
      case .push: sync.pushes = reader.flag(value, name) ?? sync.pushes
      case .remote: sync.remote = reader.text(value, name)
      }
    }
    if node.fields != nil { config.sync = sync }
  }

  /// "5m", "30s"; `0` for never.
  private static func every(_ node: ConfigNode, _ reader: inout ConfigReader) -> Int64? {
    guard let text = reader.text(node, Part.every.rawValue) else { return nil }
    guard let seconds = seconds(text) else {
      reader.tell(.notADuration(text), at: node.place)
      return nil
    }
    return seconds == 0 ? nil : max(seconds, SyncSettings.shortest)
  }

  private static func seconds(_ text: String) -> Int64? {
    guard text.hasSuffix("s"), let number = Int64(text.dropLast()), number >= 0 else {
      return ShortSpan.before(text)
    }
    return number
  }

  /// As the configuration would say it.
  static func text(_ sync: SyncSettings, quoted: (String) -> String) -> String {
    let every = sync.every.map { $0 % 60 == 0 ? ShortSpan.text($0) : "\($0)s" } ?? "0"
    var parts = ["every: " + every, "push: " + (sync.pushes ? "true" : "false")]
    if let remote = sync.remote { parts.append("remote: " + quoted(remote)) }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
