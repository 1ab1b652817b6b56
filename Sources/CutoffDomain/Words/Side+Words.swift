extension Side: Worded {
  package var shown: Wording {
    switch self {
    case .provider: Wording("nhà cung cấp", "provider")
    case .customer: Wording("khách hàng", "customer")
    case .third: Wording("bên thứ ba", "third party")
    case .downstream: Wording("bên chịu ảnh hưởng", "downstream")
    case .unknown: Wording("chưa rõ bên", "unknown side")
    }
  }

  /// For behind a name in a column; nil where there is nothing to say.
  package var short: Wording? {
    switch self {
    case .provider: Wording("NCC", "provider")
    case .customer: Wording("KH", "customer")
    case .third: Wording("bên thứ 3", "third party")
    case .downstream: Wording("chịu ảnh hưởng", "downstream")
    case .unknown: nil
    }
  }

  package var alsoCalled: [String] { short.map { [$0.vietnamese, $0.english] } ?? [] }
}
