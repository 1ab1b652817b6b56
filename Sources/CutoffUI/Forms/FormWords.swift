import CutoffDomain
import CutoffWords

/// The words of the forms: titles, labels, answers, problems.
package enum FormWords {
  // Titles.
  static let newEvent = Wording("Ghi diễn biến", "Event now")
  static let newEventAtTime = Wording("Ghi diễn biến lúc…", "Event at…")
  static let editEvent = Wording("Sửa diễn biến", "Edit event")
  static let newCheck = Wording("Ghi kiểm tra: dịch vụ còn chạy không?", "Check: is the service up?")
  static let editCheck = Wording("Sửa lần kiểm tra", "Edit check")
  static let editOutcome = Wording("Sửa kết quả", "Edit outcome")
  static let newDeadline = Wording("Thêm thời hạn", "New deadline")
  static let editDeadline = Wording("Sửa thời hạn", "Edit deadline")
  static let newPromise = Wording("Thêm cam kết", "New promise")
  static let editPromise = Wording("Sửa cam kết", "Edit promise")
  static let newNote = Wording("Thêm ghi chép đàm phán", "New negotiation note")
  static let editNote = Wording("Sửa ghi chép đàm phán", "Edit negotiation note")
  static let newStep = Wording("Thêm việc tiếp theo", "New step")
  static let editStep = Wording("Sửa việc tiếp theo", "Edit step")
  static let newQuestion = Wording("Thêm điều chưa rõ", "New question")
  static let editQuestion = Wording("Sửa điều chưa rõ", "Edit question")
  static let newStatement = Wording("Thêm phát ngôn", "New statement")
  static let editStatement = Wording("Sửa phát ngôn", "Edit statement")
  static let linkContradiction = Wording("Nối mâu thuẫn", "Link a contradiction")
  static let newIncident = Wording("Thêm vụ việc", "New incident")
  static let editIncident = Wording("Sửa vụ việc", "Edit incident")
  static let newParty = Wording("Thêm bên liên quan", "New party")
  static let editParty = Wording("Sửa bên liên quan", "Edit party")
  static let newService = Wording("Thêm dịch vụ", "New service")
  static let editService = Wording("Sửa dịch vụ", "Edit service")
  static let newAmount = Wording("Thêm số tiền", "New amount")
  static let editAmount = Wording("Sửa số tiền", "Edit amount")

  /// "Outcome: the promise", with what it is the outcome of.
  package static func newOutcome(of subject: String) -> Wording {
    Wording("Ghi kết quả: " + subject, "Outcome: " + subject)
  }

  /// "Outcome: 3 items", "Event now: 2 incidents": one form for several.
  package static func several(_ title: Wording, _ count: Wording) -> Wording {
    Wording(title.vietnamese + ": " + count.vietnamese, title.english + ": " + count.english)
  }

  package static let newOutcomes = Wording("Ghi kết quả", "Outcome")

  /// "Close: paid in full".
  package static func closing(_ closing: Closing) -> Wording {
    Wording("Đóng: " + closing.shown.vietnamese, "Close: " + closing.shown.english)
  }

  // Labels.
  static let text = Wording("nội dung", "text")
  static let at = Wording("xảy ra lúc", "happened at")
  static let kind = Wording("loại", "kind")
  static let actor = Wording("bên", "party")
  static let byWhom = Wording("ai nói", "by whose word")
  static let checkedBy = Wording("ai kiểm tra", "checked by")
  static let label = Wording("nhãn", "label")
  static let publisher = Wording("nơi đăng", "publisher")
  static let address = Wording("địa chỉ nguồn", "source address")
  static let knownAt = Wording("biết lúc", "known at")
  static let talks = Wording("đàm phán", "talks")
  static let amount = Wording("số tiền", "amount")
  static let settlesAll = Wording("tất toán", "settles all")
  static let word = Wording("lời của", "by whose word")
  static let endsMatter = Wording("dứt việc", "ends the matter")
  static let isPartial = Wording("chỉ một phần", "only a part")
  static let topic = Wording("về việc", "topic")
  static let statement = Wording("phát ngôn", "statement")
  static let contradicts = Wording("mâu thuẫn với", "contradicts")
  static let otherWords = Wording("lời bên kia", "other side's words")
  static let otherWordsHint = Wording(
    "nếu chưa ghi thì gõ ở đây", "type them here where they are not on record")
  static let qualifies = Wording("nói rõ thêm", "qualifies")
  static let service = Wording("dịch vụ", "service")
  static let state = Wording("tình trạng", "state")
  static let method = Wording("cách kiểm tra", "method")
  static let place = Wording("nơi kiểm tra", "from where")
  static let remark = Wording("ghi thêm", "remark")
  static let result = Wording("kết quả", "outcome")
  static let movedTo = Wording("dời sang", "moved to")
  static let period = Wording("kỳ nào", "which period")
  static let due = Wording("hạn", "due")
  static let condition = Wording("điều kiện", "condition")
  static let setBy = Wording("do ai đặt", "set by")
  static let setAt = Wording("đặt lúc", "set at")
  static let services = Wording("dịch vụ", "services")
  static let deadlines = Wording("thời hạn", "deadlines")
  static let stopsService = Wording("dừng dịch vụ", "stops a service")
  static let deadlineLabel = Wording("nội dung", "what is due")
  static let giver = Wording("bên cam kết", "giver")
  static let receiver = Wording("bên nhận", "receiver")
  static let content = Wording("cam kết gì", "what")
  static let promiseForm = Wording("hình thức", "form")
  static let madeAt = Wording("cam kết lúc", "made at")
  static let supersedes = Wording("thay cho", "in the place of")
  static let nothingBefore = Wording("không thay mốc nào", "takes no other's place")
  static let tellingOf = Wording("kể lại của", "telling of")
  static let noteText = Wording("ghi chép", "note")
  static let noteTitle = Wording("về", "about")
  static let parties = Wording("các bên", "parties")
  static let owner = Wording("người lo", "owner")
  static let blocker = Wording("vướng", "blocker")
  static let doneAt = Wording("xong lúc", "done at")
  static let step = Wording("việc", "step")
  static let servesWhat = Wording("để kịp", "for")
  static let stages = Wording("qua các chặng", "stages")
  static let stagesHint = Wording(
    "kho bạc 1 ngày làm việc; ghi có 0.5 giờ", "treasury 1 desk day; credit 0.5 hours")
  static let question = Wording("điều chưa rõ", "question")
  static let answer = Wording("trả lời", "answer")
  static let answeredAt = Wording("trả lời lúc", "answered at")
  static let title = Wording("tên vụ việc", "title")
  static let short = Wording("tên ngắn", "short name")
  static let providers = Wording("nhà cung cấp", "provider")
  static let customers = Wording("khách hàng", "customer")
  static let cutoff = Wording("mốc cắt", "cutoff")
  static let zone = Wording("múi giờ", "zone")
  static let zoneHint = Wording("ví dụ Asia/Ho_Chi_Minh, UTC+7", "for example Asia/Ho_Chi_Minh, UTC+7, ET")
  static let zoneNotNamed = Wording(
    "máy này chưa đặt múi giờ: đây có phải múi giờ của nơi xảy ra? (zone: trong cấu hình thì không hỏi nữa)",
    "this machine names no zone: is this the zone of the place? (zone: in the configuration ends the question)"
  )
  static let summary = Wording("tóm tắt", "summary")
  static let reminders = Wording("nhắc trước", "reminders")
  static let remindersHint = Wording(
    "như cấu hình; 3d, 1h, 0 = đúng mốc, hoặc không nhắc", "as configured; 3d, 1h, 0 = the hour, or none")
  static let name = Wording("tên", "name")
  static let side = Wording("phía", "side")
  static let isBodyAbove = Wording("có quyền dời mốc", "may move the clock")
  static let role = Wording("vai trò", "role")
  static let dependsOn = Wording("phụ thuộc", "depends on")
  static let isExempt = Wording("không bị cắt", "exempt from the cut")
  static let affected = Wording("chịu ảnh hưởng", "affected")
  static let statedBy = Wording("ai nêu", "stated by")
  static let asOf = Wording("tính đến", "as of")

  /// "Viettel IDC wants", "Viettel IDC offers".
  static func wants(_ party: String) -> Wording { Wording(party + " muốn", party + " wants") }
  static func offers(_ party: String) -> Wording { Wording(party + " đưa ra", party + " offers") }

  // What stands in an empty field.
  static let outcomeAtHint = Wording(
    "trống: đúng giờ đã báo nếu đã thực hiện, nếu không thì bây giờ",
    "empty: the hour that was set if carried out, else now")
  static let nowHint = Wording("bây giờ", "now")
  static let noTime = Wording("chưa rõ lúc nào", "not known when")
  static let unknownHint = Wording("chưa rõ", "unknown")
  static let notDone = Wording("chưa xong", "not done")
  static let moneyHint = Wording("chưa nêu số", "no figure named")
  static let allServices = Wording("mọi dịch vụ không được miễn", "all that are not exempt")
  static let wholeService = Wording("cả vụ việc", "the incident as a whole")
  static let onlyCorrects = Wording(
    "chỉ để sửa chỗ ghi sai; bên đặt dời mốc thì ghi kết quả “dời sang…”, mốc cũ được giữ",
    "only to correct what was noted wrongly; a new date from its setter is an outcome, “moved to…”, and keeps the old one"
  )
  static let movedHint = Wording("vd. 0h 6/7, +2 ngày", "e.g. 6 July 0h, +2 days")
  static let dueHint = Wording("0h 4/7, trước 30/6, chưa hẹn ngày…", "9am 4 July, before 30 June, no date…")
  static let noDue = Wording("không có hạn", "no due")
  static let conditionHint = Wording("khi đủ tiền…", "when the debt is paid…")
  static let byKind = Wording("theo loại thời hạn", "as the kind says")
  static let severalHint = Wording("nhiều bên: dùng dấu ;", "several: put ; between")
  static let sameAsTitle = Wording("như tên vụ việc", "same as the title")
  static let servicesHint = Wording("nhiều dịch vụ: dùng dấu ;", "several: put ; between")
  static let none = Wording("chưa chọn", "none chosen")

  static let repeats = Wording("lặp lại mỗi", "repeats every")
  static let until = Wording("đến khi", "until")
  static let windowEnd = Wording("kết thúc", "ends")
  static let windowEndHint = Wording("17h 12/8, nếu cắt có hẹn giờ", "5pm 12 August, for a planned window")
  static let relative = Wording("tính theo", "counted from")
  static let relativeHint = Wording("30 ngày sau thông báo", "30 days after the notice")
  static let calendar = Wording("lịch nghỉ", "holidays")
  static let weekendsOnly = Wording("chỉ trừ cuối tuần", "weekends only")
  static let basis = Wording("cách tính ngày", "day count")
  static let basisHint = Wording("ngày làm việc kể từ khi nhận…", "working days from receipt…")
  static let isAsked = Wording("mới đòi", "only asked for")
  static let purpose = Wording("để làm gì", "what for")
  static let status = Wording("nay ra sao", "stands now")
  static let nobodySaid = Wording("chưa ai nói", "nobody said")
  static let exemptReason = Wording("vì sao", "why exempt")

  static func calendar(_ calendar: HolidayCalendar) -> Wording {
    switch calendar {
    case .vn: Wording("Việt Nam", "Vietnam")
    case .us: Wording("Hoa Kỳ", "United States")
    }
  }

  static let language = Wording("ngôn ngữ", "language")
  static let onlyOnce = Wording("một lần", "once")
  static let untilFurtherNotice = Wording("đến khi có báo mới", "until further notice")
  static let knownByRule = Wording("theo nguồn và lúc xảy ra", "by source and time")
  static let methodHint = Wording("mở trang web, gọi điện…", "opened the site, phoned…")
  static let asItIs = Wording("để nguyên", "leave as it is")
  static let asTheKind = Wording("như tên loại", "as the kind")
  static let promiseFormHint = Wording("công văn 1711, nói trong họp…", "letter 1711, said in a meeting…")
  static let noteTitleHint = Wording("họp với nhà cung cấp…", "meeting with the provider…")
  static let notAnsweredYet = Wording("chưa có", "none yet")
  static let whenAnswered = Wording("lúc ghi câu trả lời", "when the answer is written")
  static let saysNothing = Wording("không nói gì", "says nothing")
  static let noCutoff = Wording("chưa hẹn ngày", "no date")

  static let yes = Wording("có", "yes")
  static let no = Wording("không", "no")
}

// Echoes and hints.
extension FormWords {
  /// A name that will make a new party.
  static func newPartyEcho(_ name: String) -> Wording {
    Wording(
      "bên mới: " + name + " · hỏi phía ở ô sau", "new party: " + name + " · its side is asked next")
  }

  /// A name that would make one, among those that are known.
  static func newParty(_ name: String) -> Wording { Wording("bên mới «\(name)»", "new party “\(name)”") }
  static let sideNext = Wording("phía? hỏi ở ô sau", "side? asks next")
  static let sideOfNew = Wording("phía của bên mới", "side of the new one")

  /// How many parties have the typed words, and what Tab does.
  static func partiesHave(_ count: Int) -> Wording {
    count == 1
      ? Wording("1 bên có; Tab lấy bên được đánh dấu", "1 party has it; Tab takes the marked one")
      : Wording(
        "\(count) bên có; Tab lấy bên được đánh dấu", "\(count) parties have it; Tab takes the marked one")
  }

  // Windows, and dates that are counted from another record.

  static func stopsAndBack(_ start: String, _ end: String) -> Wording {
    Wording("ngừng \(start), có lại \(end)", "stops \(start), back \(end)")
  }

  static func windowOf(_ length: String) -> Wording {
    Wording("khoảng ngừng theo kế hoạch \(length)", "planned window of \(length)")
  }

  /// "8 h", "3 h 30 min", "2 d": nothing of it is left out.
  static func windowLength(minutes: Int64) -> Wording {
    let (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60)
    let parts = [
      (days, Wording("ngày", "d")), (hours, Wording("giờ", "h")), (rest, Wording("phút", "min")),
    ].filter { $0.0 > 0 }
    return Wording(
      parts.map { "\($0.0) \($0.1.vietnamese)" }.joined(separator: " "),
      parts.map { "\($0.0) \($0.1.english)" }.joined(separator: " "))
  }

  static func countedFrom(_ base: Wording) -> Wording {
    Wording(
      "tính từ \(base.vietnamese) · mốc ấy dời thì dời theo", "from \(base.english) · moves with it")
  }

  /// "the notice of 19 Feb".
  static func event(_ kind: Wording, _ day: String?) -> Wording {
    Wording(
      kind.vietnamese + (day.map { " " + $0 } ?? ""), "the " + kind.english + (day.map { " of " + $0 } ?? ""))
  }

  /// "“Disconnection” (28 Feb)".
  static func named(_ name: String, _ day: String?) -> Wording {
    let day = day.map { " (" + $0 + ")" } ?? ""
    return Wording("«\(name)»" + day, "“\(name)”" + day)
  }

  static func noBase(_ event: String) -> Wording {
    Wording(
      "chưa ghi «\(event)» nên chưa có ngày; chọn mốc để tính ở ô sau",
      "“\(event)” is not on record, so there is no date; the next field names what counts")
  }

  static let baseHasNoDate = Wording(
    "mốc để tính chưa có ngày, nên chưa có ngày", "what it is counted from has no date, so it has none")
  static let base = Wording("tính từ mốc", "counted from")
  static let baseHint = Wording("chưa ghi mốc nào", "not on record yet")
  static let unlogged = Wording("chưa ghi mốc nào", "not on record yet")

  /// What the words were taken as.
  static func asNamed(_ name: String) -> Wording { Wording("«\(name)»", "“\(name)”") }

  static let also = Wording("kèm theo", "also")
  static let alsoHint = Wording(
    "sao lưu trước 12 giờ, cấp lại khi hết (+ thêm nữa)", "backup 12h before, resume at its end (+ adds)")

  /// A date that hangs on the one that is asked; `time` is nil while it has none.
  static func movesToo(_ kind: String, _ time: String?) -> Wording {
    Wording(
      kind + " " + (time ?? "chưa có ngày") + ", dời theo",
      kind + " " + (time ?? "has no date yet") + ", moves too")
  }

  // What the rest of the form says.

  static let sameAsName = Wording("như tên", "the same as the name")
  static func readOffName(_ short: String) -> Wording {
    Wording("\(short) (đọc từ tên; gõ để sửa)", "\(short) (read off the name; type to correct)")
  }

  /// A value that no record has yet.
  static let newName = Wording("chưa có trong vụ này", "not in this incident yet")

  /// What a pasted text names.
  static func inText(_ found: String) -> Wording { Wording("trong bài: " + found, "in the text: " + found) }

  /// What became of an article in a field of one line.
  static func onlyFirst(lines: Int, isCut: Bool) -> Wording {
    let cut = isCut ? Wording(", đến 64 KiB", ", up to 64 KiB") : Wording("", "")
    return Wording(
      "chỉ lấy dòng đầu của \(lines) dòng; lấy cả bài" + cut(.vietnamese),
      "only the first of \(lines) lines; the whole text" + cut(.english))
  }

  /// The key that takes what a paste offers.
  static let takeKey = Wording("ctrl-y lấy", "ctrl-y takes it")
  static let offerKey = Wording("lấy gợi ý", "take what is offered")
  static let takeKeyHint = Wording("lấy dòng này", "take this one")
  static let takeAndGoKey = Wording("lấy, ô sau", "take, next field")
  static let letterKey = Wording("chọn theo chữ đầu", "letter picks")

  /// How one of many answers is picked.
  static func letterNote(_ count: Int) -> Wording {
    Wording("(gõ chữ đầu, hoặc ←→ trong \(count) loại)", "(letter, or ←→ for the \(count) kinds)")
  }
  static let otherNameKey = Wording("tên khác", "other names")
  static let newNameKey = Wording("tên mới", "a new name")
  static let pickHint = Wording("gõ vài chữ để lọc", "type words to filter")

  /// How many of the records are shown, and how many are chosen.
  static func picked(shown: Int, of all: Int, chosen: Int) -> Wording {
    let chosenWords = chosen == 0 ? Wording("", "") : Wording(" · ● \(chosen)", " · ● \(chosen)")
    return Wording("\(shown)/\(all)" + chosenWords(.vietnamese), "\(shown)/\(all)" + chosenWords(.english))
  }

  /// The other reading of a time, and the key that takes it.
  static func otherReading(_ echo: String) -> Wording {
    Wording("ctrl-t: " + echo, "ctrl-t: " + echo)
  }

  /// How long there is left until a due.
  static func left(_ length: String) -> Wording { Wording("còn " + length, "in " + length) }

  /// The same instant where the viewer is.
  static func here(_ time: String) -> Wording { Wording("= " + time, "= " + time) }

  static let saveKey = Wording("lưu", "save")
  static let moreKey = Wording("thêm ô", "more fields")
  static let nextKey = Wording("ô sau", "next field")
  static let cancelDirtyKey = Wording("thôi, giữ nháp", "leave, keep draft")
  static let cancelKey = Wording("thôi", "leave")
  static let discardKey = Wording("bỏ hẳn", "discard")
  static let chooseKey = Wording("chọn", "choose")
  static let markKey = Wording("đánh dấu", "mark")
  static let editorKey = Wording("trình soạn thảo", "editor")
  static let readingKey = Wording("cách hiểu khác", "other reading")
  static let completeKey = Wording("nhận tên", "take the name")
}
