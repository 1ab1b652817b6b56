/// The names that Windows has for zones, each with the zone that stands for it (Unicode CLDR, windowsZones, territory
/// 001; zones by the names that the zone list has for them today).
package enum WindowsZones {
  /// The zone that a Windows name means, whatever its letter case; nil for another name. "UTC-08" is that offset.
  package static func zone(_ name: String) -> Zone? {
    let folded = Folding.fold(name)
    return identifiers[folded].flatMap(Zone.init) ?? offset(folded)
  }

  /// The names that end in "Standard Time" with their zones. Those that people also use for one offset ("Eastern
  /// Standard Time") are words of `ZoneWords` in phrases.
  static let inPhrases: [(name: String, identifier: String)] = rows(phrases).map { ($0.0 + ending, $0.1) }

  private static let ending = " Standard Time"

  private static let identifiers = Dictionary(
    (inPhrases + rows(others)).map { (Folding.fold($0.0), $0.1) }
  ) { first, _ in first }

  private static func rows(_ table: String) -> [(String, String)] {
    table.split(separator: "\n").compactMap { line in
      let pair = line.split(separator: "=").map(String.init)
      return pair.count == 2 ? (pair[0], pair[1]) : nil
    }
  }

  /// Windows has these names for the hours that no country's zone stands for.
  private static let offsets = [-11, -9, -8, -2, 0, 12, 13]

  private static func offset(_ folded: String) -> Zone? {
    offsets.first { folded == "utc" + sign($0) }.map { Zone(offset: $0 * Int(Span.hour)) }
  }

  private static func sign(_ hours: Int) -> String {
    hours == 0 ? "" : (hours < 0 ? "-" : "+") + twoDigits(abs(hours))
  }

  private static let phrases = """
    Dateline=Etc/GMT+12
    Aleutian=America/Adak
    Hawaiian=Pacific/Honolulu
    Marquesas=Pacific/Marquesas
    Alaskan=America/Anchorage
    Pacific=America/Los_Angeles
    British Columbia=America/Vancouver
    US Mountain=America/Phoenix
    Mountain=America/Denver
    Alberta=America/Edmonton
    Yukon=America/Whitehorse
    Central America=America/Guatemala
    Central=America/Chicago
    Manitoba=America/Winnipeg
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
    Central Asia=Asia/Bishkek
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

  private static let others = """
    Central Standard Time (Mexico)=America/Mexico_City
    Eastern Standard Time (Mexico)=America/Cancun
    Mountain Standard Time (Mexico)=America/Mazatlan
    Pacific Standard Time (Mexico)=America/Tijuana
    Russia Time Zone 10=Asia/Srednekolymsk
    Russia Time Zone 11=Asia/Kamchatka
    Russia Time Zone 3=Europe/Samara
    """
}
