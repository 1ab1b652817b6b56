extension TalksWord: Worded {
  package var shown: Wording {
    switch self {
    case .open: Wording("đang đàm phán", "open")
    case .stalled: Wording("bế tắc", "stalled")
    case .agreed: Wording("đã thỏa thuận", "agreed")
    case .refused: Wording("từ chối đàm phán", "refused")
    }
  }
}
