import CutoffDomain
import CutoffTheme
import CutoffWords

/// Messages that are no errors.
enum MessageWords {
  static func unknownMachineZone(_ name: String) -> Wording {
    Wording(
      "không rõ múi giờ '\(name)'; giờ hiện theo UTC, hoặc thêm --zone",
      "the time zone '\(name)' is not known; times are shown in UTC, or give --zone")
  }
  static func zoneWhereNoneIsSaid(_ zone: Zone) -> Wording {
    let name = zone.isPlaceless ? "UTC" : zone.identifier
    return Wording(
      "máy này chưa đặt múi giờ: chỗ không ghi múi giờ thì dùng \(name); khác thì --zone, hoặc zone: trong cấu hình",
      "this machine names no zone: where none is said \(name) is taken; --zone, or zone: in the configuration, says another"
    )
  }
  static func notLoaded(_ problem: String) -> Wording {
    Wording("bỏ qua tệp không đọc được: \(problem)", "left out, cannot be read: \(problem)")
  }
  static func mayBeShort(_ path: String) -> Wording {
    Wording(
      "chương trình khác đang sửa kho (\(path)): có thể còn thiếu vụ việc",
      "another program is changing the store (\(path)): incidents may be missing here")
  }
  static func datedByClock(_ time: String) -> Wording {
    Wording(
      "--now ở tương lai chỉ đổi cách xem; ghi theo giờ máy: \(time)",
      "--now in the future only changes what is shown; logged by the machine's clock: \(time)")
  }
  static let sampleStore = Wording("kho mẫu", "sample store")
  static let compiledIn = Wording("có sẵn trong chương trình", "compiled in")
  static let byBackground = Wording(
    "\(ThemeChoice.darkSlug) hoặc \(ThemeChoice.lightSlug), theo nền của terminal",
    "\(ThemeChoice.darkSlug) or \(ThemeChoice.lightSlug), by the terminal's background")
  /// Which store it is, and what next: a person who typed nothing may not know where it lies.
  static func noIncidents(_ store: String, _ place: StorePlace, _ command: String) -> Wording {
    var path = ""
    if case .folder(let folder) = place { path = " (" + folder + ")" }
    return Wording(
      "kho '\(store)'\(path) chưa có vụ việc nào. Tiếp: \(command) new '<tên vụ việc>' tạo một vụ, \(command) demo mở kho mẫu; kho khác: --store DIR",
      "the store '\(store)'\(path) has no incidents yet. Next: \(command) new '<title>' makes one, \(command) demo shows the sample; another store: --store DIR"
    )
  }
  static func archived(_ count: Int) -> Wording {
    Wording("+ \(count) lưu trữ: cutoff list --archived", "+ \(count) archived: cutoff list --archived")
  }
  static let allArchived = Wording(
    "mọi vụ việc đều đã lưu trữ", "all incidents are in the archive")
  static func noneQuiet(_ words: String) -> Wording {
    Wording("không vụ nào đã yên \(words)", "no incident was quiet for \(words)")
  }
  static func choose(_ id: String) -> Wording {
    Wording("chọn bằng: cutoff resolve \(id)", "choose with: cutoff resolve \(id)")
  }
  static let unchanged = Wording(
    "không có gì khác với đang lưu, không ghi gì", "nothing differs from what is kept, nothing was written")
  static let alreadyArchived = Wording("đã nằm trong lưu trữ", "is in the archive already")
  static let notArchived = Wording("không nằm trong lưu trữ", "is not in the archive")
  static func noMatch(_ filter: String) -> Wording {
    Wording("không vụ nào khớp '\(filter)'", "nothing matches '\(filter)'")
  }

  /// How a phrase was understood, before anything is saved.
  static func understood(_ option: String, _ phrase: String, _ echo: String, other: String?) -> Wording {
    let main = "\(option) '\(phrase)' → \(echo)"
    guard let other else { return Wording(main, main) }
    return Wording(main + "; cũng có thể là: \(other)", main + "; it could also mean: \(other)")
  }
  static func written(_ path: String) -> Wording { Wording("đã ghi \(path)", "written: \(path)") }
  static func notRewritten(_ path: String) -> Wording {
    Wording("\(path) đã như vậy, không ghi lại", "\(path) holds this already, it was not touched")
  }
  static func noUndo(_ reason: String) -> Wording {
    Wording("đã lưu, nhưng không hoàn tác được: \(reason)", "saved, but it cannot be undone: \(reason)")
  }
  static func records(_ count: Int) -> Wording {
    Wording("\(count) mục", count == 1 ? "1 record" : "\(count) records")
  }
  static func wouldTakeBack(_ what: String, _ isAgain: Bool) -> Wording {
    isAgain
      ? Wording("sẽ làm lại: \(what)", "would redo: \(what)")
      : Wording("sẽ hoàn tác: \(what)", "would undo: \(what)")
  }
  static func tookBack(_ what: String, _ isAgain: Bool) -> Wording {
    isAgain
      ? Wording("đã làm lại: \(what)", "redone: \(what)")
      : Wording("đã hoàn tác: \(what)", "undone: \(what)")
  }
  static func stepNotLogged(_ reason: String) -> Wording {
    Wording(
      "sổ hoàn tác không ghi được, bước này sẽ còn được đề nghị lần nữa: \(reason)",
      "the undo log could not be written, this step will be offered again: \(reason)")
  }
  static func rescued(_ count: Int, _ path: String) -> Wording {
    Wording(
      "còn \(count) thay đổi chưa vào kho, giữ ở \(path)\nlấy lại bằng: cutoff rescue restore",
      "\(count == 1 ? "1 change was" : "\(count) changes were") never saved, kept in \(path)\nbring back with: cutoff rescue restore"
    )
  }
  static func notKept(_ count: Int, _ reason: String) -> Wording {
    Wording(
      "\(count) thay đổi CHƯA LƯU và KHÔNG GIỮ ĐƯỢC ở đâu (\(reason)); chữ đã gõ:",
      "\(count == 1 ? "1 change is" : "\(count) changes are") NOT SAVED and NOT KEPT anywhere (\(reason)); what was typed:"
    )
  }
  static func draftsKept(_ count: Int, _ title: String) -> Wording {
    count == 1
      ? Wording(
        "còn bản nháp chưa lưu, lần sau mở lại sẽ thấy: \(title)",
        "a draft waits for the next start: \(title)")
      : Wording(
        "còn \(count) bản nháp chưa lưu, lần sau mở lại sẽ thấy", "\(count) drafts wait for the next start")
  }
  static func draftsNotKept(_ count: Int, _ reason: String) -> Wording {
    Wording(
      "\(count) bản nháp KHÔNG GIỮ ĐƯỢC (\(reason)); chữ đã gõ:",
      "\(count == 1 ? "1 draft is" : "\(count) drafts are") NOT KEPT (\(reason)); what was typed:")
  }
  static func alreadySaved(_ title: String) -> Wording {
    Wording("\(title) (đã có trong kho)", "\(title) (is in the store already)")
  }
  static let nothingRescued = Wording("không có thay đổi nào chờ lấy lại", "there is nothing to bring back")
  static func unreadRescue(_ count: Int, path: String) -> Wording {
    Wording(
      "\(count) dòng không đọc được, vẫn để nguyên trong \(path)",
      "\(count == 1 ? "1 line" : "\(count) lines") cannot be read and \(count == 1 ? "stays" : "stay") in \(path)"
    )
  }
  static func savedUnprinted(_ id: String) -> Wording {
    Wording("đã lưu, chỉ không in được mã: \(id)", "saved, only the id could not be printed: \(id)")
  }
  static func checked(_ files: Int, _ problems: Int) -> Wording {
    Wording(
      "đã đọc \(files) tệp, \(problems) tệp có lỗi",
      "\(files == 1 ? "1 file" : "\(files) files") read, \(problems == 1 ? "1 problem" : "\(problems) problems")"
    )
  }
  static func conflicted(_ problem: String, _ id: String) -> Wording {
    Wording(
      "\(problem); đang đọc cả hai bản, gộp bằng: cutoff resolve \(id)",
      "\(problem); both versions are read, join them with: cutoff resolve \(id)")
  }
  static func joined(_ id: String) -> Wording {
    Wording("đã gộp hai bản của \(id)", "both versions of \(id) are one file now")
  }
  static let deletedAndEdited = Wording(
    "một bên xóa, một bên sửa; đang giữ", "deleted on one side, edited on the other; it is kept")
  static let noValue = Wording("(không có)", "(nothing)")
  static let trashEmpty = Wording("thùng rác trống", "the trash is empty")
  static let nothingToPurge = Wording("không có gì để xóa hẳn", "nothing to purge")
  static func purged(_ count: Int) -> Wording {
    Wording("đã xóa hẳn \(count) mục", "\(count) removed for good")
  }
  /// After the list of what a notice says.
  static func noticeUndecided(_ file: String) -> Wording {
    let name = file.isEmpty ? "-" : file
    return Wording(
      "\(name) giống một thông báo, chưa ghi gì: --yes ghi những gì chắc chắn, --answer p3=2 trả lời, --dry-run --json chỉ xem. Bảng thì thêm --from csv, và --map cho tên cột.",
      "\(name) looks like a notice, nothing is written: --yes writes what is clear, --answer p3=2 answers, --dry-run --json only shows. A table takes --from csv, and --map for its columns."
    )
  }
  static let noticePrompt = Wording(
    "Enter lưu · 3 lấy hoặc bỏ p3 · p3=2 trả lời · p3=chữ gõ lại · q thôi:",
    "Enter saves · 3 takes or leaves p3 · p3=2 answers · p3=words types it anew · q leaves:")
  static func noticeLine(_ id: String) -> Wording {
    Wording(
      "\(id): không có dòng ấy, hoặc phải trả lời trước", "\(id): no such line, or to be answered first")
  }
  static func noticeLeft(_ line: String) -> Wording { Wording("để lại: " + line, "left out: " + line) }
  static func noticeUnread(_ line: Int, _ text: String) -> Wording {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Wording("chưa dùng: dòng \(line): “\(words)”", "not used: line \(line): “\(words)”")
  }
  static func noticeKnown(_ id: String) -> Wording {
    Wording(
      "\(id) đã có đủ thông báo này, không có gì mới", "\(id) has all of this notice already, nothing is new")
  }
  static func noticeAttachments(_ names: String) -> Wording {
    Wording("tệp đính kèm chưa đọc: " + names, "attached files that were not read: " + names)
  }
  static func noticeCharset(_ name: String) -> Wording {
    Wording(
      "không biết bảng mã \(name): đọc như UTF-8 hoặc Latin-1",
      "unknown charset \(name): read as UTF-8 or Latin-1")
  }
  static func nextAfterInit(_ folder: String) -> Wording {
    Wording(
      "Tiếp theo: cutoff --store '\(folder)' mở kho, a i thêm vụ việc đầu tiên; cutoff demo cho xem kho mẫu.",
      "Next: cutoff --store '\(folder)' opens it, a i adds the first incident; cutoff demo shows the sample.")
  }
  static let runOnce = Wording(
    "chạy một lần trong mỗi bản sao git:", "run once in each clone:")
  static func othersMerge(_ pattern: String) -> Wording {
    Wording(
      ".gitattributes đã chọn cách gộp khác cho \(pattern), được giữ nguyên; muốn gộp theo mục thì đặt merge=cutoff",
      ".gitattributes has another merge for \(pattern), which stays; for merging by record set merge=cutoff")
  }
  /// After a merge that git calls a conflict.
  static func clashesKept(_ count: Int, _ path: String) -> Wording {
    Wording(
      "\(path): \(count) chỗ hai bản ghi khác nhau, cả hai đều được giữ; chọn bằng cutoff resolve hoặc để nguyên, rồi git add",
      "\(path): \(count == 1 ? "1 place" : "\(count) places") written differently on both sides, both are kept; choose with cutoff resolve or leave it, then git add"
    )
  }
  /// A file that a sync left where it is.
  static func notSynced(_ problem: String) -> Wording {
    Wording("không gửi: \(problem)", "not sent: \(problem)")
  }
  static let demoStore = Wording(
    "bản sao kho mẫu vẫn còn trong thư mục này, bỏ khi không cần nữa:",
    "the copy of the sample store stays in this folder; remove it when you no longer need it:")
}
