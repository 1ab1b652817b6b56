import CutoffDomain
import CutoffScreen
import CutoffUI
import CutoffWords
import Testing

/// What newcomers type into the list of commands, and what they have to find there.
@Suite struct CommandSynonymTests {
  private static let english: [(word: String, command: String)] = [
    ("export", "viewBrief"), ("mail", "copy"), ("find", "filter"), ("owner", "addStep"),
    ("meeting", "eventNow"), ("close", "close"), ("cancel", "outcome"), ("attach", "addNote"),
    ("rename", "edit"), ("move", "extend"), ("delete", "delete"), ("print", "viewBrief"), ("share", "copy"),
    ("who", "addParty"), ("when", "viewAgenda"), ("late", "viewTodo"), ("money", "viewMoney"),
    ("pay", "addAmount"), ("mute", "acknowledge"), ("snooze", "acknowledge"), ("calendar", "viewAgenda"),
    ("help", "help"), ("quit", "quit"), ("exit", "quit"), ("save", "savedSince"), ("back", "undo"),
    ("search", "filter"), ("sort", "sortMenu"), ("theme", "theme"), ("colour", "theme"), ("color", "theme"),
    ("language", "help"), ("zone", "edit"), ("import", "addIncident"), ("paste", "eventNow"),
    ("copy", "copy"),
    ("link", "addContradiction"), ("note", "addNote"), ("todo", "viewTodo"), ("task", "viewTodo"),
    ("remind", "acknowledge"), ("alert", "acknowledge"), ("history", "viewAsOf"), ("undo", "undo"),
    ("redo", "redo"), ("version", "help"), ("backup", "savedSince"), ("archive", "close"),
    ("merge", "settle"), ("report", "viewBrief"), ("assign", "addStep"), ("status", "check"),
    ("new", "addIncident"), ("settings", "configProblems"), ("shortcut", "help"), ("refresh", "redraw"),
    ("tag", "filter"), ("priority", "sortMenu"), ("git", "settle"), ("reopen", "undo"),
    ("invoice", "addAmount"),
  ]
  private static let vietnamese: [(word: String, command: String)] = [
    ("xuất", "viewBrief"), ("gửi thư", "copy"), ("tìm", "filter"), ("người lo", "addStep"),
    ("họp", "eventNow"), ("đóng", "close"), ("hủy", "outcome"), ("đính kèm", "addNote"), ("đổi tên", "edit"),
    ("dời", "extend"), ("xóa", "delete"), ("in", "viewBrief"), ("chia sẻ", "copy"), ("ai", "addParty"),
    ("khi nào", "viewAgenda"), ("trễ", "viewTodo"), ("tiền", "viewMoney"), ("trả tiền", "addAmount"),
    ("tắt tiếng", "acknowledge"), ("nhắc sau", "acknowledge"), ("lịch", "viewAgenda"), ("trợ giúp", "help"),
    ("thoát", "quit"), ("lưu", "savedSince"), ("quay lại", "undo"), ("tìm kiếm", "filter"),
    ("sắp xếp", "sortMenu"), ("giao diện", "theme"), ("màu", "theme"), ("ngôn ngữ", "help"),
    ("múi giờ", "edit"), ("nhập", "addIncident"), ("dán", "eventNow"), ("chép", "copy"),
    ("liên kết", "addContradiction"), ("ghi chú", "addNote"), ("việc cần làm", "viewTodo"),
    ("nhắc", "acknowledge"), ("cảnh báo", "acknowledge"), ("lịch sử", "viewAsOf"), ("hoàn tác", "undo"),
    ("làm lại", "redo"), ("phiên bản", "help"), ("sao lưu", "savedSince"), ("lưu trữ", "close"),
    ("gộp", "settle"), ("báo cáo", "viewBrief"), ("giao việc", "addStep"), ("trạng thái", "check"),
    ("tạo", "addIncident"), ("cài đặt", "configProblems"), ("phím tắt", "help"), ("làm mới", "redraw"),
    ("nhãn", "filter"), ("ưu tiên", "sortMenu"), ("mở lại", "undo"), ("hóa đơn", "addAmount"),
  ]

  /// The rows of the list of commands after a word was typed.
  private func rows(_ word: String, _ language: Language) -> [String] {
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 90), language: language, zone: .utc, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: []),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    var session = Session(state: state, keeper: MemoryKeeper([], language: language))
    for character in "?" + word { _ = session.receive(.input(.key(.character(character)))) }
    return session.frame().lines
  }

  private func expect(_ words: [(word: String, command: String)], _ language: Language) throws {
    let table = CommandTable.standard
    for (word, command) in words {
      let summary = try #require(table[CommandID(command)]?.summary(language), "\(command)")
      let rows = rows(word, language)
      // Its end gives way to the reason why a command is off here.
      #expect(rows.contains { $0.contains(summary.prefix(14)) }, "\(word) → \(command)")
    }
  }

  @Test func `fifty English words of newcomers lead to what does it, or nearly`() throws {
    #expect(Self.english.count >= 50)
    try expect(Self.english, .english)
  }

  @Test func `the same words in Vietnamese lead there too`() throws {
    #expect(Self.vietnamese.count >= 50)
    try expect(Self.vietnamese, .vietnamese)
  }

  @Test(arguments: [
    ("export", "files are made in the shell: cutoff export"),
    ("import", "files are read in the shell: cutoff import"),
    ("print", "nothing is printed from here"), ("mail", "nothing is sent from here"),
    ("snooze", "nothing is put off"), ("attach", "no files are kept"), ("language", "set language: vi or en"),
    ("version", "cutoff --version"), ("backup", "a store is plain files"), ("login", "there are no accounts"),
    ("sort", "the order follows from the hours"),
  ])
  func `a word for what the program does not do says what comes near`(word: String, remark: String) {
    #expect(rows(word, .english).contains { $0.contains(remark) }, "\(word)")
  }
}
