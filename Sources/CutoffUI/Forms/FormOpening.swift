import CutoffDomain
import CutoffScreen

/// Opens forms, gives them their input, and turns what they hold into changes.
enum FormOpening {
  static func open(_ command: CommandID, _ state: inout State) -> [Effect] { [] }
  static func event(_ state: inout State, pasted: String) -> [Effect] { [] }
  static func receive(_ state: inout State, _ form: FormOverlay, _ input: TerminalInput) -> [Effect] { [] }
}

enum FormPlacing {
  static func draw(_ form: FormOverlay, state: State, layout: Layout, on canvas: inout Canvas) {}
}
