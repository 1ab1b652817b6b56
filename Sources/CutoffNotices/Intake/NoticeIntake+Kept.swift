import CutoffDomain

/// What a person decided of a notice, as texts that a draft keeps.
package enum IntakeDecision: CaseIterable, Sendable {
  /// The ids of the lines that are wanted.
  case taken
  /// "p3=1,2": the answers of a line, counted from 1, 0 for none.
  case answers
  /// "p3=by 5pm on 3 May": what was typed in the place of a value.
  case values
}

extension NoticeIntake {
  /// All that was decided so far.
  package var decisions: [(IntakeDecision, [String])] {
    [
      (.taken, items.filter(\.isTaken).map(\.id)),
      (
        .answers,
        items.filter { $0.questions.contains { $0.answer != nil } }.map { item in
          item.id + "=" + item.questions.map { String(($0.answer ?? -1) + 1) }.joined(separator: ",")
        }
      ),
      (
        .values,
        items.filter { $0.isEdited || $0.subject == .title && title != ownTitle }.map {
          $0.id + "=" + $0.editedText(self)
        }
      ),
    ]
  }

  /// Decides again what was decided before.
  package mutating func restore(
    _ decisions: [(IntakeDecision, [String])], now: Instant, in surroundings: DraftSurroundings,
    incident: (IncidentID) -> Incident?
  ) {
    for (decision, texts) in decisions where decision == .values {
      for (id, value) in texts.compactMap(Self.pair) { _ = edit(id, value, in: surroundings) }
    }
    for (decision, texts) in decisions where decision == .answers {
      for (id, value) in texts.compactMap(Self.pair) {
        guard let place = place(of: id) else { continue }
        for (index, text) in value.split(separator: ",").enumerated() {
          guard items[place].questions.indices.contains(index), let number = Int(text), number > 0,
            items[place].questions[index].choices.indices.contains(number - 1)
          else { continue }
          items[place].questions[index].answer = number - 1
        }
      }
    }
    for (decision, texts) in decisions where decision == .taken {
      for index in items.indices where items[index].subject.isOptional {
        items[index].isTaken = texts.contains(items[index].id) && items[index].openQuestion == nil
      }
    }
  }

  private static func pair(_ text: String) -> (String, String)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
