/// A member to which two people gave different values, before and after somebody chose. Values are JSON on
/// one line, so that members of newer versions can be settled too; nil stands for "no value".
package struct Settlement: Hashable, Sendable {
  /// Nil for the incident's own members.
  package var record: RecordID?
  /// The member of the file ("text", "due"); nil for a deletion that stood against an edit.
  package var member: String?
  package var before: HeldValues
  package var after: HeldValues

  package init(record: RecordID?, member: String?, before: HeldValues, after: HeldValues) {
    self.record = record
    self.member = member
    self.before = before
    self.after = after
  }

  /// The settlement that takes this one back.
  package var inverse: Settlement {
    Settlement(record: record, member: member, before: after, after: before)
  }
}

/// The value in its place, and those that wait beside it.
package struct HeldValues: Hashable, Sendable {
  package var inPlace: String?
  package var others: Set<String?>

  package init(inPlace: String?, others: Set<String?>) {
    self.inPlace = inPlace
    self.others = others
  }
}

/// What is done with two values of one member.
package enum ClashChoice: String, CaseIterable, Sendable {
  /// The one in its place stays.
  case this
  /// The other one takes the place.
  case that
  /// Both, one after the other; for texts only.
  case both
}
