import CutoffDomain
import Foundation

/// A notice on its way into the store: what was read of it, what the person wants of that, and where it goes. Nothing
/// is written by it; `IntakeRecords` makes the one change of it.
package struct NoticeIntake: Hashable, Sendable {
  package let letter: NoticeLetter
  package let reading: NoticeReading
  /// In the order in which they are shown: where it goes, what it is called, then what was read.
  package internal(set) var items: [IntakeItem] = []
  /// What a new incident is called; its id is made of what the notice itself gives.
  package internal(set) var title: String
  /// The incident that it goes into; nil makes a new one.
  package internal(set) var target: IncidentID?
  /// Whether this very notice was read into `target` before.
  package let isKnown: Bool
  /// What the notice itself gives as a title.
  package let ownTitle: String
  /// The lines that had a date or a sum and gave nothing.
  package var unread: [UnreadSentence] { reading.unread }

  package init(_ letter: NoticeLetter, _ surroundings: IntakeSurroundings) {
    self.letter = letter
    var reading = NoticeReader.read(letter.text, surroundings.notice)
    let known = IntakeMatch.incident(with: letter.hash, among: surroundings.incidents)
    let candidates = IntakeMatch.candidates(
      reading, among: surroundings.incidents, now: surroundings.notice.now)
    let target = surroundings.into ?? known ?? (candidates.count == 1 ? candidates.first : nil)
    // The clock of the incident is that of its notices, where nobody said another one.
    let zone = surroundings.incidents.first { $0.id == target }?.header.zone
    if surroundings.notice.zone == nil, let zone, zone != reading.zone {
      var notice = surroundings.notice
      notice.zone = zone
      reading = NoticeReader.read(letter.text, notice)
    }
    self.reading = reading
    self.target = target
    ownTitle = IntakeTitle.of(letter, reading)
    title = ownTitle
    isKnown = known != nil && target == known
    items = [IntakeItem("incident", .incident), IntakeItem("title", .title)]
    for index in items.indices { items[index].isTaken = true }
    addProposals()
    addQuestions()
    sort()
    name(.provider, surroundings.provider)
    name(.customer, surroundings.customer)
    if target == nil, candidates.count > 1 {
      items[0].questions = [
        IntakeQuestion(.read(.whichIncident), Self.places(candidates, surroundings.incidents))
      ]
    }
    place(in: surroundings.incidents.first { $0.id == target }, now: surroundings.notice.now)
  }

  private static func places(_ candidates: [IncidentID], _ incidents: [Incident]) -> [IntakeChoice] {
    candidates.compactMap { id in
      incidents.first { $0.id == id }.map {
        IntakeChoice(.incident(id), IntakeWords.into($0.header.shortTitle))
      }
    } + [IntakeChoice(.newIncident, IntakeWords.newIncident)]
  }

  /// Who, when, how much, and what else; the notice itself last.
  private mutating func sort() {
    let order = { (item: IntakeItem) -> Int in
      switch item.subject {
      case .incident: 0
      case .title: 1
      case .area: 4
      case .proposal(let subject):
        switch subject {
        case .party: item.isParty(.provider) ? 2 : 3
        case .deadline, .move: 4
        case .amount: 5
        case .service: 6
        case .condition: 7
        case .promise: 8
        case .step: 9
        case .reference: 10
        case .contact: 11
        case .event: 12
        }
      }
    }
    items = items.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
      .map(\.element)
  }

  // MARK: What was read

  private mutating func addProposals() {
    let moves = reading.proposals.filter { $0.what == .move }
    for proposal in reading.proposals {
      // The new date of a move is told with the move.
      if proposal.what == .deadline,
        proposal["kind"]?.string.flatMap(DeadlineKind.init)?.stopsService == true,
        let due = proposal.said?.due, moves.contains(where: { $0.said?.due == due })
      {
        continue
      }
      var item = IntakeItem(proposal.id, .proposal(proposal.what), proposal)
      if proposal.what == .move {
        item.successor = reading.proposals.first { other in
          other.what == .deadline && other.said?.due != nil && other.said?.due == proposal.said?.due
            && other["kind"]?.string.flatMap(DeadlineKind.init)?.stopsService == true
        }
      }
      item.isTaken = proposal.confidence != .unsure
      items.append(item)
    }
  }

  private mutating func addQuestions() {
    var areas = 0
    for question in reading.questions {
      guard let about = question.about else {
        guard question.reason == .whichService else { continue }
        areas += 1
        addArea(question, "q\(areas)")
        continue
      }
      guard let place = place(of: about) else { continue }
      var choices = question.choices.map { choice in
        IntakeChoice(.read(choice), IntakeWords.choice(choice))
      }
      // Nothing to choose from: it has no date, or somebody types one.
      if choices.isEmpty { choices = [IntakeChoice(.undated, IntakeWords.undated)] }
      items[place].questions.append(IntakeQuestion(.read(question.reason), quotes: question.quotes, choices))
      items[place].isTaken = false
    }
  }

  private mutating func addArea(_ question: NoticeQuestion, _ id: String) {
    var area = IntakeItem(id, .area)
    area.questions = [
      IntakeQuestion(
        .read(.whichService), quotes: question.quotes,
        question.choices.map { IntakeChoice(.read($0), IntakeWords.choice($0)) })
    ]
    let members = question.choices.compactMap(\.proposal)
    guard let first = members.compactMap({ place(of: $0) }).min() else { return }
    for member in members {
      guard let place = place(of: member) else { continue }
      items[place].group = id
      items[place].isTaken = false
    }
    items.insert(area, at: first)
  }

  /// A side that somebody named, where the notice does not.
  private mutating func name(_ side: Side, _ name: String?) {
    guard let name = name?.trimmed else { return }
    if let place = items.firstIndex(where: { $0.isParty(side) }) {
      items[place].put("name", name)
      return
    }
    let place = items.lastIndex { $0.isParty(nil) }.map { $0 + 1 } ?? items.count
    let proposal = NoticeProposal(
      .party, .clear, [ProposalMember("name", .text(name)), ProposalMember("side", .text(side.rawValue))], [])
    var item = IntakeItem(side.rawValue, .proposal(.party), proposal)
    item.isTaken = true
    item.isEdited = true
    items.insert(item, at: place)
  }

  /// The lines that are shown: what a new incident is called says nothing to one that is there.
  package var lines: [IntakeItem] { target == nil ? items : items.filter { $0.subject != .title } }

  package func place(of id: String) -> Int? { items.firstIndex { $0.id == id } }

  package func item(_ id: String) -> IntakeItem? { items.first { $0.id == id } }
}

/// What is known beside the notice.
package struct IntakeSurroundings: Sendable {
  package var notice: NoticeSurroundings
  package var incidents: [Incident]
  /// The incident that somebody named; nil finds the one that matches.
  package var into: IncidentID?
  /// Who cuts and who is cut, where the notice does not say.
  package var provider: String?
  package var customer: String?

  package init(
    _ notice: NoticeSurroundings, incidents: [Incident], into: IncidentID? = nil, provider: String? = nil,
    customer: String? = nil
  ) {
    self.notice = notice
    self.incidents = incidents
    self.into = into
    self.provider = provider
    self.customer = customer
  }
}

extension IntakeItem {
  /// Whether it is a party of that side, no body above; of any for nil.
  func isParty(_ side: Side?) -> Bool {
    guard subject == .proposal(.party) else { return false }
    return side == nil || field("side") == side?.rawValue && proposal?["isBodyAbove"] == nil
  }

  mutating func put(_ name: String, _ text: String) {
    guard let place = proposal?.fields.firstIndex(where: { $0.name == name }) else { return }
    proposal?.fields[place].value = .text(text)
    isEdited = true
  }
}
