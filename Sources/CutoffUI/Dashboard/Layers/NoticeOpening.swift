import CutoffDomain
import CutoffForms
import CutoffNotices
import CutoffWords

extension State {
  /// Shows what a notice says.
  mutating func openNotice(_ letter: NoticeLetter) {
    take(letter)
    guard let intake = notice(letter.hash) else { return }
    overlays = [NoticeLayer(intake)]
  }

  /// The notice that was left last; else asks for one.
  mutating func openNotice() {
    guard let intake = notices.last else {
      overlays.append(NoticePrompt())
      return
    }
    overlays = [NoticeLayer(intake)]
  }

  /// Opens the notice again whose save failed.
  mutating func reopenNotice(_ key: FormKey) {
    guard let intake = notices.last(where: { NoticeLayer.key($0.letter.hash) == key }) else { return }
    overlays = [NoticeLayer(intake)]
  }

  /// Its change is saved: nothing of it is a draft any more.
  mutating func settleNotice(_ key: FormKey, in incident: IncidentID) {
    notices.removeAll { NoticeLayer.key($0.letter.hash) == key }
    browse.incident = incident
  }

  /// Whether a pasted text is long enough to be a notice rather than words for an event.
  static func isNotice(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).count { $0.trimmed != nil } > 2
  }
}
