import CutoffDomain

/// What the bands of the list are called.
package enum BandWords {
  package static let now = Wording("lúc này", "now")
  package static let ahead = Wording("sắp tới", "ahead")
  package static let open = Wording("chờ kết luận", "unsettled")
  package static let quiet = Wording("đã yên", "quiet")

  /// "12 more ahead".
  package static func more(_ count: Int, _ band: Band) -> Wording {
    let name = name(band)
    return Wording("còn \(count) \(name(.vietnamese))", "\(count) more \(name(.english))")
  }

  package static func name(_ band: Band) -> Wording {
    switch band {
    case .now: now
    case .ahead: ahead
    case .open: open
    case .quiet: quiet
    }
  }
}
