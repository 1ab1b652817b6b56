import CutoffDomain

/// Something that an import passes over; nothing is wrong with it.
package struct ImportSkip: Hashable, Sendable {
  package var key: String
  package var uid: String?
  package var reason: ImportSkipReason
  package var place: TextPlace?

  package init(key: String, uid: String? = nil, reason: ImportSkipReason, place: TextPlace? = nil) {
    self.key = key
    self.uid = uid
    self.reason = reason
    self.place = place
  }
}

/// Why something is passed over; the raw value is the word in JSON.
package enum ImportSkipReason: String, CaseIterable, Sendable {
  case cancelled, completed, journal, freeBusy, past, noDate, notWanted, empty, deletedHere, superseded

  /// Why, for people.
  package var wording: Wording {
    switch self {
    case .cancelled: Wording("đã bị hủy ở nguồn", "cancelled in the source")
    case .completed: Wording("đã xong ở nguồn", "completed in the source")
    case .journal: Wording("là nhật ký", "a journal entry")
    case .freeBusy: Wording("chỉ là giờ bận", "only busy time")
    case .past: Wording("đã qua", "past")
    case .noDate: Wording("không có ngày", "no date")
    case .notWanted: Wording("không được chọn", "not chosen")
    case .empty: Wording("trống", "empty")
    case .deletedHere: Wording("đã bị xóa ở đây", "deleted here")
    case .superseded: Wording("mốc khác đã thay", "another date took its place")
    }
  }
}

/// Something that is told beside what is read: nothing is refused for it and nothing changed.
package struct ImportNote: Hashable, Sendable {
  package var reason: ImportNoteReason
  /// The thing in the source.
  package var key: String?
  package var place: TextPlace?
  /// What it is about: a column, a member, a name.
  package var text: String

  package init(_ reason: ImportNoteReason, key: String? = nil, place: TextPlace? = nil, text: String = "") {
    self.reason = reason
    self.key = key
    self.place = place
    self.text = text
  }

  /// One line for people.
  package func words(_ language: Language) -> String {
    reason.wording(language) + (text.isEmpty ? "" : ": " + text) + (key.map { " (\($0))" } ?? "")
  }
}

/// What is told; the raw value is the word in JSON.
package enum ImportNoteReason: String, CaseIterable, Sendable {
  /// A column that nobody asked for.
  case ignoredColumn
  /// A time without a zone of its own.
  case floating
  /// The id was made of the content, as the source has none.
  case keyFromContent
  /// What was read before is not in the source any more, or was cancelled there.
  case gone
  /// Members differ from what the store has; only `--update` takes them over.
  case differs
  /// The date was moved in the source.
  case moved
  /// What was left out because it is longer or more than may be.
  case cut
  /// A member that nothing here has a place for.
  case ignoredMember
  /// Members to which both sides gave different values: both are kept, and somebody chooses.
  case clashes

  /// What is told, for people.
  package var wording: Wording {
    switch self {
    case .ignoredColumn: Wording("bỏ qua cột", "column passed over")
    case .floating: Wording("giờ không có múi", "a time without a zone")
    case .keyFromContent: Wording("mã làm từ nội dung", "id from its content")
    case .gone: Wording("không còn ở nguồn", "gone from the source")
    case .differs:
      Wording("khác bản đã lưu; dùng --update để nhận", "differs from what is stored; --update takes it")
    case .moved: Wording("mốc đã dời ở nguồn", "moved in the source")
    case .cut: Wording("bị cắt bớt", "cut short")
    case .ignoredMember: Wording("bỏ qua mục", "member passed over")
    case .clashes: Wording("số mục khác nhau, cần chọn", "members that differ, to be chosen")
    }
  }
}

/// Something that a person must say before it can be read.
package struct ImportQuestion: Hashable, Sendable {
  /// What it is about: a key, or a member ("provider").
  package var about: String
  /// A machine word: "provider", "customer".
  package var reason: String
  package var text: String
  package var choices: [String]

  package init(about: String, reason: String, text: String, choices: [String] = []) {
    self.about = about
    self.reason = reason
    self.text = text
    self.choices = choices
  }
}
