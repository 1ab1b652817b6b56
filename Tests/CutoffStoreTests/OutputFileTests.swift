import CutoffStore
import Foundation
import Testing

/// A file that a person asks for with `-o`.
@Suite struct OutputFileTests {
  private let text = Array("một hai\r\n".utf8)

  @Test func `it is written whole, and nothing else is left beside it`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/dues.ics"
      let first = try OutputFile.put(text, at: path)
      #expect(first == .written)
      #expect(OutputFile.bytes(at: path) == text)
      #expect(try OutputFile.put(Array("ba".utf8), at: path) == .written)
      #expect(try read(path) == "ba")
      #expect(try names(in: folder) == ["dues.ics"])
    }
  }

  @Test func `what would not change is not touched`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/dues.ics"
      _ = try OutputFile.put(text, at: path)
      let manager = FileManager.default
      let long = Date(timeIntervalSince1970: 1_000_000_000)
      try manager.setAttributes([.modificationDate: long], ofItemAtPath: path)
      let number = try manager.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
      #expect(try OutputFile.put(text, at: path) == .unchanged)
      let after = try manager.attributesOfItem(atPath: path)
      #expect(after[.modificationDate] as? Date == long && after[.systemFileNumber] as? Int == number)
    }
  }

  @Test func `a file keeps its rights`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/dues.ics"
      try write("cũ", to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      _ = try OutputFile.put(text, at: path)
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(rights == 0o640)
    }
  }

  @Test func `a link is not followed, and a folder not replaced`() throws {
    try withTemporaryFolder { folder in
      try write("của người khác", to: folder + "/other")
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder + "/other")
      #expect(throws: StoreError.self) { try OutputFile.put(text, at: link) }
      #expect(throws: StoreError.self) { try OutputFile.put(text, at: folder) }
      #expect(throws: StoreError.self) { try OutputFile.put(text, at: folder + "/nowhere/dues.ics") }
      #expect(try read(folder + "/other") == "của người khác")
      #expect(try names(in: folder) == ["link", "other"])
    }
  }

  @Test func `the folders of a store are told, also by another name`() throws {
    try withStore { _, path in
      let other = path + "-link"
      try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: path + "/incidents")
      for inside in ["/incidents/a.json", "/trash/a", "/.cutoff/a", "/incidents/deep/a"] {
        #expect(OutputFile.isInsideStore(path + inside), "\(inside)")
      }
      #expect(OutputFile.isInsideStore(other + "/a.ics"))
      for outside in ["/a.ics", "/files/a.ics", "-other/incidents/a"] {
        #expect(!OutputFile.isInsideStore(path + outside), "\(outside)")
      }
    }
  }
}
