import CutoffDomain
import CutoffStore
import CutoffUI

/// A store that is worked on until the person leaves: what was read of it, and the keeper of what is done to it.
struct OpenedStore {
  let reading: StoreReading
  let keeper: StoreKeeper
  /// Tells this run from others in the files of the state folder.
  let session = String(Machine.random(), radix: 36)

  init(_ store: Store, _ settings: Settings) {
    // All of it once: it goes over every file.
    let contents = store.contents
    reading = StoreReading(contents)
    let log = UndoLog(folder: settings.stateFolder, store: store.folder, session: session)
    keeper = StoreKeeper(
      store: store, contents: contents, log: log, author: settings.author, language: settings.language,
      isReadOnlyByFlag: settings.isReadOnly)
  }

  /// Opens the store that the settings name, for as long as `body` runs; the sample as a copy that nobody can change.
  static func with(
    _ settings: Settings, _ body: (Settings, Store) throws(CommandError) -> Void
  ) throws(CommandError) {
    switch settings.place {
    case .folder(let path):
      try body(settings, open(path, settings))
    case .sample:
      let copy = try SampleCopy(settings)
      defer { copy.remove() }
      var settings = copy.settings(settings)
      settings.isReadOnly = true
      try body(settings, open(copy.folder, settings))
    }
  }

  private static func open(_ path: String, _ settings: Settings) throws(CommandError) -> Store {
    do {
      return try Store(
        at: path, isMadeOnFirstWrite: settings.isStoreMadeOnFirstWrite, isReadOnly: settings.isReadOnly)
    } catch {
      throw .store(error)
    }
  }
}
