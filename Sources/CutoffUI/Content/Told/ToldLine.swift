import CutoffDomain
import CutoffWords

/// What is told of one thing, part by part. Panes, details and texts lay it out and find nothing out themselves.
package struct ToldLine: Sendable {
  /// What it is told of; nil for what cannot be selected.
  package var item: ItemKey?
  /// What stands before it; nil where nothing does.
  package var label: String?
  package var state: StateWord?
  /// The sides contradict each other about it, or two versions of it clash (`≠` on the screen).
  package var isDisputed: Bool
  /// In the order in which a sentence would say them.
  package var cells: [ToldCell]
  /// The command that answers it, where it asks for something.
  package var action: CommandID?
  /// The records that it rests on, the weightiest first.
  package var backing: [RecordID]

  /// A line of `cells`, of which those that are nil have nothing to tell.
  package init(
    _ item: ItemKey? = nil, label: String? = nil, state: StateWord? = nil, isDisputed: Bool = false,
    _ cells: [ToldCell?], action: CommandID? = nil, backing: [RecordID] = []
  ) {
    self.item = item
    self.label = label
    self.state = state
    self.isDisputed = isDisputed
    self.cells = cells.compactMap { $0 }
    self.action = action
    self.backing = backing
  }

  /// The part with a role; nil where it is not told.
  package func cell(_ role: ToldCell.Role) -> ToldCell? { cells.first { $0.role == role } }

  /// The text of the part with a role; empty where it is not told.
  package subscript(role: ToldCell.Role) -> String { cell(role)?.text ?? "" }

  /// When it is due or happened, or that nobody named a date.
  package var when: String { (cell(.said) ?? cell(.undated))?.text ?? "" }

  /// Its words; what it is about where they say nothing.
  package var content: String { (cell(.about) ?? cell(.what))?.text ?? "" }

  /// The word of its state, with a mark where it is disputed; empty without a state.
  package func stateText(_ language: Language) -> String { (state?.word(language) ?? "") + mark }

  /// The mark of what is disputed, behind the word of its state; empty where the state's own sign says so.
  package var mark: String { isDisputed && state?.glyph != "≠" ? " ≠" : "" }

  /// The word of its state in running text: it does not shout.
  package func stateWord(_ language: Language) -> String { (state?.word(language) ?? "").lowercased() }

  /// The parts of these roles as running text, in the order of the line: "TP Hà Nội → Viettel IDC: Trả nợ · 3 cách kể".
  package func running(_ roles: Set<ToldCell.Role> = [.who, .whom, .what, .uncounted, .remark]) -> String {
    var text = ""
    var before: ToldCell.Role?
    for cell in cells where roles.contains(cell.role) {
      text += before.map { ToldLine.joint($0, cell.role) } ?? ""
      text += cell.text
      before = cell.role
    }
    return text
  }

  private static func joint(_ left: ToldCell.Role, _ right: ToldCell.Role) -> String {
    if left == .who, right == .whom { return " → " }
    let isVoice = right == .what && (left == .who || left == .whom)
    return isVoice ? ": " : " · "
  }
}
