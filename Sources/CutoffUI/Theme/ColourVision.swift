/// How colours look to an eye: full matrices (severity 1) of Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, for
/// amounts of light.
package enum ColourVision: CaseIterable, Sendable {
  case usual
  /// Without the cones for long waves: reds are dark.
  case protanopia
  /// Without the cones for middle waves.
  case deuteranopia
  /// Without the cones for short waves.
  case tritanopia

  /// What this eye sees of a colour.
  package func lab(of colour: RGB) -> Lab {
    let light = colour.linear
    let seen = rows.map { row in
      min(1, max(0, row[0] * light.red + row[1] * light.green + row[2] * light.blue))
    }
    return Lab(linear: (seen[0], seen[1], seen[2]))
  }

  /// The CIEDE2000 difference of two colours as this eye sees them: 0 is none, about 2 is just seen at
  /// rest, 10 is seen at a glance.
  package func difference(_ first: RGB, _ second: RGB) -> Double {
    lab(of: first).difference2000(to: lab(of: second))
  }

  private var rows: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
