import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let sortUrgency = CommandID("sortUrgency")
  package static let sortDue = CommandID("sortDue")
  package static let sortName = CommandID("sortName")
  package static let sortAmount = CommandID("sortAmount")
  package static let sortProvider = CommandID("sortProvider")
  package static let sortStep = CommandID("sortStep")
  package static let sortCheck = CommandID("sortCheck")
  package static let sortLeft = CommandID("sortLeft")
  package static let sortRight = CommandID("sortRight")
  package static let tableColumns = CommandID("tableColumns")
}

/// `o` and what stands behind it: the order of the incidents.
enum SortCommands {
  static let all: [Command] = [
    Command(
      .sortMenu, Wording("xếp…", "sort…"), keys: [.character("o")], when: Availability.ofSight,
      change: { $0.overlays.append(Menu(opener: .sortMenu)) }
    )
    .named("sort").taking(orders),
    sort(.sortUrgency, .urgency, "u"),
    sort(.sortDue, .due, "d"),
    sort(.sortName, .name, "n"),
    sort(.sortAmount, .amount, "m"),
    sort(.sortProvider, .provider, "p"),
    sort(.sortStep, .step, "s"),
    sort(.sortCheck, .check, "c"),
    Command(
      .sortLeft,
      Wording("xếp bảng theo cột bên trái", "sort the table by the column at the left"),
      hint: Wording("xếp trái", "sort left"), keys: [.shiftLeft], when: isTable,
      change: { move(&$0, by: -1) }),
    Command(
      .sortRight,
      Wording("xếp bảng theo cột bên phải", "sort the table by the column at the right"),
      hint: Wording("xếp phải", "sort right"), keys: [.shiftRight], when: isTable,
      change: { move(&$0, by: 1) }),
    Command(
      .tableColumns, Wording("các cột sau của bảng", "the next columns of the table"),
      hint: Wording("cột sau", "columns"), keys: [.character("w")], when: hasColumns,
      change: { $0.browse.tablePage += 1 }),
  ]

  /// The orders from the left column of the table to the right one.
  private static let columns: [IncidentOrder] = [.urgency, .due, .name, .provider, .step, .check, .amount]

  private static func move(_ state: inout State, by step: Int) {
    let place = columns.firstIndex(of: state.standings.order) ?? 0
    state.list(by: columns[(place + step + columns.count) % columns.count])
  }

  @Sendable private static func isTable(_ state: State) -> Availability {
    state.incidentTableColumns == nil ? .off(OffReason.noTable) : .on
  }

  @Sendable private static func hasColumns(_ state: State) -> Availability {
    guard let columns = state.incidentTableColumns else { return .off(OffReason.noTable) }
    return IncidentTable.pages(columns: columns) > 1 ? .on : .off(OffReason.allColumns)
  }

  private static func sort(_ id: CommandID, _ order: IncidentOrder, _ letter: Character) -> Command {
    let words = order.words
    return Command(
      id, Wording("xếp vụ việc theo " + words.vietnamese, "sort the incidents by " + words.english),
      hint: words, keys: [.character("o"), .character(letter)], when: Availability.ofSight,
      change: { $0.list(by: order) })
  }

  /// `:sort name`, by the word in either language.
  private static let orders = CommandArgument(
    Wording("cách xếp", "order"),
    completions: { state, typed in
      CommandArgument.matching(
        typed, IncidentOrder.allCases.map { .init(text: $0.rawValue, summary: $0.words(state.language)) })
    },
    run: { state, typed in
      let wanted = Folding.fold(typed)
      let order = IncidentOrder.allCases.first {
        $0.rawValue == typed
          || Folding.fold($0.words(state.language)).hasPrefix(wanted)
      }
      guard let order else {
        state.say(ScreenWords.noSuchOrder(typed)(state.language), .warning)
        return []
      }
      state.list(by: order)
      return []
    })
}

extension State {
  /// Lists the incidents in another order; the selection stays on its incident.
  fileprivate mutating func list(by order: IncidentOrder) {
    let incident = selected?.id
    standings.list(by: order)
    let keys = paneKeys(.incidents)
    if let incident, let index = keys.firstIndex(of: .incident(incident)) {
      browse.lists[.incidents, default: ListState()].select(index, in: keys)
    }
    Moving.settle(&self)
    say(ScreenWords.sorted(order.words)(language))
  }
}
