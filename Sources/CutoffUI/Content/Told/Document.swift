/// A text to hand on, block by block. It says what stands where; how a title or an item looks is its renderer's.
package struct Document: Hashable, Sendable {
  /// A part of the text, not wrapped.
  package enum Block: Hashable, Sendable {
    case title(String)
    /// What the blocks up to the next heading are about.
    case heading(String)
    case text(String)
    /// One of several, with what belongs to it.
    case item(String, [String])
  }

  package var blocks: [Block]

  /// A text of `blocks`, in their order.
  package init(_ blocks: [Block]) { self.blocks = blocks }
}
