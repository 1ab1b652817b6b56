import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords
import Testing

/// Which lines of the agenda stand for several, and what they say.
@Suite struct AgendaFoldTests {
  private let day: Int64 = 86_400

  private func desk() -> ManyIncidents {
    var desk = ManyIncidents()
    for service in ["cards", "power", "water"] { desk.add(service, due: 3 * day) }
    desk.add("maps", due: 3 * day, words: "the second stage")
    desk.add("mail", due: 3 * Span.hour / 2)
    desk.add("racks", due: 3 * Span.hour / 2)
    desk.add("fibre", due: -3 * day)
    desk.add("tiles", due: nil)
    return desk
  }

  private func lines(_ scene: Scene, columns: Int = 118) -> [String] {
    ViewID.agenda.content(scene, columns: columns).lines.flatMap(\.rows).map { $0.text(columns: columns) }
  }

  @Test func `what is due at one hour and reads alike is one line with its count`() {
    let lines = lines(desk().scene(columns: 120, rows: 36))
    #expect(lines.filter { $0.contains("×3 ▸") }.count == 1)
    // What has words of its own stands alone, and nothing of today is folded.
    #expect(lines.contains { $0.contains("the second stage") && !$0.contains("×") })
    #expect(lines.filter { $0.contains("FINAL") }.count == 2)
  }

  @Test func `an unfolded line shows each of those it stood for`() throws {
    let scene = desk().scene(columns: 120, rows: 36)
    let content = ViewID.agenda.content(scene, columns: 118)
    let fold = try #require(content.folds.values.first { $0 != .past })
    let open = lines(desk().scene(columns: 120, rows: 36, unfolded: [fold]))
    #expect(!open.contains { $0.contains("×3") })
    #expect(open.filter { $0.contains("▾") }.count == 3)
  }

  @Test func `what is past is one line until it is unfolded, and the view opens below it`() {
    let desk = desk()
    let folded = ViewID.agenda.content(desk.scene(columns: 120, rows: 36), columns: 118)
    #expect(folded.keys.first == .fold(.past))
    #expect(folded.opening == 1)
    let text = lines(desk.scene(columns: 120, rows: 36))
    #expect(text[0].hasPrefix("▸ PAST, NOT CONCLUDED  1  cutoff ×1 · oldest 30 Jun"))
    #expect(!text.contains { $0.contains("fibre") })
    let open = lines(desk.scene(columns: 120, rows: 36, unfolded: [.past]))
    #expect(open.contains { $0.contains("fibre") })
  }

  @Test func `heads count, and what has no date comes last`() {
    let lines = lines(desk().scene(columns: 120, rows: 36))
    #expect(lines.contains { $0.hasPrefix("TODAY  2") })
    #expect(lines.contains { $0.hasPrefix("NEXT 7 DAYS  4") })
    let last = lines.suffix(2).joined(separator: "|")
    #expect(last.contains("WITHOUT DATE  1") && last.contains("tiles"))
  }

  @Test(arguments: [78, 118, 198])
  func `no name is cut while its line has blanks for it`(columns: Int) {
    var desk = ManyIncidents()
    for index in 0..<8 { desk.add("object storage \(index)", due: Int64(index + 1) * day) }
    let names = lines(desk.scene(columns: columns, rows: 36), columns: columns)
    #expect(!names.contains { $0.contains("…") }, "\(names)")
  }

  @Test func `the words of a line do not repeat its name, and a step begins with its owner`() throws {
    var desk = ManyIncidents()
    desk.add("cards", due: 3 * day, step: "Call the provider")
    let lines = lines(desk.scene(columns: 120, rows: 36))
    let cut = try #require(lines.first { $0.contains("threatened") })
    #expect(cut.ranges(of: "cards").count == 1)
    #expect(lines.contains { $0.contains("Duty desk: Call the provider") })
  }
}
