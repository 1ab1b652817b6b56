#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A colour in CIE L*a*b* (1976) under D65, where distances are roughly as large as they look.
package struct Lab: Hashable, Sendable {
  /// 0 is black, 100 is white.
  package let lightness: Double
  /// Green below 0, red above.
  package let a: Double
  /// Blue below 0, yellow above.
  package let b: Double

  package init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  package init(_ colour: RGB) {
    self.init(linear: colour.linear)
  }

  /// From amounts of light, 0 … 1, by the sRGB matrix and the white point of IEC 61966-2-1.
  package init(linear light: (red: Double, green: Double, blue: Double)) {
    let x = 0.4124564 * light.red + 0.3575761 * light.green + 0.1804375 * light.blue
    let y = 0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue
    let z = 0.0193339 * light.red + 0.1191920 * light.green + 0.9503041 * light.blue
    let (fx, fy, fz) = (Self.response(x / 0.95047), Self.response(y), Self.response(z / 1.08883))
    self.init(lightness: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz))
  }

  /// The cube root with a straight foot, CIE 15:2004.
  private static func response(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }

  /// The square of the CIE 1976 colour difference; enough to find the nearest colour.
  package func squaredDistance(to other: Lab) -> Double {
    let (dL, da, db) = (lightness - other.lightness, a - other.a, b - other.b)
    return dL * dL + da * da + db * db
  }
}
