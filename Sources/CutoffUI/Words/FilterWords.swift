import CutoffDomain

extension FilterNames {
  /// The states as the screens call them, in both languages.
  package static let screens = FilterNames(
    [
      .headline: names(HeadlineWord.allCases) { [$0.shown] },
      .threat: names(Threat.allCases) { [$0.shown] },
      .service: names(ServiceAxis.allCases) { [Axis($0).shown] },
      .money: names(MoneyAxis.allCases) { [$0.shown] },
      .talks: names(TalksAxis.allCases) { [$0.shown] },
      .promise: names(PromisesAxis.allCases) { [$0.shown] },
      .kind: DeadlineKind.allCases.map { Name($0.rawValue, words($0.shown)) },
    ],
    headlines: Dictionary(HeadlineWord.allCases.map { ($0, words($0.shown.word)) }) { first, _ in first })

  private static func names<State: RawRepresentable<String>>(
    _ states: [State], shown: (State) -> [StateWord]
  ) -> [Name] {
    states.map { state in Name(state.rawValue, shown(state).flatMap { words($0.word) }) }
  }

  private static func words(_ wording: Wording) -> [String] { [wording.vietnamese, wording.english] }
}

extension FilterProblem {
  /// What was not understood in a filter and what to type instead, in one line.
  package func words(_ language: Language) -> String {
    let reason: Wording =
      switch reason {
      case .unknownField(let name, let nearest): Self.unknownField(name, nearest)
      case .unknownState(let field, let allowed): Self.unknownState(field, allowed)
      case .due(let refusal): Self.due(refusal)
      case .dueWithoutDate: Wording("không có ngày", "names no date")
      case .amount(let refusal): refusal.words
      }
    return term + ": " + reason(language)
  }

  private static func unknownField(_ name: String, _ nearest: String?) -> Wording {
    if let nearest {
      return Wording("không có «\(name)», ý là \(nearest):?", "no field “\(name)”, is it \(nearest):?")
    }
    let fields = { (language: Language) in Filter.fields.map { $0.name(language) }.joined(separator: ", ") }
    return Wording(
      "không có «\(name)»; có: \(fields(.vietnamese))", "no field “\(name)”; there are: \(fields(.english))")
  }

  private static func unknownState(_ field: FilterField, _ allowed: [String]) -> Wording {
    let words = allowed.joined(separator: ", ")
    return Wording("không có; gõ một trong: \(words)", "no such state; one of: \(words)")
  }

  private static func due(_ refusal: WhenRefusal) -> Wording {
    Wording(
      When.words(refusal, language: .vietnamese) + "; vd. <7d, today, overdue, <=30/6",
      When.words(refusal, language: .english) + "; e.g. <7d, today, overdue, <=30/6")
  }
}
