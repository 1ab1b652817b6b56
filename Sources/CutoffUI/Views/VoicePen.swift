import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes what somebody said: who and when, the words, what they contradict or qualify, since when and
/// from where they are known.
struct VoicePen {
  private let standing: Standing
  private let incident: Incident
  private let viewpoint: Viewpoint
  private let events: [RecordID: Event]

  init(_ standing: Standing, viewpoint: Viewpoint) {
    self.standing = standing
    incident = standing.incident
    self.viewpoint = viewpoint
    events = Dictionary(incident.events.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The words that are contradicted are repeated, but for those `beside` it.
  func cell(_ word: TopicWord, columns: Int, beside: Set<RecordID>, showsSide: Bool) -> [VoiceRow] {
    let event = word.event
    let said = event.at.map { ShortText.time($0, viewpoint) } ?? "—"
    let name = ShortText.name(event.actor, standing, viewpoint.language)
    let side = showsSide ? word.side.short.map { " · " + $0(viewpoint.language) } ?? "" : ""
    let room = columns - TextWidth.width(of: said) - 3
    let hasRoom = TextWidth.width(of: name + side) <= room
    let isNew = TimelinePane.isNew(event, incident, viewpoint)
    var rows = [
      VoiceRow(
        left: [
          Piece(TextLayout.cut(name, to: room), .strong), Piece(hasRoom ? side : "", .muted),
        ],
        right: [Piece(isNew ? "+ " : "  ", .good), Piece(said, .muted)])
    ]
    rows += text(event.text, columns: columns)
    rows += word.against.prefix(3).compactMap { events[$0] }.map { other in
      VoiceRow(left: [
        Piece("≠ ", .warning), Piece(reference(other, hasQuotes: !beside.contains(other.id)), .warning),
      ])
    }
    if word.against.count > 3 {
      rows.append(VoiceRow(left: [Piece("≠ +\(word.against.count - 3)", .warning)]))
    }
    rows += word.qualifies.compactMap { events[$0] }.map { other in
      let what = VoiceWords.qualifies(reference(other, hasQuotes: !beside.contains(other.id)))
      return VoiceRow(left: [Piece("~ " + what(viewpoint.language), .muted)])
    }
    let known = VoiceWords.known(ShortText.known(.event(event), incident, viewpoint))(viewpoint.language)
    let publisher = ShortText.publisher(event.provenance, incident) ?? event.provenance.loggedBy
    rows.append(
      VoiceRow(left: [Piece([known, publisher].compactMap { $0 }.joined(separator: " · "), .muted)]))
    return rows
  }

  /// All of it: the view scrolls.
  private func text(_ text: String, columns: Int) -> [VoiceRow] {
    TextLayout.wrap(text, columns: max(8, columns)).map { VoiceRow(left: [Piece($0)]) }
  }

  /// Whose words are meant; the words too where they stand elsewhere.
  private func reference(_ event: Event, hasQuotes: Bool) -> String {
    let name = ShortText.name(event.actor, standing, viewpoint.language)
    let day = event.at.map { ShortText.time($0, viewpoint) }
    return hasQuotes
      ? name + " " + ScreenWords.says(event.text)(viewpoint.language)
      : [name, day].compactMap { $0 }.joined(separator: ", ")
  }
}
