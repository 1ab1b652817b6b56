import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords
import Testing

/// A list of forty incidents under notices' own words: no two rows read alike, and no clock, state or date is cut,
/// whatever the width.
@Suite struct FortyNamesTests {
  private static let providers = [
    "NordCloud Hosting, Inc.", "GridPower East", "Công ty TNHH Viettel - CHT (Viettel IDC)", "Pay Rail Co",
    "Abuja Electricity Distribution Company",
  ]
  private static let customers = [
    "North Clinic", "City Library", "Presidential Villa / State House", "Ủy ban nhân dân thành phố Hà Nội",
  ]
  private static let services = ["object storage", "cards"]
  private let now = FormSample.instant(3, 7, 22)

  private func standings() -> Standings {
    var incidents: [Incident] = []
    for (row, provider) in Self.providers.enumerated() {
      for (column, customer) in Self.customers.enumerated() {
        for (place, service) in Self.services.enumerated() {
          incidents.append(incident(row * 8 + column * 2 + place, provider, customer, service))
        }
      }
    }
    var standings = Standings()
    standings.refresh(
      incidents, at: WhenReference(now: now, zone: FormSample.zone, language: .english),
      settings: StandingSettings())
    return standings
  }

  private func incident(_ number: Int, _ provider: String, _ customer: String, _ service: String) -> Incident
  {
    let sides = [
      Party(id: FormSample.id(1), name: provider, side: .provider),
      Party(id: FormSample.id(2), name: customer, side: .customer),
    ]
    let title = "\(provider) – \(customer): \(service)"
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: title, random: UInt64(number)), title: title, providers: [sides[0].id],
        customers: [sides[1].id], zone: FormSample.zone, language: .english))
    incident.parties = sides
    let known = TimePoint(instant: FormSample.instant(1, 6, 8), precision: .minute, zone: FormSample.zone)
    let due = TimePoint(
      instant: now.advanced(by: Int64(number + 1) * 3 * Span.hour), precision: .minute, zone: FormSample.zone)
    incident.deadlines = [
      Deadline(
        id: FormSample.id(3), kind: number % 3 == 0 ? .dataDeletion : .cutoff, label: title,
        due: SaidTime(boundary: .from, point: due), provenance: Provenance(knownAt: known))
    ]
    return incident
  }

  @Test(arguments: [20, 28, 34, 50])
  func `no two rows read alike`(columns: Int) {
    let standings = standings()
    let names = standings.all.map { standings.name(of: $0, columns: columns) }
    #expect(names.count == 40)
    #expect(names.allSatisfy { TextWidth.width(of: $0) <= columns })
    let alike = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted()
    // In twenty columns there is no room for both sides and what is cut.
    #expect(columns < 28 || alike.isEmpty, "\(alike)")
  }

  @Test(arguments: [40, 76, 116], Language.allCases)
  func `a row cuts neither its clock nor its state`(columns: Int, language: Language) {
    let standings = standings()
    let viewpoint = Viewpoint(
      language: language, zone: FormSample.zone, moment: Moment(now: now), settings: StandingSettings(),
      keymap: Keymap.standard, author: "")
    let scene = Scene(
      viewpoint: viewpoint, standings: standings, body: Rect(column: 0, row: 0, columns: columns, rows: 30))
    for standing in standings.all {
      let rows = IncidentsPane.rows(
        .incident(standing.incident.id), scene: scene, columns: columns, isCompact: true)
      var canvas = Canvas(Size(columns: columns, rows: 1))
      for row in rows { row.draw(on: &canvas, column: 0, row: 0, columns: columns, ground: .screen) }
      let text = canvas.lines.joined()
      let clock = RowMoment(standing, at: now)?.text(language) ?? "?"
      #expect(text.contains(clock), "\(text)")
    }
  }
}
