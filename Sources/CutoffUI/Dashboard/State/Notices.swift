import CutoffDomain
import CutoffForms
import CutoffNotices
import CutoffWords

// Notices that were pasted or read from a file: drafts until they are saved.
extension State {
  /// The notice of that hash; nil when it is none (any more).
  package func notice(_ hash: String) -> NoticeIntake? { notices.first { $0.letter.hash == hash } }

  /// Takes a notice up, or the one with the same hash that was left; the last one is the one that is opened again.
  mutating func take(_ letter: NoticeLetter) {
    let intake = notice(letter.hash) ?? NoticeIntake(letter, intakeSurroundings(letter.file))
    put(intake)
  }

  /// Puts a notice in the place of what it was, as the last one.
  mutating func put(_ intake: NoticeIntake) {
    dropNotice(intake.letter.hash)
    notices.append(intake)
  }

  mutating func dropNotice(_ hash: String) { notices.removeAll { $0.letter.hash == hash } }

  private func intakeSurroundings(_ file: String, now: Instant? = nil) -> IntakeSurroundings {
    IntakeSurroundings(
      NoticeSurroundings(file: file, now: now ?? shownAt, viewerZone: surroundings.zone),
      incidents: store.incidents)
  }

  /// What its words are read against when they are typed.
  func noticeSurroundings(_ intake: NoticeIntake) -> DraftSurroundings {
    draftSurroundings(for: FormKey(.readNotice, incident: intake.target))
  }

  /// The incident of an id.
  func incident(_ id: IncidentID) -> Incident? { store.incidents.first { $0.id == id } }
}

// On disk.
extension State {
  /// What is kept of the notices, as of forms that were left.
  var keptNotices: [KeptForm] {
    notices.map { intake in
      let text = intake.letter.text
      let header = text.header
      let place = KeptField(
        id: .address, texts: [intake.letter.file, intake.letter.hash, text.media.rawValue])
      var fields = [
        KeptField(id: .text, texts: [text.lines.dropFirst(text.headerLineCount).joined(separator: "\n")]),
        place,
        KeptField(id: .at, texts: [String(moment.now.seconds)]),
      ]
      if let header {
        fields.append(KeptField(id: .label, texts: [header.from, header.to, header.subject, header.date]))
      }
      fields.append(KeptField(id: .target, texts: intake.target.map { [$0.text] } ?? []))
      for (id, texts) in intake.decisions { fields.append(KeptField(id: id.field, texts: texts)) }
      return KeptForm(
        key: FormKey(.readNotice, subject: intake.draftID), title: intake.title, original: nil,
        fields: fields,
        focus: .text)
    }
  }

  /// Takes a kept notice up again; false where it has no text.
  mutating func restoreNotice(_ kept: KeptForm) -> Bool {
    func texts(_ id: DraftField) -> [String] { kept.fields.first { $0.id == id }?.texts ?? [] }
    let place = texts(.address)
    guard let body = texts(.text).first, place.count == 3, let media = NoticeMedia(rawValue: place[2]) else {
      return false
    }
    let header = texts(.label)
    let mail =
      header.count == 4
      ? MailHeader(from: header[0], to: header[1], subject: header[2], date: header[3]) : nil
    let letter = NoticeLetter(
      text: NoticeText(body, media: media, header: mail), hash: place[1], file: place[0])
    let now = texts(.at).first.flatMap(Int64.init).map(Instant.init(seconds:))
    var intake = NoticeIntake(letter, intakeSurroundings(letter.file, now: now))
    let target = texts(.target).first.flatMap(IncidentID.init).flatMap { id in
      store.incidents.contains { $0.id == id } ? id : nil
    }
    if target != intake.target { intake.go(into: target, now: shownAt, incident: incident) }
    let surroundings = noticeSurroundings(intake)
    intake.restore(
      IntakeDecision.allCases.map { ($0, texts($0.field)) }, now: shownAt, in: surroundings,
      incident: incident)
    put(intake)
    return true
  }
}

extension NoticeIntake {
  /// What its draft is found again by.
  fileprivate var draftID: RecordID {
    DerivedID.record(.events, from: "notice", incident: letter.hash, key: "draft", knownAt: nil)
  }
}

extension IntakeDecision {
  fileprivate var field: DraftField {
    switch self {
    case .taken: .services
    case .answers: .answer
    case .values: .content
    }
  }
}
