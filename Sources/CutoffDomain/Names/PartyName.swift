import Foundation

/// The shorter forms of a party's name, read off the name itself.
package enum PartyName {
  /// "Viettel IDC" of "Công ty TNHH Viettel - CHT (Viettel IDC)": the bracket where it is a name of its own,
  /// else the name without legal form and without what only describes it. `name` where nothing is shorter.
  package static func short(of name: String) -> String {
    // Nearly all names have none of this.
    guard name.utf8.count > 8 else { return name }
    let core = core(of: name)
    if let bracket = bracket(of: name, core: core) { return bracket }
    var short = head(of: core)
    for (long, official) in officialWords where short.contains(long) {
      short = short.replacingOccurrences(of: long, with: official)
    }
    return short.isEmpty ? name : short
  }

  /// "AEDC" of "Abuja Electricity Distribution Company": three and more capitalised words, three letters at
  /// least, never of names that are joined by "and". Nil for all others.
  package static func initials(of name: String) -> String? {
    let words = split(withoutBrackets(name), at: [" / ", ", ", "; "]).split(separator: " ")
    guard words.count >= 3, words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return nil }
    guard words.allSatisfy({ isCapital($0) || $0 == "of" || $0 == "the" }) else { return nil }
    let letters = words.filter(isCapital).compactMap(\.first)
    return letters.count >= 3 ? String(letters) : nil
  }

  // MARK: parts

  private static let legalHeads = [
    "Công ty TNHH MTV ", "Công ty TNHH ", "Công ty cổ phần ", "Công ty CP ", "Công ty ", "Tổng công ty ",
    "Tập đoàn ", "The ",
  ]
  private static let legalTails = [
    " Inc", " Inc.", " Co", " Co.", " Ltd", " Ltd.", " LLC", " Company", " plc", " PLC", " GmbH", " Corp",
    " Corp.", " Limited", " JSC",
  ]
  /// What stands in official letters for words of offices, the longer one first.
  private static let officialWords = [
    ("Ủy ban nhân dân", "UBND"), ("UBND thành phố", "UBND TP"), ("Hội đồng nhân dân", "HĐND"),
    ("Thông tin và Truyền thông", "TT-TT"), ("Giao thông vận tải", "GTVT"),
    ("Tài nguyên và Môi trường", "TN-MT"), ("Công an", "CA"),
  ]
  /// What follows one of them only describes.
  private static let descriptions = [" / ", ", ", " to the ", " on ", " of the ", "; "]

  private static func isCapital(_ word: Substring) -> Bool {
    word.first.map { $0.isUppercase || $0.isNumber } ?? false
  }

  /// The name without what stands in brackets and without the legal form before it.
  private static func core(of name: String) -> String { withoutHead(withoutBrackets(name)) }

  private static func withoutBrackets(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "(")) else { return name }
    var kept = ""
    var depth = 0
    for character in name {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    return kept.split(separator: " ").joined(separator: " ")
  }

  private static func withoutHead(_ name: String) -> String {
    for head in legalHeads where name.hasPrefix(head) && name.count > head.count + 1 {
      return String(name.dropFirst(head.count))
    }
    return name
  }

  private static func bracket(of name: String, core: String) -> String? {
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else {
      return nil
    }
    let inside = name[name.index(after: open)..<close]
    guard let first = inside.split(separator: " ").first else { return nil }
    let isCapitals = inside.contains(where: \.isUppercase) && !inside.contains(where: \.isLowercase)
    let repeats = core.split(separator: " ").first == first
    return isCapitals || repeats ? String(inside) : nil
  }

  private static func head(of core: String) -> String {
    var head = split(core, at: descriptions)
    while let tail = legalTails.first(where: { head.hasSuffix($0) && head.count > $0.count + 1 }) {
      head = String(head.dropLast(tail.count))
      if head.hasSuffix(",") { head.removeLast() }
    }
    return head.prefix(1).uppercased() + head.dropFirst()
  }

  /// `text` up to the first of `marks`; never nothing.
  private static func split(_ text: String, at marks: [String]) -> String {
    var end = text.endIndex
    for mark in marks {
      if let range = text.range(of: mark, options: .literal), range.lowerBound < end,
        range.lowerBound > text.startIndex
      {
        end = range.lowerBound
      }
    }
    return String(text[..<end])
  }
}

extension Party {
  /// All that it is called on a screen, and so all that it may be called by those who type: the name, the short one
  /// that somebody gave, and what is read off the name.
  package var calledAs: [String] {
    var names = [name]
    for other in [short, PartyName.short(of: name), PartyName.initials(of: name)] {
      if let other, !names.contains(other) { names.append(other) }
    }
    return names
  }

  /// Whether a folded name is one of those, in full.
  package func isCalled(_ folded: String) -> Bool { calledAs.contains { Folding.fold($0) == folded } }
}

/// What the parties of one incident are called where there is little room: the name that somebody gave, else
/// one read off the whole name, as long as no other party is called so too.
package struct PartyNames: Hashable, Sendable {
  private var shorts: [RecordID: String] = [:]
  private var letters: [RecordID: String] = [:]

  package init(_ parties: [Party] = []) {
    guard !parties.isEmpty else { return }
    var taken: [String: Int] = [:]
    let derived = parties.map { party in
      [party.short ?? PartyName.short(of: party.name), PartyName.initials(of: party.name)]
    }
    for (party, forms) in zip(parties, derived) {
      for form in Set(([party.name] + forms.compactMap { $0 }).map(Folding.fold)) {
        taken[form, default: 0] += 1
      }
    }
    for (party, forms) in zip(parties, derived) {
      let short = forms[0].flatMap { taken[Folding.fold($0)] == 1 ? $0 : nil }
      shorts[party.id] = party.short ?? short ?? party.name
      if let initials = forms[1], taken[Folding.fold(initials)] == 1 { letters[party.id] = initials }
    }
  }

  /// The short name; nil for a party that is not there.
  package subscript(id: RecordID?) -> String? { id.flatMap { shorts[$0] } }

  /// The shortest form: the initials where the name has some and they are shorter, else the short name.
  package func shortest(_ id: RecordID?) -> String? {
    guard let short = self[id] else { return nil }
    guard let initials = id.flatMap({ letters[$0] }), initials.count < short.count else { return short }
    return initials
  }
}
