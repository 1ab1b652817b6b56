import CutoffDomain
import CutoffWords

/// What stands in the place of an argument that is not typed yet.
enum Placeholder {
  static let text = Wording("nội dung", "text")
  static let when = Wording("lúc nào", "when")
  static let state = Wording("còn chạy không", "up, down…")
  static let result = Wording("kết quả", "result")
  static let title = Wording("tên vụ việc", "title")
  static let name = Wording("tên", "name")
  static let amount = Wording("số tiền", "sum")
  static let view = Wording("cách xem", "view")
  static let words = Wording("từ cần lọc", "words")
  static let incident = Wording("vụ việc", "incident")
}
