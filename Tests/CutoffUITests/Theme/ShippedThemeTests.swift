import CutoffScreen
import CutoffTheme
import CutoffWords
import Foundation
import Testing

@Suite struct ShippedThemeTests {
  @Test func `the folder holds these themes and no others`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ShippedThemes.folder.path)
    #expect(files.sorted() == ShippedThemes.slugs.map { $0 + ".yaml" })
  }

  @Test(arguments: ShippedThemes.slugs, [ColourDepth.direct, .indexed256])
  func `every text keeps its contrast on every ground`(slug: String, depth: ColourDepth) throws {
    let ratio = slug.hasPrefix("high-contrast") ? 7 : 4.5
    #expect(try ShippedThemes.theme(slug).styleSheet(for: depth).pairs(below: ratio) == [])
  }

  @Test(arguments: ShippedThemes.slugs)
  func `the check finds nothing short`(slug: String) throws {
    let report = try #require(ThemeReport(ShippedThemes.theme(slug)))
    #expect(report.leastContrast == (slug.hasPrefix("high-contrast") ? 7 : 4.5))
    #expect(report.short == [])
    for contrast in report.contrasts where contrast.needed != nil {
      #expect(min(contrast.asked, contrast.direct, contrast.indexed) >= report.leastContrast, "\(contrast)")
    }
  }

  @Test(arguments: ShippedThemes.slugs)
  func `the colours are drawn as the file gives them`(slug: String) throws {
    let bent = try ShippedThemes.theme(slug).bentRoles
    #expect(bent.inks == [])
    #expect(bent.grounds == [])
  }

  @Test(arguments: ShippedThemes.slugs)
  func `the variant in the file is what the colours show`(slug: String) throws {
    let theme = try ShippedThemes.theme(slug)
    #expect(theme.variant != nil)
    #expect(theme.variant == theme.statedVariant)
  }

  @Test(arguments: ShippedThemes.slugs, [ColourDepth.direct, .indexed256])
  func `the selection, the bars and the banner stand out from the screen`(
    slug: String, depth: ColourDepth
  ) throws {
    let sheet = try ShippedThemes.theme(slug).styleSheet(for: depth)
    #expect(Set(Ground.allCases.map { sheet.colour($0) }).count == Ground.allCases.count)
  }

  @Test(
    arguments: ["high-contrast-dark", "high-contrast-light"], [ColourDepth.direct, .indexed256])
  func `rules of high contrast have the 3 to 1 of graphics`(slug: String, depth: ColourDepth) throws {
    let sheet = try ShippedThemes.theme(slug).styleSheet(for: depth)
    let border = try #require(sheet.colour(.border))
    #expect(try border.contrast(with: #require(sheet.colour(Ground.screen))) >= 3)
  }
}

@Suite struct ColourBlindThemeTests {
  @Test(arguments: ["colour-blind-dark", "colour-blind-light"])
  func `states are 10 apart by CIEDE2000 for every eye`(slug: String) throws {
    let report = try #require(ThemeReport(ShippedThemes.theme(slug)))
    #expect(report.sights.map(\.vision) == ColourVision.allCases)
    for sight in report.sights {
      #expect(sight.direct.difference >= 10, "\(sight)")
      #expect(sight.indexed.difference >= 10, "\(sight)")
    }
  }

  /// The two that `auto` takes are seen by everybody; with 256 colours there is less room.
  @Test(arguments: ["cutoff-dark", "cutoff-light"])
  func `states of the usual themes are not alike to any eye`(slug: String) throws {
    for sight in try #require(ThemeReport(ShippedThemes.theme(slug))).sights {
      #expect(sight.direct.difference >= 9.5, "\(sight)")
      #expect(sight.indexed.difference >= 4, "\(sight)")
    }
  }
}
