import CutoffDomain
import Testing

/// What a person finds by typing a filter.
struct FilterTests {
  private static let now = "2020-07-03 22:00"
  private let fixture: CaseFixture
  private let standing: Standing

  init() throws {
    var fixture = CaseFixture()
    fixture.incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "Cổng dịch vụ công Hà Nội", random: 7),
        title: "Cổng dịch vụ công trực tuyến Hà Nội",
        short: "Cổng DVC Hà Nội", providers: [CaseFixture.id("prov")], customers: [CaseFixture.id("cust")],
        zone: fixture.zone, language: .vietnamese))
    fixture.incident.parties = [
      Party(id: CaseFixture.id("prov"), name: "Viettel IDC", side: .provider),
      Party(id: CaseFixture.id("cust"), name: "UBND TP Hà Nội", short: "TP Hà Nội", side: .customer),
      Party(
        id: CaseFixture.id("above"), name: "Bộ Thông tin và Truyền thông", side: .third, isBodyAbove: true),
    ]
    fixture.service("Trung tâm dữ liệu Đống Đa")
    fixture.deadline("cut", .cutoff, .from, "2020-07-04 00h", known: "2020-06-30")
    fixture.deadline("copies", .backup, .untilEndOf, "2020-07-03", known: "2020-06-30")
    fixture.promise("pay", .before, "2020-06-30", known: "2020-06-01")
    fixture.incident.amounts = [
      Amount(
        id: CaseFixture.id("sum"), kind: .debt,
        money: Money(hundredths: 20_000_000_000_000, currency: "VND", qualifier: .moreThan),
        provenance: fixture.from(known: "2020-06-01"))
    ]
    self.fixture = fixture
    standing = try #require(fixture.incident.standing(at: fixture.instant(Self.now)))
  }

  private func filter(_ text: String, _ language: Language = .vietnamese) -> Filter {
    let reference = WhenReference(now: fixture.instant(Self.now), zone: fixture.zone, language: language)
    return Filter.parse(text, reference, names: Self.names)
  }

  private static let names = FilterNames(
    [
      .headline: HeadlineWord.allCases.map {
        FilterNames.Name($0.rawValue, $0 == .finalCountdown ? ["SÁT GIỜ CẮT", "FINAL COUNTDOWN"] : [])
      },
      .threat: Threat.allCases.map { FilterNames.Name($0.rawValue, []) },
      .service: ServiceAxis.allCases.map { FilterNames.Name($0.rawValue, []) },
      .promise: PromisesAxis.allCases.map { FilterNames.Name($0.rawValue, []) },
      .kind: DeadlineKind.allCases.map { FilterNames.Name($0.rawValue, $0 == .backup ? ["sao lưu"] : []) },
    ], headlines: [.finalCountdown: ["SÁT GIỜ CẮT", "final countdown"]])

  @Test(
    "finds the incident by",
    arguments: [
      "", "ha noi", "HÀ NỘI", "Ha\u{300} No\u{323}i", "hanoi", "noi ha", "viettel", "dong da", "đống đa",
      "000007",
      "sat gio", "countdown", "thong tin truyen", "\"ha noi\"", "\"ha noi", "“hà nội”", "title:cong",
      "tieude:cổng",
      "ncc:viettel", "provider:\"viettel idc\"", "kh:ubnd", "party:\"truyền thông\"", "bên:ubnd", "dv:dong",
      "service:unknown", "headline:finalCountdown", "headline:final", "tinhtrang:\"sát giờ\"",
      "tìnhtrạng:satgiocat", "state:countdown", "threat:finalcountdown", "promise:unresolved", "kind:backup",
      "loai:saoluu", "id:cong-dich", "!dormant", "!headline:dormant", "!!hanoi", "headline:", "due:", "due:<",
      "due:<7d", "due:<=2h", "due:24h", "due:today", "due:\"hôm nay\"", "han:homnay", "due:overdue",
      "due:quahan",
      "due:4/7", "due:3/7", "due:<=30/6", "due:>3/7", "due:<=\"0h 4/7\"", "!due:none", "amount:>1ty",
      "amount:>=200ty", "amount:>1 tỷ đồng viettel", "amount:\"200 tỷ\"", "sotien:<1000ty", "!amount:>$1",
      "viettel !gazprom", "!16:00",
    ])
  func finds(_ text: String) {
    let filter = filter(text)
    #expect(filter.problems.isEmpty, "\(filter.problems)")
    #expect(filter.matches(standing, names: Self.names))
  }

  @Test(
    "does not find the incident by",
    arguments: [
      "gazprom", "hanoi gazprom", "!hanoi", "\"noi ha\"", "title:viettel", "kh:viettel", "party:gazprom",
      "dv:ha",
      "headline:cut", "!headline:final", "kind:hearing", "due:none", "due:>7d", "due:<1h", "due:5/7",
      "due:>4/7",
      "due:<30/6", "amount:>200ty", "amount:<1ty", "amount:>$1", "service:up", "16:00", "id:gazprom", ".*",
      "h.*i",
    ])
  func doesNotFind(_ text: String) {
    let filter = filter(text)
    #expect(filter.problems.isEmpty, "\(filter.problems)")
    #expect(!filter.matches(standing, names: Self.names))
  }

  @Test("an unknown field is told with the nearest name, and its term is searched as words")
  func unknownField() {
    let filter = filter("headlin:cut hanoi")
    #expect(
      filter.problems == [
        FilterProblem(term: "headlin:cut", reason: .unknownField("headlin", nearest: "headline"))
      ])
    #expect(!filter.matches(standing, names: Self.names))
    #expect(self.filter("foo:bar").problems.first?.reason == .unknownField("foo", nearest: nil))
  }

  @Test("a value that means nothing is told, and the other terms still filter")
  func brokenValue() {
    for text in ["headline:nonsense", "due:gibberish", "amount:>ten", "due:<1x", "amount:>1.25.000"] {
      let filter = filter(text + " hanoi")
      #expect(filter.problems.count == 1, "\(text)")
      #expect(filter.problems.first?.term == text)
      #expect(filter.matches(standing, names: Self.names), "\(text)")
    }
  }

  @Test("the promise that was due before 30/6 counts as overdue, not as ahead")
  func overdueIsNotAhead() {
    #expect(filter("due:overdue").matches(standing, names: Self.names))
    #expect(!filter("due:<1h").matches(standing, names: Self.names))
  }

  @Test("only terms about due times depend on the hour")
  func timeDependence() {
    #expect(filter("due:<7d").dependsOnTime)
    #expect(!filter("hanoi amount:>1ty headline:cut").dependsOnTime)
  }

  @Test("every field has a name in both languages that no other field has")
  func fieldNames() {
    let names = Filter.fields.flatMap(\.names)
    #expect(Set(names).count == names.count)
    for field in Filter.fields {
      #expect(FilterField.named(field.name(.vietnamese)) == field)
      #expect(FilterField.named(field.name(.english)) == field)
    }
  }
}
