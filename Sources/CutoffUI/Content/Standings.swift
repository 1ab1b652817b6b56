import CutoffDomain
import CutoffScreen
import CutoffWords

/// The standings of all incidents at one moment. Each is kept until it can be different, so that a change
/// of one incident costs one derivation, however many there are.
package struct Standings: Sendable {
  /// Most urgent first; without those in the archive.
  package private(set) var all: [Standing] = []
  /// Those that somebody put out of the list and of which nothing was heard since, the latest first.
  package private(set) var archived: [Standing] = []
  /// Those of which something waits for a choice: they are not left in the archive.
  private var contested: Set<IncidentID> = []
  /// Counts over `all`.
  package private(set) var tally = StandingTally()
  /// Another number whenever `listed` is another list.
  package private(set) var revision = 0
  /// True while `all` stands in an older order, so that nothing moves under a hand.
  private var isUnsettled = false
  private var entries: [IncidentID: Entry] = [:]
  /// All entries hold from the first to before the second.
  private var holds: (from: Instant, until: Instant)?
  private var search = StandingSearch()
  /// The minute, and the moment, that the order is of.
  private var minute: Int64 = 0
  private var orderedAt = Instant.distantPast
  /// What each is called where there is little room; kept for lists of which a person sees a good part.
  private var names = IncidentNames()
  private var shownNames = ShownNames()

  private struct Entry: Sendable {
    /// Nil while nothing of the incident is known.
    let standing: Standing?
    let items: PaneItems?
    let account = WorkedOut<MoneyAccount>()
    let from: Instant
    let until: Instant

    init(_ incident: Incident, at moment: Instant, settings: StandingSettings, isContested: Bool) {
      from = moment
      guard var standing = incident.standing(at: moment, settings: settings) else {
        self.standing = nil
        items = nil
        until = incident.knownFrom > moment ? incident.knownFrom : .distantFuture
        return
      }
      // What waits for a choice is seen.
      if isContested { standing.isArchived = false }
      // Put in order once, not at every key.
      standing.arrangeEvents()
      standing.keepNames()
      self.standing = standing
      items = PaneItems(of: standing)
      until = standing.holdsUntil ?? .distantFuture
    }
  }

  /// The same in the order that the list was asked to have.
  package private(set) var listed: [Standing] = []
  /// The items of `listed`.
  private var keys: [ItemKey] = []
  /// What filters look at: `listed`, and behind it what is in the archive.
  private var searched: [Standing] = []
  package private(set) var order = IncidentOrder.urgency

  package init() {}

  /// Nothing was derived yet.
  package var isEmpty: Bool { holds == nil }

  /// Brings everything up to the moment of `reference`; derives anew what is among `changed` or no longer holds.
  /// Filters are read against `reference`. With `keepsOrder` what is listed stays where it is, and what is new
  /// comes last.
  package mutating func refresh(
    _ incidents: [Incident], at reference: WhenReference, settings: StandingSettings,
    changed: Set<IncidentID> = [], keepsOrder: Bool = false, contested: Set<IncidentID> = []
  ) {
    let moment = reference.now
    let unsettled = contested.symmetricDifference(self.contested)
    self.contested = contested
    let changed = changed.union(unsettled)
    search.reference = reference
    // What presses is sorted by how near it is, in whole minutes.
    let isCurrent = holds.map { $0.from <= moment && moment < $0.until && minute == moment.minute } ?? false
    guard !isCurrent || !changed.isEmpty || incidents.count != entries.count || (isUnsettled && !keepsOrder)
    else { return }
    var kept: [IncidentID: Entry] = [:]
    var derived: Set<IncidentID> = []
    kept.reserveCapacity(incidents.count)
    for incident in incidents {
      let id = incident.id
      if !changed.contains(id), let entry = entries[id], entry.from <= moment, moment < entry.until {
        kept[id] = entry
      } else {
        kept[id] = Entry(
          incident, at: moment, settings: settings, isContested: contested.contains(id))
        derived.insert(id)
        search.forget(id)
      }
    }
    nameAgain(kept, derived: derived)
    entries = kept
    minute = moment.minute
    order(kept.values.compactMap(\.standing), at: moment, keepsOrder: keepsOrder)
    tally = StandingTally(all)
    search.forgetResult()
    holds = (
      kept.values.map(\.from).max() ?? .distantPast, kept.values.map(\.until).min() ?? .distantFuture
    )
  }

  /// Longer lists have no names that differ from all others: they would cost at the start.
  private static let mostNamed = 3000

  /// Takes the names of what was derived anew; of all where there were none.
  private mutating func nameAgain(_ now: [IncidentID: Entry], derived: Set<IncidentID>) {
    if !derived.isEmpty || now.count != entries.count { shownNames = ShownNames() }
    guard now.count <= Standings.mostNamed else { return names = IncidentNames() }
    guard !names.isEmpty else { return names = IncidentNames(now.values.compactMap(\.standing)) }
    if now.count < entries.count || !derived.isEmpty {
      for id in entries.keys where now[id]?.standing == nil { names.remove(id) }
    }
    for id in derived { if let standing = now[id]?.standing { names.put(standing) } }
  }

  /// The longest name that fits, whole and nobody else's; else one that is cut where it tells most.
  package func name(of standing: Standing, columns: Int) -> String {
    shownNames.name(of: standing.id, columns: columns) { newName(of: standing, columns: columns) }
  }

  private func newName(of standing: Standing, columns: Int) -> String {
    let header = standing.incident.header
    guard let name = names.name(of: header.id, columns: columns, width: TextWidth.width) else {
      return TextLayout.cut(header.shortTitle, to: columns)
    }
    switch name {
    case .whole(let text): return TextLayout.cut(text, to: columns)
    case .tail(let text): return TextLayout.cutInside(text, to: columns)
    case .parts(let parts): return TextLayout.cutEach(parts, joints: [" – ", ": "], to: columns)
    }
  }

  /// What is cut, in the title's words or the first service's; nil where nothing tells it apart.
  package func subject(of standing: Standing) -> String? {
    names.subject(of: standing.id) ?? standing.incident.services.first?.shortName
  }

  private mutating func order(_ standings: [Standing], at moment: Instant, keepsOrder: Bool) {
    orderedAt = moment
    isUnsettled = false
    let archived = standings.filter(\.isArchived)
    let standings = archived.isEmpty ? standings : standings.filter { !$0.isArchived }
    self.archived = archived.isEmpty ? [] : IncidentOrder.urgency.sorted(archived, at: moment)
    all = settled(IncidentOrder.urgency.sorted(standings, at: moment), as: all, keepsOrder: keepsOrder)
    listed =
      order == .urgency ? all : settled(order.sorted(all, at: moment), as: listed, keepsOrder: keepsOrder)
    keys = listed.map { .incident($0.incident.id) }
    searched = self.archived.isEmpty ? listed : listed + self.archived
    revision += 1
  }

  /// What is among `before` keeps its order where that is to be kept; what is new comes last.
  private mutating func settled(_ sorted: [Standing], as before: [Standing], keepsOrder: Bool) -> [Standing] {
    guard keepsOrder, !before.isEmpty else { return sorted }
    let places = Dictionary(uniqueKeysWithValues: before.enumerated().map { ($1.incident.id, $0) })
    let place: (Int) -> (Int, Int) = { (places[sorted[$0].incident.id] ?? .max, $0) }
    let kept = sorted.indices.sorted { place($0) < place($1) }.map { sorted[$0] }
    if zip(kept, sorted).contains(where: { $0.incident.id != $1.incident.id }) { isUnsettled = true }
    return kept
  }

  /// Lists the standings in another order from now on.
  package mutating func list(by order: IncidentOrder) {
    self.order = order
    self.order(all + archived, at: orderedAt, keepsOrder: false)
    search.forgetResult()
  }

  package func standing(of id: IncidentID?) -> Standing? {
    id.flatMap { entries[$0]?.standing }
  }

  /// The account of an incident, worked out when it is first asked for.
  package func account(of standing: Standing) -> MoneyAccount {
    entries[standing.id]?.account.value { standing.moneyAccount } ?? standing.moneyAccount
  }

  /// What the panes list of an incident.
  package func items(of id: IncidentID?) -> PaneItems? {
    id.flatMap { entries[$0]?.items }
  }

  /// The items of `shown(matching:)`.
  func keys(matching filter: String) -> [ItemKey] {
    filter.isEmpty ? keys : search.keys(filter, of: searched)
  }

  /// The standings that a typed filter lets through, in the order of the list. Quick for the one that was prepared.
  package func shown(matching filter: String) -> [Standing] {
    filter.isEmpty ? listed : search.shown(filter, of: searched)
  }

  /// All of them, with those in the archive.
  package var everything: [Standing] { all + archived }

  /// What of a typed filter was not understood.
  package func problems(of filter: String) -> [FilterProblem] { search.filter(filter).problems }

  /// Makes `filter` the one that is asked for over and over, by the keys and by every drawing.
  package mutating func prepare(filter: String) { search.prepare(filter, of: searched) }
}
