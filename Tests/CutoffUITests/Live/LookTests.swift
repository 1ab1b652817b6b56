import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffUI
import CutoffWords
import Testing

/// What the screen makes of changes from outside.
@Suite struct LookTests {
  private func look(
    _ live: LiveSession, without gone: IncidentID? = nil, stale: [IncidentID: StaleFile] = [:],
    readOnly: ReadOnlyReason? = nil, folder: String? = nil
  ) -> StoreLook {
    StoreLook(
      incidents: live.incidents.filter { $0.id != gone }, stale: stale, readOnly: readOnly,
      folderProblem: folder)
  }

  @Test func `a missing file keeps its last version on the screen, marked`() throws {
    var live = try LiveSession()
    live.find(look(live, stale: [live.hanoi.id: .missing(file: "a.json")]))
    #expect(live.shows("! tệp đang thiếu…"))
    #expect(live.shows("a.json: đang thiếu, xem bản đọc được cuối"))
    #expect(live.shows("Cổng dịch vụ công trực tuyến Hà Nội"))
    live.find(look(live))
    #expect(!live.shows("tệp đang thiếu"))
  }

  @Test func `a deleted incident is named, and the selection goes to the next one`() throws {
    var live = try LiveSession()
    try live.type("1 j")
    let second = try #require(live.state.browse.incident)
    let third = live.state.standings.all[2].incident.id
    let name = try #require(live.incidents.first { $0.id == second }).header.shortTitle
    live.find(look(live, without: second))
    #expect(live.shows("Nơi khác đã xóa: " + name))
    #expect(live.state.browse.incident == third)
  }

  @Test func `a damaged file is marked and cannot be edited, and the key says why`() throws {
    var live = try LiveSession()
    live.find(look(live, stale: [live.hanoi.id: .damaged(file: "a.json", reason: "thừa dấu phẩy")]))
    #expect(live.shows("! tệp hỏng, bản cũ"))
    try live.type("t")
    #expect(live.shows("tệp hỏng: thừa dấu phẩy"))
    #expect(live.state.overlays.isEmpty)
  }

  @Test func `a store that cannot be written says which of the two reasons, and tells when it can be again`()
    throws
  {
    var live = try LiveSession()
    live.find(look(live, readOnly: .folder))
    #expect(live.lines[0].contains("CHỈ XEM"))
    live.wait(seconds: 12)
    #expect(live.shows("chỉ xem: không ghi được vào kho"))
    try live.type("t")
    #expect(live.state.overlays.isEmpty)
    live.find(look(live))
    #expect(live.shows("Kho ghi lại được rồi"))
    try live.type("t")
    #expect(!live.state.overlays.isEmpty)
  }

  @Test func `a folder that is gone is told, and nothing leaves the screen`() throws {
    var live = try LiveSession()
    live.find(look(live, folder: "không liệt kê được incidents"))
    #expect(live.shows("KHO: không liệt kê được incidents"))
    #expect(live.shows("Cổng DVC Hà Nội"))
  }

  @Test func `a form whose record was changed or deleted elsewhere says so`() throws {
    var live = try LiveSession()
    try live.type("4")
    guard case .record(let selected) = try #require(live.state.selectedItem) else { return }
    try live.type("e")
    #expect(!live.shows("nơi khác vừa"))
    var other = live.hanoi
    var changed = try #require(other.notes.first { $0.id == selected })
    changed.title = "Họp"
    other.put(.note(changed))
    live.find(StoreLook(incidents: [other] + live.incidents.dropFirst()))
    #expect(live.shows("! nơi khác vừa sửa"))
    other.notes.removeAll()
    live.find(StoreLook(incidents: [other] + live.incidents.dropFirst()))
    #expect(live.shows("! nơi khác vừa xóa"))
  }
}
