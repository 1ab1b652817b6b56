import CutoffDomain

/// What can be taken back and what can be carried out again, the latest at the end of each.
struct UndoStacks: Hashable, Sendable {
  private(set) var undoable: [UndoEntry] = []
  private(set) var redoable: [UndoEntry] = []

  /// How many changes are kept.
  static let limit = 500

  mutating func take(_ line: UndoLine) {
    switch line {
    case .made(let entry):
      undoable.append(entry)
      redoable = []
      if undoable.count > Self.limit { undoable.removeFirst(undoable.count - Self.limit) }
    case .undone(let key): Self.move(key, from: &undoable, to: &redoable)
    case .redone(let key): Self.move(key, from: &redoable, to: &undoable)
    }
  }

  private static func move(_ key: String, from old: inout [UndoEntry], to new: inout [UndoEntry]) {
    guard let index = old.lastIndex(where: { $0.key == key }) else { return }
    new.append(old.remove(at: index))
  }

  /// The lines from which these stacks come again.
  var lines: [UndoLine] {
    let made = (undoable + redoable.reversed()).map(UndoLine.made)
    return made + redoable.map { .undone($0.key) }
  }
}
