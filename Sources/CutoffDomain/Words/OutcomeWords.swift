/// What the outcomes of a kind are called: nine results are stored, and each kind has words of its own.
package enum OutcomeWords {
  /// The kinds of things that outcomes speak of, by the words that fit them.
  private enum Family {
    case cut, expiry, stoppingExpiry, work, decision, deletion, resumption
  }

  /// The results that fit a deadline, the commonest first.
  static func results(of deadline: Deadline) -> [OutcomeResult] {
    switch family(of: deadline) {
    case .cut, .stoppingExpiry: [.carriedOut, .notCarriedOut, .moved, .suspended, .withdrawn]
    case .expiry: [.carriedOut, .moved, .suspended, .withdrawn]
    case .work: [.kept, .broken, .partlyKept, .late, .moved, .withdrawn]
    case .decision: [.kept, .moved, .withdrawn]
    case .deletion: [.carriedOut, .notCarriedOut, .moved, .withdrawn]
    case .resumption: [.kept, .partlyKept, .broken, .moved]
    }
  }

  /// `result` in the words of `record`: "deleted", "expired, still runs". What does not fit the kind, as an old
  /// file may have it, keeps the plain words.
  package static func words(_ result: OutcomeResult, of record: Record?) -> Wording {
    record.flatMap { family(of: $0) }.flatMap { own(result, $0) } ?? result.shown
  }

  private static func family(of record: Record) -> Family? {
    switch record {
    case .promise: .work
    case .deadline(let deadline): family(of: deadline)
    case .event(let event): event.content.kind == .notice ? .cut : nil
    case .party, .service, .amount, .note, .step, .question, .source: nil
    }
  }

  private static func family(of deadline: Deadline) -> Family {
    if deadline.kind.isExpiry { return deadline.stopsService ? .stoppingExpiry : .expiry }
    guard !deadline.stopsService else { return .cut }
    switch deadline.kind {
    case .cutoff, .stagedCutoff: return .cut
    case .hearing, .decision: return .decision
    case .dataDeletion: return .deletion
    case .resume: return .resumption
    case .payment, .instalment, .report, .response, .backup, .substituteReady, .other, .contractExpiry,
      .licenceExpiry, .certificateExpiry, .endOfLife, .extensionEnd:
      return .work
    }
  }

  private static func own(_ result: OutcomeResult, _ family: Family) -> Wording? {
    switch family {
    case .cut: nil
    case .expiry, .stoppingExpiry: expiry(result, stops: family == .stoppingExpiry)
    case .work: work(result)
    case .decision: decision(result)
    case .deletion: deletion(result)
    case .resumption: resumption(result)
    }
  }

  private static func expiry(_ result: OutcomeResult, stops: Bool) -> Wording? {
    switch result {
    case .carriedOut:
      stops ? Wording("hết hạn và đã ngừng", "expired and stopped") : Wording("đã hết hạn", "expired")
    case .notCarriedOut: Wording("hết hạn, vẫn chạy", "expired, still runs")
    case .moved: Wording("gia hạn đến…", "extended to…")
    case .kept, .partlyKept, .late, .broken, .suspended, .withdrawn: nil
    }
  }

  private static func work(_ result: OutcomeResult) -> Wording? {
    switch result {
    case .kept: Wording("đã xong", "done")
    case .partlyKept: Wording("xong một phần", "in part")
    case .late: Wording("xong, trễ", "late")
    case .broken: Wording("không làm", "not done")
    case .withdrawn: Wording("được miễn", "waived")
    case .carriedOut, .notCarriedOut, .moved, .suspended: nil
    }
  }

  private static func decision(_ result: OutcomeResult) -> Wording? {
    switch result {
    case .kept: Wording("đã họp, đã quyết", "held, decided")
    case .withdrawn: Wording("đã hủy", "cancelled")
    case .partlyKept, .late, .broken, .carriedOut, .notCarriedOut, .moved, .suspended: nil
    }
  }

  private static func deletion(_ result: OutcomeResult) -> Wording? {
    switch result {
    case .carriedOut: Wording("đã xóa", "deleted")
    case .notCarriedOut: Wording("không xóa", "not deleted")
    case .withdrawn: Wording("được miễn", "waived")
    case .kept, .partlyKept, .late, .broken, .moved, .suspended: nil
    }
  }

  private static func resumption(_ result: OutcomeResult) -> Wording? {
    switch result {
    case .kept: Wording("đã cấp lại", "resumed")
    case .partlyKept: Wording("cấp lại một phần", "in part")
    case .broken: Wording("chưa cấp lại", "not resumed")
    case .late, .carriedOut, .notCarriedOut, .moved, .suspended, .withdrawn: nil
    }
  }
}
