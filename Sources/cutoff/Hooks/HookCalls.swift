import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffStore
import CutoffWords

/// A hook and what it is told.
struct HookCall {
  let hook: Hook
  let data: String
}

/// Which hooks are called for what happened, and what each is told (`cutoff-hook/1`).
struct HookCalls {
  let hooks: [Hook]
  private let author: String
  private let zone: Zone
  private let language: Language
  private let settings: StandingSettings

  /// Nil where no hook is to be called: none is set, the store is only played with, or a hook started this program.
  init?(_ settings: Settings) {
    let config = settings.configuration.config
    guard !config.hooks.isEmpty, !settings.isPlayed, settings.machine.variable(Self.variable) == nil else {
      return nil
    }
    hooks = config.hooks
    author = settings.author
    zone = settings.zone
    language = settings.language
    self.settings = config.settings
  }

  /// What is set in the environment of a hook: what it writes calls none.
  static let variable = "CUTOFF_HOOK"

  /// Whether any hook is about what the clock does.
  var watchesClock: Bool { hooks.contains { $0.occasion == .threshold || $0.occasion == .headline } }

  /// The calls for a change that was saved.
  func calls(for saved: SavedChange, at now: Instant) -> [HookCall] {
    let logsEvent = saved.change.edits.contains { edit in
      guard edit.before == nil, case .event? = edit.after else { return false }
      return true
    }
    let due = hooks.filter { $0.occasion == .change || ($0.occasion == .event && logsEvent) }
    guard !due.isEmpty else { return [] }
    let standing = (saved.after ?? saved.before)?.standing(at: now, settings: settings)
    let records = HookRecords(saved).value
    return due.map { call($0, standing, at: now, records: records, by: author, crossing: nil) }
  }

  /// The calls for what was crossed by an incident that stands so at `now`; `made` is the change that made it cross, nil
  /// for the clock and for other people.
  func calls(
    for crossings: [Crossing], _ standing: Standing, at now: Instant, made: SavedChange?
  ) -> [HookCall] {
    let records = made.map { HookRecords($0).value } ?? .array([])
    return crossings.flatMap { crossing in
      hooks.filter { $0.occasion == crossing.cause.occasion }.map {
        call(
          $0, standing, at: now, records: records, by: made == nil ? nil : author, crossing: crossing)
      }
    }
  }

  private func call(
    _ hook: Hook, _ standing: Standing?, at now: Instant, records: JSONValue, by author: String?,
    crossing: Crossing?
  ) -> HookCall {
    let incident = standing.map { StandingJSON(standing: $0, moment: now, alerts: $0.alerts).value }
    let alert = crossing.map { crossing in
      AlertJSON(
        crossing: crossing, zone: standing?.incident.header.zone ?? zone, moment: now,
        text: CrossingWords.line(crossing, zone: zone, language)
      ).value
    }
    let value = JSONValue.members([
      ("format", .string("cutoff-hook/1")),
      ("version", .string(ProgramVersion.text)),
      ("now", .instant(now, zone)),
      ("on", .string(hook.occasion.rawValue)),
      ("incident", incident ?? .null),
      ("records", records),
      ("by", .optional(author)),
      ("alert", alert ?? .null),
    ])
    return HookCall(hook: hook, data: value.document)
  }
}

extension Crossing.Cause {
  /// Nil for what no hook is about.
  fileprivate var occasion: Hook.Occasion? {
    switch self {
    case .threshold, .late: .threshold
    case .headline: .headline
    case .check: nil
    }
  }
}
