import CutoffDomain

extension Prompt.Kind {
  /// The question, and its glyph; `subject` is the name of what it is about, of a question with words of its own
  /// those words.
  package func shown(subject: String) -> (glyph: String, question: Wording) {
    switch self {
    case .isServiceUp:
      ("?", Wording("\(subject) còn chạy không?", "Still up: \(subject)?"))
    case .wasItTheCut:
      ("!", Wording("Ngừng do bị cắt phải không?", "Was it the cut?"))
    case .isDeadlineMet:
      ("!", Wording(subject, subject))
    case .wasPromiseKept:
      ("?", Wording("Cam kết có giữ không?", "Was the promise kept?"))
    case .isCutoffWithdrawn:
      ("≠", Wording("Mốc cắt đã được rút chưa?", "Was the cutoff withdrawn?"))
    case .whyNotCut:
      ("?", Wording("Vì sao qua mốc mà chưa cắt?", "Why was there no cut?"))
    case .fromWhen:
      ("?", Wording("\(subject): tính từ ngày nào?", "\(subject): counted from which day?"))
    case .whoCanDefer:
      ("?", Wording("Ai cho hoãn được?", "Who can defer it?"))
    case .whoBringsItBack:
      ("?", Wording("Ai cấp lại, với điều kiện gì?", "Who brings it back, and when?"))
    case .whenIsItBack:
      ("!", Wording("Đã thỏa thuận hoặc đã trả: bao giờ cấp lại?", "Agreed or paid: when is it back?"))
    case .whatIsStillOff:
      ("?", Wording("Còn phần nào chưa cấp lại?", "What is still off?"))
    case .whenWouldItStop:
      ("?", Wording("Bao giờ thì cắt?", "When would it stop?"))
    case .whichAmount:
      ("≠", Wording("Số tiền nào đúng?", "Which sum is right?"))
    case .question:
      ("?", Wording(subject, subject))
    }
  }
}

/// What is asked of a deadline that stops nothing, in the words of its kind; and why something is asked.
package enum PromptWords {
  /// Whether `deadline` was met: "Was the hearing held?".
  package static func isMet(_ deadline: Deadline) -> Wording {
    switch deadline.kind {
    case .payment: Wording("Đã thanh toán xong chưa?", "Is the payment done?")
    case .instalment: Wording("Kỳ này đã trả chưa?", "Is the instalment paid?")
    case .report: Wording("Đã báo cáo xong chưa?", "Is the report done?")
    case .response: Wording("Đã trả lời chưa?", "Is the response given?")
    case .hearing: Wording("Phiên xét đã họp chưa?", "Was the hearing held?")
    case .decision: Wording("Đã có quyết định chưa?", "Was it decided?")
    case .backup: Wording("Đã sao lưu xong chưa?", "Is the backup done?")
    case .dataDeletion: Wording("Dữ liệu đã bị xóa chưa?", "Was the data deleted?")
    case .substituteReady: Wording("Đã có thay thế chưa?", "Is the substitute ready?")
    case .resume: Wording("Đã cấp lại chưa?", "Is it resumed?")
    case .other, .cutoff, .stagedCutoff, .contractExpiry, .licenceExpiry, .certificateExpiry, .endOfLife,
      .extensionEnd:
      deadline.ownLabel.map { Wording("Đã xong chưa: \($0)?", "Is it done: \($0)?") }
        ?? Wording("Việc này đã xong chưa?", "Is it done?")
    }
  }

  package static let service = Wording("Dịch vụ", "the service")
  package static let neverChecked = Wording("chưa kiểm tra lần nào", "never checked")
  package static func checkedAgo(_ ago: String) -> Wording { Wording("kiểm tra \(ago)", "checked \(ago)") }
  package static func dueIn(_ said: String, _ left: String) -> Wording {
    Wording("hạn \(said), còn \(left)", "due \(said), in \(left)")
  }
  package static func dueAgo(_ said: String, _ late: String) -> Wording {
    Wording("hạn \(said), \(late)", "due \(said), \(late)")
  }
  package static let noBase = Wording(
    "chưa ghi mốc để đếm, nên chưa có ngày", "what it is counted from is not recorded, so it has no date")
  package static let noBody = Wording("chưa ghi ai có thẩm quyền", "no body above is recorded")
  package static func denied(_ party: String, _ text: String) -> Wording {
    Wording("\(party): «\(text)»; NCC chưa rút", "\(party): “\(text)”; provider has not")
  }
  package static let notWithdrawn = Wording("NCC chưa rút", "provider has not withdrawn")
  package static let seenDown = Wording("thấy ngừng sau mốc cắt", "seen down after the hour")
  package static let nobodySaid = Wording("chưa ai nói lý do", "nobody gave a reason")
  package static let noReturnKnown = Wording(
    "chưa biết ngày hay điều kiện cấp lại", "no date and no condition is known")
  package static let stillCut = Wording("vẫn đang bị cắt", "it is still cut")
  package static let partlyBack = Wording("mới cấp lại một phần", "only a part came back")
  package static let noDate = Wording("báo cắt mà chưa định ngày", "announced without a date")
  package static let sidesDiffer = Wording("hai bên nêu khác nhau", "the sides' figures differ")
  package static let openQuestion = Wording("điều chưa rõ, chưa ai trả lời", "open question, not answered")
}
