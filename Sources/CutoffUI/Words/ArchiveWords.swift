import CutoffDomain

/// What is said of incidents that are put out of the list.
package enum ArchiveWords {
  /// What undo calls it.
  package static func archived(_ incidents: [Incident]) -> Wording {
    Wording("lưu trữ: " + named(incidents, .vietnamese), "archive: " + named(incidents, .english))
  }

  /// What undo calls the way back.
  package static func taken(_ incidents: [Incident]) -> Wording {
    Wording("lấy khỏi lưu trữ: " + named(incidents, .vietnamese), "unarchive: " + named(incidents, .english))
  }

  private static func named(_ incidents: [Incident], _ language: Language) -> String {
    incidents.count == 1
      ? incidents[0].header.shortTitle : ScreenWords.incidentCount(incidents.count)(language)
  }

  /// Only what is quiet can be put there.
  package static let notQuiet = Wording("chưa yên, chưa lưu trữ được", "is not quiet, and stays in the list")
  /// "+ 12 archived".
  package static func count(_ count: Int) -> Wording {
    Wording("+ \(count) lưu trữ", "+ \(count) archived")
  }
  package static let isEmpty = Wording("chưa lưu trữ vụ nào", "nothing is in the archive")
}
