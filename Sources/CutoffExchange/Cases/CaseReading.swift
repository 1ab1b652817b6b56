import CutoffDomain

/// What a person reads in the texts of a case and its neutral form has no member for. Events are named e1, e2 …
/// in the order of the file.
package struct CaseReading {
  /// What a decision speaks of: the deadlines and the notice that it suspends or withdraws.
  package var decided: [String: [String]]
  /// The services that a deadline names in its label only; a cut that carries it out stops the same.
  package var services: [String: [String]]
  /// Cuts that stopped a part, where the case as a whole was cut.
  package var partialCuts: Set<String>
  /// What a statement says of the talks.
  package var talks: [String: TalksWord]
  /// The part of the day where the word of the file is that of another day's.
  package var parts: [String: PartOfDay]
  /// The first period of what is paid in periods until the date in the file.
  package var firstPeriods: [String: String]
  /// Promises that tell another one again.
  package var tellings: [String: String]

  /// Whether decisions that nobody read are worked out: what they suspend or withdraw is then what the file says was
  /// suspended or withdrawn.
  package var infersDecisions: Bool

  package init(
    decided: [String: [String]] = [:], services: [String: [String]] = [:], partialCuts: Set<String> = [],
    talks: [String: TalksWord] = [:], parts: [String: PartOfDay] = [:], firstPeriods: [String: String] = [:],
    tellings: [String: String] = [:], infersDecisions: Bool = false
  ) {
    self.decided = decided
    self.services = services
    self.partialCuts = partialCuts
    self.talks = talks
    self.parts = parts
    self.firstPeriods = firstPeriods
    self.tellings = tellings
    self.infersDecisions = infersDecisions
  }
}
