import CutoffDomain

/// Something that is told beside what was made of a notice.
package struct IntakeNote: Hashable, Sendable {
  package var reason: Reason
  package var text: String

  init(_ reason: Reason, _ text: String) {
    self.reason = reason
    self.text = text
  }

  package enum Reason: Hashable, Sendable {
    /// Somebody deleted here what the notice says.
    case deleted
    /// A condition of nothing that was taken: it stays in the text only.
    case conditionAlone
    /// The text is longer than a record may be.
    case cut
    /// It withdraws or suspends nothing that is here.
    case noTarget
  }

  package func words(_ language: Language) -> String {
    let words: Wording =
      switch reason {
      case .deleted: Wording("đã bị xóa ở đây, không tạo lại", "deleted here, not made again")
      case .conditionAlone:
        Wording(
          "điều kiện không gắn với mốc nào, vẫn còn trong nguyên văn",
          "a condition of no date that was taken, kept in the text")
      case .cut: Wording("văn bản dài quá 64 KiB, bị cắt bớt", "the text is longer than 64 KiB and was cut")
      case .noTarget:
        Wording("không có mốc nào ở đây mà thông báo này kết thúc", "it ends no date that is here")
      }
    return words(language) + (text.isEmpty ? "" : ": " + text)
  }
}
