import CutoffWords

/// Most public schemes were not made to be read on four backgrounds, so what a scheme asks for is bent
/// until it can be read, and no further:
///
/// 1. The screen keeps its colour. White or black, whichever contrasts more with it, is the pole.
/// 2. The other grounds move towards the screen until they leave the pole 70 % of the contrast that it
///    has there, so that there is room for inks of different colours.
/// 3. Every ink moves towards the pole until it has the least contrast on all grounds. Rules between
///    panes stay as they are: nobody reads them.
extension RoleColours {
  /// The inks that write text.
  package static let textInks = Ink.allCases.filter { $0 != .border }

  private static let shareOfContrast = 0.7
  private static let steps = 64

  /// These colours bent until text has `leastContrast` (1 … 21) everywhere, or as much of it as the
  /// screen's colour allows; as they are where they have it already.
  package func readable(leastContrast: Double) -> RoleColours {
    let pole = self[.screen].pole
    var bent = self
    for ground in Ground.allCases where ground != .screen {
      bent[ground] = Self.first(from: self[ground], towards: self[.screen]) {
        pole.contrast(with: $0) >= self.leastContrastOfPole(leastContrast)
      }
    }
    for ink in Self.textInks {
      bent[ink] = Self.first(from: self[ink], towards: pole) {
        bent.isReadable($0, leastContrast: leastContrast)
      }
    }
    return bent
  }

  /// These colours as the nearest of a terminal's 256 that are readable in the same sense.
  package func indexed(
    leastContrast: Double, in table: IndexedColours = IndexedColours()
  ) -> (ink: [Ink: UInt8], ground: [Ground: UInt8]) {
    let (grounds, shown) = indexedGrounds(leastContrast: leastContrast, in: table)
    var inks: [Ink: UInt8] = [:]
    for ink in Ink.allCases {
      inks[ink] = table.nearest(to: self[ink]) {
        ink == .border ? $0 != shown[.screen] : shown.isReadable($0, leastContrast: leastContrast)
      }
    }
    return (inks, grounds)
  }

  /// The grounds' indices, and these colours with what those look like. Grounds of different colours keep
  /// different ones.
  private func indexedGrounds(
    leastContrast: Double, in table: IndexedColours
  ) -> (indices: [Ground: UInt8], shown: RoleColours) {
    let pole = self[.screen].pole
    var indices: [Ground: UInt8] = [:]
    var shown = self
    // The screen first, and the bars after the banner, which has few dark shades to choose from.
    for ground in [Ground.screen, .banner, .bar, .selection] {
      let others = indices.keys.filter { self[$0] != self[ground] }.map { shown[$0] }
      let index = table.nearest(to: self[ground]) { colour in
        guard ground != .screen else { return colour.pole == pole }
        return !others.contains(colour)
          && pole.contrast(with: colour) >= shown.leastContrastOfPole(leastContrast)
      }
      indices[ground] = index ?? indices[.screen]
      shown[ground] = indices[ground].map(IndexedColours.colour) ?? pole
    }
    return (indices, shown)
  }

  /// Whether an ink of this colour can be read on all grounds.
  package func isReadable(_ colour: RGB, leastContrast: Double) -> Bool {
    Ground.allCases.allSatisfy { colour.contrast(with: self[$0]) >= reachable(leastContrast) }
  }

  /// The wished contrast, or what the pole has on the screen if that is less.
  private func reachable(_ leastContrast: Double) -> Double {
    min(leastContrast, self[.screen].pole.contrast(with: self[.screen]))
  }

  private func leastContrastOfPole(_ leastContrast: Double) -> Double {
    let onScreen = self[.screen].pole.contrast(with: self[.screen])
    return max(reachable(leastContrast), onScreen * Self.shareOfContrast)
  }

  /// The colour nearest to `start` on the way to `end` that is fit; `end` if none is.
  private static func first(from start: RGB, towards end: RGB, where isFit: (RGB) -> Bool) -> RGB {
    (0..<steps).lazy.map { start.mixed(with: end, share: Double($0) / Double(steps)) }
      .first(where: isFit) ?? end
  }
}
