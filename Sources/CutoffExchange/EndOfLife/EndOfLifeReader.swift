import CutoffDomain
import CutoffStore

/// Reads a product of version 1 of the interface of endoflife.date.
package enum EndOfLifeReader {
  /// One incident a product; of each release the ends of its phases that lie ahead.
  package static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportPlan {
    do {
      let source = try JSONSource(bytes, file: options.file, language: options.language)
      var products = EndOfLifeProducts(source, options)
      return products.plan()
    } catch {
      return ImportPlan(kind: .endoflife, refusing: error)
    }
  }
}

/// The products of a file while they are read.
private struct EndOfLifeProducts {
  private let source: JSONSource
  private let options: ImportOptions
  private let zone: Zone
  private var result = ImportPlan(kind: .endoflife)

  init(_ source: JSONSource, _ options: ImportOptions) {
    self.source = source
    self.options = options
    zone = Zone("Etc/UTC") ?? .utc
  }

  mutating func plan() -> ImportPlan {
    let value = source.value["result"]
    for product in value?.elements ?? [value].compactMap({ $0 }) { add(product) }
    if value == nil { result.refused.append(source.fault(.missing, at: source.value, member: "result")) }
    return result
  }

  private mutating func add(_ product: JSONValue) {
    guard let name = product["name"]?.text?.trimmed, let releases = product["releases"]?.elements else {
      let member = product["name"]?.text?.trimmed == nil ? "result.name" : "result.releases"
      return result.refused.append(source.fault(.missing, at: product, member: member))
    }
    let label = product["label"]?.text?.trimmed ?? name
    let known = known
    var imported = ImportedIncident(
      .endoflife, key: name, title: label, zone: zone, knownAt: known, options: options)
    if let provider = options.provider { _ = imported.party(provider, side: .provider) }
    if let customer = options.customer { _ = imported.party(customer, side: .customer) }
    let service = imported.service(label)
    let link = product["links"]?["html"]?.text?.trimmed
    let sources = link.map { [imported.source(address: $0)] } ?? []
    for end in ends(of: product, named: name, label, releases) {
      var deadline = Deadline(
        id: imported.id(.deadlines, key: end.key, knownAt: known), kind: end.phase.kind, label: end.label,
        due: SaidTime(point: end.point), stopsServiceOverride: end.phase.stops(options.stops),
        services: [service])
      deadline.provenance.sources = sources
      imported.add(.deadline(deadline), key: end.key, knownAt: known, changedAt: known, place: end.place)
    }
    let (incident, notes, skipped) = imported.finish(isWhole: options.only.isEmpty)
    result.incidents.append(incident)
    result.notes += notes
    result.skipped += skipped
  }

  /// When the file was changed last, as far as that is not ahead.
  private var known: TimePoint? {
    let times = SourceTime(zone: zone, language: options.language, now: options.now)
    let point = source.value["last_modified"]?.text.flatMap { times.point($0) }
    return point.flatMap { $0.start <= options.now ? $0 : nil }
  }

  /// The end of a phase that lies ahead.
  private struct End {
    var key, label: String
    var phase: Phase
    var point: TimePoint
    var place: TextPlace
  }

  /// In the order of the releases, the oldest first: files have the newest first.
  private mutating func ends(
    of product: JSONValue, named name: String, _ label: String, _ releases: [JSONValue]
  ) -> [End] {
    var ends: [End] = []
    for release in releases.reversed() {
      guard let own = release["name"]?.text?.trimmed else {
        result.refused.append(source.fault(.missing, at: release, member: "name"))
        continue
      }
      guard options.only.isEmpty || options.only.contains(own) else { continue }
      for phase in Phase.allCases {
        guard let value = release[phase.rawValue + "From"] else { continue }
        let key = name + "/" + own + "/" + phase.rawValue
        let words = product["labels"]?[phase.rawValue]?.text?.trimmed ?? phase.words
        let title = label + " " + (release["label"]?.text?.trimmed ?? own) + ": " + words + " ends"
        if let point = point(value, key) {
          ends.append(End(key: key, label: title, phase: phase, point: point, place: source.place(of: value)))
        }
      }
    }
    return ends
  }

  private mutating func point(_ value: JSONValue, _ key: String) -> TimePoint? {
    let place = source.place(of: value)
    if value.content == .null {
      result.skipped.append(ImportSkip(key: key, reason: .noDate, place: place))
      return nil
    }
    guard let date = value.text.flatMap(FileTime.date) else {
      result.refused.append(source.fault(.badDate, at: value, member: key, value.text ?? ""))
      return nil
    }
    let point = TimePoint(.day, WallTime(startOf: date), zone: zone)
    guard point.end > options.now else {
      result.skipped.append(ImportSkip(key: key, reason: .past, place: place))
      return nil
    }
    return point
  }

  /// What ends; the raw value is its word in the file.
  private enum Phase: String, CaseIterable {
    case eol, eoes, eoas, discontinued

    var kind: DeadlineKind {
      switch self {
      case .eol: .endOfLife
      case .eoes: .extensionEnd
      case .eoas, .discontinued: .other
      }
    }

    /// An end of life stops nothing by itself.
    func stops(_ isWanted: Bool) -> Bool? { kind.stopsService && !isWanted ? false : nil }

    /// What it is called where the file does not say.
    var words: String {
      switch self {
      case .eol: "Support"
      case .eoes: "Extended Support"
      case .eoas: "Active Support"
      case .discontinued: "Production"
      }
    }
  }
}
