/// Whether what is not saved lies somewhere else on disk meanwhile.
package enum Aside: Hashable, Sendable {
  /// Nobody has looked yet: nothing is said of it.
  case unknown
  /// All of it is in this file, which was read back.
  case kept(String)
  /// No file took it, and why, in words.
  case nowhere(String)
}

/// What the terminal made of a text for its clipboard. Whether the clipboard took it no terminal says.
package enum CopyEnding: Hashable, Sendable {
  case sent, tooLong
  /// The terminal has no way for it.
  case impossible
}

/// What the person did about reminders.
package enum ReminderDeed: Hashable, Sendable {
  /// So many were acknowledged.
  case acknowledged(Int)
  /// So many were acknowledged, and are called out again.
  case takenBack(Int)
}
