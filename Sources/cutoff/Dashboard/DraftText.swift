import CutoffDomain
import CutoffForms
import CutoffStore
import CutoffUI
import CutoffWords

/// Kept forms as JSON.
enum DraftText {
  /// No bytes for no forms.
  static func bytes(_ forms: [KeptForm]) -> [UInt8] {
    guard !forms.isEmpty else { return [] }
    return JSONWriter.bytes(object([("schema", .string("1")), ("forms", .array(forms.map(json)))]))
  }

  /// The forms that can be read; one of another version is passed over.
  static func forms(_ bytes: [UInt8]) -> [KeptForm] {
    let json = try? JSONReader.read(bytes, path: "")
    return (json?["forms"]?.elements ?? []).compactMap(form)
  }

  private static func json(_ form: KeptForm) -> JSONValue {
    object([
      ("command", .string(form.key.command.rawValue)),
      ("incident", form.key.incident.map { .string($0.text) }),
      ("subject", form.key.subject.map { .string($0.text) }),
      ("others", .array(form.key.others.map { json($0, in: form.key.incident) })),
      ("title", .string(form.title)),
      ("original", form.original.map(ChangeText.json)),
      ("focus", .string(form.focus.rawValue)), ("fields", .array(form.fields.map(json))),
    ])
  }

  /// A record of the same incident is its id, as the first version writes it.
  private static func json(_ target: FormTarget, in incident: IncidentID?) -> JSONValue {
    if target.incident == incident, let subject = target.subject { return .string(subject.text) }
    return object([
      ("incident", .string(target.incident.text)), ("subject", target.subject.map { .string($0.text) }),
    ])
  }

  private static func target(_ json: JSONValue, in incident: IncidentID?) -> FormTarget? {
    if let subject = json.text.flatMap(RecordID.init) { return incident.map { FormTarget($0, subject) } }
    guard let owner = json["incident"]?.text.flatMap(IncidentID.init) else { return nil }
    return FormTarget(owner, json["subject"]?.text.flatMap(RecordID.init))
  }

  private static func json(_ field: KeptField) -> JSONValue {
    object([
      ("id", .string(field.id.rawValue)), ("texts", .array(field.texts.map { .string($0) })),
      ("takesOther", field.takesOther ? JSONValue(.bool(true)) : nil),
    ])
  }

  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(JSONObject(members.compactMap { name, value in value.map { JSONMember(name, $0) } }))
  }

  private static func form(_ json: JSONValue) -> KeptForm? {
    guard let command = json["command"]?.text.flatMap(CommandID.init(rawValue:)),
      let focus = json["focus"]?.text.flatMap(DraftField.init)
    else { return nil }
    let incident = json["incident"]?.text.flatMap(IncidentID.init)
    let subject = json["subject"]?.text.flatMap(RecordID.init)
    let original = json["original"].flatMap(ChangeText.change)
    guard (json["incident"] == nil) == (incident == nil), (json["original"] == nil) == (original == nil)
    else { return nil }
    var key = FormKey(command, incident: incident, subject: subject)
    key.others = (json["others"]?.elements ?? []).compactMap { target($0, in: incident) }
    return KeptForm(
      key: key, title: json["title"]?.text ?? "",
      original: original, fields: (json["fields"]?.elements ?? []).compactMap(field), focus: focus)
  }

  private static func field(_ json: JSONValue) -> KeptField? {
    guard let id = json["id"]?.text.flatMap(DraftField.init) else { return nil }
    let texts = (json["texts"]?.elements ?? []).compactMap(\.text)
    return KeptField(id: id, texts: texts, takesOther: json["takesOther"]?.content == .bool(true))
  }
}
