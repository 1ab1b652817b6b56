/// Why a file of the store cannot be read.
package enum ProblemReason: Hashable, Sendable {
  // The file as a whole.
  case symbolicLink
  case notARegularFile
  /// What the system said (`errno`).
  case unreadable(errorNumber: Int32)
  /// It is not there any more, or is empty.
  case missingOrEmpty
  case fileTooLarge(limit: Int)
  /// The file's name is not an incident id with ".json".
  case badFileName
  /// A copy of another incident's file that a program which carries folders around made (its name), because
  /// both sides had changed it.
  case conflictCopy(maker: String, of: String)
  case conflictMarkers
  /// What another program wrote during a save and could not have its place back.
  case putAside

  // The text.
  case byteOrderMark
  case nulByte
  case invalidUTF8
  case endOfFile(expected: JSONExpectation)
  case unexpected(String, expected: JSONExpectation)
  case moreAfterEnd
  case trailingComma
  case duplicateMember(String)
  case tooDeep(limit: Int)
  case textTooLong(limit: Int)
  case controlCharacterInText(UInt8)
  case badEscape
  case loneSurrogate
  case badNumber

  // What the text says. `member` is the path in the file: "events[3].due.time".
  case missingMember(String)
  case wrongType(member: String, expected: JSONType)
  case unknownWord(member: String, word: String, known: [String])
  case badRecordID(member: String, text: String)
  case badIncidentID(String)
  case idIsNotFileName(id: String, fileName: String)
  case duplicateRecord(String)
  case tooManyRecords(limit: Int)
  case unknownSchema(String)
  case badTime(member: String, text: String, expected: TimeShape)
  case unknownZone(member: String, text: String)
  case badDuration(member: String, text: String)
  case badMoney(member: String, text: String)
  case badCurrency(member: String, text: String)
  case badFigure(member: String, text: String, expected: FigureShape)
  /// A member that makes no sense without another one.
  case strayMember(member: String, without: String)
}

/// What JSON allows at a place.
package enum JSONExpectation: Hashable, Sendable, CaseIterable {
  case value, memberName, colon, commaOrBracket, commaOrBrace, endOfText
}

/// What a member must hold.
package enum JSONType: Hashable, Sendable, CaseIterable {
  case text, object, list, number, flag
}

/// How a time must be written.
package enum TimeShape: Hashable, Sendable, CaseIterable {
  /// "2020-07-03T15:39:00+07:00"
  case instant
  /// "2020-07-03"
  case date
  /// The date of a Monday.
  case monday
  /// "2020-07"
  case month
  /// The first month of a quarter.
  case quarter
  /// "2020"
  case year
  /// "08:00"
  case clock
  /// "08:00-11:30", after and apart from the one before.
  case openHours
}

/// What a number must be.
package enum FigureShape: Hashable, Sendable, CaseIterable {
  /// Whole, from -100 000 to 100 000.
  case offset
  /// Whole and not negative.
  case count
  /// From 0 to 10 000 with at most two decimals.
  case length
  /// From 0 to 10 000 and whole.
  case wholeLength
}
