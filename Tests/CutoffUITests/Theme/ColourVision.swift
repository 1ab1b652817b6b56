import CutoffUI
import Foundation

/// How colours look to an eye: full matrices (severity 1) of Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, for
/// amounts of light.
enum ColourVision: CaseIterable {
  case usual, protan, deutan, tritan

  private var rows: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  func lab(of colour: RGB) -> Lab {
    let light = colour.linear
    let seen = rows.map { row in
      min(1, max(0, row[0] * light.red + row[1] * light.green + row[2] * light.blue))
    }
    return Lab(linear: (seen[0], seen[1], seen[2]))
  }

  /// The CIEDE2000 difference of two colours as this eye sees them.
  func difference(_ first: RGB, _ second: RGB) -> Double {
    lab(of: first).difference2000(to: lab(of: second))
  }
}

extension Lab {
  /// CIEDE2000 with all weights 1, after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula:
  /// Implementation Notes", Color Research & Application 30(1), 2005.
  func difference2000(to other: Lab) -> Double {
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
