#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A colour of the sRGB space.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let black = RGB(red: 0, green: 0, blue: 0)
  package static let white = RGB(red: 255, green: 255, blue: 255)

  /// From six hexadecimal digits of any case, with or without `#` before them; nil for any other shape.
  package init?(hex: String) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// Six lower-case hexadecimal digits after a `#`.
  package var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let digits = String(channel, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// This colour with `share` (0 … 1) of each channel replaced by the other's.
  package func mixed(with other: RGB, share: Double) -> RGB {
    RGB(
      red: Self.mix(red, other.red, share), green: Self.mix(green, other.green, share),
      blue: Self.mix(blue, other.blue, share))
  }

  private static func mix(_ own: UInt8, _ other: UInt8, _ share: Double) -> UInt8 {
    UInt8((Double(own) * (1 - share) + Double(other) * share).rounded())
  }

  /// Red, green and blue as amounts of light, 0 … 1: the transfer function of IEC 61966-2-1.
  package var linear: (red: Double, green: Double, blue: Double) {
    (Self.light(red), Self.light(green), Self.light(blue))
  }

  private static func light(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// Relative luminance after WCAG 2.2: 0 is black, 1 is white.
  package var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// Contrast ratio after WCAG 2.2, 1 … 21, the same in both directions.
  package func contrast(with other: RGB) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// White or black, whichever is easier to read on this colour: at least 4.58:1 for any.
  package var pole: RGB {
    contrast(with: .white) >= contrast(with: .black) ? .white : .black
  }
}
