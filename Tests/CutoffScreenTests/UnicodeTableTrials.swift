import CutoffLetters
import CutoffScreen
import Foundation
import Testing

/// The tables of widths and base letters, made again from the columns of the Unicode character database that
/// Tests/UnicodeData keeps. With CUTOFF_RECORD=1 in the environment the table of widths is written anew, and
/// the test fails so that nobody records by accident.
@Suite struct UnicodeTableTrials {
  @Test func `the table of what scalars are to a screen follows from Unicode's own`() throws {
    let made = try Self.runs()
    if made != ScalarTable.runs, ProcessInfo.processInfo.environment["CUTOFF_RECORD"] == "1" {
      try Self.write(made)
    }
    #expect(made == ScalarTable.runs)
  }

  @Test func `the table of base letters follows from Unicode's own`() throws {
    let letters = try Self.baseLetters()
    let table = { (range: ClosedRange<UInt32>) in
      String(decoding: range.map { letters[$0] ?? UInt8(ascii: ".") }, as: UTF8.self)
    }
    #expect(table(BaseLetter.latinRange) == String(decoding: BaseLetter.latin, as: UTF8.self))
    #expect(table(BaseLetter.additionalRange) == String(decoding: BaseLetter.additional, as: UTF8.self))
  }

  // MARK: What scalars are to a screen

  /// The rules of `ScalarTable`, the first that fits.
  private static func runs() throws -> [UInt32] {
    let category = try column("GeneralCategory")
    let ignorable = try column("DefaultIgnorable")
    let prepended = try column("PrependedMarks")
    let jamo = try column("HangulJamo")
    let wide = try column("WideScalars")
    var runs: [UInt32] = []
    var last: UInt32?
    for value in UInt32(0)...0x10FFFF {
      let kind = category[value] ?? "Cn"
      let shown: UInt32
      if ignorable[value] != nil || ["Cc", "Zl", "Zp"].contains(kind)
        || kind == "Cf" && prepended[value] == nil
      {
        shown = 3
      } else if ["Cn", "Co", "Cs"].contains(kind) {
        shown = 4
      } else if ["Mn", "Me"].contains(kind) || jamo[value] != nil {
        shown = 2
      } else if wide[value] != nil || drawnWide.contains(where: { $0 ~= value }) {
        shown = 1
      } else {
        shown = 0
      }
      if shown != last { runs.append(value << 4 | shown) }
      last = shown
    }
    return runs
  }

  /// Hexagrams and circled numbers on squares, which terminals draw wide.
  private static let drawnWide: [ClosedRange<UInt32>] = [0x4DC0...0x4DFF, 0x3248...0x324F]

  private static func write(_ runs: [UInt32]) throws {
    let file = tests.deletingLastPathComponent()
      .appendingPathComponent("Sources/CutoffScreen/ScalarTable.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "static let runs: [UInt32] = [\n")).upperBound
    let numbers = runs.map { "0x" + hexadecimal($0) + "," }
    let lines = stride(from: 0, to: numbers.count, by: 10).map {
      "    " + numbers[$0..<min($0 + 10, numbers.count)].joined(separator: " ") + "\n"
    }
    try (text[..<start] + lines.joined() + "  ]\n}\n").write(to: file, atomically: true, encoding: .utf8)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  // MARK: Base letters

  private static func baseLetters() throws -> [UInt32: UInt8] {
    let parts = try column("Decompositions")
    var letters: [UInt32: UInt8] = [:]
    for value in Array(BaseLetter.latinRange) + Array(BaseLetter.additionalRange) {
      var first = value
      while let next = parts[first]?.split(separator: " ").first { first = UInt32(next, radix: 16) ?? 0 }
      guard let scalar = Unicode.Scalar(first) else { continue }
      let lower = Character(scalar).lowercased()
      letters[value] = added[lower] ?? Character(lower).asciiValue
    }
    return letters
  }

  /// Letters with a stroke, and the dotless i, which Unicode does not take apart.
  private static let added: [String: UInt8] = [
    "đ": UInt8(ascii: "d"), "ø": UInt8(ascii: "o"), "ł": UInt8(ascii: "l"), "ı": UInt8(ascii: "i"),
    "ħ": UInt8(ascii: "h"), "ŧ": UInt8(ascii: "t"),
  ]

  // MARK: Unicode's data

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The values of a file's runs, an empty text where it has none.
  private static func column(_ name: String) throws -> [UInt32: String] {
    let file = tests.appendingPathComponent("UnicodeData/\(name).txt")
    var values: [UInt32: String] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.first != "#" {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      let ends = parts[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      let first = try #require(ends.first)
      for value in first...(ends.last ?? first) { values[value] = parts.count > 1 ? String(parts[1]) : "" }
    }
    return values
  }
}
