import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffViews
import CutoffWords

/// One incident in words, a fact a line, from what its header and its brief tell.
struct IncidentSpeech {
  private let standing: Standing
  private let viewpoint: Viewpoint
  private let teller: Teller
  private var language: Language { viewpoint.language }

  init(_ standing: Standing, _ viewpoint: Viewpoint) {
    self.standing = standing
    self.viewpoint = viewpoint
    teller = Teller(StandingLookup(standing), viewpoint)
  }

  /// "now. Cut. City Library: power feed. Down for 6 minutes, since 13:00": its line in the list.
  var listed: String {
    let band = BandWords.name(standing.band)(language)
    return ([band, headline, standing.incident.header.title] + [clock].compactMap { $0 })
      .map(LinearText.sentence).joined(separator: " ")
  }

  private var headline: String { standing.headline.word.plain(language) }

  /// What the digits count, and the hour as it was said; nil without a clock.
  var clock: String? {
    guard let block = ClockBlock(standing, viewpoint: viewpoint) else { return nil }
    let lines = block.lines.dropFirst().prefix(1).map { LinearText.line($0.text, language) }
    let length = standing.clock.map(length) ?? LinearText.line(block.timeText, language)
    return LinearText.joined([block.label.lowercased() + " " + length] + lines, ", ")
  }

  private func length(_ clock: Clock) -> String {
    let seconds = abs(clock.due.seconds(since: viewpoint.shownAt))
    return clock.isCountedInDays
      ? TimeText.dayCount(seconds / Span.day, language) : LinearText.length(seconds, language)
  }

  /// All that stands beside the clock.
  var clockLines: [String] {
    let title = standing.incident.header.title
    guard let block = ClockBlock(standing, viewpoint: viewpoint) else {
      return [title, headline, LinearWords.noClock(language)].map(LinearText.sentence)
    }
    let rest = block.lines.dropFirst(2).map { LinearText.line($0.text, language) }
    return ([title, headline, clock ?? ""] + rest).filter { !$0.isEmpty }.map(LinearText.sentence)
  }

  /// The incident in some lines: who, when, each axis that holds something; what is empty is counted.
  var lines: [String] {
    let head = Array(brief.prefix { if case .heading = $0 { false } else { true } }.dropFirst())
    let told = head.flatMap { text($0) }
    let axes = teller.axes.filter { !isEmpty($0) }
    let empty = AxisID.allCases.count - axes.count
    let gaps = teller.gaps.map { LinearText.line($0[.what], language) }
    let counts = panes.filter { $0.count > 0 }.map { pane in
      LinearWords.counted(pane.name, pane.count, pane.name.lowercased())(language)
    }
    let leftOut = empty + panes.count { $0.count == 0 }
    return
      (told + clockLines.dropFirst() + gaps + axes.map { ItemSpeech.axis($0, language) } + counts
      + (leftOut > 0 ? [LinearWords.leftOut(leftOut)(language)] : [])).map(LinearText.sentence)
  }

  private func isEmpty(_ line: ToldLine) -> Bool { line.state == nil || line.state?.glyph == "·" }

  private var panes: [(name: String, count: Int)] {
    let items = PaneItems(of: standing)
    return [PaneID.deadlines, .timeline, .notes, .prompts].map { pane in
      (PaneDrawing.title(pane)(language), items.keys(pane).count)
    }
  }

  private var brief: [Document.Block] { Brief.document(standing, viewpoint).blocks }

  /// The whole brief, a fact a line.
  var whole: [String] {
    let axes = teller.axes.map { ItemSpeech.axis($0, language) }
    return (brief.flatMap { text($0) } + axes).map(LinearText.sentence)
  }

  private func text(_ block: Document.Block) -> [String] {
    switch block {
    case .title(let text), .heading(let text): [LinearText.line(text, language)]
    case .text(let text): text.split(separator: " · ").map { LinearText.line(String($0), language) }
    case .item(let text, let details): ([text] + details).map { LinearText.line($0, language) }
    }
  }
}
