import CutoffDomain

/// Something in the configuration that cannot be used. It never stops the program: the default is taken in its place.
package struct ConfigProblem: Hashable, Sendable {
  package let path: String
  /// From 1; nil if the whole file is meant.
  package let place: ConfigPlace?
  package let reason: ConfigReason

  package init(path: String, place: ConfigPlace?, reason: ConfigReason) {
    self.path = path
    self.place = place
    self.reason = reason
  }
}

/// A line and a column, both from 1.
package struct ConfigPlace: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: ConfigPlace, right: ConfigPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

package enum ConfigReason: Hashable, Sendable {
  /// In the system's words.
  case unreadable(String)
  case encoding(EncodingProblem)
  /// Longer than this many bytes.
  case tooLong(limit: Int)
  /// Lists or settings within one another, deeper than anything that a setting needs.
  case tooDeep
  /// In the parser's words.
  case notYAML(String)
  case unknownSetting(String, nearest: String?, allowed: [String])
  case repeatedSetting(String)
  /// The value of this setting is of another shape.
  case wrongShape(String, needed: ConfigShape)
  /// The value of this setting is none of those allowed.
  case notAllowed(String, text: String, allowed: [String])
  case outOfRange(String, text: String, ClosedRange<Int>)
  case unknownZone(String)
  case notADuration(String)
  /// No length of time that a program may take.
  case notATimeLimit(String)
  case unknownCommand(String, nearest: String?)
  case unknownKey(String)
  /// More keys in a row than anybody remembers.
  case sequenceTooLong(String)
  /// These keys have to keep what they do.
  case reservedKeys(String)
  /// Only a way out has no key any more.
  case needsKey(String)
  /// The keys belong to another command already.
  case takenKeys(String, by: String)
  /// The keys are the beginning of another command's, or the other way round.
  case overlappingKeys(String, with: String, by: String)
  /// A command of the user's without this part.
  case missingPart(String)
  /// Two commands of the user's with one name or key.
  case repeatedPart(String, text: String)
  /// Programs of this setting are run only from a file that nobody else can write.
  case untrusted(String, ConfigDistrust)
  /// No theme can be made of what this one names; why, in words.
  case unusableTheme(String)
  case noFolder(String)
  /// A calendar of days off that cannot be used, and why.
  case unusableCalendar(String, why: String)
  /// Nothing of that name can be run.
  case noProgram(String)
}

/// What a setting's value has to look like.
package enum ConfigShape: String, Hashable, Sendable {
  case text, yesOrNo, wholeNumber, settings, list, texts, durations, keys, character
}

/// Why the programs of a configuration are not run.
package enum ConfigDistrust: Hashable, Sendable {
  case foreignOwner, writableByOthers
  /// A folder above the file in which others could put another file in its place.
  case folderWritableByOthers(String)
  /// A folder above the file that belongs to somebody else.
  case foreignFolder(String)
}
