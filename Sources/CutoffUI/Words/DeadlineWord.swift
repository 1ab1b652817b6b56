import CutoffDomain

/// What became of a deadline, in the words of its kind: an extension that an agreement ended says so, not
/// "not done"; a hearing is held, not "met".
package enum DeadlineWord {
  /// The word of `standing`. `answer` is what the record says that answered it; nil where none did, and of an
  /// answer that is no event.
  package static func of(
    _ standing: DeadlineStanding, answer: EventContent?, isClock: Bool, isFinal: Bool
  ) -> StateWord {
    let family = Family(standing.deadline)
    let plain = standing.state.shown(isClock: isClock, isFinal: isFinal)
    switch standing.state {
    case .notCarriedOut: return ended(family, by: answer) ?? plain
    case .missed where answer?.result == .late: return doneLate(family)
    case .pending, .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .superseded,
      .suspended, .withdrawn, .passed, .unconfirmed, .unknown:
      guard let word = word(standing.state, family) else { return plain }
      return StateWord(plain.glyph, word, plain.ink)
    }
  }

  /// Kinds that share their words.
  private enum Family {
    case cut, expiry, stoppingExpiry, hearing, decision, deletion, resumption, work

    init(_ deadline: Deadline) {
      switch deadline.kind {
      case .contractExpiry, .licenceExpiry, .certificateExpiry, .endOfLife, .extensionEnd:
        self = deadline.stopsService ? .stoppingExpiry : .expiry
      case .cutoff, .stagedCutoff: self = .cut
      case .hearing: self = .hearing
      case .decision: self = .decision
      case .dataDeletion: self = .deletion
      case .resume: self = .resumption
      case .payment, .instalment, .report, .response, .backup, .substituteReady, .other:
        self = deadline.stopsService ? .cut : .work
      }
    }
  }

  // MARK: what ended it

  /// What did not come because something else answered it.
  private static func ended(_ family: Family, by answer: EventContent?) -> StateWord? {
    switch answer {
    case .agreement: StateWord("✓", "đã thỏa thuận", "ended: agreed", .good)
    case .payment: StateWord("✓", "đã trả đủ", "paid in full", .good)
    case .restoration: StateWord("↺", "đã nối lại", "restored", .good)
    case .replacement: StateWord("⇄", "đã thay thế", "replaced", .good)
    // The cut was another one: this one had been withdrawn.
    case .cut: DeadlineState.withdrawn.shown(isClock: false, isFinal: false)
    case .report, .notice, .statement, .meeting, .observation, .refusal, .outcome, nil:
      notDone(family).map { StateWord("·", $0, .muted) }
    }
  }

  private static func notDone(_ family: Family) -> Wording? {
    switch family {
    case .cut: Wording("không cắt", "not cut")
    case .expiry, .stoppingExpiry: Wording("vẫn chạy", "still runs")
    case .deletion: Wording("không xóa", "not deleted")
    case .hearing, .decision, .resumption, .work: nil
    }
  }

  private static func doneLate(_ family: Family) -> StateWord {
    switch family {
    case .resumption: StateWord("✓", "cấp lại, trễ", "resumed late", .text)
    case .cut, .expiry, .stoppingExpiry, .hearing, .decision, .deletion, .work:
      StateWord("✓", "xong, trễ", "done late", .text)
    }
  }

  // MARK: the words of the kinds

  private static func word(_ state: DeadlineState, _ family: Family) -> Wording? {
    switch family {
    case .cut: nil
    case .expiry: expiry(state)
    case .stoppingExpiry: stoppingExpiry(state)
    case .hearing: hearing(state)
    case .decision: decision(state)
    case .deletion: deletion(state)
    case .resumption: resumption(state)
    case .work: state == .withdrawn ? Wording("được miễn", "waived") : nil
    }
  }

  private static func expiry(_ state: DeadlineState) -> Wording? {
    switch state {
    case .carriedOut: Wording("đã hết hạn", "expired")
    case .carriedOutEarly: Wording("HẾT SỚM", "EXPIRED EARLY")
    case .carriedOutLate: Wording("hết muộn", "expired late")
    case .passed: Wording("VẪN CHẠY", "STILL RUNS")
    case .pending, .met, .partlyMet, .missed, .notCarriedOut, .superseded, .suspended, .withdrawn,
      .unconfirmed, .unknown:
      nil
    }
  }

  private static func stoppingExpiry(_ state: DeadlineState) -> Wording? {
    switch state {
    case .carriedOut: Wording("đã ngừng", "stopped")
    case .carriedOutEarly: Wording("NGỪNG SỚM", "STOPPED EARLY")
    case .carriedOutLate: Wording("ngừng muộn", "stopped late")
    case .passed: Wording("VẪN CHẠY", "STILL RUNS")
    case .pending, .met, .partlyMet, .missed, .notCarriedOut, .superseded, .suspended, .withdrawn,
      .unconfirmed, .unknown:
      nil
    }
  }

  private static func hearing(_ state: DeadlineState) -> Wording? {
    switch state {
    case .met, .carriedOut, .carriedOutEarly, .carriedOutLate: Wording("đã họp", "held")
    case .missed: Wording("KHÔNG HỌP", "NOT HELD")
    case .withdrawn: Wording("đã hủy", "cancelled")
    case .pending, .partlyMet, .notCarriedOut, .superseded, .suspended, .passed, .unconfirmed, .unknown: nil
    }
  }

  private static func decision(_ state: DeadlineState) -> Wording? {
    switch state {
    case .met, .carriedOut, .carriedOutEarly, .carriedOutLate: Wording("đã quyết", "decided")
    case .missed: Wording("CHƯA QUYẾT", "NOT DECIDED")
    case .withdrawn: Wording("đã hủy", "cancelled")
    case .pending, .partlyMet, .notCarriedOut, .superseded, .suspended, .passed, .unconfirmed, .unknown: nil
    }
  }

  private static func deletion(_ state: DeadlineState) -> Wording? {
    switch state {
    case .carriedOut: Wording("đã xóa", "deleted")
    case .carriedOutEarly: Wording("XÓA SỚM", "DELETED EARLY")
    case .carriedOutLate: Wording("xóa muộn", "deleted late")
    case .withdrawn: Wording("được miễn", "waived")
    case .pending, .met, .partlyMet, .missed, .notCarriedOut, .superseded, .suspended, .passed, .unconfirmed,
      .unknown:
      nil
    }
  }

  private static func resumption(_ state: DeadlineState) -> Wording? {
    switch state {
    case .met, .carriedOut, .carriedOutEarly, .carriedOutLate: Wording("đã cấp lại", "resumed")
    case .partlyMet: Wording("mới một phần", "partly back")
    case .missed: Wording("CHƯA CẤP LẠI", "NOT RESUMED")
    case .pending, .notCarriedOut, .superseded, .suspended, .withdrawn, .passed, .unconfirmed, .unknown: nil
    }
  }
}

extension EventContent {
  /// The result that an outcome says; nil for any other event.
  fileprivate var result: OutcomeResult? {
    guard case .outcome(let outcome) = self else { return nil }
    return outcome.result
  }
}
