import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What a line of an incident's money is about.
enum MoneySubject {
  case line(MoneyLine)
  /// A promise of a sum, or a deadline to pay.
  case promised(RecordID)
  /// A side that names no figure.
  case silent(String)
  /// A receiver who has not confirmed a payment.
  case unconfirmed(String)

  var record: RecordID? {
    switch self {
    case .line(let line): line.record.id
    case .promised(let id): id
    case .silent, .unconfirmed: nil
    }
  }
}

/// The words of one line: who, what, since when, how much.
struct MoneyEntry {
  var who: String
  var what = ""
  var when = ""
  var state: StateWord?
  var sum = ""
  var ink: Ink = .text
  var isDisputed = false

  init(_ subject: MoneySubject, _ standing: Standing, _ viewpoint: Viewpoint) {
    switch subject {
    case .line(let line): self.init(line, standing, viewpoint)
    case .promised(let id): self.init(promised: id, standing, viewpoint)
    case .silent(let name): self.init(remarkOn: name, sum: MoneyEntry.noFigure(viewpoint.language))
    case .unconfirmed(let name):
      self.init(remarkOn: name, what: "○ " + MoneyWords.notConfirmed(viewpoint.language))
    }
  }

  private init(remarkOn who: String, what: String = "", sum: String = "") {
    self.who = who
    self.what = what
    self.sum = sum
    ink = .muted
  }

  private init(_ line: MoneyLine, _ standing: Standing, _ viewpoint: Viewpoint) {
    let language = viewpoint.language
    var parts: [String] = []
    switch line.record {
    case .amount(let amount):
      parts = [amount.kind.shown(language), amount.label].compactMap { $0 }
    case .event(let event): parts = [event.text]
    case .party, .service, .deadline, .promise, .note, .step, .question, .source: break
    }
    if line.isOutdated { parts.insert(MoneyWords.before(language), at: 0) }
    who = ViewText.name(line.by, standing.incident, language)
    what = parts.joined(separator: " · ")
    when =
      line.at.map { ViewText.short($0, viewpoint) }
      ?? ViewText.known(line.record, standing.incident, viewpoint)
    sum =
      line.money.map { MoneyText.format($0, language) }
      ?? (line.settlesAll ? MoneyWords.all(language) : MoneyEntry.noFigure(language))
    ink = line.isOutdated ? .muted : .text
    isDisputed = line.isDisputed
  }

  private init(promised id: RecordID, _ standing: Standing, _ viewpoint: Viewpoint) {
    let language = viewpoint.language
    let incident = standing.incident
    if let promise = standing.promises.first(where: { $0.promise.id == id }) {
      who = ViewText.name(promise.promise.giver, incident, language)
      what = promise.promise.content
      when = MoneyEntry.due(promise.due, promise.promise.condition, viewpoint)
      self.state = promise.state.shown
      sum = promise.promise.amount.map { MoneyText.format($0, language) } ?? ""
      ink = promise.state == .superseded ? .muted : .text
    } else if let deadline = standing.deadlines.first(where: { $0.deadline.id == id }) {
      let isClock = standing.clock?.deadline == id
      who = ViewText.name(deadline.deadline.setBy, incident, language)
      what = deadline.deadline.label
      when = MoneyEntry.due(deadline.due, deadline.deadline.condition, viewpoint)
      self.state = deadline.state.shown(isClock: isClock, isFinal: standing.clock?.isFinal ?? false)
      ink = deadline.state == .superseded ? .muted : .text
    } else {
      who = ""
    }
  }

  private static func noFigure(_ language: Language) -> String {
    MoneyText.format(Money(hundredths: nil, currency: ""), language)
  }

  private static func due(_ due: SaidTime, _ condition: String?, _ viewpoint: Viewpoint) -> String {
    due.point == nil
      ? condition ?? ScreenWords.noDayYet(viewpoint.language)
      : SaidText.short(due, now: viewpoint.shownAt, language: viewpoint.language)
  }
}
