import CutoffDomain

/// What is said of an editor that left no text. The text in the form is as it was then.
package enum EditorWords {
  /// `file` holds what was written into it.
  package static func failed(_ ending: EditorEnding, _ file: String?) -> Wording {
    let reason = reason(ending)
    // What the file's name stands behind must be short, or the name is not seen.
    if case .notText = ending, let file {
      return Wording("\(reason.vietnamese), còn ở \(file)", "\(reason.english), the text is in \(file)")
    }
    guard let file else {
      return Wording("Chữ giữ nguyên, " + reason.vietnamese, "The text is as it was: " + reason.english)
    }
    return Wording(
      "Chữ giữ nguyên, \(reason.vietnamese); bản đã sửa ở \(file)",
      "The text is as it was: \(reason.english); what was written is in \(file)")
  }

  private static func reason(_ ending: EditorEnding) -> Wording {
    switch ending {
    case .notFound(let program):
      Wording(
        "không có trình soạn thảo \(program) (VISUAL, EDITOR)",
        "there is no editor \(program) (VISUAL, EDITOR)")
    case .exited(let program, let status):
      Wording("\(program) kết thúc với mã \(status)", "\(program) ended with status \(status)")
    case .signalled(let program, let number):
      Wording("\(program) bị ngắt bởi tín hiệu \(number)", "\(program) was ended by signal \(number)")
    case .notText(let problem): EncodingWords.brief(problem)
    case .failed(let reason): Wording("tệp tạm: \(reason)", "its file: \(reason)")
    }
  }
}
