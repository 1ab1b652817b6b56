import CutoffScreen

extension Colour {
  /// The number by which a terminal of this depth knows the colour; -1, its own colour, where it
  /// cannot show it. Themes are resolved for the depth beforehand: this is the safety net.
  func number(at depth: ColourDepth) -> Int32 {
    switch self {
    case .standard: -1
    case .indexed(let index): Self.number(ofIndex: index, at: depth)
    case .rgb(let red, let green, let blue):
      depth == .direct ? Self.directNumber(red, green, blue) : -1
    }
  }

  private static func number(ofIndex index: UInt8, at depth: ColourDepth) -> Int32 {
    switch depth {
    case .none: -1
    case .eight: index < 8 ? Int32(index) : -1
    case .sixteen: index < 16 ? Int32(index) : -1
    case .indexed256: Int32(index)
    case .direct: index < 8 ? Int32(index) : direct(index)
    }
  }

  /// Red, green and blue as one number. 0 … 7 would still be the palette there: send 8, nearly black.
  private static func directNumber(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
  }

  /// xterm's own colours 8 … 255: bright ones, a cube of six steps, greys.
  private static func direct(_ index: UInt8) -> Int32 {
    let bright: [Int32] = [
      0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ]
    if index < 16 { return bright[Int(index) - 8] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return directNumber(grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    return directNumber(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }
}
