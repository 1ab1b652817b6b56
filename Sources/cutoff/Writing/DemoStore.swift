import CutoffDomain
import CutoffStore
import CutoffUI
import Foundation

/// A copy of the sample store that can be written.
enum DemoStore {
  /// Makes it in a new folder in `parent` and gives the folder.
  static func make(in parent: String, language: Language) throws(CommandError) -> String {
    let folder = try newFolder(in: parent)
    do {
      _ = try Store.create(at: folder, name: MessageWords.sampleStore(language))
    } catch {
      throw .store(error)
    }
    for file in SampleStore.files { try write(file.text, to: folder + "/incidents/" + file.name) }
    return folder
  }

  private static func newFolder(in parent: String) throws(CommandError) -> String {
    var template = Array((parent + "/cutoff-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .system(path: parent, errorNumber: errno, isInput: false)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws(CommandError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw .system(path: path, errorNumber: EIO, isInput: false)
    }
  }
}
