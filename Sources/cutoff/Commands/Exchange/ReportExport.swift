import CutoffDomain
import CutoffExchange
import CutoffUI
import CutoffViews
import CutoffWords

/// The incidents of a report, redacted where that is wanted: one is a report, several are a digest.
struct ReportExport {
  private let standings: [Standing]
  private let board: Board
  private let settings: Settings
  private var options: ReportOptions

  init(
    _ standings: [Standing], _ board: Board, _ settings: Settings, _ options: ReportOptions, redacts: Bool
  ) {
    self.board = board
    self.settings = settings
    self.options = options
    guard redacts else {
      self.standings = standings
      return
    }
    let redactions = standings.map { Redaction($0.incident.asSaid, language: settings.language) }
    self.standings = redactions.compactMap {
      $0.incident.standing(at: board.moment, settings: settings.configuration.config.settings)
    }
    self.options.notice = Redaction.line(redactions, settings.language)
  }

  /// The report, or the digest.
  var report: Report {
    let viewpoint = board.state.viewpoint
    guard standings.count == 1, let standing = standings.first else {
      return ReportDigest.report(standings, viewpoint, options, before: before)
    }
    return IncidentReport.report(standing, viewpoint, options)
  }

  /// How an incident stood at the moment since when a digest tells what changed.
  private func before(_ standing: Standing) -> Standing? {
    options.since.flatMap {
      standing.incident.asSaid.standing(at: $0, settings: settings.configuration.config.settings)
    }
  }

  /// As plain text: the brief, five lines an incident, or the digest.
  func lines(isShort: Bool) -> [String] {
    let viewpoint = board.state.viewpoint
    if isShort {
      let notice = options.notice.map { PlainReport.wrapped($0) } ?? []
      return notice + standings.map { PlainReport.short($0, viewpoint) }.joined(separator: [""])
    }
    guard standings.count == 1, let standing = standings.first else { return PlainReport.lines(of: report) }
    return PlainReport.lines(standing, viewpoint, notice: options.notice)
  }
}
