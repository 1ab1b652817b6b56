/// "treasury 1 deskDay", "ghi có 0.5 giờ", "call-back 2 deskHours @ us America/New_York 09:00-16:00": how a
/// stage of a step is typed. What stands behind `@` is its desk.
package enum StagePhrase {
  /// `desk` is for a stage that names none. Nil for what is no stage.
  package static func stage(_ phrase: String, desk: Desk) -> Stage? {
    let parts = phrase.split(separator: "@", maxSplits: 1).map(String.init)
    let words = (parts.first ?? "").split(separator: " ").map(String.init)
    guard let (length, unit, label) = length(words), let label = label.trimmed else { return nil }
    switch unit {
    case .hours:
      return parts.count > 1 ? nil : Stage(label: label, hundredths: length, unit: unit)
    case .deskHours, .deskDays:
      guard unit == .deskHours || length % 100 == 0 else { return nil }
      guard let own = parts.count > 1 ? self.desk(parts[1], like: desk) : desk else { return nil }
      return Stage(label: label, hundredths: length, unit: unit, desk: own)
    }
  }

  /// A desk: a calendar, a zone and its hours; what is left out is as `desk` has it. Nil for anything else.
  package static func desk(_ text: String, like desk: Desk) -> Desk? {
    var new = desk
    var hours: [OpenHours] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init) {
      if let stretch = OpenHours(word) {
        guard hours.last.map({ $0.to <= stretch.from }) ?? true else { return nil }
        hours.append(stretch)
      } else if let calendar = HolidayCalendar(rawValue: word) {
        new.calendar = calendar.rawValue
      } else if word == "-" {
        new.calendar = nil
      } else if let zone = Zone(word) {
        new.zone = zone
      } else {
        return nil
      }
    }
    if !hours.isEmpty { new.hours = hours }
    return new
  }

  /// The desk of whoever says nothing of it: office hours as they are usual in the incident's zone.
  package static func usualDesk(in zone: Zone) -> Desk {
    let isVietnam = ["Asia/Ho_Chi_Minh", "Asia/Saigon"].contains(zone.identifier)
    let isAmerica = ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"]
      .contains(zone.identifier)
    let hours = isVietnam ? ["08:00-11:30", "13:30-17:00"] : ["09:00-17:00"]
    let calendar = isVietnam ? HolidayCalendar.vn : isAmerica ? .us : nil
    return Desk(calendar: calendar?.rawValue, zone: zone, hours: hours.compactMap { OpenHours($0) })
  }

  /// The words that `stage` reads as this stage: "kho bạc 1 ngày làm việc". Its desk is named where it is not `desk`;
  /// days that were decided otherwise have no words.
  package static func words(for stage: Stage, desk usual: Desk, _ language: Language) -> String {
    let words = stage.label + " " + length(stage.hundredths) + " " + word(for: stage.unit)(language)
    guard let desk = stage.desk, desk != usual else { return words }
    let names = [desk.calendar ?? "-", desk.zone.identifier] + desk.hours.map(\.text)
    return words + " @ " + names.joined(separator: " ")
  }

  private static func length(_ hundredths: Int64) -> String {
    let whole = String(hundredths / 100)
    let rest = hundredths % 100
    guard rest > 0 else { return whole }
    return whole + "." + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
  }

  private static func word(for unit: Stage.Unit) -> Wording {
    switch unit {
    case .hours: Wording("giờ", "hours")
    case .deskHours: Wording("giờ làm việc", "desk hours")
    case .deskDays: Wording("ngày làm việc", "desk days")
    }
  }

  /// The last number, the unit behind it, and the label before it.
  private static func length(_ words: [String]) -> (Int64, Stage.Unit, String)? {
    for index in words.indices.reversed() {
      guard let length = hundredths(words[index]), index > 0 else { continue }
      let unit = words[(index + 1)...].map(Folding.fold).joined(separator: " ")
      guard let unit = units[unit] else { return nil }
      return (length, unit, words[..<index].joined(separator: " "))
    }
    return nil
  }

  /// A number with at most two decimals, in hundredths.
  private static func hundredths(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= 2,
      let value = Int64(parts[0] + decimals + String(repeating: "0", count: 2 - decimals.count)),
      value <= Stage.longest
    else { return nil }
    return value
  }

  private static let units: [String: Stage.Unit] = [
    "hour": .hours, "hours": .hours, "gio": .hours, "tieng": .hours, "deskhour": .deskHours,
    "deskhours": .deskHours, "desk hours": .deskHours, "desk hour": .deskHours, "gio lam viec": .deskHours,
    "deskday": .deskDays, "deskdays": .deskDays, "desk day": .deskDays, "desk days": .deskDays,
    "ngay lam viec": .deskDays,
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
