import CutoffDomain

// What the person says of the lines.
extension NoticeIntake {
  /// Takes a line in, or leaves it out. A line that something is asked of is taken by the answer only: then nothing
  /// happens, and false is given.
  package mutating func toggle(_ id: String) -> Bool {
    guard let place = place(of: id), items[place].openQuestion == nil || items[place].isTaken else {
      return false
    }
    guard items[place].subject.isOptional else { return true }
    items[place].isTaken.toggle()
    settleGroup(of: place)
    return true
  }

  /// Takes in what is as sure as `confidence` and asks nothing, and leaves the rest out.
  package mutating func takeOnly(_ confidence: NoticeConfidence) {
    for index in items.indices where items[index].subject.isOptional {
      let isSure = items[index].isEdited || (items[index].proposal?.confidence ?? .clear) >= confidence
      items[index].isTaken = isSure && items[index].openQuestion == nil && items[index].group == nil
    }
  }

  /// Takes a line in, unless something is asked of it.
  package mutating func take(_ id: String) {
    guard let place = place(of: id), items[place].openQuestion == nil, !items[place].isTaken else { return }
    _ = toggle(id)
  }

  /// Leaves a line out.
  package mutating func leaveOut(_ id: String) {
    guard let place = place(of: id), items[place].subject.isOptional else { return }
    items[place].isTaken = false
  }

  /// Answers what is open of a line with the choice at that place, counted from 0; the last answer again where
  /// nothing is open. `incident` gives the incident of an id.
  package mutating func answer(
    _ id: String, _ choice: Int, now: Instant, incident: (IncidentID) -> Incident?
  ) {
    guard let place = place(of: id),
      let question = items[place].questions.firstIndex(where: { $0.answer == nil })
        ?? items[place].questions.indices.last,
      items[place].questions[question].choices.indices.contains(choice)
    else { return }
    items[place].questions[question].answer = choice
    switch items[place].questions[question].choices[choice].answer {
    case .incident(let id): go(into: id, now: now, incident: incident)
    case .newIncident: go(into: nil, now: now, incident: incident)
    case .read(let read) where items[place].subject == .area: takeOnly(read.proposal, of: id)
    case .read, .undated, .deadline, .everyDeadline, .earlier, .alone: break
    }
    items[place].isTaken = items[place].openQuestion == nil
    // A date that was chosen is compared with those of the incident.
    if items[place].subject == .proposal(.deadline), case .read = items[place].questions[question].reason {
      self.place(in: target.flatMap(incident), now: now, only: place)
      items[place].isTaken = items[place].openQuestion == nil
    }
  }

  /// Sets the incident that all goes into; nil makes a new one.
  package mutating func go(into id: IncidentID?, now: Instant, incident: (IncidentID) -> Incident?) {
    target = id
    if let place = place(of: "incident") {
      let open = items[place].questions.firstIndex { $0.answer == nil }
      if let open {
        items[place].questions[open].answer = items[place].questions[open].choices.firstIndex {
          $0.answer == id.map { .incident($0) } ?? .newIncident
        }
        if items[place].openQuestion != nil { items[place].questions = [] }
      }
    }
    place(in: id.flatMap(incident), now: now)
  }

  /// Of several areas that one is meant.
  private mutating func takeOnly(_ proposal: String?, of group: String) {
    for index in items.indices where items[index].group == group {
      items[index].isTaken = items[index].id == proposal && items[index].openQuestion == nil
    }
  }

  /// Who ticks one of several areas has answered which one is meant.
  private mutating func settleGroup(of place: Int) {
    guard let group = items[place].group, let area = self.place(of: group) else { return }
    let taken = items.filter { $0.group == group && $0.isTaken }
    guard let first = taken.first else {
      items[area].questions[0].answer = nil
      return
    }
    items[area].questions[0].answer = items[area].questions[0].choices.firstIndex {
      if case .read(let choice) = $0.answer { choice.proposal == first.id } else { false }
    }
  }

  // MARK: Other values

  /// Puts typed words in the place of a line's value: a name, a date phrase, a sum. Gives what is wrong with them,
  /// nil where they were taken. A date that somebody typed answers what was asked of it.
  package mutating func edit(
    _ id: String, _ typed: String, in surroundings: DraftSurroundings
  ) -> String? {
    guard let place = place(of: id), let text = typed.trimmed else { return nil }
    switch items[place].editing {
    case .text(let field): items[place].put(field, text)
    case .title: title = text
    case .time:
      switch readTime(text, surroundings) {
      case .failure(let refusal): return refusal.words
      case .success(let span): put(span, at: place)
      }
    case .money:
      do throws(MoneyRefusal) {
        let money = try MoneyText.parse(text, reading.language, currency: items[place].money?.currency)
        items[place].proposal?.money = money
        items[place].questions.removeAll { $0.reason == .read(.sumMismatch) }
      } catch {
        return IntakeWords.refusedSum(surroundings.language)
      }
    case nil: return nil
    }
    items[place].isEdited = true
    items[place].isTaken = items[place].openQuestion == nil
    settleGroup(of: place)
    return nil
  }

  private mutating func put(_ span: DraftSpan, at place: Int) {
    items[place].proposal?.said = span.said
    items[place].proposal?.until = span.until
    items[place].questions.removeAll { if case .read = $0.reason { true } else { false } }
  }

  /// What typed words mean as the time of a line, for its echo.
  package func readTime(
    _ typed: String, _ surroundings: DraftSurroundings
  ) -> Result<DraftSpan, IntakeRefusal> {
    // The words are the notice's, or said beside them: they count from the day of the notice.
    var inside = surroundings
    inside.viewerZone = reading.zone
    inside.incident = nil
    inside.language = reading.language
    if reading.referenceFrom != .now { inside.now = reading.reference.start }
    switch DraftTimes.read(typed, leansBack: false, takesWindow: true, in: inside) {
    case .empty: return .failure(IntakeRefusal(words: ""))
    case .refused(let words): return .failure(IntakeRefusal(words: words))
    case .said(let span, _, _): return .success(span)
    }
  }
}

/// Why typed words are no value, in words.
package struct IntakeRefusal: Error, Hashable, Sendable {
  package let words: String
}

extension IntakeSubject {
  /// Whether it can be left out.
  package var isOptional: Bool {
    switch self {
    case .incident, .title, .area: false
    case .proposal: true
    }
  }
}

extension IntakeItem {
  /// What can be typed in its place.
  package enum Editing: Hashable, Sendable {
    case text(String)
    case title, time, money
  }

  package var editing: Editing? {
    switch subject {
    case .title: .title
    case .incident, .area: nil
    case .proposal(let subject):
      switch subject {
      case .deadline, .move, .step: .time
      case .promise: .time
      case .amount: .money
      case .party, .service: .text("name")
      case .reference, .condition: .text("text")
      case .contact: .text("value")
      case .event: nil
      }
    }
  }

  /// What stands in the line when it is edited.
  package func editedText(_ intake: NoticeIntake) -> String {
    switch editing {
    case .text(let field): self.field(field) ?? ""
    case .title: intake.title
    case .time: said?.says ?? ""
    case .money: money.map { MoneyText.format($0, intake.reading.language) } ?? ""
    case nil: ""
    }
  }
}
