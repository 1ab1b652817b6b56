import CutoffDomain

/// A piece of a file that is refused, with its place.
package struct ImportFault: Error, Hashable, Sendable {
  /// The file's name as it was given; "-" for the standard input.
  package var file: String
  package var place: TextPlace
  /// The calendar event that it stands in.
  package var uid: String?
  /// The member, property or column that is wrong.
  package var member: String?
  package var reason: ImportFaultReason
  /// What stands there, or what more there is to say: part of the message.
  package var text: String

  package init(
    file: String, place: TextPlace, uid: String? = nil, member: String? = nil, reason: ImportFaultReason,
    text: String = ""
  ) {
    self.file = file
    self.place = place
    self.uid = uid
    self.member = member
    self.reason = reason
    self.text = text
  }

  /// "FILE:LINE:COLUMN: reason".
  package func words(_ language: Language) -> String {
    let subject = [member, text.isEmpty ? nil : text].compactMap { $0 }.joined(separator: ": ")
    return "\(file):\(place.line):\(place.column): " + reason.wording(language)
      + (subject.isEmpty ? "" : ": " + subject)
  }
}

/// Why a piece is refused; the raw value is the word in JSON.
package enum ImportFaultReason: String, CaseIterable, Sendable {
  // Dates, zones, rules.
  case badDate, noStart, endsBeforeStart, unknownZone, unsupportedRule
  // The text itself.
  case badLine, notClosed, badEscape, notText, badJSON, tooLarge, tooMany
  // Tables.
  case wrongCellCount, quoteNotClosed, missingColumn, repeatedColumn
  // What is said.
  case missing, unknownWord, unknownCommand, unknownMember, unknownName, unknownRecord, badSum, refused
  case unknownFormat

  /// What is wrong, for people.
  package var wording: Wording {
    switch self {
    case .badDate: Wording("không hiểu ngày giờ", "the date is not understood")
    case .noStart: Wording("thiếu thời điểm bắt đầu", "there is no start")
    case .endsBeforeStart: Wording("kết thúc không sau lúc bắt đầu", "it does not end after it starts")
    case .unknownZone: Wording("không biết múi giờ", "the time zone is not known")
    case .unsupportedRule: Wording("quy tắc lặp không được hỗ trợ", "the rule of repetition is not supported")
    case .badLine: Wording("dòng sai dạng", "the line has not the form of one")
    case .notClosed: Wording("mở mà không đóng", "it is opened and never closed")
    case .badEscape: Wording("dấu thoát sai", "the escape is wrong")
    case .notText: Wording("không phải văn bản UTF-8", "it is no text in UTF-8")
    case .badJSON: Wording("không phải JSON", "it is not JSON")
    case .tooLarge: Wording("quá lớn", "it is too large")
    case .tooMany: Wording("quá nhiều phần", "there are too many pieces")
    case .wrongCellCount: Wording("sai số ô", "the number of cells is wrong")
    case .quoteNotClosed: Wording("dấu ngoặc kép không đóng", "the quote is never closed")
    case .missingColumn: Wording("thiếu cột", "a column is missing")
    case .repeatedColumn: Wording("cột có hai lần", "a column stands there twice")
    case .missing: Wording("thiếu", "it is missing")
    case .unknownWord: Wording("không biết từ này", "the word is not known")
    case .unknownCommand: Wording("không biết lệnh này", "the command is not known")
    case .unknownMember: Wording("lệnh không có mục này", "the command has no such member")
    case .unknownName: Wording("không ai có tên này", "nothing goes by that name")
    case .unknownRecord: Wording("không có bản ghi này", "there is no such record")
    case .badSum: Wording("không hiểu số tiền", "the sum is not understood")
    case .refused: Wording("không nhận", "it is refused")
    case .unknownFormat: Wording("không biết dạng tệp này", "the form of the file is not known")
    }
  }
}
