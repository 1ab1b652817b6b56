import CutoffDomain

/// The words by which a record is called in a message.
package enum RecordText {
  /// Its short name, its label, or the beginning of its text.
  package static func name(_ record: Record) -> String {
    switch record {
    case .party(let record): record.shortName
    case .service(let record): record.shortName
    case .amount(let record): record.label ?? record.money.currency
    case .deadline(let record): record.label
    case .promise(let record): record.content
    case .event(let record): record.text
    case .note(let record): record.title ?? String(record.text.prefix(40))
    case .step(let record): record.text
    case .question(let record): record.text
    case .source(let record): record.publisher
    }
  }
}
