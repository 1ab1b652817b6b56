extension OutcomeResult: Worded {
  package var shown: Wording {
    switch self {
    case .kept: Wording("đã giữ", "kept")
    case .partlyKept: Wording("giữ một phần", "kept in part")
    case .late: Wording("giữ, trễ", "kept late")
    case .broken: Wording("không giữ", "broken")
    case .carriedOut: Wording("đã thực hiện", "carried out")
    case .notCarriedOut: Wording("không thực hiện", "not carried out")
    case .moved: Wording("dời sang…", "moved to…")
    case .suspended: Wording("tạm gác", "suspended")
    case .withdrawn: Wording("đã rút", "withdrawn")
    }
  }
}
