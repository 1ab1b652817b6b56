import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Made-up incidents of one desk, for the views of many: each cuts one customer off at an hour from now.
struct ManyIncidents {
  static let now = FormSample.instant(3, 7, 22)
  private static let customers = ["North Clinic", "City Library", "Harbour Office", "School Board"]

  var incidents: [Incident] = []

  /// Adds one whose cutoff is due so many seconds from now; none for one without a date.
  mutating func add(_ service: String, due seconds: Int64?, step: String? = nil, words: String? = nil) {
    let number = incidents.count
    let sides = [
      Party(id: FormSample.id(1), name: "GridPower East", side: .provider),
      Party(id: FormSample.id(2), name: Self.customers[number % Self.customers.count], side: .customer),
      Party(id: FormSample.id(5), name: "Duty desk", side: .customer),
    ]
    let title = "\(sides[0].name) – \(sides[1].name): \(service)"
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: title, random: UInt64(number)), title: title, providers: [sides[0].id],
        customers: [sides[1].id], zone: FormSample.zone, language: .english))
    incident.parties = sides
    let known = Provenance(
      knownAt: TimePoint(instant: FormSample.instant(25, 6, 8), precision: .minute, zone: FormSample.zone),
      loggedBy: "linh")
    let due = seconds.map {
      TimePoint(instant: Self.now.advanced(by: $0), precision: .minute, zone: FormSample.zone)
    }
    incident.deadlines = [
      Deadline(
        id: FormSample.id(3), kind: .cutoff, label: words ?? title,
        due: SaidTime(says: "soon", boundary: .from, point: due), provenance: known)
    ]
    if let step {
      let day = TimePoint(
        instant: Self.now.advanced(by: 2 * Span.day), precision: .minute, zone: FormSample.zone)
      incident.steps = [
        Step(
          id: FormSample.id(4), text: step, owner: sides[2].id, due: SaidTime(boundary: .by, point: day),
          provenance: known)
      ]
    }
    incidents.append(incident)
  }

  func scene(
    columns: Int, rows: Int, _ language: Language = .english, author: String = "linh",
    unfolded: Set<ListFold> = []
  ) -> Scene {
    var standings = Standings()
    standings.refresh(
      incidents, at: WhenReference(now: Self.now, zone: FormSample.zone, language: language),
      settings: StandingSettings())
    let viewpoint = Viewpoint(
      language: language, zone: FormSample.zone, moment: Moment(now: Self.now), settings: StandingSettings(),
      keymap: Keymap([:], order: []), author: author)
    return Scene(
      viewpoint: viewpoint, standings: standings, unfolded: unfolded,
      body: Rect(column: 0, row: 0, columns: columns, rows: rows))
  }
}

extension PaneRow {
  /// The row as it stands in so many columns.
  func text(columns: Int) -> String {
    var canvas = Canvas(Size(columns: columns, rows: 1))
    draw(on: &canvas, column: 0, row: 0, columns: columns, ground: .screen)
    return canvas.lines.joined()
  }
}
