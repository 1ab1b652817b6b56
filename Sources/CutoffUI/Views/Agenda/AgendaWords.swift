import CutoffDomain
import CutoffWords

/// The words of the agenda.
enum AgendaWords {
  static let title = Wording("Lịch hạn", "Agenda")
  static let empty = Wording(
    "Không có hạn hay cam kết nào chờ kết quả.", "No deadline or promise waits for an answer.")
  static let now = Wording("bây giờ", "now")
  static let unfold = Wording("→ mở ra", "→ unfolds")
  static let fold = Wording("← gập lại", "← folds")

  /// "lâu nhất 20/2".
  static func oldest(_ date: String) -> Wording { Wording("lâu nhất \(date)", "oldest \(date)") }

  /// "35 hạn · 23 đã qua".
  static func count(_ due: Int, past: Int) -> Wording {
    Wording(
      "\(due) hạn" + (past > 0 ? " · \(past) đã qua" : ""), "\(due) due" + (past > 0 ? " · \(past) past" : "")
    )
  }

  static func title(_ group: Agenda.Group) -> Wording {
    switch group {
    case .past: Wording("ĐÃ QUA, CHỜ KẾT LUẬN", "PAST, NOT CONCLUDED")
    case .today: Wording("HÔM NAY", "TODAY")
    case .week: Wording("7 NGÀY TỚI", "NEXT 7 DAYS")
    case .later: Wording("SAU ĐÓ", "LATER")
    case .undated: Wording("CHƯA CÓ NGÀY", "WITHOUT DATE")
    }
  }

  // The heads of the columns.
  static let when = Wording("KHI NÀO", "WHEN")
  static let due = Wording("HẠN (giờ của vụ)", "DUE (local time)")
  static let shortDue = Wording("HẠN", "DUE")
  static let kind = Wording("LOẠI", "KIND")
  static let incident = Wording("VỤ VIỆC", "INCIDENT")
  static let content = Wording("NỘI DUNG", "WHAT")
  static let state = Wording("TRẠNG THÁI", "STATE")

  /// "GIỜ VIỆT NAM", "GIỜ LONDON", "GIỜ +02": the viewer's own time.
  static func here(_ zone: Zone, at instant: Instant) -> Wording {
    if ["Asia/Ho_Chi_Minh", "Asia/Saigon"].contains(zone.identifier) {
      return Wording("GIỜ VIỆT NAM", "VIETNAM TIME")
    }
    let names = zone.identifier.split(separator: "/")
    guard names.count > 1, let city = names.last else {
      return Wording("GIỜ " + zone.label(at: instant), "TIME " + zone.label(at: instant))
    }
    let place = city.replacing("_", with: " ").uppercased()
    return Wording("GIỜ " + place, place + " TIME")
  }

  /// The time as said stands right behind it, and may begin with "trước".
  static func ago(_ length: String) -> Wording { Wording(length + " rồi", length + " ago") }
  /// The English word stands beside the state, which says that it was missed.
  static func overdue(_ length: String) -> Wording { Wording("quá " + length, length + " ago") }
  static func nearly(_ length: String) -> Wording { Wording("gần " + length, "under " + length) }
  static func over(_ length: String) -> Wording { Wording("hơn " + length, "over " + length) }

  // The selected item.
  static let selected = Wording("Hạn đang chọn", "Selected")
  static let said = Wording("Nói", "Said")
  static let setter = Wording("Ai đặt", "Set by")
  static let giver = Wording("Ai hứa", "By whom")
  static let owner = Wording("Ai lo", "Owner")
  static let nobodyOwns = Wording("chưa có ai lo", "nobody yet")
  static let money = Wording("Tiền", "Money")
  static let next = Wording("Tiếp sau", "Then")
  /// That the figures differ, or only what is said of them; nil where nobody disputes the money.
  static func differ(_ money: Axis<MoneyAxis>) -> Wording? {
    guard money.isDisputed else { return nil }
    return money.value == .disputed
      ? Wording("≠ hai bên nêu khác nhau", "≠ the sides' figures differ")
      : Wording("≠ lời các bên khác nhau", "≠ what is said differs")
  }
  static let alike = Wording("Cùng hạn", "Also due")
  static let nothingNext = Wording("không còn hạn nào của vụ này", "nothing else is due in this incident")
  static let sameTime = Wording("cùng lúc", "same time")
  static let nobody = Wording("chưa rõ ai đặt", "setter unknown")
  static let nobodySaid = Wording("không ghi lời nói", "no words on record")
}
