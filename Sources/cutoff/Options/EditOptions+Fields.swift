import CutoffDomain

/// What an option says of a field.
struct EditedField {
  /// The option's name, without its dashes.
  let option: String
  /// The fields that it may stand for; of a form the first that it has.
  let fields: [DraftField]
  let value: Value

  enum Value {
    /// One or several; none empties the field.
    case words([String])
    case flag(Bool)
  }
}

extension EditOptions {
  /// The fields by the names of their options. One name may stand for what several forms call otherwise.
  static let names: [String: [DraftField]] = [
    "text": [.text, .content, .label], "title": [.title], "name": [.name], "short": [.short],
    "summary": [.summary], "label": [.label], "kind": [.kind],
    "by": [.actor, .setBy, .giver, .owner, .statedBy], "to": [.receiver], "at": [.at], "due": [.due],
    "until": [.windowEnd, .until], "made": [.setAt, .madeAt], "condition": [.condition], "every": [.repeats],
    "last": [.until], "relative": [.relative], "calendar": [.calendar], "basis": [.basis],
    "service": [.services, .service], "deadline": [.target], "for": [.target], "amount": [.amount],
    "purpose": [.purpose], "as-of-date": [.asOf], "form": [.form], "telling-of": [.tellingOf],
    "supersedes": [.supersedes],
    "blocker": [.blocker], "done": [.doneAt], "stage": [.stages], "answer": [.answer],
    "answered-at": [.answeredAt], "topic": [.topic], "contradicts": [.contradicts], "qualifies": [.qualifies],
    "status": [.status], "talks": [.talks], "word": [.word], "state": [.state], "method": [.method],
    "place": [.place], "result": [.result], "moved-to": [.movedTo], "period": [.period], "with": [.parties],
    "provider-wants": [.providerWants], "provider-offers": [.providerOffers],
    "customer-wants": [.customerWants], "customer-offers": [.customerOffers], "side": [.side],
    "role": [.role], "needs": [.dependsOn], "exempt-reason": [.exemptReason], "affected": [.affected],
    "provider": [.providers], "customer": [.customers], "incident-zone": [.zone],
    "incident-language": [.language], "notices": [.reminders], "source": [.address],
    "publisher": [.publisher], "known-at": [.knownAt], "stops": [.stopsService],
    "settles-all": [.settlesAll], "ends-matter": [.endsMatter], "partial": [.isPartial],
    "asked": [.isAsked], "above": [.isBodyAbove], "exempt": [.isExempt],
  ]

  /// What was typed, in the order of the options; cleared fields last.
  func edited() throws(CommandError) -> [EditedField] {
    var edited = (single + several).compactMap { option, words in
      words.isEmpty ? nil : field(option, .words(words))
    }
    edited += flags.compactMap { option, flag in flag.flatMap { field(option, .flag($0)) } }
    for option in clear {
      let name = option.hasPrefix("--") ? String(option.dropFirst(2)) : option
      guard let cleared = field(name, .words([])) else {
        throw .usage(.noSuchField(name, nearest: Nearest.word(to: name, among: Self.names.keys.sorted())))
      }
      edited.append(cleared)
    }
    return edited
  }

  private func field(_ option: String, _ value: EditedField.Value) -> EditedField? {
    Self.names[option].map { EditedField(option: option, fields: $0, value: value) }
  }

  private var single: [(String, [String])] {
    [
      ("text", text), ("title", title), ("name", name), ("short", short), ("summary", summary),
      ("label", label), ("kind", kind), ("by", by), ("to", to), ("at", at), ("due", due), ("until", until),
      ("made", made), ("condition", condition), ("every", every), ("last", last), ("relative", relative),
      ("calendar", calendar), ("basis", basis), ("for", target), ("amount", amount), ("purpose", purpose),
      ("as-of-date", asOfDate), ("form", form), ("telling-of", tellingOf), ("supersedes", supersedes),
      ("blocker", blocker),
      ("done", done), ("answer", answer), ("answered-at", answeredAt), ("topic", topic), ("status", status),
      ("talks", talks), ("word", word), ("state", state), ("method", method), ("place", place),
      ("result", result), ("moved-to", movedTo), ("period", period), ("provider-wants", providerWants),
      ("provider-offers", providerOffers), ("customer-wants", customerWants),
      ("customer-offers", customerOffers), ("side", side), ("role", role), ("exempt-reason", exemptReason),
      ("affected", affected), ("incident-zone", incidentZone), ("incident-language", incidentLanguage),
      ("notices", notices), ("source", source), ("publisher", publisher), ("known-at", knownAt),
    ].map { ($0, $1.map { [$0] } ?? []) }
  }

  private var several: [(String, [String])] {
    [
      ("service", service), ("deadline", deadline), ("stage", stage), ("contradicts", contradicts),
      ("qualifies", qualifies), ("with", with), ("needs", needs), ("provider", provider),
      ("customer", customer),
    ]
  }

  private var flags: [(String, Bool?)] {
    [
      ("stops", stops), ("settles-all", settlesAll), ("ends-matter", endsMatter), ("partial", partial),
      ("asked", asked), ("above", above), ("exempt", exempt),
    ]
  }
}
