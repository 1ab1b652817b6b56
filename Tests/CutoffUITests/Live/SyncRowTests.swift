import CutoffDomain
import CutoffUI
import CutoffWords
import Testing

/// What the dashboard shows of sharing the store.
@Suite struct SyncRowTests {
  private func live() throws -> LiveSession { try LiveSession(canSync: true) }

  @Test func `a sync that was asked for is started once, and its answer is said and stays in the row`() throws
  {
    var live = try live()
    #expect(try live.type("Y") == [.sync])
    #expect(live.shows("đang đồng bộ…"))
    #expect(try live.type(": 'sync' Enter") == [])
    _ = live.session.receive(.synced(SyncAnswer(.synced, lines: ["đã gửi 1 lần ghi"])))
    #expect(live.shows("đã gửi 1 lần ghi"))
    live.wait(seconds: 6)
    #expect(live.shows("đồng bộ 22:00 ✓") && !live.shows("đã gửi"))
    #expect(try live.type(": 'sync' Enter") == [.sync])
  }

  @Test func `what is only here and what waits for a choice stand in the row, and nothing pops up`() throws {
    var live = try live()
    _ = live.session.receive(.syncing(isAskedFor: false))
    _ = live.session.receive(.synced(SyncAnswer(.notSent, unsent: 3, lines: ["chưa gửi: không tới được"])))
    #expect(live.shows("3 chưa gửi") && !live.shows("không tới được"))
  }

  @Test func `a refusal by the clock is said once`() throws {
    var live = try live()
    for isFirst in [true, false] {
      _ = live.session.receive(.synced(SyncAnswer(.refused, lines: [".git/config: core.fsmonitor"])))
      #expect(live.shows("core.fsmonitor") == isFirst)
      live.wait(seconds: 31)
    }
    #expect(live.shows("chưa đồng bộ được (:sync)"))
  }

  @Test func `nothing is synced from a copy or the past`() throws {
    var copy = try LiveSession()
    #expect(try copy.type("Y") == [] && copy.shows("không đồng bộ được từ đây"))
    var past = try live()
    #expect(try past.type("< Y") == [])
  }
}
