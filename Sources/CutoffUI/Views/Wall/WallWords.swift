import CutoffDomain
import CutoffWords

/// The words of the wall.
enum WallWords {
  static let title = Wording("Màn hình treo tường", "Wall")
  static let noClock = Wording("KHÔNG CÓ MỐC CẮT NÀO ĐANG ĐẾM", "NO CLOCK IS RUNNING")
  /// "and 17 more · last 31 Mar".
  static func andMore(_ count: Int, last: String?) -> Wording {
    Wording(
      "và \(count) vụ nữa" + (last.map { " · cuối cùng " + $0 } ?? ""),
      "and \(count) more" + (last.map { " · last " + $0 } ?? ""))
  }
  static let undated = Wording("chưa có ngày", "without date")
  static func during(_ length: String) -> Wording { Wording("đã \(length)", "for \(length)") }
  static func during(from first: Int64, to last: Int64) -> Wording {
    Wording("đã \(first) đến \(last) ngày", "for \(first) to \(last) days")
  }
  static func more(_ count: Int) -> Wording {
    Wording("và \(count) vụ việc khác", count == 1 ? "and 1 more incident" : "and \(count) more incidents")
  }
}
