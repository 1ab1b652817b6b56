import CutoffContent
import CutoffDomain
import CutoffStore
import Foundation

/// What the programs on this machine lately called hooks for, a file for each store in the state folder. Whoever makes
/// something cross calls its hooks; of those that only see it the first does, and none that sees what another made.
struct RecentCalls {
  private let path: String
  private let session: String

  /// `store` is the store's folder; nil for the sample.
  init(stateFolder: String, store: String?) {
    path = stateFolder + "/hooks/" + (store.map(UndoLog.key) ?? "sample") + ".json"
    session = String(Machine.random(), radix: 36)
  }

  /// Those of `crossings` whose hooks are this program's to call, which it remembers: of those that it made all.
  /// Where nothing can be remembered they are called, rather twice than never.
  func claim(_ crossings: [Crossing], isMade: Bool) -> [Crossing] {
    guard !crossings.isEmpty, let lock = try? PrivateLock(for: path, patience: 250) else { return crossings }
    defer { withExtendedLifetime(lock) {} }
    let now = Machine.now().instant.seconds
    var calls = recent(now)
    let claimed = crossings.filter { crossing in
      isMade || !calls.contains { $0.key == crossing.callKey && $0.session != session }
    }
    calls += claimed.map { Call(key: $0.callKey, at: now, session: session) }
    if let bytes = try? JSONEncoder().encode(calls) {
      try? PrivateFile.write(Array(bytes), to: path, isSynced: false)
    }
    return claimed
  }

  private func recent(_ now: Int64) -> [Call] {
    guard let bytes = try? StoredFile.read(path, limit: 1 << 22).bytes,
      let calls = try? JSONDecoder().decode([Call].self, from: Data(bytes))
    else { return [] }
    return calls.filter { now - Self.memory...now ~= $0.at }
  }

  private struct Call: Codable {
    let key: String
    /// Seconds of the machine's clock.
    let at: Int64
    let session: String
  }

  /// Seconds within which two programs that see one thing see it.
  private static let memory: Int64 = 10
}

extension Crossing {
  fileprivate var callKey: String {
    [
      incident.text, cause.rawValue, record?.text ?? "", "\(due?.seconds ?? 0)", "\(threshold ?? -1)",
      headline.word.rawValue,
    ].joined(separator: " ")
  }
}
