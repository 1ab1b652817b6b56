import CutoffStore

/// A file that git could not merge, by `git ls-files -u -z`.
struct OpenFile: Hashable {
  let path: String
  /// The objects of the common version, of ours and of theirs.
  private(set) var base: String?
  private(set) var ours: String?
  private(set) var theirs: String?
  private var isPlain = true

  var objects: [String] { [base, ours, theirs].compactMap { $0 } }

  /// Whether one side deleted it.
  var isOfOneSide: Bool { (ours == nil) != (theirs == nil) }

  private init(_ path: String) { self.path = path }

  static func all(_ fields: [String]) -> [OpenFile] {
    var files: [String: OpenFile] = [:]
    for field in fields {
      guard let tab = field.firstIndex(of: "\t") else { continue }
      let path = String(field[field.index(after: tab)...])
      let words = field[..<tab].split(separator: " ").map(String.init)
      guard words.count == 3 else { continue }
      var file = files[path] ?? OpenFile(path)
      if !words[0].hasPrefix("100") { file.isPlain = false }
      switch words[2] {
      case "1": file.base = words[1]
      case "2": file.ours = words[1]
      default: file.theirs = words[1]
      }
      files[path] = file
    }
    return files.values.sorted { $0.path < $1.path }
  }

  /// What the file is to be: worked out here, whatever git's driver made of it. Nil where a person has to look.
  func settled(_ contents: [String: [UInt8]]) -> [UInt8]? {
    guard isPlain, GitFiles.sharedFolders.contains(where: { path.hasPrefix($0 + "/") }) else { return nil }
    let (ours, theirs) = (ours.flatMap { contents[$0] }, theirs.flatMap { contents[$0] })
    guard let ours, let theirs else { return ours ?? theirs }
    guard CommitNews.isMerged(path) else { return nil }
    let base = base.flatMap { contents[$0] } ?? []
    return try? IncidentMerge.merge(base: (base, path), ours: (ours, path), theirs: (theirs, path)).bytes
  }
}
