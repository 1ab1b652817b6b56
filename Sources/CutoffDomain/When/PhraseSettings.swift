/// What a person set about how phrases are read.
package struct PhraseSettings: Hashable, Sendable {
  /// By which calendar working days are counted; nil refuses them.
  package var workdays: WorkCalendar?
  /// How "4/7" is read in English.
  package var englishOrder = WhenReference.NumericOrder.dayMonth

  package init() {}
}

extension WhenReference {
  /// The same as the person set it.
  package func set(by settings: PhraseSettings) -> WhenReference {
    var reference = self
    reference.workdays = settings.workdays ?? workdays
    if language == .english { reference.numericOrder = settings.englishOrder }
    return reference
  }
}
