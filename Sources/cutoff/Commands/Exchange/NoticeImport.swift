import CutoffDomain
import CutoffNotices
import CutoffStore
import CutoffWords
import Foundation

/// `cutoff import --from notice`: what a notice says, decided by options or at the terminal, as one change.
struct NoticeImport {
  struct Options {
    var takesClear = false
    var level: NoticeConfidence?
    /// "p3=2", "p3=0", "p3=5pm on 30 October".
    var answers: [String] = []
    var into: IncidentID?
    var provider: String?
    var customer: String?
    var reference: TimePoint?
    var zone: Zone?
  }

  let settings: Settings
  let options: Options
  private var language: Language { settings.language }

  /// What is read of a notice, with the answers of the options.
  func intake(_ letter: NoticeLetter, among incidents: [Incident]) throws(CommandError) -> NoticeIntake {
    var intake = NoticeIntake(
      letter,
      IntakeSurroundings(
        surroundings(letter.file), incidents: incidents, into: options.into, provider: options.provider,
        customer: options.customer))
    if isDecided { intake.takeOnly(options.level ?? .clear) }
    for answer in options.answers { try decide(answer, &intake, incidents) }
    return intake
  }

  /// What the words of the notice are read against.
  func surroundings(_ file: String) -> NoticeSurroundings {
    NoticeSurroundings(
      file: file, now: settings.now, viewerZone: settings.zone, zone: options.zone,
      reference: options.reference)
  }

  /// Somebody said by an option what is to be written.
  private var isDecided: Bool { options.takesClear || options.level != nil || !options.answers.isEmpty }

  private func decide(
    _ typed: String, _ intake: inout NoticeIntake, _ incidents: [Incident]
  ) throws(CommandError) {
    let sides = typed.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2, let item = intake.item(sides[0]) else { throw .usage(.badNoticeAnswer(typed)) }
    let incident: (IncidentID) -> Incident? = { id in incidents.first { $0.id == id } }
    if let number = Int(sides[1]) {
      guard number > 0 else { return intake.leaveOut(item.id) }
      guard let question = item.openQuestion ?? item.questions.last else {
        guard number == 1 else { throw .usage(.badNoticeAnswer(typed)) }
        intake.take(item.id)
        return
      }
      guard question.choices.indices.contains(number - 1) else { throw .usage(.badNoticeAnswer(typed)) }
      return intake.answer(item.id, number - 1, now: settings.now, incident: incident)
    }
    guard item.editing != nil else { throw .usage(.badNoticeAnswer(typed)) }
    if let refusal = intake.edit(item.id, sides[1], in: drafting(intake.target.flatMap(incident))) {
      throw .phrase(of: "--answer " + item.id, typed: sides[1], words: refusal)
    }
  }

  private func drafting(_ incident: Incident?) -> DraftSurroundings {
    DraftSurroundings(
      incident: incident, now: settings.now, language: language, viewerZone: settings.zone,
      author: settings.author, ids: RecordIDSource(seed: 0))
  }

  // MARK: Whether it may be written

  /// Asks at a terminal; elsewhere refuses what nobody decided. False where the person leaves it.
  func settle(_ intake: inout NoticeIntake, among incidents: [Incident]) throws(CommandError) -> Bool {
    if !isDecided, !intake.letter.file.isEmpty, Machine.isInputTerminal, Machine.isMessageTerminal {
      return try converse(&intake, incidents)
    }
    let isPlaced = intake.item("incident")?.openQuestion == nil
    let isOpen = intake.items.contains { $0.openQuestion != nil }
    guard isDecided, isPlaced, options.takesClear || options.level != nil || !isOpen else {
      for line in NoticeList.lines(intake, language, onlyOpen: isDecided) { Output.message(line) }
      Output.message(MessageWords.noticeUndecided(intake.letter.file)(language))
      throw .importRefused
    }
    return true
  }

  /// The list, and a line at a time until Enter alone.
  private func converse(_ intake: inout NoticeIntake, _ incidents: [Incident]) throws(CommandError) -> Bool {
    while true {
      for line in NoticeList.lines(intake, language) { Output.plainMessage(line) }
      Output.plainMessage(MessageWords.noticePrompt(language))
      guard let typed = readLine() else { return false }
      switch typed.trimmingCharacters(in: .whitespaces) {
      case "":
        guard intake.item("incident")?.openQuestion == nil else { continue }
        return true
      case "q": return false
      case let typed where typed.contains("="):
        do throws(CommandError) { try decide(typed, &intake, incidents) } catch {
          Output.message(error.words(language))
        }
      case let typed:
        for id in typed.split(separator: " ").map(String.init) {
          let place = id.allSatisfy(\.isNumber) ? "p" + id : id
          if intake.item(place) == nil || !intake.toggle(place) {
            Output.message(MessageWords.noticeLine(id)(language))
          }
        }
      }
    }
  }

  // MARK: What is written

  /// The records, and the incident as it will be.
  func records(_ intake: NoticeIntake, among incidents: [Incident]) -> IntakeRecords {
    let hand = IntakeRecords.Hand(
      author: settings.author, now: settings.now, loggedAt: settings.loggedNow, language: language)
    return IntakeRecords(intake, into: incidents.first { $0.id == intake.target }, by: hand)
  }

  /// What was not written, and why.
  func tell(_ intake: NoticeIntake, _ records: IntakeRecords) {
    if records.change == nil { Output.message(MessageWords.noticeKnown(records.incident.id.text)(language)) }
    for item in intake.items where item.subject.isOptional && !item.isTaken || item.openQuestion != nil {
      Output.message(MessageWords.noticeLeft(NoticeList.short(item, intake, language))(language))
    }
    for sentence in intake.unread {
      Output.message(MessageWords.noticeUnread(sentence.line, sentence.text)(language))
    }
    for note in records.change == nil ? [] : records.notes { Output.message(note.words(language)) }
    let attachments = intake.letter.text.attachments.map(\.name).filter { !$0.isEmpty }
    if !attachments.isEmpty {
      Output.message(MessageWords.noticeAttachments(attachments.joined(separator: ", "))(language))
    }
    if let charset = intake.letter.text.unknownCharset {
      Output.message(MessageWords.noticeCharset(charset)(language))
    }
  }
}

/// The list of a notice as lines: the same that the dashboard shows.
enum NoticeList {
  /// `onlyOpen`: only what is asked.
  static func lines(_ intake: NoticeIntake, _ language: Language, onlyOpen: Bool = false) -> [String] {
    let items = intake.items.filter { !onlyOpen || $0.openQuestion != nil }
    let widest = items.map { IntakeText.field($0, language).count }.max() ?? 0
    var lines: [String] = []
    for item in items {
      let mark = item.subject.isOptional ? (item.isTaken ? "[x]" : "[ ]") : "   "
      let field = IntakeText.field(item, language).padding(toLength: widest, withPad: " ", startingAt: 0)
      let id = item.id.padding(toLength: max(4, item.id.count), withPad: " ", startingAt: 0)
      var line = "\(mark) \(id) \(field)  " + value(item, intake, language)
      if let quote = item.quotes.first { line += "  " + quoted(quote) }
      lines.append(line)
      guard let question = item.openQuestion else { continue }
      lines.append("      ? " + IntakeWords.ask(question.reason)(language))
      for (offset, choice) in question.choices.enumerated() {
        lines.append("        \(item.id)=\(offset + 1)  " + choice.words(language))
      }
    }
    if !onlyOpen {
      lines += intake.unread.map { MessageWords.noticeUnread($0.line, $0.text)(language) }
    }
    return lines
  }

  static func short(_ item: IntakeItem, _ intake: NoticeIntake, _ language: Language) -> String {
    var line = item.id + " " + IntakeText.field(item, language)
    if let question = item.openQuestion { line += ": ? " + IntakeWords.ask(question.reason)(language) }
    return line + (item.quotes.first.map { " " + quoted($0) } ?? "")
  }

  private static func value(_ item: IntakeItem, _ intake: NoticeIntake, _ language: Language) -> String {
    if item.subject == .incident, let target = intake.target { return target.text }
    return IntakeText.value(item, of: intake, language)
  }

  private static func quoted(_ quote: NoticeQuote) -> String {
    "\(quote.line): “" + quote.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "”"
  }
}
