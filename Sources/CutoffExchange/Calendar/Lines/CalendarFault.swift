/// A piece of a calendar that is refused, with its place.
package struct CalendarFault: Error, Hashable, Sendable {
  package var place: TextPlace
  /// The component that it stands in, where that has said its UID.
  package var uid: String?
  /// The property that is wrong.
  package var member: String?
  package var reason: ImportFaultReason
  /// What stands there, at most eighty characters.
  package var text: String

  package init(
    _ reason: ImportFaultReason, at place: TextPlace, uid: String? = nil, member: String? = nil,
    text: String = ""
  ) {
    self.place = place
    self.uid = uid
    self.member = member
    self.reason = reason
    self.text = String(text.prefix(80))
  }
}
