import CutoffDomain
import Foundation

/// Letterhead and signature.
extension PartyReader {
  private static let title = Pattern(
    #"(?:notice|warning|reminder|statement|invoice|thông báo|giấy báo|công văn|cộng hòa xã hội|độc lập|V/v|về việc|final|urgent|subject|re:|số:|schedule|arrangement|#)"#
  )

  mutating func readLetterhead() {
    let lines = page.lineRanges.drop { $0.lowerBound < page.bodyStart }
    var seen = 0
    for line in lines {
      for cell in Self.cells(of: line, page).flatMap(capitalPieces) {
        let cell = Self.withoutIn(cell, page)
        let text = page.phrase(cell)
        if text.isEmpty { continue }
        if Self.title.matches(text),
          !OrganisationNames.isOrganisation(text)
            || OrganisationNames.isCapitals(text) && Self.notice.matches(text)
        {
          continue
        }
        guard text.count <= 90, !text.contains(":"), !isSentence(text),
          OrganisationNames.isOrganisation(text),
          !OrganisationNames.isOffice(text),
          OrganisationNames.isNameLike(text, page.language), isQuiet(cell)
        else { continue }
        if findings.contains(where: { $0.name == text }) { continue }
        let isAbove = OrganisationNames.body.matches(
          OrganisationNames.sentenceCase(text, body: page.text.whole, page.language))
        if let issuer = issuer(below: line, text) {
          add(page.phrase(issuer), .provider, issuer)
        } else {
          add(text, isAbove ? .third : .provider, cell)
        }
        return
      }
      seen += 1
      if seen > 6 { return }
    }
  }

  private static let inThe = Pattern(#"\A\s*(?:in|before) the\s+"#)

  /// "IN THE SUPERIOR COURT": the court's name alone.
  private static func withoutIn(_ cell: Range<Int>, _ page: NoticePage) -> Range<Int> {
    guard let match = inThe.first(in: page.string(cell) as NSString) else { return cell }
    return (cell.lowerBound + match.range.upperBound)..<cell.upperBound
  }

  private static let governing = Pattern(
    #"^(?:UBND|ỦY BAN NHÂN DÂN|HĐND|BỘ|SỞ|TỔNG CÔNG TY|TẬP ĐOÀN|TỈNH|THÀNH PHỐ)(?![\p{L}])"#,
    isCaseSensitive: true)

  /// A Vietnamese letterhead names the body above, and on the next line, in capitals too, who writes.
  private func issuer(below line: Range<Int>, _ first: String) -> Range<Int>? {
    guard page.language == .vietnamese, OrganisationNames.isCapitals(first), Self.governing.matches(first),
      let next = page.lineRanges.first(where: { $0.lowerBound > line.lowerBound }),
      let cell = Self.cells(of: next, page).first
    else { return nil }
    let text = page.phrase(cell)
    guard OrganisationNames.isCapitals(text), OrganisationNames.isOrganisation(text),
      !OrganisationNames.isOffice(text), isQuiet(cell), text.count <= 90
    else { return nil }
    return cell
  }

  /// "CITY OF MAPLE HOLLOW - UTILITY BILLING OFFICE": the whole, then its pieces.
  private func capitalPieces(_ cell: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = cell.lowerBound
    for gap in Self.dash.all(in: page.source, cell) {
      pieces.append(start..<gap.range.lowerBound)
      start = gap.range.upperBound
    }
    pieces.append(start..<cell.upperBound)
    return pieces.count > 1 ? pieces : [cell]
  }

  private static let dash = Pattern(#"\s+[-–—|]\s+"#)

  /// Says nothing that happens: it is a name.
  private func isQuiet(_ range: Range<Int>) -> Bool {
    !Self.notice.matches(page.string(range))
      && !TriggerWords.all(in: page, range).contains {
        $0.kind.stopsService || $0.kind == .resume || $0.kind == .hearing
      }
  }

  /// The address above a letter: an organisation on a line of its own, below the letterhead.
  mutating func readAddress() {
    let lines = page.lineRanges.drop { $0.lowerBound < page.bodyStart }
    for range in lines.prefix(16).flatMap({ Self.cells(of: $0, page) }) {
      let text = page.phrase(range)
      if Self.opens.matches(text) || text.count > 60 && isSentence(text) { return }
      guard (4...90).contains(text.count), !text.contains(":"), provider != nil, !isSentence(text),
        OrganisationNames.isOrganisation(text), !OrganisationNames.isOffice(text),
        OrganisationNames.isNameLike(text, page.language),
        !OrganisationNames.isCapitals(text), isQuiet(range), !Self.title.matches(text)
      else { continue }
      let count = findings.count
      addNamed(range, .customer)
      if findings.count > count { return }
    }
  }

  private static let opens = Pattern(
    #"\A(?:dear|hello|hi|hey|kính gửi|kính chào|xin chào|good (?:morning|day))\b"#)

  private func isSentence(_ text: String) -> Bool { text.hasSuffix(".") && !Self.abbreviated.matches(text) }

  private static let abbreviated = Pattern(#"\b(?:Inc|Ltd|Co|Corp|L\.L\.C|S\.A|B\.V)\.$"#)

  private static let notice = Pattern(#"notice|thông báo|reminder|warning|cộng hòa|độc lập"#)

  private static func cells(of line: Range<Int>, _ page: NoticePage) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for gap in cellGap.all(in: page.source, line) {
      if gap.range.lowerBound > start { cells.append(page.trimmed(start..<gap.range.lowerBound)) }
      start = gap.range.upperBound
    }
    if start < line.upperBound { cells.append(page.trimmed(start..<line.upperBound)) }
    return cells.filter { !$0.isEmpty }
  }

  mutating func readByline() {
    guard let match = Self.byOffice.first(in: page.source), let range = match[1] else { return }
    let name = page.phrase(range)
    guard !OrganisationNames.hasHonorific(name) else { return }
    add(name, .provider, page.trimmed(range))
  }

  /// "Cloud Operations, Nimbus Ridge", or an organisation's own line near the end.
  mutating func readSignature() {
    for line in page.lineRanges.suffix(14).reversed() where line.lowerBound >= page.bodyStart {
      let text = page.phrase(line)
      guard text.count <= 90, !isSentence(text), !text.contains(":") else { continue }
      let pieces = text.components(separatedBy: ", ")
      for piece in pieces
      where isQuiet(line) && OrganisationNames.isNameLike(piece, page.language)
        && OrganisationNames.isOrganisation(piece)
        && !OrganisationNames.isOffice(piece)
      {
        let place = (page.string(line) as NSString).range(of: piece)
        guard place.location != NSNotFound, !findings.contains(where: { $0.name == piece }) else { continue }
        let start = line.lowerBound + place.location
        add(piece, .provider, start..<(start + place.length), .likely)
        return
      }
    }
  }

  private static let officeOf = Pattern(
    #"\b(?:customers of|contact|the|from) ((?:[A-Z][\w&'-]*\s){1,4}?)(?:Support|Billing|Accounts|Operations|Customer (?:Care|Service|Support)|Team|Helpdesk)\b"#,
    isCaseSensitive: false)

  /// "Contact Basalt Cloud Support": whose office it is.
  mutating func readOfficeName() {
    guard let match = Self.officeOf.first(in: page.source, page.body),
      let range = match[1]
    else { return }
    let name = page.trimmed(range)
    guard OrganisationNames.isNameLike(page.phrase(name), .english),
      !OrganisationNames.isOffice(page.phrase(name)),
      page.string(name).count >= 4,
      page.string(name).lowercased() != "our"
    else { return }
    add(page.phrase(name), .provider, name, .likely)
  }
}
