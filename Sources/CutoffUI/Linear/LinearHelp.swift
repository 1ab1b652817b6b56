import CutoffDomain
import CutoffWords

/// What `?` says.
enum LinearHelp {
  static func lines(_ language: Language) -> [String] { all.map { $0(language) } }

  private static let all = [
    Wording(
      "Đi lại: \"tiếp\", \"trước\", một con số, \"đến\" và vài chữ của vụ việc",
      "Moving: \"next\", \"previous\", a number, \"go\" and words of an incident"),
    Wording(
      "Đọc: \"đọc\", \"đọc hết\", \"gì\" cho mục đang chọn, \"đồng hồ\", \"ở đâu\", \"nữa\" cho danh sách dài",
      "Reading: \"read\", \"read all\", \"what\" for the chosen item, \"clock\", \"where\", \"more\" of a long list"
    ),
    Wording(
      "Trong vụ việc: \"đến thời hạn\", \"đến diễn biến\", \"đến ghi chép\", \"đến cần trả lời\"; \"danh sách\" về các vụ",
      "In an incident: \"go deadlines\", \"go timeline\", \"go notes\", \"go needs an answer\"; \"list\" for the incidents"
    ),
    Wording(
      "Xem: \"agenda\", \"promises\", \"statements\", \"money\", \"to do\", \"news\", \"questions\", \"brief\"; tên tiếng Việt cũng được",
      "Views: \"agenda\", \"promises\", \"statements\", \"money\", \"to do\", \"news\", \"questions\", \"brief\""
    ),
    Wording(
      "Ghi: \"event\" và lời kể, \"check\" và trạng thái, \"add\"; \"undo\", \"redo\"; \"as-of\" và ngày",
      "Logging: \"event\" and its words, \"check\" and a state, \"add\"; \"undo\", \"redo\"; \"as-of\" and a date"
    ),
    Wording(
      "Lời nhắc: \"lời nhắc\", \"đã biết\". Thoát: \"quit\"",
      "Notices: \"notices\", \"seen\". Leaving: \"quit\""),
    Wording("Tìm lệnh: ? và vài chữ", "To find a command: ? and some words"),
  ]
}
