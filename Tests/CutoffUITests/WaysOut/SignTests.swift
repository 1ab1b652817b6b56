import CutoffDomain
import Testing

/// Signs and words of money.
@Suite struct SignTests {
  private func amount(_ number: Int, _ units: Int64, by party: Party) -> Amount {
    Amount(
      id: FormSample.id(number), kind: .debt, money: Money(hundredths: units * 100, currency: "USD"),
      asOf: FormSample.day(1, 7), statedBy: party.id)
  }

  @Test(arguments: Language.allCases)
  func `figures that differ have their sign once`(language: Language) throws {
    var incident = FormSample.incident
    incident.amounts = [amount(30, 900, by: FormSample.viettel), amount(31, 342, by: FormSample.hanoi)]
    let ways = try WaysOut(incident, at: FormSample.now, language)
    #expect(ways.state.selected?.money.value == .disputed)
    #expect(!ways.lines(with: language == .english ? "figures differ" : "số liệu lệch").isEmpty)
    let twice = ways.lines.filter { $0.text.filter { $0 == "≠" }.count > 1 }
    #expect(twice.isEmpty, "\(twice)")
  }

  @Test(arguments: Language.allCases)
  func `a matter that an agreement ends says nothing of money where no debt and no payment is known`(
    language: Language
  ) throws {
    var incident = FormSample.incident
    incident.promises = []
    incident.deadlines[0].setAt = FormSample.day(1, 7)
    incident.events.append(
      Event(
        id: FormSample.id(40), at: FormSample.day(2, 7), actor: FormSample.viettel.id, text: "Xong",
        content: .agreement(Agreement(endsMatter: true, word: .both))))
    incident.amounts = AmountKind.allCases.filter { !$0.isOwed && $0 != .paid && $0 != .settlement }
      .enumerated().map { number, kind in
        Amount(
          id: FormSample.id(50 + number), kind: kind, money: Money(hundredths: 7_700, currency: "USD"),
          asOf: FormSample.day(1, 7), statedBy: FormSample.viettel.id)
      }
    let ways = try WaysOut(incident, at: FormSample.now, language)
    #expect(ways.state.selected?.headline.word == .resolved)
    #expect(ways.state.selected?.money.value == MoneyAxis.none)
    for word in ["settled", "tất toán"] { #expect(ways.lines(with: word) == []) }
  }

  @Test(arguments: Language.allCases)
  func `a service that is not to be cut is marked wherever it is named`(language: Language) throws {
    var incident = FormSample.incident
    var phone = Service(id: FormSample.id(60), name: "Điện thoại bàn")
    phone.isExempt = true
    incident.services = [FormSample.centre, phone]
    incident.deadlines[0].services = [FormSample.centre.id, phone.id]
    incident.deadlines[0].label = "cutoff"
    incident.events.append(
      Event(
        id: FormSample.id(61), at: FormSample.day(2, 7), actor: FormSample.hanoi.id, text: "",
        content: .observation(Observation(service: phone.id, state: .up))))
    let ways = try WaysOut(incident, at: FormSample.now, language)
    let mark = language == .english ? "(not cut)" : "(không cắt)"
    let unmarked = ways.lines.filter { line in
      line.text.contains("Điện thoại bàn") && !line.text.contains("Điện thoại bàn " + mark)
    }
    #expect(unmarked.isEmpty, "\(unmarked)")
    #expect(
      Set(ways.lines.filter { $0.text.contains(mark) }.map(\.way)).isSuperset(of: ["brief", "", "c"]))
  }

  @Test func `no name is the subject of an English verb`() throws {
    var incident = FormSample.incident
    incident.parties[0].short = "Channels"
    incident.parties[1].name = "Subscribers"
    incident.services[0].short = "Recordings"
    incident.services[1].name = "Studios"
    incident.services[0].dependsOn = [FormSample.centre.id]
    incident.header.summary = nil
    incident.notes = [
      Note(
        id: FormSample.id(70), at: FormSample.day(2, 7), text: "x",
        parties: [FormSample.viettel.id],
        positions: [
          Position(party: FormSample.viettel.id, wants: "a fee", offers: "a week")
        ])
    ]
    let ways = try WaysOut(incident, at: FormSample.now)
    let names = ["Channels", "Subscribers", "Recordings", "Studios"]
    let verbs = [
      "is", "was", "has", "had", "stops", "wants", "offers", "says", "sets", "asks", "owes", "does",
    ]
    let faults = ways.lines.filter { line in
      let words = line.text.split { !$0.isLetter }.map(String.init)
      return zip(words, words.dropFirst()).contains { first, second in
        (names.contains(first) && verbs.contains(second))
          || (names.contains(second) && ["Is", "Was", "Has", "Does"].contains(first))
      }
    }
    #expect(faults.isEmpty, "\(faults)")
  }
}
