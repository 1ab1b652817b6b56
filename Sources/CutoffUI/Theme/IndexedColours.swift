/// The colours 16 … 255 of terminals with 256: a cube of six steps a channel, then 24 greys. Unlike
/// 0 … 15, nearly every terminal shows them alike.
package struct IndexedColours: Sendable {
  private struct Entry {
    let index: UInt8
    let colour: RGB
    let lab: Lab
  }

  private let entries: [Entry]

  package init() {
    entries = (UInt8(16)...255).map { index in
      let colour = Self.colour(of: index)
      return Entry(index: index, colour: colour, lab: Lab(colour))
    }
  }

  /// What xterm shows for an index from 16 on; the first sixteen are the user's own and give black.
  package static func colour(of index: UInt8) -> RGB {
    guard index >= 16 else { return .black }
    guard index < 232 else {
      let grey = 8 + 10 * (index - 232)
      return RGB(red: grey, green: grey, blue: grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let place = Int(index) - 16
    return RGB(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
  }

  /// The index whose colour looks most like `colour` among those that `isFit` accepts; nil if it
  /// accepts none.
  package func nearest(to colour: RGB, where isFit: (RGB) -> Bool = { _ in true }) -> UInt8? {
    let lab = Lab(colour)
    return entries.filter { isFit($0.colour) }
      .min { $0.lab.squaredDistance(to: lab) < $1.lab.squaredDistance(to: lab) }?.index
  }
}
