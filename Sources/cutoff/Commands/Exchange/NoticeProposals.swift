import CutoffDomain
import CutoffNotices

/// What a notice says, as proposals with their quoted words: nothing of it is written.
enum NoticeProposals {
  static func json(_ bytes: [UInt8], file: String, _ settings: Settings) -> String {
    let surroundings = NoticeSurroundings(
      file: file, now: settings.now, viewerZone: settings.zone, language: settings.language)
    return NoticeReader.read(NoticeText(bytes: bytes), surroundings).value.json + "\n"
  }
}
