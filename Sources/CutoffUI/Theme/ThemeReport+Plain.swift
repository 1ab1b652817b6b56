import CutoffDomain
import CutoffWords

extension ThemeReport {
  /// The report as text: a title, the contrasts, the roles that are drawn otherwise, the closest states,
  /// and what to make of it.
  package func lines(_ language: Language) -> [String] {
    let blocks = [
      [title(language)], contrastLines(language), adjustmentLines(language), sightLines(language),
      [verdict(language)],
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func title(_ language: Language) -> String {
    let names = theme.slug == theme.name ? theme.name : "\(theme.name) (\(theme.slug))"
    let variant = theme.variant.map { Self.variantWord($0)(language) }
    let needed = Wording(
      "chữ cần tương phản từ \(Self.ratio(leastContrast, language))",
      "text needs a contrast of \(Self.ratio(leastContrast, language))")
    return ([names] + [variant, needed(language)].compactMap { $0 }).joined(separator: " · ")
  }

  private static func variantWord(_ variant: Theme.Variant) -> Wording {
    switch variant {
    case .dark: Wording("nền tối", "dark")
    case .light: Wording("nền sáng", "light")
    }
  }

  // MARK: Contrast

  private func contrastLines(_ language: Language) -> [String] {
    let head = [
      Wording("CHỮ", "INK"), Wording("NỀN", "GROUND"), Wording("TRONG TỆP", "IN THE FILE"),
      Wording("MÀU ĐỦ", "DIRECT"), Wording("256 MÀU", "256"), Wording("", ""),
    ].map { $0(language) }
    let rows = contrasts.map { contrast in
      [contrast.pair.ink.name, contrast.pair.ground.name]
        + [contrast.asked, contrast.direct, contrast.indexed].map { Self.decimal($0, 2, language) }
        + [Self.mark(contrast)(language)]
    }
    return PlainTable.lines([head] + rows, rightAligned: [2, 3, 4])
  }

  private static func mark(_ contrast: Contrast) -> Wording {
    guard contrast.needed != nil else { return Wording("đường kẻ, không phải chữ", "a rule, not text") }
    return contrast.isShort ? Wording("✗ thiếu", "✗ short") : Wording("✓", "✓")
  }

  private func adjustmentLines(_ language: Language) -> [String] {
    guard !adjustments.isEmpty else { return [] }
    let head = Wording(
      "vai được vẽ khác tệp để đọc được:", "roles drawn otherwise than the file asks, to be read:")
    return [head(language)]
      + PlainTable.lines(adjustments.map { ["  " + $0.role, $0.asked.hex, "→ " + $0.drawn.hex] })
  }

  // MARK: Eyes

  private func sightLines(_ language: Language) -> [String] {
    let head = [
      Wording("MẮT", "EYE"), Wording("MÀU ĐỦ", "DIRECT"), Wording("", ""), Wording("256 MÀU", "256"),
      Wording("", ""),
    ].map { $0(language) }
    let rows = sights.map { sight in
      [Self.eye(sight.vision)(language)]
        + [sight.direct, sight.indexed].flatMap { closest in
          [Self.decimal(closest.difference, 1, language), "\(closest.first.name)–\(closest.second.name)"]
        }
    }
    let distinct = Self.decimal(Self.distinct, 0, language)
    let about = Wording(
      "hai trạng thái giống nhau nhất (CIEDE2000; từ \(distinct) là phân biệt được):",
      "the two states most alike (CIEDE2000; from \(distinct) on they are told apart):")
    return [about(language)] + PlainTable.lines([head] + rows, rightAligned: [1, 3])
  }

  private static func eye(_ vision: ColourVision) -> Wording {
    switch vision {
    case .usual: Wording("thường", "usual")
    case .protanopia: Wording("mù đỏ (protanopia)", "protanopia")
    case .deuteranopia: Wording("mù lục (deuteranopia)", "deuteranopia")
    case .tritanopia: Wording("mù lam (tritanopia)", "tritanopia")
    }
  }

  // MARK: What to make of it

  private func verdict(_ language: Language) -> String {
    let texts = contrasts.filter { $0.needed != nil }.count
    let ratio = Self.ratio(leastContrast, language)
    guard !short.isEmpty else {
      return Wording("✓ cả \(texts) cặp đạt \(ratio)", "✓ all \(texts) pairs have \(ratio)")(language)
    }
    return Wording(
      "✗ \(short.count)/\(texts) cặp dưới \(ratio)", "✗ \(short.count) of \(texts) pairs are below \(ratio)")(
        language)
  }

  private static func ratio(_ value: Double, _ language: Language) -> String {
    decimal(value, 1, language) + ":1"
  }

  /// Cut and not rounded: 4.499 is below 4.5 and must not read "4.50".
  private static func decimal(_ value: Double, _ places: Int, _ language: Language) -> String {
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    let cut = Int((value * Double(unit)).rounded(.down))
    guard places > 0 else { return String(cut) }
    let fraction = String(unit + cut % unit).dropFirst()
    let mark = Wording(",", ".")(language)
    return String(cut / unit) + mark + fraction
  }
}
