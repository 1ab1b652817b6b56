import CutoffDomain
import CutoffScreen
import CutoffWords

/// From a letter or mail to records.
enum NoticeCommands {
  static let all: [Command] = [
    Command(
      .readNotice,
      Wording("đọc một thông báo: dán vào, hoặc từ tệp", "read a notice: paste it, or from a file"),
      hint: Wording("thông báo", "notice"), keys: [.character("a"), .character("r")],
      when: Availability.ofChange, change: { $0.openNotice() }
    )
    .named("notice", alias: "letter", "mail").taking(file)
  ]

  /// `:notice letter.eml`; who reads files is asked to read that one.
  private static let file = CommandArgument(NoticeWords.file, run: { _, typed in [.readNotice(typed)] })
}
