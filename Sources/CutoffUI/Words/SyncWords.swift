import CutoffDomain

/// The words of sharing the store.
package enum SyncWords {
  package static let summary = Wording("đồng bộ với mọi người (git)", "sync with the others (git)")
  package static let hint = Wording("đồng bộ", "sync")
  package static let running = Wording("đang đồng bộ…", "syncing…")
  package static let isRunning = Wording("đang đồng bộ", "a sync is running")
  package static let impossible = Wording(
    "kho này không đồng bộ được từ đây", "this store cannot be synced from here")

  package static func not(_ text: String) -> Wording {
    Wording("chưa đồng bộ: \(text)", "not synced: \(text)")
  }

  package static let noAnswer = Wording(
    "chương trình dừng giữa chừng; chạy cutoff sync để xem", "the program stopped; run cutoff sync to see why"
  )

  /// In the status row: "sync 12:04 ✓".
  package static func synced(_ time: String) -> Wording {
    Wording("đồng bộ \(time) ✓", "sync \(time) ✓")
  }
  package static func unsent(_ count: Int) -> Wording {
    Wording("\(count) chưa gửi", "\(count) not sent")
  }
  package static let refused = Wording("chưa đồng bộ được (:sync)", "not synced (:sync)")
  package static func clashes(_ count: Int) -> Wording { Wording("≠ \(count)", "≠ \(count)") }
}
