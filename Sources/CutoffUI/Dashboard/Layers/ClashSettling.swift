import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Settling in the detail of a record what two people wrote differently, one clash after the other.
enum ClashSettling {
  /// The clash that the keys are about; nil where nothing waits for a choice.
  static func clash(_ item: ItemKey, _ state: State) -> ClashShown? {
    state.viewpoint.clashes(of: item).first
  }

  private static let keys: [(key: String, choice: ClashChoice)] = [
    ("1", .this), ("2", .that), ("3", .both),
  ]

  /// What a key of the detail does about a clash; nil when it is not about one.
  static func receive(_ key: Key, _ detail: Detail, _ state: inout State) -> [Effect]? {
    guard let clash = clash(detail.item, state),
      let choice = keys.first(where: { key == .character(Character($0.key)) })?.choice,
      !(clash.isDeletion && choice == .both)
    else { return nil }
    guard state.availability(.settle) == .on else { return Perform.sayOff(&state, .settle) }
    // The record is gone then, and its detail with it.
    if clash.isDeletion, choice == .that { state.overlays.removeLast() }
    return [.settle(clash, choice, title: title(clash, state))]
  }

  /// "1 keep this · 2 take the other · 3 keep both"; nil where nothing waits or nothing can be changed.
  static func hint(_ item: ItemKey, _ state: State) -> String? {
    guard let clash = clash(item, state), state.availability(.settle) == .on else { return nil }
    let words = clash.isDeletion ? DetailWords.deletionChoices : DetailWords.choices
    return zip(keys, words).map { $0.key + " " + $1(state.language) }.joined(separator: " · ")
  }

  /// What undo calls it.
  private static func title(_ clash: ClashShown, _ state: State) -> String {
    let incident = state.selected?.incident
    return clash.record.flatMap { incident?.record($0) }.map { $0.shownName(state.language) } ?? incident?
      .header.shortTitle
      ?? ""
  }

  /// Opens what there is to settle in the shown incident: joins a file that git could not merge, else shows
  /// the first clash with its keys.
  static func open(_ state: inout State) -> [Effect] {
    guard let incident = state.selected?.incident else { return [] }
    if state.store.conflicts.contains(incident.id) { return [.join(incident.id)] }
    guard let clash = state.clashes.first else { return [] }
    let item = clash.record.map(ItemKey.record) ?? .incident(incident.id)
    var detail = Detail(item: item)
    detail.isForClash = true
    state.overlays.append(detail)
    return []
  }
}
