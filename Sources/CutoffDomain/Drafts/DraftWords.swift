/// The few words that a draft itself writes: titles of changes, and texts of records for which nobody
/// typed one.
package enum DraftWords {
  /// What a change does, as the undo log names it.
  enum Act {
    case event, check, outcome, deadline, promise, note, step, question, statement, incident, party
    case service, amount, contradiction
  }

  static func title(_ act: Act, isEdit: Bool, _ language: Language) -> String {
    let noun = noun(act, language)
    guard isEdit else { return noun }
    switch language {
    case .vietnamese: return "sửa " + noun
    case .english: return "edit " + noun
    }
  }

  private static func noun(_ act: Act, _ language: Language) -> String {
    switch (act, language) {
    case (.event, .vietnamese): "diễn biến"
    case (.event, .english): "event"
    case (.check, .vietnamese): "kiểm tra"
    case (.check, .english): "check"
    case (.outcome, .vietnamese): "kết quả"
    case (.outcome, .english): "outcome"
    case (.deadline, .vietnamese): "thời hạn"
    case (.deadline, .english): "deadline"
    case (.promise, .vietnamese): "cam kết"
    case (.promise, .english): "promise"
    case (.note, .vietnamese): "ghi chép"
    case (.note, .english): "note"
    case (.step, .vietnamese): "việc tiếp theo"
    case (.step, .english): "step"
    case (.question, .vietnamese): "điều chưa rõ"
    case (.question, .english): "question"
    case (.statement, .vietnamese): "phát ngôn"
    case (.statement, .english): "statement"
    case (.incident, .vietnamese): "vụ việc"
    case (.incident, .english): "incident"
    case (.party, .vietnamese): "bên liên quan"
    case (.party, .english): "party"
    case (.service, .vietnamese): "dịch vụ"
    case (.service, .english): "service"
    case (.amount, .vietnamese): "số tiền"
    case (.amount, .english): "amount"
    case (.contradiction, .vietnamese): "mâu thuẫn"
    case (.contradiction, .english): "contradiction"
    }
  }

  /// A result as the outcome menu names it.
  package static func words(_ result: OutcomeResult, _ language: Language) -> String {
    switch (result, language) {
    case (.kept, .vietnamese): "đã giữ"
    case (.kept, .english): "kept"
    case (.partlyKept, .vietnamese): "giữ một phần"
    case (.partlyKept, .english): "kept in part"
    case (.late, .vietnamese): "giữ, trễ"
    case (.late, .english): "kept late"
    case (.broken, .vietnamese): "không giữ"
    case (.broken, .english): "broken"
    case (.carriedOut, .vietnamese): "đã thực hiện"
    case (.carriedOut, .english): "carried out"
    case (.notCarriedOut, .vietnamese): "không thực hiện"
    case (.notCarriedOut, .english): "not carried out"
    case (.moved, .vietnamese): "dời sang…"
    case (.moved, .english): "moved to…"
    case (.suspended, .vietnamese): "tạm gác"
    case (.suspended, .english): "suspended"
    case (.withdrawn, .vietnamese): "đã rút"
    case (.withdrawn, .english): "withdrawn"
    }
  }

  /// What a check found.
  package static func words(_ state: ServiceState, _ language: Language) -> String {
    switch (state, language) {
    case (.up, .vietnamese): "hoạt động"
    case (.up, .english): "up"
    case (.degraded, .vietnamese): "chập chờn"
    case (.degraded, .english): "degraded"
    case (.partlyDown, .vietnamese): "ngừng một phần"
    case (.partlyDown, .english): "partly down"
    case (.down, .vietnamese): "ngừng hoạt động"
    case (.down, .english): "down"
    }
  }

  /// What a deadline is for.
  package static func words(_ kind: DeadlineKind, _ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese(kind)
    case .english: english(kind)
    }
  }

  private static func vietnamese(_ kind: DeadlineKind) -> String {
    switch kind {
    case .cutoff: "cắt dịch vụ"
    case .stagedCutoff: "cắt từng đợt"
    case .payment: "thanh toán"
    case .contractExpiry: "hết hạn hợp đồng"
    case .licenceExpiry: "hết hạn giấy phép"
    case .certificateExpiry: "hết hạn chứng thư số"
    case .endOfLife: "ngừng hỗ trợ, tắt hẳn"
    case .extensionEnd: "hết thời gian gia hạn"
    case .instalment: "kỳ trả dần"
    case .report: "nộp báo cáo"
    case .response: "trả lời"
    case .hearing: "phiên họp, phiên tòa"
    case .decision: "ra quyết định"
    case .backup: "sao lưu dữ liệu"
    case .dataDeletion: "xóa dữ liệu"
    case .substituteReady: "có phương án thay thế"
    case .resume: "cấp lại dịch vụ"
    case .other: "việc khác"
    }
  }

  private static func english(_ kind: DeadlineKind) -> String {
    switch kind {
    case .cutoff: "cutoff"
    case .stagedCutoff: "staged cutoff"
    case .payment: "payment"
    case .contractExpiry: "contract expiry"
    case .licenceExpiry: "licence expiry"
    case .certificateExpiry: "certificate expiry"
    case .endOfLife: "end of life"
    case .extensionEnd: "end of the extension"
    case .instalment: "instalment"
    case .report: "report"
    case .response: "response"
    case .hearing: "hearing"
    case .decision: "decision"
    case .backup: "backup"
    case .dataDeletion: "data deletion"
    case .substituteReady: "substitute ready"
    case .resume: "resume"
    case .other: "other"
    }
  }

  /// The first line of `text`, at most 60 characters.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    return line.count <= 60 ? String(line) : line.prefix(59) + "…"
  }
}
