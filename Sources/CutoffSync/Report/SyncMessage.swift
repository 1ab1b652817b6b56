import CutoffDomain

/// The message of a commit, from comparing records.
package enum SyncMessage {
  /// "Cổng DVC Hà Nội: 2 events, cutoff moved to 25/12"; of several "5 incidents: 12 events, 1 deadline" and a line an
  /// incident. `others` are how many other files of the store changed.
  package static func text(_ news: [RecordNews], others: Int) -> String {
    guard let first = news.first else {
      return others > 0 ? "Store: \(others == 1 ? "1 file" : "\(others) files")\n" : "Store\n"
    }
    let lines = news.map { "\(plain($0.title)): \($0.text)" }.sorted()
    guard news.count > 1 else { return "\(plain(first.title)): \(first.text)\n" }
    var sum: [RecordKind: RecordNews.Counts] = [:]
    for counts in news.map(\.counts) {
      sum.merge(counts) {
        .init(added: $0.added + $1.added, edited: $0.edited + $1.edited, deleted: $0.deleted + $1.deleted)
      }
    }
    let moved = news.reduce(0) { $0 + $1.moves.count }
    let parts = RecordNews.parts(sum) + (moved > 0 ? ["\(moved) moved"] : [])
    let head = "\(news.count) incidents" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    return ([head, ""] + lines).joined(separator: "\n") + "\n"
  }

  /// The first line of a message.
  static func subject(_ message: String) -> String { String(message.prefix { $0 != "\n" }) }

  /// A title on one line, as git shows it.
  private static func plain(_ title: String) -> String {
    let scalars = title.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? " " : Character(scalar)
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }
}
