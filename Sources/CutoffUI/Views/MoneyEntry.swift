import CutoffContent
import CutoffDomain
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

/// One line of an incident's money: what is told, and whether it is said quietly.
struct MoneyEntry {
  let line: ToldLine
  let ink: Ink
  private let language: Language

  init(_ subject: MoneySubject, _ teller: Teller) {
    language = teller.language
    switch subject {
    case .line(let sum): (line, ink) = (teller.sum(sum), sum.isOutdated ? .muted : .text)
    case .promised(let id): (line, ink) = MoneyEntry.promised(id, teller)
    case .silent(let name):
      (line, ink) = (ToldLine(nil, [ToldCell(.who, name), ToldCell(.sum, teller.noFigure)]), .muted)
    case .unconfirmed(let name):
      let remark = "○ " + MoneyWords.notConfirmed(language)
      (line, ink) = (ToldLine(nil, [ToldCell(.who, name), ToldCell(.what, remark)]), .muted)
    }
  }

  /// A promise of a sum or a deadline to pay, as every list tells it.
  private static func promised(_ id: RecordID, _ teller: Teller) -> (ToldLine, Ink) {
    if let at = teller.standing.promises.first(where: { $0.promise.id == id }) {
      return (teller.promise(at), at.state == .superseded ? .muted : .text)
    }
    guard let at = teller.lookup.deadline(id) else { return (ToldLine(nil, []), .text) }
    return (teller.deadline(at), at.state == .superseded ? .muted : .text)
  }

  /// Nobody named is said so.
  var who: String { line.cell(.who)?.text ?? DetailWords.nobodyNamed(language) }

  /// The day; that there is none is said in its own words.
  var when: String { line.cell(.undated) == nil ? line[.said] : ScreenWords.noDayYet(language) }
}
