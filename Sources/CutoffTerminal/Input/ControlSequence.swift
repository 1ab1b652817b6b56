/// A control sequence (`ESC [` … final byte) taken apart (ECMA-48, 5.4).
struct ControlSequence: Hashable {
  /// One of `< = > ?`, which terminals use for what is their own; nil without one.
  private(set) var mark: UInt8?
  /// Numbers between semicolons, each with those behind its colons; nil where none stands.
  private(set) var numbers: [[Int?]] = []
  private(set) var hasIntermediates = false
  let final: UInt8

  /// From the bytes behind `ESC [`; nil without any.
  init?(_ bytes: some Collection<UInt8>) {
    guard let final = bytes.reversed().first else { return nil }
    self.final = final
    var parameters = Array(bytes.dropLast())
    if let first = parameters.first, 0x3c...0x3f ~= first {
      mark = first
      parameters.removeFirst()
    }
    hasIntermediates = parameters.contains { 0x20..<0x30 ~= $0 }
    guard !parameters.isEmpty, !hasIntermediates else { return }
    numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// True without a mark and intermediates: what keys and old mouse reports look like.
  var isOrdinary: Bool { mark == nil && !hasIntermediates }

  /// The number of a field, counted from 0.
  func number(_ field: Int) -> Int? {
    numbers.indices.contains(field) ? numbers[field].first ?? nil : nil
  }

  /// A number behind a colon of a field.
  func number(_ field: Int, _ part: Int) -> Int? {
    guard numbers.indices.contains(field), numbers[field].indices.contains(part) else { return nil }
    return numbers[field][part]
  }
}
