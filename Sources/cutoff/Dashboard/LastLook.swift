import CutoffDomain
import CutoffStore
import Foundation

/// When the person last looked at a store: one file for all stores, in the state folder. Losing it only
/// loses the marks of what is new. It is read as carefully as a store: whatever lies there, the dashboard starts.
struct LastLook {
  private let path: String
  private let store: String

  init(stateFolder: String, store: String) {
    path = stateFolder + "/looks.json"
    self.store = URL(fileURLWithPath: store).resolvingSymlinksInPath().path
  }

  var instant: Instant? {
    looks.first { $0.name == store }.flatMap { Self.seconds($0.value) }.map(Instant.init(seconds:))
  }

  func remember(_ instant: Instant) {
    let look = JSONMember(store, JSONValue(.number("\(instant.seconds)")))
    let others = looks.filter { $0.name != store && Self.seconds($0.value) != nil }
    let members = (others + [look]).sorted { $0.name < $1.name }
    try? PrivateFile.write(JSONWriter.bytes(.object(JSONObject(members))), to: path, isSynced: false)
  }

  private var looks: [JSONMember] {
    guard let bytes = try? StoredFile.read(path, limit: 1 << 20).bytes else { return [] }
    return (try? JSONReader.read(bytes, path: path))?.object?.members ?? []
  }

  /// Nil for what is no second of the years that a calendar is asked about.
  private static func seconds(_ value: JSONValue) -> Int64? {
    guard case .number(let text) = value.content, let seconds = Int64(text) else { return nil }
    return earliest...latest ~= seconds ? seconds : nil
  }

  /// The years 1 to 9999.
  private static let earliest: Int64 = -62_135_596_800
  private static let latest: Int64 = 253_402_300_799
}
