import CutoffDomain
import Testing

@Suite struct WhenBatchTests {
  @Test func `columns are found by name and answers keep the order of rows`() throws {
    let table = """
      ref\tnote\tphrase\tid\tlang
      2020-07-01T09:00:00+07:00\tx\ttừ 0h 4/7\ta\tvi
      2020-07-01T09:00:00-02:00\ty\tby Friday\tb\ten
      2020-07-01T09:00:00+07:00\tz\tabc\tc\tvi
      2020-07-01T09:00:00+07:00\tz\t8h-11h30 4/7\td\tvi
      2020-07-01T09:00:00+07:00\tz\tthứ tư\te\tvi

      """
    let answers = try WhenBatch.answers(to: table)
    #expect(
      answers == """
        id\tat\tgrain\tdue\tuntil\tflag
        a\t2020-07-04T00:00:00+07:00\thour\t2020-07-04T00:00:00+07:00\t\t
        b\t2020-07-03T00:00:00-02:00\tday\t2020-07-04T00:00:00-02:00\t\t
        c\t\t\t\t\t
        d\t2020-07-04T08:00:00+07:00\thour\t2020-07-04T08:00:00+07:00\t2020-07-04T11:30:00+07:00\t
        e\t2020-07-08T00:00:00+07:00\tday\t2020-07-09T00:00:00+07:00\t\tweekdayToday

        """)
  }

  @Test func `a backslash escapes what follows, in and out`() throws {
    let answers = try WhenBatch.answers(
      to: "id\tlang\tphrase\tref\na\\\\b\ten\t\\\"4/7\\\"\t2020-07-01T09:00:00Z\n")
    #expect(answers.hasPrefix("id\tat\tgrain\tdue\tuntil\tflag\na\\\\b\t2020-07-04T00:00:00+00:00\tday\t"))
  }

  @Test func `a missing column is named`() {
    #expect(throws: WhenBatchError.missingColumn("ref")) { try WhenBatch.answers(to: "id\tlang\tphrase\n") }
  }

  @Test func `a row whose ref cannot be read is left empty`() throws {
    #expect(
      try WhenBatch.answers(to: "id\tlang\tphrase\tref\na\tvi\t4/7\tyesterday\n").hasSuffix("a\t\t\t\t\t\n"))
  }
}
