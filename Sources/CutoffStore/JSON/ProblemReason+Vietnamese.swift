extension ProblemReason {
  var vietnamese: String {
    switch self {
    case .symbolicLink: "không nạp: liên kết tượng trưng"
    case .notARegularFile: "không nạp: không phải tệp thường"
    case .unreadable(let number): "không đọc được: " + SystemError.words(number)
    case .missingOrEmpty: "không còn hoặc trống"
    case .fileTooLarge(let limit): "lớn hơn \(limit / 1_048_576) MiB"
    case .badFileName: "tên tệp không phải mã vụ việc kèm .json"
    case .conflictCopy(let maker, let id):
      "không nạp: bản xung đột mà \(maker) tạo từ \(id); gộp bằng: cutoff resolve \(id)"
    case .putAside: "để riêng, chương trình khác ghi khi đang lưu; hãy đối chiếu rồi xóa"
    case .conflictMarkers: "có dấu xung đột của git"
    case .byteOrderMark: "bắt đầu bằng dấu BOM; hãy lưu UTF-8 không BOM"
    case .nulByte: "có byte NUL"
    case .invalidUTF8: "UTF-8 sai"
    case .endOfFile(let expected): "tệp hết ở đây, cần \(expected.vietnamese)"
    case .unexpected(let found, let expected):
      "\(Self.quoted(found)) không được đứng ở đây, cần \(expected.vietnamese)"
    case .moreAfterEnd: "còn chữ sau khi giá trị JSON đã hết"
    case .trailingComma: "thừa dấu phẩy cuối"
    case .duplicateMember(let name): "khóa \(Self.quoted(name)) bị lặp"
    case .tooDeep(let limit): "hơn \(limit) dấu ngoặc lồng nhau"
    case .textTooLong(let limit): "một đoạn chữ dài hơn \(limit / 1_024) KiB"
    case .controlCharacterInText: "ký tự điều khiển trong chữ; hãy viết dạng \\u"
    case .badEscape: "không có dạng \\ này"
    case .loneSurrogate: "nửa cặp thay thế UTF-16"
    case .badNumber: "không phải số JSON"
    case .missingMember(let member): "thiếu \(member)"
    case .wrongType("", let expected): "cả tệp phải là \(expected.vietnamese)"
    case .wrongType(let member, let expected): "\(member) phải là \(expected.vietnamese)"
    case .unknownWord(let member, let word, let known):
      "\(member) không biết \(Self.quoted(word)), cần \(known.joined(separator: ", "))"
    case .badRecordID(let member, let text):
      "\(member): \(Self.quoted(text)) không phải mã bản ghi (ULID chữ thường)"
    case .badIncidentID(let text): "id: \(Self.quoted(text)) không phải mã vụ việc"
    case .idIsNotFileName(let id, let fileName):
      "id \(Self.quoted(id)) khác tên tệp \(Self.quoted(fileName))"
    case .duplicateRecord(let id): "bản ghi thứ hai cùng mã \(id)"
    case .tooManyRecords(let limit): "hơn \(limit) bản ghi"
    case .unknownSchema(let text): "phiên bản này không biết schema \(text), chỉ đọc schema 1"
    case .badTime(let member, let text, let shape):
      "\(member): \(Self.quoted(text)) không phải \(shape.vietnamese)"
    case .unknownZone(let member, let text):
      "\(member): không biết múi giờ \(Self.quoted(text)), cần tên như Asia/Ho_Chi_Minh hoặc +07:00"
    case .badDuration(let member, let text):
      "\(member): \(Self.quoted(text)) không phải khoảng thời gian; ví dụ 15m, 24h, 3d, 0"
    case .badMoney(let member, let text):
      "\(member): \(Self.quoted(text)) không phải số thường có nhiều nhất hai chữ số lẻ"
    case .badCurrency(let member, let text):
      "\(member): \(Self.quoted(text)) không phải mã tiền ba chữ hoa"
    case .badFigure(let member, let text, let shape):
      "\(member): \(Self.quoted(text)) không phải \(shape.vietnamese)"
    case .strayMember(let member, let other): "\(member) vô nghĩa khi thiếu \(other)"
    }
  }
}

extension JSONExpectation {
  var vietnamese: String {
    switch self {
    case .value: "một giá trị"
    case .memberName: "tên khóa trong dấu nháy kép"
    case .colon: "dấu hai chấm"
    case .commaOrBracket: "dấu phẩy hoặc ]"
    case .commaOrBrace: "dấu phẩy hoặc }"
    case .endOfText: "dấu nháy kép đóng"
    }
  }
}

extension JSONType {
  var vietnamese: String {
    switch self {
    case .text: "chữ"
    case .object: "đối tượng"
    case .list: "danh sách"
    case .number: "số"
    case .flag: "true hoặc false"
    }
  }
}

extension TimeShape {
  var vietnamese: String {
    switch self {
    case .instant: "thời điểm có thật, viết như 2020-07-03T15:39:00+07:00"
    case .date: "ngày có thật, viết như 2020-07-03"
    case .monday: "ngày thứ hai, viết như 2020-06-29"
    case .month: "tháng có thật, viết như 2020-07"
    case .quarter: "tháng đầu của một quý, viết như 2020-07"
    case .year: "năm, viết như 2020"
    case .clock: "giờ trong ngày, viết như 08:00"
    case .openHours: "khoảng giờ sau khoảng trước, viết như 08:00-11:30"
    }
  }
}

extension FigureShape {
  var vietnamese: String {
    switch self {
    case .offset: "số nguyên từ -100000 đến 100000"
    case .count: "số nguyên từ 0 trở lên"
    case .length: "số từ 0 đến 10000 có nhiều nhất hai chữ số lẻ"
    case .wholeLength: "số nguyên từ 0 đến 10000"
    }
  }
}
