import CutoffDomain

/// What is said of two incidents that become one.
package enum MergeWords {
  /// What undo calls it.
  package static func title(_ other: String, _ kept: String) -> Wording {
    Wording("gộp «\(other)» vào «\(kept)»", "merge “\(other)” into “\(kept)”")
  }

  package static func counts(added: Int, same: Int, differing: Int) -> Wording {
    Wording(
      "thêm \(added) mục, \(same) mục trùng, \(differing) chỗ khác nhau",
      "\(added) added, \(same) the same, \(differing) differing")
  }

  package static let needsTwo = Wording(
    "đánh dấu đúng hai vụ việc để gộp (Space)", "mark the two incidents that become one (Space)")
}
