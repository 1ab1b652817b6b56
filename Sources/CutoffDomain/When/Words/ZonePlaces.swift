import Foundation

/// Zones by the names of the zone list, its cities, countries with one zone, and the names that Windows uses. A
/// list of its own: it is made when a phrase holds an unknown word beside "time" or a slash, and not before.
enum ZonePlaces {
  /// The value of a place's word is its index here.
  static let identifiers: [String] = {
    let known = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted()
    let named = extra.map(\.identifier) + WindowsZones.inPhrases.map(\.identifier)
    return known + Set(named).subtracting(known).sorted()
  }()

  static func zone(at place: Int) -> Zone? {
    identifiers.indices.contains(place) ? Zone(identifiers[place]) : nil
  }

  /// Names in full are zones by themselves, names of places only beside "time" or "giờ".
  static let vocabulary: Vocabulary = {
    let places = Dictionary(identifiers.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var names: [(Int, String)] = identifiers.enumerated().map { ($0.offset, $0.element) }
    var cities: [(Int, String)] = []
    for (place, identifier) in identifiers.enumerated() {
      guard let last = identifier.split(separator: "/").last, !identifier.hasPrefix("Etc/") else { continue }
      cities.append((place, String(last).replacing("_", with: " ")))
    }
    for row in WindowsZones.inPhrases {
      if let place = places[row.identifier] { names.append((place, row.name)) }
    }
    for row in extra { if let place = places[row.identifier] { cities.append((place, row.names)) } }
    return Vocabulary([WordList(.region, names.map { ($0.0 + firstName, $0.1) }), WordList(.place, cities)])
  }()

  /// The values of regions from here on are places.
  static let firstName = 10_000

  /// Cities and countries that people name and the zone list does not.
  private static let extra: [(identifier: String, names: String)] = [
    ("Asia/Ho_Chi_Minh", "hanoi; ha noi; hà nội; sài gòn; saigon; vietnam; viet nam; việt nam; tphcm; hcm"),
    ("Asia/Bangkok", "thailand; thái lan; thai"), ("Asia/Tokyo", "japan; japanese; nhật; nhật bản; osaka"),
    ("Asia/Seoul", "korea; korean; hàn quốc"), ("Asia/Singapore", "singapore; sing"),
    ("Asia/Shanghai", "china; chinese; beijing; trung quốc; bắc kinh; thượng hải; shenzhen"),
    ("Asia/Hong_Kong", "hong kong; hồng kông"), ("Asia/Taipei", "taiwan; đài loan"),
    ("Asia/Kolkata", "india; mumbai; delhi; new delhi; bangalore; chennai; calcutta; ấn độ"),
    ("Asia/Dubai", "uae; abu dhabi"), ("Asia/Riyadh", "saudi; saudi arabia"), ("Asia/Manila", "philippines"),
    ("Asia/Kuala_Lumpur", "malaysia"), ("Asia/Karachi", "pakistan"), ("Asia/Dhaka", "bangladesh"),
    ("Asia/Jerusalem", "israel; tel aviv"), ("Asia/Kathmandu", "nepal"), ("Asia/Phnom_Penh", "cambodia"),
    ("Asia/Vientiane", "laos; lào"), ("Asia/Yangon", "myanmar"),
    ("Europe/London", "uk; england; britain; british; anh; luân đôn; edinburgh; manchester"),
    ("Europe/Dublin", "ireland; irish"), ("Europe/Paris", "france; french; pháp"),
    ("Europe/Berlin", "germany; german; đức; frankfurt; munich; hamburg"), ("Europe/Rome", "italy; milan; ý"),
    ("Europe/Madrid", "barcelona"), ("Europe/Zurich", "switzerland; swiss; geneva; thụy sĩ"),
    ("Europe/Amsterdam", "netherlands; dutch; hà lan"), ("Europe/Warsaw", "poland"),
    ("Europe/Kyiv", "ukraine; kiev; kyiv"), ("Europe/Istanbul", "turkey"),
    ("America/New_York", "washington; washington dc; boston; miami; atlanta; philadelphia; nyc"),
    ("America/Chicago", "dallas; houston; austin; minneapolis"), ("America/Denver", "salt lake city"),
    ("America/Phoenix", "arizona"),
    ("America/Los_Angeles", "california; san francisco; seattle; las vegas; portland"),
    ("America/Sao_Paulo", "rio; rio de janeiro"), ("America/Argentina/Buenos_Aires", "argentina"),
    ("America/Bogota", "colombia"), ("America/Lima", "peru"), ("America/Havana", "cuba"),
    ("America/Toronto", "ottawa; montreal"),
    ("Africa/Lagos", "nigeria; abuja"), ("Africa/Nairobi", "kenya"), ("Africa/Cairo", "egypt"),
    ("Africa/Johannesburg", "south africa; cape town"), ("Africa/Accra", "ghana"),
    ("Australia/Sydney", "canberra"), ("Pacific/Auckland", "new zealand; wellington; nz"),
  ]
}
