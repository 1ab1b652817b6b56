/// A page in mdoc as a test looks at it.
struct Manual {
  /// What is explained below each heading: options as they are typed ("--json", "-o"), arguments by their names.
  private(set) var sections: [String: Set<String>] = [:]
  /// All the words of the page.
  let words: Set<String>

  init(_ text: String) {
    let lines = Pages.plain(text).split(separator: "\n").map(String.init)
    words = Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
    var heading = ""
    for line in lines {
      if line.hasPrefix(".Ss ") || line.hasPrefix(".Sh ") {
        heading = String(line.dropFirst(4))
        sections[heading] = []
      }
      guard line.hasPrefix(".It ") else { continue }
      let parts = line.dropFirst(4).split(separator: " ").map(String.init)
      for (macro, word) in zip(parts, parts.dropFirst()) where macro == "Fl" {
        sections[heading, default: []].insert("-" + word)
      }
      if parts.first == "Ar" {
        sections[heading, default: []].insert(parts.dropFirst().joined(separator: " "))
      }
    }
  }

  /// What is explained anywhere.
  var items: Set<String> { sections.values.reduce(into: []) { $0.formUnion($1) } }
}
