import CutoffDomain
import CutoffUI
import Testing

/// The news of incidents elsewhere are told in the hours of whoever reads them.
@Suite struct OneZoneTests {
  private let newYork = Zone("America/New_York") ?? .utc

  /// 11:00 on 4/7/2020 in Hanoi: midnight in New York.
  private let now = FormSample.instant(4, 7, 11)

  private func news(_ language: Language) throws -> [String] {
    let known = TimePoint(instant: FormSample.instant(4, 7, 10, 20), precision: .minute, zone: newYork)
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "x", random: 1), title: "Elsewhere", zone: newYork, language: .english))
    let hour = TimePoint(instant: FormSample.instant(5, 7, 2), precision: .minute, zone: newYork)
    incident.deadlines = [
      Deadline(
        id: FormSample.id(1), kind: .payment, label: "wire", due: SaidTime(boundary: .by, point: hour),
        provenance: Provenance(knownAt: known))
    ]
    return try WaysOut(incident, at: now, language, keys: ["v n"]).lines(by: "v n")
  }

  @Test func `since when is told in the zone of the clock over the screen`() throws {
    let lines = try news(.english)
    #expect(lines.first?.contains("4 Jul 2020 11:00:00 +07") == true)
    #expect(lines.contains { $0.contains("since 3 Jul 11:00 ·") })
  }

  @Test func `when something became known is told in the same zone, and a said hour names its own`() throws {
    let row = try #require(try news(.english).first { $0.contains("wire") })
    #expect(row.contains(" 10:20 "), "\(row)")
    #expect(row.contains("by 15:00 4 Jul (-04)"), "\(row)")
  }
}
