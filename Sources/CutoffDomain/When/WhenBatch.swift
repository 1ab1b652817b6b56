/// Many phrases at once, as tab-separated text.
package enum WhenBatch {
  /// Reads a table whose header names at least `id`, `lang`, `phrase` and `ref` (an RFC 3339 time, whose
  /// offset is the row's zone), in any order. Gives a table `id at grain due until flag` in the order of the
  /// rows: `at` is the start of what was understood, `due` what a countdown would run to, `until` the end of a
  /// window, all on the row's wall clock; empty where the phrase or `ref` was refused. `flag` names why there
  /// is another reading, or the first warning. A backslash escapes the character after it. Days come before
  /// months; working days have no calendar here and are refused.
  /// Throws when a column is missing.
  package static func answers(to table: String) throws(WhenBatchError) -> String {
    var lines = table.split(whereSeparator: \.isNewline)[...]
    guard let header = lines.popFirst() else { throw .missingColumn("id") }
    let columns = try Columns(fields(header))
    var output = "id\tat\tgrain\tdue\tuntil\tflag\n"
    for line in lines {
      let row = fields(line)
      output +=
        escaped(columns.text(.id, of: row)) + "\t" + answer(columns, row).joined(separator: "\t") + "\n"
    }
    return output
  }

  private static func answer(_ columns: Columns, _ row: [String]) -> [String] {
    let refused = ["", "", "", "", ""]
    guard let (now, zone) = moment(columns.text(.ref, of: row)) else { return refused }
    let language = Language(rawValue: String(columns.text(.lang, of: row).prefix(2))) ?? .vietnamese
    let reference = WhenReference(now: now, zone: zone, language: language, takesWindow: true)
    guard case .understood(let reading) = When.parse(columns.text(.phrase, of: row), reference),
      let point = reading.said.point, let due = reading.said.due
    else { return refused }
    let until = reading.until?.due.map { local($0, zone) } ?? ""
    let flag = reading.flag?.rawValue ?? reading.warnings.first?.rawValue ?? ""
    return [local(point.start, zone), grain(point.precision), local(due, zone), until, flag]
  }

  private static func moment(_ text: String) -> (Instant, Zone)? {
    let reference = WhenReference(now: Instant(seconds: 0), zone: .utc, language: .english)
    guard case .understood(let reading) = When.parse(text, reference), let point = reading.said.point,
      point.precision.isClockTime
    else { return nil }
    return (point.start, Zone(offset: point.offset))
  }

  private static func grain(_ precision: Precision) -> String {
    precision == .partOfDay ? "part" : precision.rawValue
  }

  private static func local(_ instant: Instant, _ zone: Zone) -> String {
    let wall = zone.wall(at: instant)
    let year = String(String(10_000 + wall.date.year).dropFirst())
    let date = "\(year)-\(twoDigits(wall.date.month))-\(twoDigits(wall.date.day))"
    let time = "\(twoDigits(wall.hour)):\(twoDigits(wall.minute)):\(twoDigits(wall.second))"
    return date + "T" + time + Zone.text(offset: zone.offset(at: instant))
  }

  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isEscaped = false
    for character in line {
      if isEscaped {
        fields[fields.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\t" {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\\" || character == "\t" { result.append("\\") }
      result.append(character)
    }
  }

  private struct Columns {
    enum Name: String, CaseIterable {
      case id, lang, phrase, ref
    }

    private var indices: [Name: Int] = [:]

    init(_ header: [String]) throws(WhenBatchError) {
      for name in Name.allCases {
        guard let index = header.firstIndex(of: name.rawValue) else { throw .missingColumn(name.rawValue) }
        indices[name] = index
      }
    }

    func text(_ name: Name, of row: [String]) -> String {
      guard let index = indices[name], index < row.count else { return "" }
      return row[index]
    }
  }
}

/// Why a table of phrases cannot be read.
package enum WhenBatchError: Error, Equatable, Sendable {
  case missingColumn(String)
}
