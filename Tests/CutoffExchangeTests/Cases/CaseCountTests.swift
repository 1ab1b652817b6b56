import CutoffDomain
import CutoffExchange
import Foundation
import Testing

/// How many cases, steps and rows there are, and what the files of the program hold of the cases.
@Suite struct CaseCountTests {
  @Test func `so many rows are held, and so many of them differ for a reason`() throws {
    var lines: [String] = []
    for knowledge in CaseReader.Knowledge.allCases {
      let rows = try CaseFile.names().flatMap { try CaseRows($0).rows[knowledge] ?? [] }
      lines.append(
        "\(knowledge.rawValue): \(rows.count), differ \(rows.filter { !$0.differing.isEmpty }.count)")
    }
    let path = try CaseFile.names().map { try CaseFile.read($0).statePath.count }
    let differing = try CaseFile.names().map { try CaseRows($0).path.count }
    lines.append("path: \(path.reduce(0, +)), differ \(differing.reduce(0, +))")
    let end = try CaseFile.names().map { try ReadCase($0, .asItHappened).endExpected().count }
    let differingEnd = try CaseFile.names().map { try CaseRows($0).end.count }
    lines.append("end: \(end.reduce(0, +)), differ \(differingEnd.reduce(0, +))")
    #expect(
      lines == [
        "as it happened: 198, differ 1", "as it was published: 108, differ 0", "path: 55, differ 17",
        "end: 111, differ 10",
      ])
  }

  @Test func `every difference has its reason in words`() throws {
    for name in try CaseFile.names() {
      let rows = try CaseRows(name)
      let differences =
        rows.rows.values.joined().flatMap(\.differing.values) + rows.path.values + rows.end.values
      #expect(differences.allSatisfy { $0.reason.count > 5 })
    }
  }

  @Test func `fifteen cases are held at so many dated steps`() throws {
    let names = try CaseFile.names()
    let steps = try CaseReader.Knowledge.allCases.map { knowledge in
      try names.map { try ReadCase($0, knowledge).steps.count }.reduce(0, +)
    }
    #expect(names.count == 15)
    #expect(steps == [185, 108])
  }

  @Test func `the file of an incident holds what the case holds`() throws {
    let table = try String(contentsOf: CaseFile.folder.appendingPathComponent("held.txt"), encoding: .utf8)
    let expected = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    let lines = try CaseFile.names().map { name in try name + ": " + CaseKept(name).line }
    #expect(lines == expected)
  }
}
