import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let delete = CommandID("delete")
  package static let undo = CommandID("undo")
  package static let redo = CommandID("redo")
}

/// What changes a record that is there.
enum EditCommands {
  static let all: [Command] = [
    Command(
      .edit, Wording("sửa mục đang chọn", "edit the selected item"), hint: Wording("sửa", "edit"),
      keys: [.character("e")], [.insert], when: { Availability.ofItem($0, .edit) }
    ) { subject, _, surroundings in form(subject, surroundings) },
    Command(
      .delete, Wording("bỏ mục đang chọn vào thùng rác", "move the selected item to the trash"),
      hint: Wording("bỏ", "delete"), keys: [.delete], when: { Availability.ofItem($0, .delete) },
      run: { Deleting.delete(&$0) }),
    Command(
      .undo, Wording("hoàn tác", "undo"), keys: [.character("u")],
      when: { $0.canTakeBackReminders ? .on : Availability.ofChange($0) },
      run: { $0.canTakeBackReminders ? $0.takeBackReminders() : [.undo(hasConsent: false)] }),
    Command(
      .redo, Wording("làm lại", "redo"), keys: [.control("r")], when: Availability.ofChange,
      run: { _ in [.redo(hasConsent: false)] }),
  ]

  /// Without a subject the incident itself is edited.
  private static func form(_ subject: RecordID?, _ surroundings: DraftSurroundings) -> Form? {
    guard let incident = surroundings.incident else { return nil }
    guard let subject else { return IncidentForm.form(editing: incident.header, in: surroundings) }
    return incident.record(subject).flatMap { Form.editing($0, in: surroundings) }
  }
}
