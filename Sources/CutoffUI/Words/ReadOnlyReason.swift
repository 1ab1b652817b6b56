package enum ReadOnlyReason: Sendable {
  case flag, folder
}
