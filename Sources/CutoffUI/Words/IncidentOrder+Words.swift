import CutoffDomain

extension IncidentOrder {
  /// "độ gấp", "urgency".
  package var words: Wording {
    switch self {
    case .urgency: Wording("độ gấp", "urgency")
    case .due: Wording("thời hạn", "due")
    case .name: Wording("tên", "name")
    case .amount: Wording("số tiền", "amount")
    case .provider: Wording("nhà cung cấp", "provider")
    case .step: Wording("việc tới", "next step")
    case .check: Wording("lần kiểm cuối", "last check")
    }
  }
}
