import CutoffDomain

/// `workdays:` by which calendar working days are counted: a country's name, or what is worked and files of days off.
package struct WorkdaysSetting: Hashable, Sendable {
  /// The days of the week that are worked, 1 = Monday … 7 = Sunday.
  package var week: Set<Int> = [1, 2, 3, 4, 5]
  /// A calendar that the program has.
  package var country: HolidayCalendar?
  /// iCalendar files whose whole days are days off, as they are written, with their places.
  package var calendars: [File] = []

  package struct File: Hashable, Sendable {
    package var path: String
    package var place: ConfigPlace?
  }

  package init() {}
}

enum ConfigWorkdays {
  private enum Part: String, CaseIterable {
    case week, country, calendars
  }

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let countries = HolidayCalendar.allCases.map(\.rawValue)

  static func read(_ node: ConfigNode, into config: inout Config, _ reader: inout ConfigReader) {
    guard !node.isNull else { return }
    var setting = WorkdaysSetting()
    if node.fields == nil {
      guard let name = reader.choice(node, "workdays", among: countries) else { return }
      setting.country = HolidayCalendar(rawValue: name)
    } else {
      reader.settings(of: node, named: "workdays", allowed: Part.allCases.map(\.rawValue)) {
        reader, name, value in
        switch Part(rawValue: name) {
        case .week: setting.week = week(value, &reader) ?? setting.week
        case .country:
          setting.country = reader.choice(value, name, among: countries).flatMap(
            HolidayCalendar.init(rawValue:))
        case .calendars:
          setting.calendars = (value.list ?? [value]).compactMap { entry in
            reader.text(entry, name).map { WorkdaysSetting.File(path: $0, place: entry.place) }
          }
        case nil: break
        }
      }
    }
    config.workdays = setting
    // Days off in files are read by whoever can open files; until then nothing is counted without them.
    if setting.calendars.isEmpty {
      config.phrases.workdays = WorkCalendar(weekdays: setting.week, national: setting.country)
    }
  }

  private static func week(_ node: ConfigNode, _ reader: inout ConfigReader) -> Set<Int>? {
    let days = (node.list ?? [node]).compactMap { entry in
      reader.choice(entry, "week", among: weekdays).flatMap(weekdays.firstIndex(of:)).map { $0 + 1 }
    }
    return days.isEmpty ? nil : Set(days)
  }

  /// As the configuration would say it.
  static func text(_ setting: WorkdaysSetting, quoted: (String) -> String) -> String {
    let usual = WorkdaysSetting()
    if setting.week == usual.week, setting.calendars.isEmpty, let country = setting.country {
      return country.rawValue
    }
    var parts = ["week: [" + setting.week.sorted().map { weekdays[$0 - 1] }.joined(separator: ", ") + "]"]
    if let country = setting.country { parts.append("country: " + country.rawValue) }
    if !setting.calendars.isEmpty {
      parts.append("calendars: [" + setting.calendars.map { quoted($0.path) }.joined(separator: ", ") + "]")
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
