import CutoffDomain

/// The bytes of a file that is read, as text: UTF-8 or refused with the way out.
struct SourceText {
  let bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  let start: Int
  let lines: TextLines
  let file: String

  init(_ bytes: [UInt8], file: String) throws(ImportFault) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let bad = TextDecoding.firstBadOffset(in: bytes[start...]) ?? bytes.firstIndex(of: 0) {
      let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let place = isWide ? TextPlace(line: 1) : TextLines(bytes).place(of: bad)
      let wayOut = LikelyEncoding(of: bytes).map { $0.change + " " + file } ?? ""
      throw ImportFault(file: file, place: place, reason: .notText, text: wayOut)
    }
    self.bytes = bytes
    self.start = start
    self.file = file
    lines = TextLines(bytes)
  }

  /// A fault at the byte at `offset`.
  func fault(
    _ reason: ImportFaultReason, at offset: Int, member: String? = nil, _ text: String = ""
  ) -> ImportFault {
    ImportFault(file: file, place: lines.place(of: offset), member: member, reason: reason, text: text)
  }
}
