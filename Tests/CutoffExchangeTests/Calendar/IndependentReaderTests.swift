import CutoffDomain
import CutoffExchange
import Foundation
import Testing

/// What readers of other people make of our calendars, where Python has them.
struct IndependentReaderTests {
  @Test(arguments: PythonReader.there)
  func `another reader finds the same events at the same times`(_ reader: PythonReader) throws {
    let written = sample().written()
    #expect(try reader.read(written.text) == expected(written, start: "DTSTART"))
  }

  @Test(arguments: PythonReader.there)
  func `another reader finds the same tasks`(_ reader: PythonReader) throws {
    let written = sample().written { $0.isTodo = true }
    #expect(try reader.read(written.text) == expected(written, start: "DUE"))
  }

  private func sample() -> WrittenSample {
    var sample = WrittenSample(
      title: "Cổng dịch vụ công; 2, \\ đường truyền 👩‍👩‍👧 " + String(repeating: "dài ", count: 30))
    for said in CalendarRoundTripTests.times { sample.deadline(said, label: "cắt, nói: \(said.says)") }
    sample.deadline(
      SaidTime(boundary: .from, point: WrittenSample.point(7, 12, 8)),
      until: SaidTime(boundary: .untilEndOf, point: WrittenSample.point(7, 12, 17)))
    sample.deadline(
      SaidTime(boundary: .by, point: WrittenSample.point(7, 15)), kind: .instalment,
      recurrence: Recurrence(every: .week))
    let id = sample.deadline(SaidTime(boundary: .from, point: WrittenSample.point(7, 4, 0)))
    sample.outcome(.withdrawn, of: id)
    sample.promise(SaidTime(boundary: .before, point: WrittenSample.point(7, 9)))
    sample.step(SaidTime(boundary: .by, point: WrittenSample.point(7, 10, 17)))
    return sample
  }

  /// What was written, taken from the lines themselves.
  private func expected(_ written: WrittenLines, start name: String) -> [String] {
    var found: [String] = []
    var values: [String: String] = [:]
    var (alarms, isAlarm) = (0, false)
    for line in written.lines {
      let (property, value) = (line.prefix { $0 != ":" && $0 != ";" }, line.drop { $0 != ":" }.dropFirst())
      switch (property, value) {
      case ("BEGIN", "VEVENT"), ("BEGIN", "VTODO"): (values, alarms) = ([:], 0)
      case ("BEGIN", "VALARM"): (alarms, isAlarm) = (alarms + 1, true)
      case ("END", "VALARM"): isAlarm = false
      case ("END", "VEVENT"), ("END", "VTODO"):
        let plain = (values["SUMMARY"] ?? "").replacing("\\,", with: ",").replacing("\\;", with: ";")
          .replacing("\\\\", with: "\\")
        let texts = [
          values["UID"], values[name], values["DTEND"] ?? "-", plain, values["STATUS"], "\(alarms)",
        ]
        found.append(texts.map { $0 ?? "" }.joined(separator: "\t"))
      default: if !isAlarm { values[String(property)] = String(value) }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A library for calendars in Python.
struct PythonReader: CustomTestStringConvertible, Sendable {
  let library: String

  var testDescription: String { library }

  /// Those that are installed here; where there is none nothing is tried.
  static let there = ["icalendar", "vobject"].map(PythonReader.init).filter(\.isThere)

  private static let script = Fixture.folder.appendingPathComponent("readers/read_calendar.py")

  private var isThere: Bool { (try? run(["-c", "import \(library)"], input: "")) != nil }

  /// A line an event.
  func read(_ text: String) throws -> [String] {
    try run([PythonReader.script.path, library], input: text).split(separator: "\n").map(String.init)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private struct Failed: Error { var status: Int32 }

  private func run(_ arguments: [String], input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".ics")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return String(decoding: data, as: UTF8.self)
  }
}
