import CutoffDomain
import Foundation

/// Lines that name somebody.
extension PartyReader {
  mutating func readLabels() {
    for match in Self.sender.all(in: page.source, page.body) {
      if let range = match[1] { addNamed(range, .provider) }
    }
    for match in Self.receiver.all(in: page.source, page.body) {
      if let range = match[1] { addReceivers(range) }
    }
    for match in Self.inlineReceiver.all(in: page.source, page.body) {
      if let range = match[1], OrganisationNames.isOrganisation(page.phrase(range)) {
        addNamed(range, .customer)
      }
    }
    for match in Self.accountName.all(in: page.source, page.body) {
      if let range = match[1] { addNamed(range, .customer) }
    }
    for match in Self.salutation.all(in: page.source, page.body) {
      if let range = match[1], OrganisationNames.isOrganisation(page.phrase(range)), customer == nil {
        addNamed(range, .customer)
      }
    }
  }

  private static let indented = Pattern(#"\A(?:[ ]{4,}|\t)\S"#)
  private static let bullet = Pattern(#"\A(?:[-–•+]\s*)"#)
  static let cellGap = Pattern(#"[ ]{2,}|\t+|\s\|\s"#)
  private static let several = Pattern(#";\s*(?=\p{Lu})"#, isCaseSensitive: true)
  static let next = Pattern(#"^[ \t]*[-–•+][ \t]*(\S[^\n]*)$"#)

  /// One name, or several, one a line.
  private mutating func addReceivers(_ range: Range<Int>) {
    var start = range.lowerBound
    for mark in Self.several.all(in: page.source, range) {
      addNamed(start..<mark.range.lowerBound, .customer)
      start = mark.range.upperBound
    }
    addNamed(start..<range.upperBound, .customer)
    let line = page.lineIndex(at: range.lowerBound)
    for following in page.lineRanges.dropFirst(line + 1) {
      if Self.indented.matches(page.string(following)),
        OrganisationNames.isOrganisation(page.phrase(following))
      {
        addNamed(following, .customer)
        continue
      }
      guard let match = Self.next.first(in: page.source, following),
        match.range.lowerBound == following.lowerBound, let name = match[1]
      else { return }
      addNamed(name, .customer)
    }
  }

  private static let cutAt = Pattern(
    #"\s*(?:[;<(]|,\s*(?:[A-Z\p{Lu}][^,]*)|\s[-–]\s(?=[\p{L}]*\d)|[.;]\s*$|\[|\s{3,})"#)

  mutating func addNamed(_ range: Range<Int>, _ side: Side) {
    let whole = range
    var range = page.trimmed(range)
    let text = page.string(range) as NSString
    let lead = Self.bullet.first(in: text)?.range.upperBound ?? 0
    range = (range.lowerBound + lead)..<range.upperBound
    let rest = page.string(range) as NSString
    if let cut = Self.cutAt.first(in: rest), cut.range.lowerBound > 0 {
      range = range.lowerBound..<(range.lowerBound + cut.range.lowerBound)
    }
    range = trimmedEnd(range)
    let name = page.phrase(range)
    guard isParty(name) else {
      // "Gửi chị Lan, phòng Hành chính Công ty Gốm Thổ Hà": the organisation, not the person.
      if OrganisationNames.hasHonorific(name), let inner = organisation(in: whole) {
        add(page.phrase(inner), side, inner)
      }
      return
    }
    add(name, side, range)
  }

  private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    var range = page.trimmed(range)
    while let last = page.string(range).last, ".;,:".contains(last), !page.string(range).hasSuffix("Inc."),
      !page.string(range).hasSuffix("Ltd.")
    {
      range = page.trimmed(range.lowerBound..<(range.upperBound - 1))
    }
    return range
  }

  /// Whoever is addressed by a label is an organisation unless it looks like a person.
  func organisation(in range: Range<Int>) -> Range<Int>? {
    let pattern =
      page.language == .vietnamese ? OrganisationNames.vietnameseName : OrganisationNames.englishName
    return pattern.all(in: page.source, range).map { trimmedName($0.range) }.first {
      OrganisationNames.isOrganisation(page.phrase($0)) && !OrganisationNames.isOffice(page.phrase($0))
        && $0.upperBound <= range.upperBound
    }
  }

  private func isParty(_ name: String) -> Bool {
    guard name.count >= 3, name.count <= 120, !name.contains("@"), !OrganisationNames.isGeneric(name),
      !OrganisationNames.hasHonorific(name)
    else { return false }
    return OrganisationNames.isOrganisation(name)
  }
}
