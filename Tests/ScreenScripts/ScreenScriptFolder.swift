import Foundation

/// The scripts that belong to these tests.
package enum ScreenScriptFolder {
  /// Tests/Screens of this checkout.
  package static let path =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Screens"

  /// Every script, for every size and language that it names, by name.
  package static func scripts() throws -> [ScreenScript] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try names.filter { $0.hasSuffix(suffix) }.sorted().flatMap { file in
      try scripts(named: String(file.dropLast(suffix.count)))
    }
  }

  /// The scripts of one file, named without its ending.
  package static func scripts(named name: String) throws -> [ScreenScript] {
    let text = try String(contentsOfFile: file(name), encoding: .utf8)
    return try ScreenScriptReader.scripts(name: name, text: text)
  }

  /// The text of another file there.
  static func text(of name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  static func file(_ name: String) -> String { "\(path)/\(name)\(suffix)" }

  private static let suffix = ".screen"
}
