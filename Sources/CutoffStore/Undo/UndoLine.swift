import CutoffDomain

/// One line of the undo log.
enum UndoLine {
  /// A change was made.
  case made(UndoEntry)
  /// The change of that key was taken back.
  case undone(String)
  /// The change of that key was carried out again.
  case redone(String)

  var json: JSONValue {
    var writer = MemberWriter()
    switch self {
    case .made(let entry):
      writer.put("made", entry.key)
      writer.put("session", entry.session)
      writer.put("change", ChangeCodec.json(entry.change))
    case .undone(let key): writer.put("undone", key)
    case .redone(let key): writer.put("redone", key)
    }
    return writer.object
  }

  /// Nil for a line that was cut short or comes from another version.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let json = try? JSONReader.read(Array(bytes)), let line = try? UndoLine(json) else { return nil }
    self = line
  }

  private init(_ json: JSONValue) throws(JSONProblem) {
    let members = try Members(json, at: .file)
    if let key = try members.optionalText("undone") {
      self = .undone(key)
    } else if let key = try members.optionalText("redone") {
      self = .redone(key)
    } else {
      self = .made(
        UndoEntry(
          key: try members.text("made"), session: try members.text("session"),
          change: try ChangeCodec.change(try members.members("change"))))
    }
  }
}

/// A change that can be taken back or carried out again.
struct UndoEntry: Hashable, Sendable {
  /// Unique in the log: the session and a number.
  var key: String
  var session: String
  var change: Change
}
