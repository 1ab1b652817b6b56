import CutoffNotices
import Testing

struct NoticeTextTests {
  @Test func emptyLinesAreKept() {
    #expect(NoticeText("a\n\nb").lines == ["a", "", "b"])
  }
}
