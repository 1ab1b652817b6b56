import CutoffDomain

/// The words of the dashboard itself; states, kinds and forms have files of their own.
package enum ScreenWords {
  package static let incidents = Wording("Vụ việc", "Incidents")
  package static let deadlines = Wording("Thời hạn", "Deadlines")
  package static let timeline = Wording("Diễn biến", "Timeline")
  package static let notes = Wording("Ghi chép", "Notes")
  package static let prompts = Wording("Cần trả lời", "To answer")
  package static let header = Wording("Tình trạng", "Standing")

  package static func incidentCount(_ count: Int) -> Wording {
    Wording("\(count) vụ việc", count == 1 ? "1 incident" : "\(count) incidents")
  }

  package static let promise = Wording("cam kết", "promise")
  package static let step = Wording("việc", "step")
  package static let noDateYet = Wording("chưa hẹn", "no date")
  package static let today = Wording("hôm nay", "today")
  package static let noDayYet = Wording("chưa hẹn ngày", "no date set")
  package static let notLoaded = Wording("không đọc được", "not loaded")
  package static func lastNews(_ date: String) -> Wording { Wording("tin cuối \(date)", "last \(date)") }

  // The clock block.
  package static func noCutDate(_ next: Wording) -> Wording {
    Wording(
      "CHƯA CÓ GIỜ CẮT · sắp tới hạn \(next.vietnamese), còn", "NO CUT DATE · next due: \(next.english), in")
  }
  package static let cutIn = Wording("CẮT SAU", "CUT IN")
  package static let oneDay = Wording("ngày", "day")
  package static let days = Wording("ngày", "days")
  package static let downFor = Wording("NGỪNG ĐÃ", "DOWN FOR")
  package static let partDownFor = Wording("NGỪNG MỘT PHẦN ĐÃ", "PART DOWN FOR")
  package static func since(_ time: String) -> Wording { Wording("từ \(time)", "since \(time)") }
  package static func saidBy(_ party: String) -> Wording {
    Wording("theo lời \(party)", "by the word of \(party)")
  }
  package static func doneAsAnnounced(_ party: String) -> Wording {
    Wording("đúng như \(party) đã báo", "done as announced by \(party)")
  }
  package static func ahead(_ what: String, _ left: String) -> Wording {
    Wording("\(what) sau \(left)", "\(what) in \(left)")
  }
  package static func expectedBack(_ left: String) -> Wording {
    Wording("dự kiến có lại sau \(left)", "back expected in \(left)")
  }
  package static let hourPassed = Wording("ĐÃ QUA MỐC", "HOUR PASSED")
  package static let noClock = Wording("chưa có mốc cắt", "no cutoff set")
  package static func setBy(_ party: String, _ date: String) -> Wording {
    Wording("\(party) đặt \(date)", "set by \(party) \(date)")
  }
  package static let setterUnknown = Wording("chưa rõ ai đặt", "setter unknown")
  package static let notWithdrawn = Wording("chưa rút", "not withdrawn")
  package static func moved(_ count: Int, from: String) -> Wording {
    Wording(
      "đã dời \(count) lần, mốc cũ: \(from)", "\(count == 1 ? "moved once" : "moved \(count)×"), was: \(from)"
    )
  }
  package static let deferredBefore = Wording("từng được hoãn", "deferred before")
  package static func sameMoment(_ what: String) -> Wording {
    Wording("\(what.uppercased()) hết hạn cùng lúc", "\(what.uppercased()) is due then too")
  }
  package static func endsBefore(_ what: String, _ time: String) -> Wording {
    Wording("\(what.uppercased()) hết hạn trước, còn \(time)", "\(what.uppercased()) ends first, in \(time)")
  }
  package static let doneUnknown = Wording("chưa rõ đã xong chưa", "no word if it is done")
  package static let checkNow = Wording("kiểm tra ngay", "check now")
  package static let nobodyConfirmed = Wording("qua mốc, chưa ai xác nhận", "nobody confirmed the cut")
  package static let nobodyDecided = Wording(
    "đã qua mốc, chưa cắt, chưa rút", "passed, not cut, not withdrawn")
  package static func dormantAfter(_ word: String) -> Wording {
    Wording("tạm lắng (\(word))", "dormant (\(word))")
  }
  package static func lastEvidence(_ date: String) -> Wording {
    Wording("tin cuối \(date)", "last news \(date)")
  }
  /// No name is the subject of an English verb, here or elsewhere: it may be a plural.
  package static func dependence(_ first: String, _ second: String) -> Wording {
    Wording("\(first) ngừng thì \(second) ngừng theo", "a stop of \(first) also stops \(second)")
  }

  // Labels of the axes.
  package static func label(_ axis: AxisID) -> Wording {
    switch axis {
    case .service: Wording("Dịch vụ", "Service")
    case .promises: Wording("Cam kết", "Promises")
    case .statements: Wording("Phát ngôn", "Words")
    case .talks: Wording("Đàm phán", "Talks")
    case .step: Wording("Việc tới", "Next step")
    case .money: Wording("Tiền", "Money")
    case .condition: Wording("Điều kiện", "Condition")
    }
  }

  package static let neverChecked = Wording("chưa có lần kiểm tra nào", "never checked")
  package static func keyToLog(_ key: String) -> Wording {
    Wording("\(key) để ghi một lần", "\(key) logs a check")
  }
  package static func contradictions(_ count: Int) -> Wording {
    Wording("\(count) MÂU THUẪN", count == 1 ? "1 CONTRADICTION" : "\(count) CONTRADICTIONS")
  }
  package static let noContradiction = Wording("không mâu thuẫn", "no contradiction")
  package static func tellings(_ count: Int) -> Wording { Wording("\(count) cách kể", "told \(count) ways") }
  package static let noPromise = Wording("chưa ai cam kết điều gì", "nobody promised anything")
  package static let noTalks = Wording(
    "chưa ghi buổi gặp hay thỏa thuận nào", "no meeting or agreement logged")
  package static let noStep = Wording("chưa ghi việc nào", "no step on record")
  package static func blocked(_ by: String) -> Wording { Wording("vướng \(by)", "blocked: \(by)") }
  package static let noDue = Wording("chưa có hạn", "no due date")
  package static let unfold = Wording("mở ra", "unfold")
  package static let fold = Wording("gập lại", "fold")
  package static func sortedBy(_ order: Wording) -> Wording {
    Wording("xếp theo " + order.vietnamese, "sorted by " + order.english)
  }
  package static func sorts(_ key: String) -> Wording { Wording("\(key) để xếp", "\(key) sorts") }
  package static let noMoney = Wording("chưa ai nêu số nợ", "nobody named a debt")
  package static let noFigure = Wording("chưa nêu số", "no figure")
  package static let noCondition = Wording("chưa ghi điều kiện nào", "no condition on record")
  package static let none = Wording("không có", "none")
  package static func says(_ word: String) -> Wording { Wording("«\(word)»", "“\(word)”") }

  // Empty panes.
  package static let emptyIncidents = Wording("Kho chưa có vụ việc nào.", "No incidents yet.")
  package static func emptyHint(_ key: String) -> Wording {
    Wording("\(key) để thêm vụ việc", "\(key) adds an incident")
  }
  package static let noMatch = Wording("Không vụ nào khớp bộ lọc.", "Nothing matches the filter.")
  package static let emptyDeadlines = Wording("chưa ghi thời hạn nào", "no deadlines on record")
  package static let emptyTimeline = Wording("chưa ghi diễn biến nào", "no events on record")
  package static let emptyNotes = Wording("chưa có ghi chép", "no notes")
  package static let answered = Wording("đã trả lời", "answered")
  package static let emptyPrompts = Wording("không có gì chờ trả lời", "nothing waits for an answer")
  package static func wants(_ party: String) -> Wording { Wording("\(party) muốn", "wanted by \(party)") }
  package static func offers(_ what: String) -> Wording { Wording("đưa ra: \(what)", "offered: \(what)") }

  // Bars, banner, toasts.
  package static func asOf(_ time: String) -> Wording {
    Wording(
      "XEM LẠI như đã biết lúc \(time) — chỉ xem, không sửa được",
      "AS KNOWN at \(time) — read only, nothing can be changed")
  }
  package static let asOfKeys = Wording("< > từng tin   = về hiện tại", "< > step   = back to now")
  package static func filtered(_ filter: String, _ count: Int, _ total: Int) -> Wording {
    Wording("lọc «\(filter)»: \(count)/\(total)", "filter “\(filter)”: \(count)/\(total)")
  }
  package static func saved(_ what: String, _ key: String) -> Wording {
    Wording("Đã lưu \(what) · \(key) hoàn tác", "Saved \(what) · \(key) undoes")
  }
  package static func savedForLater(_ what: String, _ key: String) -> Wording {
    Wording(
      "Đã lưu \(what); tính từ khi quá hạn · \(key) hoàn tác",
      "Saved \(what); counts once it is late · \(key) undoes")
  }
  package static func savedUncounted(_ what: String, _ why: Wording, _ key: String) -> Wording {
    Wording(
      "Đã lưu \(what); \(why.vietnamese) · \(key) hoàn tác", "Saved \(what); \(why.english) · \(key) undoes")
  }
  package static func trashed(_ what: String, _ key: String) -> Wording {
    Wording("Đã bỏ vào thùng rác: \(what) · \(key) lấy lại", "Moved to trash: \(what) · \(key) undoes")
  }
  package static func undone(_ what: String, _ key: String) -> Wording {
    Wording("Đã hoàn tác: \(what) · \(key) làm lại", "Undone: \(what) · \(key) redoes")
  }
  package static func redone(_ what: String, _ key: String) -> Wording {
    Wording("Đã làm lại: \(what) · \(key) hoàn tác", "Redone: \(what) · \(key) undoes")
  }
  /// The same without a way back.
  package static func done(_ what: String, _ kind: SaveKind, isDelete: Bool, isForLater: Bool) -> Wording {
    switch kind {
    case .done where isDelete: Wording("Đã bỏ vào thùng rác: \(what)", "Moved to trash: \(what)")
    case .done where isForLater:
      Wording("Đã lưu \(what); tính từ khi quá hạn", "Saved \(what); counts once it is late")
    case .done: Wording("Đã lưu \(what)", "Saved \(what)")
    case .undone: Wording("Đã hoàn tác: \(what)", "Undone: \(what)")
    case .redone: Wording("Đã làm lại: \(what)", "Redone: \(what)")
    }
  }
  /// What was done, where the undo log does not hold it.
  package static func untilTheEnd(_ done: Wording, _ kind: SaveKind, _ reason: String) -> Wording {
    switch kind {
    case .done, .redone:
      Wording(
        done.vietnamese + "; thoát rồi không hoàn tác được: " + reason,
        done.english + "; cannot be undone after quitting: " + reason)
    case .undone:
      Wording(
        done.vietnamese + "; thoát rồi không làm lại được: " + reason,
        done.english + "; cannot be redone after quitting: " + reason)
    }
  }
  package static func notSaved(_ reason: String) -> Wording {
    Wording("CHƯA LƯU: \(reason)", "NOT SAVED: \(reason)")
  }
  package static let keptDraft = Wording(
    "Giữ bản nháp; bấm lại phím cũ để viết tiếp", "Draft kept; the same key brings it back")
  package static let discarded = Wording("Đã bỏ những gì vừa gõ", "What was typed is discarded")
  /// `keys` quit at the top, and from anywhere.
  package static func howToLeave(_ keys: [String]) -> Wording {
    let (top, anywhere) = (keys.first ?? "", keys.last ?? "")
    return Wording(
      "\(top) thoát; \(anywhere) thoát từ mọi chỗ", "\(top) quits; \(anywhere) quits from anywhere")
  }
  package static func draftNotKept(_ reason: String) -> Wording {
    Wording(
      "Bản nháp CHƯA ghi được, chỉ còn tới khi thoát; bấm lại phím cũ để viết tiếp: \(reason)",
      "The draft could NOT be written, it lasts until you quit; the same key brings it back: \(reason)")
  }
  package static func off(_ reason: String) -> Wording {
    Wording("chưa dùng được: \(reason)", "not possible now: \(reason)")
  }
  package static func noSuchView(_ name: String) -> Wording {
    Wording("không có cách xem nào tên \(name)", "there is no view called \(name)")
  }
  package static func themeKept(_ name: String, _ problem: String?) -> Wording {
    guard let problem else {
      return Wording("Màu sắc: \(name), lần sau cũng vậy", "Theme: \(name), the next time too")
    }
    return Wording("Màu sắc: \(name), chỉ lần này: \(problem)", "Theme: \(name), this time only: \(problem)")
  }
  package static func noSuchTheme(_ name: String) -> Wording {
    Wording("không có màu sắc nào tên \(name)", "there is no theme called \(name)")
  }
  package static func sorted(_ order: Wording) -> Wording {
    Wording("xếp theo \(order.vietnamese)", "sorted by \(order.english)")
  }
  package static func noSuchOrder(_ name: String) -> Wording {
    Wording(
      "không có cách xếp nào tên \(name); có độ gấp, thời hạn, tên, số tiền, nhà cung cấp",
      "there is no order called \(name); there are urgency, due, name, amount, provider")
  }
  package static let around = Wording("đã vòng lại từ đầu kia", "went around the end")
  package static let notFound = Wording("không thấy", "not found")
  package static let search = Wording("tìm", "search")

  package static func searching(_ words: String, _ place: Int, _ all: Int, _ keys: [String]) -> Wording {
    Wording(
      "tìm “\(words)” \(place)/\(all) · \(keys[0]) sau · \(keys[1]) trước · Esc thôi tìm",
      "search “\(words)” \(place)/\(all) · \(keys[0]) next · \(keys[1]) previous · Esc ends it")
  }
  package static let nothingKnown = Wording("Lúc đó chưa biết vụ việc nào.", "No incident was known then.")
  package static let notYet = Wording("lúc đó chưa tới", "that is still to come")
  package static func drafts(_ count: Int) -> Wording { Wording("\(count) bản nháp", "\(count) drafts") }
  package static let chooseCommand = Wording(
    "không có lệnh tên như thế; ↓ chọn trong danh sách", "no command has that name; ↓ chooses from the list")
  package static func inSample(_ key: String) -> Wording {
    Wording(
      "Đây là kho mẫu, cứ thử thoải mái · \(key) về kho của bạn",
      "This is the sample store, try anything · \(key) goes back to your own")
  }
  /// What of a text a screen of one line leaves out.
  package static func moreLines(_ count: Int) -> Wording {
    Wording("+\(count) dòng", count == 1 ? "+1 line" : "+\(count) lines")
  }
  package static func items(_ count: Int) -> Wording { Wording("\(count) mục", "\(count) items") }
  package static func copied(_ count: Int, _ ending: CopyEnding) -> Wording {
    switch ending {
    case .sent where count > 1:
      Wording(
        "đã gửi \(count) mục tới bảng tạm của terminal", "\(count) items sent to the terminal's clipboard")
    case .sent: Wording("đã gửi tới bảng tạm của terminal", "sent to the terminal's clipboard")
    case .tooLong: Wording("CHƯA chép: dài quá cho bảng tạm", "NOT copied: too long for the clipboard")
    case .impossible:
      Wording("CHƯA chép: terminal này không nhận", "NOT copied: this terminal takes no copies")
    }
  }
  /// What can be done with `count` marked items; the keys of outcome, delete, copy.
  package static func marked(_ count: Int, _ keys: [String]) -> Wording {
    Wording(
      "* \(count) mục đã đánh dấu · \(keys[0]) kết quả · \(keys[1]) bỏ · \(keys[2]) chép · Esc thôi đánh dấu",
      "* \(count) marked · \(keys[0]) outcome · \(keys[1]) delete · \(keys[2]) copy · Esc unmarks")
  }
  package static func savedSince(_ time: String) -> Wording {
    Wording("mọi thay đổi đã lưu từ \(time)", "everything saved since \(time)")
  }
  package static let nothingToSave = Wording("không có gì chưa lưu", "nothing is unsaved")
  package static func notBound(_ key: String, _ help: String) -> Wording {
    Wording(
      "phím \(key) chưa gắn lệnh nào · \(help) xem các phím",
      "\(key) does nothing here · \(help) shows the keys")
  }
  package static func clashes(_ count: Int, _ key: String) -> Wording {
    Wording(
      "≠ \(count) chỗ hai bản khác nhau, đang giữ cả hai · \(key) xem và chọn",
      "≠ \(count) clashing values, both kept · \(key) shows and settles them")
  }
  package static func conflicted(_ key: String) -> Wording {
    Wording(
      "≠ tệp này có hai bản chưa gộp · \(key) gộp thành một",
      "≠ there are two versions of this file · \(key) joins them")
  }
  package static let joined = Wording("đã gộp hai bản thành một tệp", "both versions are one file now")
  package static func elsewhere(_ count: Int) -> Wording {
    Wording("tiếp: \(count) vụ khác", "\(count) other incidents")
  }
  package static func newSince(_ count: Int, _ time: String) -> Wording {
    Wording("\(count) tin mới từ lần xem trước (\(time))", "\(count) new since the last look (\(time))")
  }
  package static let knownColumn = Wording(
    "cột phải của Diễn biến: lúc biết tin", "right column of the timeline: when it became known")
  /// A layer is open that the terminal has no room for: keys still go to it.
  package static let hiddenLayer = Wording(
    "cửa sổ quá nhỏ, còn mục đang mở", "too small, something is still open")
  package static let tooSmall = Wording("q thoát", "q quits")
}
