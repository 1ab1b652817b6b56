import Foundation

/// What a page shows, as text: blocks, breaks and rows of tables are lines, cells stand two blanks apart.
/// Nothing is loaded; what is hidden is left out.
struct HTMLText {
  private var output = ""
  /// Elements that are open, with whether they are hidden.
  private var open: [(name: String, isHidden: Bool)] = []
  private var pendingBreaks = 0
  private var pendingCell = false
  private var pendingBlank = false

  static func isPage(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace }.prefix(200).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<body")
  }

  static func text(of page: String) -> String {
    var reader = HTMLText()
    reader.read(Array(page.unicodeScalars))
    return reader.output
  }

  private static let hidden: Set<String> = [
    "script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg",
  ]
  private static let empty: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "source", "!doctype",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article", "header",
    "footer", "blockquote", "pre", "form", "address", "main", "center",
  ]
  private static let lines: Set<String> = ["li", "tr", "dt", "dd", "option", "caption", "tbody", "thead"]

  private mutating func read(_ page: [Unicode.Scalar]) {
    var index = 0
    while index < page.count {
      if page[index] == "<" {
        index = readMarkup(page, from: index)
      } else {
        let end = page[index...].firstIndex(of: "<") ?? page.count
        if !isHidden { write(Entities.decode(text(page[index..<end]))) }
        index = end
      }
    }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private var isHidden: Bool { open.last?.isHidden ?? false }

  private mutating func readMarkup(_ page: [Unicode.Scalar], from start: Int) -> Int {
    if page[start...].starts(with: Array("<!--".unicodeScalars)) {
      var index = start + 4
      while index + 2 < page.count, !(page[index] == "-" && page[index + 1] == "-" && page[index + 2] == ">")
      {
        index += 1
      }
      return min(page.count, index + 3)
    }
    guard start + 1 < page.count,
      page[start + 1].properties.isAlphabetic || page[start + 1] == "/" || page[start + 1] == "!"
    else {
      if !isHidden { write("<") }
      return start + 1
    }
    var index = start + 1
    var quote: Unicode.Scalar?
    while index < page.count {
      let scalar = page[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        break
      }
      index += 1
    }
    readTag(text(page[(start + 1)..<min(index, page.count)]))
    return min(page.count, index + 1)
  }

  private mutating func readTag(_ tag: String) {
    let isClosing = tag.hasPrefix("/")
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }.lowercased()
    guard !name.isEmpty else { return }
    if isClosing {
      if let place = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(place...) }
      breakLine(at: name)
      return
    }
    breakLine(at: name)
    guard !Self.empty.contains(name), !tag.hasSuffix("/") else { return }
    // Lists of items need no end tags.
    if ["li", "tr", "td", "th", "p"].contains(name), open.last?.name == name { open.removeLast() }
    open.append((name, isHidden || Self.hidden.contains(name) || Self.isInvisible(tag)))
    if name == "li", !isHidden { write("- ") }
  }

  private static let invisible = Pattern(
    #"\shidden(?:\s|=|$)|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|["'])|mso-hide)"#
  )

  private static func isInvisible(_ tag: String) -> Bool { invisible.matches(tag) }

  private mutating func breakLine(at name: String) {
    if isHidden { return }
    if Self.blocks.contains(name) {
      pendingBreaks = max(pendingBreaks, 2)
    } else if Self.lines.contains(name) {
      pendingBreaks = max(pendingBreaks, 1)
    } else if name == "br" || name == "hr" {
      pendingBreaks += 1
    } else if name == "td" || name == "th" {
      pendingCell = true
    }
  }

  private mutating func write(_ text: String) {
    for character in text {
      if character.isWhitespace && character != "\u{A0}" {
        pendingBlank = true
        continue
      }
      if pendingBreaks > 0 {
        if !output.isEmpty { output += String(repeating: "\n", count: min(2, pendingBreaks)) }
      } else if pendingCell, !output.isEmpty {
        output += "  "
      } else if pendingBlank, !output.isEmpty, output.last?.isWhitespace != true {
        output += " "
      }
      (pendingBreaks, pendingCell, pendingBlank) = (0, false, false)
      output.append(character == "\u{A0}" ? " " : character)
    }
  }
}

/// Characters that are written by name or number.
enum Entities {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
    "times": "×", "zwnj": "", "zwj": "", "shy": "", "thinsp": " ", "ensp": " ", "emsp": " ", "rarr": "→",
    "laquo": "«", "raquo": "»", "szlig": "ß", "aelig": "æ", "oslash": "ø", "Oslash": "Ø", "sect": "§",
  ]
  private static let marks: [(name: String, mark: String)] = [
    ("acute", "\u{301}"), ("grave", "\u{300}"), ("circ", "\u{302}"), ("tilde", "\u{303}"), ("uml", "\u{308}"),
    ("cedil", "\u{327}"), ("ring", "\u{30A}"), ("caron", "\u{30C}"),
  ]

  static func decode(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      guard let end = rest.prefix(12).firstIndex(of: ";"), let decoded = character(String(rest[..<end]))
      else {
        result += "&"
        continue
      }
      result += decoded
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    if let known = names[name] { return known }
    guard let letter = name.first, letter.isASCII,
      let mark = marks.first(where: { name.dropFirst() == $0.name })
    else { return nil }
    return (String(letter) + mark.mark).precomposedStringWithCanonicalMapping
  }
}
