import CutoffDomain
import Testing

/// What is lit up in a text that is searched.
struct TextSearchTests {
  @Test(
    "the words are lit up as they are written",
    arguments: [
      ("ha noi", "Cổng Hà Nội", ["Hà", "Nội"]), ("\"ha noi\"", "Cổng Hà Nội", ["Hà Nội"]),
      ("noi", "Nội nội NO\u{302}\u{323}I", ["Nội", "nội", "NO\u{302}\u{323}I"]),
      ("đống", "dong đa", ["dong"]),
      ("dong", "Đồng", ["Đồng"]), ("16:00", "lúc 16:00", ["16:00"]), ("ha noi", "chỉ có Hà", []),
      ("", "Hà", []),
      ("  ", "Hà", []), ("aa", "aaaa", ["aaaa"]), ("a b", "ab", ["ab"]),
      ("\"mot hai\"", "một\nhai", ["một\nhai"]),
      ("tien", "tiền 💰 tiền", ["tiền", "tiền"]), ("💰", "a💰b", ["💰"]), ("и", "Й и\u{306}", ["Й", "и\u{306}"]),
      ("fa", "👨‍👩‍👧 fa", ["fa"]), (".*", "abc", []),
    ])
  func lights(query: String, text: String, expected: [String]) {
    let ranges = TextSearch(query).matches(text)
    #expect(ranges.map { String(text[$0]) } == expected)
    #expect(TextSearch(query).isFound(in: text) == !expected.isEmpty)
  }

  @Test("a long text that was pasted is found where it stands", arguments: [63, 64, 65, 66, 200])
  func findsLong(length: Int) {
    let needle = String(repeating: "ab", count: length) + "c"
    let text = String(repeating: "ab", count: 3 * length) + "c" + needle
    let ranges = TextSearch(needle).matches(text)
    #expect(ranges.map { String(text[$0]) } == [needle + needle])
    #expect(!TextSearch(needle + "d").isFound(in: text))
  }

  @Test("a paste as long as a text may be is searched in a text of one letter", .timeLimit(.minutes(15)))
  func staysInProportion() {
    let text = String(repeating: "x", count: 65_536)
    let query = String(repeating: "x", count: 32_768) + "y"
    #expect(!TextSearch(query).isFound(in: text))
    #expect(TextSearch(query).isFound(in: text + "y"))
  }
}
