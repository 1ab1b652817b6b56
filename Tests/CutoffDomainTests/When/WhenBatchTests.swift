import CutoffDomain
import Testing

@Suite struct WhenBatchTests {
  @Test func `columns are found by name and answers keep the order of rows`() throws {
    let table = """
      ref\tnote\tphrase\tid\tlang
      2020-07-01T09:00:00+07:00\tx\ttừ 0h 4/7\ta\tvi
      2020-07-01T09:00:00-02:00\ty\tby Friday\tb\ten
      2020-07-01T09:00:00+07:00\tz\tabc\tc\tvi

      """
    let answers = try WhenBatch.answers(to: table)
    #expect(
      answers == """
        id\tat\tgrain\tdue
        a\t2020-07-04T00:00:00+07:00\thour\t2020-07-04T00:00:00+07:00
        b\t2020-07-03T00:00:00-02:00\tday\t2020-07-04T00:00:00-02:00
        c\t\t\t

        """)
  }

  @Test func `a backslash escapes what follows, in and out`() throws {
    let answers = try WhenBatch.answers(
      to: "id\tlang\tphrase\tref\na\\\\b\ten\t\\\"4/7\\\"\t2020-07-01T09:00:00Z\n")
    #expect(answers.hasPrefix("id\tat\tgrain\tdue\na\\\\b\t2020-07-04T00:00:00+00:00\tday\t"))
  }

  @Test func `a missing column is named`() {
    #expect(throws: WhenBatchError.missingColumn("ref")) { try WhenBatch.answers(to: "id\tlang\tphrase\n") }
  }

  @Test func `a row whose ref cannot be read is left empty`() throws {
    #expect(
      try WhenBatch.answers(to: "id\tlang\tphrase\tref\na\tvi\t4/7\tyesterday\n").hasSuffix("a\t\t\t\n"))
  }
}
