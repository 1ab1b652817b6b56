import CutoffDomain
import CutoffWords

/// Words of people who do not know the program yet, and the commands that do what they look for. Both languages,
/// folded; a word that a command's own text has needs no line here.
enum CommandSynonyms {
  /// What a word leads to, the likeliest first; empty for words that are not here.
  static func commands(_ typed: some StringProtocol) -> [CommandID] {
    guard typed.count >= 3 else { return [] }
    return table.filter { line in
      Language.allCases.contains { language in
        Folding.fold(line.words(language)).split(separator: "; ").contains { $0.hasPrefix(typed) }
      }
    }.flatMap(\.commands)
  }

  private static let table: [(words: Wording, commands: [CommandID])] = [
    (
      Wording("xuất; gửi; báo cáo; in ra", "export; mail; email; send; share; report; print; digest"),
      [CommandID("viewBrief"), CommandID("copy"), CommandID("userCommands")]
    ),
    (Wording("tìm; lọc", "find; look; search; grep"), [CommandID("filter"), CommandID("searchNext")]),
    (
      Wording("việc; giao; phân công", "owner; assign; assignee; responsible; task; todo; work"),
      [CommandID("addStep"), CommandID("viewTodo")]
    ),
    (
      Wording("họp; đàm phán; gọi", "meeting; talk; negotiate; call; phone"),
      [.eventNow, CommandID("addStatement"), CommandID("addNote")]
    ),
    (
      Wording("xong; kết thúc; đóng vụ", "close; finish; resolve; solved; end; done; archive"),
      [.close, .outcome]
    ),
    (Wording("hủy; rút", "cancel; withdraw; revoke"), [.outcome, .close]),
    (
      Wording("đính kèm; tệp", "attach; attachment; file; document; photo"),
      [CommandID("addNote"), .eventNow]
    ),
    (
      Wording("hoãn; lùi; gia hạn", "postpone; delay; defer; move; reschedule; extend"),
      [CommandID("extend"), .outcome]
    ),
    (
      Wording("trả tiền; nợ; hóa đơn", "pay; payment; debt; invoice; bill; price; cost"),
      [.addAmount, CommandID("viewMoney"), CommandID("promise")]
    ),
    (Wording("lịch", "calendar; schedule; upcoming; due"), [CommandID("viewAgenda"), .deadline]),
    (
      Wording("nhắc; cảnh báo", "alert; alarm; remind; notify; notification; notice"),
      [.acknowledge, CommandID("viewReminders")]
    ),
    (Wording("trạng thái; sống; sập", "status; up; down; outage; monitor; ping"), [.check]),
    (Wording("tạo; mới", "new; create; import; insert"), [CommandID("addIncident"), .addMenu]),
    (Wording("lưu", "save; write"), [CommandID("savedSince"), .eventNow]),
    (Wording("xóa", "remove; erase; trash"), [CommandID("delete"), .undo]),
    (Wording("nhầm", "revert; mistake; back; wrong"), [.undo]),
    (Wording("công ty; khách", "person; company; contact; vendor; client; provider; customer"), [.addParty]),
    (
      Wording("lịch sử; quá khứ", "history; log; past; yesterday; replay"),
      [CommandID("viewAsOf"), CommandID("viewNews")]
    ),
    (Wording("sắp xếp", "sort; order; rank"), [.sortMenu]),
    (Wording("bảng lớn", "big; screen; wall; tv; full"), [CommandID("viewWall"), CommandID("zoom")]),
    (Wording("màu", "colour; color; dark; light"), [CommandID("theme")]),
    (Wording("thoát", "exit; leave"), [.quit]),
    (
      Wording("mâu thuẫn; cãi", "dispute; lie; contradict; differ"),
      [CommandID("addContradiction"), CommandID("viewStatements")]
    ),
    (
      Wording("chọn; nhiều", "select; bulk; many; several; multiple"),
      [CommandID("mark"), CommandID("markRange")]
    ),
    (Wording("trộn", "conflict; merge; clash; git"), [CommandID("settle")]),
  ]
}
