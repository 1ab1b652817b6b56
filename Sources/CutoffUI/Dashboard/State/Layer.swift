import CutoffScreen

/// What lies above the dashboard: a value with its drawing and its keys. The topmost gets what is typed. The state
/// holds layers without knowing which there are.
package protocol Layer: Sendable {
  /// Reaches over a part of the status row.
  var coversStatus: Bool { get }
  /// Keys are commands to it, not text, so that a Vietnamese input method is seen through (`InputMethod`).
  var takesCommands: Bool { get }
  /// A key breaks a line in it that is Enter elsewhere.
  var takesBreaks: Bool { get }
  /// Draws it on what lies below, and sets the cursor.
  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas)
  /// What a key or a paste does while it is the topmost of `state`.
  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect]
  /// What a click does on a row that its drawing offered, counted from 0.
  func choose(row: Int, _ state: inout State) -> [Effect]
}

extension Layer {
  package var coversStatus: Bool { true }
  package var takesCommands: Bool { false }
  package var takesBreaks: Bool { false }
  package func choose(row: Int, _ state: inout State) -> [Effect] { [] }
}

extension State {
  /// Puts a layer in the topmost's place.
  mutating func replaceTop(with layer: any Layer) {
    guard !overlays.isEmpty else { return }
    overlays[overlays.count - 1] = layer
  }
}
