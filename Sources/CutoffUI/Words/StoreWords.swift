import CutoffDomain

/// Words for what happens to the store while the dashboard runs.
package enum StoreWords {
  package static func deletedElsewhere(_ titles: String) -> Wording {
    Wording("Nơi khác đã xóa: \(titles)", "Deleted elsewhere: \(titles)")
  }

  // Why nothing can be changed.
  package static func readOnly(_ reason: ReadOnlyReason) -> Wording {
    switch reason {
    case .flag: Wording("chỉ xem (--read-only)", "read only (--read-only)")
    case .folder: Wording("chỉ xem: không ghi được vào kho", "read only: the store cannot be written")
    }
  }
  package static let readOnlyMark = Wording("CHỈ XEM", "READ ONLY")
  package static let writableAgain = Wording("Kho ghi lại được rồi", "The store can be written again")

  // Files that cannot be read now.
  package static func staleMark(_ file: StaleFile) -> Wording {
    switch file {
    case .missing: Wording("tệp đang thiếu…", "file is missing…")
    case .unreadable: Wording("chưa đọc được, bản cũ", "unreadable, older copy")
    case .damaged: Wording("tệp hỏng, bản cũ", "damaged, older copy")
    }
  }
  package static func stale(_ file: StaleFile) -> Wording {
    switch file {
    case .missing(let name):
      Wording(
        "\(name): đang thiếu, xem bản đọc được cuối", "\(name): missing now, this is the last good copy")
    // The reason first: what is too long is cut at its end.
    case .unreadable(let name, let reason):
      Wording(
        "Hiện \(reason) · đang xem bản cũ · \(name)", "Now \(reason) · this is an older copy · \(name)")
    case .damaged(let name, let reason):
      Wording(
        "\(name) hỏng: \(reason) · đang xem bản cũ", "\(name) is damaged: \(reason) · this is an older copy")
    }
  }
  package static func damagedOff(_ reason: String) -> Wording {
    Wording("tệp hỏng: \(reason)", "its file is damaged: \(reason)")
  }
  package static func folder(_ problem: String) -> Wording {
    Wording("KHO: \(problem) · đang xem bản đọc được cuối", "STORE: \(problem) · this is the last good copy")
  }

  // Changes that wait to be saved.
  /// `place` says whether they lie elsewhere meanwhile.
  package static func unsaved(_ count: Int, _ place: Wording?, _ reason: String, seconds: Int64) -> Wording {
    let (vietnamese, english) = place.map { (", " + $0.vietnamese, ", " + $0.english) } ?? ("", "")
    return Wording(
      "CHƯA LƯU \(count) thay đổi\(vietnamese): \(reason) · thử lại sau \(seconds) giây",
      "NOT SAVED, \(count == 1 ? "1 change" : "\(count) changes")\(english): \(reason) · again in \(seconds) s"
    )
  }
  package static func keptIn(_ path: String) -> Wording { Wording("giữ ở \(path)", "kept in \(path)") }
  package static func keptAside(_ key: String) -> Wording {
    Wording("đã giữ riêng (\(key) xem)", "kept aside (\(key) shows where)")
  }
  package static let keptNowhere = Wording("KHÔNG GIỮ ĐƯỢC Ở ĐÂU", "NOT KEPT ANYWHERE")
  package static func unsavedTitle(_ count: Int) -> Wording {
    Wording("Chưa lưu \(count) thay đổi", count == 1 ? "1 change not saved" : "\(count) changes not saved")
  }
  package static func whyUnsaved(_ reason: String) -> Wording { Wording("Vì: \(reason)", "Why: \(reason)") }
  package static func keptInFile(_ path: String) -> Wording {
    Wording(
      "Giữ trong \(path), đã đọc lại; nếu thoát: cutoff rescue restore",
      "Kept in \(path), read back; after quitting: cutoff rescue restore")
  }
  package static func keptNowhere(_ reason: String) -> Wording {
    Wording(
      "Không giữ được ở đâu (\(reason)); nếu thoát, chữ được in ra terminal",
      "Not kept anywhere (\(reason)); quitting prints the text to the terminal")
  }
  package static func unconfirmed(_ reason: String) -> Wording {
    Wording("ĐÃ LƯU, CHƯA XÁC NHẬN: \(reason) · sẽ ghi lại", "SAVED, NOT CONFIRMED: \(reason) · to be redone")
  }
  package static let unsavedMark = Wording("CHƯA LƯU", "NOT SAVED")
  package static func savedLate(_ count: Int) -> Wording {
    Wording(
      "Đã lưu cả \(count) thay đổi còn chờ", count == 1 ? "The waiting change is saved" : "All \(count) saved"
    )
  }
  package static func unsavedTitle(_ count: Int, _ title: String) -> Wording {
    count == 1
      ? Wording(title, title)
      : Wording("\(count) thay đổi, cuối cùng là \(title)", "\(count) changes, the last is \(title)")
  }

  package static func rescued(_ count: Int) -> Wording {
    Wording(
      "Còn \(count) thay đổi chưa vào kho từ lần trước · lấy lại: cutoff rescue restore",
      "\(count == 1 ? "1 change" : "\(count) changes") never saved · bring back: cutoff rescue restore")
  }

  // Forms.
  package static let changedElsewhere = Wording("nơi khác vừa sửa", "changed elsewhere")
  package static let gone = Wording("nơi khác vừa xóa", "deleted elsewhere")
  package static func draftsKept(_ count: Int, _ title: String, key: String?) -> Wording {
    let drafts =
      count == 1
      ? Wording("Còn 1 bản nháp: \(title)", "1 draft kept: \(title)")
      : Wording("Còn \(count) bản nháp, một là \(title)", "\(count) drafts kept, one is \(title)")
    guard let key else { return drafts }
    let opens = Wording("\(key) mở lại", "\(key) opens it")
    return Wording(
      [drafts.vietnamese, opens.vietnamese].joined(separator: " · "),
      [drafts.english, opens.english].joined(separator: " · "))
  }
}
