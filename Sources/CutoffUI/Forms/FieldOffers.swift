import CutoffDomain
import CutoffWords

/// What a pasted text could fill a field with, one after the other; nothing is filled until it is taken.
package struct FieldOffers: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case time, address
    /// The whole of a text of which the field has the first line, so many `lines`; `isCut` where it is
    /// too long.
    case wholeText(lines: Int, isCut: Bool)
  }

  /// The best first.
  package var texts: [String]
  package var kind: Kind
  /// The place of the one that `next` gives; all before it were taken.
  private(set) var place = 0

  package init(_ texts: [String] = [], _ kind: Kind = .time) {
    self.texts = texts
    self.kind = kind
  }

  /// The one that is offered now; after the last one the first again, if there are several.
  package var next: String? {
    guard !texts.isEmpty, texts.count > 1 || place == 0 else { return nil }
    return texts[place % texts.count]
  }

  /// "2/3", which of several.
  var count: String? { texts.count > 1 ? "\(place % texts.count + 1)/\(texts.count)" : nil }

  mutating func take() { place += 1 }

  /// Whether one of them stands in the field.
  var isTaken: Bool { place > 0 }
}

extension Form {
  /// Bytes of a text in one record.
  package static let longestText = 65_536

  /// Puts a pasted text in and looks what else it says: times for the empty field of the time, an address
  /// for that of the source. Of an article the first line goes into a field of one line.
  mutating func paste(_ pasted: String, in surroundings: DraftSurroundings) {
    guard let field = focusedField, field.takesArticles else { return change(focus) { $0.paste(pasted) } }
    let lines = pasted.split(whereSeparator: \.isNewline).compactMap(\.trimmed)
    if case .text(let editor) = field.entry, editor.isEmpty, lines.count > 1, pasted.count > Self.article {
      let whole = Self.beginning(of: lines.joined(separator: editor.allowsBreaks ? "\n" : " "))
      let offer = FieldOffers([whole.text], .wholeText(lines: lines.count, isCut: whole.isCut))
      // Of a mail the subject names it, not who sent it; a title has no room for the rest, the summary has.
      let first = Self.subject(of: lines) ?? lines[0]
      let keeper = focus == .title && self[.summary] != nil ? DraftField.summary : focus
      change(focus) { $0.paste(first) }
      change(keeper) { $0.offers = offer }
    } else {
      change(focus) { $0.paste(pasted) }
    }
    offer(pasted, in: inside(surroundings))
  }

  /// How lines begin that say what a mail or a letter is about.
  private static let subjects = [
    Wording("chủ đề:", "subject:"), Wording("tiêu đề:", "topic:"), Wording("v/v:", "re:"),
  ]

  /// What the header of a pasted mail gives as its subject.
  private static func subject(of lines: [String]) -> String? {
    let names = subjects.flatMap { [$0.vietnamese, $0.english] }
    return lines.prefix(12).lazy.compactMap { line -> String? in
      guard let name = names.first(where: { line.lowercased().hasPrefix($0) }) else { return nil }
      return String(line.dropFirst(name.count)).trimmed
    }.first
  }

  /// Whether ctrl-y takes something that a paste offered; where the field has something to put back, that
  /// goes first.
  package var takesOffer: Bool { offeredField != nil && focusedField?.entry.hasKilled != true }

  /// The field whose offer is next: the focused one, then those of the times and sources, then the text.
  var offeredField: DraftField? {
    let open = fields.filter { $0.offers.next != nil && isAsked($0) }
    if let focused = open.first(where: { $0.id == focus && !$0.offers.isWhole }) { return focused.id }
    let waiting = open.filter { !$0.offers.isTaken && $0.isEmptyEntry || $0.offers.isWhole }
    return (waiting.first { !$0.offers.isWhole } ?? waiting.first)?.id
  }

  mutating func takeOffer() {
    guard let id = offeredField else { return }
    change(id) { field in
      guard let text = field.offers.next else { return }
      field.offers.take()
      field.fill(text)
    }
    if id != fields.first?.id { openAll() }
  }

  private mutating func offer(_ text: String, in surroundings: DraftSurroundings) {
    let address = Self.address(in: text)
    for field in fields where field.isEmptyEntry {
      switch field.entry {
      case .time(let entry) where field.id == .at || field.id == .due || field.id == .cutoff:
        let times = Self.times(in: text, entry.purpose, surroundings)
        if !times.isEmpty { change(field.id) { $0.offers = FieldOffers(times, .time) } }
      case .text where field.id == .address:
        if let address { change(field.id) { $0.offers = FieldOffers([address], .address) } }
      case .text, .longText, .time, .choice, .party, .money, .name, .pick: break
      }
    }
  }

  /// The times that a text names, the likeliest first.
  private static func times(
    in text: String, _ purpose: TimeEntry.Purpose, _ surroundings: DraftSurroundings
  ) -> [String] {
    var seen: Set<String> = []
    return DraftTimes.offers(
      in: text, leansBack: purpose == .moment, limits: purpose == .due, in: surroundings
    ).map(\.phrase).filter { seen.insert($0).inserted }
  }

  /// The first address of the web, without the marks of the sentence around it.
  private static func address(in text: String) -> String? {
    let words = text.split { $0.isWhitespace || "<>\"«»“”()[]".contains($0) }
    let address = words.first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    guard var address else { return nil }
    while let last = address.last, ".,;:!?'’".contains(last) { address.removeLast() }
    return address.count > "https://".count ? String(address) : nil
  }

  private static func beginning(of text: String) -> (text: String, isCut: Bool) {
    guard text.utf8.count > longestText else { return (text, false) }
    var bytes = 0
    let kept = text.prefix { character in
      bytes += character.utf8.count
      return bytes <= longestText
    }
    return (String(kept), true)
  }

  /// Characters above which lines are an article and not a note of two lines.
  private static let article = 200
}

extension FieldOffers {
  var isWhole: Bool {
    switch kind {
    case .wholeText: true
    case .time, .address: false
    }
  }
}

extension Field {
  /// A field of words that is not about the source.
  fileprivate var takesArticles: Bool {
    switch entry {
    case .text: id != .address && id != .zone
    case .longText: true
    case .time, .choice, .party, .money, .name, .pick: false
    }
  }

  var isEmptyEntry: Bool { entry.line?.isEmpty ?? false }
}

extension FieldEntry {
  /// Whether ctrl-y puts something back in this field.
  fileprivate var hasKilled: Bool {
    if case .longText(let editor) = self { return editor.hasKilled }
    return line?.hasKilled ?? false
  }
}
