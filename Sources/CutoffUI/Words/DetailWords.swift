import CutoffDomain

/// The labels of the detail layer.
enum DetailWords {
  static let note = Wording("ghi chép", "note")
  static let question = Wording("điều chưa rõ", "open question")
  static let untouched = Wording(
    "Tệp được giữ nguyên từng byte; sửa bằng trình soạn thảo rồi chạy cutoff check.",
    "The file is left as it is, byte for byte; mend it in an editor and run cutoff check.")
  static let summary = Wording("Tóm tắt", "Summary")
  static let parties = Wording("Các bên", "Parties")
  static let service = Wording("Dịch vụ", "Service")
  static let exempt = Wording("miễn cắt", "exempt")
  static let notices = Wording("Nhắc trước", "Notices")
  static let zone = Wording("Múi giờ", "Zone")
  static let file = Wording("Tệp", "File")
  static let text = Wording("Nội dung", "What")
  static let by = Wording("Bên", "By")
  static let at = Wording("Xảy ra", "Happened")
  static let topic = Wording("Chủ đề", "Topic")
  static let contradicts = Wording("Mâu thuẫn ≠", "Against ≠")
  static let said = Wording("Nguyên văn", "As said")
  static let due = Wording("Hạn", "Due")
  static let state = Wording("Tình trạng", "State")
  static let setBy = Wording("Ai đặt", "Set by")
  static let condition = Wording("Điều kiện", "Condition")
  static let stops = Wording("Ngừng dịch vụ", "Stops service")
  static let yes = Wording("có", "yes")
  static let supersedes = Wording("Thay cho", "Replaces")
  static let giver = Wording("Bên cam kết", "Giver")
  static let receiver = Wording("Bên nhận", "Receiver")
  static let amount = Wording("Số tiền", "Amount")
  static let form = Wording("Hình thức", "Form")
  static let telling = Wording("Kể khác", "Also told")
  static let outcome = Wording("Kết quả", "Outcome")
  static let movedTo = Wording("Dời sang", "Moved to")
  static let nobodyNamed = Wording("chưa rõ ai nói", "nobody named")
  static let about = Wording("Về", "About")
  static let position = Wording("Lập trường", "Position")
  static let clash = Wording("≠ Bản khác", "≠ Also written")
  static let inPlace = Wording("≠ Bản này", "≠ This")
  static let noValue = Wording("(không có)", "(nothing)")
  static let deletedThere = Wording(
    "một bên xóa, một bên sửa; đang giữ", "deleted on one side, edited on the other; it is kept")
  /// For the keys 1, 2, 3.
  static let choices = [
    Wording("giữ bản này", "keep this"), Wording("lấy bản khác", "take the other"),
    Wording("giữ cả hai", "keep both"),
  ]
  static let deletionChoices = [Wording("giữ", "keep"), Wording("bỏ", "delete")]
  static let owner = Wording("Người lo", "Owner")
  static let blocker = Wording("Vướng", "Blocked by")
  static let answer = Wording("Trả lời", "Answer")
  static let known = Wording("Biết lúc", "Known")
  static let source = Wording("Nguồn", "Source")
  static let loggedBy = Wording("Người ghi", "Logged by")
  static func logged(_ author: String, _ time: String) -> Wording {
    Wording("\(author) lúc \(time)", "\(author) at \(time)")
  }
}
