import CutoffDomain
import CutoffWords

/// The words of the brief.
enum BriefWords {
  static let title = Wording("Bản tóm tắt", "Brief")
  static let none = Wording("Chưa chọn vụ việc.", "No incident is selected.")

  static let provider = Wording("Nhà cung cấp", "Provider")
  static let customer = Wording("Khách hàng", "Customer")
  static func now(_ time: String) -> Wording { Wording("Tính đến " + time, "As of " + time) }
  static func replay(_ time: String) -> Wording {
    Wording(
      "Xem lại: chỉ gồm những gì đã biết lúc " + time, "Replay: only what was known at " + time)
  }

  static let cutoff = Wording("Mốc cắt", "Cutoff")
  static let standing = Wording("Tình trạng", "Standing")
  static let promises = Wording("Cam kết", "Promises")
  static let contradictions = Wording("Phát ngôn mâu thuẫn", "Statements in contradiction")
  static let next = Wording("Việc tiếp theo", "Next step")
  static let money = Wording("Số tiền", "Money")
  static let conditions = Wording("Điều kiện", "Conditions")
  static let unknown = Wording("Điều chưa rõ", "Not known")
  static let sources = Wording("Nguồn", "Sources")

  static let noClock = Wording("Không có mốc cắt nào đang đếm.", "No clock is running.")
  static func left(_ length: String, _ hour: String) -> Wording {
    Wording("Còn \(length) đến mốc cắt: \(hour)", "\(length) left to the cutoff: \(hour)")
  }
  static func cut(_ length: String) -> Wording { Wording("Đã ngừng \(length).", "Down for \(length).") }
  static func partCut(_ length: String) -> Wording {
    Wording("Một phần đã ngừng \(length).", "A part is down for \(length).")
  }
  static func unconfirmed(_ length: String, _ hour: String) -> Wording {
    Wording(
      "Đã qua mốc cắt \(length), chưa ai xác nhận: \(hour)",
      "The cutoff passed \(length) ago, nobody has confirmed it: \(hour)")
  }
  static func passed(_ length: String, _ hour: String) -> Wording {
    Wording(
      "Đã qua mốc cắt \(length), chưa cắt, chưa rút: \(hour)",
      "The cutoff passed \(length) ago, not cut, not withdrawn: \(hour)")
  }
  static func setBy(_ party: String, _ date: String) -> Wording {
    Wording(
      date.isEmpty ? "Do \(party) đặt" : "Do \(party) đặt \(date)",
      date.isEmpty ? "Set by \(party)" : "Set by \(party) \(date)")
  }
  static func before(_ what: String) -> Wording {
    Wording("Hết hạn cùng lúc hoặc sớm hơn: \(what)", "Due at the same time or earlier: \(what)")
  }
  static func ahead(_ what: String) -> Wording {
    Wording("Còn ở phía trước: \(what)", "Still ahead: \(what)")
  }
  static func alsoPassed(_ what: String) -> Wording {
    Wording("Mốc khác đã qua: \(what)", "Another hour that passed: \(what)")
  }

  static func headline(_ word: String) -> Wording { Wording("Hiện: " + word, "Now: " + word) }
  static let somebody = Wording("chưa rõ ai nói", "speaker unknown")
  /// By whose word and since when; nil where nobody is named.
  static func accordingTo(_ party: String?, _ date: String) -> Wording {
    guard let party else { return Wording("chưa rõ ai nói, \(date)", "speaker unknown, \(date)") }
    return Wording("theo \(party), \(date)", "according to \(party), \(date)")
  }
  static let nothingUnknown = Wording("Không có điều gì chưa rõ được ghi.", "No open question is on record.")

  static func sources(_ count: Int, _ publishers: Int, _ copies: Int) -> Wording {
    guard count > 0 else { return Wording("Chưa ghi nguồn nào.", "No source is on record.") }
    let copied =
      copies > 0 ? Wording(", \(copies) bản chép lại", ", \(copies) of them copies") : Wording("", "")
    let sources = count == 1 ? "1 source" : "\(count) sources"
    let places = publishers == 1 ? "1 publisher" : "\(publishers) publishers"
    return Wording(
      "\(count) nguồn của \(publishers) nơi đăng\(copied.vietnamese)",
      "\(sources) of \(places)\(copied.english)")
  }
}
