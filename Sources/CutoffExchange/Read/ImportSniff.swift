import CutoffDomain
import CutoffStore

/// What a file is, by what it holds.
package enum ImportSniff {
  /// The first that fits: a PDF, a calendar, JSON of a known shape, lines of JSON, a mail, a table that names two of our
  /// columns in its first line; else a notice. `columns` are those of `--map`, which count as ours.
  package static func kind(of bytes: [UInt8], columns: [String: String] = [:]) -> ImportKind {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = bytes[start...]
    if text.starts(with: Array("%PDF-".utf8)) { return .notice }
    let head = text.drop(while: isBlank)
    if begins(head, with: "BEGIN:VCALENDAR") { return .ics }
    if head.first == UInt8(ascii: "{") || head.first == UInt8(ascii: "[") {
      if let kind = json(Array(text)) { return kind }
    }
    if isMail(head) { return .notice }
    return namesColumns(Array(bytes), columns) ? .csv : .notice
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
    String(decoding: bytes.prefix(word.utf8.count), as: UTF8.self).uppercased() == word
  }

  // MARK: JSON

  private static func json(_ bytes: [UInt8]) -> ImportKind? {
    if let line = firstLine(bytes), line["do"] != nil { return .jsonl }
    guard let value = try? JSONReader.read(bytes, path: "", limits: .manyFiles) else { return broken(bytes) }
    if value["format"]?.text == JSONExport.format || value["schema"]?.isNumber == true { return .json }
    if value.elements?.contains(where: { $0["schema"]?.isNumber == true }) == true { return .json }
    if value["format"]?.text == CaseFormat.name || value["schema"]?.text == CaseFormat.name {
      return .caseFile
    }
    if value["page"] != nil, value["scheduled_maintenances"] != nil || value["incidents"] != nil {
      return .statuspage
    }
    if value["schema_version"] != nil, value["result"] != nil { return .endoflife }
    return nil
  }

  private static func firstLine(_ bytes: [UInt8]) -> JSONValue? {
    let line = bytes.drop(while: isBlank).prefix { $0 != UInt8(ascii: "\n") }
    guard line.count < bytes.count || line.count < JSONReader.byteLimit else { return nil }
    return try? JSONReader.read(Array(line), path: "")
  }

  /// A file that breaks off is still told as what it began as, and not as a letter.
  private static func broken(_ bytes: [UInt8]) -> ImportKind? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    if head.contains(JSONExport.format) { return .json }
    if head.contains(CaseFormat.name) { return .caseFile }
    if head.contains("\"page\""), head.contains("\"time_zone\"") { return .statuspage }
    if head.contains("\"schema_version\""), head.contains("\"result\"") { return .endoflife }
    if head.prefix(while: { $0 != "\n" }).contains("\"do\"") { return .jsonl }
    return nil
  }

  // MARK: Mails and tables

  /// Header fields of a mail: who or when, and what it is made of.
  private static func isMail(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(65_536), as: UTF8.self)
    var names: Set<String> = []
    for line in head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.isEmpty { break }
      if line.first == " " || line.first == "\t" { continue }
      guard let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" ") else { return false }
      names.insert(line[..<colon].lowercased())
    }
    return !names.isDisjoint(with: ["from", "date"])
      && !names.isDisjoint(with: ["mime-version", "content-type"])
  }

  private static func namesColumns(_ bytes: [UInt8], _ columns: [String: String]) -> Bool {
    guard let source = try? SourceText(bytes, file: "") else { return isWideTable(bytes) }
    let header = CSVHeader(source, columns: columns, hasTarget: true)
    return header.places.count >= 2
  }

  /// A table in UTF-16 is refused as a table, with the way out.
  private static func isWideTable(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return false }
    let plain = String(decoding: bytes.prefix(1_024).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
    let line = plain.prefix { !$0.isNewline }
    return CSVColumn.allCases.count { line.contains($0.rawValue) } >= 2
  }
}

extension JSONValue {
  fileprivate var isNumber: Bool {
    if case .number = content { true } else { false }
  }
}
