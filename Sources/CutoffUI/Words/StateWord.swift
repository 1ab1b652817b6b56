import CutoffDomain

/// A state as the screen shows it: a glyph one cell wide, a word, and the ink of both.
package struct StateWord: Hashable, Sendable {
  package let glyph: String
  package let word: Wording
  package let ink: Ink

  package init(_ glyph: String, _ word: Wording, _ ink: Ink) {
    self.glyph = glyph
    self.word = word
    self.ink = ink
  }

  /// Whether it calls for somebody: its ink then colours what stands beside it.
  package var isCalling: Bool { ink == .urgent || ink == .warning }

  /// The same without asking for anybody: lower case, and muted where it was a warning.
  package var calm: StateWord {
    guard ink == .warning else { return self }
    return StateWord(glyph, word.vietnamese.lowercased(), word.english.lowercased(), .muted)
  }

  init(_ glyph: String, _ vietnamese: String, _ english: String, _ ink: Ink) {
    self.init(glyph, Wording(vietnamese, english), ink)
  }
}

extension HeadlineWord {
  package var shown: StateWord {
    switch self {
    case .dispute: StateWord("○", "tranh chấp", "dispute", .text)
    case .threatened: StateWord("△", "bị báo cắt", "threatened", .warning)
    case .finalCountdown: StateWord("▲", "SÁT GIỜ CẮT", "FINAL COUNTDOWN", .urgent)
    case .unconfirmed: StateWord("?", "CHƯA XÁC NHẬN", "UNCONFIRMED", .warning)
    case .deferred: StateWord("‖", "đã hoãn", "deferred", .muted)
    case .passed: StateWord("‖", "qua mốc, chưa cắt", "passed, not cut", .warning)
    case .partlyCut: StateWord("◐", "CẮT MỘT PHẦN", "PARTLY CUT", .urgent)
    case .cut: StateWord("●", "ĐÃ CẮT", "CUT", .urgent)
    case .partlyRestored: StateWord("◐", "nối lại một phần", "partly restored", .text)
    case .restored: StateWord("↺", "đã nối lại", "restored", .good)
    case .replaced: StateWord("⇄", "đã thay thế", "replaced", .good)
    case .withdrawn: StateWord("✓", "đã rút", "withdrawn", .good)
    case .resolved: StateWord("✓", "đã giải quyết", "resolved", .good)
    case .dormant: StateWord("·", "tạm lắng", "dormant", .muted)
    }
  }

  /// The plain word in running text: lower case, also where the state's own word shouts.
  package var plain: Wording {
    let word = shown.word
    return Wording(word.vietnamese.lowercased(), word.english.lowercased())
  }
}

extension Threat {
  package var shown: StateWord {
    switch self {
    case .none: StateWord("·", "không có", "none", .muted)
    case .undated: StateWord("△", "chưa định ngày", "undated", .warning)
    case .dated: StateWord("△", "đã định ngày", "dated", .warning)
    case .finalCountdown: StateWord("▲", "SÁT GIỜ CẮT", "FINAL COUNTDOWN", .urgent)
    case .unconfirmed: StateWord("?", "CHƯA XÁC NHẬN", "UNCONFIRMED", .warning)
    case .passed: StateWord("‖", "qua mốc, chưa cắt", "passed, not cut", .warning)
    case .suspended: StateWord("‖", "tạm gác", "suspended", .muted)
    case .withdrawn: StateWord("✓", "đã rút", "withdrawn", .good)
    case .carriedOut: StateWord("●", "đã cắt", "carried out", .warning)
    }
  }
}

extension StateWord {
  /// A service that was checked, but too long ago.
  package static let checkAgain = StateWord("?", "CẦN KIỂM TRA LẠI", "CHECK AGAIN", .warning)
}

extension Axis<ServiceAxis> {
  package var shown: StateWord {
    switch value {
    case .unknown where evidence.isEmpty: StateWord("?", "CHƯA KIỂM TRA", "NOT CHECKED", .warning)
    case .unknown: .checkAgain
    case .up: StateWord("✓", "hoạt động", "up", .good)
    case .degraded: StateWord("~", "chập chờn", "degraded", .warning)
    case .partlyDown: StateWord("◐", "ngừng một phần", "partly down", .warning)
    case .down: StateWord("●", "NGỪNG", "DOWN", .warning)
    }
  }
}

extension ServiceState {
  /// What a check found, with the glyph and the ink of it: its word, or a shorter one for a line of evidence.
  package var state: StateWord {
    switch self {
    case .up: StateWord("✓", shown, .good)
    case .degraded: StateWord("~", shown, .warning)
    case .partlyDown: StateWord("◐", shown, .warning)
    case .down: StateWord("●", "ngừng", "down", .warning)
    }
  }
}

extension MoneyAxis {
  package var shown: StateWord {
    switch self {
    case .none: StateWord("·", "không có", "none", .muted)
    case .claimed: StateWord("○", "một bên nêu", "one side's sum", .text)
    case .disputed: StateWord("≠", "số liệu lệch", "figures differ", .warning)
    case .partlyPaid: StateWord("◐", "trả một phần", "partly paid", .text)
    case .settled: StateWord("✓", "đã tất toán", "settled", .good)
    case .unknown: StateWord("?", "chưa rõ", "unknown", .text)
    }
  }
}

extension TalksAxis {
  package var shown: StateWord {
    switch self {
    case .none: StateWord("·", "chưa có", "none", .muted)
    case .open: StateWord("⇄", "đang đàm phán", "talking", .text)
    case .stalled: StateWord("‖", "BẾ TẮC", "STALLED", .warning)
    case .agreed: StateWord("✓", "đã thỏa thuận", "agreed", .good)
    case .refused: StateWord("✗", "TỪ CHỐI", "REFUSED", .warning)
    }
  }
}

extension PromisesAxis {
  package var shown: StateWord {
    switch self {
    case .none: StateWord("·", "không có", "none", .muted)
    case .open: StateWord("○", "đang chờ", "open", .text)
    case .dueToday: StateWord("!", "HẠN HÔM NAY", "DUE TODAY", .warning)
    case .kept: StateWord("✓", "đã giữ", "kept", .good)
    case .broken: StateWord("✗", "KHÔNG GIỮ", "BROKEN", .urgent)
    case .unresolved: StateWord("?", "CHƯA RÕ KẾT QUẢ", "UNRESOLVED", .warning)
    }
  }
}

extension PromiseStanding {
  package var shown: StateWord {
    isOnlyAsked ? StateWord("○", "mới được đòi", "asked for", .muted) : state.shown
  }
}

extension PromiseState {
  package var shown: StateWord {
    switch self {
    case .open: StateWord("○", "đang chờ", "open", .text)
    case .dueToday: StateWord("!", "HẠN HÔM NAY", "DUE TODAY", .warning)
    case .kept: StateWord("✓", "đã giữ", "kept", .good)
    case .keptLate: StateWord("✓", "giữ, trễ", "kept late", .good)
    case .partlyKept: StateWord("◐", "giữ một phần", "kept in part", .text)
    case .broken: StateWord("✗", "KHÔNG GIỮ", "BROKEN", .urgent)
    case .unresolved: StateWord("?", "CHƯA RÕ", "UNRESOLVED", .warning)
    case .superseded: StateWord("→", "đã thay", "superseded", .muted)
    }
  }
}

extension DeadlineState {
  /// The word of a deadline; the one that the clock runs to has its own for `pending`.
  package func shown(isClock: Bool, isFinal: Bool) -> StateWord {
    switch self {
    case .pending where isClock:
      StateWord(isFinal ? "▲" : "△", "CÒN HIỆU LỰC", "STANDS", isFinal ? .urgent : .warning)
    case .pending: StateWord("○", "đang chờ", "pending", .text)
    case .met: StateWord("✓", "đúng hạn", "met", .good)
    case .partlyMet: StateWord("◐", "một phần", "partly met", .text)
    case .missed: StateWord("✗", "TRỄ HẠN", "MISSED", .warning)
    case .carriedOut: StateWord("●", "đã làm", "carried out", .text)
    case .carriedOutEarly: StateWord("●", "LÀM SỚM", "EARLY", .warning)
    case .carriedOutLate: StateWord("●", "làm muộn", "late", .text)
    case .notCarriedOut: StateWord("·", "không làm", "not done", .muted)
    case .superseded: StateWord("→", "đã dời", "moved", .muted)
    case .suspended: StateWord("‖", "tạm gác", "suspended", .muted)
    case .withdrawn: StateWord("✓", "đã rút", "withdrawn", .good)
    case .passed: StateWord("?", "CHƯA RÚT", "NOT WITHDRAWN", .warning)
    case .unconfirmed: StateWord("?", "CHƯA XÁC NHẬN", "UNCONFIRMED", .warning)
    case .unknown: StateWord("·", "đã qua", "past", .muted)
    }
  }

  /// A deadline that stops nothing but ends before the clock, with no word on whether it was done.
  package static let noWord = StateWord("!", "CHƯA RÕ XONG", "NO WORD", .warning)
}
