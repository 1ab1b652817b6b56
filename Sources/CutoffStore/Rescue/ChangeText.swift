import CutoffDomain

/// A change as JSON, for files beside the store.
package enum ChangeText {
  package static func json(_ change: Change) -> JSONValue { ChangeCodec.json(change) }

  /// Nil for what is not one, or comes from another version.
  package static func change(_ json: JSONValue) -> Change? {
    guard let members = try? Members(json, at: .file) else { return nil }
    return try? ChangeCodec.change(members)
  }
}
