/// Why a script cannot be read, and on which line, counted from 1.
package struct ScreenScriptError: Error, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var reason: String

  package var description: String { "\(file):\(line): \(reason)" }
}
