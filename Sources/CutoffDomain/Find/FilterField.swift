/// What a term of a filter may look at: `field:value`.
package enum FilterField: String, CaseIterable, Sendable {
  case title, provider, customer, party, service, headline, band, state, threat, money, talks, promise
  case kind, owner, due, amount, id, archived

  /// The names that may be typed, folded; the first is the English one, the second the Vietnamese.
  package var names: [String] {
    switch self {
    case .title: ["title", "ten", "tieude"]
    case .provider: ["provider", "ncc"]
    case .customer: ["customer", "kh"]
    case .party: ["party", "ben"]
    case .service: ["service", "dv"]
    case .headline: ["headline", "tinhtrang"]
    case .band: ["band", "nhom"]
    case .state: ["state", "trangthai"]
    case .threat: ["threat", "nguyco"]
    case .money: ["money", "tien"]
    case .talks: ["talks", "damphan"]
    case .promise: ["promise", "camket", "promises"]
    case .kind: ["kind", "loai"]
    case .owner: ["owner", "nguoilo", "ailo"]
    case .due: ["due", "han"]
    case .amount: ["amount", "sotien"]
    case .id: ["id", "ma"]
    case .archived: ["archived", "luutru"]
    }
  }

  /// The name to offer in a language.
  package func name(_ language: Language) -> String {
    switch language {
    case .vietnamese: names.count > 1 ? names[1] : names[0]
    case .english: names[0]
    }
  }

  /// The field with this name, in either language, whatever its case and diacritics; nil if there is none.
  package static func named(_ name: String) -> FilterField? {
    let folded = Folding.fold(name)
    return allCases.first { $0.names.contains(folded) }
  }

  /// The name nearest to a misspelt one, in the language of its kin; nil when none is near.
  static func nearest(to name: String) -> String? {
    Nearest.word(to: Folding.fold(name), among: allCases.flatMap(\.names))
  }
}
