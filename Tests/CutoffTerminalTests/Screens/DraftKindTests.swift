import CutoffScreen
import ScreenScripts
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every kind of form comes back after the program was killed.
@Suite(.serialized, .waitsForProgram) struct DraftKindTests {
  /// How each form is opened, and what is shown of it in the dashboard that comes next.
  private static let forms: [(keys: String, text: String)] = [
    ("t", "diễn biến dở"), ("an", "ghi chép dở"), ("as", "việc dở"), ("aq", "câu hỏi dở"),
    ("at", "bên phát ngôn dở"), ("ap", "bên dở"), ("av", "dịch vụ dở"), ("am", "12 tỷ dở"),
    ("d", "hạn dở"), ("p", "cam kết dở"), ("ai", "vụ việc dở"),
  ]

  @Test func `a draft of every kind of form survives a killed program`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      for form in Self.forms {
        open.program.send(text: form.keys + form.text)
        #expect(open.program.waitFor(text: form.text), "\(form.keys)")
        open.program.send(keys: [.escape])
        #expect(open.program.waitForAbsence(of: "Esc thôi"), "\(form.keys)")
      }
      open.program.send(text: "t")
      #expect(open.program.waitFor(text: Self.forms[0].text))
      open.program.signal(SIGTERM)
      #expect(open.program.waitForExit() == .exit(128 + SIGTERM))
      let again = try open.openAgain()
      #expect(again.waitFor(text: "Còn \(Self.forms.count) bản nháp"))
      for form in Self.forms {
        again.send(text: form.keys)
        #expect(again.waitFor(text: form.text), "\(form.keys)")
        again.send(keys: [.escape])
        #expect(again.waitForAbsence(of: "Esc thôi"), "\(form.keys)")
      }
    }
  }
}
