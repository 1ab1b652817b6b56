import CutoffDomain
import CutoffExchange
import Testing

/// Fifteen real cases against their own outcome, and against what a person reads in them for every moment.
@Suite struct CaseTests {
  @Test(arguments: try CaseFile.names(), CaseReader.Knowledge.allCases)
  func `every dated step of a case has its row`(_ name: String, _ knowledge: CaseReader.Knowledge) throws {
    let read = try ReadCase(name, knowledge)
    let rows = try CaseRows(name).rows[knowledge] ?? []
    let told = try Set(rows.map { try read.instant($0.at) })
    let missing = read.steps.filter { !told.contains($0.key) }.sorted { $0.key < $1.key }
    #expect(missing.map { read.wall($0.key) + " " + $0.value.joined(separator: " ") } == [])
  }

  @Test(arguments: try CaseFile.names(), CaseReader.Knowledge.allCases)
  func `at every row the case stands as a reader of it says`(
    _ name: String, _ knowledge: CaseReader.Knowledge
  ) throws {
    let rows = try CaseRows(name).rows[knowledge] ?? []
    let faults = try CaseFaults(try ReadCase(name, knowledge), rows).faults
    #expect(faults == [])
  }

  @Test(arguments: try CaseFile.names())
  func `the states of the case's own path come in their time`(_ name: String) throws {
    let faults = try CaseFaults(path: try ReadCase(name, .asItHappened), try CaseRows(name).path).faults
    #expect(faults == [])
  }

  @Test(arguments: try CaseFile.names())
  func `deadlines and promises end as the case says`(_ name: String) throws {
    let faults = try CaseFaults(end: try ReadCase(name, .asItHappened), try CaseRows(name).end).faults
    #expect(faults == [])
  }
}
