import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffStore
import CutoffWords
import Testing

/// Every word that a screen has for a value is understood where that value may be typed, in both languages.
@Suite struct VocabularyTests {
  private let reference = WhenReference(
    now: Instant(seconds: 1_593_788_407), zone: .utc, language: .vietnamese)

  private func expectFilters(_ field: FilterField, _ words: [Wording]) {
    for word in words {
      for language in Language.allCases {
        for typed in [word(language), word(language).lowercased(), Folding.fold(word(language))] {
          let filter = Filter.parse("\(field.name(language)):\"\(typed)\"", reference, names: .screens)
          #expect(filter.problems == [], "\(field): \(typed)")
        }
      }
    }
  }

  @Test func `a filter takes every word that the screens have for a state or a kind`() {
    expectFilters(.headline, HeadlineWord.allCases.map(\.shown.word))
    expectFilters(.threat, Threat.allCases.map(\.shown.word))
    expectFilters(.money, MoneyAxis.allCases.map(\.shown.word))
    expectFilters(.talks, TalksAxis.allCases.map(\.shown.word))
    expectFilters(.promise, PromisesAxis.allCases.map(\.shown.word))
    expectFilters(.kind, DeadlineKind.allCases.map(\.shown))
  }

  private func incident(_ kind: DeadlineKind) -> Incident {
    let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "case", random: 1), title: "case", zone: zone, language: .english))
    let id = RecordID(milliseconds: 1, random: (0, 0))
    incident.put(.deadline(Deadline(id: id, kind: kind, label: "x", due: SaidTime(says: "", point: nil))))
    return incident
  }

  private func finds(_ term: String, _ incident: Incident) throws -> Bool {
    let standing = try #require(incident.standing(at: reference.now))
    return Filter.parse(term, reference, names: .screens).matches(standing, names: .screens)
  }

  @Test(arguments: DeadlineKind.allCases)
  func `a filter for a kind of deadline by any of its names finds those of that kind alone`(
    kind: DeadlineKind
  ) throws {
    let other: DeadlineKind = kind == .cutoff ? .backup : .cutoff
    for name in kind.names {
      #expect(try finds("kind:\"\(name)\"", incident(kind)), "\(name)")
      #expect(try !finds("kind:\"\(name)\"", incident(other)), "\(name)")
    }
  }

  @Test func `a service that has to be checked again is found by the words for it`() throws {
    let unchecked = incident(.cutoff)
    for word in ["cần kiểm tra lại", "check again", "chưa kiểm tra", "not checked"] {
      #expect(try finds("service:\"\(word)\"", unchecked), "\(word)")
    }
    #expect(try !finds("service:\"ngừng\"", unchecked))
  }

  @Test func `a filter takes the words of bands, and of promises and steps among the kinds`() {
    expectFilters(.band, Band.allCases.map(BandWords.name))
    expectFilters(.kind, [ScreenWords.promise, ScreenWords.step])
    expectFilters(.promise, PromiseState.allCases.map(\.shown.word))
  }

  @Test(arguments: [
    "kind:promise", "loai:\"cam kết\"", "kind:step", "promise", "cam kết", "backup", "sao lưu", "band:now",
    "nhom:\"lúc này\"", "now", "lúc này", "state:unresolved", "trangthai:\"chưa rõ\"", "\"chưa rõ\"",
    "unresolved", "state:overdue", "quá hạn", "owner:night", "nguoilo:desk", "Night Desk", "state:final",
    "\"sát giờ\"", "no word", "state:\"no word\"", "chưa rõ xong", "not checked", "!band:quiet",
    "!state:kept",
  ])
  func `every word that a column shows of an incident finds it`(typed: String) throws {
    #expect(try shown(typed).count == 1, "\(typed)")
  }

  @Test(arguments: [
    "kind:hearing", "band:quiet", "quiet", "state:kept", "đã giữ", "owner:day", "state:promise",
    "state:cut", "resolved",
  ])
  func `a word of another state, kind, band or owner does not`(typed: String) throws {
    #expect(try shown(typed).isEmpty, "\(typed)")
  }

  /// What the list shows of one incident for a filter: two hours before the cut, a backup that ends before it, a
  /// promise that nobody answered, a step that the night desk has not done.
  private func shown(_ typed: String) throws -> [Standing] {
    var incident = try #require(try SampleStore.incidents().first)
    for event in incident.events where event.content.kind == .outcome { incident.remove(event.id) }
    let owner = RecordID(milliseconds: 1, random: (0, 1))
    incident.put(.party(Party(id: owner, name: "Night Desk", side: .customer)))
    for step in incident.steps { incident.remove(step.id) }
    let before = reference.now.advanced(by: -3 * Span.day)
    let due = SaidTime(
      says: "", point: TimePoint(instant: before, precision: .day, zone: incident.header.zone))
    incident.put(
      .step(Step(id: RecordID(milliseconds: 2, random: (0, 2)), text: "ask", owner: owner, due: due)))
    var standings = Standings()
    standings.refresh([incident], at: reference, settings: StandingSettings())
    return standings.shown(matching: typed)
  }

  @Test func `a Vietnamese screen names the states of a filter in Vietnamese`() {
    let problem = Filter.parse("kind:zzz", reference, names: .screens).problems.first
    #expect(problem?.words(.vietnamese).contains("\"hết hợp đồng\"") == true)
    #expect(problem?.words(.vietnamese).contains("contract") == false)
    #expect(problem?.words(.english).contains("contractExpiry") == true)
  }

  private func expectChosen<Value: Worded & Equatable>(_ values: [Value]) {
    let options = values.map { ChoiceOption($0.rawValue, $0.shown, alsoCalled: $0.alsoCalled) }
    for value in values {
      for name in value.names {
        for language in Language.allCases {
          var entry = ChoiceEntry(options)
          entry.choose(name, language)
          #expect(entry.chosenValues == [value.rawValue], "\(name)")
        }
      }
    }
  }

  @Test func `a choice takes every name of its answers, in either language`() {
    expectChosen(DeadlineKind.allCases)
    expectChosen(EventKind.allCases)
    expectChosen(OutcomeResult.allCases)
    expectChosen(ServiceState.allCases)
    expectChosen(AmountKind.allCases)
    expectChosen(TalksWord.allCases)
    expectChosen(AgreementWord.allCases)
    expectChosen(Side.allCases)
    expectChosen(Language.allCases)
  }

  @Test func `an unknown or empty word leaves a choice as it was`() {
    var entry = ChoiceEntry([ChoiceOption("up", ServiceState.up.shown)], chosen: ["up"])
    for typed in ["", "…", "zzz"] {
      entry.choose(typed, .vietnamese)
      #expect(entry.chosenValues == ["up"])
    }
  }
}
