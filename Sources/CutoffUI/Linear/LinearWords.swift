import CutoffDomain
import CutoffWords

/// What the conversation says of itself.
enum LinearWords {
  /// The hour of a clock; digits are read as they are in English.
  static func clock(_ hour: Int, _ minute: Int, _ digits: String) -> Wording {
    Wording("\(hour) giờ \(minute)", digits)
  }

  // Signs.
  static let to = Wording("đến", "to")
  static let against = Wording("khác với", "differs from")
  static let contradicted = Wording("có mâu thuẫn", "contradicted")
  static let atLeast = Wording("ít nhất", "at least")
  static let atMost = Wording("nhiều nhất", "at most")
  static let times = Wording("lần", "times")
  static func arrow(_ sign: Character) -> Wording {
    switch sign {
    case "↑": Wording("lên", "up")
    case "↓": Wording("xuống", "down")
    case "←": Wording("trái", "left")
    case _: Wording("phải", "right")
    }
  }
  static let about = Wording("khoảng", "about")
  static let underAMinute = Wording("dưới 1 phút", "under a minute")

  static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func month(_ number: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  static func hour(_ hour: Int) -> Wording {
    Wording("\(hour) giờ", (hour < 10 ? "0" : "") + "\(hour):00")
  }

  static func past(_ length: String) -> Wording { Wording("đã qua \(length)", "\(length) past") }

  // Greeting.
  static func store(_ name: String, _ count: Int, _ time: String) -> Wording {
    Wording(
      "Kho \(name), \(count) vụ việc. \(time).",
      "Store \(name), \(count == 1 ? "1 incident" : "\(count) incidents"). \(time).")
  }
  static func band(_ name: String, _ count: Int, _ parts: [String]) -> String {
    name + " \(count)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")) + "."
  }
  static func notices(_ count: Int) -> Wording {
    Wording("Lời nhắc \(count): gõ \"lời nhắc\".", "Notices \(count): say \"notices\".")
  }
  static let howToAsk = Wording("Gõ ? để được giúp.", "Say ? for help.")
  static let emptyStore = Wording(
    "Chưa có vụ việc nào. Gõ \"incident\" để thêm.", "No incident yet. Say \"incident\" to add one.")

  // Places.
  static func place(_ number: Int, _ count: Int) -> Wording {
    Wording("\(number) trên \(count)", "\(number) of \(count)")
  }
  static func page(_ shown: Int, _ count: Int) -> Wording {
    Wording("\(shown) trên \(count), gõ \"nữa\"", "\(shown) of \(count), say \"more\"")
  }
  static let noMore = Wording("Hết, không còn gì nữa", "That is all, there is no more")
  static let atEnd = Wording("Đã ở cuối", "This is the last one")
  static let atStart = Wording("Đã ở đầu", "This is the first one")
  static let emptyList = Wording("Không có gì ở đây", "Nothing is here")
  static func incidentShown(_ title: String) -> Wording { Wording("Vụ việc: \(title)", "Incident: \(title)") }
  static func list(_ name: String, _ count: Int) -> Wording {
    Wording("\(name), \(count)", "\(name), \(count)")
  }
  static func present(_ time: String) -> Wording { Wording("Hiện tại, \(time)", "The present, \(time)") }
  static func counted(_ name: String, _ count: Int, _ word: String) -> Wording {
    Wording("\(name) \(count): gõ \"\(word)\"", "\(name) \(count): say \"\(word)\"")
  }
  static func leftOut(_ count: Int) -> Wording {
    Wording(
      "Bỏ qua \(count) phần trống: gõ \"đọc hết\"",
      "\(count == 1 ? "1 part" : "\(count) parts") left out because empty: say \"read all\"")
  }
  static let noClock = Wording("Không có mốc cắt", "No hour of a cut")
  static let noIncident = Wording("Chưa chọn vụ việc nào", "No incident is chosen")

  // Refusals and answers.
  static func unknown(_ line: String) -> Wording {
    Wording("Không hiểu \"\(line)\". Gõ ? để được giúp", "\"\(line)\" is not understood. Say ? for help")
  }
  static func didYouMean(_ names: [String]) -> Wording {
    Wording("Có phải: \(names.joined(separator: ", "))", "Did you mean: \(names.joined(separator: ", "))")
  }
  static func takesNothing(_ name: String) -> Wording {
    Wording("\"\(name)\" không nhận gì phía sau", "\"\(name)\" takes nothing behind its name")
  }
  static let unchanged = Wording("Không có gì đổi", "Nothing changed")
  static let closed = Wording("Đã đóng", "Closed")
  static let noNews = Wording("Không có gì mới", "Nothing new")
  static let noSuchNumber = Wording("Không có số ấy", "There is no such number")
  static let answerLayer = Wording(
    "Trả lời bằng chữ, số hay phím; dòng trống là Enter; \"hủy\" để đóng",
    "Answer with words, a number or a key; an empty line is Enter; \"cancel\" closes it")

  // Forms.
  static let continued = Wording("Tiếp bản nháp", "A draft goes on")
  static func now(_ value: String) -> Wording { Wording("Đang có: \(value)", "Offered: \(value)") }
  static let several = Wording(
    "Chọn một hay nhiều, cách nhau bằng dấu chấm phẩy", "One or more, with semicolons")
  static let endOfForm = Wording(
    "Enter lưu. \"hủy\" giữ làm bản nháp. \"lùi\" về câu trước. Gõ tên một câu hỏi để sửa nó",
    "Enter saves. \"cancel\" keeps it as a draft. \"back\" goes back. A question's name changes it")
  static let hasMore = Wording("\"nữa\" hỏi các câu còn lại", "\"more\" asks the other questions")
  static func questions(_ names: [String]) -> Wording {
    Wording("Các câu hỏi: \(names.joined(separator: ", "))", "Questions: \(names.joined(separator: ", "))")
  }
  static let answering = Wording(
    "Enter nhận điều đang có. \"lùi\", \"bỏ qua\", \"xóa trắng\", \"hủy\". Dấu bằng trước chữ: lấy đúng chữ ấy",
    "Enter takes what is offered. \"back\", \"skip\", \"clear\", \"cancel\". An equals sign before words takes them as they are"
  )
  static func noQuestion(_ line: String) -> Wording {
    Wording("Không có câu hỏi \"\(line)\"", "There is no question \"\(line)\"")
  }
  static func options(_ count: Int) -> Wording { Wording("còn \(count) nữa", "\(count) more") }

  // Announcements.
  static func changed(_ title: String) -> Wording {
    Wording("Nơi khác vừa sửa: \(title)", "Changed elsewhere: \(title)")
  }
  static func added(_ title: String) -> Wording {
    Wording("Nơi khác vừa thêm: \(title)", "Added elsewhere: \(title)")
  }
  static func others(_ count: Int) -> Wording {
    Wording("Và \(count) điều khác", "And \(count == 1 ? "1 other" : "\(count) others")")
  }
}
