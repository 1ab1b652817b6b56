import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct RedactionTests {
  private static func incident() throws -> Incident {
    var incident = JSONLinesReader.read(
      try Fixture.bytes("jsonl/kho-lanh.jsonl"), options: Import.options()
    ).results[0]
    incident.notes = [Note(id: RecordID(milliseconds: 1, random: (1, 1)), text: "gọi 0900 000 000")]
    incident.events[0].text =
      "Công ty Điện lạnh Kho Mây (kho@kho.example, 024 0000 0000) báo ngày 20/12/2026 7h, mã 12345678, ngày 2026-12-20"
    incident.amounts = [
      Amount(
        id: RecordID(milliseconds: 1, random: (1, 2)), kind: .debt,
        money: Money(hundredths: 20_000_000_000_000, currency: "VND", qualifier: .moreThan)),
      Amount(
        id: RecordID(milliseconds: 1, random: (1, 3)), kind: .debt,
        money: Money(hundredths: 15_622_500_000, currency: "VND")),
    ]
    return incident
  }

  @Test func `no name, address, figure, note or exact sum is left`() throws {
    let redaction = Redaction(try Self.incident(), language: .vietnamese)
    let text = String(decoding: IncidentFile.bytes(of: redaction.incident), as: UTF8.self)
    for word in ["Kho Mây", "Vịnh Sò", "khomay", "Mai", "kho@", "024 0", "0900", "12345678", "156225000"] {
      #expect(!text.contains(word), "\(word)")
    }
    let event = redaction.incident.events[0].text
    #expect(event == "bên cung cấp (▒▒▒, ▒▒▒) báo ngày 20/12/2026 7h, mã ▒▒▒, ngày 2026-12-20")
  }

  @Test func `dates, roles and orders of magnitude stay`() throws {
    let incident = try Self.incident()
    let redacted = Redaction(incident, language: .english).incident
    #expect(redacted.deadlines.map(\.due.due) == incident.deadlines.map(\.due.due))
    #expect(redacted.parties.map(\.name) == ["the provider", "the customer"])
    #expect(redacted.parties.map(\.id) == incident.parties.map(\.id))
    #expect(redacted.amounts.map(\.money.hundredths) == [20_000_000_000_000, 10_000_000_000])
    #expect(redacted.amounts.map(\.money.qualifier) == [.moreThan, .about])
    #expect(redacted.notes == [])
    #expect(redacted.id != incident.id)
  }

  @Test func `the first line says what was left out`() throws {
    let line = Redaction.line([Redaction(try Self.incident(), language: .english)], .english)
    #expect(line.hasPrefix("Redacted (not anonymous); left out: 2 party names, 1 notes, 1 source addresses"))
  }

  @Test func `a short name is replaced as a word only`() throws {
    var incident = try Self.incident()
    incident.parties[0].short = "Kho"
    incident.events[0].text = "Kho, KHO và Khoa"
    #expect(
      Redaction(incident, language: .vietnamese).incident.events[0].text
        == "bên cung cấp, bên cung cấp và Khoa")
  }

  @Test(arguments: [
    ("2026-12-20 10:00", "2026-12-20 10:00"), ("20.12.2026 7h", "20.12.2026 7h"),
    ("1.250.000 đồng", "▒▒▒ đồng"),
    ("số 77/TB, 123456", "số 77/TB, 123456"), ("TK 0071 0012 34567", "TK ▒▒▒"),
    ("https://a.example/x?y=1.", "▒▒▒."),
    ("(a@b.example)", "(▒▒▒)"), ("hơn 200 tỷ", "hơn 200 tỷ"), ("20/12/2026 7", "20/12/2026 7"),
  ])
  func `long figures and addresses are masked, dates and round sums stay`(_ text: String, _ masked: String)
    throws
  {
    var incident = try Self.incident()
    incident.events[0].text = text
    #expect(Redaction(incident, language: .vietnamese).incident.events[0].text == masked)
  }
}
