import CutoffDomain

/// What an import reads; the raw value is the word of `--from`, and of `from` in a record's origin.
package enum ImportKind: String, CaseIterable, Sendable {
  case ics, csv, json, jsonl
  case caseFile = "case"
  case statuspage, endoflife, notice
}
