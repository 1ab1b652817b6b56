import CutoffNotices
import Testing

struct NoticeTextTests {
  @Test func emptyLinesAreKept() {
    #expect(NoticeText("a\n\nb").lines == ["a", "", "b"])
  }

  @Test func encodedWordsOfAHeaderAreReadAcrossTheirBorders() {
    let mail =
      "From: =?utf-8?Q?S=C3=B4ng_?= =?utf-8?B?TcOieQ==?= <a@b.example>\r\nDate: Tue, 1 Dec 2026 02:30:00 -0800\r\nMIME-Version: 1.0\r\n\r\nxin chào\r\n"
    let text = NoticeText(bytes: Array(mail.utf8))
    #expect(text.header?.from == "Sông Mây <a@b.example>")
    #expect(text.lines.suffix(2) == ["xin chào", ""])
  }

  @Test func aBrokenQuotedPrintableTextIsKeptAsItIs() {
    let mail =
      "From: a@b.example\nDate: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nn=C4=83m=\n 2026 =ZZ 100=\n"
    let text = NoticeText(bytes: Array(mail.utf8))
    #expect(text.lines.last == "năm 2026 =ZZ 100")
  }

  @Test func theCharsetOfAPartIsReadByItsName() {
    let head = "From: a@b.example\nDate: x\nContent-Type: text/plain; charset=windows-1252\n\n"
    let text = NoticeText(bytes: Array(head.utf8) + [0x80, 0x20, 0x93, 0x41, 0x94])
    #expect(text.lines.last == "€ “A”")
  }

  @Test(
    arguments: [
      ("windows-1258", [0x43, 0xE3, 0xEC, 0x74, 0x20, 0xF0, 0x69, 0xEA, 0xF2, 0x6E], "Cắt điện"),
      ("iso-8859-15", [0xA4, 0x20, 0xBD], "€ œ"),
    ] as [(String, [UInt8], String)])
  func theCharsetsOfVietnameseAndOfTheEuroAreKnown(_ name: String, _ bytes: [UInt8], _ text: String) {
    let head = "From: a@b.example\nDate: x\nContent-Type: text/plain; charset=\(name)\n\n"
    let read = NoticeText(bytes: Array(head.utf8) + bytes)
    #expect(read.lines.last == text)
    #expect(read.unknownCharset == nil)
  }

  @Test func anUnknownCharsetIsTold() {
    let head = "From: a@b.example\nDate: x\nContent-Type: text/plain; charset=x-nobody\n\nabc"
    let text = NoticeText(bytes: Array(head.utf8))
    #expect(text.unknownCharset == "x-nobody")
    #expect(text.lines.last == "abc")
  }

  @Test func thePlainPartIsTakenUnlessItSaysNothing() {
    func mail(_ plain: String) -> NoticeText {
      NoticeText(
        bytes: Array(
          """
          From: a@b.example
          Date: x
          Content-Type: multipart/alternative; boundary=q

          --q
          Content-Type: text/plain

          \(plain)
          --q
          Content-Type: text/html

          <p>the page</p>
          --q--
          """.utf8))
    }
    #expect(mail("see the page").lines.contains("the page"))
    let long = String(repeating: "plain words ", count: 12)
    #expect(!mail(long).lines.contains("the page"))
  }

  @Test func anAttachedCalendarIsListedWithItsBytes() {
    let mail = """
      From: a@b.example
      Date: x
      Content-Type: multipart/mixed; boundary="q"

      --q
      Content-Type: text/plain

      hello
      --q
      Content-Type: text/calendar; name="cut.ics"
      Content-Disposition: attachment; filename="cut.ics"
      Content-Transfer-Encoding: base64

      QkVHSU4=
      --q--
      """
    let text = NoticeText(bytes: Array(mail.utf8))
    #expect(text.attachments.map(\.name) == ["cut.ics"])
    #expect(text.attachments.map(\.type) == ["text/calendar"])
    #expect(text.attachments.first?.bytes == Array("BEGIN".utf8))
  }

  @Test func aForwardedMailIsTheNotice() {
    let mail = """
      From: boss@b.example
      Date: x
      Content-Type: multipart/mixed; boundary=q

      --q
      Content-Type: text/plain

      FYI
      --q
      Content-Type: message/rfc822

      From: Water Board <x@w.example>
      Subject: Cut
      Date: Tue, 1 Dec 2026 02:30:00 -0800

      Water is off.
      --q--
      """
    let text = NoticeText(bytes: Array(mail.utf8))
    #expect(text.header?.from == "Water Board <x@w.example>")
    #expect(text.lines.contains("Water is off."))
    #expect(!text.lines.contains("FYI"))
    #expect(text.eventText.hasPrefix("Cut\n\nWater is off."))
  }

  @Test func aPageIsReadAsItIsShown() {
    let page = """
      <html><head><title>no</title><style>p{}</style></head><body><script>no()</script>
      <p>One&nbsp;two<br>three &amp; four &#7841; &eacute;</p><!-- no <b>no</b> -->
      <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
      <div hidden>no</div><span style="display: none">no</span><p style='font-size:0px'>no</p>
      <ul><li>x<li>y</ul></body></html>
      """
    let text = NoticeText(bytes: Array(page.utf8))
    #expect(
      text.lines.filter { !$0.isEmpty } == ["One two", "three & four ạ é", "a  b", "c  d", "- x", "- y"])
  }

  @Test func linesThatRepeatAnotherLetterAreKnown() {
    let text = NoticeText("new\n> old\nOn 1 May Ann wrote:\nolder")
    #expect(text.quotedLines == [1, 2, 3])
  }
}
