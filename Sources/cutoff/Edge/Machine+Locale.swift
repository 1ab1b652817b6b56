import CutoffDomain
import Foundation

extension Machine {
  /// The language of `CUTOFF_LANG`; nil where it is not set.
  var givenLanguage: Language? { variable("CUTOFF_LANG").map(Self.language) }

  /// The language of the locale; English where that is not Vietnamese.
  var localeLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first
    return Self.language(locale ?? "")
  }

  private static func language(_ name: String) -> Language {
    name.lowercased().hasPrefix("vi") ? .vietnamese : .english
  }

  /// The zone of `TZ`, else the system's; nil when it is set to something unknown.
  var zone: Zone? {
    guard let named = variable("TZ") else { return systemZone }
    return Self.zone(named: named)
  }

  /// Reads "Asia/Ho_Chi_Minh", ":Asia/Ho_Chi_Minh", "/usr/share/zoneinfo/Asia/Ho_Chi_Minh", "ICT-7".
  static func zone(named text: String) -> Zone? {
    let name = text.hasPrefix(":") ? String(text.dropFirst()) : text
    return Zone(afterZoneinfo(name)) ?? posixZone(name)
  }

  private var systemZone: Zone? {
    if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime") {
      return Self.zone(named: link)
    }
    let written = try? String(contentsOfFile: "/etc/timezone", encoding: .utf8)
    guard let name = written?.trimmed else { return .utc }
    return Self.zone(named: name)
  }

  private static func afterZoneinfo(_ path: String) -> String {
    path.range(of: "zoneinfo/").map { String(path[$0.upperBound...]) } ?? path
  }

  /// A name and the hours that the zone lies west of Greenwich, as POSIX has it, without summer time.
  private static func posixZone(_ text: String) -> Zone? {
    let name = text.prefix { $0.isLetter }
    guard name.count >= 3, name.allSatisfy(\.isASCII) else { return nil }
    let offset = text.dropFirst(name.count)
    if offset.isEmpty { return ["UTC", "GMT", "UCT", "Zulu"].contains(String(name)) ? .utc : nil }
    let isEast = offset.hasPrefix("-")
    let digits = offset.drop { $0 == "-" || $0 == "+" }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count <= 2, let hours = parts[0], (0...14).contains(hours),
      let minutes = parts.count == 2 ? parts[1] : 0, (0...59).contains(minutes)
    else { return nil }
    return Zone(offset: (isEast ? 1 : -1) * (hours * 3_600 + minutes * 60))
  }
}
