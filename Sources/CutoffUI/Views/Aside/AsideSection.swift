import CutoffContent
import CutoffWords

/// A part of the columns beside the panes, which a wide screen has: a title with its count, and rows to look at.
package struct AsideSection: Sendable {
  package let title: String
  /// At the right end of the title's rule.
  package let count: String
  package let rows: [PaneRow]

  init(_ title: String, count: String, _ rows: [PaneRow]) {
    self.title = title
    self.count = count
    self.rows = rows
  }
}
