import Foundation

/// The program that was built together with these tests.
enum Program {
  struct NotFound: Error {}

  /// Its path, looked for beside the bundle that holds this code and in the folders above it.
  static func path() throws -> String {
    for bundle in [Bundle(for: Home.self), Bundle.main] {
      var folder = bundle.executableURL ?? bundle.bundleURL
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        let path = folder.appendingPathComponent("cutoff").path
        if isProgram(path) { return path }
      }
    }
    throw NotFound()
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
