import CutoffDomain

extension AmountKind {
  /// The word before a sum.
  package var shown: Wording {
    switch self {
    case .debt: Wording("tổng nợ", "debt")
    case .partOfDebt: Wording("một phần nợ", "part of the debt")
    case .invoice: Wording("hóa đơn", "invoice")
    case .paid: Wording("đã trả", "paid")
    case .offer: Wording("đề nghị", "offer")
    case .instalment: Wording("một kỳ", "instalment")
    case .budget: Wording("dự toán", "budget")
    case .settlement: Wording("dàn xếp", "settlement")
    case .other: Wording("số tiền", "sum")
    }
  }
}
