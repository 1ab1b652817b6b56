import CutoffUI

/// Messages that are no errors.
enum MessageWords {
  static func unknownMachineZone(_ name: String) -> Wording {
    Wording(
      "không rõ múi giờ '\(name)'; giờ hiện theo UTC, hoặc thêm --zone",
      "the time zone '\(name)' is not known; times are shown in UTC, or give --zone")
  }
  static func notLoaded(_ problem: String) -> Wording {
    Wording("bỏ qua tệp không đọc được: \(problem)", "left out, cannot be read: \(problem)")
  }
  static let sampleStore = Wording("kho mẫu", "sample store")
  static let noIncidents = Wording("không có vụ việc nào", "no incidents")
  static func noMatch(_ filter: String) -> Wording {
    Wording("không vụ nào khớp '\(filter)'", "nothing matches '\(filter)'")
  }
}
