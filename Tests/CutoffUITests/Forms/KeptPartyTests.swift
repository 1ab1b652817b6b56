import CutoffDomain
import CutoffForms
import Testing

/// A field of parties that nobody touched.
struct KeptPartyTests {
  @Test func `a party that nobody touches is the one that stood there, whatever others are called`() throws {
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let id = try #require(IncidentID("cong-dich-vu-cong-7k3m9q"))
    var ids = RecordIDSource(seed: 1)
    let (one, other) = (ids.next(at: .distantPast), ids.next(at: .distantPast))
    var incident = Incident(header: IncidentHeader(id: id, title: "Cổng", zone: zone, language: .vietnamese))
    incident.parties = [
      Party(id: one, name: "Viettel IDC", side: .provider),
      Party(id: other, name: "Trung tâm dữ liệu", short: "Viettel IDC", side: .provider),
    ]
    var entry = PartyEntry([one], in: incident)
    #expect(entry.mentions == [.id(one)])
    entry.editor.replace(with: "viettel")
    #expect(entry.mentions == [.name("viettel")])
  }
}
