/// The ids that texts and the configuration name; the others stand with their commands.
extension CommandID {
  package static let addMenu = CommandID("addMenu")
  package static let readNotice = CommandID("readNotice")
  package static let addParty = CommandID("addParty")
  package static let addAmount = CommandID("addAmount")
  package static let check = CommandID("check")
  package static let close = CommandID("close")
  package static let eventNow = CommandID("eventNow")
  package static let outcome = CommandID("outcome")
  package static let deadline = CommandID("deadline")
  package static let edit = CommandID("edit")
  package static let acknowledge = CommandID("acknowledge")
  package static let viewMenu = CommandID("viewMenu")
  package static let sortMenu = CommandID("sortMenu")
  package static let back = CommandID("back")
  package static let quit = CommandID("quit")
}
