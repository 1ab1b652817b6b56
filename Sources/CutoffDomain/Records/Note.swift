/// A negotiation note: free Markdown text, and what each side wants and offers.
package struct Note: Hashable, Sendable {
  package var id: RecordID
  package var at: TimePoint?
  /// What the note is about, one line ("meeting with Viettel IDC").
  package var title: String?
  package var text: String
  package var parties: [RecordID]
  package var positions: [Position]
  package var provenance: Provenance

  package init(
    id: RecordID, at: TimePoint? = nil, title: String? = nil, text: String,
    parties: [RecordID] = [], positions: [Position] = [], provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.at = at
    self.title = title
    self.text = text
    self.parties = parties
    self.positions = positions
    self.provenance = provenance
  }
}

/// What one party wants and offers.
package struct Position: Hashable, Sendable {
  package var party: RecordID
  package var wants: String?
  package var offers: String?
  /// What it could do if there is no agreement ("ends the lease").
  package var leverage: String?

  package init(party: RecordID, wants: String? = nil, offers: String? = nil, leverage: String? = nil) {
    self.party = party
    self.wants = wants
    self.offers = offers
    self.leverage = leverage
  }
}

extension Note: IncidentRecord {
  package static var kind: RecordKind { .notes }
  package var record: Record { .note(self) }
  package var ownName: String { title ?? text }
  package func shownName(_ language: Language) -> String { title ?? String(text.prefix(40)) }
  package var searched: (words: [String], parties: [RecordID?]) {
    ([title ?? "", text] + positions.flatMap { [$0.wants ?? "", $0.offers ?? ""] }, parties)
  }
  package var mentions: [RecordID] { parties + positions.map(\.party) }
}
