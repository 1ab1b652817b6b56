import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let archive = CommandID("archive")
  package static let showArchive = CommandID("showArchive")
  package static let merge = CommandID("merge")
}

/// What is done with incidents as a whole when a matter is over, or was logged twice.
enum ArchiveCommands {
  static let all: [Command] = [
    Command(
      .archive,
      Wording("lưu trữ vụ đã yên, hay lấy lại vào danh sách", "archive what is quiet, or take it back"),
      hint: Wording("lưu trữ", "archive"), keys: [.character("Z")], when: availability, run: archive),
    Command(
      .showArchive, Wording("xem các vụ đã lưu trữ, hay thôi xem", "show the archive, or no longer"),
      hint: Wording("xem lưu trữ", "archived"), keys: [.character("O")],
      when: { $0.isArchiveShown || !$0.standings.archived.isEmpty ? .on : .off(ArchiveWords.isEmpty) },
      change: showArchive
    )
    .named("archived"),
    Command(
      .merge, Wording("gộp hai vụ đã đánh dấu thành một", "merge the two marked incidents into one"),
      hint: Wording("gộp", "merge"), keys: [.character("J")],
      when: { state in
        Availability.ofChange(state) != .on
          ? Availability.ofChange(state) : state.mergePair == nil ? .off(MergeWords.needsTwo) : .on
      },
      change: { state in
        guard let pair = state.mergePair else { return }
        let names = [pair.other, pair.kept].map { TextLayout.cut($0.shortTitle, to: 36) }
        let title = MergeWords.title(names[0], names[1])(state.language)
        state.overlays.append(Confirm(.merge(pair.other.id, into: pair.kept.id), title: title))
      }),
  ]

  @Sendable private static func availability(_ state: State) -> Availability {
    let here = Availability.ofChange(state)
    guard here == .on else { return here }
    let targets = state.archiveTargets
    guard !targets.isEmpty else { return .off(OffReason.noIncident) }
    return targets.contains { $0.isArchived || $0.band == .quiet } ? .on : .off(ArchiveWords.notQuiet)
  }

  /// Takes all of them back where all are archived; else archives those that are quiet, and says which are not.
  @Sendable private static func archive(_ state: inout State) -> [Effect] {
    let targets = state.archiveTargets
    let isBack = targets.allSatisfy(\.isArchived)
    let chosen = targets.filter { isBack || ($0.band == .quiet && !$0.isArchived) }
    let left = targets.filter { !isBack && $0.band != .quiet }
    if !left.isEmpty {
      let names = left.map { (name: $0.incident.header.shortTitle, reason: ArchiveWords.notQuiet) }
      state.say(MarkWords.leftOut(names)(state.language), .warning, seconds: 15)
    }
    let mark =
      isBack
      ? nil
      : Archiving(now: state.moment.now, loggedAt: state.loggedNow, by: state.surroundings.author)
    let incidents = chosen.map(\.incident)
    let title = isBack ? ArchiveWords.taken(incidents) : ArchiveWords.archived(incidents)
    let changes = incidents.compactMap { incident -> Change? in
      // The header of the file: a standing shows the title that holds now in place of the first one.
      guard let before = state.store.incidents.first(where: { $0.id == incident.id })?.header else {
        return nil
      }
      var after = before
      after.archived = mark
      let name = title(state.language)
      return Change(incident: incident.id, title: name, header: HeaderEdit(before: before, after: after))
    }
    state.leave(Set(incidents.map(\.id)))
    state.browse.marks = Marks()
    return changes.asOne(nil, &state).map { .save($0, nil) }
  }

  @Sendable private static func showArchive(_ state: inout State) {
    state.browse.filter = state.isArchiveShown ? "" : State.archiveFilter
    state.browse.view = nil
    state.keepSelectionInFilter()
    Moving.focus(&state, .incidents)
  }
}

extension State {
  /// What shows the archive.
  fileprivate static let archiveFilter = "archived:" + FilterNames.yes

  fileprivate var isArchiveShown: Bool { browse.filter == Self.archiveFilter }

  /// The marked incidents, else the shown one.
  fileprivate var archiveTargets: [Standing] {
    let marked = markedTargets.filter { $0.subject == nil }.compactMap { standings.standing(of: $0.incident) }
    return marked.isEmpty ? [selected].compactMap { $0 } : marked
  }

  /// The two marked incidents: the one that stays is that on which the selection stands, else the first.
  fileprivate var mergePair: (kept: IncidentHeader, other: IncidentHeader)? {
    let marked = markedTargets
    guard marked.count == 2, marked.allSatisfy({ $0.subject == nil }) else { return nil }
    let headers = marked.compactMap { standings.standing(of: $0.incident)?.incident.header }
    guard headers.count == 2 else { return nil }
    let isSecond = headers[1].id == selected?.id
    return isSecond ? (headers[1], headers[0]) : (headers[0], headers[1])
  }

  /// Moves the selection off incidents that are about to leave the list: to the next one, or the one before.
  fileprivate mutating func leave(_ ids: Set<IncidentID>) {
    let shown = standings.shown(matching: browse.filter).map(\.incident.id)
    guard let here = browse.incident, ids.contains(here), let place = shown.firstIndex(of: here) else {
      return
    }
    let next = shown[place...].first { !ids.contains($0) } ?? shown[..<place].last { !ids.contains($0) }
    if let next { Moving.choose(&self, next) }
  }
}
