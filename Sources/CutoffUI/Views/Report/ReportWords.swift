import CutoffDomain
import CutoffWords

/// The words of a report that the brief and the lists have not.
enum ReportWords {
  static let deadlines = Wording("Các mốc", "Deadlines")
  static let services = Wording("Dịch vụ", "Services")
  static let next = Wording("Việc tiếp theo", "Next steps")
  static let notes = Wording("Ghi chép", "Notes")
  static let timeline = Wording("Diễn biến", "Timeline")
  static let changed = Wording("Có gì mới", "What changed")
  static let none = Wording("Không có gì mới.", "Nothing changed.")
  static let incidents = Wording("Các vụ việc", "Incidents")

  // Heads of tables.
  static let axis = Wording("Mặt", "Axis")
  static let state = Wording("Tình trạng", "State")
  static let basis = Wording("Căn cứ", "Evidence")
  static let age = Wording("Cách đây", "Age")
  static let due = Wording("Hạn", "Due")
  static let what = Wording("Nội dung", "What")
  static let setBy = Wording("Ai đặt", "Set by")
  static let time = Wording("Còn lại", "Time")
  static let said = Wording("Một bên nói", "One side says")
  static let opposed = Wording("Bên kia nói", "The other says")
  static let who = Wording("Ai", "Who")
  static let when = Wording("Khi nào", "When")
  static let known = Wording("Biết lúc", "Known")
  static let kind = Wording("Loại", "Kind")
  static let sum = Wording("Số tiền", "Sum")
  static let about = Wording("Khoản", "Of")
  static let clock = Wording("Đồng hồ", "Clock")
  static let incident = Wording("Vụ việc", "Incident")
  static let sides = Wording("Bên cung cấp → khách hàng", "Provider → customer")

  static let copyOf = Wording("chép lại", "copy of")
  static let told = Wording("Kể khác", "Also told")

  static func earlier(_ count: Int) -> Wording {
    Wording(
      "\(count) diễn biến cũ hơn không in ở đây.",
      count == 1 ? "1 earlier event is left out." : "\(count) earlier events are left out.")
  }

  static func digest(_ count: Int) -> Wording {
    Wording("Tổng hợp \(count) vụ việc", count == 1 ? "Digest of 1 incident" : "Digest of \(count) incidents")
  }

  static func since(_ time: String) -> Wording { Wording("Từ \(time)", "Since \(time)") }
  static func headlineBefore(_ word: String) -> Wording { Wording("Trước đó: \(word)", "Before: \(word)") }
  static let newIncident = Wording("Vụ việc mới", "A new incident")
}
