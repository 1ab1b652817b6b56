import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffTheme
import Foundation

/// What a word of the command line can be, asked of the store and the program.
struct CompletionAnswer {
  /// One that may stand there, and what it is called.
  struct Offer: Hashable {
    let word: String
    var told = ""
  }

  /// `words` are all of the command line, so that its `--store` counts.
  let meaning: ValueMeaning
  let typed: String
  let words: [String]

  /// More than anybody looks through.
  private static let limit = 1_000

  /// Best first as far as there is an order; only what a shell can put there without losing what was typed: all
  /// that begins with it, else what it can only mean.
  func offers() throws -> [Offer] {
    var seen: Set<String> = []
    let all = try everything().filter { Self.isHarmless($0.word) && seen.insert($0.word).inserted }
    return Array(Self.fitting(all, typed).prefix(Self.limit))
  }

  // MARK: what fits

  /// A word that steers a terminal, is more than a line or looks like an option is not offered at all.
  private static func isHarmless(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-") && SafeText.line(word) == word
  }

  private static func fitting(_ offers: [Offer], _ typed: String) -> [Offer] {
    guard !typed.isEmpty else { return offers }
    let begun = offers.filter { $0.word.hasPrefix(typed) }
    guard begun.isEmpty else { return begun }
    let folded = Folding.fold(typed)
    for fits in [{ Folding.fold($0.word).hasPrefix(folded) }, called(folded)] as [(Offer) -> Bool] {
      let found = offers.filter(fits)
      guard found.count > 1 else {
        if found.isEmpty { continue }
        return found
      }
      // A shell puts what all begin with in the place of what was typed, which must not be less.
      return Folding.fold(commonBeginning(found.map(\.word))).hasPrefix(folded) ? found : []
    }
    return []
  }

  /// Whether every word of `folded` begins a word of what it is called.
  private static func called(_ folded: String) -> (Offer) -> Bool {
    let wanted = folded.split(separator: " ")
    return { offer in
      let words = Folding.fold(offer.word + " " + offer.told).split { !$0.isLetter && !$0.isNumber }
      return !wanted.isEmpty && wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
  }

  private static func commonBeginning(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce(first) { $0.commonPrefix(with: $1, options: .literal) }
  }

  // MARK: what there is

  private func everything() throws -> [Offer] {
    switch meaning {
    case .incident: try store().incidents.map { Offer(word: $0.id.text, told: $0.header.title) }
    case .record: try records()
    case .party: try store().incidents.flatMap(\.parties).map { Offer(word: $0.name, told: $0.role ?? "") }
    case .service: try store().incidents.flatMap(\.services).map { Offer(word: $0.name) }
    case .trashed: try TrashBin(settings()).items.map { Offer(word: $0.id, told: $0.name) }
    case .filter: try filters()
    case .theme: try (ThemeFolders(settings()).names + [ThemeChoice.auto]).map { Offer(word: $0) }
    case .zone: TimeZone.knownTimeZoneIdentifiers.sorted().map { Offer(word: $0) }
    case .command: try CommandTree.own().commands.map { Offer(word: $0.commandName, told: $0.abstract ?? "") }
    case .file, .folder, .program, .text: []
    }
  }

  /// Those of the incident that the command line names, by the end of their ids, as messages call them.
  private func records() throws -> [Offer] {
    let reading = try store()
    let meant = names.lazy.compactMap { try? reading.choose($0, among: reading.incidents) }.first
    guard let incident = reading.incidents.first(where: { $0.id == meant }) else { return [] }
    let ends = Dictionary(grouping: incident.records) { String($0.id.text.suffix(6)) }
    return incident.records.map { record in
      let end = String(record.id.text.suffix(6))
      return Offer(word: ends[end]?.count == 1 ? end : record.id.text, told: record.ownName)
    }
  }

  /// The fields, and behind a field its plain words.
  private func filters() throws -> [Offer] {
    let language = try settings().language
    guard let colon = typed.firstIndex(of: ":"), let field = FilterField.named(String(typed[..<colon])) else {
      return FilterField.allCases.flatMap { field in
        [field.name(language), field.names[0]].map { Offer(word: $0 + ":") }
      }
    }
    return FilterNames.plain.values(of: field).map { Offer(word: typed[...colon] + $0) }
  }

  // MARK: the command line so far

  /// What may name an incident: the words behind the command, first those that are no option's value.
  private var names: [String] {
    var plain: [String] = []
    var values: [String] = []
    for (before, word) in zip(words, words.dropFirst()) where !word.hasPrefix("-") {
      if before.hasPrefix("-") { values.append(word) } else { plain.append(word) }
    }
    return plain.dropFirst() + values
  }

  private func value(of option: String) -> String? {
    if let place = words.firstIndex(of: option), words.indices.contains(place + 1) { return words[place + 1] }
    return words.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
  }

  private func settings() throws -> Settings {
    let machine = Machine.current
    var arguments = words.contains("--sample") ? ["--sample"] : []
    for option in ["--store", "--themes-dir"] {
      guard let value = value(of: option), !value.isEmpty else { continue }
      arguments += [option, TypedWord.path(value, home: machine.home)]
    }
    return try SharedOptions.parse(arguments).settings(on: machine, ConfigFolder.read(on: machine))
  }

  private func store() throws -> StoreReading { try StoreReading(settings()) }
}
