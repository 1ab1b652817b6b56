/// Zones by the abbreviations and names that people write: offsets, and regions whose clocks change.
enum ZoneWords {
  /// An abbreviation of one offset. `home` is where the clock shows it, for part of the year or all of it.
  struct Offset: Sendable {
    let spellings: String
    /// East of Greenwich.
    let minutes: Int
    let home: String?
  }

  /// The value of a word is its place here.
  static let offsets: [Offset] = [
    Offset(spellings: "gmt; utc; z; greenwich mean time; coordinated universal time", minutes: 0, home: nil),
    Offset(
      spellings: """
        ict; giờ việt nam; giờ vn; giờ hà nội; giờ sài gòn; vietnam time; viet nam time; hanoi time; saigon time; \
        indochina time
        """, minutes: 420, home: nil),
    Offset(spellings: "wib", minutes: 420, home: nil),
    Offset(spellings: "sgt; hkt; pht; myt; hong kong time; singapore time", minutes: 480, home: nil),
    Offset(spellings: "jst; kst; japan standard time; korea standard time", minutes: 540, home: nil),
    Offset(spellings: "cet; central european time", minutes: 60, home: "Europe/Berlin"),
    Offset(spellings: "cest; central european summer time", minutes: 120, home: "Europe/Berlin"),
    Offset(spellings: "eet; eastern european time", minutes: 120, home: "Europe/Bucharest"),
    Offset(spellings: "eest; eastern european summer time", minutes: 180, home: "Europe/Bucharest"),
    Offset(spellings: "western european time", minutes: 0, home: "Europe/Lisbon"),
    Offset(spellings: "western european summer time", minutes: 60, home: "Europe/Lisbon"),
    Offset(spellings: "british summer time", minutes: 60, home: "Europe/London"),
    Offset(spellings: "irish standard time", minutes: 60, home: "Europe/Dublin"),
    Offset(spellings: "msk", minutes: 180, home: nil),
    Offset(spellings: "est; eastern standard time; us est", minutes: -300, home: "America/New_York"),
    Offset(spellings: "edt; eastern daylight time; us edt", minutes: -240, home: "America/New_York"),
    Offset(
      spellings: "central standard time; us cst; cst us; cst (us); cst (usa)", minutes: -360,
      home: "America/Chicago"),
    Offset(spellings: "cdt; central daylight time; us cdt", minutes: -300, home: "America/Chicago"),
    Offset(spellings: "mountain standard time; us mst", minutes: -420, home: "America/Denver"),
    Offset(spellings: "mdt; mountain daylight time", minutes: -360, home: "America/Denver"),
    Offset(spellings: "pst; pacific standard time; us pst", minutes: -480, home: "America/Los_Angeles"),
    Offset(spellings: "pdt; pacific daylight time; us pdt", minutes: -420, home: "America/Los_Angeles"),
    Offset(spellings: "akst; alaska standard time", minutes: -540, home: "America/Anchorage"),
    Offset(spellings: "akdt; alaska daylight time", minutes: -480, home: "America/Anchorage"),
    Offset(spellings: "hst; hawaii standard time", minutes: -600, home: nil),
    Offset(spellings: "atlantic standard time", minutes: -240, home: "America/Halifax"),
    Offset(spellings: "adt; atlantic daylight time", minutes: -180, home: "America/Halifax"),
    Offset(spellings: "nst; newfoundland standard time", minutes: -210, home: "America/St_Johns"),
    Offset(spellings: "ndt; newfoundland daylight time", minutes: -150, home: "America/St_Johns"),
    Offset(spellings: "brt; brasilia time", minutes: -180, home: nil),
    Offset(spellings: "aest; australian eastern standard time", minutes: 600, home: "Australia/Sydney"),
    Offset(spellings: "aedt; australian eastern daylight time", minutes: 660, home: "Australia/Sydney"),
    Offset(spellings: "acst; australian central standard time", minutes: 570, home: "Australia/Adelaide"),
    Offset(spellings: "acdt; australian central daylight time", minutes: 630, home: "Australia/Adelaide"),
    Offset(spellings: "awst; australian western standard time", minutes: 480, home: nil),
    Offset(spellings: "nzst; new zealand standard time", minutes: 720, home: "Pacific/Auckland"),
    Offset(spellings: "nzdt; new zealand daylight time", minutes: 780, home: "Pacific/Auckland"),
    Offset(spellings: "sast", minutes: 120, home: nil),
    Offset(spellings: "west africa time", minutes: 60, home: nil),
    Offset(spellings: "east africa time", minutes: 180, home: nil),
    Offset(spellings: "china standard time; cst (china); china cst", minutes: 480, home: nil),
    Offset(
      spellings: "india standard time; indian standard time; ist (india); indian time", minutes: 330,
      home: nil),
    Offset(spellings: "idt; israel daylight time", minutes: 180, home: "Asia/Jerusalem"),
    Offset(spellings: "israel standard time", minutes: 120, home: "Asia/Jerusalem"),
    Offset(spellings: "gulf standard time", minutes: 240, home: nil),
    Offset(spellings: "arabia standard time", minutes: 180, home: nil),
    Offset(spellings: "npt; nepal time", minutes: 345, home: nil),
  ]

  static let rows: [(Int, String)] = offsets.enumerated().map { ($0.offset, $0.element.spellings) }

  /// Regions whose clocks change, by the rules in force at the named date.
  private static let regions: [(identifier: String, spellings: String, short: String)] = [
    (
      "America/New_York",
      """
      eastern time; us eastern; us eastern time; eastern us time; eastern prevailing time; \
      eastern time (us); eastern (us); miền đông nước mỹ; giờ miền đông; giờ miền đông mỹ; \
      giờ miền đông nước mỹ; giờ miền đông hoa kỳ
      """, "et; ept; eastern"
    ),
    (
      "America/Chicago",
      """
      central time; us central; us central time; central time (us); central prevailing time; \
      giờ miền trung mỹ; giờ miền trung nước mỹ; giờ miền trung hoa kỳ
      """, "ct; cpt; central"
    ),
    (
      "America/Denver",
      "mountain time; us mountain; us mountain time; mountain time (us); giờ miền núi mỹ", "mt; mountain"
    ),
    (
      "America/Los_Angeles",
      """
      pacific time; us pacific; us pacific time; pacific time (us); giờ thái bình dương; \
      giờ miền tây nước mỹ; giờ miền tây mỹ; giờ bờ tây mỹ
      """, "pt; pacific"
    ),
    ("America/Anchorage", "alaska time; alaskan time", "akt"),
    ("Pacific/Honolulu", "hawaii time; hawaiian time; hawaii aleutian time", "ht"),
    ("America/Halifax", "atlantic time", ""),
    ("America/St_Johns", "newfoundland time", ""),
    ("Europe/London", "uk time; british time; gb time; united kingdom time", ""),
    ("Australia/Sydney", "australian eastern time; aet", ""),
  ]

  static let regionRows: [(Int, String)] = regions.enumerated().map { ($0.offset, $0.element.spellings) }
  /// Two or three letters that are a zone only behind an hour.
  static let shortRegionRows: [(Int, String)] =
    regions.enumerated().map { ($0.offset, $0.element.short) } + [
      (regions.count, "eat"), (regions.count + 1, "cat"), (regions.count + 2, "wat"),
    ]

  /// The zone of a region's word.
  static func region(at place: Int) -> Zone? {
    let african = ["Africa/Nairobi", "Africa/Maputo", "Africa/Lagos"]
    if regions.indices.contains(place) { return Zone(regions[place].identifier) }
    return african.indices.contains(place - regions.count) ? Zone(african[place - regions.count]) : nil
  }

  /// Used in several parts of the world for different offsets, with the places that they are of, the commonest
  /// first.
  private static let refused: [(spellings: String, places: [String])] = [
    ("cst", ["Chicago", "China", "Cuba"]), ("ist", ["India", "Dublin", "Israel"]),
    ("bst", ["London", "Dhaka"]), ("ast", ["Halifax", "Riyadh"]),
    ("mst", ["Denver", "Phoenix", "Kuala Lumpur"]), ("amt", ["Manaus", "Yerevan"]),
    ("ect", ["Guayaquil", "Paris"]), ("gst", ["Dubai", "South Georgia"]), ("pkt", ["Karachi"]),
    ("wst", ["Perth", "Apia"]),
  ]

  static let refusedRows: [(Int, String)] = refused.enumerated().map { ($0.offset, $0.element.spellings) }

  /// What to write instead of an abbreviation that has several meanings, in words that are read in `language`;
  /// empty for other words.
  static func instead(of abbreviation: String, _ language: Language) -> [String] {
    let places = refused.first { $0.spellings == abbreviation.lowercased() }?.places ?? []
    switch language {
    case .vietnamese: return places.map { "giờ " + $0 }
    case .english: return places.map { $0 + " time" }
    }
  }
}
