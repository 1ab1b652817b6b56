import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct CSVTests {
  private static func read(_ text: String, options: ImportOptions = Import.options()) -> ImportPlan {
    CSVReader.read(Array(text.utf8), options: options)
  }

  /// An incident of lines of JSON, with a deadline, its successor, a promise and a step.
  private static func incident() throws -> Incident {
    JSONLinesReader.read(try Fixture.bytes("jsonl/kho-lanh.jsonl"), options: Import.options()).results[0]
  }

  private static let later = Import.now.advanced(by: 86_400)

  @Test func `a table has every column in its order, and a row ends with CR LF`() throws {
    let text = CSVWriter.text(of: [try Self.incident()], at: Self.later)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines[0]
        == "incident_id,incident,provider,customer,record_id,record,kind,label,says,boundary,precision,time,"
        + "zone,due,late_from,state,set_by,giver,receiver,amount,currency,qualifier,condition,services,sources,"
        + "known_at,moved_from,stops_service,until,relative")
    #expect(lines.count == 6)
    #expect(lines.last == "")
    #expect(CSVWriter.text(of: [try Self.incident()], at: Self.later, forExcel: true) == "\u{FEFF}" + text)
  }

  @Test func `a table that is read back into its store changes nothing`() throws {
    let incident = try Self.incident()
    let text = CSVWriter.text(of: [incident], at: Self.later)
    let plan = Self.read(text, options: Import.options(stored: [incident], now: Self.later))
    #expect(plan.refused == [])
    #expect(plan.notes == [])
    #expect(plan.writesNothing)
    #expect(plan.skipped.map(\.reason) == [.superseded])
  }

  @Test func `a table that is read elsewhere gives the dates and the promise`() throws {
    let incident = try Self.incident()
    let text = CSVWriter.text(of: [incident], at: Self.later)
    let plan = Self.read(text, options: Import.options(now: Self.later))
    let made = try #require(plan.results.first)
    #expect(made.id == incident.id)
    #expect(made.deadlines.map(\.due.due) == [incident.deadlines[1].due.due])
    #expect(made.promises.map(\.amount) == incident.promises.map(\.amount))
    #expect(made.promises.map(\.due.boundary) == incident.promises.map(\.due.boundary))
    #expect(made.steps.map(\.text) == incident.steps.map(\.text))
    #expect(made.header.customers.count == 1)
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\ta", "\ra", "'=1", "''@", "a", "'a", ""])
  func `what looks like a formula is guarded and comes back`(_ text: String) {
    let guarded = CSVCellText.guarded(text)
    #expect("=+-@\t\r".contains(guarded.first ?? "a") == false)
    #expect(CSVCellText.unguarded(guarded) == text)
  }

  @Test func `cells with commas, quotes and line ends are quoted`() {
    #expect(CSVCellText.quoted("a,\"b\"\n") == "\"a,\"\"b\"\"\n\"")
    #expect(CSVCellText.quoted("a;b") == "a;b")
  }

  @Test func `a table in UTF-16 is refused with the way out`() {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "incident,due\r\nA,1".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let plan = ImportReader.read(bytes, kind: nil, options: Import.options(file: "a.csv"))
    #expect(plan.kind == .csv)
    #expect(plan.refused.map(\.reason) == [.notText])
    #expect(plan.refused.first?.text == "iconv -f UTF-16LE -t UTF-8 a.csv")
  }

  @Test func `the separator is that of the header, also a tab`() {
    let plan = Self.read("incident\tlabel\tdue\nA\tx, y; z\t2026-12-20\n")
    #expect(plan.deadlines.map(\.label) == ["x, y; z"])
  }

  @Test func `a table without the columns that are needed is refused`() {
    #expect(Self.read("label,kind\nx,cutoff\n").refused.map(\.member) == ["incident", "due"])
    #expect(Self.read("incident,due,due\nx,1,2\n").refused.map(\.reason) == [.repeatedColumn])
  }

  @Test func `a date that hangs on another row is counted from it`() throws {
    let plan = Self.read(
      "incident,kind,label,due,relative\nA,cutoff,Cut,2026-12-20,\nA,dataDeletion,Data gone,,30 days after Cut\n"
    )
    let incident = try #require(plan.results.first)
    #expect(plan.refused == [])
    #expect(incident.deadlines[1].relative?.base == incident.deadlines[0].id)
    let lost = Self.read("incident,label,due,relative\nA,Gone,,30 days after Nothing\n")
    #expect(lost.places == ["2:9"])
  }

  @Test func `a window has an end, and not before its start`() {
    let plan = Self.read(
      "incident,label,due,until\nA,x,2026-12-20T08:00:00Z,2026-12-20T12:00:00Z\nA,y,2026-12-20T08:00:00Z,2026-12-20T07:00:00Z\n"
    )
    #expect(plan.deadlines.map(\.until?.due?.seconds) == [1_797_768_000])
    #expect(plan.refused.map(\.reason) == [.endsBeforeStart])
    #expect(plan.places == ["3:26"])
  }

  @Test func `columns count characters and not bytes`() {
    let plan = Self.read("incident,label,due\nKho lạnh số 3,Gian 🧊 A,31/4/2027\n")
    #expect(plan.places == ["2:24"])
  }

  @Test func `two rows of one label are two dates, again the same`() {
    let text = "incident,label,due\nA,fee,2026-12-20\nA,fee,2027-01-20\n"
    let plan = Self.read(text)
    #expect(plan.deadlines.count == 2)
    #expect(Self.read(text, options: Import.options(stored: plan.results)).writesNothing)
  }
}
