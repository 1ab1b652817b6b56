import CutoffDomain
import CutoffNotices
import Foundation
import Testing

/// Notices of kinds that the fixtures of the reader have not, held against all that is saved of them.
struct SavedNoticeTests {
  @Test(arguments: SavedNotice.all)
  func everyFieldThatIsSavedIsWhatTheNoticeSays(_ notice: SavedNotice) throws {
    let expected = try notice.expected()
    let lines = SavedRecords(try notice.records(answers: expected.answers)).lines
    if ProcessInfo.processInfo.environment["CUTOFF_RECORD"] != nil {
      try notice.record(expected.answers, lines)
    }
    #expect(lines == expected.lines)
  }

  @Test(arguments: SavedNotice.all)
  func noPersonIsEverAParty(_ notice: SavedNotice) throws {
    let records = try notice.records(answers: [])
    for party in records.incident.parties {
      for person in ["Osei", "Crane", "Thanh Mai", "Alvarez", "Lê Quang", "Quốc Bảo"] {
        #expect(!party.name.contains(person))
      }
    }
  }
}

/// A notice with the records that a person found in it.
struct SavedNotice: CustomTestStringConvertible {
  let name: String
  var testDescription: String { name }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/saved")

  static let all = [
    "hospital-licence.txt", "cloud-suspension.eml", "ten-mien-het-han.txt", "cat-nuoc.txt",
    "thue-trung-tam-du-lieu.txt", "withdrawal.txt", "broadband.eml", "tam-dung-he-thong.txt",
    "maintenance-moved.txt", "phan-mem.txt",
    "chan-chieu-di.txt", "notice-to-quit.txt", "restored.eml",
  ].map(SavedNotice.init)

  func letter() throws -> NoticeLetter {
    NoticeLetter(bytes: Array(try Data(contentsOf: Self.root.appendingPathComponent(name))), file: name)
  }

  /// Saved on 28 November 2026 with every line that asks nothing, and these answers.
  func records(answers: [String]) throws -> IntakeRecords {
    let now = Instant(seconds: 1_795_851_000)
    var intake = NoticeIntake(
      try letter(),
      IntakeSurroundings(
        NoticeSurroundings(file: name, now: now, viewerZone: Zone("Europe/London") ?? .utc), incidents: []))
    for answer in answers {
      let sides = answer.split(separator: "=").map(String.init)
      intake.answer(sides[0], (Int(sides[1]) ?? 1) - 1, now: now) { _ in nil }
    }
    let hand = IntakeRecords.Hand(author: "lan", now: now, loggedAt: now, language: .english)
    return IntakeRecords(intake, into: nil, by: hand)
  }

  func record(_ answers: [String], _ lines: [String]) throws {
    let text = ([(["answers"] + answers).joined(separator: " ")] + lines).joined(separator: "\n") + "\n"
    try text.write(to: Self.root.appendingPathComponent(name + ".records"), atomically: true, encoding: .utf8)
  }

  /// The answers in the first line, then a line a record.
  func expected() throws -> (answers: [String], lines: [String]) {
    let file = Self.root.appendingPathComponent(name + ".records")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    return (lines[0].split(separator: " ").dropFirst().map(String.init), Array(lines.dropFirst()))
  }
}
