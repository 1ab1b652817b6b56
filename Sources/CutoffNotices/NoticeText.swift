/// The text of a notice as it is read: what a mail, a web page or a document said, lines ended by line feeds.
package struct NoticeText: Hashable, Sendable {
  package var lines: [String]

  package init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
