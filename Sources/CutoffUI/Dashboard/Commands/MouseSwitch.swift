import CutoffDomain
import CutoffWords

/// Switching the mouse on or off while the dashboard runs.
enum MouseSwitch {
  private static let isOn = Wording(
    "Chuột đang bật · giữ Shift để bôi chọn chữ", "The mouse is on · hold Shift to select text")

  private static let isOff = Wording("Chuột đã tắt", "The mouse is off")

  /// Switches the mouse on or off while the dashboard runs.
  static func toggle(_ state: inout State) -> [Effect] {
    state.surroundings.isMouseOn.toggle()
    let isOn = state.surroundings.isMouseOn
    state.say((isOn ? MouseSwitch.isOn : isOff)(state.language))
    return [.mouse(isOn)]
  }
}
