/// A text without what leads to an account, a telephone or an address.
struct TextMask {
  private(set) var text = ""
  /// How many figures, and how many addresses, were masked.
  private(set) var figures = 0
  private(set) var contacts = 0

  /// What stands in the place of what was masked.
  static let mask = "▒▒▒"

  init(_ text: String) {
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      if let end = Self.address(in: characters, at: place) {
        self.text += Self.mask
        contacts += 1
        place = end
      } else if let end = Self.figure(in: characters, at: place) {
        let run = characters[place..<end]
        if Self.isAccountLike(run, after: place > 0 ? characters[place - 1] : nil) {
          self.text += Self.mask
          figures += 1
        } else {
          self.text += String(run)
        }
        place = end
      } else {
        self.text.append(characters[place])
        place += 1
      }
    }
  }

  // MARK: Addresses

  /// The end of a mail or web address that begins at `place`, which begins a word.
  private static func address(in text: [Character], at place: Int) -> Int? {
    let isStart = place == 0 || !isInAddress(text[place - 1]) || isOpening(text[place - 1])
    guard isStart, isInAddress(text[place]), !isOpening(text[place]) else { return nil }
    var end = place
    while end < text.count, isInAddress(text[end]) { end += 1 }
    while end > place, ".,;:!?)".contains(text[end - 1]) { end -= 1 }
    let word = String(text[place..<end])
    let isWeb = word.contains("://") || word.lowercased().hasPrefix("www.")
    guard isWeb || isMail(word) else { return nil }
    return end
  }

  private static func isMail(_ word: String) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
  }

  private static func isOpening(_ character: Character) -> Bool { "([{".contains(character) }

  private static func isInAddress(_ character: Character) -> Bool {
    !character.isWhitespace && !"<>\"“”‘’'«»".contains(character)
  }

  // MARK: Figures

  /// The end of digits that begin at `place`, with single blanks, points, commas and hyphens among them.
  private static func figure(in text: [Character], at place: Int) -> Int? {
    guard isDigit(text[place]), place == 0 || !isDigit(text[place - 1]) else { return nil }
    var end = place
    while end < text.count {
      if isDigit(text[end]) {
        end += 1
      } else if " .,-\u{A0}".contains(text[end]), end + 1 < text.count, isDigit(text[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Seven digits and more that are no date. What follows a slash or a colon is the end of a date or a time.
  private static func isAccountLike(_ run: ArraySlice<Character>, after before: Character?) -> Bool {
    var pieces = run.split { $0 == " " || $0 == "\u{A0}" }
    if before == "/" || before == ":" { pieces.removeFirst() }
    return pieces.filter { !isDate($0) }.joined().count(where: isDigit) >= 7
  }

  /// "2026-12-20", "20.12.2026".
  private static func isDate(_ piece: ArraySlice<Character>) -> Bool {
    let groups = piece.split { !isDigit($0) }.map(\.count)
    guard groups.count == 3 else { return false }
    return groups == [4, 2, 2] || (groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
