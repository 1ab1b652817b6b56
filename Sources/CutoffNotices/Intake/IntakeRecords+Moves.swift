import CutoffDomain

/// Deadlines that it moves, suspends or withdraws.
extension IntakeRecords {
  mutating func addMoves() {
    let isOutcome = taken(.event).first?.field("kind") == EventKind.outcome.rawValue
    for item in taken(.move) {
      guard let result = item.field("result").flatMap(OutcomeResult.init), let answer = item.answers.last
      else {
        continue
      }
      let key = key(item)
      let targets = targets(answer, item, key)
      if result == .moved {
        addMoved(item, key, targets)
        continue
      }
      for target in targets {
        if isOutcome, ended == nil {
          ended = (target, result)
        } else {
          addOutcome(result, of: target, item, key)
        }
      }
    }
  }

  private mutating func targets(_ answer: IntakeAnswer, _ item: IntakeItem, _ key: String) -> [RecordID] {
    switch answer {
    case .deadline(let id): return [id]
    case .everyDeadline:
      return item.questions.flatMap(\.choices).compactMap {
        if case .deadline(let id) = $0.answer { id } else { nil }
      }
    case .earlier:
      let earlier = self.key + "#earlier" + key.dropFirst(self.key.count)
      let id = id(.deadlines, earlier)
      add(
        .deadline(
          Deadline(
            id: id, kind: kind(of: item), label: label(item.successor?["label"]?.string, kind(of: item)),
            due: item.proposal?.earlier ?? SaidTime(point: nil), until: item.proposal?.earlierUntil,
            setBy: writer,
            provenance: provenance(earlier))))
      return [id]
    case .alone, .read, .undated, .incident, .newIncident: return []
    }
  }

  func kind(of item: IntakeItem) -> DeadlineKind {
    item.successor?["kind"]?.string.flatMap(DeadlineKind.init) ?? .cutoff
  }

  /// The notice's word for what stops ("retirement", "khóa một chiều"), where the kind says little its sentence; "due by"
  /// and the like say no more than the kind.
  func label(_ word: String?, _ kind: DeadlineKind, sentence: String? = nil) -> String {
    if kind == .other || kind == .response, let sentence { return Self.shortened(sentence) }
    let isTelling = kind.stopsService || kind == .hearing
    return (isTelling ? word?.trimmed : nil) ?? kind.shown(incident.header.language)
  }

  private static func shortened(_ sentence: String) -> String {
    let words = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > 90 else { return words }
    return words.prefix(90).split(separator: " ").dropLast().joined(separator: " ") + "…"
  }

  private mutating func addMoved(_ item: IntakeItem, _ key: String, _ targets: [RecordID]) {
    guard let said = item.proposal?.said else { return }
    let next = self.key + "#next" + key.dropFirst(self.key.count)
    let names = item.successor?["services"]?.texts ?? []
    let covered = names.map { service($0, self.key + "#service:" + Folding.fold($0)) }
    let deadline = Deadline(
      id: id(.deadlines, next), kind: kind(of: item),
      label: label(item.successor?["label"]?.string, kind(of: item)),
      due: said,
      until: item.isEdited ? item.proposal?.until : item.successor?.until ?? item.proposal?.until,
      condition: item.successor?["condition"]?.string, setBy: writer, setAt: writtenAt, services: covered,
      provenance: provenance(next))
    guard let first = targets.first else {
      add(.deadline(deadline))
      deadlines[item.id] = deadline.id
      return
    }
    deadlines[item.id] = move(first, to: deadline, item, key)
    for target in targets.dropFirst() { addOutcome(.moved, of: target, to: deadline.id, item, key) }
    if let successor = item.successor { deadlines[successor.id] = deadlines[item.id] }
  }
}
