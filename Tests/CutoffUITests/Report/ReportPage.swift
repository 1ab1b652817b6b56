/// A page taken apart, strictly: every element is closed in its order, every attribute is quoted.
struct ReportPage {
  struct Tag: Hashable {
    var name: String
    var attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// What is not valid.
  private(set) var problems: [String] = []
  private var open: [String] = []

  private static let void: Set = ["meta", "br", "hr"]

  init(_ page: String) {
    var rest = Substring(page)
    while let start = rest.firstIndex(of: "<") {
      note(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("not closed: \(rest[start...].prefix(40))")
        return
      }
      note(tag: rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    note(text: rest)
    if !open.isEmpty { problems.append("left open: \(open)") }
  }

  func attributes(_ name: String, of tag: String) -> [String] {
    tags.filter { $0.name == tag }.compactMap { $0.attributes[name] }
  }

  func count(_ name: String) -> Int { tags.count { $0.name == name } }

  private mutating func note(text: Substring) {
    guard open.last != "style" else { return }
    if text.contains(">") { problems.append("bare sign: \(text.prefix(60))") }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let isKnown = ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { part.hasPrefix($0) }
      if !isKnown { problems.append("bare &: \(part.prefix(20))") }
    }
  }

  private mutating func note(tag: Substring) {
    guard tag != "!DOCTYPE html" else { return }
    guard !tag.hasPrefix("/") else {
      if open.popLast() != String(tag.dropFirst()) { problems.append("closes nothing: \(tag)") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      guard rest.first == " ", let sign = rest.firstIndex(of: "=") else {
        problems.append("attribute: \(tag)")
        break
      }
      let key = String(rest[rest.index(after: rest.startIndex)..<sign])
      let value = rest[rest.index(after: sign)...]
      guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") else {
        problems.append("attribute: \(tag)")
        break
      }
      attributes[key] = String(value[value.index(after: value.startIndex)..<end])
      rest = value[value.index(after: end)...]
    }
    tags.append(Tag(name: name, attributes: attributes))
    check(name)
    if !Self.void.contains(name) { open.append(name) }
  }

  /// Where an element must stand.
  private mutating func check(_ name: String) {
    let parents: [String: Set<String>] = [
      "li": ["ul", "ol"], "tr": ["thead", "tbody"], "td": ["tr"], "th": ["tr"], "thead": ["table"],
      "tbody": ["table"], "main": ["body"], "h1": ["main"], "h2": ["main"], "h3": ["main"],
    ]
    guard let allowed = parents[name], !allowed.contains(open.last ?? "") else { return }
    problems.append("\(name) in \(open.last ?? "nothing")")
  }
}
