import CutoffDomain
import CutoffForms
import CutoffStore

/// What is typed and not saved yet, on disk: written at most once a second while something is typed, and at
/// the end. Each running dashboard has a file of its own; what one that is gone left is taken over.
struct DraftShelf {
  private let slot: OwnSlot?
  /// What earlier runs left.
  let found: [KeptForm]
  private var written: [KeptForm] = []
  private var writtenAt: Int64?

  /// Milliseconds between two writes.
  private static let pause: Int64 = 1_000

  init(stateFolder: String, store: String) {
    let taken = OwnSlot.take(folder: stateFolder + "/drafts", name: UndoLog.key(of: store))
    slot = taken?.own
    guard let taken else {
      found = []
      return
    }
    var forms: [KeptForm] = []
    for slot in [taken.own] + taken.left {
      for form in slot.bytes.map(DraftText.forms) ?? [] where !forms.contains(where: { $0.key == form.key }) {
        forms.append(form)
      }
    }
    found = forms
    // Only what is safe in one's own file is taken out of the others'.
    guard (try? taken.own.write(DraftText.bytes(forms))) != nil else { return }
    for slot in taken.left { try? slot.write([]) }
    written = forms
  }

  /// Writes `forms` if they are others than those on disk and the last write was a second ago, `time` in
  /// milliseconds of the steady clock; at once at the end of the program.
  mutating func keep(_ forms: [KeptForm], at time: Int64, isLast: Bool = false) {
    guard forms != written else { return }
    if !isLast, let writtenAt, time - writtenAt < Self.pause { return }
    writtenAt = time
    // What cannot be written now is tried again a second later.
    guard (try? slot?.write(DraftText.bytes(forms))) != nil else { return }
    written = forms
  }
}
