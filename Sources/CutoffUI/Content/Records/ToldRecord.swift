import CutoffDomain
import CutoffWords

/// What a kind of record has of its own to tell; a file for each kind.
package protocol ToldRecord {
  /// What stands over its detail; nil where nothing does.
  var kindWord: Wording? { get }
  /// The pane that lists it; nil for one that stands in none.
  var pane: PaneID? { get }
  /// Its own fields, a line with a label each, in the order of the detail; what is not known has none.
  func detail(_ teller: Teller) -> [ToldLine]
  /// What is told of it among the news: kind, who, the words, by when.
  func news(_ teller: Teller) -> ToldLine
}

extension Record {
  /// The record as what tells of itself.
  package var told: any ToldRecord {
    switch self {
    case .party(let record): record
    case .service(let record): record
    case .amount(let record): record
    case .deadline(let record): record
    case .promise(let record): record
    case .event(let record): record
    case .note(let record): record
    case .step(let record): record
    case .question(let record): record
    case .source(let record): record
    }
  }
}

extension PaneID {
  /// The pane that lists a record; nil for records that stand in none.
  package init?(showing record: Record) {
    guard let pane = record.told.pane else { return nil }
    self = pane
  }
}
