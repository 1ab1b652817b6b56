import CutoffDomain
import CutoffStore
import CutoffWords

/// The words of `alerts`, of hooks and of the programs that they start.
enum AlertWords {
  static func unusableMark(_ path: String, _ problem: MarkProblem, _ language: Language) -> Wording {
    let reason = problem.reason.map { $0.words(language: language) }
    return Wording(
      "\(path): dấu đã báo không dùng được (\(reason ?? "nội dung hỏng")), báo lại từ đầu",
      "\(path): what was told before cannot be read (\(reason ?? "damaged")), so all that stands is told")
  }

  static func mark(_ reason: String, _ path: String) -> Wording {
    Wording(
      "\(path): không ghi được dấu đã báo, lần sau sẽ báo lại: \(reason)",
      "\(path): what was told could not be remembered and will be told again: \(reason)")
  }
  static func markInUse(_ path: String) -> Wording {
    Wording(
      "một lần gọi khác đang dùng dấu này, hãy thử lại: \(path)",
      "another call uses this mark now, try again: \(path)")
  }

  /// What became of the program of `--run`.
  static func notRun(_ name: String, _ failure: ProgramFailure) -> Wording {
    let what = failed(name, failure)
    return Wording(
      what.vietnamese + "; lần gọi sau sẽ báo lại", what.english + "; the next call tells it again")
  }

  /// "sleep: ended after 10 s".
  static func failed(_ name: String, _ failure: ProgramFailure) -> Wording {
    switch failure {
    case .failed(let number):
      let reason = SystemWords.text(number)
      return Wording("\(name): không chạy được: \(reason)", "\(name): could not be run: \(reason)")
    case .exited(let status):
      return Wording("\(name): kết thúc với mã \(status)", "\(name): ended with status \(status)")
    case .signalled(let number):
      return Wording("\(name): bị ngắt bởi tín hiệu \(number)", "\(name): ended by signal \(number)")
    case .tookTooLong(let seconds):
      return Wording(
        "\(name): chạy quá \(seconds) giây nên bị dừng", "\(name): took over \(seconds) s and was ended")
    }
  }

  /// A hook that failed; `said` is what it said of it.
  static func hookFailed(_ name: String, _ failure: ProgramFailure, said: String?) -> Wording {
    let what = failed(name, failure)
    let rest = said.map { $0.isEmpty ? "" : ": " + $0 } ?? ""
    return Wording("hook " + what.vietnamese + rest, "hook " + what.english + rest)
  }
  /// At the end of the dashboard.
  static func hooksLeft(_ count: Int) -> Wording {
    Wording(
      "còn \(count) hook đang chờ chạy, ctrl-c để bỏ",
      count == 1
        ? "1 hook is still to be run, ctrl-c leaves it"
        : "\(count) hooks are still to be run, ctrl-c leaves them")
  }
  static func hooksDropped(_ count: Int) -> Wording {
    Wording("\(count) hook chưa chạy", count == 1 ? "1 hook was not run" : "\(count) hooks were not run")
  }
}
