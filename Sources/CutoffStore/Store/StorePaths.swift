import CutoffDomain

/// Where things are in a store's folder.
struct StorePaths: Hashable, Sendable {
  let root: String

  var incidents: String { root + "/incidents" }
  var trash: String { root + "/trash" }
  var storeFile: String { root + "/store.json" }
  var gitIgnore: String { root + "/.gitignore" }
  var gitAttributes: String { root + "/.gitattributes" }
  var hidden: String { root + "/.cutoff" }
  var lock: String { hidden + "/lock" }

  func incident(_ id: IncidentID) -> String { incidents + "/" + id.text + Self.suffix }

  static let suffix = ".json"

  /// The file's name without ".json"; nil when it is not a name for an incident's file.
  static func stem(of fileName: String) -> String? {
    guard fileName.hasSuffix(suffix), !fileName.hasPrefix(".") else { return nil }
    return String(fileName.dropLast(suffix.count))
  }
}
