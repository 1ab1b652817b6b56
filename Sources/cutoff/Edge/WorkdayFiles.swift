import CutoffConfig
import CutoffDomain
import CutoffExchange
import CutoffStore

/// The calendars of days off that the configuration names, read.
enum WorkdayFiles {
  /// Years that are looked at, before and after today.
  private static let years = (before: 40, after: 10)

  /// Counts working days by the files. One that cannot be used is told, and then none are counted: a date that
  /// leaves out a holiday would be wrong without a word.
  static func load(_ reading: inout ConfigReading, on machine: Machine, language: Language) {
    guard let setting = reading.config.workdays, !setting.calendars.isEmpty else { return }
    let today = Zone.utc.wall(at: Machine.now().instant).date
    let span = today.adding(months: -12 * years.before)...today.adding(months: 12 * years.after)
    var off: DaysOff?
    var isWhole = true
    for file in setting.calendars {
      do throws(FileProblem) {
        let named = path(file.path, reading.path, machine)
        let place = ConfigTrust.real(named) ?? named
        // Only a regular file: every command would wait for the other end of a pipe.
        let bytes = try StoredFile.read(place, limit: 4 << 20).bytes
        let read = DaysOff.read(bytes, in: span)
        if let fault = read.faults.first {
          isWhole = false
          let told = ImportFault(
            file: file.path, place: fault.place, uid: fault.uid, member: fault.member, reason: fault.reason,
            text: fault.text)
          tell(file, told.words(language), &reading)
        }
        if off == nil { off = read } else { off?.formUnion(read) }
      } catch {
        isWhole = false
        tell(file, error.words(language: language), &reading)
      }
    }
    guard isWhole, let off else { return }
    reading.config.phrases.workdays = off.calendar(weekdays: setting.week, national: setting.country)
  }

  private static func tell(_ file: WorkdaysSetting.File, _ why: String, _ reading: inout ConfigReading) {
    reading.problems.append(
      ConfigProblem(
        path: reading.path, place: file.place, reason: .unusableCalendar(file.path, why: why)))
  }

  /// Beside the configuration unless it is absolute; "~/" is the home folder.
  private static func path(_ written: String, _ config: String, _ machine: Machine) -> String {
    if written.hasPrefix("/") { return written }
    if written.hasPrefix("~/") { return machine.home + written.dropFirst() }
    let folder = config.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder + "/" + written
  }
}
