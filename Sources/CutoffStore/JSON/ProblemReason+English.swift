extension ProblemReason {
  var english: String {
    switch self {
    case .symbolicLink: "not loaded: symbolic link"
    case .notARegularFile: "not loaded: not a regular file"
    case .unreadable(let number): "cannot be read: " + SystemError.words(number)
    case .missingOrEmpty: "missing or empty"
    case .fileTooLarge(let limit): "larger than \(limit / 1_048_576) MiB"
    case .badFileName: "the name is not an incident id with .json"
    case .conflictCopy(let maker, let id):
      "not loaded: a conflict copy that \(maker) made of \(id); join it with: cutoff resolve \(id)"
    case .putAside: "put aside, written by another program during a save; compare it, then remove it"
    case .conflictMarkers: "has git conflict markers"
    case .byteOrderMark: "begins with a byte order mark; save it as UTF-8 without one"
    case .nulByte: "NUL byte"
    case .invalidUTF8: "invalid UTF-8"
    case .endOfFile(let expected): "the file ends here, expected \(expected.english)"
    case .unexpected(let found, let expected):
      "\(Self.quoted(found)) is not allowed here, expected \(expected.english)"
    case .moreAfterEnd: "something follows the end of the JSON value"
    case .trailingComma: "trailing comma"
    case .duplicateMember(let name): "duplicate key \(Self.quoted(name))"
    case .tooDeep(let limit): "more than \(limit) brackets inside one another"
    case .textTooLong(let limit): "a text is longer than \(limit / 1_024) KiB"
    case .controlCharacterInText: "control character inside a text; write it as an escape"
    case .badEscape: "this escape does not exist"
    case .loneSurrogate: "half of a surrogate pair"
    case .badNumber: "this is not a JSON number"
    case .missingMember(let member): "\(member) is missing"
    case .wrongType("", let expected): "the whole of it must be \(expected.english)"
    case .wrongType(let member, let expected): "\(member) must be \(expected.english)"
    case .unknownWord(let member, let word, let known):
      "\(member) does not know \(Self.quoted(word)), expected \(known.joined(separator: ", "))"
    case .badRecordID(let member, let text):
      "\(member): \(Self.quoted(text)) is not a record id (a ULID in lower case)"
    case .badIncidentID(let text): "id: \(Self.quoted(text)) is not an incident id"
    case .idIsNotFileName(let id, let fileName):
      "id \(Self.quoted(id)) differs from the file name \(Self.quoted(fileName))"
    case .duplicateRecord(let id): "a second record with the id \(id)"
    case .tooManyRecords(let limit): "more than \(limit) records"
    case .unknownSchema(let text): "schema \(text) is not known to this version, which reads schema 1"
    case .badTime(let member, let text, let shape):
      "\(member): \(Self.quoted(text)) is not \(shape.english)"
    case .unknownZone(let member, let text):
      "\(member): unknown time zone \(Self.quoted(text)), expected a name as Asia/Ho_Chi_Minh or +07:00"
    case .badDuration(let member, let text):
      "\(member): \(Self.quoted(text)) is no length of time; e.g. 15m, 24h, 3d, 0"
    case .badMoney(let member, let text):
      "\(member): \(Self.quoted(text)) is not a plain number with at most two decimals"
    case .badCurrency(let member, let text):
      "\(member): \(Self.quoted(text)) is not a currency code of three capitals"
    case .badFigure(let member, let text, let shape):
      "\(member): \(Self.quoted(text)) is not \(shape.english)"
    case .strayMember(let member, let other): "\(member) makes no sense without \(other)"
    }
  }
}

extension JSONExpectation {
  var english: String {
    switch self {
    case .value: "a value"
    case .memberName: "a member name in quotation marks"
    case .colon: "a colon"
    case .commaOrBracket: "a comma or ]"
    case .commaOrBrace: "a comma or }"
    case .endOfText: "the closing quotation mark"
    }
  }
}

extension JSONType {
  var english: String {
    switch self {
    case .text: "a text"
    case .object: "an object"
    case .list: "a list"
    case .number: "a number"
    case .flag: "true or false"
    }
  }
}

extension TimeShape {
  var english: String {
    switch self {
    case .instant: "a time that exists, written as 2020-07-03T15:39:00+07:00"
    case .date: "a date that exists, written as 2020-07-03"
    case .monday: "the date of a Monday, written as 2020-06-29"
    case .month: "a month that exists, written as 2020-07"
    case .quarter: "the first month of a quarter, written as 2020-07"
    case .year: "a year, written as 2020"
    case .clock: "a time of day, written as 08:00"
    case .openHours: "a stretch of the day after the one before, written as 08:00-11:30"
    }
  }
}

extension FigureShape {
  var english: String {
    switch self {
    case .offset: "a whole number from -100000 to 100000"
    case .count: "a whole number of 0 or more"
    case .length: "a number from 0 to 10000 with at most two decimals"
    case .wholeLength: "a whole number from 0 to 10000"
    }
  }
}
