import CutoffDomain

/// Forty made-up incidents as a duty desk has them on the morning of 27 November 2026 in Lagos: hours that passed,
/// hours to come, days, one in six without a date; checks, promises, steps and events among them.
enum FortyIncidents {
  private static let providers = [
    "NordCloud", "GridPower East", "Aqua Utility", "Pay Rail", "MapTile Co", "SatLink", "MailHub",
    "DC Westpark",
    "CertHouse", "Lumen Fiber",
  ]
  private static let customers = [
    "North Clinic", "City Library", "Harbour Office", "School Board", "Tax Office", "Transit Desk",
    "Fire Dept",
    "Parks Office",
  ]
  private static let services = [
    "object storage", "power feed", "water main", "card payments", "map tiles", "satellite link",
    "mail relay",
    "rack 12", "TLS certificates", "fibre line",
  ]

  private static let zone = Zone("Africa/Lagos") ?? .utc
  /// 27 November 2026, 10:00.
  static let now = Instant(seconds: 1_795_770_000)

  /// When the service stops: as it is said, and its hour of that day, in days from today; nil without an hour.
  private static let dues: [(says: String, days: Int, hour: Int?)?] = [
    ("in 40 minutes", 0, 10), ("13:00", 0, 13), ("today 18h", 0, 18), ("tomorrow 9am", 1, 9),
    ("in 2 days", 2, nil),
    ("in 3 days", 3, nil), ("in 5 days", 5, nil), ("Friday 17h", 7, 17), ("in 10 days", 10, nil),
    ("in 2 weeks", 14, nil), ("in 3 weeks", 21, nil), ("31 December", 34, nil), ("yesterday 17h", -1, 17),
    ("25 Nov 9h", -2, 9), ("20 Nov", -7, nil), nil,
  ]

  static let incidents: [Incident] = (0..<40).map(incident)

  private static func incident(_ number: Int) -> Incident {
    let provider = Party(
      id: id(number, 1), name: providers[number % 10], side: .provider)
    let customer = Party(id: id(number, 2), name: customers[number % 8], side: .customer)
    let service = Service(id: id(number, 3), name: services[number % 10], provenance: logged())
    let title = "\(provider.name) – \(customer.name): \(service.name)"
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: title, random: UInt64(number + 1)), title: title, providers: [provider.id],
        customers: [customer.id], zone: zone, language: .english, provenance: logged()))
    let desk = Party(id: id(number, 9), name: "Duty desk", side: .customer, provenance: logged())
    incident.parties = [provider, customer, desk]
    incident.services = [service]
    let due = dues[number % 16]
    let point = due.flatMap { due -> TimePoint? in
      let date = zone.wall(at: now).date.adding(days: due.days)
      guard let hour = due.hour else { return TimePoint(.day, WallTime(startOf: date), zone: zone) }
      return WallTime(date, hour: hour, minute: due.says == "in 40 minutes" ? 40 : 0, second: 0).map {
        TimePoint(.minute, $0, zone: zone)
      }
    }
    incident.deadlines = [
      Deadline(
        id: id(number, 4), kind: .cutoff, label: "cutoff",
        due: SaidTime(says: due?.says ?? "no date", boundary: .from, point: point), setBy: provider.id,
        provenance: logged())
    ]
    if number % 3 == 0 {
      incident.events.append(
        event(number, 5, .observation(Observation(service: service.id, state: .up)), "up"))
    }
    if number % 5 == 0 {
      incident.events.append(event(number, 6, .report, "provider sent a reminder"))
    }
    if number % 4 == 0 {
      let by = TimePoint(.day, WallTime(startOf: zone.wall(at: now).date.adding(days: -2)), zone: zone)
      incident.promises = [
        Promise(
          id: id(number, 7), giver: customer.id, receiver: nil, content: "pay the arrears",
          due: SaidTime(says: "Nov 25", boundary: .by, point: by), provenance: logged())
      ]
    }
    if number % 6 == 0 {
      let by = TimePoint(.day, WallTime(startOf: zone.wall(at: now).date.adding(days: 1)), zone: zone)
      incident.steps = [
        Step(
          id: id(number, 8), text: "call the provider", owner: desk.id,
          due: SaidTime(boundary: .by, point: by),
          provenance: logged())
      ]
    }
    return incident
  }

  private static func event(_ number: Int, _ record: Int, _ content: EventContent, _ text: String) -> Event {
    Event(
      id: id(number, record), at: TimePoint(instant: now, precision: .minute, zone: zone), text: text,
      content: content, provenance: logged())
  }

  private static func logged() -> Provenance {
    Provenance(
      knownAt: TimePoint(instant: now, precision: .minute, zone: zone), loggedAt: now, loggedBy: "lan")
  }

  private static func id(_ number: Int, _ record: Int) -> RecordID {
    RecordID(milliseconds: Int64(number * 100 + record + 100), random: (0, 0))
  }
}
