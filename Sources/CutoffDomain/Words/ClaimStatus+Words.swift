extension ClaimStatus: Worded {
  package var shown: Wording {
    switch self {
    case .disputed: Wording("bị phản bác", "disputed")
    case .confirmed: Wording("đã xác nhận", "confirmed")
    case .refuted: Wording("đã bác bỏ", "refuted")
    case .superseded: Wording("đã có tin thay", "superseded")
    case .stale: Wording("đã cũ", "stale")
    }
  }
}
