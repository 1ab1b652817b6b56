/// One part of the way that a step goes: "treasury, 1 day at its desk", "crediting, half an hour".
package struct Stage: Hashable, Sendable {
  /// How its length is counted.
  package enum Unit: String, CaseIterable, Sendable {
    /// Elapsed time: travel, crediting.
    case hours
    /// Time while the desk is open.
    case deskHours
    /// Handed in before the desk closes, done by its close so many working days later; 0 is the same day.
    case deskDays
  }

  package var label: String
  /// Hundredths of the unit, 0 … 1 000 000; whole units for `deskDays`.
  package var hundredths: Int64
  package var unit: Unit
  /// Nil only for `hours`.
  package var desk: Desk?

  package init(label: String, hundredths: Int64, unit: Unit, desk: Desk? = nil) {
    self.label = label
    self.hundredths = hundredths
    self.unit = unit
    self.desk = desk
  }

  /// The longest stage, in hundredths of its unit.
  package static let longest: Int64 = 1_000_000
}
