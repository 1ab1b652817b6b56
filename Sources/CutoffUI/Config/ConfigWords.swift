import CutoffDomain
import CutoffWords

extension ConfigProblem {
  /// `path:line:column: reason`, with what is allowed. The file's own words in it have to be made safe before they
  /// are shown.
  package func words(_ language: Language) -> String {
    let place = place.map { "\(path):\($0.line):\($0.column)" } ?? path
    return place + ": " + reason.wording(language)
  }
}

extension ConfigReason {
  /// What is wrong and what to do.
  package var wording: Wording {
    switch self {
    case .encoding(let problem): EncodingWords.problem(problem)
    case .unreadable(let reason): Wording("không đọc được: \(reason)", "cannot be read: \(reason)")
    case .tooLong(let limit): Wording("dài quá \(limit) byte", "longer than \(limit) bytes")
    case .tooDeep: Wording("các mục lồng nhau quá sâu", "nested too deeply")
    case .notYAML(let reason):
      Wording(
        "không phải YAML: \(reason); ký hiệu lạ thì đặt trong dấu nháy",
        "not YAML: \(reason); put signs into quotation marks")
    case .unknownSetting(let name, let nearest, let allowed): Self.unknown(name, nearest, allowed)
    case .repeatedSetting(let name): Wording("'\(name)' có hai lần", "'\(name)' stands there twice")
    case .wrongShape(let name, let needed): Self.wrongShape(name, needed.wording)
    case .notAllowed(let name, let text, let allowed): Self.notAllowed(name, text, allowed)
    case .outOfRange(let name, let text, let range):
      Wording(
        "\(name) '\(text)': từ \(range.lowerBound) đến \(range.upperBound)",
        "\(name) '\(text)': from \(range.lowerBound) to \(range.upperBound)")
    case .unknownZone(let text):
      Wording(
        "không có múi giờ '\(text)'; ví dụ Asia/Ho_Chi_Minh, \"+07:00\"",
        "the zone '\(text)' is not known; e.g. Asia/Ho_Chi_Minh, \"+07:00\"")
    case .notADuration(let text):
      Wording(
        "'\(text)' không phải khoảng thời gian; ví dụ 15m, 24h, 3d",
        "'\(text)' is no length of time; e.g. 15m, 24h, 3d")
    case .notATimeLimit(let text):
      Wording(
        "timeout '\(text)': từ 1s đến 1h, ví dụ 10s, 2m", "timeout '\(text)': from 1s to 1h, e.g. 10s, 2m")
    case .unknownCommand, .unknownKey, .sequenceTooLong, .reservedKeys, .needsKey, .takenKeys,
      .overlappingKeys:
      keyWording
    case .missingPart(let parts): Wording("mục này thiếu: \(parts)", "this entry lacks: \(parts)")
    case .repeatedPart(let part, let text):
      Wording("\(part) '\(text)' đã có ở lệnh khác", "\(part) '\(text)' belongs to another command already")
    case .untrusted(let setting, let distrust): distrust.wording(of: setting)
    case .unusableTheme(let reason): Wording("theme: \(reason)", "theme: \(reason)")
    case .unusableCalendar(let path, let why):
      Wording(
        "lịch nghỉ '\(path)' không dùng được, ngày làm việc không đếm được: \(why)",
        "the calendar of days off '\(path)' cannot be used, working days are not counted: \(why)")
    case .noFolder(let path): Wording("không có thư mục '\(path)'", "there is no folder '\(path)'")
    case .noProgram(let name):
      Wording("không có chương trình '\(name)' chạy được", "there is no program '\(name)' that can be run")
    }
  }

  private var keyWording: Wording {
    switch self {
    case .unknownCommand(let name, let nearest):
      Wording(
        "không có lệnh '\(name)'" + (nearest.map { ", ý là \($0)?" } ?? "")
          + "; tên lệnh: cutoff keys --names",
        "there is no command '\(name)'" + (nearest.map { ", is it \($0)?" } ?? "")
          + "; the names: cutoff keys --names")
    case .unknownKey(let name):
      Wording(
        "không có phím '\(name)'; ví dụ t, F2, ctrl-r, PgDn, \"g u\"",
        "there is no key '\(name)'; e.g. t, F2, ctrl-r, PgDn, \"g u\"")
    case .sequenceTooLong(let keys): Wording("'\(keys)': nhiều nhất 4 phím", "'\(keys)': at most 4 keys")
    case .reservedKeys(let keys):
      Wording(
        "'\(keys)': Esc, ctrl-c, ctrl-q luôn để lui ra, Backspace không gán",
        "'\(keys)': Esc, ctrl-c, ctrl-q always lead out, Backspace is never bound")
    case .needsKey(let command):
      Wording(
        "\(command) phải có phím, nếu không thì không thoát được",
        "\(command) must keep a key, or there is no way out")
    case .takenKeys(let keys, let owner):
      Wording(
        "'\(keys)' là phím của \(owner); gán \(owner) phím khác hoặc null trước",
        "'\(keys)' belongs to \(owner); give \(owner) another key or null first")
    case .overlappingKeys(let keys, let other, let owner):
      Wording(
        "'\(keys)' và '\(other)' của \(owner) bắt đầu như nhau",
        "'\(keys)' and '\(other)' of \(owner) begin alike")
    case .unreadable, .encoding, .tooLong, .tooDeep, .notYAML, .unknownSetting, .repeatedSetting, .wrongShape,
      .notAllowed,
      .outOfRange, .unknownZone, .notADuration, .notATimeLimit, .missingPart, .repeatedPart, .untrusted,
      .unusableTheme,
      .noFolder, .noProgram, .unusableCalendar:
      Wording("", "")
    }
  }

  private static func unknown(_ name: String, _ nearest: String?, _ allowed: [String]) -> Wording {
    if let nearest {
      return Wording(
        "không có mục '\(name)', ý là \(nearest)?", "there is no setting '\(name)', is it \(nearest)?")
    }
    let names = allowed.joined(separator: ", ")
    return Wording(
      "không có mục '\(name)'; có: \(names)", "there is no setting '\(name)'; there are: \(names)")
  }

  private static func wrongShape(_ name: String, _ needed: Wording) -> Wording {
    let place = name.isEmpty ? "" : "\(name): "
    return Wording("\(place)cần \(needed.vietnamese)", "\(place)needs \(needed.english)")
  }

  private static func notAllowed(_ name: String, _ text: String, _ allowed: [String]) -> Wording {
    let values = allowed.joined(separator: ", ")
    return Wording(
      "\(name) không có '\(text)'; có: \(values)", "\(name) cannot be '\(text)'; it can be: \(values)")
  }
}

extension ConfigShape {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording("một giá trị", "one value")
    case .yesOrNo: Wording("true hoặc false", "true or false")
    case .wholeNumber: Wording("một số nguyên", "a whole number")
    case .settings: Wording("các dòng `tên: giá trị`", "lines of `name: value`")
    case .list: Wording("một danh sách, mỗi mục bắt đầu bằng `-`", "a list, each item beginning with `-`")
    case .texts:
      Wording(
        "tên chương trình và các đối số: [notify-send, cutoff]",
        "a program and its arguments: [notify-send, cutoff]")
    case .durations: Wording("các khoảng thời gian: [3d, 24h, 15m]", "lengths of time: [3d, 24h, 15m]")
    case .keys:
      Wording("một phím hoặc danh sách phím: [t, F2, \"g u\"]", "a key or a list of keys: [t, F2, \"g u\"]")
    case .character: Wording("một chữ cái hoặc chữ số", "one letter or digit")
    }
  }
}

extension ConfigDistrust {
  fileprivate func wording(of setting: String) -> Wording {
    switch self {
    case .foreignOwner:
      Wording(
        "\(setting) bị bỏ qua: tệp này không phải của người dùng",
        "\(setting) are left out: the file is not the user's own")
    case .writableByOthers:
      Wording(
        "\(setting) bị bỏ qua: người khác ghi được tệp này; chạy chmod go-w",
        "\(setting) are left out: others can write this file; run chmod go-w")
    case .folderWritableByOthers(let folder):
      Wording(
        "\(setting) bị bỏ qua: người khác thay được tệp trong thư mục \(folder); chạy chmod go-w",
        "\(setting) are left out: others can replace files in the folder \(folder); run chmod go-w")
    case .foreignFolder(let folder):
      Wording(
        "\(setting) bị bỏ qua: thư mục \(folder) không phải của người dùng",
        "\(setting) are left out: the folder \(folder) is not the user's own")
    }
  }
}
