/// What the states are called, so that a filter may name them as the screens do.
package struct FilterNames: Sendable {
  /// One value of a state and the words for it.
  package struct Name: Sendable {
    /// The plain word of the record ("finalCountdown").
    let value: String
    /// Folded and without blanks, the plain word first.
    let words: [String]
    /// The same as they stand in a text that is searched (`ToldWords`).
    let told: [UInt8]

    package init(_ value: String, _ words: [String]) {
      self.value = value
      self.words = ([value] + words).map(Folding.key)
      told = ToldWords.bytes(of: words)
    }
  }

  private let names: [FilterField: [Name]]
  /// Folded words of the headlines in all languages, for terms without a field.
  private let headlineWords: [HeadlineWord: [UInt8]]
  /// The words of kinds and bands, for the same.
  private let toldWords: [FilterField: [String: [UInt8]]]

  /// The names of `headline`, `band`, `threat`, `service`, `money`, `talks`, `promise` and `kind`; `headlines` gives
  /// the words that a term without a field finds an incident by.
  package init(_ names: [FilterField: [Name]], headlines: [HeadlineWord: [String]] = [:]) {
    self.names = names
    toldWords = names.mapValues { list in
      Dictionary(list.map { ($0.value, $0.told) }) { first, _ in first }
    }
    headlineWords = Dictionary(
      uniqueKeysWithValues: HeadlineWord.allCases.map { word in
        (
          word,
          Array(Folding.fold(([word.rawValue] + (headlines[word] ?? [])).joined(separator: "\n")).utf8)
        )
      })
  }

  /// The plain words alone.
  package static let plain = FilterNames([
    .headline: HeadlineWord.allCases.map { Name($0.rawValue, []) },
    .threat: Threat.allCases.map { Name($0.rawValue, []) },
    .service: ServiceAxis.allCases.map { Name($0.rawValue, []) },
    .money: MoneyAxis.allCases.map { Name($0.rawValue, []) },
    .talks: TalksAxis.allCases.map { Name($0.rawValue, []) },
    .promise: PromisesAxis.allCases.map { Name($0.rawValue, []) },
    .kind: DeadlineKind.allCases.map { Name($0.rawValue, []) } + [Name(promise, []), Name(step, [])],
    .band: Band.allCases.map { Name($0.rawValue, []) },
    .archived: [Name(yes, []), Name(no, [])],
  ])

  /// What the field `archived` may be.
  package static let yes = "yes"
  package static let no = "no"

  /// What the field `kind` calls promises and steps, which stand in one list with the deadlines.
  package static let promise = "promise"
  package static let step = "step"

  /// The values that `text` names: those called exactly so, else those whose name begins so, else those
  /// whose name contains it. Empty when there are none.
  func values(of field: FilterField, named text: String) -> Set<String> {
    let key = Folding.key(text)
    let names = names[field] ?? []
    let exact = names.filter { $0.words.contains(key) }
    if !exact.isEmpty { return Set(exact.map(\.value)) }
    let begun = names.filter { $0.words.contains { $0.hasPrefix(key) } }
    if !begun.isEmpty { return Set(begun.map(\.value)) }
    return Set(names.filter { $0.words.contains { $0.contains(key) } }.map(\.value))
  }

  /// The values called exactly so; one word may stand for several.
  func exactValues(of field: FilterField, named text: String) -> Set<String> {
    let key = Folding.key(text)
    return Set((names[field] ?? []).filter { $0.words.contains(key) }.map(\.value))
  }

  /// The plain words of a field, as they may be typed.
  package func values(of field: FilterField) -> [String] { (names[field] ?? []).map(\.value) }

  func folded(_ headline: HeadlineWord) -> [UInt8] { headlineWords[headline] ?? [] }

  func told(_ field: FilterField, _ value: String) -> [UInt8] { toldWords[field]?[value] ?? [] }
}
