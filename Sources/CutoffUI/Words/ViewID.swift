/// Names what can stand in place of the panes: one question asked of all incidents, or of the shown one. The same word
/// behind `:view`. Every id stands for a `ViewKind` of the list.
package struct ViewID: Hashable, Sendable {
  package let rawValue: String

  /// For the views, which declare their ids.
  package init(_ name: String) { rawValue = name }
}
