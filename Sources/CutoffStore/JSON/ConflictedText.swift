/// A file in which git left the lines of a merge that it could not make: what each side had, and what both
/// came from where git was told to say so (merge.conflictStyle diff3 or zdiff3).
struct ConflictedText: Hashable, Sendable {
  private(set) var ours: [UInt8] = []
  private(set) var theirs: [UInt8] = []
  /// Nil when a hunk does not say what both sides come from.
  private(set) var base: [UInt8]?

  /// Nil for a file without such lines, and where they are not complete.
  init?(_ bytes: [UInt8]) {
    var base: [UInt8]? = []
    var section = Section.common
    var hunkHasBase = false
    var hunks = 0
    for line in bytes.split(after: UInt8(ascii: "\n")) {
      let marker = Marker(line)
      if let marker, let next = section.next(after: marker) {
        if marker == .ours { hunkHasBase = false }
        if marker == .base { hunkHasBase = true }
        if marker == .end {
          hunks += 1
          if !hunkHasBase { base = nil }
        }
        section = next
        continue
      }
      // Within what both come from git may show an older conflict; there it is only text.
      guard marker == nil || section == .base else { return nil }
      if section == .common || section == .ours { ours += line }
      if section == .common || section == .theirs { theirs += line }
      if section == .common || section == .base { base? += line }
    }
    guard section == .common, hunks > 0 else { return nil }
    self.base = base
  }

  private enum Section {
    case common, ours, base, theirs

    /// The section that a marker opens here; nil when it has no place here.
    func next(after marker: Marker) -> Section? {
      switch (self, marker) {
      case (.common, .ours): .ours
      case (.ours, .base): .base
      case (.ours, .middle), (.base, .middle): .theirs
      case (.theirs, .end): .common
      case (.common, _), (.ours, _), (.base, _), (.theirs, _): nil
      }
    }
  }
}

/// One of the lines with which git marks a conflict.
enum Marker: Hashable {
  case ours, base, middle, end

  private static let starts: [(Marker, [UInt8])] = [
    (.ours, Array("<<<<<<<".utf8)), (.base, Array("|||||||".utf8)), (.middle, Array("=======".utf8)),
    (.end, Array(">>>>>>>".utf8)),
  ]

  /// Seven signs, then a blank and a name, or the end of the line.
  init?(_ line: ArraySlice<UInt8>) {
    guard let (marker, start) = Self.starts.first(where: { line.starts(with: $0.1) }) else { return nil }
    guard let next = line.dropFirst(start.count).first else {
      self = marker
      return
    }
    guard next == UInt8(ascii: " ") || next == UInt8(ascii: "\r") || next == UInt8(ascii: "\n") else {
      return nil
    }
    self = marker
  }
}

enum ConflictMarkers {
  /// Offset of the first line with which git begins a conflict; no line of JSON can be one.
  static func firstOffset(in bytes: [UInt8]) -> Int? {
    var start = 0
    for line in bytes.split(after: UInt8(ascii: "\n")) {
      if Marker(line) == .ours { return start }
      start += line.count
    }
    return nil
  }
}

extension [UInt8] {
  /// The parts, each with the separator that ends it.
  fileprivate func split(after separator: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: separator).map { $0 + 1 } ?? endIndex
      parts.append(self[start..<end])
      start = end
    }
    return parts
  }
}
