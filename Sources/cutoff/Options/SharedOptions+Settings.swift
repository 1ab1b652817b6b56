import CutoffConfig
import CutoffDomain
import CutoffWords

extension SharedOptions {
  /// The option's, else that of `CUTOFF_LANG`, of the configuration, of the locale.
  func language(on machine: Machine, _ config: Config) -> Language {
    lang ?? machine.givenLanguage ?? config.language ?? machine.localeLanguage
  }

  /// What the command runs with: options, then the environment, then the configuration, then defaults. Says on the
  /// standard error what it could not make use of.
  func settings(on machine: Machine, _ configuration: ConfigReading) throws(CommandError) -> Settings {
    // Without the zone database every wall time would silently be wrong.
    guard Self.hasZones else { throw .noZones }
    let config = configuration.config
    let language = language(on: machine, config)
    let given = try zone.map { (name) throws(CommandError) in try Self.zone(named: name) }
    let (zone, isZoneNamed) = given.map { ($0, true) } ?? Self.zone(of: machine, config, language)
    let clock = Machine.now().instant
    let spoken = Settings.zone(isNamed: isZoneNamed, zone, language)
    let reader = OptionTimeReader(
      now: clock, zone: spoken, isZoneNamed: isZoneNamed, language: language, phrases: config.phrases)
    let now = try now.map { (text) throws(CommandError) in try reader.instant(text, of: "--now") }
    let later = OptionTimeReader(
      now: now ?? clock, zone: spoken, isZoneNamed: isZoneNamed, language: language, phrases: config.phrases)
    let asOf = try asOf.map { (text) throws(CommandError) in try later.past(text, of: "--as-of") }
    return Settings(
      machine: machine, place: try place(on: machine), language: language, zone: zone,
      isZoneNamed: isZoneNamed,
      givenZone: given, now: now ?? clock, clock: clock, isNowGiven: now != nil, asOf: asOf,
      author: machine.givenAuthor ?? config.author ?? machine.author, isReadOnly: readOnly,
      theme: theme ?? machine.variable("CUTOFF_THEME") ?? config.theme,
      themesDir: themesDir ?? config.themesDir,
      colour: ColourChoice(option: color, machine: machine, configured: config.colour),
      configuration: configuration, repertoire: machine.repertoire(signsOnly: config.isASCII),
      isMouseOn: machine.isMouseOn ?? config.isMouseOn, stateFolder: machine.stateHome + "/cutoff")
  }

  private func place(on machine: Machine) throws(CommandError) -> StorePlace {
    guard !sample else {
      guard store == nil else { throw .usage(.sampleAndStore) }
      return .sample
    }
    return .folder(store ?? machine.variable("CUTOFF_STORE") ?? machine.dataHome + "/cutoff")
  }

  /// Whether zones are there and mean something: Hanoi is 7 h ahead, on 3/7/2020 too.
  private static var hasZones: Bool {
    Zone("Asia/Ho_Chi_Minh")?.offset(at: Instant(seconds: 1_593_788_400)) == 25_200
  }

  private static func zone(named name: String) throws(CommandError) -> Zone {
    guard let zone = Zone.typed(name) else { throw .usage(.unknownZone(name)) }
    return zone
  }

  /// The zone of the person who looks, and whether somebody named it.
  private static func zone(
    of machine: Machine, _ config: Config, _ language: Language
  ) -> (zone: Zone, isNamed: Bool) {
    if machine.variable("TZ") == nil, let zone = config.zone { return (zone, true) }
    if let zone = machine.zone { return (zone, config.zone != nil || !zone.isPlaceless) }
    Output.message(MessageWords.unknownMachineZone(machine.variable("TZ") ?? "/etc/localtime")(language))
    return (.utc, false)
  }
}
