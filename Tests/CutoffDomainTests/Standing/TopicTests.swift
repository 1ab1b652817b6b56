import CutoffDomain
import Testing

/// Who says what on one thing, contradicting whom.
struct TopicTests {
  private func names(_ topic: Topic) -> [String] { topic.words.map(\.event.text) }

  @Test func `statements of one topic stand together, the latest first, however it is spelt`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("old", at: "2020-07-01", by: "cust", topic: "Cắt lúc 0h")
    fixture.statement("new", at: "2020-07-03", by: "prov", topic: "cắt lúc 0h")
    fixture.event("report", at: "2020-07-03", by: "press")
    let topics = try fixture.standing("2020-07-04").topics
    #expect(topics.map(names) == [["new", "old"]])
    #expect(topics.map(\.name) == ["cắt lúc 0h"])
    #expect(topics[0].words.map(\.side) == [.provider, .customer])
  }

  @Test func `a contradiction is told by both of its words`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("denial", at: "2020-07-02", by: "cust", topic: "a")
    fixture.statement("threat", at: "2020-07-03", by: "prov", topic: "a", against: ["denial"])
    let topic = try #require(fixture.standing("2020-07-04").topics.first)
    #expect(topic.isDisputed)
    #expect(topic.words.map(\.against) == [[fixture.id("denial")], [fixture.id("threat")]])
  }

  @Test func `disputed topics come first, then the one with the latest word`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("s1", at: "2020-06-01", by: "cust", topic: "disputed")
    fixture.statement("s2", at: "2020-06-02", by: "prov", topic: "disputed", against: ["s1"])
    fixture.statement("s3", at: "2020-06-10", by: "prov", topic: "earlier")
    fixture.statement("s4", at: "2020-06-20", by: "prov", topic: "later")
    let topics = try fixture.standing("2020-07-04").topics
    #expect(topics.map(\.name) == ["disputed", "later", "earlier"])
  }

  @Test func `without a topic, words that are linked stand together, and others for themselves`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("a1", at: "2020-06-01", by: "cust")
    fixture.statement("a2", at: "2020-06-02", by: "prov", against: ["a1"])
    fixture.statement("a3", at: "2020-06-03", by: "press", qualifies: ["a2"])
    fixture.statement("b1", at: "2020-06-04", by: "prov")
    let topics = try fixture.standing("2020-07-04").topics
    #expect(topics.map(names) == [["a3", "a2", "a1"], ["b1"]])
    #expect(topics.map(\.name) == [nil, nil])
    #expect(topics[0].words[0].qualifies == [fixture.id("a2")])
  }

  @Test func `a word without a topic joins the topic that it contradicts; two topics stay two`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("a1", at: "2020-06-01", by: "cust", topic: "a")
    fixture.statement("a2", at: "2020-06-02", by: "prov", against: ["a1"])
    fixture.statement("b1", at: "2020-06-03", by: "prov", topic: "b", against: ["a1"])
    let topics = try fixture.standing("2020-07-04").topics
    #expect(topics.map(\.name) == ["b", "a"])
    #expect(topics.map(names) == [["b1"], ["a2", "a1"]])
  }

  @Test func `a notice that somebody contradicts is among the words`() throws {
    var fixture = CaseFixture.small()
    fixture.event("notice", at: "2020-06-01", by: "prov", .notice(Notice()))
    fixture.statement("denial", at: "2020-06-02", by: "cust", topic: "cut", against: ["notice"])
    let topics = try fixture.standing("2020-07-04").topics
    #expect(topics.map(names) == [["denial", "notice"]])
  }

  @Test func `what was not known yet is neither shown nor contradicted`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("a1", at: "2020-06-01", by: "cust", topic: "a")
    fixture.statement("a2", at: "2020-06-02", by: "prov", topic: "a", against: ["a1"], known: "2020-06-20")
    let topic = try #require(fixture.standing("2020-06-10").topics.first)
    #expect(names(topic) == ["a1"])
    #expect(!topic.isDisputed)
  }
}
