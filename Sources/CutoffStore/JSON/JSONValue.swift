/// A JSON value that remembers where in its file it begins. Two values are equal when their content is,
/// wherever they stand and in whatever order their members come.
package struct JSONValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number's own text, as RFC 8259 allows it.
    case number(String)
    /// In normalisation form C.
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
  }

  package var content: Content
  /// Offset in bytes of the value's first byte; 0 for a value that was not read from a file.
  package var offset: Int

  package init(_ content: Content, offset: Int = 0) {
    self.content = content
    self.offset = offset
  }

  package static func == (left: JSONValue, right: JSONValue) -> Bool { left.content == right.content }

  package func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension JSONValue {
  package static func string(_ text: String) -> JSONValue { JSONValue(.string(text)) }
  package static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
  package static func object(_ object: JSONObject) -> JSONValue { JSONValue(.object(object)) }

  package var text: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  package var elements: [JSONValue]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }

  package var object: JSONObject? {
    guard case .object(let object) = content else { return nil }
    return object
  }

  /// The member of that name, if this is an object that has one.
  package subscript(name: String) -> JSONValue? { object?[name] }
}
