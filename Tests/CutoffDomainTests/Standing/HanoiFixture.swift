import CutoffDomain

extension CaseFixture {
  /// The founding case, all that is known of it: Hanoi's public-service portal, 2020.
  static func hanoi() -> CaseFixture {
    var fixture = CaseFixture()
    fixture.addHanoiParties()
    fixture.addHanoiDeadlines()
    fixture.addHanoiPromises()
    fixture.addHanoiEvents()
    fixture.addHanoiStatements()
    fixture.addHanoiAftermath()
    return fixture
  }

  private mutating func addHanoiParties() {
    for name in ["viettel", "rep"] { party(name, .provider) }
    for name in ["hanoi", "chair", "dic", "hdnd"] { party(name, .customer) }
    party("nc", .third)
    party("vnpt", .third)
    party("press", .unknown)
    service("dc")
    service("portal", needs: ["dc", "soft"])
    service("soft")
    source("tn0", "2020-06-30 14:58")
    source("tn1", "2020-06")
    source("vb03", "2020-07-03 08:01")
    source("bgt03", "2020-07-03 15:39")
    source("td03", "2020-07-03 17:42")
    source("bgt04", "2020-07-04 11:21")
    source("sgt", "2020-07-08")
    source("vdsc", "2021-04-26 08:26")
  }

  private mutating func addHanoiDeadlines() {
    deadline("d0", .contractExpiry, .untilEndOf, "2018-04", by: "hanoi", sources: ["bgt04", "vb03"])
    deadline("d1", .cutoff, .around, "2020-02", by: "viettel", sources: ["bgt04"])
    deadline("d3", .backup, .untilEndOf, "2020-07-03", by: "viettel", set: "2020-06-30", sources: ["tn0"])
    deadline(
      "d4", .cutoff, .from, "2020-07-04 00h", by: "viettel", set: "2020-06-30", services: ["dc", "portal"],
      supersedes: "d1", condition: "paid", sources: ["tn0", "bgt03", "bgt04"])
  }

  private mutating func addHanoiPromises() {
    promise(
      "p1", .before, "2020-06-30", by: "chair", to: "viettel", made: "2020-05", telling: "p2",
      sources: ["bgt04"])
    promise("p2", .before, "2020-06-30", by: "hanoi", to: "viettel", made: "2020-05-08", sources: ["tn0"])
    promise(
      "p3", .before, "2020-06-30", by: "hanoi", to: "viettel", made: "2020-05", telling: "p2",
      sources: ["vb03"])
    promise(
      "p4", .at, nil, by: "viettel", to: "hanoi", made: "2020-06-30", condition: "paid", sources: ["tn0"])
    amount("a2", 200_000_000_000, by: "rep", asOf: "2020-07-03", known: "2020-07-03 08:01")
    amount("a4", 3_000_000_000_000, by: "press", kind: .budget, asOf: "2017-12")
  }

  private mutating func addHanoiEvents() {
    event("e1", at: "2016-08", by: "viettel", sources: ["vb03"])
    event("e3", at: "2018-04", by: "hanoi", sources: ["vb03"])
    event("e4", at: "2019-08", by: "nc", known: "2019-08")
    event("e6", at: "2020", by: "viettel", sources: ["tn0"])
    outcome("e7", of: "d1", .suspended, at: "2020-02", by: "viettel", known: "2020-07-04 11:21")
    event("e8", at: "2020-05-08", by: "hanoi", sources: ["tn0"])
    event("e9", at: "2020-06-29 afternoon", by: "dic", .meeting(Meeting()), sources: ["tn0"])
    outcome("e10", of: "p2", .broken, at: "2020-06-30", by: "hanoi", known: "2020-06-30 14:58")
    event("e11", at: "2020-06-30", by: "viettel", .notice(Notice(deadlines: [id("d4")])), sources: ["tn0"])
    event("e12", at: "2020-07-01", by: "dic", .statement(Statement()), known: "2020-07-01")
    event("e14", at: "2020-07-03 morning", by: "dic", .meeting(Meeting()), sources: ["bgt03"])
    event("e15", at: "2020-07-03 afternoon", by: "rep", .notice(Notice()), sources: ["bgt03"])
  }

  private mutating func addHanoiStatements() {
    let third = "2020-07-03"
    let noon = "2020-07-03 15:39"
    statement("c1", at: third, by: "rep", topic: "cắt lúc 0h 4/7", against: ["c2", "c8"], known: noon)
    statement("c2", at: third, by: "chair", topic: "cắt lúc 0h 4/7", against: ["c1"], known: noon)
    statement("c3", at: third, by: "rep", topic: "đã thống nhất phương án?", against: ["c4"], known: noon)
    statement(
      "c4", at: third, by: "press", topic: "đã thống nhất phương án?", against: ["c3"], talks: .agreed,
      known: noon)
    statement("c5", at: third, by: "dic", topic: "còn đàm phán?", against: ["c6"], talks: .open, known: noon)
    statement(
      "c6", at: third, by: "rep", topic: "còn đàm phán?", against: ["c5", "c7"], talks: .refused, known: noon)
    statement("c9", at: third, by: "rep", topic: "có phương án trả tiền?", against: ["c10"], known: noon)
    statement(
      "c10", at: third, by: "hdnd", topic: "có phương án trả tiền?", against: ["c9"],
      known: "2020-07-03 17:42")
  }

  private mutating func addHanoiAftermath() {
    let eleven = "2020-07-04 11:21"
    let fourth = "2020-07-04"
    statement(
      "c7", at: fourth, by: "dic", topic: "còn đàm phán?", against: ["c6"], talks: .open, known: eleven)
    statement("c8", at: fourth, by: "dic", topic: "cổng còn chạy?", against: ["c1"], known: eleven)
    event("e18", at: "2020-07-04 00h", by: "viettel", sources: ["bgt04"])
    check("o1", .up, at: "2020-07-04 morning", known: eleven)
    check("o2", .up, at: "2020-07-04 morning", by: "dic", known: eleven)
    event("e21", at: "2020-07-08", by: "press", known: "2020-07-08")
    event("e22", at: "2021-04-26", by: "press", sources: ["vdsc"])
    question("q1", known: "2020-07-08")
  }
}
