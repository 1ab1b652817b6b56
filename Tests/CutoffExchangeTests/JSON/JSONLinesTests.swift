import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct JSONLinesTests {
  private static let head =
    #"{"do":"new","as":"x","key":"x","title":"X","provider":["P"],"customer":["C"],"zone":"Asia/Ho_Chi_Minh","lang":"vi"}"#

  private static func read(
    _ lines: [String], stored: [Incident] = [], after seconds: Int64 = 0, updates: Bool = false
  ) -> ImportPlan {
    var options = Import.options(stored: stored, now: Import.now.advanced(by: seconds))
    options.updates = updates
    return JSONLinesReader.read(Array((lines.joined(separator: "\n") + "\n").utf8), options: options)
  }

  private static func cut(_ due: String, _ rest: String = "") -> String {
    #"{"do":"deadline","id":"@x","as":"cut","key":"x/cut","text":"Cắt","kind":"cutoff","due":"\#(due)","by":"P"\#(rest)}"#
  }

  @Test func `every command of a line makes its record`() throws {
    let plan = Self.read([
      Self.head, Self.cut("0h 20/12/2026"),
      #"{"do":"event","id":"@x","as":"e","key":"1","text":"Công văn","kind":"notice","deadline":"@cut","at":"25/11/2026"}"#,
      #"{"do":"statement","id":"@x","as":"s","key":"2","text":"Không cắt","by":"C","at":"25/11/2026"}"#,
      #"{"do":"statement","id":"@x","key":"3","text":"Có cắt","by":"P","at":"25/11/2026","contradicts":["@s"]}"#,
      #"{"do":"promise","id":"@x","as":"p","key":"4","text":"Trả nợ","by":"C","to":"P","due":"trước 18/12/2026","amount":"1,5 tỷ"}"#,
      #"{"do":"step","id":"@x","key":"5","text":"Thuê máy","due":"15/12/2026","for":"@cut","stage":["kho bạc 1 deskDay"]}"#,
      #"{"do":"amount","id":"@x","key":"6","sum":"1.250.000 đồng","kind":"debt","by":"P"}"#,
      #"{"do":"note","id":"@x","key":"7","text":"Hai bên giữ ý kiến","wants":["P: trả hết"]}"#,
      #"{"do":"party","id":"@x","key":"8","name":"Bộ","side":"third","above":true}"#,
      #"{"do":"service","id":"@x","key":"9","name":"Kho","exempt-reason":"bệnh viện"}"#,
      #"{"do":"question","id":"@x","key":"10","text":"Ai ký?"}"#,
      #"{"do":"deadline","id":"@x","key":"11","kind":"dataDeletion","relative":"30 days after @cut"}"#,
      #"{"do":"observe","id":"@x","key":"12","state":"up","at":"2026-11-26T09:00:00+07:00"}"#,
    ])
    #expect(plan.refused == [])
    let incident = try #require(plan.results.first)
    #expect(incident.deadlines[1].relative?.base == incident.deadlines[0].id)
    #expect(incident.steps.first?.target == incident.deadlines[0].id)
    #expect(incident.amounts.map(\.money.hundredths) == [125_000_000])
    #expect(incident.parties.map(\.isBodyAbove) == [false, false, true])
    #expect(incident.services.map(\.isExempt) == [true])
    #expect(incident.questions.count == 1 && incident.notes.count == 1 && incident.events.count == 4)
    let again = Self.read([Self.head, Self.cut("0h 20/12/2026")], stored: plan.results, after: 600)
    #expect(again.writesNothing)
  }

  @Test func `a line that says another date is an outcome, again nothing`() throws {
    let first = Self.read([Self.head, Self.cut("0h 20/12/2026")])
    let moved = Self.read([Self.head, Self.cut("0h 27/12/2026")], stored: first.results, after: 3_600)
    let incident = try #require(moved.results.first)
    #expect(incident.deadlines.map(\.supersedes) == [nil, incident.deadlines[0].id])
    #expect(incident.events.map(\.content.kind) == [.outcome])
    #expect(moved.notes.map(\.reason) == [.moved])
    let again = Self.read([Self.head, Self.cut("0h 27/12/2026")], stored: moved.results, after: 7_200)
    #expect(again.writesNothing)
  }

  @Test func `a line that says something else is told, and taken over only when wanted`() throws {
    let first = Self.read([Self.head, Self.cut("0h 20/12/2026")])
    let changed = Self.cut("0h 20/12/2026", #","condition":"khi trả nợ""#)
    let again = Self.read([Self.head, changed], stored: first.results)
    #expect(again.notes.map(\.reason) == [.differs])
    #expect(again.writesNothing)
    let taken = Self.read([Self.head, changed], stored: first.results, updates: true)
    #expect(taken.deadlines.map(\.condition) == ["khi trả nợ"])
    #expect(taken.deadlines.map(\.id) == first.deadlines.map(\.id))
    #expect(Self.read([Self.head, changed], stored: taken.results).writesNothing)
  }

  @Test func `what only a refused line would have made is passed over`() {
    let plan = Self.read([
      #"{"do":"new","as":"x","title":"X"}"#, Self.cut("0h 20/12/2026"),
      #"{"do":"step","id":"@x","text":"a"}"#,
    ])
    #expect(plan.refused.map(\.place.line) == [1, 1])
    #expect(plan.incidents.isEmpty)
  }

  @Test func `members that a command does not have are refused`() {
    let plan = Self.read([Self.head, #"{"do":"step","id":"@x","text":"a","colour":"red"}"#])
    #expect(plan.refused.map(\.reason) == [.unknownMember])
    #expect(plan.refused.map(\.member) == ["colour"])
    #expect(plan.places == ["2:44"])
  }

  @Test func `lines go out and make the same incident elsewhere, and nothing at home`() throws {
    let plan = JSONLinesReader.read(try Fixture.bytes("jsonl/kho-lanh.jsonl"), options: Import.options())
    let incident = try #require(plan.results.first)
    let text = Array(JSONLinesWriter.text(of: [incident]).utf8)
    let home = JSONLinesReader.read(text, options: Import.options(stored: [incident]))
    #expect(home.refused == [])
    #expect(home.writesNothing)
    let away = JSONLinesReader.read(text, options: Import.options(now: Import.now.advanced(by: 60)))
    #expect(away.refused == [])
    let made = try #require(away.results.first)
    #expect(made.deadlines.map(\.due.due) == incident.deadlines.map(\.due.due))
    #expect(made.deadlines[1].supersedes == made.deadlines[0].id)
    #expect(made.promises.map(\.amount) == incident.promises.map(\.amount))
    #expect(made.events.map(\.content.kind) == incident.events.map(\.content.kind))
    let states = try [made, incident].map { incident in
      try #require(incident.standing(at: Import.now.advanced(by: 86_400))).deadlines.map(\.state)
    }
    #expect(states[0] == states[1])
  }
}
