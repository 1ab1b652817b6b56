import CutoffDomain
import CutoffStore
import Testing

/// Texts that must be refused, each with the place and the reason.
struct RefusedText: Sendable, CustomTestStringConvertible {
  var bytes: [UInt8]
  var line = 1
  var column: Int
  var reason: ProblemReason

  init(_ text: String, line: Int = 1, column: Int, _ reason: ProblemReason) {
    self.init(bytes: Array(text.utf8), line: line, column: column, reason)
  }

  init(bytes: [UInt8], line: Int = 1, column: Int, _ reason: ProblemReason) {
    self.bytes = bytes
    self.line = line
    self.column = column
    self.reason = reason
  }

  var testDescription: String { String(decoding: bytes.prefix(40), as: UTF8.self) }

  static let all: [RefusedText] = [
    RefusedText("[1,]", column: 3, .trailingComma),
    RefusedText("{\"a\": 1,\n}", column: 8, .trailingComma),
    RefusedText("{\"a\": 1,\n \"a\": 2}", line: 2, column: 2, .duplicateMember("a")),
    RefusedText("{\"\u{E9}\": 1, \"e\u{301}\": 2}", column: 10, .duplicateMember("\u{E9}")),
    RefusedText("{\"\\u0065\": 1, \"e\": 2}", column: 15, .duplicateMember("e")),
    RefusedText(bytes: [0x22, 0x61, 0xFF, 0x22], column: 3, .invalidUTF8),
    RefusedText(bytes: [0x22, 0xC0, 0x80, 0x22], column: 2, .invalidUTF8),
    RefusedText(bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], column: 2, .invalidUTF8),
    RefusedText(bytes: [0x22, 0xF0, 0x9F, 0x98], column: 2, .invalidUTF8),
    RefusedText("\u{FEFF}{}", column: 1, .byteOrderMark),
    RefusedText(bytes: [0x7B, 0x00, 0x7D], column: 2, .nulByte),
    RefusedText(String(repeating: "[", count: 10_000), column: 33, .tooDeep(limit: 32)),
    RefusedText("", column: 1, .endOfFile(expected: .value)),
    RefusedText("{\"a\"", column: 5, .unexpectedEnd(.colon)),
    RefusedText("[1 2]", column: 4, .unexpected("2", expected: .commaOrBracket)),
    RefusedText("{} {}", column: 4, .moreAfterEnd),
    RefusedText("{a: 1}", column: 2, .unexpected("a", expected: .memberName)),
    RefusedText("\"tiếng\u{9}Việt\"", column: 7, .controlCharacterInText(9)),
    RefusedText("\"\\x41\"", column: 2, .badEscape),
    RefusedText("\"\\u12g4\"", column: 2, .badEscape),
    RefusedText("\"a\\ud800\"", column: 3, .loneSurrogate),
    RefusedText("\"\\ud800\\u0041\"", column: 2, .loneSurrogate),
    RefusedText("\"\\udc00\"", column: 2, .loneSurrogate),
    RefusedText("01", column: 1, .badNumber),
    RefusedText("1.", column: 1, .badNumber),
    RefusedText("-", column: 1, .badNumber),
    RefusedText("1e", column: 1, .badNumber),
    RefusedText("+1", column: 1, .unexpected("+", expected: .value)),
    RefusedText("NaN", column: 1, .unexpected("N", expected: .value)),
    RefusedText("tru", column: 1, .unexpected("t", expected: .value)),
    RefusedText("\"abc", column: 5, .unexpectedEnd(.endOfText)),
  ]
}

extension ProblemReason {
  static func unexpectedEnd(_ expected: JSONExpectation) -> ProblemReason {
    .endOfFile(expected: expected)
  }
}

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8), path: "a.json")
  }

  @Test(arguments: RefusedText.all) func `what RFC 8259 does not allow is refused with its place`(
    refused: RefusedText
  ) {
    let place = TextPosition(line: refused.line, column: refused.column)
    let problem = FileProblem(path: "a.json", position: place, reason: refused.reason)
    #expect(throws: problem) { try JSONReader.read(refused.bytes, path: "a.json") }
  }

  @Test(arguments: [
    "{}", " [ ] ", "-0.5e+10", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "[true,false,null]", "\r\n\t1",
    "{\"\":{}}", "\"\u{7F}\"", "1E9", "\"\\/\"",
  ])
  func `what RFC 8259 allows is read`(text: String) throws {
    _ = try read(text)
  }

  @Test func `32 levels are allowed`() throws {
    _ = try read(String(repeating: "[", count: 32) + String(repeating: "]", count: 32))
  }

  @Test func `a text of more than 64 KiB is refused`() {
    let text = "\"" + String(repeating: "x", count: 65_537) + "\""
    #expect(throws: FileProblem.self) { try read(text) }
  }

  @Test func `a file of more than 4 MiB is refused`() {
    #expect(throws: FileProblem.self) { try read(String(repeating: " ", count: 4_194_305)) }
  }

  @Test func `decomposed texts are read composed`() throws {
    let text = try #require(try read("\"Ha\u{300} No\u{302}\u{323}i\"").text)
    #expect(Array(text.utf8) == Array("H\u{E0} N\u{1ED9}i".utf8))
  }

  @Test func `a number keeps its text`() throws {
    #expect(try read("1.50").content == .number("1.50"))
  }
}

@Suite struct JSONWriterTests {
  private func written(_ text: String) -> String {
    String(decoding: JSONWriter.line(.string(text)), as: UTF8.self)
  }

  @Test(arguments: [
    ("\u{1B}", "\\u001b"), ("\u{7F}", "\\u007f"), ("\u{9B}", "\\u009b"), ("\u{2028}", "\\u2028"),
    ("\u{2029}", "\\u2029"), ("\u{202E}", "\\u202e"), ("\u{2066}", "\\u2066"), ("\u{200B}", "\\u200b"),
    ("\u{AD}", "\\u00ad"), ("\u{FEFF}", "\\ufeff"), ("\u{E0041}", "\\udb40\\udc41"), ("\0", "\\u0000"),
    ("\n", "\\n"), ("\t", "\\t"), ("\"", "\\\""), ("\\", "\\\\"), ("\u{115F}", "\\u115f"),
  ])
  func `what cannot be seen is written as an escape`(text: String, escape: String) {
    #expect(written("a" + text) == "\"a" + escape + "\"")
  }

  @Test func `what can be seen is written as it is`() {
    #expect(written("Hà Nội đ € 😀 ≠ 漢") == "\"Hà Nội đ € 😀 ≠ 漢\"")
  }

  @Test func `texts are written composed`() {
    #expect(Array(written("e\u{301}").utf8) == Array("\"\u{E9}\"".utf8))
  }
}
