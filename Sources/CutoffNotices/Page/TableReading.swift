import CutoffDomain
import Foundation

/// What rows of a table say beside their times.
enum TableReading {
  static func row(at range: Range<Int>, _ page: NoticePage) -> (NoticeTable, NoticeTable.Row)? {
    for table in page.tables {
      if let row = table.rows.first(where: { $0.range == range }) { return (table, row) }
    }
    return nil
  }

  private static let number = Pattern(#"^[\s*]*\d{0,3}[.)]?[\s*]*$"#)
  private static let time = Pattern(#"^[\s*]*(?:(?:từ|from|đến|to)?[\s*]*\d{1,4}[:h/.-]|(?:từ|from)\s+\d)"#)

  /// The first cell that is neither a number nor a time, with the lines that go on in it.
  static func area(of row: NoticeTable.Row, _ mention: TimeMention, _ scene: NoticeScene) -> String? {
    let page = scene.page
    guard row.cells.count >= 2 else { return nil }
    for (place, cell) in row.cells.enumerated() {
      let text = page.phrase(cell)
      guard !cell.overlaps(mention.core), !number.matches(text), !time.matches(text), !text.hasSuffix(":"),
        !scene.mentions.contains(where: { cell.overlaps($0.core) })
      else { continue }
      let rest = row.continuations.filter { $0.cell == place }.map { page.phrase($0.range) }
      return ([text] + rest).joined(separator: " ")
    }
    return nil
  }

  /// What the head says happens: that of the time's own column first.
  static func trigger(
    of table: NoticeTable, _ row: NoticeTable.Row, _ mention: TimeMention, _ scene: NoticeScene
  ) -> (Trigger, Range<Int>?)? {
    guard let head = table.rows.first, head.range != row.range, scene.mentions(in: head.range).isEmpty else {
      return nil
    }
    let column = row.cells.firstIndex { $0.contains(mention.core.lowerBound) }
    if let column, head.cells.count == row.cells.count,
      let own = TriggerWords.all(in: scene.page, head.cells[column]).first(where: { !$0.isDenied })
    {
      return (own, head.range)
    }
    return TriggerWords.all(in: scene.page, head.range).first { !$0.isDenied }.map { ($0, head.range) }
  }
}
