/// A periodic term of a new moon's time: Meeus, "Astronomical Algorithms", chapter 49.
struct NewMoonTerm {
  /// Its size.
  let days: Double
  /// How often the eccentricity of the earth's orbit scales it.
  let eccentric: Double
  /// The multiples of the anomalies of sun and moon, and of the moon's argument of latitude.
  let sun: Double
  let moon: Double
  let latitude: Double

  private init(_ days: Double, eccentric: Double, sun: Double, moon: Double, latitude: Double) {
    self.days = days
    self.eccentric = eccentric
    self.sun = sun
    self.moon = moon
    self.latitude = latitude
  }

  static let all: [NewMoonTerm] = [
    NewMoonTerm(-0.40720, eccentric: 0, sun: 0, moon: 1, latitude: 0),
    NewMoonTerm(0.17241, eccentric: 1, sun: 1, moon: 0, latitude: 0),
    NewMoonTerm(0.01608, eccentric: 0, sun: 0, moon: 2, latitude: 0),
    NewMoonTerm(0.01039, eccentric: 0, sun: 0, moon: 0, latitude: 2),
    NewMoonTerm(0.00739, eccentric: 1, sun: -1, moon: 1, latitude: 0),
    NewMoonTerm(-0.00514, eccentric: 1, sun: 1, moon: 1, latitude: 0),
    NewMoonTerm(0.00208, eccentric: 2, sun: 2, moon: 0, latitude: 0),
    NewMoonTerm(-0.00111, eccentric: 0, sun: 0, moon: 1, latitude: -2),
    NewMoonTerm(-0.00057, eccentric: 0, sun: 0, moon: 1, latitude: 2),
    NewMoonTerm(0.00056, eccentric: 1, sun: 1, moon: 2, latitude: 0),
    NewMoonTerm(-0.00042, eccentric: 0, sun: 0, moon: 3, latitude: 0),
    NewMoonTerm(0.00042, eccentric: 1, sun: 1, moon: 0, latitude: 2),
    NewMoonTerm(0.00038, eccentric: 1, sun: 1, moon: 0, latitude: -2),
    NewMoonTerm(-0.00024, eccentric: 1, sun: -1, moon: 2, latitude: 0),
    NewMoonTerm(-0.00007, eccentric: 0, sun: 2, moon: 1, latitude: 0),
    NewMoonTerm(0.00004, eccentric: 0, sun: 0, moon: 2, latitude: -2),
    NewMoonTerm(0.00004, eccentric: 0, sun: 3, moon: 0, latitude: 0),
    NewMoonTerm(0.00003, eccentric: 0, sun: 1, moon: 1, latitude: -2),
    NewMoonTerm(0.00003, eccentric: 0, sun: 0, moon: 2, latitude: 2),
    NewMoonTerm(-0.00003, eccentric: 0, sun: 1, moon: 1, latitude: 2),
    NewMoonTerm(0.00003, eccentric: 0, sun: -1, moon: 1, latitude: 2),
    NewMoonTerm(-0.00002, eccentric: 0, sun: -1, moon: 1, latitude: -2),
    NewMoonTerm(-0.00002, eccentric: 0, sun: 1, moon: 3, latitude: 0),
    NewMoonTerm(0.00002, eccentric: 0, sun: 0, moon: 4, latitude: 0),
  ]
}

/// What a planet does to a new moon's time: from the same chapter.
struct PlanetTerm {
  let days: Double
  /// Its angle at the first new moon of 2000, and what a new moon adds to it, in degrees.
  let start: Double
  let step: Double

  private init(_ days: Double, start: Double, step: Double) {
    self.days = days
    self.start = start
    self.step = step
  }

  static let all: [PlanetTerm] = [
    PlanetTerm(0.000165, start: 251.88, step: 0.016321),
    PlanetTerm(0.000164, start: 251.83, step: 26.651886),
    PlanetTerm(0.000126, start: 349.42, step: 36.412478),
    PlanetTerm(0.000110, start: 84.66, step: 18.206239),
    PlanetTerm(0.000062, start: 141.74, step: 53.303771),
    PlanetTerm(0.000060, start: 207.14, step: 2.453732),
    PlanetTerm(0.000056, start: 154.84, step: 7.30686),
    PlanetTerm(0.000047, start: 34.52, step: 27.261239),
    PlanetTerm(0.000042, start: 207.19, step: 0.121824),
    PlanetTerm(0.000040, start: 291.34, step: 1.844379),
    PlanetTerm(0.000037, start: 161.72, step: 24.198154),
    PlanetTerm(0.000035, start: 239.56, step: 25.513099),
    PlanetTerm(0.000023, start: 331.55, step: 3.592518),
  ]
}
