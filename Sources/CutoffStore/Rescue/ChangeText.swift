import CutoffDomain

/// A change as JSON, for files beside the store.
package enum ChangeText {
  package static func json(_ change: Change) -> JSONValue { ChangeCodec.json(change) }

  /// Nil for what is not one, or comes from another version.
  package static func change(_ json: JSONValue) -> Change? {
    guard let members = try? Members(json, at: .file) else { return nil }
    return try? ChangeCodec.change(members)
  }

  /// What a person would have to type again: for each record, and the incident itself, what is new in it by the
  /// names that the file has for it. Nothing for a deletion.
  package static func typed(_ change: Change) -> [String] {
    let json = json(change)
    let edits = [json["header"]].compactMap { $0 } + (json["edits"]?.elements ?? [])
    return edits.flatMap { edit in
      (edit["after"]?.object?.members ?? []).filter { member in
        !made.contains(member.name) && edit["before"]?[member.name] != member.value
      }.map { $0.name + ": " + text($0.value) }
    }
  }

  /// Members that the program makes, not the person.
  private static let made: Set = ["id", "schema", "loggedAt", "loggedBy", "knownAt"]

  private static func text(_ value: JSONValue) -> String {
    value.text ?? String(decoding: JSONWriter.line(value), as: UTF8.self)
  }
}
