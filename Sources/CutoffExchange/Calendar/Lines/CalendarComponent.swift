/// What stands between a BEGIN and its END: properties and the components inside.
struct CalendarComponent: Sendable {
  /// In capitals: "VEVENT".
  var name: String
  /// Where its BEGIN stands.
  var place: TextPlace
  var lines: [ContentLine] = []
  var children: [CalendarComponent] = []
  /// The first thing that is wrong with its text.
  var fault: CalendarFault?

  init(_ name: String, at place: TextPlace) {
    self.name = name
    self.place = place
  }

  /// The first property with a name.
  func line(_ name: String) -> ContentLine? { lines.first { $0.name == name } }

  func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }

  /// The trimmed value of a property that has no escapes, or whose escapes do not matter; nil where it is empty.
  func word(_ name: String) -> String? {
    guard let value = line(name)?.value.trimmed else { return nil }
    return CalendarText.plain(value) ?? value
  }

  /// A text; nil where it is not there or empty.
  func text(_ name: String) throws(CalendarFault) -> String? {
    guard let line = line(name) else { return nil }
    guard let plain = CalendarText.plain(line.value) else { throw line.fault(.badEscape) }
    return plain.trimmed
  }

  var uid: String? { word("UID") }
}
