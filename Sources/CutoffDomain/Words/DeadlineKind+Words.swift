extension DeadlineKind: Worded {
  package var shown: Wording {
    switch self {
    case .cutoff: Wording("cắt dịch vụ", "cutoff")
    case .stagedCutoff: Wording("cắt từng đợt", "staged cutoff")
    case .payment: Wording("thanh toán", "payment")
    case .contractExpiry: Wording("hết hợp đồng", "contract end")
    case .licenceExpiry: Wording("hết giấy phép", "licence end")
    case .certificateExpiry: Wording("hết chứng thư", "certificate")
    case .endOfLife: Wording("hết hỗ trợ", "end of life")
    case .extensionEnd: Wording("hết gia hạn", "extension end")
    case .instalment: Wording("trả dần", "instalment")
    case .report: Wording("báo cáo", "report")
    case .response: Wording("trả lời", "response")
    case .hearing: Wording("phiên xét", "hearing")
    case .decision: Wording("quyết định", "decision")
    case .backup: Wording("sao lưu", "backup")
    case .dataDeletion: Wording("xóa dữ liệu", "data deletion")
    case .substituteReady: Wording("có thay thế", "substitute")
    case .resume: Wording("cấp lại", "resume")
    case .other: Wording("khác", "other")
    }
  }

  /// Labels that earlier versions wrote for a deadline without one of its own.
  package var alsoCalled: [String] {
    switch self {
    case .contractExpiry: ["hết hạn hợp đồng", "contract expiry"]
    case .licenceExpiry: ["hết hạn giấy phép", "licence expiry"]
    case .certificateExpiry: ["hết hạn chứng thư số", "certificate expiry"]
    case .endOfLife: ["ngừng hỗ trợ, tắt hẳn"]
    case .extensionEnd: ["hết thời gian gia hạn", "end of the extension"]
    case .instalment: ["kỳ trả dần"]
    case .report: ["nộp báo cáo"]
    case .hearing: ["phiên họp, phiên tòa"]
    case .decision: ["ra quyết định"]
    case .backup: ["sao lưu dữ liệu"]
    case .substituteReady: ["có phương án thay thế", "substitute ready"]
    case .resume: ["cấp lại dịch vụ"]
    case .other: ["việc khác"]
    case .cutoff, .stagedCutoff, .payment, .response, .dataDeletion: []
    }
  }
}

extension Deadline {
  /// Its label, where that says more than its kind does; nil where it only repeats one of the kind's names.
  package var ownLabel: String? { label.isEmpty || kind.names.contains(label) ? nil : label }
}
