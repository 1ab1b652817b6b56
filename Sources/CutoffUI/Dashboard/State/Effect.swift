/// What should be done beside the state. Effects run in order and come back as messages.
package enum Effect: Sendable {
  /// The session does it with its keeper.
  case keeping(Keeping)
  /// Whoever owns the terminal does it.
  case outside(Outside)
}
