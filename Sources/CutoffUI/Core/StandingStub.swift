import CutoffDomain
extension Incident {
  func standing(at now: Instant, settings: StandingSettings) -> Standing? { nil }
}
