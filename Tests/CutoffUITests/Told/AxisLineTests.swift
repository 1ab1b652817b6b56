import CutoffContent
import CutoffDomain
import CutoffWords
import Testing

/// The lines under the clock: state, what it rests on, and what answers it.
@Suite struct AxisLineTests {
  @Test(arguments: [Language.vietnamese, .english])
  func `every axis has a label, a state and rests on records of the incident`(language: Language) throws {
    for teller in try ToldSample.tellers(language) {
      #expect(teller.axes.map(\.item) == AxisID.allCases.map(ItemKey.axis))
      for line in teller.axes {
        #expect(line.label?.isEmpty == false)
        #expect(line.state != nil)
        #expect(line.backing.allSatisfy { teller.lookup.record($0) != nil })
      }
    }
  }

  @Test func `what the money rests on are the sums, what the promises rest on the promises`() throws {
    let teller = try ToldSample.hanoi(.english)
    #expect(teller.axis(.money).backing == teller.incident.amounts.map(\.id))
    #expect(teller.axis(.promises).backing == teller.standing.promises.map(\.promise.id))
  }

  @Test func `a service that was never checked names the command that answers, a checked one does not`()
    throws
  {
    let never = try ToldSample.hanoi(.vietnamese)
    #expect(never.standing.service.evidence.isEmpty)
    #expect(never.axis(.service).action == .check)
    let checked = try ToldSample.tellers(.vietnamese).filter { !$0.standing.service.evidence.isEmpty }
    #expect(!checked.isEmpty)
    #expect(checked.allSatisfy { $0.axis(.service).action == nil })
  }

  @Test func `who and how much are one part, and so are a speaker and the words`() throws {
    let teller = try ToldSample.hanoi(.vietnamese)
    let figures = teller.axis(.money).cells
    #expect(figures.map(\.text) == ["Viettel IDC: hơn 200 tỷ đồng", "TP Hà Nội: chưa nêu số"])
    #expect(figures.map { $0.pieces.first?.text } == ["Viettel IDC: ", "TP Hà Nội: "])
    let voices = teller.axis(.statements).cells
    #expect(voices.count == 2)
    #expect(voices.allSatisfy { $0.pieces.count == 2 })
  }
}
