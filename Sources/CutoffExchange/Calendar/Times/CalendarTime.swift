import CutoffDomain

/// A date or a date with a time, as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarTime: Hashable, Sendable {
  var wall: WallTime
  var form: Form

  enum Form: Hashable, Sendable {
    case date
    /// With a zone of its own, or with none.
    case local
    /// With the mark Z.
    case utc
  }

  /// Nil for anything else than `20261214`, `20261214T170000`, `20261214T170000Z`. Second 60 is read as 59.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, let date = CalendarTime.date(bytes[0..<8]) else { return nil }
    if bytes.count == 8 {
      wall = WallTime(startOf: date)
      form = .date
      return
    }
    let isUTC = bytes.count == 16 && bytes[15] | 0x20 == UInt8(ascii: "z")
    guard bytes.count == 15 || isUTC, bytes[8] | 0x20 == UInt8(ascii: "t"),
      let wall = CalendarTime.wall(on: date, bytes[9..<15])
    else { return nil }
    self.wall = wall
    form = isUTC ? .utc : .local
  }

  private static func date(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    guard let number = CalendarNumber.digits(bytes) else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func wall(on date: CivilDate, _ bytes: ArraySlice<UInt8>) -> WallTime? {
    guard let number = CalendarNumber.digits(bytes) else { return nil }
    let second = number % 100 == 60 ? 59 : number % 100
    return WallTime(date, hour: number / 10_000, minute: number / 100 % 100, second: second)
  }
}

/// Numbers in the values of a calendar.
enum CalendarNumber {
  /// Digits and nothing else, at most nine; nil for anything else.
  static func digits(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The same with a sign before it, or none.
  static func signed(_ text: some StringProtocol) -> Int? {
    switch text.utf8.first {
    case UInt8(ascii: "-"): digits(text.utf8.dropFirst()).map { -$0 }
    case UInt8(ascii: "+"): digits(text.utf8.dropFirst())
    default: digits(text.utf8)
    }
  }
}
