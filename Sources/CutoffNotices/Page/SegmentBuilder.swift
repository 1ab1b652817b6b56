import Foundation

/// Splits a text into sentences, items and rows.
struct SegmentBuilder {
  let source: NSString
  let text: NoticeText
  let lines: [Range<Int>]
  private(set) var segments: [Segment] = []
  private(set) var tables: [NoticeTable] = []
  private var paragraph = 0
  private var block: Range<Int>?
  private var blockKind = Segment.Kind.sentence
  private var lead: Int?
  private var isInTable = false

  init(source: NSString, text: NoticeText, lines: [Range<Int>]) {
    self.source = source
    self.text = text
    self.lines = lines
  }

  private static let item = Pattern(#"^[ \t]*(?:[-*•+–·▪]|\(?\d{1,2}[.)]|\(?[a-zđ][.)])[ \t]+(?=\S)"#)
  private static let label = Pattern(
    #"^[ \t*_]*[\p{Lu}][\p{L} .'/()-]{0,40}:(?=[ \t*_]|$)"#, isCaseSensitive: true)
  private static let rule = Pattern(#"^[ \t]*[|:+=_.-][-|:+=_. ]*$"#)
  private static let looseGap = Pattern(#"[ \t]*\|[ \t]*|(?<=[^\s$])(?:[ ]{2,}|\t+)(?=\S)"#)
  private static let gap = Pattern(
    #"[ \t]*\|[ \t]*|(?<=[^\s.!?:$])(?:[ ]{2,}|\t+)(?=\S)|(?<=\S)(?:[ ]{4,}|\t+)(?=\S)"#)

  mutating func run() {
    for (index, line) in lines.enumerated() {
      // Of a mail's header the subject speaks.
      if index < text.headerLineCount, !text.lines[index].hasPrefix("Subject: ") { continue }
      let content = source.text(line)
      if content.allSatisfy(\.isWhitespace) || content.hasPrefix("```") {
        close()
        paragraph += 1
        isInTable = false
      } else if Self.rule.matches(content) {
        close()
      } else {
        take(line, content, after: index > 0 ? source.text(lines[index - 1]) : "")
      }
    }
    close()
  }

  private mutating func take(_ line: Range<Int>, _ content: String, after last: String) {
    let cells = cells(of: line, content)
    if isInTable, cells.count == 1, content.first == " ", let table = tables.last?.rows.last,
      table.cells.count > 1
    {
      continueRow(line, cells[0])
      return
    }
    if cells.count > 1 {
      close()
      takeRow(line, cells)
      return
    }
    isInTable = false
    if let match = Self.item.first(in: source, line) {
      close()
      lead = lead ?? lastLead()
      blockKind = .item
      block = match.range.upperBound..<line.upperBound
      return
    }
    if let open = block, joins(last, content) {
      block = open.lowerBound..<line.upperBound
      return
    }
    close()
    blockKind = .sentence
    lead = nil
    block = line
  }

  /// Whether a line goes on in the next one: a wrapped line is long, or the next one begins small.
  private func joins(_ last: String, _ next: String) -> Bool {
    guard !Self.label.matches(next) else { return false }
    let trimmed = next.drop { $0.isWhitespace || $0 == "*" || $0 == "_" }
    guard let first = trimmed.first else { return false }
    if last.hasSuffix(":") { return false }
    if isCapitals(last) != isCapitals(next) { return false }
    if first.isLowercase { return true }
    if Self.label.matches(last), last.count < 90 { return false }
    if isCapitals(last) { return false }
    return last.trimmingCharacters(in: .whitespaces).count >= 50
  }

  private func isCapitals(_ line: String) -> Bool {
    let letters = line.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy { !$0.isLowercase }
  }

  private func cells(of line: Range<Int>, _ content: String) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound + content.prefix { $0.isWhitespace }.utf16.count
    // Where a line has cells, any two blanks part them.
    let isRow = Self.gap.first(in: source, start..<line.upperBound) != nil
    for gap in (isRow ? Self.looseGap : Self.gap).all(in: source, start..<line.upperBound) {
      if gap.range.lowerBound > start { cells.append(start..<gap.range.lowerBound) }
      start = gap.range.upperBound
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }

  private mutating func takeRow(_ line: Range<Int>, _ cells: [Range<Int>]) {
    if !isInTable {
      tables.append(NoticeTable(rows: [], lead: lastLead()))
      isInTable = true
    }
    tables[tables.count - 1].rows.append(NoticeTable.Row(range: line, cells: cells))
    segments.append(
      Segment(range: line, kind: .row, paragraph: paragraph, lead: tables[tables.count - 1].lead))
  }

  private mutating func continueRow(_ line: Range<Int>, _ cell: Range<Int>) {
    let table = tables.count - 1
    let row = tables[table].rows.count - 1
    let column = cell.lowerBound - line.lowerBound
    let start = tables[table].rows[row].range.lowerBound
    let place = tables[table].rows[row].cells.lastIndex { $0.lowerBound - start <= column } ?? 0
    tables[table].rows[row].continuations.append((place, cell))
  }

  /// The sentence that a list or table hangs on.
  private func lastLead() -> Int? {
    guard let place = segments.lastIndex(where: { $0.kind == .sentence }) else { return nil }
    let end = source.text(segments[place].range).trimmingCharacters(in: .whitespacesAndNewlines)
    return end.hasSuffix(":") || segments[place].paragraph >= paragraph - 1 ? place : nil
  }

  private mutating func close() {
    guard let block else { return }
    self.block = nil
    for range in Sentences.ranges(in: source, block) {
      segments.append(
        Segment(range: range, kind: blockKind, paragraph: paragraph, lead: blockKind == .item ? lead : nil))
    }
  }
}

/// Where sentences end.
enum Sentences {
  private static let end = Pattern(#"(?<![.\s])[.!?…;]["”’)*_]*(?=\s+|$)"#)
  private static let abbreviation = Pattern(
    #"(?:\b(?:[Nn]os?|Mr|Mrs|Ms|Dr|St|Inc|Ltd|Co|Corp|[Aa]ttn|[Tt]el|[Rr]efs?|[Aa]cct|[Dd]ept|[Ii]nv|[Aa]rt|[Cc]l|[Ss]ec|[Pp]ara|approx|e\.g|i\.e|vs|TP|Q|P|ThS|TS|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)|[ap]\.m|[ap]m|\b\p{Lu})\.\z"#,
    isCaseSensitive: true)
  private static let clockEnd = Pattern(#"[ap]\.?m\.\z"#)
  private static let goesOn = Pattern(
    #"\A\s+(?:\p{Ll}|\d|[-–—(,|&]|Eastern|Central|Mountain|Pacific|Alaska|Hawaii|ET|CT|MT|PT|[ECMP][SD]T|UTC|GMT|on|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"#,
    isCaseSensitive: true)

  private static let longest = 1_500

  /// What goes on without an end is no sentence: it is cut at blanks.
  private static func pieces(_ range: Range<Int>, _ source: NSString) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > longest {
      var end = start + longest
      while end > start + longest / 2, source.character(at: end) != 0x20, source.character(at: end) != 0x0A {
        end -= 1
      }
      pieces.append(start..<end)
      start = end
    }
    return pieces + [start..<range.upperBound]
  }

  static func ranges(in source: NSString, _ block: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = block.lowerBound
    for match in end.all(in: source, block) where match.range.lowerBound >= start {
      let stop = match.range.upperBound
      guard stop < block.upperBound else { break }
      let before = source.text(max(start, stop - 10)..<stop)
      let after = source.text(stop..<min(block.upperBound, stop + 14))
      if abbreviation.matches(before), !clockEnd.matches(before) || goesOn.matches(after) { continue }
      ranges.append(start..<stop)
      start = stop
    }
    if start < block.upperBound { ranges.append(start..<block.upperBound) }
    return ranges.flatMap { pieces($0, source) }.filter { !source.text($0).allSatisfy(\.isWhitespace) }
  }
}
