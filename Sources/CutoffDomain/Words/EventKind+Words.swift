extension EventKind: Worded {
  package var shown: Wording {
    switch self {
    case .report: Wording("tin", "report")
    case .notice: Wording("thông báo", "notice")
    case .statement: Wording("phát ngôn", "statement")
    case .meeting: Wording("họp", "meeting")
    case .observation: Wording("kiểm tra", "check")
    case .payment: Wording("trả tiền", "payment")
    case .agreement: Wording("thỏa thuận", "agreement")
    case .refusal: Wording("từ chối", "refusal")
    case .outcome: Wording("kết quả", "outcome")
    case .cut: Wording("cắt", "cut")
    case .restoration: Wording("nối lại", "restoration")
    case .replacement: Wording("thay thế", "replacement")
    }
  }
}
