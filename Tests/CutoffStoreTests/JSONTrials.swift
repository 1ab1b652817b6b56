import CutoffStore
import Testing

/// What holds for every scalar.
@Suite struct JSONTrials {
  @Test func `every scalar comes back`() throws {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x" + String(scalar)
      let bytes = JSONWriter.line(.string(text))
      #expect(try JSONReader.read(bytes, path: "").text == text)
    }
  }

  @Test func `what cannot be seen is an escape, and nothing else is`() throws {
    for value in UInt32(0x7F)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isUnseen: Bool =
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: properties.isDefaultIgnorableCodePoint
        }
      let written = String(decoding: JSONWriter.line(.string("a" + String(scalar) + "ố")), as: UTF8.self)
      #expect(written.contains("\\u") == isUnseen, "U+\(String(value, radix: 16))")
    }
  }
}
