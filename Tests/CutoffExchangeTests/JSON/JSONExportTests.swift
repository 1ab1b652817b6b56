import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct JSONExportTests {
  /// A file with a member that nobody here knows.
  private static func file() throws -> [UInt8] {
    let plan = JSONLinesReader.read(try Fixture.bytes("jsonl/kho-lanh.jsonl"), options: Import.options())
    var object = try #require(
      try JSONReader.read(IncidentFile.bytes(of: plan.results[0]), path: "x").object)
    object["later"] = .array([.string("of a newer version")])
    return JSONWriter.bytes(.object(object))
  }

  private static func export(_ files: [[UInt8]]) throws -> [UInt8] {
    let read = try files.map { try IncidentFile.read($0, path: "x") }
    return JSONExport.bytes(of: read, version: "0.2.0", now: Import.now, zone: .utc)
  }

  private static func options(_ files: [[UInt8]] = []) throws -> ImportOptions {
    ImportOptions(
      file: "out.json", now: Import.now, language: .english,
      stored: try files.map { StoredIncident(try IncidentFile.read($0, path: "x").incident, bytes: $0) })
  }

  @Test func `an export that is read into an empty store gives the same files byte for byte`() throws {
    let file = try Self.file()
    let bytes = try Self.export([file])
    #expect(try JSONReader.read(bytes, path: "x")["now"]?.text == "2026-11-26T09:30:00Z")
    let plan = ImportReader.read(bytes, kind: nil, options: try Self.options())
    #expect(plan.kind == .json)
    #expect(plan.incidents.map(\.bytes) == [file])
    guard case .file(_, let written)? = plan.writes(isPartial: false, group: nil, language: .english).first
    else {
      Issue.record("no file")
      return
    }
    #expect(written == file)
  }

  @Test func `what the store has already is not written`() throws {
    let file = try Self.file()
    let plan = JSONImport.read(try Self.export([file]), options: try Self.options([file]))
    #expect(plan.incidents.map(\.action) == [.same])
    #expect(plan.writesNothing)
  }

  @Test func `an incident that is there is merged, records of both sides stay, and what differs is told`()
    throws
  {
    let file = try Self.file()
    var other = try IncidentFile.read(file, path: "x").incident
    other.questions.append(
      Question(id: RecordID(milliseconds: 9, random: (1, 1)), text: "Who pays?"))
    other.deadlines[0].label = "Another word"
    let plan = JSONImport.read(
      try Self.export([IncidentFile.bytes(of: other)]), options: try Self.options([file]))
    #expect(plan.incidents.map(\.action) == [.change])
    let merged = try #require(plan.results.first)
    #expect(merged.questions.map(\.text) == ["Who pays?"])
    #expect(merged.deadlines.count == other.deadlines.count)
    #expect(plan.notes.map(\.reason) == [.clashes])
    let written = try #require(plan.incidents.first?.bytes)
    #expect(try JSONReader.read(written, path: "x")["later"] != nil)
  }

  @Test func `a broken incident is told at its place in the export, and the others can be taken`() throws {
    let file = try Self.file()
    let text = String(decoding: try Self.export([file]), as: UTF8.self)
    let broken = text.replacing("\"side\": \"provider\"", with: "\"side\": \"nobody\"")
    let line =
      1 + broken.prefix(upTo: try #require(broken.firstRange(of: "nobody")).lowerBound).count { $0 == "\n" }
    let plan = JSONImport.read(Array(broken.utf8), options: try Self.options())
    #expect(plan.refused.map(\.place.line) == [line])
    #expect(plan.writesNothing)
  }

  @Test func `another shape is refused`() {
    let plan = JSONImport.read(Array("{\"format\": \"cutoff-export/2\"}".utf8), options: Import.options())
    #expect(plan.refused.map(\.reason) == [.unknownFormat])
    #expect(plan.places == ["1:12"])
  }
}
