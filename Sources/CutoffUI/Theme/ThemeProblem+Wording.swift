import CutoffDomain
import CutoffWords

extension ThemeProblem {
  /// What is wrong and what to do.
  package var wording: Wording {
    switch self {
    case .tooLong(let limit):
      Wording("tệp dài hơn \(limit) byte, không phải bảng màu", "longer than \(limit) bytes, not a theme")
    case .empty: Wording("tệp trống", "the file is empty")
    case .notYAML(let reason): Wording("không phải YAML: \(reason)", "not YAML: \(reason)")
    case .tab:
      Wording(
        "dòng bắt đầu bằng tab; hãy thụt bằng dấu cách", "the line begins with a tab; indent with spaces")
    case .notAMapping(nil):
      Wording("cần các dòng «khóa: giá trị»", "expected lines of “key: value”")
    case .notAMapping(let key?):
      Wording("cần các dòng «khóa: giá trị» dưới «\(key)»", "expected lines of “key: value” under “\(key)”")
    case .notAValue(let key): Wording("«\(key)» cần một giá trị", "“\(key)” needs one value")
    case .repeatedKey(let key): Wording("«\(key)» có hai lần", "“\(key)” stands twice")
    case .foreignSystem(let system):
      Wording("«\(system)» không phải base16 hay base24", "“\(system)” is neither base16 nor base24")
    case .missingColour(let key): Wording("thiếu màu «\(key)»", "the colour “\(key)” is missing")
    case .unquotedColour(let key):
      Wording(
        "màu của «\(key)» cần dấu ngoặc kép: không có thì # là chú thích",
        "quote the colour of “\(key)”: without quotes # begins a comment")
    case .notAColour(let key, let text):
      Wording(
        "«\(text)» của «\(key)» không phải màu: cần sáu chữ số hex, ví dụ \"#1b222c\"",
        "“\(text)” of “\(key)” is not a colour: write six hexadecimal digits, like \"#1b222c\"")
    case .unknownColour(let key):
      Wording(
        "không có màu «\(key)»: base16 có base00 … base0F, base24 thêm base10 … base17",
        "there is no colour “\(key)”: base16 has base00 … base0F, base24 adds base10 … base17")
    case .unknownRole(let name):
      Wording(
        "không có vai «\(name)»; có: \(Self.roleNames)",
        "there is no role “\(name)”; there are: \(Self.roleNames)")
    case .notAContrast(let text):
      Wording(
        "«\(text)» không phải số từ 4.5 đến 21 hay high", "“\(text)” is not a number from 4.5 to 21, or high")
    }
  }

  private static var roleNames: String {
    (Ink.allCases.map(\.name) + Ground.allCases.map(\.name) + ["contrast"]).joined(separator: ", ")
  }
}
