import CutoffDomain
import Foundation

/// Reads files as strictly as the dashboard does, and writes nothing.
package enum StoreCheck {
  /// What was looked at.
  package struct Report: Hashable, Sendable {
    /// How many files were read.
    package var filesChecked = 0
    /// The first problem of each file that has one, by path.
    package var problems: [FileProblem] = []
    /// Owners and rights that are not what the folder says. They make nothing unreadable.
    package var remarks: [RightsRemark] = []
  }

  /// Checks a store's folder or a single file, whichever name and place it has. Looks again, as everybody who looks
  /// once, while what is wrong may pass.
  package static func check(_ path: String) throws(StoreError) -> Report {
    for pause in StoreNews.retryPauses {
      let report = try look(path)
      guard report.problems.contains(where: \.mayPassSoon) else { return report }
      usleep(UInt32(pause) * 1_000)
    }
    return try look(path)
  }

  /// Checks an incident's file that was handed over as bytes; `path` names it in problems.
  package static func check(_ bytes: [UInt8], path: String) -> Report {
    var report = Report()
    report.add { () throws(FileProblem) in try checkText(bytes, path: path) }
    return report
  }

  private static func look(_ path: String) throws(StoreError) -> Report {
    guard try !Folder.isMissing(path) else {
      guard FileStamp.of(path) != nil else { throw .noFolder(path) }
      var report = Report()
      checkFile(path, report: &report)
      return report
    }
    return try checkFolder(StorePaths(root: path))
  }

  private static func checkFolder(_ paths: StorePaths) throws(StoreError) -> Report {
    if !paths.isStore, try Folder.isMissing(paths.incidents) { throw .notAStore(paths.root) }
    try paths.refuseLinks()
    var report = Report()
    if FileStamp.of(paths.storeFile) != nil {
      report.add { () throws(FileProblem) in _ = try StoreFile.read(paths.storeFile) }
    }
    for name in try paths.incidentNames(holdsIncidents: false).sorted() {
      let isRescued = name.hasPrefix(TemporaryFile.rescuedPrefix)
      guard isRescued || !name.hasPrefix(".") else { continue }
      checkIncident(name, at: paths.incidents + "/" + name, report: &report)
    }
    report.remarks = [paths.root, paths.incidents, paths.trash].flatMap(rights)
    return report
  }

  private static func checkIncident(_ name: String, at path: String, report: inout Report) {
    report.add { () throws(FileProblem) in
      guard !name.hasPrefix(".") else { throw FileProblem(path: path, reason: .putAside) }
      guard let stem = StorePaths.stem(of: name), IncidentID(stem) != nil else {
        throw FileProblem(path: path, reason: .ofBadName(name))
      }
      _ = try LoadedFile.read(path, stem: stem)
    }
  }

  /// A file outside a store may have any name; "store.json" is checked as what it is.
  private static func checkFile(_ path: String, report: inout Report) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isInStore = isFolderOfIncidents(Folder.parent(path))
    if name == "store.json" {
      report.add { () throws(FileProblem) in _ = try StoreFile.read(path) }
    } else if isInStore {
      checkIncident(name, at: path, report: &report)
    } else {
      report.add { () throws(FileProblem) in
        try checkText(try StoredFile.read(path).bytes, path: path)
      }
    }
  }

  /// Also where it was named from inside.
  private static func isFolderOfIncidents(_ folder: String) -> Bool {
    guard let real = realpath(folder, nil) else { return false }
    defer { free(real) }
    return String(cString: real).hasSuffix("/incidents")
  }

  /// An incident, or deleted records of one.
  private static func checkText(_ bytes: [UInt8], path: String) throws(FileProblem) {
    guard !bytes.isEmpty else { throw FileProblem(path: path, reason: .missingOrEmpty) }
    if let json = try? JSONReader.read(bytes, path: path), TrashedRecords.isOne(json) {
      _ = try TrashedRecords.read(bytes, path: path)
    } else {
      _ = try IncidentFile.read(bytes, path: path)
    }
  }
}

extension StoreCheck.Report {
  fileprivate mutating func add(_ read: () throws(FileProblem) -> Void) {
    filesChecked += 1
    do { try read() } catch { problems.append(error) }
  }
}
