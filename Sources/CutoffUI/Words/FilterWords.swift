import CutoffDomain

extension FilterNames {
  /// The states as the screens call them, in both languages.
  package static let screens = FilterNames(
    Dictionary(
      uniqueKeysWithValues: FilterField.allCases.map { field in
        (
          field,
          field.states.map { Name($0.value, $0.words.flatMap { [$0.vietnamese, $0.english] } + $0.others) }
        )
      }),
    headlines: Dictionary(
      HeadlineWord.allCases.map { ($0, [$0.shown.word.vietnamese, $0.shown.word.english]) }
    ) { first, _ in first })
}

extension FilterField {
  /// A value of the state that a field looks at: the words that the screens have for it, and what else it is called.
  fileprivate typealias State = (value: String, words: [Wording], others: [String])

  /// None for a field of words, times or sums.
  fileprivate var states: [State] {
    switch self {
    case .headline: HeadlineWord.allCases.map { ($0.rawValue, [$0.shown.word], []) }
    case .threat: Threat.allCases.map { ($0.rawValue, [$0.shown.word], []) }
    case .service:
      ServiceAxis.allCases.map { state in
        let again = state == .unknown ? [StateWord.checkAgain.word] : []
        return (state.rawValue, [Axis(state).shown.word] + again, [])
      }
    case .money: MoneyAxis.allCases.map { ($0.rawValue, [$0.shown.word], []) }
    case .talks: TalksAxis.allCases.map { ($0.rawValue, [$0.shown.word], []) }
    case .band: Band.allCases.map { ($0.rawValue, [BandWords.name($0)], []) }
    case .promise:
      PromisesAxis.allCases.map { ($0.rawValue, [$0.shown.word], []) }
        + [PromiseState.keptLate, .partlyKept, .superseded].map { ($0.rawValue, [$0.shown.word], []) }
    case .kind:
      DeadlineKind.allCases.map { ($0.rawValue, [$0.shown], $0.alsoCalled) } + [
        (FilterNames.promise, [ScreenWords.promise], []), (FilterNames.step, [ScreenWords.step], []),
      ]
    case .archived:
      [
        (FilterNames.yes, [Wording("có", "yes")], []), (FilterNames.no, [Wording("không", "no")], []),
      ]
    case .title, .provider, .customer, .party, .state, .owner, .due, .amount, .id: []
    }
  }

  /// What may be typed for a state, in Vietnamese: words of more than one syllable in quotation marks.
  fileprivate var vietnameseStates: [String] {
    states.compactMap(\.words.first?.vietnamese).map { word in
      let plain = word.lowercased()
      return plain.contains(" ") ? "\"" + plain + "\"" : plain
    }
  }
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
    let (vietnamese, english) = (
      field.vietnameseStates.joined(separator: ", "), allowed.joined(separator: ", ")
    )
    return Wording("không có; gõ một trong: \(vietnamese)", "no such state; one of: \(english)")
  }

  private static func due(_ refusal: WhenRefusal) -> Wording {
    Wording(
      When.words(refusal, language: .vietnamese) + "; vd. <7d, today, overdue, <=30/6",
      When.words(refusal, language: .english) + "; e.g. <7d, today, overdue, <=30/6")
  }
}
