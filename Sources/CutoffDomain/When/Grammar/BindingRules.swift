/// Boundaries, hedges, fillers, zones and remarks.
enum BindingRules {
  static let rules: [Rule] = bounds + fillers + zones + remarks

  private static let bounds: [Rule] = [
    Rule(.word(.boundary)) { boundary($0[0]) },
    Rule(.mark(.onwards), cost: 3) { _ in .bound(.onwards) },
    Rule(.mark(.openEnd)) { _ in .bound(.openEnd) },
    Rule(.mark(.latest)) { _ in .bound(.latest) },
    Rule(.mark(.earliest)) { _ in .bound(.earliest) },
    Rule(.mark(.countedFrom), cost: 1) { _ in .bound(.countedFrom) },
    Rule(.mark(.trailing)) { _ in .bound(.filler(isPunctuation: true)) },
    Rule(.mark(.atLeast)) { _ in .bound(.atLeast) },
    Rule(.mark(.inclusive)) { _ in .bound(.inclusive) },
    Rule(.mark(.open), .mark(.inclusive), .mark(.close)) { _ in .bound(.inclusive) },
    Rule(.loose, .mark(.dash), .loose) { _ in .bound(.separator) },
    Rule(.mark(.around)) { _ in .bound(.around) },
    Rule(.mark(.tilde)) { _ in .bound(.approximate) },
    Rule(.mark(.inside)) { _ in .bound(.inside) },
    Rule(.mark(.inWord)) { _ in .bound(.inWord) },
    Rule(.word(.edgeCode)) { PeriodCode(packed: $0[0]).map { .period(.edgeCode($0)) } },
    Rule(.mark(.noDate)) { _ in .noDate },
  ]

  private static let fillers: [Rule] =
    [
      Rule(.mark(.filler)) { _ in .bound(.filler(isPunctuation: false)) },
      Rule(.mark(.atWord), cost: 1) { _ in .bound(.filler(isPunctuation: false)) },
      // The speaker's zone, said.
      Rule(.mark(.localTime)) { _ in .bound(.filler(isPunctuation: true)) },
      Rule(.mark(.dayMark), cost: 1) { _ in .bound(.filler(isPunctuation: false)) },
      Rule(.mark(.letterT)) { _ in .bound(.filler(isPunctuation: false)) },
    ]
    + [Rule(.mark(.colon), cost: 3) { _ in .bound(.filler(isPunctuation: true)) }]
    + [WordKind.comma, .dot, .open, .close].map { sign in
      Rule(.mark(sign)) { _ in .bound(.filler(isPunctuation: true)) }
    }

  private static let zones: [Rule] =
    [
      Rule(.word(.zone)) { abbreviation($0[0]) },
      Rule(.word(.region)) { region($0[0], isShort: false) },
      Rule(.word(.shortRegion)) { region($0[0], isShort: true) },
      Rule(.word(.place), .mark(.placeTail)) { place($0[0]) },
      Rule(.mark(.placeLead), .word(.place)) { place($0[0]) },
      Rule(.mark(.open), .word(.place), .mark(.close)) { place($0[0]) },
      Rule(.mark(.offsetMark), .mark(.plus), .number) { offset($0[0], 0, 1) },
      Rule(.mark(.offsetMark), .mark(.dash), .number) { offset($0[0], 0, -1) },
    ]
    + [(WordKind.plus, 1), (.dash, -1)].flatMap { sign, factor in
      [
        Rule(.mark(.offsetMark), .mark(sign), .tight, .digits(1...2), .mark(.colon), .tight, .digits(2...2)) {
          offset($0[0], $0[1], factor)
        },
        Rule(.mark(.offsetMark), .mark(sign), .tight, .digits(4...4)) {
          offset($0[0] / 100, $0[0] % 100, factor)
        },
        Rule(.mark(.open), .maybe(.offsetMark), .mark(sign), .tight, .digits(1...2), .mark(.close)) {
          offset($0[0], 0, factor)
        },
        Rule(
          .mark(.open), .mark(sign), .tight, .digits(2...2), .mark(.colon), .tight, .digits(2...2),
          .mark(.close)
        ) {
          offset($0[0], $0[1], factor)
        },
      ]
    } + [
      Rule(.mark(.plus), .tight, .digits(1...2), .mark(.colon), .tight, .digits(2...2)) {
        offset($0[0], $0[1], 1)
      },
      Rule(.mark(.plus), .tight, .digits(4...4)) { offset($0[0] / 100, $0[0] % 100, 1) },
      Rule(.mark(.plus), .tight, .digits(2...2), cost: 2) { offset($0[0], 0, 1) },
    ] + iso

  /// A minus and digits behind a clock or a day begin the end of a window; they are an offset only where the
  /// form of the whole says so.
  private static let iso: [Rule] = [
    Rule(.tight, .mark(.dash), .tight, .digits(2...2), .tight, .mark(.colon), .tight, .digits(2...2)) {
      isoOffset($0[0], $0[1])
    },
    Rule(.tight, .mark(.dash), .tight, .digits(4...4)) { isoOffset($0[0] / 100, $0[0] % 100) },
    Rule(.tight, .mark(.dash), .tight, .digits(2...2)) { isoOffset($0[0], 0) },
  ]

  private static let remarks: [Rule] = [
    Rule(.mark(.open), .word(.counted), .maybe(.that), .mark(.unit), .maybe(.that), .mark(.close)) {
      .remark(isCounted: $0[0] == 1, number: nil)
    },
    Rule(.mark(.open), .word(.counted), .mark(.filler), .mark(.that), .mark(.close)) {
      .remark(isCounted: $0[0] == 1, number: nil)
    },
    Rule(.mark(.open), .word(.counted), .mark(.that), .mark(.filler), .mark(.close)) {
      .remark(isCounted: $0[0] == 1, number: nil)
    },
    Rule(.mark(.open), .word(.counted), .mark(.unit), .number, .mark(.close)) {
      .remark(isCounted: $0[0] == 1, number: $0[1])
    },
    Rule(.mark(.open), .word(.counted), .mark(.unit), .digits(4...4), .mark(.close)) {
      .remark(isCounted: $0[0] == 1, number: $0[1])
    },
    Rule(.word(.topic), cost: 5) { WhenTopic(rawValue: $0[0]).map { .topic($0) } },
    Rule(.mark(.refusedZone)) { _ in .ambiguousZone },
  ]

  private static func boundary(_ index: Int) -> Constituent? {
    Boundary.allCases.indices.contains(index) ? .bound(.boundary(Boundary.allCases[index])) : nil
  }

  private static func abbreviation(_ place: Int) -> Constituent? {
    guard ZoneWords.offsets.indices.contains(place) else { return nil }
    let word = ZoneWords.offsets[place]
    guard let home = word.home.flatMap({ Zone($0) }) else { return .offset(word.minutes * 60, isNamed: true) }
    return .zone(.abbreviation(offset: word.minutes * 60, home: home))
  }

  private static func region(_ value: Int, isShort: Bool) -> Constituent? {
    if value >= ZonePlaces.firstName { return place(value - ZonePlaces.firstName) }
    return ZoneWords.region(at: value).map { .zone(.region($0, isShort: isShort)) }
  }

  private static func place(_ place: Int) -> Constituent? {
    ZonePlaces.zone(at: place).map { .zone(.region($0, isShort: false)) }
  }

  private static func isoOffset(_ hours: Int, _ minutes: Int) -> Constituent? {
    guard minutes < 60, hours * 60 + minutes <= 14 * 60 else { return nil }
    return .isoOffset(-(hours * 3_600 + minutes * 60))
  }

  private static func offset(_ hours: Int, _ minutes: Int, _ factor: Int) -> Constituent? {
    let seconds = hours * 3_600 + minutes * 60
    guard minutes < 60, seconds <= 14 * 3_600 else { return nil }
    return .offset(factor * seconds, isNamed: false)
  }
}
