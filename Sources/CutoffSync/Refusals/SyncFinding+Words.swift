import CutoffDomain

extension SyncFinding {
  /// What was found, and how to mend it. Not yet made safe to print.
  package var wording: Wording {
    let (what, mend) = (what, mend)
    return Wording("\(what.vietnamese); \(mend.vietnamese)", "\(what.english); \(mend.english)")
  }

  private var what: Wording {
    switch self {
    case .noRepository: Wording("kho chưa phải kho git", "the store is no git repository")
    case .gitIsNoFolder:
      Wording(
        ".git không phải thư mục (tệp hoặc liên kết dẫn đi nơi khác)",
        ".git is no folder (a file or link leads elsewhere)")
    case .strangeFile(let path):
      Wording("\(path): sync không nhận mục này", "\(path): sync does not take this")
    case .unreadable(let path, let reason):
      Wording("\(path) không đọc được (\(reason))", "\(path) cannot be read (\(reason))")
    case .setting(let key):
      Wording(".git/config: sync không nhận \(key)", ".git/config: sync does not take \(key)")
    case .value(let setting, let value):
      Wording(
        ".git/config: sync không nhận \(setting) = \(value)",
        ".git/config: sync does not take \(setting) = \(value)")
    case .strangeBytes(let path):
      Wording("\(path) có ký tự điều khiển", "\(path) holds control characters")
    case .attributes(let line):
      Wording(
        ".gitattributes:\(line): không phải dòng của cutoff init --git",
        ".gitattributes:\(line): not a line of cutoff init --git")
    case .incompleteFiles:
      Wording(".gitattributes hoặc .gitignore còn thiếu dòng", ".gitattributes or .gitignore lacks lines")
    case .unfinished(let name):
      Wording("git còn dở việc (.git/\(name))", "git is in the middle of something (.git/\(name))")
    case .noBranch: Wording("bản sao không ở nhánh nào", "the clone is on no branch")
    case .noUpstream(let branch):
      Wording("nhánh \(branch) chưa theo nơi nào", "the branch \(branch) follows nothing")
    case .otherRemote(let remote, let wanted):
      Wording(
        "nhánh theo \(remote), cấu hình ghi \(wanted)",
        "the branch follows \(remote), the configuration says \(wanted)")
    case .otherTop(let path): Wording("git lấy \(path) làm gốc", "git takes \(path) for the top")
    case .noIdentity: Wording("git chưa biết ai ghi", "git does not know who commits")
    case .incoming(let path):
      Wording(
        "máy chủ đưa về \(path), sync không nhận", "the server brings \(path), which sync does not take")
    case .incomingDamage(let problem):
      Wording(
        "máy chủ đưa về tệp hỏng, \(problem.vietnamese)",
        "the server brings a damaged file, \(problem.english)")
    case .ignored(let path):
      Wording(
        "\(path): .gitignore hay .git/info/exclude bỏ qua tệp này",
        "\(path): .gitignore or .git/info/exclude leaves it out")
    }
  }

  private var mend: Wording {
    switch self {
    case .noRepository:
      Wording(
        "git init, cutoff init --git, git remote add origin …, git push -u origin main",
        "git init, cutoff init --git, git remote add origin …, git push -u origin main")
    case .gitIsNoFolder, .otherTop:
      Wording(
        "nhân bản kho vào thư mục riêng (git clone)", "clone the store into a folder of its own (git clone)")
    case .strangeFile: Wording("chuyển nó ra chỗ khác nếu không cần", "move it away if nobody needs it")
    case .unreadable, .strangeBytes: Wording("xem lại tệp này", "look at the file")
    case .setting(let key): Self.unset(key)
    case .value(let setting, _): Self.unset(setting)
    case .attributes: Wording("bỏ dòng đó", "take the line out")
    case .incompleteFiles: Wording("chạy cutoff init --git", "run cutoff init --git")
    case .unfinished("MERGE_HEAD"):
      Wording(
        "xong thì git commit, không thì git merge --abort", "finish it with git commit, or git merge --abort")
    case .unfinished: Wording("làm cho xong hoặc bỏ (--abort)", "finish it, or leave it with --abort")
    case .noBranch: Wording("git switch main", "git switch main")
    case .noUpstream(let branch):
      Wording("một lần: git push -u origin \(branch)", "once: git push -u origin \(branch)")
    case .otherRemote: Wording("sửa sync.remote trong cấu hình", "mend sync.remote in the configuration")
    case .noIdentity:
      Wording(
        "git config user.name 'Lan' và git config user.email lan@example.org",
        "git config user.name 'Lan' and git config user.email lan@example.org")
    case .incomingDamage:
      Wording("ai đưa nó lên thì sửa rồi gửi lại", "whoever put it there mends it and sends it again")
    case .ignored: Wording("bỏ dòng đó đi", "take that line out")
    case .incoming:
      Wording("ai đưa nó lên thì gỡ ra khỏi máy chủ", "whoever put it there takes it off the server")
    }
  }

  private static func unset(_ key: String) -> Wording {
    Wording(
      "nếu không phải tự đặt thì coi chừng; bỏ: git config --file .git/config --unset-all \(key)",
      "beware if you did not set it; take it out: git config --file .git/config --unset-all \(key)")
  }
}
