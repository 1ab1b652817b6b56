import CutoffConfig
import CutoffDomain
import CutoffUI
import Testing

/// The person's own programs, as far as the dashboard knows of them.
@Suite struct UserCommandTests {
  private static let now = ReminderSample.hour.advanced(by: -Span.hour)
  private let send = UserCommand(
    name: "Gửi thư", key: "s", arguments: ["mail", "-s", "it's \"now\" $(x)\n;", ""], input: .incident)
  private let say = UserCommand(name: "Đọc", key: "đ", arguments: ["espeak"], input: .selection)
  private let list = UserCommand(name: "Xem", key: "1", arguments: ["ls"])

  private func session() -> ReminderSession {
    ReminderSession(at: Self.now, commands: [send, say, list])
  }

  @Test func `a letter shows the whole command and runs nothing before Enter`() throws {
    var live = session()
    #expect(try live.type("!") == [])
    #expect(live.shows("lệnh riêng  "))
    #expect(live.shows("s Gửi thư  đ Đọc  1 Xem  Esc"))
    #expect(try live.type("s") == [])
    #expect(live.shows(#"mail -s "it's \"now\" $(x)\n;" """#))
    #expect(live.shows("đưa vào: JSON của Cổng DVC Hà Nội") && live.shows("Enter chạy"))
    #expect(try live.type("Enter") == [.run(send, .incident(FormSample.incident.id))])
  }

  @Test func `every key but Enter leaves it`() throws {
    for key in ["y", "Esc", "Space", "q"] {
      var live = session()
      #expect(try live.type("! s " + key) == [])
      #expect(!live.shows("Enter chạy"))
      #expect(try live.type("Enter") == [])
    }
  }

  @Test func `while the past is shown, and in a copy, nothing is run and the command is told`() throws {
    var live = session()
    #expect(try live.type("v t '3/7 16:00' Enter ! s") == [])
    #expect(live.shows("ở đây không chạy (đang xem lại)") && !live.shows("Enter chạy"))
    #expect(try live.type("Enter") == [])
    #expect(live.shows("Gửi thư: không chạy (đang xem lại); lẽ ra chạy: mail"))
  }

  @Test func `the text of the selected item goes to the program as it is`() throws {
    let nasty = "a'b \"c\" $(touch x) `id`; rm -rf ~ | cat > y \\ %s"
    let incident = ReminderSample.incident { $0.events[0].text = nasty }
    var live = ReminderSession(incident, at: Self.now, commands: [say])
    let outside = try live.type("3 ! đ Enter")
    guard case .run(_, .text(let text))? = outside.first else {
      Issue.record("nothing is run")
      return
    }
    #expect(text.contains(nasty))
  }

  @Test func `a program that wants no data gets the terminal`() throws {
    var live = session()
    #expect(try live.type("! 1 Enter") == [.run(list, .terminal)])
  }

  @Test func `it can be typed by its name, and asks all the same`() throws {
    var live = session()
    #expect(try live.type(": 'run gui' Enter") == [])
    #expect(live.shows("Enter chạy"))
    #expect(try live.type("Enter") == [.run(send, .incident(FormSample.incident.id))])
  }

  @Test func `what became of it is told`() {
    let words: [(UserCommandEnding, String)] = [
      (.exited(0), "Gửi thư: xong"), (.exited(3), "Gửi thư: kết thúc với mã 3"),
      (.signalled(2), "Gửi thư: bị ngắt bởi tín hiệu 2"),
      (.notFound, "Gửi thư: không có chương trình mail"),
      (.failed("Permission denied"), "Gửi thư: không chạy được: Permission denied"),
    ]
    for (ending, text) in words {
      var live = ReminderSession(at: Self.now)
      live.end(send, ending)
      #expect(live.shows(text))
    }
  }

  @Test func `without any it says where they are written`() throws {
    var live = ReminderSession(at: Self.now)
    try live.type("!")
    #expect(live.shows("chưa có lệnh riêng; ghi commands trong config.yaml"))
  }
}

extension ReminderSession {
  fileprivate mutating func end(_ command: UserCommand, _ ending: UserCommandEnding) {
    receive(.ran(command, ending))
  }
}
