/// A date that hangs on the deadline it is written with: "backup 12h before", "resume at its end", "sao lưu trước 12 giờ".
package struct DependentDate: Hashable, Sendable {
  package let kind: DeadlineKind
  /// Negative for "before".
  package let offset: Int
  package let unit: RelativeDate.Unit
  /// Which side of a window it is counted from.
  package let side: RelativeDate.Side

  package init(_ kind: DeadlineKind, offset: Int, unit: RelativeDate.Unit, side: RelativeDate.Side = .start) {
    self.kind = kind
    self.offset = offset
    self.unit = unit
    self.side = side
  }

  /// Nil for anything else.
  package init?(_ phrase: String) {
    let words = Folding.fold(phrase).split(whereSeparator: \.isWhitespace).map(String.init)
    guard let (kind, length) = Self.kind(words) else { return nil }
    let rest = Array(words[length...])
    if let side = Self.sides[rest.joined(separator: " ")] {
      self.init(kind, offset: 0, unit: .hours, side: side)
      return
    }
    guard let term = Term(rest) else { return nil }
    self.init(kind, offset: term.offset, unit: term.unit, side: term.side)
  }

  /// The phrases of a line of them, with `,`, `;` or `+` between them.
  package static func phrases(of line: String) -> [String] {
    line.split { ",;+".contains($0) }.compactMap(\.trimmed)
  }

  /// The deadline that it makes, counted from `main`; `calendar` is whose holidays its working days leave out.
  package func deadline(
    _ id: RecordID, on main: Deadline, calendar: String?, _ language: Language
  ) -> Deadline {
    let date = RelativeDate(
      base: main.id, offset: offset, unit: unit, calendar: unit == .workingDays ? calendar : nil, side: side)
    return Deadline(
      id: id, kind: kind, label: kind.shown(language), due: SaidTime(boundary: .by, point: nil),
      relative: date,
      // Only the setter's word brings the service back.
      setBy: kind == .resume ? main.setBy : nil, services: main.services, provenance: main.provenance)
  }

  /// The kind that the first words name, the most of them.
  private static func kind(_ words: [String]) -> (DeadlineKind, Int)? {
    for length in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      if let kind = DeadlineKind(called: words[..<length].joined(separator: " ")) { return (kind, length) }
    }
    return nil
  }

  fileprivate static let sides: [String: RelativeDate.Side] = [
    "at its end": .end, "at the end": .end, "at end": .end, "when it ends": .end, "khi het": .end,
    "luc het": .end, "khi ket thuc": .end, "luc ket thuc": .end, "at its start": .start,
    "at the start": .start,
    "with it": .start, "at the same time": .start, "cung luc": .start, "luc bat dau": .start,
  ]

  /// "12h before", "3 days after its end", "trước 12 giờ", "2 ngày sau khi hết".
  private struct Term {
    let offset: Int
    let unit: RelativeDate.Unit
    let side: RelativeDate.Side

    init?(_ words: [String]) {
      var words = Self.apart(words)
      // "Trước 12 giờ" says the turn first.
      if let first = words.first, RelativePhrase.turn(first) != nil {
        words = words.dropFirst() + [first]
      }
      guard let count = words.first.flatMap({ Int($0) }), (1...10_000).contains(count),
        let place = words.firstIndex(where: { RelativePhrase.turn($0) != nil }), place > 1,
        let sign = RelativePhrase.turn(words[place]),
        let unit = RelativePhrase.unit(words[1..<place].joined(separator: " ")),
        let side = Self.side(words[(place + 1)...].joined(separator: " "))
      else { return nil }
      offset = sign * count
      self.unit = unit
      self.side = side
    }

    /// Nothing more means the start.
    private static func side(_ words: String) -> RelativeDate.Side? {
      if words.isEmpty || words == "it" { return .start }
      return DependentDate.sides[words] ?? DependentDate.sides["at " + words]
    }

    /// "12h" as two words.
    private static func apart(_ words: [String]) -> [String] {
      words.flatMap { word -> [String] in
        let digits = word.prefix(while: \.isNumber)
        return digits.isEmpty || digits.count == word.count
          ? [word] : [String(digits), String(word.dropFirst(digits.count))]
      }
    }
  }
}
