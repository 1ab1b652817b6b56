import CutoffDomain
import CutoffWords

/// Who states which sum.
extension Teller {
  /// Whether anybody named a debt, or the money is told otherwise.
  package var hasFigures: Bool {
    incident.amounts.contains(where: \.kind.isOwed) || standing.money.value != .none
  }

  /// "Viettel IDC: hơn 200 tỷ đồng", the latest debt of each side; the side without one said so; what is left of it
  /// where something was paid. Where neither side named one, what somebody else named, or what was paid. Who and
  /// how much are one part.
  package var figures: [ToldCell] {
    let debts = incident.amounts.filter(\.kind.isOwed)
    guard hasFigures else {
      return [ToldCell(.remark, ScreenWords.noMoney(language))]
    }
    let instants = KnownInstants(incident.sources)
    let isOfSide: (Amount) -> Bool = { amount in
      let side = incident.party(amount.statedBy)?.side
      return side == .provider || side == .customer
    }
    if !debts.contains(where: isOfSide), let others = othersSum(latest(debts, instants)) { return others }
    let sides: [(Side, [RecordID])] = [
      (.provider, incident.header.providers), (.customer, incident.header.customers),
    ]
    let figures = sides.map { side, _ in
      latest(debts.filter { lookup.party($0.statedBy)?.side == side }, instants)
    }
    let stated = zip(sides, figures).compactMap { owner, latest -> ToldCell? in
      let (_, parties) = owner
      guard let name = name(latest?.statedBy ?? parties.first) else { return nil }
      let sum = latest.map { MoneyText.format($0.money, language) } ?? ScreenWords.noFigure(language)
      return ToldCell(.sum, [Piece(name + ": "), Piece(sum)])
    }
    return stated + [balance(figures[0]?.money)].compactMap { $0 }
  }

  /// The sum that somebody beside the two sides named; without one what was paid, as far as the money rests on it;
  /// nil where it rests on neither.
  private func othersSum(_ named: Amount?) -> [ToldCell]? {
    if let named { return [figure(named.statedBy, MoneyText.format(named.money, language))] }
    let paid = standing.money.evidence.compactMap { evidence -> ToldCell? in
      switch lookup.record(evidence.record) {
      case .amount(let amount): figure(amount.statedBy, MoneyText.format(amount.money, language))
      case .event(let event):
        if case .payment(let payment) = event.content {
          figure(
            event.actor,
            payment.amount.map { MoneyText.format($0, language) }
              ?? (payment.settlesAll ? SumWords.all(language) : ScreenWords.noFigure(language)))
        } else {
          nil
        }
      case .party, .service, .deadline, .promise, .note, .step, .question, .source, nil: nil
      }
    }
    return paid.isEmpty ? nil : Array(paid.prefix(2))
  }

  private func figure(_ party: RecordID?, _ sum: String) -> ToldCell {
    ToldCell(.sum, [Piece((name(party) ?? DetailWords.nobodyNamed(language)) + ": "), Piece(sum)])
  }

  /// What is left of what the creditor asked; nil where nothing is known to be paid, or all of it is left.
  private func balance(_ asked: Money?) -> ToldCell? {
    guard let balance = standing.openBalance else { return nil }
    switch balance {
    case .sum(let money):
      guard money != asked, isAnythingPaid else { return nil }
      return ToldCell(.sum, SumWords.left(MoneyText.format(money, language))(language))
    case .unknown: return isAnythingPaid ? ToldCell(.remark, SumWords.leftUnknown(language)) : nil
    }
  }

  private var isAnythingPaid: Bool {
    incident.amounts.contains { $0.kind == .paid }
      || incident.events.contains { $0.content.kind == .payment }
  }

  /// What is owed in all says most; a bill or a part speaks where nobody named that.
  private func latest(_ all: [Amount], _ instants: KnownInstants) -> Amount? {
    let stated = all.contains { $0.kind == .debt } ? all.filter { $0.kind == .debt } : all
    return stated.max {
      instants.known($0.provenance, at: $0.asOf) < instants.known($1.provenance, at: $1.asOf)
    }
  }

  /// A figure as somebody states it, or the word that money moved without one: who, when, what for, how much.
  package func sum(_ line: MoneyLine) -> ToldLine {
    let named = line.money.map { MoneyText.format($0, language) }
    return ToldLine(
      .record(line.record.id), isDisputed: line.isDisputed,
      [
        ToldCell(.who, ShortText.name(line.by, standing, language)),
        ToldCell(
          .said,
          line.at.map { ShortText.time($0, viewpoint) } ?? ShortText.known(line.record, incident, viewpoint)),
        ToldCell(.what, purpose(line).joined(separator: " · ")),
        ToldCell(.sum, named ?? (line.settlesAll ? SumWords.all(language) : noFigure)),
      ])
  }

  private func purpose(_ line: MoneyLine) -> [String] {
    let before = line.isOutdated ? [SumWords.before(language)] : []
    switch line.record {
    case .amount(let amount):
      let kind = amount.purpose?.shown ?? amount.kind.shown
      return before + [kind(language), amount.label].compactMap { $0 }
    case .event(let event): return before + [event.text]
    case .party, .service, .deadline, .promise, .note, .step, .question, .source: return before
    }
  }

  /// That no figure is named.
  package var noFigure: String { MoneyText.format(Money(hundredths: nil, currency: ""), language) }
}

/// Words beside a sum.
private enum SumWords {
  static let all = Wording("trả hết", "all paid")
  static let before = Wording("trước đó", "earlier")
  static let leftUnknown = Wording("chưa rõ còn nợ bao nhiêu", "balance unknown")

  static func left(_ sum: String) -> Wording { Wording("còn nợ \(sum)", "\(sum) left") }
}
