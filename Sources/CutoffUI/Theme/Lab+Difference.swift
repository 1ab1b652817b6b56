#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Lab {
  /// CIEDE2000 with all weights 1, after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula:
  /// Implementation Notes", Color Research & Application 30(1), 2005.
  package func difference2000(to other: Lab) -> Double {
    let meanChroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
    let stretch = 1 + 0.5 * (1 - Self.saturation(meanChroma))
    let (a1, a2) = (a * stretch, other.a * stretch)
    let (chroma1, chroma2) = (hypot(a1, b), hypot(a2, other.b))
    let (hue1, hue2) = (Self.hue(a1, b), Self.hue(a2, other.b))
    let isGrey = chroma1 * chroma2 == 0

    let deltaHue = isGrey ? 0 : Self.turn(hue2 - hue1)
    let deltaH = 2 * (chroma1 * chroma2).squareRoot() * sin(Self.radians(deltaHue / 2))
    let lightnessMean = (lightness + other.lightness) / 2
    let chromaMean = (chroma1 + chroma2) / 2
    let hueMean = isGrey ? hue1 + hue2 : Self.meanHue(hue1, hue2)

    let t =
      1 - 0.17 * cos(Self.radians(hueMean - 30)) + 0.24 * cos(Self.radians(2 * hueMean))
      + 0.32 * cos(Self.radians(3 * hueMean + 6)) - 0.20 * cos(Self.radians(4 * hueMean - 63))
    let offset = (lightnessMean - 50) * (lightnessMean - 50)
    let l = (other.lightness - lightness) / (1 + 0.015 * offset / (20 + offset).squareRoot())
    let c = (chroma2 - chroma1) / (1 + 0.045 * chromaMean)
    let h = deltaH / (1 + 0.015 * chromaMean * t)
    let bend = 30 * exp(-pow((hueMean - 275) / 25, 2))
    let rotation = -sin(Self.radians(2 * bend)) * 2 * Self.saturation(chromaMean)
    return (l * l + c * c + h * h + rotation * c * h).squareRoot()
  }

  private static func saturation(_ chroma: Double) -> Double {
    (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot()
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  /// The shorter way round.
  private static func turn(_ degrees: Double) -> Double {
    degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
  }

  private static func meanHue(_ first: Double, _ second: Double) -> Double {
    let mean = (first + second) / 2
    guard abs(first - second) > 180 else { return mean }
    return first + second < 360 ? mean + 180 : mean - 180
  }
}
