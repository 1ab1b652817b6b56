extension Closing: Worded {
  package var shown: Wording {
    switch self {
    case .paid: Wording("đã trả đủ", "paid in full")
    case .agreement: Wording("đã thỏa thuận", "agreement")
    case .withdrawn: Wording("đã rút lại", "taken back")
    case .moved: Wording("đã chuyển nơi khác", "moved elsewhere")
    case .restored: Wording("đã có lại", "restored")
    }
  }

  /// The text of its record where nobody types one.
  var text: Wording {
    switch self {
    case .paid: Wording("Đã trả đủ, không còn nợ", "Paid in full, nothing is owed any more")
    case .agreement: Wording("Đã thỏa thuận xong, dứt việc", "Agreed, the matter is over")
    case .withdrawn: Wording("Đã rút lại", "Taken back")
    case .moved: Wording("Đã chuyển sang nơi khác", "Moved elsewhere")
    case .restored: Wording("Dịch vụ đã có lại", "The service is back")
    }
  }
}
