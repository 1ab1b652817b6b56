import CutoffDomain
import CutoffStore
import Foundation

extension SyncProblem {
  /// What happened and what to do next, a line each. Not yet made safe to print.
  package func lines(_ language: Language) -> [String] {
    switch self {
    case .refused(let findings): findings.map { $0.wording(language) }
    case .store(let error): [error.words(language: language)]
    case .noGit:
      [Wording("không có git; hãy cài gói git", "there is no git; install the package git")(language)]
    case .busy(let path):
      [
        Wording(
          "chương trình khác đang làm việc với kho (\(path)); hãy thử lại",
          "another program is at work here (\(path)); try again")(language)
      ]
    case .notSent(let reason): [Wording("chưa gửi: \(reason)", "not sent: \(reason)")(language)]
    case .git(let call, let words):
      [Wording("git \(call) không làm được: \(words)", "git \(call) failed: \(words)")(language)]
    case .timedOut(let call):
      [Wording("git \(call) quá lâu, đã dừng", "git \(call) took too long and was ended")(language)]
    case .stopped(let call):
      [
        Wording(
          "git \(call) bị dừng giữa chừng; lần sau làm tiếp", "git \(call) was stopped; the next sync goes on"
        )(language)
      ]
    case .notMerged(let paths):
      [
        Wording(
          "không gộp được, mọi thứ vẫn như trước: \(paths.joined(separator: ", ")); gộp tay: git pull",
          "cannot be merged, everything is as it was: \(paths.joined(separator: ", ")); merge by hand: git pull"
        )(
          language)
      ]
    case .system(let number):
      [Wording("không chạy được git: errno \(number)", "git cannot be started: errno \(number)")(language)]
    }
  }
}

extension SyncReport {
  /// What was done, a line each, the ending not told.
  package func lines(_ language: Language) -> [String] {
    let would = ending == .dryRun
    var lines: [Wording] = []
    if hasRecovered {
      lines.append(
        Wording("lần đồng bộ trước bị ngắt, đã dọn xong", "the sync before was cut short; that is put right"))
    }
    if let message {
      let subject = SyncMessage.subject(message)
      lines.append(
        would
          ? Wording("sẽ ghi: \(subject)", "would commit: \(subject)")
          : Wording("đã ghi: \(subject)", "committed: \(subject)"))
    }
    if let received {
      let subject = SyncMessage.subject(received)
      lines.append(
        would
          ? Wording("sẽ nhận: \(subject)", "would take in: \(subject)")
          : Wording("đã nhận: \(subject)", "received: \(subject)"))
    }
    for path in kept {
      lines.append(
        Wording(
          "\(path): một bên xóa, một bên sửa; giữ bản sửa",
          "\(path): deleted on one side, edited on the other; the edit stays"))
    }
    if clashes > 0 {
      lines.append(
        Wording(
          "≠ \(clashes) chỗ ghi khác nhau: M",
          "≠ \(clashes == 1 ? "1 value differs" : "\(clashes) values differ"): M"))
    }
    if sent > 0 { lines.append(Wording("đã gửi \(sent) lần ghi", "sent \(Self.commits(sent))")) }
    if unsent > 0 {
      lines.append(
        Wording("\(unsent) lần ghi chưa gửi", "\(Self.commits(unsent)) not sent"))
    }
    if lines.isEmpty, ending == .synced || would {
      lines = [Wording("hai bên như nhau", "both sides are the same")]
    }
    return lines.map { $0(language) }
  }

  private static func commits(_ count: Int) -> String { count == 1 ? "1 commit" : "\(count) commits" }
}
