import CutoffStore
import CutoffWords
import Foundation

/// The sample store as files in a temporary folder of its own.
struct SampleCopy {
  let folder: String

  init(_ settings: Settings) throws(CommandError) {
    let template = settings.machine.temporaryFolder + "/cutoff-demo-XXXXXX"
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else {
      throw .system(path: template, errorNumber: errno, isInput: false)
    }
    let path = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    folder = path
    do {
      _ = try Store.create(at: path, name: MessageWords.sampleStore(settings.language))
    } catch {
      throw .store(error)
    }
    for file in SampleStore.files(in: settings.language) {
      let place = path + "/incidents/" + file.name
      guard FileManager.default.createFile(atPath: place, contents: Data(file.text.utf8)) else {
        throw .system(path: place, errorNumber: errno, isInput: false)
      }
    }
  }

  /// Settings for a run on the copy: what the program remembers of it stays beside it and goes with it.
  func settings(_ settings: Settings) -> Settings {
    var settings = settings
    settings.place = .folder(folder)
    settings.isPlayed = true
    settings.stateFolder = folder + "/.cutoff/state"
    return settings
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
