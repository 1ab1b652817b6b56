import CutoffDomain
import CutoffWords

/// The words of the wall.
enum WallWords {
  static let title = Wording("Màn hình treo tường", "Wall")
  static let noClock = Wording("KHÔNG CÓ MỐC CẮT NÀO ĐANG ĐẾM", "NO CLOCK IS RUNNING")
  static func more(_ count: Int) -> Wording {
    Wording("và \(count) vụ việc khác", count == 1 ? "and 1 more incident" : "and \(count) more incidents")
  }
}
