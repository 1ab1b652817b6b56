import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// git's merge driver as git calls it: three files of any name, the result in the second.
@Suite struct MergeDriverTests {
  private struct Files {
    var folder: String
    var base: String { folder + "/.merge_file_O" }
    var ours: String { folder + "/.merge_file_A" }
    var theirs: String { folder + "/.merge_file_B" }

    /// nil writes an empty file, as git does for a file that both sides added.
    func put(_ base: Incident?, _ ours: Incident, _ theirs: Incident) throws {
      try put(base.map { IncidentFile.bytes(of: $0) } ?? [], at: self.base)
      try put(IncidentFile.bytes(of: ours), at: self.ours)
      try put(IncidentFile.bytes(of: theirs), at: self.theirs)
    }

    func put(_ bytes: [UInt8], at path: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    func run() throws -> Int { try MergeDriver.run(base: base, ours: ours, theirs: theirs) }

    func result() throws -> IncidentFile {
      try IncidentFile.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: ours))), path: ours)
    }
  }

  private func withFiles(_ body: (Files) throws -> Void) throws {
    try withTemporaryFolder { try body(Files(folder: $0)) }
  }

  private func incident(_ notes: Note...) throws -> Incident {
    var incident = try Fixture.plain()
    incident.notes = notes
    return incident
  }

  @Test func `both sides' records are in the merged file and nothing clashes`() throws {
    try withFiles { files in
      try files.put(
        incident(Fixture.note(1)), incident(Fixture.note(1), Fixture.note(2)),
        incident(Fixture.note(1), Fixture.note(3)))
      #expect(try files.run() == 0)
      #expect(try files.result().incident.notes.map(\.id) == [1, 2, 3].map(Fixture.id))
    }
  }

  @Test func `a member that both sides wrote differently keeps both and is counted once`() throws {
    try withFiles { files in
      let sides = (try incident(Fixture.note(1, "Một")), try incident(Fixture.note(1, "Hai")))
      try files.put(incident(Fixture.note(1)), sides.0, sides.1)
      #expect(try files.run() == 1)
      let text = try read(files.ours)
      #expect(text.contains("\"Một\"") && text.contains("\"Hai\""))
      // The same merge once more has nothing new to say.
      #expect(try files.run() == 0)
      #expect(try read(files.ours) == text)
    }
  }

  @Test func `a file that both sides added is merged without a base`() throws {
    try withFiles { files in
      try files.put(nil, incident(Fixture.note(1)), incident(Fixture.note(2)))
      #expect(try files.run() == 0)
      #expect(try files.result().incident.notes.count == 2)
    }
  }

  @Test func `the file keeps its mode and nothing is left beside it`() throws {
    try withFiles { files in
      try files.put(incident(), incident(Fixture.note(1)), incident(Fixture.note(2)))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: files.ours)
      _ = try files.run()
      let mode = try FileManager.default.attributesOfItem(atPath: files.ours)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try names(in: files.folder) == [".merge_file_A", ".merge_file_B", ".merge_file_O"])
    }
  }

  @Test func `what cannot be read is refused and nothing is written`() throws {
    let hostile: [[UInt8]] = [
      [], Array("not JSON".utf8), [0xFF, 0xFE], Array(String(repeating: "[", count: 100_000).utf8),
      Array("<<<<<<< HEAD\n=======\n>>>>>>> x\n".utf8), Array("{\"schema\": 2}".utf8),
    ]
    try withFiles { files in
      for bytes in hostile {
        for place in [files.base, files.ours, files.theirs] where !(bytes.isEmpty && place == files.base) {
          try files.put(incident(), incident(Fixture.note(1)), incident(Fixture.note(2)))
          try files.put(bytes, at: place)
          let before = try Data(contentsOf: URL(fileURLWithPath: files.ours))
          let problem = #expect(throws: StoreError.self) { try files.run() }
          guard case .unmergeable = problem else {
            Issue.record("\(problem.debugDescription)")
            continue
          }
          #expect(try Data(contentsOf: URL(fileURLWithPath: files.ours)) == before)
        }
      }
    }
  }

  @Test func `two different incidents are not merged`() throws {
    try withFiles { files in
      var other = try incident()
      other.header.id = try Fixture.incidentID("cong-khac-7k3m9q")
      try files.put(nil, incident(), other)
      #expect(throws: StoreError.self) { try files.run() }
    }
  }

  @Test func `a link is not followed`() throws {
    try withFiles { files in
      try files.put(incident(), incident(), incident(Fixture.note(5)))
      try FileManager.default.moveItem(atPath: files.ours, toPath: files.folder + "/elsewhere")
      try FileManager.default.createSymbolicLink(
        atPath: files.ours, withDestinationPath: files.folder + "/elsewhere")
      #expect(throws: StoreError.self) { try files.run() }
      #expect(try !read(files.folder + "/elsewhere").contains(Fixture.id(5).text))
    }
  }

  @Test func `the merged bytes are the same whichever side is ours`() throws {
    try withFiles { files in
      var titled = Fixture.note(1)
      titled.title = "Họp"
      let (left, right) = (try incident(titled), try incident(Fixture.note(1, "Chữ")))
      try files.put(incident(Fixture.note(1)), left, right)
      _ = try files.run()
      let one = try read(files.ours)
      try files.put(incident(Fixture.note(1)), right, left)
      _ = try files.run()
      #expect(try read(files.ours) == one)
    }
  }

  @Test func `one record that was deleted in two places is one file of the trash`() throws {
    try withFiles { files in
      func trash(_ at: String, _ by: String) -> [UInt8] {
        Array(
          """
          {"schema": 1, "incident": "cong-dich-vu-cong-7k3m9q", "deletedAt": "\(at)", "deletedBy": "\(by)",
           "notes": [{"id": "\(Fixture.id(1).text)", "text": "Chữ"}]}
          """.utf8)
      }
      try files.put([], at: files.base)
      try files.put(trash("2020-07-03T16:00:00+07:00", "bình"), at: files.ours)
      try files.put(trash("2020-07-03T15:00:00+07:00", "an"), at: files.theirs)
      #expect(try files.run() == 0)
      let text = try read(files.ours)
      #expect(text.contains("\"an\"") && !text.contains("bình") && !text.contains("clashes"))
    }
  }
}
