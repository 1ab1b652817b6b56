import CutoffDomain
import Testing

/// Bytes from outside are UTF-8, or refused with what they look like.
@Suite struct TextDecodingTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0x61, 0x0D, 0x0A, 0x62], "a\nb"),
      (Array("Đấu thầu 數".utf8), "Đấu thầu 數"),
      ([], ""),
    ] as [([UInt8], String)])
  func `UTF-8 is read without its mark and with one kind of line break`(bytes: [UInt8], text: String) throws {
    #expect(try TextDecoding.text(bytes).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE1, 0xBB], [0x80],
      [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `what is no well-formed sequence is refused at its first byte`(bytes: [UInt8]) {
    #expect(throws: EncodingProblem.self) { try TextDecoding.text([0x61] + bytes) }
    #expect(TextDecoding.firstBadOffset(in: ([0x61] + bytes)[...]) == 1)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian), ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0x61, 0x00, 0x62, 0x00, 0xA1, 0x1E], .utf16LittleEndian),
      ([0x00, 0x61, 0x00, 0x62, 0x1E, 0xA1], .utf16BigEndian),
      ([0x6B, 0x68, 0xAB, 0x6E, 0x67], .tcvn3), ([0x74, 0x69, 0xEA, 0xEC, 0x6E], .windows1258),
      ([0x61, 0x92, 0x73, 0xE9], .windows1252), ([0x63, 0x61, 0x66, 0xE9], .latin1),
      ([0x01, 0x02, 0x00, 0x99, 0x03], nil),
    ] as [([UInt8], LikelyEncoding?)])
  func `what bytes look like is said`(bytes: [UInt8], likely: LikelyEncoding?) {
    #expect(LikelyEncoding(of: bytes) == likely)
    #expect(throws: EncodingProblem.self) { try TextDecoding.text(bytes) }
  }
}
