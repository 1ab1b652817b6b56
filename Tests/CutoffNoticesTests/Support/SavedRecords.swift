import CutoffDomain
import CutoffNotices
import Foundation

/// The records that a notice makes, a line each with all that they say, for people to check.
struct SavedRecords {
  private let incident: Incident
  private let notes: [IntakeNote]

  init(_ records: IntakeRecords) {
    incident = records.incident
    notes = records.notes
  }

  var lines: [String] {
    let header = incident.header
    let head = [
      header.title, header.zone.identifier, header.language.rawValue,
      names(header.providers) + " → " + names(header.customers),
    ]
    var lines = ["incident | " + head.joined(separator: " | ")]
    for record in incident.records { lines.append(line(record)) }
    for note in notes { lines.append("told | " + note.words(.english)) }
    return lines
  }

  private func names(_ ids: [RecordID]) -> String { ids.map { name($0) }.joined(separator: ", ") }

  private func name(_ id: RecordID?) -> String {
    guard let id else { return "-" }
    guard let record = incident.record(id) else { return "?" }
    if case .event(let event) = record { return event.subject }
    return record.shownName(.english)
  }

  private func line(_ record: Record) -> String {
    var parts: [String?]
    switch record {
    case .party(let party):
      parts = ["party", party.side.rawValue, party.isBodyAbove ? "body above" : nil, party.name]
    case .service(let service): parts = ["service", service.name, service.isExempt ? "exempt" : nil]
    case .amount(let amount):
      parts = [
        "amount", amount.kind.rawValue, money(amount.money), amount.label, "as of " + time(amount.asOf),
        "by " + name(amount.statedBy),
      ]
    case .deadline(let deadline): parts = self.parts(deadline)
    case .promise(let promise):
      parts = [
        "promise", name(promise.giver) + " → " + name(promise.receiver), promise.content, said(promise.due),
        promise.amount.map(money),
        promise.recurrence.map { "every " + $0.every.rawValue + " until " + time($0.until) },
      ]
    case .event(let event): parts = self.parts(event)
    case .note(let note): parts = ["note", note.title, note.text.replacingOccurrences(of: "\n", with: " / ")]
    case .step(let step): parts = ["step", step.text, name(step.owner), step.due.map(said)]
    case .question(let question): parts = ["question", question.text]
    case .source(let source):
      let remark = source.remark.map {
        $0.replacingOccurrences(of: #"sha256 [0-9a-f]{64}"#, with: "sha256", options: .regularExpression)
      }
      parts = ["source", source.publisher, time(source.publishedAt), remark]
    }
    return parts.compactMap { $0 }.joined(separator: " | ")
  }

  private func parts(_ deadline: Deadline) -> [String?] {
    [
      "deadline", deadline.kind.rawValue, deadline.label, said(deadline.due),
      deadline.until.map { "until " + said($0) },
      deadline.relative.map { "counted \($0.offset) \($0.unit.rawValue) from " + name($0.base) },
      deadline.services.isEmpty ? nil : "of " + names(deadline.services),
      deadline.condition.map { "condition: " + $0 },
      "by " + name(deadline.setBy), deadline.supersedes.map { "in place of " + said($0, in: incident) },
    ]
  }

  private func said(_ id: RecordID, in incident: Incident) -> String {
    incident.deadlines.first { $0.id == id }.map { said($0.due) } ?? "?"
  }

  private func parts(_ event: Event) -> [String?] {
    var parts: [String?] = ["event", event.content.kind.rawValue, time(event.at), name(event.actor)]
    switch event.content {
    case .notice(let notice): parts.append("of " + names(notice.deadlines))
    case .outcome(let outcome):
      parts.append("\(outcome.result.rawValue): " + said(outcome.target, in: incident))
      parts.append(outcome.movedTo.map { "to " + said($0, in: incident) })
    case .payment(let payment): parts.append(payment.amount.map(money))
    case .report, .statement, .meeting, .observation, .agreement, .refusal, .cut, .restoration, .replacement:
      break
    }
    return parts + [event.subject, "+\(event.furtherLines) lines"]
  }

  private func said(_ said: SaidTime) -> String {
    let words = said.says.isEmpty ? "" : "“\(said.says)” "
    return words + said.boundary.rawValue + " " + time(said.point)
  }

  private func money(_ money: Money) -> String { MoneyText.format(money, .english) }

  private func time(_ point: TimePoint?) -> String { point.map { When.echo($0, language: .english) } ?? "-" }
}
