import CutoffDomain

/// Why a command is off.
package enum OffReason {
  package static let asOf = Wording("đang xem lại (= về hiện tại)", "replaying the past (= goes back to now)")
  /// The hint of a command that is off during a replay.
  package static func inHint(_ hint: Wording) -> Wording {
    Wording(hint.vietnamese + " (tắt: đang xem lại)", hint.english + " (off: replay)")
  }
  package static let noIncident = Wording("chưa chọn vụ việc", "no incident is selected")
  package static let noSubject = Wording(
    "chọn một thời hạn hay cam kết trước (2)", "select a deadline or promise first (2)")
  package static let noHour = Wording("chưa có mốc", "no hour is set")
  package static let noOutcome = Wording("không phải hạn hay cam kết", "no deadline or promise")
  package static let notThere = Wording("vụ này không có", "not there in this incident")
  package static let stepDone = Wording("việc này đã xong", "this step is done already")
  package static let noItem = Wording("chưa chọn mục nào", "nothing is selected")
  package static let notEditable = Wording(
    "mục này được suy ra, không sửa trực tiếp", "this is derived; edit what it rests on")
  package static let noClash = Wording("không có chỗ nào chờ chọn", "nothing waits for a choice")
  package static let conflicted = Wording(
    "tệp còn xung đột của git, gộp hai bản trước", "git could not merge the file; join both versions first")
  package static let notMarkable = Wording("mục này không đánh dấu được", "this cannot be marked")
  package static let noTable = Wording(
    "chỉ trong bảng vụ việc (1 rồi z)", "only in the table of incidents (1, then z)")
  package static let allColumns = Wording("mọi cột đang hiện", "all columns are in sight")
  package static let noTodo = Wording("chỉ trong việc cần làm (v d)", "only in the to-do view (v d)")
  package static let noOtherView = Wording("chưa xem cách nào khác", "there was no other view yet")
  package static let noPlaceBefore = Wording("không còn chỗ nào trước đó", "no place before this")
  package static let noPlaceAfter = Wording("không có chỗ nào sau đó", "no place after this")
  package static let noSearch = Wording("chưa tìm từ nào (/)", "nothing is searched for (/)")
  package static let notEmpty = Wording(
    "kho đã có vụ việc; cutoff demo mở kho mẫu", "this store has incidents; cutoff demo opens the sample")
  package static let largest = Wording("đã lớn nhất", "as large as can be")
  package static let smallest = Wording("đã về cỡ thường", "already its usual size")
  package static let notAsOf = Wording("đang ở hiện tại", "already at the present")
  package static let noEarlier = Wording("không có tin nào trước đó", "no news before this")
  package static let noLater = Wording("không có tin nào sau đó", "no news after this")
}
