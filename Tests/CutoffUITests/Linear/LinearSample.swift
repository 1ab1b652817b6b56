import CutoffConfig
import CutoffDomain
import CutoffLinear
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords

/// A conversation over the sample store, and what it says.
struct LinearSample {
  var talk: Conversation<MemoryKeeper>
  /// What was left to do, in order.
  private(set) var outside: [Outside] = []

  init(
    _ language: Language = .english, announcing: Announcing = .all, incidents: [Incident]? = nil,
    now: Instant = FormSample.now
  ) throws {
    let incidents = try incidents ?? SampleStore.incidents()
    let surroundings = Surroundings(
      size: Conversation<MemoryKeeper>.size, language: language, zone: FormSample.zone, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: incidents), now: now, seed: 1)
    talk = Conversation(
      state: state, keeper: MemoryKeeper(incidents, language: language), announcing: announcing)
    _ = talk.greet()
  }

  var state: State { talk.session.state }

  /// Says a line; a machine on which everything works does what is left over.
  @discardableResult
  mutating func say(_ line: String) -> [Said] {
    for asked in talk.hear(line) {
      outside.append(asked)
      if let answer = asked.smoothAnswer { _ = talk.take(answer) }
    }
    return talk.speak()
  }

  /// The words of what is said to a line.
  mutating func words(_ line: String) -> String { say(line).map(\.text).joined(separator: "\n") }
}

extension [Said] {
  /// Whether a screen reader and a Braille display get nothing but words.
  var isPlain: Bool {
    !isEmpty
      && allSatisfy { said in
        !said.text.isEmpty
          && said.text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
              && !(0x2190...0x25FF).contains(scalar.value)
          }
      }
  }
}
