import CutoffDomain
import CutoffWords
import Testing

/// What became of a deadline is said in the words of its kind.
@Suite struct DeadlineWordTests {
  private func word(
    _ kind: DeadlineKind, _ state: DeadlineState, _ answer: EventContent?, stops: Bool? = nil
  ) -> StateWord {
    let deadline = Deadline(
      id: FormSample.id(1), kind: kind, label: "", due: SaidTime(boundary: .by, point: FormSample.day(1, 7)),
      stopsServiceOverride: stops)
    return DeadlineWord.of(
      DeadlineStanding(deadline: deadline, state: state), answer: answer, isClock: false, isFinal: false)
  }

  private static func outcome(_ result: OutcomeResult) -> EventContent {
    .outcome(Outcome(target: FormSample.id(1), result: result))
  }

  private static let agreement = EventContent.agreement(Agreement(endsMatter: true, word: .both))

  typealias Row = (
    kind: DeadlineKind, state: DeadlineState, answer: EventContent?, vietnamese: String, english: String
  )

  static let rows: [Row] = [
    (.extensionEnd, .notCarriedOut, agreement, "đã thỏa thuận", "ended: agreed"),
    (.cutoff, .notCarriedOut, agreement, "đã thỏa thuận", "ended: agreed"),
    (.extensionEnd, .notCarriedOut, .payment(Payment(settlesAll: true)), "đã trả đủ", "paid in full"),
    (.extensionEnd, .notCarriedOut, .restoration(Restoration()), "đã nối lại", "restored"),
    (.cutoff, .notCarriedOut, .replacement(Replacement()), "đã thay thế", "replaced"),
    (.cutoff, .notCarriedOut, .cut(Cut()), "đã rút", "withdrawn"),
    (.cutoff, .notCarriedOut, outcome(.notCarriedOut), "không cắt", "not cut"),
    (.extensionEnd, .notCarriedOut, outcome(.notCarriedOut), "vẫn chạy", "still runs"),
    (.dataDeletion, .notCarriedOut, outcome(.notCarriedOut), "không xóa", "not deleted"),
    (.extensionEnd, .passed, nil, "VẪN CHẠY", "STILL RUNS"),
    (.cutoff, .passed, nil, "CHƯA RÚT", "NOT WITHDRAWN"),
    (.extensionEnd, .carriedOut, outcome(.carriedOut), "đã ngừng", "stopped"),
    (.contractExpiry, .carriedOut, outcome(.carriedOut), "đã hết hạn", "expired"),
    (.contractExpiry, .carriedOutEarly, outcome(.carriedOut), "HẾT SỚM", "EXPIRED EARLY"),
    (.cutoff, .carriedOut, outcome(.carriedOut), "đã làm", "carried out"),
    (.dataDeletion, .carriedOutLate, outcome(.carriedOut), "xóa muộn", "deleted late"),
    (.hearing, .met, outcome(.kept), "đã họp", "held"),
    (.hearing, .withdrawn, outcome(.withdrawn), "đã hủy", "cancelled"),
    (.decision, .met, outcome(.kept), "đã quyết", "decided"),
    (.resume, .met, .restoration(Restoration()), "đã cấp lại", "resumed"),
    (.resume, .missed, outcome(.broken), "CHƯA CẤP LẠI", "NOT RESUMED"),
    (.payment, .missed, outcome(.broken), "TRỄ HẠN", "MISSED"),
    (.payment, .missed, outcome(.late), "xong, trễ", "done late"),
    (.payment, .met, outcome(.kept), "đúng hạn", "met"),
    (.payment, .withdrawn, outcome(.withdrawn), "được miễn", "waived"),
  ]

  @Test(arguments: DeadlineWordTests.rows.indices)
  func `a row reads`(index: Int) {
    let row = Self.rows[index]
    #expect(word(row.kind, row.state, row.answer).word == Wording(row.vietnamese, row.english))
  }

  @Test(arguments: DeadlineKind.allCases, DeadlineState.allCases)
  func `every kind has a word for every state and answer, in both languages`(
    kind: DeadlineKind, state: DeadlineState
  ) {
    let answers: [EventContent?] =
      [nil, Self.agreement] + FormSample.contents + OutcomeResult.allCases.map(Self.outcome)
    for answer in answers {
      for stops in [nil, true, false] {
        let told = word(kind, state, answer, stops: stops)
        #expect(!told.glyph.isEmpty && !told.word.vietnamese.isEmpty && !told.word.english.isEmpty)
        // The column of the agenda.
        #expect(told.word.vietnamese.count <= 13 && told.word.english.count <= 13, "\(told.word)")
      }
    }
  }

  @Test(arguments: DeadlineKind.allCases, Language.allCases)
  func `what asks whether it was met reads as a question of its kind`(kind: DeadlineKind, language: Language)
  {
    let deadline = Deadline(id: FormSample.id(1), kind: kind, label: "giao máy", due: SaidTime(point: nil))
    let question = PromptWords.isMet(deadline)(language)
    #expect(question.hasSuffix("?") && !question.contains("khác") && !question.contains("other"))
  }

  @Test(arguments: Language.allCases)
  func `an extension that a settlement ended is told as ended by it, on every way out`(language: Language)
    throws
  {
    var incident = FormSample.incident
    let hour = FormSample.day(1, 7)
    incident.deadlines = [
      Deadline(
        id: FormSample.id(20), kind: .extensionEnd, label: "gia hạn",
        due: SaidTime(boundary: .untilEndOf, point: hour), setBy: FormSample.viettel.id,
        setAt: FormSample.day(20, 6))
    ]
    incident.events = [
      Event(
        id: FormSample.id(21), at: FormSample.day(2, 7), actor: FormSample.viettel.id, text: "Thỏa thuận",
        content: Self.agreement)
    ]
    let ways = try WaysOut(incident, at: FormSample.now, language)
    #expect(ways.lines(with: language == .english ? "not done" : "không làm") == [])
    #expect(!ways.lines(with: language == .english ? "ended: agreed" : "đã thỏa thuận").isEmpty)
  }
}
