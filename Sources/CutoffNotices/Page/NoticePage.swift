import CutoffDomain
import Foundation

/// The text of a notice with its lines and sentences; places are UTF-16 offsets.
struct NoticePage {
  let text: NoticeText
  let source: NSString
  let language: Language
  let lineRanges: [Range<Int>]
  private(set) var segments: [Segment] = []
  private(set) var tables: [NoticeTable] = []
  /// The dates of the letter itself.
  private(set) var dateLines: [Range<Int>] = []

  init(_ text: NoticeText, language: Language) {
    self.text = text
    self.language = language
    let source = text.whole as NSString
    self.source = source
    var start = 0
    lineRanges = text.lines.map { line in
      let range = start..<(start + line.utf16.count)
      start = range.upperBound + 1
      return range
    }
    var builder = SegmentBuilder(source: source, text: text, lines: lineRanges)
    builder.run()
    segments = builder.segments
    tables = builder.tables
    dateLines = DateLine.ranges(in: self)
  }

  /// Where the text begins below a mail's header.
  var bodyStart: Int { lineRanges.dropFirst(text.headerLineCount).first?.lowerBound ?? 0 }

  var body: Range<Int> { bodyStart..<source.length }

  func string(_ range: Range<Int>) -> String { source.text(range) }

  /// White space of any kind as one blank.
  func phrase(_ range: Range<Int>) -> String {
    string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func lineIndex(at place: Int) -> Int {
    var (low, high) = (0, lineRanges.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lineRanges[middle].lowerBound <= place { low = middle } else { high = middle - 1 }
    }
    return max(0, low)
  }

  func quote(_ range: Range<Int>) -> NoticeQuote {
    let range = trimmed(range)
    let line = lineIndex(at: range.lowerBound)
    let column = string(lineRanges[line].lowerBound..<range.lowerBound).count + 1
    return NoticeQuote(line: line + 1, column: column, text: string(range))
  }

  /// Without blanks and marks of layout at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isBlank(low) { low += 1 }
    while high > low, isBlank(high - 1) { high -= 1 }
    return low..<high
  }

  /// The same without those of `signs` that stand at its end.
  func trimmed(_ range: Range<Int>, endingIn signs: String) -> Range<Int> {
    var range = trimmed(range)
    while let last = string(range).last, signs.contains(last) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  private func isBlank(_ place: Int) -> Bool {
    switch source.character(at: place) {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2A, 0x7C: true
    default: false
    }
  }

  func segment(at place: Int) -> Segment? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < segments.count && segments[low].range.contains(place) ? segments[low] : nil
  }

  func isQuoted(_ range: Range<Int>) -> Bool { text.quotedLines.contains(lineIndex(at: range.lowerBound)) }
}

/// A sentence, an item of a list, a heading or a row.
struct Segment {
  var range: Range<Int>
  var kind: Kind
  /// Counts blocks of lines that stand together.
  var paragraph: Int
  /// Place among the segments of the sentence that leads to this item or row ("we will:").
  var lead: Int?

  enum Kind { case sentence, item, row }
}

/// Rows of cells that stand below each other.
struct NoticeTable {
  /// Cells by row; the first row may be a header.
  var rows: [Row]
  /// Place among the segments of the sentence before it.
  var lead: Int?

  struct Row {
    var range: Range<Int>
    var cells: [Range<Int>]
    /// Lines below that go on in one of the cells: the cell's place and the line's text.
    var continuations: [(cell: Int, range: Range<Int>)] = []
  }
}
