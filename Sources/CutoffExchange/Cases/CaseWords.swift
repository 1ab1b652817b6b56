import CutoffDomain

/// The words of the case files in the words of the program.
package enum CaseWords {
  /// "end_of_life" is endOfLife.
  static func camel(_ word: String) -> String {
    let pieces = word.split(separator: "_")
    return (pieces.first.map(String.init) ?? "") + pieces.dropFirst().map(\.capitalized).joined()
  }

  /// "endOfLife" is end_of_life.
  static func snake(_ word: String) -> String {
    word.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }

  static func deadlineKind(_ word: String) throws -> DeadlineKind {
    let renamed = [
      "payment_promise": "payment", "report_due": "report", "settlement_report": "report",
      "response_due": "response", "backup_data": "backup",
    ]
    guard let kind = DeadlineKind(rawValue: renamed[word] ?? camel(word)) else {
      throw CaseProblem.unknownWord(word, of: "deadline")
    }
    return kind
  }

  static func boundary(_ word: String) throws -> Boundary {
    guard let boundary = Boundary(rawValue: word == "within" ? "by" : camel(word)) else {
      throw CaseProblem.unknownWord(word, of: "boundary")
    }
    return boundary
  }

  static func side(_ word: String) throws -> Side {
    if word == "regulator" || word == "court" { return .third }
    guard let side = Side(rawValue: word) else { throw CaseProblem.unknownWord(word, of: "side") }
    return side
  }

  static func isBodyAbove(_ party: CaseParty) -> Bool {
    ["regulator", "court"].contains(party.side) || ["parent", "supervisor"].contains(party.role)
  }

  static func qualifier(_ word: String) throws -> MoneyQualifier {
    guard let qualifier = MoneyQualifier(rawValue: camel(word)) else {
      throw CaseProblem.unknownWord(word, of: "qualifier")
    }
    return qualifier
  }

  static func serviceState(_ word: String) throws -> ServiceState {
    guard let state = ServiceState(rawValue: camel(word)) else {
      throw CaseProblem.unknownWord(word, of: "observation")
    }
    return state
  }

  /// A claim that is only asserted, or that nobody verified, has no status: nobody said what became of it.
  static func status(_ word: String) throws -> ClaimStatus? {
    if word == "asserted" || word == "unverified" { return nil }
    guard let status = ClaimStatus(rawValue: word) else { throw CaseProblem.unknownWord(word, of: "claim") }
    return status
  }

  /// The kind of a sum, and its purpose where the kind has no word for it.
  static func amount(_ amount: CaseAmount) throws -> (kind: AmountKind, purpose: AmountPurpose?) {
    switch amount.kind {
    case "debt_total": return (.debt, nil)
    case "debt_current", "debt_old", "debt_overdue", "payment_required", "pass_through_fees", "service_fees",
      "interest", "court_debt", "not_paid":
      return (.partOfDebt, nil)
    case "partial_payment": return (.paid, nil)
    case "instalment": return (amount.status == "paid" ? .paid : .instalment, nil)
    case "offer", "credit": return (.offer, nil)
    case "budget": return (.budget, nil)
    case "settlement": return (.settlement, nil)
    case "running_payment", "receivable": return (.other, nil)
    case "prepayment", "prepayment_invoice": return (.other, .prepaid)
    case "price_demand", "annual_fee": return (.other, .price)
    case "estimated_loss": return (.other, .damage)
    case "not_yet_due": return (.other, .notYetDue)
    case "counterclaim": return (.other, .counterclaim)
    case "write_off": return (.other, .writtenOff)
    default: throw CaseProblem.unknownWord(amount.kind, of: "amount")
    }
  }

  /// What an amount is, in words: its kind and status where the program has no word for them, and its note.
  package static func label(_ amount: CaseAmount) -> String {
    ([amount.kind, amount.status].map { $0.split(separator: "_").joined(separator: " ") }
      + [amount.note].compactMap { $0 }).joined(separator: "; ")
  }

  // MARK: The way back

  /// The word of the form for a sum.
  static func kind(of amount: Amount) -> String {
    switch amount.purpose {
    case .notYetDue?: return "not_yet_due"
    case .price?: return "price_demand"
    case .prepaid?: return "prepayment"
    case .writtenOff?: return "write_off"
    case .counterclaim?: return "counterclaim"
    case .damage?: return "estimated_loss"
    case nil: break
    }
    switch amount.kind {
    case .debt: return "debt_total"
    case .partOfDebt, .invoice: return "payment_required"
    case .paid: return "partial_payment"
    case .instalment: return "instalment"
    case .offer: return "offer"
    case .budget: return "budget"
    case .settlement: return "settlement"
    case .other: return "receivable"
    }
  }

  /// The word of the form for an event.
  static func kind(of content: EventContent) -> String {
    switch content {
    case .report, .replacement, .observation: "report"
    case .notice: "notice_of_cutoff"
    case .statement: "statement"
    case .meeting: "meeting"
    case .payment: "payment"
    case .agreement(let agreement): agreement.endsMatter ? "settlement" : "agreement"
    case .refusal: "refusal"
    case .cut(let cut): cut.isPartial ? "partial_cut" : "cut"
    case .restoration(let restoration): restoration.isPartial ? "partial_restoration" : "reconnection"
    case .outcome(let outcome): kind(of: outcome.result)
    }
  }

  private static func kind(of result: OutcomeResult) -> String {
    switch result {
    case .kept, .partlyKept, .late: "promise_kept"
    case .broken: "promise_due_missed"
    case .suspended: "suspension_of_notice"
    case .withdrawn: "withdrawal_of_notice"
    case .carriedOut, .notCarriedOut, .moved: "report"
    }
  }
}
