import CutoffWords

/// Reads a theme from the text of a base16 or base24 scheme file.
///
/// Taken as they come: `#` or none before a colour, quotes or none (unless there is a `#`), any case and
/// order, the older form without `palette` and with `scheme` for `name`, tabs in comments, no slug, author
/// or variant, and keys that are not known here. A mapping `cutoff` may say more: for any role by its name a
/// colour or a place of the palette (`title: base0C`), and `contrast`, the least contrast of text, a number
/// or `high`.
package enum ThemeFile {
  private typealias Fields = [String: ThemeSource.Field]

  private static let systems = ["base16", "base24"]
  private static let defaultContrast = 4.5
  private static let highContrast = 7.0
  private static let contrasts = 4.5...21.0
  private static let baseKeys = SchemeColour.allCases.map { $0.key.lowercased() }
  private static let brighterKeys = (0x10...0x17).map { "base" + String($0, radix: 16) }

  /// The theme that `text` describes. `path` names the file in errors, and the theme if nothing else does.
  package static func parse(_ text: String, path: String) throws(ThemeError) -> Theme {
    let source = try ThemeSource(text, path: path)
    let top = try source.fields()
    try checkSystem(top, source)
    let slug = try source.string(top["slug"]) ?? source.stem
    let name = try source.string(top["name"] ?? top["scheme"]) ?? slug
    let author = try source.string(top["author"]) ?? ""
    let variant = try source.string(top["variant"]).flatMap { Theme.Variant(rawValue: $0.lowercased()) }
    return Theme(
      slug: slug, name: name, author: author, statedVariant: variant, look: try look(top, source))
  }

  private static func checkSystem(_ top: Fields, _ source: ThemeSource) throws(ThemeError) {
    guard let field = try system(top, source), let system = try source.string(field),
      !systems.contains(system.lowercased())
    else { return }
    throw source.error(.foreignSystem(system), at: field.line)
  }

  /// Systems after base24 have it below `scheme`, where the older form has the name.
  private static func system(
    _ top: Fields, _ source: ThemeSource
  ) throws(ThemeError) -> ThemeSource.Field? {
    guard top["system"] == nil, let scheme = top["scheme"], scheme.isMapping else { return top["system"] }
    return try source.fields(of: scheme)["system"]
  }

  private static func look(_ top: Fields, _ source: ThemeSource) throws(ThemeError) -> Theme.Look {
    let palette = try palette(top, source)
    var colours = RoleColours(try scheme(of: palette.fields, missingAt: palette.line, source))
    guard let own = top["cutoff"] else { return .colours(colours, leastContrast: defaultContrast) }
    let fields = try source.fields(of: own)
    for field in inOrder(fields) where field.key.lowercased() != "contrast" {
      try override(&colours, by: field, palette.fields, source)
    }
    return .colours(colours, leastContrast: try contrast(fields["contrast"], source))
  }

  // MARK: The scheme

  /// The colours by their keys, and the line that stands for all of them.
  private static func palette(
    _ top: Fields, _ source: ThemeSource
  ) throws(ThemeError) -> (fields: Fields, line: Int?) {
    let palette = top["palette"]
    let fields = try palette.map { (field) throws(ThemeError) in try source.fields(of: field) } ?? top
    // Beside the colours there may be any other key.
    return (fields.filter { $0.key.hasPrefix("base") }, palette?.line)
  }

  /// The scheme of these colours; what is missing is told at `line`, or where a key looks like a slip.
  private static func scheme(
    of fields: Fields, missingAt line: Int?, _ source: ThemeSource
  ) throws(ThemeError) -> Scheme {
    let keys = Set(baseKeys + brighterKeys)
    for field in inOrder(fields) where keys.contains(field.key.lowercased()) { _ = try source.colour(field) }
    return try Scheme { (place) throws(ThemeError) in
      if let field = fields[place.key.lowercased()] { return try source.colour(field) }
      guard let slip = inOrder(fields).first(where: { !isPlace($0.key) }) else {
        throw source.error(.missingColour(key: place.key), at: line)
      }
      throw source.error(.unknownColour(key: slip.key), at: slip.line)
    }
  }

  /// `base` and two hexadecimal digits: some schemes have places beyond those of base24.
  private static func isPlace(_ key: String) -> Bool {
    key.count == 6 && key.dropFirst(4).allSatisfy(\.isHexDigit)
  }

  // MARK: What cutoff adds

  private static func override(
    _ colours: inout RoleColours, by field: ThemeSource.Field, _ palette: Fields, _ source: ThemeSource
  ) throws(ThemeError) {
    let name = field.key.lowercased()
    if let ink = Ink.allCases.first(where: { $0.name == name }) {
      colours[ink] = try colour(of: field, palette, source)
    } else if let ground = Ground.allCases.first(where: { $0.name == name }) {
      colours[ground] = try colour(of: field, palette, source)
    } else {
      throw source.error(.unknownRole(field.key), at: field.line)
    }
  }

  /// A colour, or the one that the palette has at the place named.
  private static func colour(
    of field: ThemeSource.Field, _ palette: Fields, _ source: ThemeSource
  ) throws(ThemeError) -> RGB {
    let key = try source.string(field)?.lowercased() ?? ""
    guard (baseKeys + brighterKeys).contains(key) else { return try source.colour(field) }
    guard let place = palette[key] else {
      throw source.error(.missingColour(key: try source.string(field) ?? key), at: field.line)
    }
    return try source.colour(place)
  }

  private static func contrast(
    _ field: ThemeSource.Field?, _ source: ThemeSource
  ) throws(ThemeError) -> Double {
    guard let field else { return defaultContrast }
    let text = try source.string(field) ?? ""
    guard text.lowercased() != "high" else { return highContrast }
    guard let contrast = Double(text), contrasts.contains(contrast) else {
      throw source.error(.notAContrast(text), at: field.line)
    }
    return contrast
  }

  /// From the first line to the last, so that the first mistake is told.
  private static func inOrder(_ fields: Fields) -> [ThemeSource.Field] {
    fields.values.sorted { $0.line < $1.line }
  }
}
