import CutoffDomain
import CutoffStore
import Testing

@Suite struct SampleStoreTests {
  @Test func `a sample file is what the store itself would write`() throws {
    for (file, incident) in zip(SampleStore.files(), try SampleStore.incidents()) {
      #expect(String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self) == file.text)
    }
  }

  @Test func `a sample file carries the id of its incident`() throws {
    for (file, incident) in zip(SampleStore.files(), try SampleStore.incidents()) {
      #expect(file.name == incident.id.text + ".json")
    }
  }

  @Test func `the sample lists its five incidents in the order of the screen`() throws {
    #expect(
      try SampleStore.incidents().map(\.header.shortTitle) == [
        "Cổng DVC Hà Nội", "Bamboo – ACV", "Air India – nhiên liệu", "Nuôi tôm Quảng Bình",
        "Gazprom – Naftogaz",
      ])
  }

  @Test func `every sample record says when it was known`() throws {
    for incident in try SampleStore.incidents() {
      #expect(incident.header.provenance.knownAt != nil, "\(incident.id.text)")
      for record in incident.records {
        #expect(record.provenance.knownAt != nil, "\(incident.id.text) \(record.id.text)")
      }
    }
  }

  @Test func `every sample fact names its sources`() throws {
    for incident in try SampleStore.incidents() {
      for record in incident.records where record.kind != .sources {
        #expect(!record.provenance.sources.isEmpty, "\(incident.id.text) \(record.id.text)")
      }
    }
  }

  @Test func `every id that a sample record names is a record of its incident`() throws {
    for incident in try SampleStore.incidents() {
      let known = Set(incident.records.map(\.id))
      for record in incident.records {
        let unknown = record.named.filter { !known.contains($0) }
        #expect(unknown.isEmpty, "\(incident.id.text) \(record.id.text)")
      }
      #expect(known.isSuperset(of: incident.header.providers + incident.header.customers))
    }
  }

  /// A deadline may take the place of one that became known later: the cut of February became public
  /// after the one of July.
  @Test func `no sample record names one that became known after it, but for superseded deadlines`()
    throws
  {
    for incident in try SampleStore.incidents() {
      for record in incident.records {
        let instant = incident.knownInstant(record)
        let later = record.named.compactMap(incident.record).filter {
          incident.knownInstant($0) > instant && $0.kind != .sources && $0.id != record.superseded
        }
        #expect(later.isEmpty, "\(incident.id.text) \(record.id.text)")
      }
    }
  }

  @Test func `the statements of a sample contradict statements only, and from one side only`() throws {
    for incident in try SampleStore.incidents() {
      var pairs: Set<Set<RecordID>> = []
      for event in incident.events {
        guard case .statement(let statement) = event.content else { continue }
        for other in statement.contradicts + statement.qualifies {
          let kind = incident.events.first { $0.id == other }?.content.kind
          #expect(kind == .statement, "\(incident.id.text) \(event.text)")
          #expect(pairs.insert([event.id, other]).inserted, "\(incident.id.text) \(event.text)")
        }
      }
    }
  }
}

extension Record {
  /// The ids of other records that this one names, its sources among them.
  fileprivate var named: [RecordID] {
    let own: [RecordID?] =
      switch self {
      case .party, .question: []
      case .service(let service): service.dependsOn
      case .amount(let amount): [amount.statedBy]
      case .deadline(let deadline): [deadline.setBy, deadline.supersedes] + deadline.services
      case .promise(let promise):
        [promise.giver, promise.receiver, promise.tellingOf, promise.supersedes]
      case .event(let event): [event.actor] + event.content.named
      case .note(let note): note.parties + note.positions.map(\.party)
      case .step(let step): [step.owner]
      case .source(let source): [source.copyOf]
      }
    return own.compactMap(\.self) + provenance.sources
  }

  fileprivate var superseded: RecordID? {
    guard case .deadline(let deadline) = self else { return nil }
    return deadline.supersedes
  }
}

extension EventContent {
  fileprivate var named: [RecordID?] {
    switch self {
    case .report, .meeting, .agreement, .refusal: []
    case .notice(let notice): notice.deadlines
    case .statement(let statement): statement.contradicts + statement.qualifies
    case .observation(let observation): [observation.service]
    case .payment(let payment): [payment.promise]
    case .outcome(let outcome): [outcome.target, outcome.movedTo]
    case .cut(let cut): cut.services + [cut.deadline]
    case .restoration(let restoration): restoration.services
    case .replacement(let replacement): replacement.services
    }
  }
}
