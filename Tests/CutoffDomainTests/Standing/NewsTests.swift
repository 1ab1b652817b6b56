import CutoffDomain
import Testing

/// What became different between two moments.
struct NewsTests {
  /// A cut at 0h 4/7, of which the customer says on 3/7 that it will not come.
  private func threatened() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .from, "2020-07-04 00h", set: "2020-06-30")
    fixture.statement("s1", at: "2020-07-03 15:39", by: "cust")
    return fixture
  }

  private func news(_ fixture: CaseFixture, _ since: String, _ now: String) throws -> News {
    let before = fixture.incident.standing(at: fixture.instant(since))
    return try fixture.standing(now).news(
      since: fixture.instant(since), before: before, until: fixture.instant(now), settings: StandingSettings()
    )
  }

  private func ids(_ news: News) -> [RecordID] { news.items.map(\.record.id) }

  @Test func `what became known since is told, what was known is not`() throws {
    let fixture = threatened()
    let news = try news(fixture, "2020-07-03 12:00", "2020-07-03 16:00")
    #expect(ids(news) == [fixture.id("s1")])
    #expect(news.items[0].instant == fixture.instant("2020-07-03 15:39"))
    #expect(try self.news(fixture, "2020-07-03 15:39", "2020-07-03 16:00").items.isEmpty)
  }

  @Test func `another headline is told with the one before`() throws {
    let fixture = threatened()
    let news = try news(fixture, "2020-07-02 12:00", "2020-07-03 16:00")
    #expect(news.headlineBefore == Headline(.threatened))
    #expect(!news.isNewIncident)
    #expect(try self.news(fixture, "2020-07-03 12:00", "2020-07-03 16:00").headlineBefore == nil)
  }

  @Test func `an incident of which nothing was known is a new one`() throws {
    let news = try news(threatened(), "2020-06-01", "2020-07-01")
    #expect(news.isNewIncident)
    #expect(news.headlineBefore == nil)
  }

  @Test func `an hour that passed is told, once, also where its deadline is new`() throws {
    let fixture = threatened()
    let news = try news(fixture, "2020-06-29", "2020-07-04 00:01")
    #expect(ids(news) == [fixture.id("d1"), fixture.id("s1")])
    #expect(news.items.map(\.change) == [.passed, .known])
  }

  @Test func `a promise passes when its giver may be called late`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .before, "2020-06-30", made: "2020-05-08")
    #expect(try news(fixture, "2020-06-29 12:00", "2020-06-30 12:00").items.isEmpty)
    let items = try news(fixture, "2020-06-30 12:00", "2020-07-01 12:00").items
    #expect(items.map(\.record.id) == [fixture.id("p1")])
    #expect(items.map(\.change) == [.passed])
  }

  @Test func `a report whose every source is a copy is a copy`() throws {
    var fixture = threatened()
    fixture.source("original", "2020-07-03 08:00")
    fixture.source("copy", "2020-07-03 09:00")
    fixture.incident.sources[1].copyOf = fixture.id("original")
    fixture.event("e1", at: "2020-07-03", sources: ["copy"])
    fixture.event("e2", at: "2020-07-03", sources: ["copy", "original"])
    let items = try news(fixture, "2020-07-03 00:00", "2020-07-03 10:00").items
    let copies = items.filter(\.isCopy)
    #expect(copies.map(\.record.id) == [fixture.id("e1")])
    #expect(copies.map(\.copyOf) == ["original"])
  }

  @Test func `a fact that was over for long when it became known is old`() throws {
    var fixture = threatened()
    fixture.event("old", at: "2020-02", known: "2020-07-03 11:00")
    let items = try news(fixture, "2020-07-03 00:00", "2020-07-03 16:00").items
    #expect(items.filter(\.isOld).map(\.record.id) == [fixture.id("old")])
  }
}
