import CutoffDomain
import CutoffScreen

/// Reads a configuration setting by setting; what cannot be used is told and left out.
struct ConfigReader {
  let path: String
  private(set) var problems: [ConfigProblem] = []
  private(set) var mentions: [ConfigMention] = []

  init(path: String) { self.path = path }

  mutating func tell(_ reason: ConfigReason, at place: ConfigPlace?) {
    problems.append(ConfigProblem(path: path, place: place, reason: reason))
  }

  mutating func mention(_ thing: ConfigMention.Thing?, at place: ConfigPlace?) {
    if let thing { mentions.append(ConfigMention(thing: thing, place: place)) }
  }

  // MARK: Shapes

  /// Goes through the settings in `node`; `take` gets those with a known name. `earlier` are names that earlier
  /// versions had, with the present one.
  mutating func settings(
    of node: ConfigNode, named name: String, allowed: [String], earlier: [String: String] = [:],
    take: (inout ConfigReader, String, ConfigNode) -> Void
  ) {
    guard !node.isNull else { return }
    guard let fields = node.fields else {
      return tell(.wrongShape(name, needed: .settings), at: node.place)
    }
    for (key, value) in fields {
      let typed = key.text ?? ""
      let text = earlier[typed] ?? typed
      if allowed.contains(text) {
        take(&self, text, value)
      } else {
        let nearest = Nearest.word(to: typed, among: allowed)
        tell(.unknownSetting(typed, nearest: nearest, allowed: allowed), at: key.place)
      }
    }
  }

  /// Nil where nothing is set, or something that is told.
  mutating func text(_ node: ConfigNode, _ name: String) -> String? {
    guard !node.isNull else { return nil }
    guard let text = node.text, !text.isEmpty else {
      tell(.wrongShape(name, needed: .text), at: node.place)
      return nil
    }
    return text
  }

  mutating func choice(_ node: ConfigNode, _ name: String, among allowed: [String]) -> String? {
    guard let text = text(node, name) else { return nil }
    if allowed.contains(text) { return text }
    tell(.notAllowed(name, text: text, allowed: allowed), at: node.place)
    return nil
  }

  mutating func flag(_ node: ConfigNode, _ name: String) -> Bool? {
    guard !node.isNull else { return nil }
    switch node.text?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    case _?, nil:
      tell(.wrongShape(name, needed: .yesOrNo), at: node.place)
      return nil
    }
  }

  mutating func number(_ node: ConfigNode, _ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(node, name) else { return nil }
    guard let number = Int(text) else {
      tell(.wrongShape(name, needed: .wholeNumber), at: node.place)
      return nil
    }
    guard range.contains(number) else {
      tell(.outOfRange(name, text: text, range), at: node.place)
      return nil
    }
    return number
  }

  /// One value or a list of them.
  mutating func durations(_ node: ConfigNode, _ name: String) -> [Int64]? {
    guard !node.isNull else { return nil }
    var seconds: [Int64] = []
    for entry in node.list ?? [node] {
      guard let text = entry.text else {
        tell(.wrongShape(name, needed: .durations), at: entry.place)
        continue
      }
      guard let span = ShortSpan.before(text) else {
        tell(.notADuration(text), at: entry.place)
        continue
      }
      seconds.append(span)
    }
    return seconds.isEmpty && node.list?.isEmpty != true ? nil : Array(Set(seconds).sorted(by: >))
  }
}
