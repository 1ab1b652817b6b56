/// A value of a file while a record is read from it: in the tree that `JSONReader` makes, or in a tape.
enum MemberValue {
  case tree(JSONValue)
  case tape(TapeView, Int)

  /// Offset in bytes of the value's first byte.
  var offset: Int {
    switch self {
    case .tree(let value): value.offset
    case .tape(let view, let place):
      // The quotation mark of a text stands before it.
      Int(view.node(place).start) - (view.node(place).kind == .text ? 1 : 0)
    }
  }

  var text: String? {
    switch self {
    case .tree(let value): value.text
    case .tape(let view, let place): view.node(place).kind == .text ? view.text(place) : nil
    }
  }

  /// What `body` makes of the bytes of a text; nil where it is none.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    if case .tape(let view, let place) = self, view.node(place).kind == .text, view.node(place).isPlain {
      return body(view.slice(place))
    }
    guard var text else { return nil }
    return text.withUTF8(body)
  }

  /// Whether both are texts that say the same.
  func isSameText(as other: MemberValue) -> Bool {
    withText { text in other.withText { $0.elementsEqual(text) } } ?? false
  }

  var flag: Bool? {
    switch self {
    case .tree(let value):
      guard case .bool(let flag) = value.content else { return nil }
      return flag
    case .tape(let view, let place):
      switch view.node(place).kind {
      case .yes: return true
      case .no: return false
      case .null, .number, .text, .array, .object: return nil
      }
    }
  }

  /// The text of a number.
  var number: String? {
    switch self {
    case .tree(let value):
      guard case .number(let text) = value.content else { return nil }
      return text
    case .tape(let view, let place):
      return view.node(place).kind == .number ? String(decoding: view.slice(place), as: UTF8.self) : nil
    }
  }

  var isNull: Bool {
    switch self {
    case .tree(let value): value.content == .null
    case .tape(let view, let place): view.node(place).kind == .null
    }
  }

  var isList: Bool {
    switch self {
    case .tree(let value): value.elements != nil
    case .tape(let view, let place): view.node(place).kind == .array
    }
  }

  var isObject: Bool {
    switch self {
    case .tree(let value): value.object != nil
    case .tape(let view, let place): view.node(place).kind == .object
    }
  }

  /// The values of a list, none of anything else.
  var elements: [MemberValue] {
    switch self {
    case .tree(let value): (value.elements ?? []).map(MemberValue.tree)
    case .tape(let view, let place):
      isList ? view.places(in: place).map { .tape(view, $0) } : []
    }
  }

  /// The member of that name of an object.
  subscript(name: String) -> MemberValue? {
    switch self {
    case .tree(let value): value.object?[name].map(MemberValue.tree)
    case .tape(let view, let place): view.member(name, of: place).map { .tape(view, $0) }
    }
  }

  /// The names of the members of an object, in the order of the file, each with the offset of its quotation mark.
  var names: [(name: String, offset: Int)] {
    switch self {
    case .tree(let value): (value.object?.members ?? []).map { ($0.name, $0.offset) }
    case .tape(let view, let place):
      isObject
        ? view.places(in: place).map { (view.name($0), Int(view.node($0).nameStart) - 1) } : []
    }
  }
}
