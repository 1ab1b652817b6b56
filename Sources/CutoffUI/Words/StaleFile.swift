/// Why an incident is shown as it was.
package enum StaleFile: Hashable, Sendable {
  /// Its file is missing, empty or half written, and may be in the middle of being replaced.
  case missing(file: String)
  /// The system does not let its file be read now, with the reason in words.
  case unreadable(file: String, reason: String)
  /// Its file is there to stay as it is, with the reason in words.
  case damaged(file: String, reason: String)
}
