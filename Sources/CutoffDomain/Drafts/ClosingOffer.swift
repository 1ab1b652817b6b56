/// What a closing writes in one incident where nobody says more: which record, by whose word, in which words.
package struct ClosingOffer: Hashable, Sendable {
  /// What it writes.
  package enum Content: Hashable, Sendable {
    case event(EventContent)
    /// An outcome "withdrawn" of this deadline or notice.
    case withdrawal(of: RecordID)
  }

  package let content: Content
  /// Nil where nobody stands out.
  package let actor: RecordID?
  /// Empty where the draft of the record finds the words itself.
  package let text: String

  /// Throws where there is nothing to take back, or nothing is off.
  package init(_ closing: Closing, in surroundings: DraftSurroundings) throws(DraftProblems) {
    guard let incident = surroundings.incident else { throw DraftProblems(.title, .noIncident) }
    let header = incident.header
    var text = closing.text(surroundings.recordLanguage)
    let standing = closing.needsStanding ? incident.standing(at: surroundings.now) : nil
    if let problem = Self.problem(closing, of: standing) { throw DraftProblems(.target, problem) }
    switch closing {
    case .paid:
      content = .event(.payment(Payment(settlesAll: true)))
      actor = header.providers.first
    case .agreement:
      content = .event(.agreement(Agreement(endsMatter: true, word: .both)))
      actor = nil
    case .withdrawn:
      guard let target = standing.flatMap(Self.threat) else {
        throw DraftProblems(.target, .nothingToTakeBack)
      }
      content = .withdrawal(of: target.id)
      actor = Self.setter(of: target) ?? header.providers.first
      text = ""
    case .moved:
      content = .event(.replacement(Replacement()))
      actor = header.customers.first
    case .restored:
      content = .event(.restoration(Restoration()))
      actor = header.providers.first
    }
    self.text = text
  }

  /// Why it cannot be said of what stands so; nil where it can.
  package static func problem(_ closing: Closing, of standing: Standing?) -> DraftProblem.Reason? {
    switch closing {
    case .paid, .agreement, .moved: nil
    case .withdrawn: standing.flatMap(threat) == nil ? .nothingToTakeBack : nil
    case .restored: standing.map(isOff) ?? false ? nil : .nothingIsOff
    }
  }

  /// The deadline that governs, else what the threat without a date rests on.
  private static func threat(_ standing: Standing) -> Record? {
    let named = [standing.governing?.deadline] + standing.threat.evidence.map(\.record)
    return named.compactMap { $0 }.compactMap(standing.incident.record).first {
      OutcomeDraft.results(for: $0).contains(.withdrawn)
    }
  }

  private static func setter(of record: Record) -> RecordID? {
    switch record {
    case .deadline(let deadline): deadline.setBy
    case .event(let event): event.actor
    case .party, .service, .amount, .promise, .note, .step, .question, .source: nil
    }
  }

  /// Something is cut, or was seen to be down.
  private static func isOff(_ standing: Standing) -> Bool {
    if standing.clock?.state == .cut { return true }
    switch standing.service.value {
    case .down, .partlyDown, .degraded: return true
    case .unknown, .up: break
    }
    switch standing.headline.last ?? standing.headline.word {
    case .cut, .partlyCut, .partlyRestored: return true
    case .dispute, .threatened, .finalCountdown, .unconfirmed, .deferred, .passed, .restored, .replaced,
      .withdrawn, .resolved, .dormant:
      return false
    }
  }
}

extension Closing {
  /// Whether how the incident stands decides if it can be said.
  fileprivate var needsStanding: Bool {
    switch self {
    case .withdrawn, .restored: true
    case .paid, .agreement, .moved: false
    }
  }
}
