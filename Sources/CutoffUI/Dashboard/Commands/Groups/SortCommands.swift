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
  ]

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
    let incident = selected?.incident.id
    standings.list(by: order)
    let keys = paneKeys(.incidents)
    if let incident, let index = keys.firstIndex(of: .incident(incident)) {
      browse.lists[.incidents, default: ListState()].select(index, in: keys)
    }
    Moving.settle(&self)
    say(ScreenWords.sorted(order.words)(language))
  }
}
