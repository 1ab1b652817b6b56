import CutoffDomain
import CutoffWords

/// Why a theme's file cannot be used. It never stops the dashboard: another theme is taken.
package struct ThemeError: Error, Hashable, Sendable {
  package let path: String
  /// From 1; nil if the whole file is meant.
  package let line: Int?
  package let problem: ThemeProblem

  package init(path: String, line: Int?, problem: ThemeProblem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  /// `path:line: reason`. The file's own words in it have to be made safe before they are shown.
  package func message(in language: Language) -> String {
    let place = line.map { "\(path):\($0)" } ?? path
    return place + ": " + problem.wording(language)
  }
}

/// What is wrong with a theme's file.
package enum ThemeProblem: Hashable, Sendable {
  /// Longer than this many bytes.
  case tooLong(limit: Int)
  case empty
  /// Not YAML, in the parser's words.
  case notYAML(String)
  /// A line that is not a comment begins with a tab.
  case tab
  /// Something other than `key: value` lines, at the top or as the value of this key.
  case notAMapping(key: String?)
  /// A list or a mapping where one value is needed.
  case notAValue(key: String)
  case repeatedKey(String)
  /// Neither base16 nor base24.
  case foreignSystem(String)
  case missingColour(key: String)
  /// `#` without quotes begins a comment.
  case unquotedColour(key: String)
  case notAColour(key: String, text: String)
  case unknownColour(key: String)
  case unknownRole(String)
  /// Not a number from 4.5 to 21, nor `high`.
  case notAContrast(String)
}
