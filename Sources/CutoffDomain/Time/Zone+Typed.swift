extension Zone {
  /// The zone that somebody names: as `init(_:)`, an IANA name in any letter case, "UTC+7", "+7", a Windows name by
  /// Unicode CLDR ("SE Asia Standard Time"), a city of the zone list ("New York"), "ET". Nil for what is unknown
  /// or has several meanings.
  package static func typed(_ text: String) -> Zone? {
    guard let name = text.trimmed, name.utf8.count <= 64 else { return nil }
    let isOffset = name.hasPrefix("+") || name.hasPrefix("-")
    let tries = isOffset ? ["UTC" + name] : [name, name + " time"]
    return Zone(name) ?? WindowsZones.zone(name) ?? tries.lazy.compactMap(said).first
  }

  /// The name of the zone list that a misspelt one is nearest to, in whole or by its city; nil where none is near.
  package static func nearest(to text: String) -> String? {
    let typed = Folding.fold(text).replacing(" ", with: "_")
    let names = ZonePlaces.identifiers
    let folded = Dictionary(names.map { (Folding.fold($0), $0) }) { first, _ in first }
    if let whole = Nearest.word(to: typed, among: folded.keys.sorted()) { return folded[whole] }
    let cities = Dictionary(
      names.map { name in
        (Folding.fold(name.split(separator: "/").last.map(String.init) ?? name), name)
      }
    ) { first, _ in first }
    return Nearest.word(to: typed, among: cities.keys.sorted()).flatMap { cities[$0] }
  }

  /// Whether it says Universal Time and no place: what a machine says for which nobody set a zone. A place that keeps
  /// that time ("Africa/Abidjan") is one.
  package var isPlaceless: Bool {
    let name = identifier
    return name == "Z" || ["UTC", "GMT", "UCT", "Zulu", "Universal", "Greenwich"].contains(afterEtc(name))
  }

  private func afterEtc(_ name: String) -> String {
    name.hasPrefix("Etc/") ? String(name.dropFirst(4)) : name
  }

  /// The zone to offer where the machine names none: that of the language's country. Nil for a language of
  /// many countries: ask, or refuse and name the option.
  package static func offered(for language: Language) -> Zone? {
    switch language {
    case .vietnamese: Zone("Asia/Ho_Chi_Minh")
    case .english: nil
    }
  }

  /// What the grammar of times reads as a zone, if that is all of the text.
  private static func said(_ text: String) -> Zone? {
    let tokens = Tokenizer.tokens(ofPhrase: text)
    guard !tokens.isEmpty else { return nil }
    return Language.allCases.lazy.compactMap { language in
      let lattice = Lattice(tokens, language: language)
      return Grammar.constituents(in: lattice, at: 0).lazy.filter { $0.end == tokens.count }
        .compactMap { zone(of: $0.constituent) }.first
    }.first
  }

  private static func zone(of constituent: Constituent) -> Zone? {
    switch constituent {
    case .offset(let seconds, _): Zone(offset: seconds)
    case .zone(.region(let zone, _)): zone
    case .zone(.abbreviation(let offset, _)): Zone(offset: offset)
    case .bound, .clock, .day, .period, .duration, .isoOffset, .remark, .noDate, .topic, .ambiguousZone,
      .disagreement:
      nil
    }
  }
}
