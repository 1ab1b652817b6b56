import CutoffDomain
import Testing

/// The words of the enums that people type: each is read back as what it is a word for.
@Suite struct WordedTests {
  private static func expectReadBack<Value: Worded & Equatable>(_: Value.Type) {
    for value in Value.allCases {
      for name in value.names + value.names.map({ Folding.fold($0) }) + value.names.map({ $0.uppercased() }) {
        #expect(Value(called: name) == value, "\(Value.self): \(name)")
      }
      #expect(!value.shown.vietnamese.isEmpty && !value.shown.english.isEmpty)
    }
    #expect(Value(called: "") == nil)
    #expect(Value(called: " … ") == nil)
    #expect(Value(called: "zzz") == nil)
  }

  @Test func `every word of every enum, in both languages, names its own value and no other`() {
    Self.expectReadBack(DeadlineKind.self)
    Self.expectReadBack(EventKind.self)
    Self.expectReadBack(OutcomeResult.self)
    Self.expectReadBack(ServiceState.self)
    Self.expectReadBack(AmountKind.self)
    Self.expectReadBack(TalksWord.self)
    Self.expectReadBack(AgreementWord.self)
    Self.expectReadBack(Side.self)
    Self.expectReadBack(Precision.self)
    Self.expectReadBack(Language.self)
  }

  @Test func `what earlier versions wrote for a deadline without a label still says nothing of its own`() {
    for label in ["hết hạn hợp đồng", "contract expiry", "hết hợp đồng", "contract end", ""] {
      let deadline = Deadline(
        id: CaseFixture.id("d"), kind: .contractExpiry, label: label, due: SaidTime(says: "", point: nil))
      #expect(deadline.ownLabel == nil)
      #expect(deadline.shownName(.vietnamese) == "hết hợp đồng")
      #expect(deadline.shownName(.english) == "contract end")
    }
  }

  @Test func `a label of one's own is one, also where it begins like the kind`() {
    let deadline = Deadline(
      id: CaseFixture.id("d"), kind: .backup, label: "Sao lưu dữ liệu", due: SaidTime(says: "", point: nil))
    #expect(deadline.ownLabel == "Sao lưu dữ liệu")
    #expect(deadline.shownName(.english) == "Sao lưu dữ liệu")
  }
}
