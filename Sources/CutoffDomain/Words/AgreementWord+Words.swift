extension AgreementWord: Worded {
  package var shown: Wording {
    switch self {
    case .creditor: Wording("bên đòi nợ", "creditor")
    case .both: Wording("cả hai bên", "both sides")
    case .broker: Wording("bên đứng giữa", "broker")
    case .debtor: Wording("chỉ bên nợ", "debtor only")
    }
  }
}
