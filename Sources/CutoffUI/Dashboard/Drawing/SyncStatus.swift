import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What the status row says of sharing the store: when both sides were last the same, what is only here, and how many
/// values wait for a choice.
enum SyncStatus {
  private static let leastColumns = 60

  /// Behind what stands at the right already. Nothing before the first sync, and where the row has to tell more than
  /// it has room for.
  static func joined(to right: [Piece], _ state: State, columns: Int) -> [Piece] {
    guard let answer = state.sync.answer, columns >= leastColumns else { return right }
    let clashes = state.store.clashes.count
    let own =
      [piece(answer, state)]
      + (clashes > 0 ? [Piece(SyncWords.clashes(clashes)(state.language), .warning)] : [])
    return own.reduce(right) { $0.isEmpty ? [$1] : $0 + [Piece("  ", .muted), $1] }
  }

  private static func piece(_ answer: SyncAnswer, _ state: State) -> Piece {
    if answer.ending == .refused { return Piece(SyncWords.refused(state.language), .warning) }
    if answer.unsent > 0 { return Piece(SyncWords.unsent(answer.unsent)(state.language), .warning) }
    let time = state.sync.syncedAt.map { TimeText.hourMinute(state.surroundings.zone.wall(at: $0)) } ?? ""
    return Piece(SyncWords.synced(time)(state.language), .muted)
  }
}
