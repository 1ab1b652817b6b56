extension AmountPurpose: Worded {
  package var shown: Wording {
    switch self {
    case .notYetDue: Wording("chưa đến hạn", "not yet due")
    case .price: Wording("giá", "price")
    case .prepaid: Wording("trả trước", "prepaid")
    case .writtenOff: Wording("xóa nợ", "written off")
    case .counterclaim: Wording("đòi ngược lại", "counterclaim")
    case .damage: Wording("thiệt hại", "damage")
    }
  }
}
