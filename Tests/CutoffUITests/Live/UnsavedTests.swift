import CutoffDomain
import CutoffUI
import Testing

/// A change that the store cannot take now is neither lost nor called saved.
@Suite struct UnsavedTests {
  private static let full = KeepingRefused(words: "đĩa đầy: không lưu được a.json", kind: .later)

  @Test func `it is shown, named with the reason, and marked in the list until it is saved`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = Self.full
    try live.type("t 'Gọi NCC' Enter")
    #expect(live.shows("CHƯA LƯU 1 thay đổi: đĩa đầy: không lưu được a.json"))
    #expect(live.lines.contains { $0.contains("3/7 22:00  !") && $0.contains("Gọi NCC") })
    #expect(live.shows("! CHƯA LƯU"))
    live.wait(seconds: 40)
    #expect(live.shows("CHƯA LƯU 1 thay đổi"))
    try live.type("t")
    #expect(live.shows("CHƯA LƯU 1 thay đổi"))
    try live.type("Esc")
    live.session.keeper.trouble = nil
    live.wait(seconds: 10)
    #expect(!live.shows("CHƯA LƯU"))
    #expect(live.shows("Gọi NCC"))
    #expect(live.session.keeper.kept.count == 1)
  }

  @Test func `it is tried again after 1, 2, 5 and then every 10 seconds`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = Self.full
    try live.type("t 'Gọi NCC' Enter")
    var waits: [Int64] = []
    for _ in 0..<5 {
      let next = try #require(live.state.unsaved.nextTry)
      waits.append(next.seconds(since: live.now))
      live.wait(seconds: Int(next.seconds(since: live.now)))
    }
    #expect(waits == [1, 2, 5, 10, 10])
  }

  @Test func `the next save takes the earlier changes along, in their order`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = Self.full
    try live.type("t 'Một' Enter t 'Hai' Enter")
    #expect(live.shows("CHƯA LƯU 2 thay đổi"))
    live.session.keeper.trouble = nil
    try live.type("t 'Ba' Enter")
    #expect(live.session.keeper.kept.map { $0.suffix(3) } == ["Một", "Hai", " Ba"])
    #expect(!live.shows("CHƯA LƯU"))
    #expect(live.shows("Đã lưu diễn biến: Ba"))
  }

  @Test func `a change from outside does not hide it`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = Self.full
    try live.type("t 'Gọi NCC' Enter")
    var other = live.hanoi
    other.steps = []
    live.find(StoreLook(incidents: [other] + live.incidents.dropFirst()))
    #expect(live.lines.contains { $0.contains("22:00") && $0.contains("Gọi NCC") })
    #expect(live.shows("chưa ghi việc nào"))
  }

  @Test func `undo takes it back, redo brings it back, and neither reaches the store`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = Self.full
    try live.type("t 'Gọi NCC' Enter u")
    #expect(!live.shows("CHƯA LƯU"))
    #expect(
      !live.lines.contains { $0.contains("22:00") && $0.contains("Gọi NCC") && !$0.contains("hoàn tác") })
    try live.type("ctrl-r")
    #expect(live.shows("CHƯA LƯU 1 thay đổi"))
    #expect(live.session.keeper.kept.isEmpty)
  }

  @Test func `quitting asks first, and y quits`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = Self.full
    try live.type("t 'Gọi NCC' Enter")
    #expect(try live.type("q").isEmpty)
    #expect(live.shows("Gọi NCC. Vẫn thoát? y có"))
    #expect(try live.type("Enter").isEmpty)
    #expect(try live.type("ctrl-q y") == [.quit])
  }

  @Test func `a change that will never do goes back to its form`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = KeepingRefused(words: "tệp hỏng")
    try live.type("t 'Gọi NCC' Enter")
    #expect(live.state.unsaved.isEmpty)
    #expect(live.shows("CHƯA LƯU: tệp hỏng"))
    #expect(live.lines.contains { $0.contains("nội dung  Gọi NCC") })
  }

  @Test func `what is written and not confirmed is said to be so, and written once more`() throws {
    var live = try LiveSession()
    live.session.keeper.trouble = KeepingRefused(words: "lỗi đĩa", kind: .unconfirmed)
    try live.type("t 'Gọi NCC' Enter")
    #expect(live.shows("ĐÃ LƯU, CHƯA XÁC NHẬN: lỗi đĩa"))
    live.session.keeper.trouble = nil
    live.wait(seconds: 2)
    #expect(live.session.keeper.kept.count == 1)
    #expect(live.session.keeper.confirmed.count == 1)
    #expect(!live.shows("CHƯA XÁC NHẬN"))
  }
}
