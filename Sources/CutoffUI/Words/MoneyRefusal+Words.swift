import CutoffDomain

extension MoneyRefusal {
  /// Why the sum was refused and what to type instead.
  package var words: Wording {
    switch self {
    case .empty, .noFigure: Wording("chưa có con số", "there is no figure")
    case .noCurrency: Wording("tiền gì? thêm VND, USD…", "which currency? add VND, USD…")
    case .ambiguousCurrency(let word):
      Wording("«\(word)» là tiền nước nào? gõ mã, ví dụ JPY", "whose “\(word)”? type the code, such as JPY")
    case .ambiguousMark(let number):
      Wording(
        "«\(number)» hiểu được hai cách; bỏ dấu hoặc gõ đủ",
        "“\(number)” has two readings; leave the mark out or write it in full")
    case .badNumber(let number): Wording("«\(number)» sai dấu", "misplaced marks in “\(number)”")
    case .unknownWord(let word): Wording("không hiểu «\(word)»", "“\(word)” is not understood")
    case .ambiguousFigure(let number):
      Wording("«\(number)» hiểu được nhiều cách; gõ một con số", "“\(number)” is unclear; type one figure")
    case .tooFine: Wording("lẻ quá phần trăm của đơn vị", "finer than a hundredth of the unit")
    case .tooLarge: Wording("số quá lớn", "the sum is too large")
    }
  }
}
