import Foundation

/// Zones by the names of the zone list, its cities, countries with one zone, and the names that Windows uses. A
/// list of its own: it is made when a phrase holds an unknown word beside "time" or a slash, and not before.
enum ZonePlaces {
  /// The value of a place's word is its index here.
  static let identifiers: [String] = {
    let known = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted()
    let named = extra.map(\.identifier) + windows.map(\.identifier)
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
    for row in windows { if let place = places[row.identifier] { names.append((place, row.names)) } }
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

  /// The names of zones in Windows with the zone that stands for each (Unicode CLDR, windowsZones, territory
  /// 001). Names that people also use for one offset ("Eastern Standard Time") are words of `ZoneWords` in
  /// phrases.
  static let windows: [(names: String, identifier: String)] = table.split(separator: "\n").compactMap {
    line in
    let pair = line.split(separator: "=").map(String.init)
    return pair.count == 2 ? (pair[0] + " Standard Time", pair[1]) : nil
  }

  private static let table = """
    Aleutian=America/Adak
    Hawaiian=Pacific/Honolulu
    Marquesas=Pacific/Marquesas
    Alaskan=America/Anchorage
    Pacific=America/Los_Angeles
    US Mountain=America/Phoenix
    Mountain=America/Denver
    Yukon=America/Whitehorse
    Central America=America/Guatemala
    Central=America/Chicago
    Easter Island=Pacific/Easter
    Canada Central=America/Regina
    SA Pacific=America/Bogota
    Eastern=America/New_York
    Haiti=America/Port-au-Prince
    Cuba=America/Havana
    US Eastern=America/Indiana/Indianapolis
    Turks And Caicos=America/Grand_Turk
    Paraguay=America/Asuncion
    Atlantic=America/Halifax
    Venezuela=America/Caracas
    Central Brazilian=America/Cuiaba
    SA Western=America/La_Paz
    Pacific SA=America/Santiago
    Newfoundland=America/St_Johns
    Tocantins=America/Araguaina
    E. South America=America/Sao_Paulo
    SA Eastern=America/Cayenne
    Argentina=America/Argentina/Buenos_Aires
    Greenland=America/Nuuk
    Montevideo=America/Montevideo
    Magallanes=America/Punta_Arenas
    Saint Pierre=America/Miquelon
    Bahia=America/Bahia
    Azores=Atlantic/Azores
    Cape Verde=Atlantic/Cape_Verde
    GMT=Europe/London
    Greenwich=Atlantic/Reykjavik
    Sao Tome=Africa/Sao_Tome
    Morocco=Africa/Casablanca
    W. Europe=Europe/Berlin
    Central Europe=Europe/Budapest
    Romance=Europe/Paris
    Central European=Europe/Warsaw
    W. Central Africa=Africa/Lagos
    Jordan=Asia/Amman
    GTB=Europe/Bucharest
    Middle East=Asia/Beirut
    Egypt=Africa/Cairo
    E. Europe=Europe/Chisinau
    Syria=Asia/Damascus
    West Bank=Asia/Hebron
    South Africa=Africa/Johannesburg
    FLE=Europe/Kyiv
    Israel=Asia/Jerusalem
    South Sudan=Africa/Juba
    Kaliningrad=Europe/Kaliningrad
    Sudan=Africa/Khartoum
    Libya=Africa/Tripoli
    Namibia=Africa/Windhoek
    Arabic=Asia/Baghdad
    Turkey=Europe/Istanbul
    Arab=Asia/Riyadh
    Belarus=Europe/Minsk
    Russian=Europe/Moscow
    E. Africa=Africa/Nairobi
    Volgograd=Europe/Volgograd
    Iran=Asia/Tehran
    Arabian=Asia/Dubai
    Astrakhan=Europe/Astrakhan
    Azerbaijan=Asia/Baku
    Mauritius=Indian/Mauritius
    Saratov=Europe/Saratov
    Georgian=Asia/Tbilisi
    Caucasus=Asia/Yerevan
    Afghanistan=Asia/Kabul
    West Asia=Asia/Tashkent
    Ekaterinburg=Asia/Yekaterinburg
    Pakistan=Asia/Karachi
    Qyzylorda=Asia/Qyzylorda
    India=Asia/Kolkata
    Sri Lanka=Asia/Colombo
    Nepal=Asia/Kathmandu
    Central Asia=Asia/Almaty
    Bangladesh=Asia/Dhaka
    Omsk=Asia/Omsk
    Myanmar=Asia/Yangon
    SE Asia=Asia/Bangkok
    Altai=Asia/Barnaul
    W. Mongolia=Asia/Hovd
    North Asia=Asia/Krasnoyarsk
    N. Central Asia=Asia/Novosibirsk
    Tomsk=Asia/Tomsk
    China=Asia/Shanghai
    North Asia East=Asia/Irkutsk
    Singapore=Asia/Singapore
    W. Australia=Australia/Perth
    Taipei=Asia/Taipei
    Ulaanbaatar=Asia/Ulaanbaatar
    Aus Central W.=Australia/Eucla
    Transbaikal=Asia/Chita
    Tokyo=Asia/Tokyo
    North Korea=Asia/Pyongyang
    Korea=Asia/Seoul
    Yakutsk=Asia/Yakutsk
    Cen. Australia=Australia/Adelaide
    AUS Central=Australia/Darwin
    E. Australia=Australia/Brisbane
    AUS Eastern=Australia/Sydney
    West Pacific=Pacific/Port_Moresby
    Tasmania=Australia/Hobart
    Vladivostok=Asia/Vladivostok
    Lord Howe=Australia/Lord_Howe
    Bougainville=Pacific/Bougainville
    Magadan=Asia/Magadan
    Norfolk=Pacific/Norfolk
    Sakhalin=Asia/Sakhalin
    Central Pacific=Pacific/Guadalcanal
    New Zealand=Pacific/Auckland
    Fiji=Pacific/Fiji
    Chatham Islands=Pacific/Chatham
    Tonga=Pacific/Tongatapu
    Samoa=Pacific/Apia
    Line Islands=Pacific/Kiritimati
    """
}
