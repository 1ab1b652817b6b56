import CutoffDomain
import CutoffForms
import CutoffScreen
import Testing

/// Picking a party by words of its names.
@Suite struct PartyPickTests {
  private static let incident: Incident = {
    var incident = FormSample.incident
    incident.parties = [
      Party(id: FormSample.id(50), name: "Chief of Staff to the President", side: .customer),
      Party(id: FormSample.id(51), name: "Presidential Villa / State House", short: "Villa", side: .customer),
      Party(id: FormSample.id(52), name: "Vice-presidential office", side: .third, role: "adviser"),
      Party(id: FormSample.id(53), name: "Bộ Tài nguyên và Môi trường", side: .unknown),
    ]
    (incident.header.providers, incident.header.customers) = ([], [])
    (incident.deadlines, incident.promises, incident.events) = ([], [], [])
    return incident
  }()

  private let surroundings = FormSample.surroundings(.english, incident: incident)

  private func typed(_ text: String) -> Form {
    var form = PromiseForm.form(in: surroundings)
    form.open(at: .giver)
    for character in text { press(&form, .character(character)) }
    return form
  }

  private func press(_ form: inout Form, _ keys: Key...) {
    for key in keys { _ = form.update(.key(key), in: surroundings, columns: 100) }
  }

  private func giver(_ form: Form) -> String? { form[.giver]?.entry.line?.text }

  private func lines(_ form: Form) -> [String] {
    let rows = FormDrawing.height(of: form, columns: 100, in: surroundings)
    var canvas = Canvas(Size(columns: 100, rows: rows))
    FormDrawing.draw(form, on: &canvas, in: canvas.bounds, surroundings: surroundings)
    return canvas.lines
  }

  @Test func `those that have the words are listed with their side, the new one last, the first one marked`()
    throws
  {
    let lines = lines(typed("presid"))
    let count = try #require(lines.firstIndex { $0.contains("3 parties have it; Tab takes the marked one") })
    let rows = lines[(count + 1)...].prefix(5).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(rows[0] == "▌ Presidential Villa / State House customer")
    #expect(rows[1] == "Chief of Staff to the President customer")
    #expect(rows[2] == "Vice-presidential office third party, adviser")
    #expect(rows[3].allSatisfy { $0 == "─" })
    #expect(rows[4] == "+ new party “presid” side? asks next")
  }

  @Test func `Tab takes the marked one, also where the words stand inside a name`() {
    var form = typed("esident")
    press(&form, .down, .tab)
    #expect(giver(form) == "Villa" && form.focus == .receiver)
    var folded = typed("tai nguyen")
    press(&folded, .tab)
    #expect(giver(folded) == "Bộ Tài nguyên và Môi trường")
  }

  @Test func `the new one is taken where it is marked, and its side is asked next and kept`() throws {
    var form = typed("presid")
    press(&form, .up, .tab)
    #expect(giver(form) == "presid" && form.focus == .giverSide)
    press(&form, .character("c"))
    form.set(filling: .content, with: "pay")
    form.set(filling: .due, with: "12/8")
    let change = try #require(form.madeChange(.english, incident: Self.incident))
    let made = change.records.compactMap { record -> Party? in
      guard case .party(let party) = record else { return nil }
      return party
    }
    #expect(made.map(\.name) == ["presid"] && made.map(\.side) == [.customer])
  }

  @Test func `one or two letters inside a word are no offer, and a name in full is none`() {
    #expect(PartyEntry("es").offers(in: Self.incident).isEmpty)
    #expect(PartyEntry("villa").offers(in: Self.incident).isEmpty)
    #expect(PartyEntry("vi").offers(in: Self.incident).map(\.name) == ["Villa", "Vice-presidential office"])
  }

  @Test func `a name that nobody has asks for its side, one that is known does not`() {
    var (new, known) = (typed("Bondsman"), typed("villa"))
    #expect(!new.shownFields.contains { $0.id == .giverSide })
    press(&new, .tab)
    press(&known, .tab)
    #expect(new.focus == .giverSide && known.focus == .receiver)
  }
}
