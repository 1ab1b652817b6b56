import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import Testing

/// The sample's incidents as somebody sees them at one moment.
enum ToldSample {
  /// T6 3/7/2020 22:00:07, +07: two hours before the announced cut.
  static let evening = Instant(seconds: 1_593_788_407)

  /// A dashboard over all incidents, or over the one whose id begins so.
  static func state(_ language: Language, id: String = "", at moment: Instant = evening) throws -> State {
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: language, zone: zone, author: "an")
    let incidents = try SampleStore.incidents().filter { $0.header.id.text.hasPrefix(id) }
    return State(
      surroundings: surroundings, store: StoreShown(name: "kho mẫu", incidents: incidents), now: moment,
      seed: 1)
  }

  /// What a reader at `moment` sees from.
  static func viewpoint(_ moment: Instant, _ language: Language) throws -> Viewpoint {
    try state(language, at: moment).viewpoint
  }

  /// A teller for each incident, long after all that is on record.
  static func tellers(_ language: Language) throws -> [Teller] {
    let later = Instant(seconds: 1_619_773_200)
    return try SampleStore.incidents().map { incident in
      let state = try state(language, id: incident.header.id.text, at: later)
      return Teller(StandingLookup(try #require(state.selected)), state.viewpoint)
    }
  }

  /// The teller of the founding case, two hours before the announced cut.
  static func hanoi(_ language: Language) throws -> Teller {
    let state = try state(language, id: "cong-dvc-ha-noi")
    return Teller(StandingLookup(try #require(state.selected)), state.viewpoint)
  }
}
