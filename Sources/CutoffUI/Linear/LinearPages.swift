/// A long list that is told a page at a time.
struct LinearPages {
  static let size = 10

  private var rest: ArraySlice<String>
  let count: Int

  init(_ lines: [String]) {
    rest = lines[...]
    count = lines.count
  }

  var isOver: Bool { rest.isEmpty }
  var shown: Int { count - rest.count }

  /// The next lines; a list that is only a little longer than a page is told at once.
  mutating func next() -> [String] {
    let page = rest.count <= Self.size + 2 ? rest : rest.prefix(Self.size)
    rest = rest.dropFirst(page.count)
    return Array(page)
  }
}
