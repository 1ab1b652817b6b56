import Foundation

/// The instants of new moons and the longitude of the sun, for lunar calendars.
///
/// Formulas and coefficients: Jean Meeus, "Astronomical Algorithms", 2nd edition (1998), chapters 49 (new
/// moons) and 25 (the sun, low accuracy); the difference of dynamical and universal time: the polynomials of
/// Espenak and Meeus (NASA, "Five Millennium Canon of Solar Eclipses", 2006). New moons are good to a few
/// seconds, the sun's place to a hundredth of a degree, between 1900 and 2150; beyond, days may be one off.
enum NewMoon {
  /// Days from one new moon to the next, on average.
  static let month: Double = 29.530588861

  /// The Julian Day, in universal time, of the `count`th new moon after the first of 2000.
  static func julianDay(_ count: Int) -> Double {
    let number = Double(count)
    let time: Double = number / 1_236.85
    let mean: Double = 2_451_550.09766 + month * number
    let drift = power(time, [0, 0, 0.000_154_37, -0.000_000_150, 0.000_000_000_73])
    let dynamical: Double = mean + drift + periodic(number, time) + planetary(number, time)
    return dynamical - clockDifference(year: 2_000 + number / 12.3685) / 86_400
  }

  /// The sun's apparent longitude, 0 ..< 360 degrees, at a Julian Day.
  static func sunLongitude(julianDay: Double) -> Double {
    let time: Double = (julianDay - 2_451_545) / 36_525
    let anomaly = power(time, [357.52911, 35_999.05029, -0.0001537])
    var longitude = power(time, [280.46646, 36_000.76983, 0.0003032])
    longitude += power(time, [1.914602, -0.004817, -0.000014]) * sine(anomaly)
    longitude += power(time, [0.019993, -0.000101]) * sine(2 * anomaly)
    longitude += 0.000289 * sine(3 * anomaly)
    longitude -= 0.00569 + 0.00478 * sine(power(time, [125.04, -1_934.136]))
    return longitude - 360 * (longitude / 360).rounded(.down)
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

  /// The sum of the coefficients times the powers of `time`, from the zeroth on.
  private static func power(_ time: Double, _ coefficients: [Double]) -> Double {
    coefficients.reversed().reduce(0) { $0 * time + $1 }
  }

  private static func periodic(_ number: Double, _ time: Double) -> Double {
    let eccentricity = power(time, [1, -0.002516, -0.0000074])
    let sun: Double = 29.10535670 * number + power(time, [2.5534, 0, -0.0000014, -0.00000011])
    let moon: Double =
      385.81693528 * number + power(time, [201.5643, 0, 0.0107582, 0.00001238, -0.000000058])
    let latitude: Double =
      390.67050284 * number + power(time, [160.7108, 0, -0.0016118, -0.00000227, 0.000000011])
    let node: Double = -1.56375588 * number + power(time, [124.7746, 0, 0.0020672, 0.00000215])
    var sum: Double = -0.00017 * sine(node)
    for term in NewMoonTerm.all {
      let angle: Double = term.sun * sun + term.moon * moon + term.latitude * latitude
      sum += term.days * pow(eccentricity, term.eccentric) * sine(angle)
    }
    return sum
  }

  /// What the planets add, in days.
  private static func planetary(_ number: Double, _ time: Double) -> Double {
    var sum: Double = 0.000_325 * sine(299.77 + 0.107408 * number - 0.009173 * time * time)
    for term in PlanetTerm.all { sum += term.days * sine(term.start + term.step * number) }
    return sum
  }

  /// Seconds that dynamical time is ahead of universal time.
  private static func clockDifference(year: Double) -> Double {
    switch year {
    case ..<1961: power(year - 1_950, [29.07, 0.407, -1.0 / 233, 1.0 / 2_547])
    case ..<1986: power(year - 1_975, [45.45, 1.067, -1.0 / 260, -1.0 / 718])
    case ..<2005:
      power(year - 2_000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599])
    case ..<2050: power(year - 2_000, [62.92, 0.32217, 0.005589])
    default: power((year - 1_820) / 100, [-20, 0, 32]) - 0.5628 * (2_150 - min(year, 2_150))
    }
  }
}
