import CutoffDomain

extension CommandID {
  /// What the command does, for the help and the README.
  package var summary: Wording {
    switch self {
    case .eventNow: Wording("ghi diễn biến, vừa xảy ra", "log an event, now")
    case .eventAt: Wording("ghi diễn biến lúc…", "log an event at…")
    case .check: Wording("ghi kiểm tra: dịch vụ còn chạy không", "log a check: is the service up?")
    case .outcome: Wording("ghi kết quả của thời hạn hay cam kết", "outcome of a deadline or promise")
    case .deadline: Wording("thêm thời hạn", "new deadline")
    case .promise: Wording("thêm cam kết", "new promise")
    case .edit: Wording("sửa mục đang chọn", "edit the selected item")
    case .delete: Wording("bỏ mục đang chọn vào thùng rác", "move the selected item to the trash")
    case .undo: Wording("hoàn tác", "undo")
    case .redo: Wording("làm lại", "redo")
    case .addMenu: Wording("thêm…", "add…")
    case .addIncident: Wording("thêm vụ việc", "add an incident")
    case .addNote: Wording("thêm ghi chép đàm phán", "add a negotiation note")
    case .addStep: Wording("thêm việc tiếp theo", "add a next step")
    case .addQuestion: Wording("thêm điều chưa rõ", "add an open question")
    case .addStatement: Wording("thêm phát ngôn", "add a statement")
    case .addParty: Wording("thêm bên liên quan", "add a party")
    case .addService: Wording("thêm dịch vụ", "add a service")
    case .addAmount: Wording("thêm số tiền", "add a sum of money")
    case .addContradiction: Wording("nối hai phát ngôn mâu thuẫn", "link a contradiction")
    case .viewMenu: Wording("xem…", "view…")
    case .viewAsOf: Wording("xem lại như đã biết lúc…", "as known at…")
    case .asOfPrevious: Wording("lùi về tin trước", "back to the news before")
    case .asOfNext: Wording("tới tin sau", "on to the next news")
    case .asOfNow: Wording("về hiện tại", "back to now")
    case .open: Wording("mở, hay trả lời", "open, or answer")
    case .back: Wording("lùi một lớp", "one layer back")
    case .quitOrBack: Wording("về; ở màn hình chính thì thoát", "back; at the top, quit")
    case .quit: Wording("thoát ngay", "quit from anywhere")
    case .moveDown: Wording("xuống", "down")
    case .moveUp: Wording("lên", "up")
    case .moveLeft: Wording("sang khung bên trái", "to the pane at the left")
    case .moveRight: Wording("sang khung bên phải", "to the pane at the right")
    case .first: Wording("về đầu", "first")
    case .last: Wording("về cuối", "last")
    case .pageDown: Wording("xuống nửa trang", "half a page down")
    case .pageUp: Wording("lên nửa trang", "half a page up")
    case .nextPane: Wording("khung sau", "next pane")
    case .previousPane: Wording("khung trước", "previous pane")
    case .paneHeader: Wording("tới đồng hồ và tình trạng", "to the clock and axes")
    case .paneIncidents: Wording("tới vụ việc", "to the incidents")
    case .paneDeadlines: Wording("tới thời hạn", "to the deadlines")
    case .paneTimeline: Wording("tới diễn biến", "to the timeline")
    case .paneNotes: Wording("tới ghi chép", "to the notes")
    case .panePrompts: Wording("tới cần trả lời", "to what needs an answer")
    case .zoom: Wording("phóng to khung", "zoom the pane")
    case .filter: Wording("lọc vụ việc", "filter the incidents")
    case .help: Wording("mọi lệnh và phím", "every command with its key")
    case .commandLine: Wording("gõ tên lệnh", "type a command's name")
    case .savedSince: Wording("đã lưu từ lúc nào", "since when everything is saved")
    case .redraw: Wording("vẽ lại màn hình", "redraw the screen")
    case .suspend: Wording("tạm ra dấu nhắc lệnh", "suspend to the shell")
    }
  }

  /// The word of the hint line.
  package var hint: Wording {
    switch self {
    case .eventNow: Wording("ghi diễn biến", "event")
    case .eventAt: Wording("ghi lúc…", "event at…")
    case .check: Wording("kiểm tra", "check")
    case .outcome: Wording("kết quả", "outcome")
    case .deadline: Wording("thời hạn", "deadline")
    case .promise: Wording("cam kết", "promise")
    case .edit: Wording("sửa", "edit")
    case .delete: Wording("bỏ", "delete")
    case .undo: Wording("hoàn tác", "undo")
    case .redo: Wording("làm lại", "redo")
    case .addMenu: Wording("thêm…", "add…")
    case .addIncident: Wording("vụ việc", "incident")
    case .addNote: Wording("ghi chép", "note")
    case .addStep: Wording("việc tới", "step")
    case .addQuestion: Wording("điều chưa rõ", "question")
    case .addStatement: Wording("phát ngôn", "statement")
    case .addParty: Wording("bên liên quan", "party")
    case .addService: Wording("dịch vụ", "service")
    case .addAmount: Wording("số tiền", "sum")
    case .addContradiction: Wording("nối mâu thuẫn", "link ≠")
    case .viewMenu: Wording("xem…", "view…")
    case .viewAsOf: Wording("như đã biết lúc…", "as of…")
    case .asOfPrevious: Wording("tin trước", "before")
    case .asOfNext: Wording("tin sau", "next")
    case .asOfNow: Wording("về hiện tại", "now")
    case .open: Wording("mở", "open")
    case .back, .quitOrBack: Wording("về", "back")
    case .quit: Wording("thoát", "quit")
    case .filter: Wording("lọc", "filter")
    case .help: Wording("phím", "keys")
    case .commandLine: Wording("lệnh", "command")
    case .zoom: Wording("phóng to", "zoom")
    case .moveDown, .moveUp, .moveLeft, .moveRight, .first, .last, .pageDown, .pageUp, .nextPane,
      .previousPane, .paneHeader, .paneIncidents, .paneDeadlines, .paneTimeline, .paneNotes,
      .panePrompts, .savedSince, .redraw, .suspend:
      summary
    }
  }
}

/// Why a command is off.
enum OffReason {
  static let asOf = Wording("đang xem lại (= về hiện tại)", "replaying the past (= goes back to now)")
  static let readOnly = Wording("kho chỉ đọc", "the store is read only")
  static let noIncident = Wording("chưa chọn vụ việc", "no incident is selected")
  static let noSubject = Wording(
    "chọn một thời hạn hay cam kết trước (2)", "select a deadline or promise first (2)")
  static let noItem = Wording("chưa chọn mục nào", "nothing is selected")
  static let notEditable = Wording(
    "mục này được suy ra, không sửa trực tiếp", "this is derived; edit what it rests on")
  static let notAsOf = Wording("đang ở hiện tại", "already at the present")
  static let noEarlier = Wording("không có tin nào trước đó", "no news before this")
  static let noLater = Wording("không có tin nào sau đó", "no news after this")
}
