import CutoffDomain
import CutoffStore
import CutoffSync
import CutoffTerminal
import CutoffTheme
import CutoffWords

extension CommandError {
  /// What happened, to which thing, what to do next; a line each. Not yet made safe to print.
  func words(_ language: Language) -> String {
    switch self {
    case .usage(let problem): problem.wording(language)
    case .phrase(let place, let typed, let words): "\(place) '\(typed)': \(words)"
    case .store(let error): error.words(language: language)
    case .file(let problem): problem.words(language: language)
    case .draft(let problems):
      problems.problems.map { DraftProblemWords.line($0, language) }.joined(separator: "\n")
    case .theme(let error): error.message(in: language)
    case .severalIncidents(let typed, let found), .severalRecords(let typed, let found):
      ErrorWords.several(typed, found.joined(separator: ", "))(language)
    case .readOnly(let cause): cause.wording(language)
    case .system(let path, let number, _): "\(path): \(SystemWords.text(number))"
    case .output(let number): ErrorWords.output(SystemWords.text(number))(language)
    case .unread(let typed, let problems, let isMeant):
      ([ErrorWords.unread(typed, isMeant: isMeant)(language)]
        + problems.map { $0.words(language: language) }).joined(separator: "\n")
    case .encoding(let origin, let problem):
      origin.wording(language) + ": " + EncodingWords.problem(problem)(language)
    case .document(let path, let problem): path + ": " + problem.wording(language)
    case .unquiet(let typed, let path): ErrorWords.unquiet(typed, path)(language)
    case .mark(.locked, let path): AlertWords.markInUse(path)(language)
    case .mark(let error, let path): AlertWords.mark(error.cause(language: language), path)(language)
    case .program(let name, let failure): AlertWords.notRun(name, failure)(language)
    case .sync(let problem): problem.lines(language).joined(separator: "\n")
    case .noIncident, .mergedAway, .notQuiet, .noRecord, .noClash, .notInTrash, .nothingToTakeBack, .noTheme,
      .noPage, .batch, .terminal,
      .noZones, .problemsFound,
      .configProblems, .importRefused, .themesRefused, .alertsTold, .syncLeftOut:
      wording(language)
    }
  }

  private var wording: Wording {
    switch self {
    case .noIncident(let typed):
      Wording(
        "không có vụ việc nào khớp '\(typed)'; xem: cutoff list",
        "no incident matches '\(typed)'; see: cutoff list")
    case .mergedAway(let typed, let id):
      Wording(
        "'\(typed)' đã được gộp vào \(id.text); xem: cutoff show \(id.text)",
        "'\(typed)' was merged into \(id.text); see: cutoff show \(id.text)")
    case .notQuiet(let title):
      Wording(
        "'\(title)': " + ArchiveWords.notQuiet.vietnamese, "'\(title)': " + ArchiveWords.notQuiet.english)
    case .noRecord(let typed, let id):
      Wording(
        "không có mục nào khớp '\(typed)' trong \(id.text); xem: cutoff show \(id.text)",
        "nothing matches '\(typed)' in \(id.text); see: cutoff show \(id.text)")
    case .noClash(let id):
      Wording(
        "không có chỗ nào chờ chọn ở đó; xem: cutoff resolve \(id.text)",
        "no value waits for a choice there; see: cutoff resolve \(id.text)")
    case .notInTrash(let typed):
      Wording(
        "thùng rác không có gì khớp '\(typed)'; xem: cutoff trash list",
        "nothing in the trash matches '\(typed)'; see: cutoff trash list")
    case .nothingToTakeBack(let isAgain):
      isAgain
        ? Wording("không còn gì để làm lại", "nothing to redo")
        : Wording("không còn gì để hoàn tác trên máy này", "nothing to undo on this machine")
    case .noTheme(let name):
      Wording(
        "không có giao diện màu '\(name)'; xem: cutoff theme list",
        "there is no theme '\(name)'; see: cutoff theme list")
    case .noPage(let name):
      Wording("không có trang '\(name)'; xem: cutoff man", "there is no page '\(name)'; see: cutoff man")
    case .batch(let column):
      Wording("bảng không có cột '\(column)'", "the table has no column '\(column)'")
    case .terminal(let error): ErrorWords.terminal(error)
    case .noZones:
      Wording(
        "máy không có dữ liệu múi giờ (Asia/Ho_Chi_Minh); hãy cài gói tzdata",
        "this machine has no time zone data (Asia/Ho_Chi_Minh); install the package tzdata")
    case .document, .usage, .phrase, .store, .file, .unread, .unquiet, .encoding, .draft, .theme,
      .severalIncidents,
      .severalRecords, .readOnly,
      .system, .output, .problemsFound, .configProblems, .importRefused, .themesRefused, .alertsTold, .mark,
      .program, .sync, .syncLeftOut:
      Wording("", "")
    }
  }
}

extension DocumentText.Problem {
  fileprivate var wording: Wording {
    switch self {
    case .missing:
      Wording(
        "cần pdftotext để đọc PDF: cài gói poppler-utils, hoặc dán phần chữ",
        "a PDF needs pdftotext: install poppler-utils, or paste the text")
    case .tooSlow: Wording("pdftotext chạy quá 10 giây", "pdftotext took longer than 10 seconds")
    case .failed(let status):
      Wording("pdftotext không đọc được (mã \(status))", "pdftotext could not read it (status \(status))")
    case .tooLong: Wording("phần chữ quá dài", "its text is too long")
    case .picture: Wording("chỉ là ảnh quét, không có chữ", "a scanned picture; no text")
    case .system(let number):
      Wording(
        "không chạy được pdftotext: \(SystemWords.text(number))",
        "pdftotext could not be started: \(SystemWords.text(number))")
    }
  }
}

enum ErrorWords {
  /// Why the dashboard cannot be shown, and what works instead.
  static func terminal(_ error: TerminalError) -> Wording {
    let plain = Wording(
      "để lấy chữ thuần: cutoff list, cutoff show, cutoff snapshot",
      "for plain text: cutoff list, cutoff show, cutoff snapshot")
    let (reason, known) = reason(error)
    var parts = [reason, plain]
    if let known { parts.insert(Wording("thử: TERM=\(known) cutoff", "try: TERM=\(known) cutoff"), at: 1) }
    return Wording(
      parts.map(\.vietnamese).joined(separator: "; "), parts.map(\.english).joined(separator: "; "))
  }

  /// The reason, and a type of terminal that works here.
  private static func reason(_ error: TerminalError) -> (Wording, known: String?) {
    switch error {
    case .notATerminal: (Wording("cần một terminal", "this needs a terminal"), nil)
    case .unknownType("", let known):
      (Wording("biến TERM chưa được đặt", "the variable TERM is not set"), known)
    case .unknownType(let type, let known):
      (
        Wording("máy không biết loại terminal '\(type)' (TERM)", "unknown terminal type '\(type)' (TERM)"),
        known
      )
    case .cannotDraw(let type, let known):
      (
        Wording(
          "terminal '\(type)' (TERM) không đặt được con trỏ",
          "terminal '\(type)' (TERM) cannot place a cursor"),
        known
      )
    }
  }

  static func several(_ typed: String, _ found: String) -> Wording {
    Wording("'\(typed)' khớp nhiều mục: \(found)", "'\(typed)' matches several: \(found)")
  }
  /// Lines follow, one for each file.
  static func unread(_ typed: String, isMeant: Bool) -> Wording {
    isMeant
      ? Wording(
        "'\(typed)': tệp của vụ việc chưa đọc được, chưa có gì thay đổi:",
        "'\(typed)': the incident's file cannot be read, nothing was changed:")
      : Wording(
        "không vụ việc nào đọc được khớp '\(typed)', nhưng có tệp chưa đọc được:",
        "no incident that could be read matches '\(typed)', but there are files that cannot be read:")
  }
  static func unquiet(_ typed: String, _ path: String) -> Wording {
    Wording(
      "chưa thấy vụ việc nào khớp '\(typed)'; chương trình khác đang sửa kho (\(path)); hãy thử lại",
      "no incident matches '\(typed)' now; another program is changing the store (\(path)); try again")
  }
  static func output(_ reason: String) -> Wording {
    Wording("không in ra được: \(reason)", "cannot print: \(reason)")
  }
}

extension TextOrigin {
  var wording: Wording {
    switch self {
    case .standardInput: Wording("đầu vào chuẩn", "standard input")
    case .file(let path): Wording(path, path)
    case .argument(let number): Wording("tham số thứ \(number)", "argument \(number)")
    }
  }
}

extension UsageProblem {
  var wording: Wording {
    switch self {
    case .sampleAndStore:
      Wording("chọn --sample hoặc --store, không cả hai", "give --sample or --store, not both")
    case .unknownZone(let name):
      Zone.nearest(to: name).map {
        Wording("--zone '\(name)' không có, ý là \($0)?", "--zone '\(name)' is not known, is it \($0)?")
      }
        ?? Wording(
          "--zone '\(name)' không có; ví dụ Asia/Ho_Chi_Minh, UTC+7, Hà Nội",
          "--zone '\(name)' is not known; e.g. Asia/Ho_Chi_Minh, UTC+7, New York")
    case .badSize(let typed):
      Wording(
        "--size '\(typed)': cần số cột x số dòng, từ 1x1 đến 500x200, ví dụ 120x36",
        "--size '\(typed)': columns x rows are needed, from 1x1 to 500x200, e.g. 120x36")
    case .keys(let error):
      Wording(
        "--keys: không hiểu ở ký tự thứ \(error.position); ví dụ: j Tab x 'chữ gõ' Enter",
        "--keys: not understood at character \(error.position); e.g. j Tab x 'typed text' Enter")
    case .unknownPlaceholder(let name):
      Wording(
        "--format: không có '{\(name)}'; xem: cutoff next --help",
        "--format: there is no '{\(name)}'; see: cutoff next --help")
    case .badNoticeAnswer(let typed):
      Wording(
        "--answer '\(typed)': không có dòng hay lựa chọn ấy; --dry-run cho xem danh sách",
        "--answer '\(typed)': there is no such line or choice; --dry-run shows the list")
    case .asOfInFuture(let typed):
      Wording(
        "--as-of '\(typed)' ở tương lai, chưa ai biết gì; muốn xem như lúc đó thì dùng --now",
        "--as-of '\(typed)' is in the future, of which nothing is known; to look from there give --now")
    case .outputInStore(let path):
      Wording(
        "-o '\(path)' nằm giữa các tệp của kho; hãy chọn chỗ khác",
        "-o '\(path)' is among the store's own files; choose another place")
    case .filter(let words): Wording(words.joined(separator: "\n"), words.joined(separator: "\n"))
    case .purgeNeedsYes(let count):
      Wording(
        "chưa xóa gì; \(count) mục trên sẽ mất hẳn, thêm --yes nếu chắc chắn",
        "nothing was removed; \(count == 1 ? "the one above" : "these \(count)") would be gone for good, add --yes to do it"
      )
    case .inputTwice:
      Wording(
        "đầu vào chuẩn chỉ đọc được một lần: chỉ một chỗ được ghi -",
        "the standard input can be read once: only one text can be -")
    case .badMark(let name):
      Wording(
        "--mark '\(name)': cần một tên từ 1 đến 160 byte, ví dụ --mark ops",
        "--mark '\(name)': a name of 1 to 160 bytes is needed, e.g. --mark ops")
    case .optionAfterRun(let option):
      Wording(
        "\(option) đứng sau --run nên sẽ thành của chương trình đó; đặt \(option) trước --run, hoặc viết --run -- CHƯƠNG-TRÌNH … để chuyển cho nó",
        "\(option) stands behind --run and would be the program's; put \(option) before --run, or write --run -- PROGRAM … to pass it on"
      )
    case .noProgramToRun: Wording("--run: thiếu tên chương trình", "--run: a program is missing")
    case .noPhrase: Wording("thiếu câu chỉ thời gian", "a phrase is missing")
    case .nothingToEdit:
      Wording(
        "chưa nói sửa gì; ví dụ --due '0h 4/7', --clear blocker; xem: cutoff edit --help",
        "no field is given; e.g. --due '0h 4/7', --clear blocker; see: cutoff edit --help")
    case .noSuchField(let name, let nearest):
      nearest.map {
        Wording(
          "--clear '\(name)': không có trường đó, ý là '\($0)'?",
          "--clear '\(name)': no such field, is it '\($0)'?")
      }
        ?? Wording(
          "--clear '\(name)': không có trường đó; xem: cutoff edit --help",
          "--clear '\(name)': no such field; see: cutoff edit --help")
    case .fieldOfOthers(let option, let options):
      Wording(
        "--\(option): mục này không có; có: \(options.joined(separator: ", "))",
        "--\(option): this record has no such field; it has: \(options.joined(separator: ", "))")
    case .fieldNotAsked(let option, let options):
      Wording(
        "--\(option): không đi với những gì đang có ở mục này; đi được: \(options.joined(separator: ", "))",
        "--\(option): does not go with what else stands there; these do: \(options.joined(separator: ", "))")
    case .notEditable(let name):
      Wording(
        "'\(name)': nguồn được sửa cùng mục dẫn nó, bằng --source, --publisher",
        "'\(name)': a source is edited with the record that names it, by --source, --publisher")
    case .onlyOne(let option): Wording("--\(option): chỉ một giá trị", "--\(option): takes one value")
    case .badAnswer(let option, let typed, let nearest, let known):
      Wording(
        "--\(option) '\(typed)': không có"
          + (nearest.map { ", ý là '\($0)'?" } ?? "; một trong: \(known.joined(separator: ", "))"),
        "--\(option) '\(typed)': no such value"
          + (nearest.map { ", is it '\($0)'?" } ?? "; one of: \(known.joined(separator: ", "))"))
    case .idsOrAge:
      Wording("cần mã vụ việc hoặc --quiet-for, một trong hai", "give ids or --quiet-for, one of them")
    case .notBoth(let one, let other):
      Wording("\(one) và \(other) không đi cùng nhau", "\(one) and \(other) do not go together")
    }
  }
}

extension ReadOnlyCause {
  var wording: Wording {
    switch self {
    case .sample:
      Wording(
        "kho mẫu không ghi được; thử trên bản sao: cutoff demo",
        "the sample store cannot be changed; try a copy: cutoff demo")
    case .asOf:
      Wording("--as-of chỉ để xem; bỏ nó để ghi", "--as-of only shows the past; leave it out to write")
    case .option: Wording("--read-only: không ghi gì", "--read-only: nothing is written")
    }
  }
}
