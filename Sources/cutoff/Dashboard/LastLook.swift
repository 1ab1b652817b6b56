import CutoffDomain
import Foundation

/// When the person last looked at a store: one file for all stores, in the state folder. Losing it only
/// loses the marks of what is new.
struct LastLook {
  private let path: String
  private let store: String

  init(stateFolder: String, store: String) {
    path = stateFolder + "/looks.json"
    self.store = URL(fileURLWithPath: store).resolvingSymlinksInPath().path
  }

  var instant: Instant? { looks[store].map(Instant.init(seconds:)) }

  func remember(_ instant: Instant) {
    var looks = looks
    looks[store] = instant.seconds
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(looks) else { return }
    try? bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  private var looks: [String: Int64] {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count < 1 << 20 else { return [:] }
    return (try? JSONDecoder().decode([String: Int64].self, from: bytes)) ?? [:]
  }
}
