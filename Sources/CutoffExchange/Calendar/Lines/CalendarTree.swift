/// The calendars of a text as components. What is wrong with a component's text is noted in it; the rest is read.
struct CalendarTree {
  private(set) var calendars: [CalendarComponent] = []
  /// What is wrong outside of the components of a calendar.
  private(set) var faults: [CalendarFault] = []

  /// What is open, the innermost last; the first is a calendar.
  private var open: [CalendarComponent] = []
  private var count = 0

  /// The most components of a calendar that are read.
  static let most = 5_000
  /// How deep components may stand in each other; the standard has three levels.
  private static let deepest = 8

  init(_ bytes: [UInt8]) {
    var lines = RawLines(bytes)
    while let raw = lines.next() {
      take(raw)
      if count > CalendarTree.most {
        faults = [CalendarFault(.tooMany, at: TextPlace(line: raw.line), text: "> \(CalendarTree.most)")]
        calendars = []
        return
      }
    }
    while let component = open.popLast() {
      close(component, as: CalendarFault(.notClosed, at: TextPlace(line: lines.line), text: component.name))
    }
    if calendars.isEmpty, faults.isEmpty {
      faults.append(CalendarFault(.unknownFormat, at: TextPlace(line: 1), text: "BEGIN:VCALENDAR"))
    }
  }

  private mutating func take(_ raw: RawLine) {
    let line: ContentLine
    do {
      line = try ContentLine(raw)
    } catch {
      note(error)
      return
    }
    switch line.name {
    case "BEGIN": begin(line)
    case "END": end(line)
    default:
      if open.isEmpty { return }
      open[open.count - 1].lines.append(line)
    }
  }

  private mutating func begin(_ line: ContentLine) {
    let name = line.value.trimmed?.uppercased() ?? ""
    // A component of a calendar never stands in another one: that was not closed.
    let isTop = CalendarTree.tops.contains(name)
    if isTop || name == "VCALENDAR" {
      while let last = open.last, name == "VCALENDAR" || last.name != "VCALENDAR" {
        open.removeLast()
        close(last, as: CalendarFault(.notClosed, at: line.place, text: last.name))
      }
    }
    if open.count == 1 { count += 1 }
    if open.count >= CalendarTree.deepest {
      return note(CalendarFault(.badLine, at: line.place, text: "BEGIN:" + name))
    }
    open.append(CalendarComponent(name, at: line.place))
  }

  private static let tops: Set = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"]

  private mutating func end(_ line: ContentLine) {
    let name = line.value.trimmed?.uppercased() ?? ""
    guard open.contains(where: { $0.name == name }) else {
      return note(CalendarFault(.badLine, at: line.place, text: "END:" + name))
    }
    while let last = open.popLast() {
      if last.name == name { return close(last, as: nil) }
      close(last, as: CalendarFault(.notClosed, at: line.place, text: last.name))
    }
  }

  private mutating func close(_ component: CalendarComponent, as fault: CalendarFault?) {
    var component = component
    if component.fault == nil { component.fault = fault }
    if open.isEmpty {
      if component.name == "VCALENDAR" {
        calendars.append(component)
      } else if component.fault == nil {
        component.fault = CalendarFault(.unknownFormat, at: component.place, text: "BEGIN:" + component.name)
      }
      if let fault = component.fault { faults.append(fault) }
    } else {
      open[open.count - 1].children.append(component)
      // What stands inside is part of it.
      if open.count > 1, let fault = component.fault { note(fault) }
    }
  }

  private mutating func note(_ fault: CalendarFault) {
    guard !open.isEmpty else {
      if !calendars.isEmpty || fault.reason == .notText { faults.append(fault) }
      return
    }
    if open[open.count - 1].fault == nil { open[open.count - 1].fault = fault }
  }
}
