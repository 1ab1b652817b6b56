import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffViews
import Testing

/// The brief of the founding case: what it must say, and what it must not.
@Suite struct BriefTests {
  private func brief(_ language: Language, _ seconds: Int64, isReplay: Bool = false) throws -> String {
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: language, zone: zone, author: "an")
    let moment = Instant(seconds: seconds)
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho mẫu", incidents: try SampleStore.incidents()),
      now: isReplay ? moment.advanced(by: 900 * Span.day) : moment, asOf: isReplay ? moment : nil, seed: 1)
    return Brief.text(try #require(state.selected), state.viewpoint)
  }

  /// T6 3/7/2020 22:00:07 and T7 4/7/2020 11:30:07, +07.
  private let evening: Int64 = 1_593_788_407
  private let morning: Int64 = 1_593_837_007

  @Test func `it says whose clock runs, since when, and how often it was moved`() throws {
    let text = try brief(.vietnamese, evening)
    #expect(text.hasPrefix("Cổng dịch vụ công trực tuyến Hà Nội\n"))
    #expect(text.contains("Còn 01:59:53 đến mốc cắt: từ 0h T7 4/7/2020 (+07)"))
    #expect(text.contains("Do Viettel IDC đặt 30/6; chưa rút; lần đầu, chưa dời"))
    #expect(text.contains("sao lưu hết 3/7"))
  }

  @Test func `each promise stands with what became of it and by whose word`() throws {
    let text = try brief(.vietnamese, evening)
    #expect(
      text.contains(
        "- TP Hà Nội → Viettel IDC: Xong đấu thầu để trả nợ, trước 30/6\n  → không giữ; quá 3 ngày; theo"))
  }

  @Test func `both voices of a contradiction stand side by side`() throws {
    let text = try brief(.vietnamese, evening)
    #expect(
      text.contains(
        "- Chủ tịch TP, 3/7 chiều: «Không có chuyện dừng từ 0h 4/7»\n  ≠ Viettel IDC, 3/7 chiều: «Giữ quyết định: 0h đêm nay sẽ cắt»"
      ))
  }

  @Test func `it does not shout: states are lower case`() throws {
    let text = try brief(.vietnamese, evening)
    for word in ["SÁT GIỜ CẮT", "KHÔNG GIỮ", "CHƯA KIỂM TRA", "MÂU THUẪN\n  "] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `after the hour it claims neither a cut nor a delay`() throws {
    let text = try brief(.english, morning)
    #expect(text.contains("The cutoff passed 11:30:07 ago, not cut, not withdrawn"))
    #expect(!text.contains("deferred"))
    #expect(text.contains("NOT KNOWN"))
  }

  @Test func `a replay says that it is one and knows nothing of later days`() throws {
    let replay = try brief(.english, evening, isReplay: true)
    #expect(replay.contains("Replay: only what was known at Fri 3 Jul 2020 22:00:07 +07"))
    #expect(!replay.contains("As of"))
    let now = try brief(.english, evening)
    let strip: (String) -> [Substring] = { text in
      text.split(separator: "\n").filter { !$0.contains("3 Jul 2020 22:00:07") }
    }
    #expect(strip(replay) == strip(now))
  }

  @Test func `without a clock it says so`() throws {
    #expect(try brief(.english, 1_619_773_200).contains("No clock is running."))
  }
}
