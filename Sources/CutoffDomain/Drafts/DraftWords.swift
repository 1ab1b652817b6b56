/// The few words that a draft itself writes: titles of changes.
enum DraftWords {
  /// What a change does, as the undo log names it.
  enum Act {
    case event, check, outcome, deadline, promise, note, step, question, statement, incident, party
    case service, amount, contradiction
  }

  static func title(_ act: Act, isEdit: Bool, _ language: Language) -> String {
    let noun = noun(act)
    return (isEdit ? Wording("sửa " + noun.vietnamese, "edit " + noun.english) : noun)(language)
  }

  /// A step that was ticked off.
  static let stepDone = Wording("xong việc", "step done")

  private static func noun(_ act: Act) -> Wording {
    switch act {
    case .event: Wording("diễn biến", "event")
    case .check: Wording("kiểm tra", "check")
    case .outcome: Wording("kết quả", "outcome")
    case .deadline: Wording("thời hạn", "deadline")
    case .promise: Wording("cam kết", "promise")
    case .note: Wording("ghi chép", "note")
    case .step: Wording("việc tiếp theo", "step")
    case .question: Wording("điều chưa rõ", "question")
    case .statement: Wording("phát ngôn", "statement")
    case .incident: Wording("vụ việc", "incident")
    case .party: Wording("bên liên quan", "party")
    case .service: Wording("dịch vụ", "service")
    case .amount: Wording("số tiền", "amount")
    case .contradiction: Wording("mâu thuẫn", "contradiction")
    }
  }

  /// The first line of `text`, at most 60 characters.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    return line.count <= 60 ? String(line) : line.prefix(59) + "…"
  }
}
