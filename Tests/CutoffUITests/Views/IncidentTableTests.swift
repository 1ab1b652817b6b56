import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords
import Testing

/// The table of incidents, on the screen and as `list` prints it.
@Suite struct IncidentTableTests {
  private let day: Int64 = 86_400

  private func desk() -> ManyIncidents {
    var desk = ManyIncidents()
    for (index, service) in ["object storage", "power feed", "water main", "card payments"].enumerated() {
      desk.add(service, due: Int64(index * 2 + 1) * day, step: "Call the provider")
    }
    return desk
  }

  private func rows(_ scene: Scene, columns: Int) throws -> [String] {
    let table = try #require(IncidentTable(scene, columns: columns))
    return ([table.head] + scene.standings.all.map { table.row($0, isSelected: false, scene) })
      .map { $0.text(columns: columns) }
  }

  @Test func `marks say by which columns it is sorted`() throws {
    var scene = desk().scene(columns: 120, rows: 36)
    let head = try rows(scene, columns: 116)[0]
    #expect(head.contains("STATE ↑1") && head.contains("CLOCK ↑2"))
    scene.standings.list(by: .provider)
    let sorted = try rows(scene, columns: 116)[0]
    #expect(sorted.contains("PROVIDER → CUSTOMER ↑1") && sorted.contains("STATE ↑2"))
  }

  @Test(arguments: [72, 76, 96, 116, 156, 196], Language.allCases)
  func `no row is cut of its clock and due, and no name while there are blanks`(
    columns: Int, language: Language
  ) throws {
    let scene = desk().scene(columns: columns, rows: 36, language)
    for (row, standing) in zip(try rows(scene, columns: columns).dropFirst(), scene.standings.all) {
      #expect(row.contains(RowMoment(standing, at: ManyIncidents.now)?.text(language) ?? "?"), "\(row)")
      let due = language == .english ? "by 22:00 5 Jul" : "đến 22:00 5/7"
      #expect(columns < 110 || row.contains(due), "\(row)")
      // Where there is room for whole names there is no other text.
      #expect(columns < 156 || !row.contains("…"), "\(row)")
    }
  }

  @Test func `the next columns keep sign, clock and name`() throws {
    var scene = desk().scene(columns: 120, rows: 36)
    #expect(IncidentTable.pages(columns: 116) == 2)
    #expect(IncidentTable.pages(columns: 196) == 1)
    scene.tablePage = 1
    let text = try rows(scene, columns: 116)
    #expect(text[0].contains("NEXT STEP") && text[0].contains("STILL OWED") && text[0].contains("LAST NEWS"))
    for part in ["Call the provider", "North Clinic", "1d 00:00"] { #expect(text[1].contains(part)) }
    scene.tablePage = 2
    #expect(try rows(scene, columns: 116)[0].contains("STATE"))
  }

  @Test(arguments: [60, 80, 120, 200])
  func `the printed list has the rows of the table and is no wider than asked`(columns: Int) {
    let scene = desk().scene(columns: 120, rows: 36)
    let lines = PlainList.lines(scene.standings.all, scene, columns: columns)
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { TextWidth.width(of: $0) <= columns }, "\(lines)")
    #expect(!lines.contains { $0.contains("…") }, "\(lines)")
    #expect(lines[1].contains("1d 00:00"))
  }

  @Test func `the widest list has every column and the ids`() {
    let scene = desk().scene(columns: 120, rows: 36)
    let lines = PlainList.lines(scene.standings.all, scene, columns: nil)
    for head in ["STATE", "HOUR", "PROVIDER → CUSTOMER", "NEXT STEP", "TALKS", "LAST NEWS", "ID"] {
      #expect(lines[0].contains(head))
    }
    #expect(lines[1].hasSuffix(scene.standings.all[0].incident.id.text))
  }
}
