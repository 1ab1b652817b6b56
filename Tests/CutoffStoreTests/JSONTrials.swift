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
}
