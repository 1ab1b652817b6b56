import CutoffContent
import CutoffDomain
import CutoffStore
import CutoffViews
import CutoffWords
import Testing

/// Incidents and who looks at them, for the tests of reports.
enum ReportSample {
  /// 22:00:07 on 3/7/2020 and 11:30:07 on 4/7/2020 in Hanoi.
  static let evening = Instant(seconds: 1_593_788_407)
  static let morning = Instant(seconds: 1_593_837_007)

  static func viewpoint(_ language: Language, _ now: Instant, isReplay: Bool = false) throws -> Viewpoint {
    Viewpoint(
      language: language, zone: try #require(Zone("Asia/Ho_Chi_Minh")),
      moment: Moment(now: isReplay ? now.advanced(by: 900 * Span.day) : now, asOf: isReplay ? now : nil),
      settings: StandingSettings(), keymap: Keymap([:], order: []), author: "an")
  }

  static func standings(_ now: Instant) throws -> [Standing] {
    try SampleStore.incidents().compactMap { $0.standing(at: now) }
  }

  /// The founding case.
  static func hanoi(_ now: Instant = evening) throws -> Standing {
    try #require(try standings(now).first { $0.incident.header.title.contains("Hà Nội") })
  }

  static func report(
    _ language: Language, _ now: Instant = evening, _ options: ReportOptions = ReportOptions()
  ) throws -> Report {
    IncidentReport.report(try hanoi(now), try viewpoint(language, now), options)
  }

  /// What would be read as a sign of a format, steers a terminal or leads somewhere.
  static let hostile = [
    "<script>alert(1)</script>", "]( javascript:alert(1) ) ![x](http://evil.example/a.png)",
    "# *a* _b_ `c` ~d~",
    "1. x | y || z \\| w", "- [ ] &lt;b&gt; &amp; \"q\" 'r'", "\u{1B}[31m\u{202E}txt.exe\u{200B}\n## two",
    "<https://evil.example> www.evil.example mailto:a@evil.example", "+ a\r\n***\n", "`` ``` ``",
    "</title></pre>--><!--",
  ]

  /// An incident in which every text is one of the hostile ones.
  static func hostile(_ text: String) throws -> Standing {
    let day = try #require(CivilDate(year: 2020, month: 7, day: 1))
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let known = TimePoint(.day, WallTime(startOf: day), zone: zone)
    func id(_ number: Int) -> RecordID {
      RecordID(milliseconds: 1_593_500_000_000 + Int64(number), random: (7, 7))
    }
    let provenance = Provenance(knownAt: known, sources: [id(1)])
    var incident = Incident(
      header: IncidentHeader(
        id: try #require(IncidentID("thu-nghiem-7k3m9q")), title: text, short: text, providers: [id(2)],
        customers: [id(3)], zone: zone, language: .vietnamese, summary: text, provenance: provenance))
    incident.sources = [
      Source(id: id(1), publisher: text, address: text, remark: text, provenance: provenance),
      Source(
        id: id(9), publisher: text, address: "javascript:alert(1)", copyOf: id(1), provenance: provenance),
      Source(
        id: id(10), publisher: text, address: "https://news.example/a_(b)?c=1&d=[2]\"><i>",
        provenance: provenance),
    ]
    incident.parties = [
      Party(id: id(2), name: text, side: .provider, provenance: provenance),
      Party(id: id(3), name: text, side: .customer, provenance: provenance),
    ]
    incident.services = [Service(id: id(4), name: text, provenance: provenance)]
    incident.deadlines = [
      Deadline(
        id: id(5), kind: .cutoff, label: text, due: SaidTime(says: text, point: known), setBy: id(2),
        provenance: provenance)
    ]
    incident.events = [
      Event(id: id(6), at: known, actor: id(2), text: text, provenance: provenance)
    ]
    incident.steps = [Step(id: id(7), text: text, owner: id(3), provenance: provenance)]
    incident.notes = [Note(id: id(8), at: known, title: text, text: text, provenance: provenance)]
    return try #require(incident.standing(at: evening))
  }
}
