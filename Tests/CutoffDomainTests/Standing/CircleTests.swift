import CutoffDomain
import Testing

/// Records that take each other's place, or tell each other, in a circle: only a hand-made file or a
/// mistake has them, and they must not hide what threatens.
struct CircleTests {
  @Test func `a cutoff that supersedes itself keeps its clock`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01", supersedes: "d1")
    let standing = try fixture.standing("2020-07-05")
    #expect(standing.clock?.deadline == fixture.id("d1"))
    #expect(standing.clock?.chain == [])
    #expect(standing.headline.word == .threatened)
  }

  @Test(arguments: [2, 3, 5]) func `of cutoffs that supersede each other in a circle the last set stands`(
    count: Int
  ) throws {
    var fixture = CaseFixture.small()
    for number in 1...count {
      let earlier = number == 1 ? count : number - 1
      fixture.deadline(
        "d\(number)", .cutoff, .at, "2020-07-1\(number) 10h", set: "2020-07-0\(number)",
        supersedes: "d\(earlier)")
    }
    let standing = try fixture.standing("2020-07-08")
    #expect(standing.clock?.deadline == fixture.id("d\(count)"))
    #expect(standing.deadlines.filter { $0.state == .superseded }.count == count - 1)
    #expect(standing.clock?.chain.count == count - 1)
  }

  @Test func `a cutoff that was moved and moved back has its clock again`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-03")
    fixture.outcome("e1", of: "d1", .moved, at: "2020-07-03", by: "prov", movedTo: "d2")
    fixture.outcome("e2", of: "d2", .moved, at: "2020-07-05", by: "prov", movedTo: "d1")
    #expect(try fixture.standing("2020-07-04").clock?.deadline == fixture.id("d2"))
    let standing = try fixture.standing("2020-07-07")
    #expect(standing.clock?.deadline == fixture.id("d1"))
    #expect(try fixture.state("d2", "2020-07-07") == .superseded)
  }

  @Test func `a cutoff that was moved to itself keeps its clock`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .moved, at: "2020-07-03", by: "prov", movedTo: "d1")
    #expect(try fixture.standing("2020-07-05").clock?.deadline == fixture.id("d1"))
  }

  @Test func `a circle behind a chain does not take the chain's end along`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-03", supersedes: "d1")
    fixture.outcome("e1", of: "d2", .moved, at: "2020-07-05", by: "prov", movedTo: "d2")
    let standing = try fixture.standing("2020-07-07")
    #expect(standing.clock?.deadline == fixture.id("d2"))
    #expect(standing.clock?.chain == [fixture.id("d1")])
  }

  @Test func `promises that supersede each other, or a telling of their own, are not all gone`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-07-10", made: "2020-07-01", supersedes: "p2")
    fixture.promise("p2", .by, "2020-07-12", made: "2020-07-02", supersedes: "p1")
    fixture.promise("p3", .by, "2020-07-14", made: "2020-07-03", supersedes: "p4")
    fixture.promise("p4", .by, "2020-07-14", made: "2020-07-04", telling: "p3")
    #expect(try fixture.promiseState("p1", "2020-07-08") == .superseded)
    #expect(try fixture.promiseState("p2", "2020-07-08") == .open)
    #expect(try fixture.promiseState("p3", "2020-07-08") == .open)
  }

  @Test func `tellings in a circle are one promise`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-07-10", made: "2020-07-01", telling: "p1")
    fixture.promise("p2", .by, "2020-07-10", made: "2020-07-01", telling: "p3")
    fixture.promise("p3", .by, "2020-07-10", made: "2020-07-01", telling: "p4")
    fixture.promise("p4", .by, "2020-07-10", made: "2020-07-01", telling: "p3")
    let promises = try fixture.standing("2020-07-05").promises
    #expect(promises.map(\.tellingCount) == [1, 3])
    #expect(promises.map(\.promise.id) == [fixture.id("p1"), fixture.id("p3")])
  }

  @Test(.timeLimit(.minutes(15))) func `chains and circles of thousands do not hang`() throws {
    var fixture = CaseFixture.small()
    for number in 1...3_000 {
      fixture.promise(
        "p\(number)", .by, "2020-07-10", made: "2020-07-01",
        telling: number < 3_000 ? "p\(number + 1)" : nil)
      fixture.deadline(
        "d\(number)", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01",
        supersedes: "d\(number % 3_000 + 1)")
    }
    let standing = try fixture.standing("2020-07-05")
    #expect(standing.promises.map(\.tellingCount) == [3_000])
    #expect(standing.clock != nil)
  }
}
