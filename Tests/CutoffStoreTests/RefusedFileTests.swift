import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// A way to damage an incident's file.
enum Wreck: String, CaseIterable, Sendable {
  case trailingComma, duplicateKey, invalidUTF8, month13, brackets

  var name: String { rawValue.lowercased() + "-000000.json" }

  func bytes(of good: String) -> [UInt8] {
    switch self {
    case .trailingComma: Array(good.replacingOccurrences(of: "\n}\n", with: ",\n}\n").utf8)
    case .duplicateKey: Array(good.replacingOccurrences(of: "\"zone\"", with: "\"title\"").utf8)
    case .invalidUTF8: Array(good.utf8.prefix(60)) + [0xC3] + Array(good.utf8.dropFirst(60))
    case .month13:
      Array(good.replacingOccurrences(of: "2020-07-03T15:39:00", with: "2020-13-03T15:39:00").utf8)
    case .brackets: Array(String(repeating: "[", count: 10_000).utf8)
    }
  }
}

@Suite struct RefusedFileTests {
  private func put(_ wreck: Wreck, in path: String, good: String) throws -> (path: String, bytes: [UInt8]) {
    let id = String(wreck.name.dropLast(5))
    let text = good.replacingOccurrences(of: "cong-dich-vu-cong-7k3m9q", with: id)
    let bytes = wreck.bytes(of: text)
    let file = path + "/incidents/" + wreck.name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return (file, bytes)
  }

  @Test(arguments: Wreck.allCases) func `a damaged file is listed with its place and stays as it is`(
    wreck: Wreck
  ) throws {
    try withStore { store, path in
      let (file, bytes) = try put(wreck, in: path, good: try read(store.incidentPath))
      let contents = try Store(at: path).contents
      #expect(contents.incidents.count == 1)
      #expect(contents.refused.map(\.path) == [file])
      #expect(contents.refused.first?.position != nil)
      #expect(try StoreCheck.check(path).problems == contents.refused)
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: file))) == bytes)
    }
  }

  @Test func `check of a good store finds nothing`() throws {
    try withStore(try Fixture.fullIncident()) { store, path in
      let report = try StoreCheck.check(path)
      #expect(report.filesChecked == 2 && report.problems.isEmpty)
      #expect(try StoreCheck.check(store.incidentPath).problems == [])
    }
  }

  @Test func `check of a path that does not exist says so`() {
    #expect(throws: StoreError.noFolder("/nonexistent/x")) { try StoreCheck.check("/nonexistent/x") }
  }

  @Test func `links, pipes and strange names are listed and not opened`() throws {
    try withStore { store, path in
      let folder = path + "/incidents/"
      symlink(store.incidentPath, folder + "link-000000.json")
      mkfifo(folder + "pipe-000000.json", 0o600)
      mkdir(folder + "folder-000000.json", 0o700)
      try write("{}", to: folder + "README.txt")
      let reasons = try Store(at: path).contents.refused.map(\.reason)
      #expect(reasons == [.badFileName, .notARegularFile, .symbolicLink, .notARegularFile])
    }
  }

  @Test func `a file that is damaged meanwhile is not written`() throws {
    try withStore { store, _ in
      try write("{", to: store.incidentPath)
      #expect(throws: StoreError.self) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      #expect(try read(store.incidentPath) == "{")
    }
  }

  @Test func `a damaged file keeps its last good state, marked`() throws {
    try withStore { store, _ in
      let good = try store.incident()
      try write("{", to: store.incidentPath)
      #expect(try store.reload().hasOtherProblems)
      #expect(store.contents.incidents == [good])
      #expect(store.contents.stale == [good.id])
    }
  }

  @Test func `a damaged file that is mended is read again`() throws {
    try withStore { store, _ in
      let good = try read(store.incidentPath)
      try write("{", to: store.incidentPath)
      _ = try store.reload()
      try write(good, to: store.incidentPath)
      _ = try store.reload()
      #expect(store.contents.stale.isEmpty && store.contents.refused.isEmpty)
    }
  }

  @Test func `a missing file counts as deleted after three more looks`() throws {
    try withStore { store, _ in
      try FileManager.default.removeItem(atPath: store.incidentPath)
      let news = try (0..<4).map { _ in try store.reload() }
      #expect(news.map(\.retryAfterMilliseconds) == [50, 150, 500, nil])
      #expect(news.map { $0.deleted.count } == [0, 0, 0, 1])
      #expect(store.contents.incidents.isEmpty)
    }
  }

  @Test(arguments: ["{", ""])
  func `a file that is being written is damaged only after three more looks`(text: String) throws {
    try withStore { store, _ in
      let good = try store.incident()
      try write(text, to: store.incidentPath)
      var news: [StoreNews] = []
      for _ in 0..<4 {
        #expect(store.contents.refused.isEmpty)
        news.append(try store.reload())
        #expect(store.contents.stale == [good.id])
      }
      #expect(news.map(\.retryAfterMilliseconds) == [50, 150, 500, nil])
      #expect(news.map(\.hasOtherProblems) == [true, false, false, true])
      #expect(store.contents.damaged[good.id] != nil)
      #expect(store.contents.refused.count == 1)
      #expect(store.contents.incidents == [good])
    }
  }

  @Test func `looks in between do not make a file deleted sooner`() throws {
    try withStore { store, _ in
      let text = try read(store.incidentPath)
      try FileManager.default.removeItem(atPath: store.incidentPath)
      for _ in 0..<10 { #expect(try store.reload(isRetry: false).deleted.isEmpty) }
      #expect(store.contents.incidents.count == 1)
      try write(text, to: store.incidentPath)
      #expect(try store.reload(isRetry: false).hasOtherProblems)
      #expect(store.contents.stale.isEmpty)
    }
  }

  @Test func `a folder that is gone deletes nothing, and is read when it is back`() throws {
    try withStore { store, path in
      let away = path + "/away"
      try FileManager.default.moveItem(atPath: path + "/incidents", toPath: away)
      for _ in 0..<8 { #expect(try store.reload().deleted.isEmpty) }
      #expect(store.contents.folderProblem != nil)
      #expect(store.contents.incidents.count == 1 && store.contents.stale.count == 1)
      try FileManager.default.moveItem(atPath: away, toPath: path + "/incidents")
      #expect(try store.reload().hasOtherProblems)
      #expect(store.contents.folderProblem == nil && store.contents.stale.isEmpty)
    }
  }

  @Test func `git's conflict markers are named`() throws {
    try withStore { store, path in
      let text = try read(store.incidentPath).replacingOccurrences(
        of: "  \"language\"", with: "<<<<<<< HEAD\n  \"language\"")
      try write(text, to: store.incidentPath)
      let problem = try #require(try Store(at: path).contents.refused.first)
      #expect(problem.reason == .conflictMarkers)
    }
  }
}
