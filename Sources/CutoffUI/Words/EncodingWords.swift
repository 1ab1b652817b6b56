import CutoffDomain

/// Words for text that is not UTF-8.
package enum EncodingWords {
  /// What is wrong, what it looks like, and how to change it.
  package static func problem(_ problem: EncodingProblem) -> Wording {
    let place = problem.offset + 1
    guard let likely = problem.likely else {
      return Wording(
        "không phải chữ UTF-8 (byte \(place)), không giống bảng mã nào quen",
        "not text in UTF-8 (byte \(place)), and like no encoding that is known here")
    }
    let change = likely.change
    return Wording(
      "không phải UTF-8 (byte \(place)), giống \(name(likely)(.vietnamese)); đổi bằng: \(change)",
      "not UTF-8 (byte \(place)), it looks like \(name(likely)(.english)); change it with: \(change)")
  }

  /// What people call an encoding.
  package static func name(_ encoding: LikelyEncoding) -> Wording {
    switch encoding {
    case .utf16LittleEndian: Wording("UTF-16 LE", "UTF-16 LE")
    case .utf16BigEndian: Wording("UTF-16 BE", "UTF-16 BE")
    case .windows1258: Wording("Windows-1258", "Windows-1258")
    case .tcvn3: Wording("TCVN3 (phông .Vn)", "TCVN3 (.Vn fonts)")
    case .windows1252: Wording("Windows-1252", "Windows-1252")
    case .latin1: Wording("Latin-1 hoặc Windows-1252", "Latin-1 or Windows-1252")
    }
  }

  /// The same in few words, to stand at the beginning of a line.
  package static func brief(_ problem: EncodingProblem) -> Wording {
    let vietnamese = problem.likely.map { " (\(name($0)(.vietnamese)))" } ?? ""
    let english = problem.likely.map { " (\(name($0)(.english)))" } ?? ""
    return Wording("Chữ không phải UTF-8\(vietnamese)", "Not UTF-8\(english)")
  }
}
