import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

/// Cases as an import reads them, without a person's reading of their texts.
struct CaseRoundTripTests {
  private static func options(_ stored: [Incident] = []) -> ImportOptions {
    Import.options(stored: stored, now: Instant(seconds: 1_795_685_400))
  }

  private static func file(_ plan: ImportPlan) throws -> IncidentFile {
    let bytes = try #require(plan.incidents.first?.bytes)
    return try IncidentFile.read(bytes, path: "case")
  }

  /// Members and elements in one order.
  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value.content {
    case .null, .bool, .number, .string: return value
    case .array(let elements):
      let sorted = elements.map(sorted).map { ($0, String(decoding: JSONWriter.line($0), as: UTF8.self)) }
      return .array(sorted.sorted { $0.1 < $1.1 }.map(\.0))
    case .object(let object):
      let members = object.members.map { JSONMember($0.name, sorted($0.value)) }
      return .object(JSONObject(members.sorted { $0.name < $1.name }))
    }
  }

  @Test(arguments: try CaseFile.names()) func `a case goes out as it came in`(_ name: String) throws {
    let bytes = try CaseFile.bytes(name)
    let plan = CaseImport.read(bytes, options: Self.options())
    #expect(plan.refused == [])
    let out = Self.sorted(CaseExport.value(of: try Self.file(plan)))
    let expected = Self.sorted(try JSONReader.read(bytes, path: name))
    #expect(out.object?.members.map(\.name) == expected.object?.members.map(\.name))
    for member in expected.object?.members ?? [] {
      let (own, wanted) = (out[member.name]?.list ?? [], member.value.list)
      #expect(own.filter { !wanted.contains($0) } == [], "\(member.name)")
      #expect(out[member.name] == member.value, "\(member.name)")
    }
  }

  @Test func `who reads a case again writes nothing`() throws {
    let bytes = try CaseFile.bytes("ng-2024-aedc-villa")
    let plan = CaseImport.read(bytes, options: Self.options())
    #expect(CaseImport.read(bytes, options: Self.options(plan.results)).writesNothing)
  }

  @Test func `what somebody changed goes out changed, and the rest word for word`() throws {
    let bytes = try CaseFile.bytes("ng-2024-aedc-villa")
    let plan = CaseImport.read(bytes, options: Self.options())
    let text = String(decoding: try #require(plan.incidents.first?.bytes), as: UTF8.self)
    // The record's own label stands before the one that its member `case` keeps.
    let place = try #require(text.firstRange(of: "\"label\": \"Disconnection\""))
    let edited = text.replacingCharacters(place, with: "\"label\": \"Power off\"")
    let out = CaseExport.value(of: try IncidentFile.read(Array(edited.utf8), path: "x"))
    let expected = String(decoding: bytes, as: UTF8.self).replacing(
      "\"label\": \"Disconnection\"", with: "\"label\": \"Power off\"")
    #expect(Self.sorted(out) == Self.sorted(try JSONReader.read(Array(expected.utf8), path: "x")))
  }

  @Test func `an incident that came from no case goes out as one that can be read`() throws {
    let plan = JSONLinesReader.read(try Fixture.bytes("jsonl/kho-lanh.jsonl"), options: Import.options())
    let file = try IncidentFile.read(IncidentFile.bytes(of: plan.results[0]), path: "x")
    let read = CaseImport.read(JSONWriter.bytes(CaseExport.value(of: file)), options: Self.options())
    #expect(read.refused == [])
    #expect(read.deadlines.map(\.label) == file.incident.deadlines.map(\.label))
  }

  @Test func `a word that no case knows is told at its place`() throws {
    let text = String(decoding: try CaseFile.bytes("ng-2024-aedc-villa"), as: UTF8.self)
    let broken = text.replacing("\"boundary\": \"after\"", with: "\"boundary\": \"beyond\"")
    let plan = CaseImport.read(Array(broken.utf8), options: Self.options())
    let line =
      1 + broken.prefix(upTo: try #require(broken.firstRange(of: "beyond")).lowerBound).count { $0 == "\n" }
    #expect(plan.refused.map(\.place.line) == [line])
    #expect(plan.refused.map(\.reason) == [.unknownWord])
  }

  @Test func `a member that a case must have is told by its path`() throws {
    let text = String(decoding: try CaseFile.bytes("ng-2024-aedc-villa"), as: UTF8.self)
    let broken = text.replacing("\"label\": \"Disconnection\",", with: "")
    let plan = CaseImport.read(Array(broken.utf8), options: Self.options())
    #expect(plan.refused.map(\.member) == ["deadlines[0].label"])
    #expect((plan.refused.first?.place.line ?? 0) > 1)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
