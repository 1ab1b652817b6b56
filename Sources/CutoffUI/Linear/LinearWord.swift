import CutoffDomain

/// The words of the conversation itself, which no command of the dashboard has.
enum LinearWord: CaseIterable, Hashable {
  case next, previous, go, read, readAll, whereAmI, what, clock, more, list, notices, seen
  case back, skip, cancel, empty, help

  /// What is typed for it, Vietnamese first, then English; the first of each is the one to name.
  var names: (vietnamese: [String], english: [String]) {
    switch self {
    case .next: (["tiếp"], ["next"])
    case .previous: (["trước"], ["previous", "prev"])
    case .go: (["đến", "tới"], ["go"])
    case .read: (["đọc"], ["read"])
    case .readAll: (["đọc hết"], ["read all"])
    case .whereAmI: (["ở đâu"], ["where"])
    case .what: (["gì", "chi tiết"], ["what"])
    case .clock: (["đồng hồ"], ["clock"])
    case .more: (["nữa"], ["more"])
    case .list: (["danh sách", "vụ việc"], ["list", "incidents"])
    case .notices: (["lời nhắc"], ["notices"])
    case .seen: (["đã biết"], ["seen"])
    case .back: (["lùi"], ["back"])
    case .skip: (["bỏ qua"], ["skip"])
    case .cancel: (["hủy", "huỷ"], ["cancel"])
    case .empty: (["xóa trắng"], ["clear"])
    case .help: (["?", "giúp"], ["?", "help"])
    }
  }

  /// The words that answer a question, of a form or another one.
  static let answers: Set<LinearWord> = [.back, .skip, .cancel, .empty, .help, .more]

  func name(_ language: Language) -> String {
    switch language {
    case .vietnamese: names.vietnamese[0]
    case .english: names.english[0]
    }
  }

  /// The word that a whole line is; nil for another line.
  static func answer(_ line: String) -> LinearWord? {
    let wanted = Folding.fold(line)
    return answers.first { word in
      (word.names.vietnamese + word.names.english).contains { Folding.fold($0) == wanted }
    }
  }
}
