import CutoffDomain
import CutoffWords

/// The stretches in which no date was in force.
extension Teller {
  /// Each with its two instants, what had ended and what came next; the first one first.
  package var gaps: [ToldLine] { standing.gaps.map(gap) }

  /// The stretch that ended when `record` began to hold; nil where none did.
  package func gap(before record: RecordID) -> ToldLine? {
    standing.gaps.first { $0.next == record }.map(gap)
  }

  /// "22/10 0h → 23/10": its instants for a column.
  func span(_ gap: Gap) -> String {
    let from = TimePoint(instant: gap.from, precision: .minute, zone: incident.header.zone)
    return short(from.onTheHour) + " → " + short(start(of: gap))
  }

  private func gap(_ gap: Gap) -> ToldLine {
    let from = TimePoint(instant: gap.from, precision: .minute, zone: incident.header.zone)
    let words = GapWords.noDate(
      short(from.onTheHour), short(start(of: gap)), name(of: gap.deadline), name(of: gap.next))
    return ToldLine(
      .record(gap.deadline), [ToldCell(.said, span(gap)), ToldCell(.what, words(language))],
      backing: [gap.deadline, gap.next])
  }

  /// When what holds next began, as it was said.
  private func start(of gap: Gap) -> TimePoint {
    let said: TimePoint? =
      switch lookup.record(gap.next) {
      case .deadline(let deadline): deadline.setAt
      case .event(let event): event.at
      case .party, .service, .amount, .promise, .note, .step, .question, .source, nil: nil
      }
    return said ?? TimePoint(instant: gap.until, precision: .minute, zone: incident.header.zone)
  }

  /// The kind and the words of a record.
  private func name(of id: RecordID) -> String {
    guard let record = lookup.record(id) else { return "" }
    let kind = record.told.kindWord?(language)
    let own: String =
      switch record {
      case .deadline(let deadline): deadline.ownLabel ?? ""
      case .event(let event): words(of: event)
      case .party, .service, .amount, .promise, .note, .step, .question, .source: record.shownName(language)
      }
    return [kind, own.isEmpty ? nil : ScreenWords.says(own)(language)].compactMap { $0 }.joined(
      separator: " ")
  }
}

extension TimePoint {
  /// A full hour without its minutes: "0h".
  fileprivate var onTheHour: TimePoint {
    wall.minute == 0 && wall.second == 0 ? TimePoint(instant: start, precision: .hour, zone: zone) : self
  }
}

/// The words of a gap.
private enum GapWords {
  static func noDate(_ from: String, _ until: String, _ ended: String, _ next: String) -> Wording {
    Wording(
      "Từ \(from) đến \(until) không mốc nào còn hiệu lực: giữa \(ended) và \(next)",
      "From \(from) to \(until) no date was in force: between \(ended) and \(next)")
  }
}
