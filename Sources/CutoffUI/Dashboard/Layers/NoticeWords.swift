import CutoffDomain

/// The words of the list that is read of a notice.
enum NoticeWords {
  static func title(_ file: String) -> Wording {
    file.isEmpty
      ? Wording("Từ thông báo vừa dán", "From a pasted notice") : Wording("Từ \(file)", "From \(file)")
  }

  static func counts(_ lines: Int, _ found: Int) -> Wording {
    Wording(
      "\(lines) dòng · đọc được \(found) · Enter mới lưu",
      "\(lines) lines · \(found) found · nothing is saved before Enter")
  }

  static let field = Wording("MỤC", "FIELD")
  static let value = Wording("NỘI DUNG", "VALUE")
  static let line = Wording("DÒNG", "LINE")
  static let says = Wording("THÔNG BÁO VIẾT", "WHAT IT SAYS")

  static let newIncident = Wording("một vụ việc mới", "a new incident")
  static func newIncident(_ zone: String) -> Wording {
    Wording("một vụ việc mới · múi giờ \(zone)", "a new incident · zone \(zone)")
  }
  static func into(_ title: String) -> Wording { Wording("vào “\(title)”", "into “\(title)”") }
  static let leaveOut = Wording("bỏ ra", "leave out")
  static let isThere = Wording("đã có trong vụ việc", "is there already")
  static let typed = Wording("gõ lại", "typed")
  static let notSaid = Wording("thông báo không nói; bạn gõ", "the notice does not say so; you typed it")
  static let fromTwo = Wording("ghép từ hai câu", "put together from two sentences")
  static let unsure = Wording("chữ trích lại hoặc báo kể", "from words that are quoted or reported")
  static let ofNotice = Wording("mã và tên do thông báo", "from the notice")

  static let nothingNew = Wording(
    "vụ việc đã có đủ thông báo này, không có gì mới", "the incident has all of this notice already")
  static let incidentGone = Wording("vụ việc ấy không còn", "that incident is not there any more")

  static func notUsed(_ lines: String) -> Wording {
    Wording("Chưa dùng: dòng \(lines).", "Not used: line \(lines).")
  }
  static let allUsed = Wording("Đã dùng hết các ngày và số tiền.", "Every date and sum is used.")
  static func open(_ count: Int) -> Wording {
    Wording("\(count) điều chờ trả lời.", count == 1 ? "1 question is open." : "\(count) questions are open.")
  }
  static let isKnown = Wording(
    "Thông báo này đã đọc vào vụ việc này.", "This very notice was read into this incident before.")

  static let make = Wording("tạo vụ việc", "make the incident")
  static let add = Wording("thêm vào vụ việc", "add to the incident")
  static let answer = Wording("trả lời", "answer")
  static let tick = Wording("lấy/bỏ", "tick")
  static let edit = Wording("sửa", "edit")
  static let seeNotice = Wording("xem thư", "the notice")
  static let asEvent = Wording("chỉ ghi sự kiện", "only an event")
  static let leave = Wording("rời, giữ nháp", "leave, keep as draft")
  static let choose = Wording("chọn", "choose")
  static let back = Wording("trở lại", "back")
  static let take = Wording("lấy", "take")
  static let scroll = Wording("cuộn", "scroll")

  static let prompt = Wording("dán thông báo, hoặc gõ tên tệp", "paste the notice, or type its file")
  static let file = Wording("tệp", "file")
}
