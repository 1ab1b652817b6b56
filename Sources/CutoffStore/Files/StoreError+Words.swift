import CutoffDomain

extension StoreError {
  /// What happened, to which thing, and what to do next, on one line.
  package func words(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var english: String {
    switch self {
    case .noFolder(let path): "there is no store at \(path); make one with: cutoff init \(path)"
    case .notAStore(let path): "\(path) is not a store; make it one with: cutoff init \(path)"
    case .away(let path): "the store's folder is not there now: \(path); saving waits until it is back"
    case .linkedFolder(let path):
      "\(path) is a symbolic link, which is neither read nor written; put the folder itself there"
    case .sealed(let path):
      "not saved, \(path) is sealed against changes (chattr +a or +i); take that off with: chattr -ai \(path)"
    case .alreadyAStore(let path): "\(path) is a store already"
    case .readOnly(let path): "\(path) can only be read"
    case .locked(let path): "another program is writing: \(path) stays locked; try again"
    case .system(let operation, let path, let number):
      "\(SystemError.reason(number)): \(operation.english) \(operation.shown(path)); nothing was changed"
    case .damaged(let problem): "not saved, the file is damaged: " + problem.reasonFirst(language: .english)
    case .unreadable(let problem):
      "\(problem.systemReason): cannot be read now, nothing was changed: \(problem.path)"
    case .conflicted(let id):
      "not saved: \(id.text).json holds a conflict that git could not merge; join both versions first: cutoff resolve \(id.text)"
    case .cannotJoin(let member):
      "only two texts can be kept as one\(member.map { " (\($0))" } ?? ""); choose this or that"
    case .sameIncident(let id): "both are the same incident: \(id.text)"
    case .unsettled(let id):
      "values wait for a choice in \(id.text); choose first: cutoff resolve \(id.text)"
    case .unmergeable(let problem):
      "not merged, nothing was written: \(problem.words(language: .english)); the other version: git show :3:PATH"
    case .unwritable(let problem): "not saved: " + problem.words(language: .english)
    case .noIncident(let id): "there is no incident \(id.text)"
    case .incidentGone(let id, let record, true):
      "\(ProblemReason.quoted(record)) belongs to the incident \(id.text), which is in the trash too; restore that first: cutoff trash restore \(id.text)"
    case .incidentGone(let id, let record, false):
      "\(ProblemReason.quoted(record)) belongs to the incident \(id.text), which is neither in the store nor in its trash"
    case .incidentExists(let id): "there is an incident \(id.text) already"
    case .changedElsewhere(let id, let record, let member, let name):
      "changed elsewhere since: \(Self.place(id, record, member, name))"
    case .deletedElsewhere(_, let name):
      "not saved, the incident was deleted elsewhere: \(ProblemReason.quoted(name)); "
        + "save once more to bring it back with this change"
    case .keepsChanging(let path): "not saved: another program keeps changing \(path); try again"
    case .notConfirmed(let path, let number):
      "saved, not confirmed: \(path): \(SystemError.words(number))"
    }
  }

  private var vietnamese: String {
    switch self {
    case .noFolder(let path): "không có kho ở \(path); tạo bằng: cutoff init \(path)"
    case .notAStore(let path): "\(path) không phải kho; tạo bằng: cutoff init \(path)"
    case .away(let path): "thư mục của kho hiện không có ở đó: \(path); sẽ lưu khi thư mục có lại"
    case .linkedFolder(let path):
      "\(path) là liên kết tượng trưng, không đọc cũng không ghi; hãy đặt chính thư mục vào đó"
    case .sealed(let path):
      "chưa lưu, \(path) bị khóa không cho sửa (chattr +a hoặc +i); bỏ khóa bằng: chattr -ai \(path)"
    case .alreadyAStore(let path): "\(path) đã là kho"
    case .readOnly(let path): "\(path) chỉ đọc được"
    case .locked(let path): "chương trình khác đang ghi: \(path) vẫn bị khóa; hãy thử lại"
    case .system(let operation, let path, let number):
      "\(SystemError.reason(number)): \(operation.vietnamese) \(operation.shown(path)); chưa có gì thay đổi"
    case .damaged(let problem): "chưa lưu, tệp hỏng: " + problem.reasonFirst(language: .vietnamese)
    case .unreadable(let problem):
      "\(problem.systemReason): hiện không đọc được, chưa có gì thay đổi: \(problem.path)"
    case .conflicted(let id):
      "chưa lưu: \(id.text).json còn xung đột của git; gộp hai bản trước: cutoff resolve \(id.text)"
    case .cannotJoin(let member):
      "chỉ hai đoạn chữ mới giữ chung được\(member.map { " (\($0))" } ?? ""); hãy chọn this hoặc that"
    case .sameIncident(let id): "cả hai là một vụ việc: \(id.text)"
    case .unsettled(let id):
      "trong \(id.text) còn chỗ chờ chọn; chọn trước: cutoff resolve \(id.text)"
    case .unmergeable(let problem):
      "chưa gộp, chưa ghi gì: \(problem.words(language: .vietnamese)); bản của bên kia: git show :3:PATH"
    case .unwritable(let problem): "chưa lưu: " + problem.words(language: .vietnamese)
    case .noIncident(let id): "không có vụ việc \(id.text)"
    case .incidentGone(let id, let record, true):
      "\(ProblemReason.quoted(record)) thuộc vụ việc \(id.text), cũng đang trong thùng rác; khôi phục vụ việc trước: cutoff trash restore \(id.text)"
    case .incidentGone(let id, let record, false):
      "\(ProblemReason.quoted(record)) thuộc vụ việc \(id.text), không còn trong kho lẫn thùng rác"
    case .incidentExists(let id): "đã có vụ việc \(id.text)"
    case .changedElsewhere(let id, let record, let member, let name):
      "nơi khác đã sửa: \(Self.place(id, record, member, name))"
    case .deletedElsewhere(_, let name):
      "chưa lưu, vụ việc đã bị xóa ở nơi khác: \(ProblemReason.quoted(name)); "
        + "lưu lần nữa để đưa vụ việc trở lại cùng thay đổi này"
    case .keepsChanging(let path): "chưa lưu: chương trình khác liên tục sửa \(path); hãy thử lại"
    case .notConfirmed(let path, let number): "đã lưu, chưa xác nhận: \(path): \(SystemError.words(number))"
    }
  }

  /// What a person knows the place by; ids only where there is nothing else.
  private static func place(
    _ id: IncidentID, _ record: RecordID?, _ member: String?, _ name: String?
  ) -> String {
    guard let name, !name.isEmpty else {
      return [id.text, record?.text, member].compactMap { $0 }.joined(separator: " ")
    }
    return ProblemReason.quoted(name) + (member.map { " (\($0))" } ?? "")
  }
}

extension FileProblem {
  /// What the system said; empty when it is not that.
  fileprivate var systemReason: String {
    guard case .unreadable(let number) = reason else { return "" }
    return SystemError.words(number)
  }
}

extension FileOperation {
  /// A save is about a file that its name says; anything else about a place.
  fileprivate func shown(_ path: String) -> String {
    switch self {
    case .open, .write, .sync, .close, .swap: path.split(separator: "/").last.map(String.init) ?? path
    case .read, .remove, .makeFolder, .list, .lock: path
    }
  }

  fileprivate var english: String {
    switch self {
    case .open, .write, .sync, .close, .swap: "cannot save"
    case .read: "cannot read"
    case .remove: "cannot remove"
    case .makeFolder: "cannot make the folder"
    case .list: "cannot list"
    case .lock: "cannot lock"
    }
  }

  fileprivate var vietnamese: String {
    switch self {
    case .open, .write, .sync, .close, .swap: "không lưu được"
    case .read: "không đọc được"
    case .remove: "không xóa được"
    case .makeFolder: "không tạo được thư mục"
    case .list: "không liệt kê được"
    case .lock: "không khóa được"
    }
  }
}
