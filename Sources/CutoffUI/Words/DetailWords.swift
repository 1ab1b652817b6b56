import CutoffDomain

/// The labels of the detail layer.
package enum DetailWords {
  package static let note = Wording("ghi chép", "note")
  package static let question = Wording("điều chưa rõ", "open question")
  package static let step = Wording("việc tới", "step")
  package static let untouched = Wording(
    "Tệp được giữ nguyên từng byte; sửa bằng trình soạn thảo rồi chạy cutoff check.",
    "The file is left as it is, byte for byte; mend it in an editor and run cutoff check.")
  package static let summary = Wording("Tóm tắt", "Summary")
  package static let parties = Wording("Các bên", "Parties")
  package static let service = Wording("Dịch vụ", "Service")
  package static let exempt = Wording("không cắt", "not cut")
  package static let reminders = Wording("Nhắc trước", "Reminders")
  package static let zone = Wording("Múi giờ", "Zone")
  package static let file = Wording("Tệp", "File")
  package static let text = Wording("Nội dung", "What")
  package static let by = Wording("Bên", "By")
  package static let at = Wording("Xảy ra", "Happened")
  package static let topic = Wording("Chủ đề", "Topic")
  package static let contradicts = Wording("Mâu thuẫn ≠", "Against ≠")
  package static let said = Wording("Nguyên văn", "As said")
  package static let due = Wording("Hạn", "Due")
  package static let state = Wording("Tình trạng", "State")
  package static let setBy = Wording("Ai đặt", "Set by")
  package static let condition = Wording("Điều kiện", "Condition")
  package static let stops = Wording("Ngừng dịch vụ", "Stops service")
  package static let yes = Wording("có", "yes")
  package static let supersedes = Wording("Thay cho", "Replaces")
  package static let giver = Wording("Bên cam kết", "Giver")
  package static let receiver = Wording("Bên nhận", "Receiver")
  package static let amount = Wording("Số tiền", "Amount")
  package static let form = Wording("Hình thức", "Form")
  package static let telling = Wording("Kể khác", "Also told")
  package static let outcome = Wording("Kết quả", "Outcome")
  package static let movedTo = Wording("Dời sang", "Moved to")
  package static let nobodyNamed = Wording("chưa rõ ai nói", "nobody named")
  package static let about = Wording("Về", "About")
  package static let position = Wording("Lập trường", "Position")
  package static let clash = Wording("≠ Bản khác", "≠ Also written")
  package static let inPlace = Wording("≠ Bản này", "≠ This")
  package static let noValue = Wording("(không có)", "(nothing)")
  package static let deletedThere = Wording(
    "một bên xóa, một bên sửa; đang giữ", "deleted on one side, edited on the other; it is kept")
  /// For the keys 1, 2, 3.
  package static let choices = [
    Wording("giữ bản này", "keep this"), Wording("lấy bản khác", "take the other"),
    Wording("giữ cả hai", "keep both"),
  ]
  /// Of a record that one deleted and the other edited, in the order of the keys.
  package static let deletionChoices = [Wording("giữ", "keep"), Wording("bỏ", "delete")]
  package static let owner = Wording("Người lo", "Owner")
  package static let blocker = Wording("Vướng", "Blocked by")
  package static let answer = Wording("Trả lời", "Answer")
  package static let known = Wording("Biết lúc", "Known")
  package static let source = Wording("Nguồn", "Source")
  package static let loggedBy = Wording("Người ghi", "Logged by")
  package static func logged(_ author: String, _ time: String) -> Wording {
    Wording("\(author) lúc \(time)", "\(author) at \(time)")
  }
}
