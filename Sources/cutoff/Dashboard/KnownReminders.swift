import CutoffContent
import CutoffDomain
import CutoffStore
import Foundation

/// The reminders that the person acknowledged, a file for each store in the state folder: they stay quiet the next
/// time. Losing it only tells them once more.
struct KnownReminders {
  private let path: String
  private(set) var marks: Set<Reminder.Mark>

  init(stateFolder: String, store: String) {
    path = stateFolder + "/notices/" + UndoLog.key(of: store) + ".json"
    marks = KnownReminders.read(path)
  }

  /// Writes `marks` when they are others, beside those that another dashboard wrote meanwhile and without those that
  /// were taken back here. What is long past cannot be told any more and is dropped.
  mutating func keep(
    _ marks: Set<Reminder.Mark>, now: Instant, settings: StandingSettings
  ) throws(StoreError) {
    guard marks != self.marks else { return }
    let oldest = now.advanced(by: -settings.quietAfter - Span.day)
    let takenBack = self.marks.subtracting(marks)
    let all = marks.union(KnownReminders.read(path)).subtracting(takenBack)
    let entries = all.filter { $0.due > oldest }.map(Entry.init)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let bytes = try? encoder.encode(entries.sorted { $0.order < $1.order }) else { return }
    try PrivateFile.write(Array(bytes), to: path, isSynced: false)
    self.marks = marks
  }

  private static func read(_ path: String) -> Set<Reminder.Mark> {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count < 1 << 22,
      let entries = try? JSONDecoder().decode([Entry].self, from: bytes)
    else { return [] }
    return Set(entries.compactMap(\.mark))
  }

  private struct Entry: Codable {
    let incident: String
    let record: String
    let due: Int64
    let threshold: Int64

    init(_ mark: Reminder.Mark) {
      incident = mark.incident.text
      record = mark.record.text
      due = mark.due.seconds
      threshold = mark.threshold
    }

    var mark: Reminder.Mark? {
      guard let incident = IncidentID(incident), let record = RecordID(record) else { return nil }
      return Reminder.Mark(
        incident: incident, record: record, due: Instant(seconds: due), threshold: threshold)
    }

    var order: String { "\(incident) \(record) \(due) \(threshold)" }
  }
}
