import CutoffScreen
import CutoffUI
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
  private static let states: [Ink] = [.urgent, .warning, .good, .focus, .text, .muted]
  private static let slugs = ["colour-blind-dark", "colour-blind-light"]

  @Test(arguments: slugs, [ColourDepth.direct, .indexed256])
  func `states are 10 apart by CIEDE2000 for every eye`(slug: String, depth: ColourDepth) throws {
    let sheet = try ShippedThemes.theme(slug).styleSheet(for: depth)
    var tooClose: [String] = []
    for vision in ColourVision.allCases {
      for (place, first) in Self.states.enumerated() {
        for second in Self.states[(place + 1)...] {
          let difference = vision.difference(
            try #require(sheet.colour(first)), try #require(sheet.colour(second)))
          if difference < 10 { tooClose.append("\(vision): \(first), \(second): \(difference)") }
        }
      }
    }
    #expect(tooClose == [])
  }

  @Test func `the measure agrees with the published pairs`() {
    func difference(_ first: (Double, Double, Double), _ second: (Double, Double, Double)) -> Double {
      Lab(lightness: first.0, a: first.1, b: first.2)
        .difference2000(to: Lab(lightness: second.0, a: second.1, b: second.2))
    }
    #expect(abs(difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) - 2.0425) < 0.0001)
    #expect(abs(difference((50, 2.5, 0), (73, 25, -18)) - 27.1492) < 0.0001)
    let greens = difference((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387))
    #expect(abs(greens - 1.2644) < 0.0001)
  }
}
