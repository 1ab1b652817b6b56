import CutoffNotices
import Testing

struct ProposalValueTests {
  @Test func textsAreEscapedAsJSONWantsIt() {
    #expect(ProposalValue.text("a\"\\\n\t\u{1}\u{2028}ă").json == #""a\"\\\n\t\u0001\u2028ă""#)
  }

  @Test(arguments: [(128_437, "1284.37"), (7_500, "75"), (50, "0.5"), (-5, "-0.05"), (34_850, "348.5")])
  func sumsAreWrittenWithoutEmptyDigits(_ hundredths: Int, _ text: String) {
    #expect(ProposalValue.hundredths(Int64(hundredths)).json == text)
  }

  @Test func membersKeepTheirOrder() {
    let value = ProposalValue.object([
      ProposalMember("b", .list([.null, .boolean(true)])), ProposalMember("a", .object([])),
    ])
    #expect(value.json == "{\n  \"b\": [\n    null,\n    true\n  ],\n  \"a\": {}\n}")
  }
}
