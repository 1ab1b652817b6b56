import CutoffContent
import CutoffDomain

extension State {
  /// Shows a word at the bottom for some seconds.
  mutating func say(_ text: String, _ mood: Toast.Mood = .plain, seconds: Int64 = 5) {
    toast = Toast(text: text, mood: mood, until: moment.now.advanced(by: seconds))
  }
}
