import CutoffConfig
import CutoffDomain
import CutoffViews
import CutoffWords

/// The words of the person's own commands.
enum UserCommandWords {
  static let name = Wording("tên lệnh", "name")
  static let question = Wording("Enter chạy · phím khác thôi", "Enter runs it · other keys leave it")

  static let inCopy = Wording("đây là kho mẫu", "this is the sample store")
  static let inReplay = Wording("đang xem lại", "the past is shown")

  /// In the question's place.
  static func shownOnly(_ reason: Wording) -> Wording {
    Wording(
      "Sẽ chạy lệnh trên; ở đây không chạy (\(reason.vietnamese)) · phím nào cũng đóng",
      "Would run this; not run here (\(reason.english)) · any key closes")
  }
  /// After Enter.
  static func notRun(_ command: UserCommand, _ reason: Wording) -> Wording {
    let line = line(command.arguments)
    return Wording(
      "\(command.name): không chạy (\(reason.vietnamese)); lẽ ra chạy: \(line)",
      "\(command.name): not run (\(reason.english)); it would run: \(line)")
  }

  static func noneYet(_ path: String) -> Wording {
    Wording("chưa có lệnh riêng; ghi commands trong \(path)", "none set; write commands into \(path)")
  }
  static func noSuch(_ name: String) -> Wording {
    Wording("không có lệnh riêng nào tên \(name)", "there is no command of your own called \(name)")
  }

  /// What goes to its standard input.
  static func input(_ command: UserCommand, _ state: State) -> Wording {
    switch command.input {
    case .none: return Wording("không đưa gì vào", "no input")
    case .incident:
      let title = state.selected?.incident.header.shortTitle ?? ""
      return Wording("đưa vào: JSON của \(title)", "input: JSON of \(title)")
    case .brief: return brief(state)
    case .selection where state.browse.view == .brief: return brief(state)
    case .selection: return Wording("đưa vào: chữ của mục đang chọn", "input: text of the selected item")
    }
  }

  private static func brief(_ state: State) -> Wording {
    let title = state.selected?.incident.header.shortTitle ?? ""
    return Wording("đưa vào: bản tóm tắt của \(title)", "input: brief of \(title)")
  }

  static func ended(_ command: UserCommand, _ ending: UserCommandEnding) -> Wording {
    let name = command.name
    let program = command.arguments.first ?? ""
    return switch ending {
    case .exited(0): Wording("\(name): xong", "\(name): done")
    case .exited(let status):
      Wording("\(name): kết thúc với mã \(status)", "\(name): ended with status \(status)")
    case .signalled(let number):
      Wording("\(name): bị ngắt bởi tín hiệu \(number)", "\(name): ended by signal \(number)")
    case .notFound:
      Wording("\(name): không có chương trình \(program)", "\(name): there is no program \(program)")
    case .failed(let reason):
      Wording("\(name): không chạy được: \(reason)", "\(name): could not be run: \(reason)")
    }
  }

  /// A program and its arguments so that nobody can mistake where one ends.
  static func line(_ arguments: [String]) -> String { arguments.map(shown).joined(separator: " ") }

  private static func shown(_ argument: String) -> String {
    let isPlain =
      !argument.isEmpty
      && !argument.unicodeScalars.contains {
        $0.value <= 0x20 || $0 == "\"" || $0 == "\\" || $0.value == 0x7f
      }
    guard !isPlain else { return argument }
    let escaped = argument.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
