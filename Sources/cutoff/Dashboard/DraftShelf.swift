import CutoffDomain
import CutoffForms
import CutoffStore

/// What is typed and not saved yet, on disk: written at most once a second while something is typed, and at
/// the end. Each running dashboard has a file of its own; what one that is gone left is taken over.
struct DraftShelf {
  private let folder: String
  private let name: String
  private var slot: OwnSlot?
  /// What earlier runs left.
  let found: [KeptForm]
  /// What is on disk, as it was read back.
  private(set) var written: [KeptForm] = []
  /// Why what was to be kept last is not on disk; nil when it is.
  private(set) var problem: StoreError?
  private var writtenAt: Int64?

  /// Milliseconds between two writes.
  private static let pause: Int64 = 1_000

  init(stateFolder: String, store: String) {
    folder = stateFolder + "/drafts"
    name = UndoLog.key(of: store)
    let taken = try? OwnSlot.take(folder: folder, name: name)
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
  /// milliseconds of the steady clock; at once where `isNow`.
  mutating func keep(_ forms: [KeptForm], at time: Int64, isNow: Bool = false) {
    guard forms != written else {
      problem = nil
      return
    }
    if !isNow, let writtenAt, time - writtenAt < Self.pause { return }
    writtenAt = time
    // What cannot be written now is tried again a second later.
    do throws(StoreError) {
      if slot == nil { slot = try OwnSlot.take(folder: folder, name: name).own }
      try slot?.write(DraftText.bytes(forms))
      written = forms
      problem = nil
    } catch {
      problem = error
    }
  }
}
