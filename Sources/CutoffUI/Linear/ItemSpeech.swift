import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffWords

/// One line of a pane in words, from what is told of it everywhere.
struct ItemSpeech {
  private let state: State
  private let scene: Scene
  private let teller: Teller?
  private var language: Language { state.language }

  init(_ state: State) {
    self.state = state
    let scene = state.scene
    self.scene = scene
    teller = state.selected.map { Teller(StandingLookup(forMany: $0), scene.viewpoint) }
  }

  static func axis(_ line: ToldLine, _ language: Language) -> String {
    sentence(line, line.cells.map(\.text), language)
  }

  private static func sentence(_ line: ToldLine, _ parts: [String], _ language: Language) -> String {
    let state = line.state.map { _ in line.stateWord(language) + (line.mark.isEmpty ? "" : " ≠") }
    let parts = ([state].compactMap { $0 } + parts).map { LinearText.line($0, language) }.filter {
      !$0.isEmpty
    }
    let text = LinearText.joined(parts, ", ")
    return line.label.map { LinearText.line($0, language) + ": " + text } ?? text
  }

  /// A told line with its time, in the order of a sentence.
  private func sentence(_ line: ToldLine) -> String {
    let words = line.running()
    let head = [line.when, line[.kind]].filter { !$0.isEmpty }
    let time = line[.time]
    return ItemSpeech.sentence(line, head + [words, time].filter { !$0.isEmpty }, language)
  }

  func text(_ item: ItemKey) -> String {
    switch item {
    case .incident(let id):
      return scene.standings.standing(of: id).map { IncidentSpeech($0, scene.viewpoint).listed } ?? ""
    case .refused(let place):
      let reason = state.store.refused.first { $0.place == place }?.reason ?? ""
      return LinearText.line(place + ": " + reason, language)
    case .axis(let axis): return teller.map { ItemSpeech.axis($0.axis(axis), language) } ?? ""
    case .prompt: return prompt(item)
    case .record(let id), .member(_, let id): return record(id)
    case .fold: return ""
    }
  }

  private func prompt(_ item: ItemKey) -> String {
    guard let teller, let prompt = teller.lookup.prompt(item) else { return "" }
    let line = teller.prompt(prompt)
    return ItemSpeech.sentence(line, [line[.what], line[.remark]], language)
  }

  private func record(_ id: RecordID) -> String {
    guard let teller else { return "" }
    if let deadline = teller.lookup.deadline(id) { return sentence(teller.deadline(deadline)) }
    if let promise = teller.standing.promises.first(where: { $0.promise.id == id }) {
      return sentence(teller.promise(promise))
    }
    guard let record = teller.lookup.record(id) else { return "" }
    switch record {
    case .event(let event): return sentence(teller.event(event))
    case .note(let note):
      let positions = teller.positions(note).map { ItemSpeech.sentence($0, [$0.running()], language) }
      return LinearText.joined([sentence(teller.note(note))] + positions, ", ")
    case .question(let question): return sentence(teller.question(question))
    case .step(let step): return sentence(teller.listedStep(step))
    case .party, .service, .amount, .deadline, .promise, .source:
      return sentence(record.told.news(teller))
    }
  }
}
