import CutoffDomain

/// The place that holds something else than the change found.
struct ChangeProblem: Error, Hashable {
  /// Nil for the header.
  var record: RecordID?
  /// Nil for the record as a whole.
  var member: String?
}
