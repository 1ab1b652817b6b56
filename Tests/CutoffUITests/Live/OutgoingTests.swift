import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffUI
import Testing

/// What leaves the dashboard beside its picture: clipboard, notices, window title, texts for own programs.
@Suite struct OutgoingTests {
  /// One of each kind that steers a terminal, hides, reorders, or that nobody can draw.
  private static let kinds: [UInt32] = [
    0x1B, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x01, 0x7F, 0x9B, 0x9D, 0x85, 0x202E, 0x2066, 0x2069, 0x200E, 0x061C,
    0x200B, 0x200D, 0x2060, 0xFEFF, 0xE0041, 0xFE0F, 0xE0100, 0xE000, 0xF0000, 0xFFFE, 0xAD, 0x2028,
  ]

  private static let word = kinds.compactMap(Unicode.Scalar.init).map { "a\($0)" }.joined()

  private static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      guard scalar != "\n", scalar != "\t" else { return true }
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
      default: return !scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }

  private static func poisoned() -> Incident {
    ReminderSample.incident { incident in
      incident.header.title = word
      incident.header.short = word
      for index in incident.events.indices { incident.events[index].text = "một\t\(word)\nhai" }
      for index in incident.parties.indices { incident.parties[index].name += word }
    }
  }

  private static func session() -> ReminderSession {
    ReminderSession(
      poisoned(), at: ReminderSample.hour.advanced(by: -3_602),
      commands: [
        UserCommand(name: "x", key: "a", arguments: ["cat"], input: .selection)
      ]
    ) { $0.isOnDesktop = true }
  }

  @Test(arguments: ["3 y", "1 y", "v b y", "3 Space Space y"])
  func `what is copied is as safe as the screen`(keys: String) throws {
    var session = Self.session()
    let copies = try session.type(keys).compactMap { outside -> String? in
      if case .copy(let text, _) = outside { text } else { nil }
    }
    #expect(copies.count == 1)
    for copy in copies { #expect(Self.isSafe(copy) && copy.contains("a␛a␇"), "\(copy)") }
  }

  @Test func `what is copied keeps line feeds and tabs`() throws {
    #expect(SafeText.block("a\tb\r\nc\u{9B}\n") == "a\tb\nc␦\n")
  }

  @Test func `notices and the window title are safe`() throws {
    var session = Self.session()
    let hour = ReminderSample.hour
    let notices = session.tick(to: hour.advanced(by: -3_599)).compactMap { outside -> String? in
      if case .notify(let text) = outside { text } else { nil }
    }
    #expect(!notices.isEmpty)
    for notice in notices { #expect(Self.isSafe(notice) && !notice.contains("\n"), "\(notice)") }
    #expect(Self.isSafe(windowTitle(session.state)) && !windowTitle(session.state).contains("\n"))
  }

  @Test func `a text for a program of one's own is safe`() throws {
    var session = Self.session()
    let texts = try session.type("3 ! a Enter").compactMap { outside -> String? in
      if case .run(_, .text(let text)) = outside { text } else { nil }
    }
    #expect(texts.count == 1)
    for text in texts { #expect(Self.isSafe(text), "\(text)") }
  }
}
