/// What a topic is about, as far as its words tell. Topics are free text in either language.
struct TopicSubject: OptionSet {
  let rawValue: UInt8

  static let cut = TopicSubject(rawValue: 1)
  static let service = TopicSubject(rawValue: 2)
  static let money = TopicSubject(rawValue: 4)

  /// The words that tell, in lower case; Vietnamese ones with and, where nothing else folds to the
  /// same letters, without their marks.
  private static let words: [String: TopicSubject] = Dictionary(
    uniqueKeysWithValues: [
      "cut", "cuts", "cutoff", "cut-off", "stop", "stops", "stopped", "shutdown", "switch-off",
      "disconnect", "disconnection", "suspend", "cắt", "ngừng", "ngưng", "dừng", "ngắt", "cat", "ngung",
      "ngat",
    ].map { ($0, .cut) }
      + ["service", "up", "down", "running", "outage", "chạy", "chay"].map { ($0, .service) }
      + ["debt", "debts", "owed", "nợ"].map { ($0, .money) })

  private static let packed: [PackedWord: TopicSubject] = Dictionary(
    uniqueKeysWithValues: words.map { (PackedWord($0), $1) })

  /// By the first byte, how many bytes a word that tells can have: a bit for each number.
  private static let lengths: [UInt16] = packed.keys.reduce(into: Array(repeating: 0, count: 256)) {
    $0[Int($1.first)] |= 1 << UInt16($1.count)
  }

  /// What the whole words of `topic` tell that it is about.
  static func all(of topic: String?) -> TopicSubject {
    guard let topic else { return [] }
    return quick(topic) ?? all(ofWords: topic)
  }

  /// For letters of every script.
  private static func all(ofWords topic: String) -> TopicSubject {
    topic.lowercased().split { !($0.isLetter || $0 == "-") }
      .reduce(into: []) { $0.formUnion(words[String($1)] ?? []) }
  }

  /// The same for a topic in the letters of English and Vietnamese; nil where it has any other character.
  private static func quick(_ topic: String) -> TopicSubject? {
    let lengths = lengths
    var found: TopicSubject = []
    var word = PackedWord()
    for scalar in topic.unicodeScalars {
      switch PlainLetter(scalar) {
      case .letter(let small): word.append(small)
      case .between:
        found.formUnion(subject(word, lengths))
        word = PackedWord()
      case nil: return nil
      }
    }
    return found.union(subject(word, lengths))
  }

  private static func subject(_ word: PackedWord, _ lengths: [UInt16]) -> TopicSubject {
    guard word.count > 0, word.count < 16, lengths[Int(word.first)] & 1 << UInt16(word.count) != 0 else {
      return []
    }
    return packed[word] ?? []
  }
}

/// The bytes of a short word; of a longer one no more than how many there are.
private struct PackedWord: Hashable {
  private(set) var count = 0
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ word: String) {
    for byte in word.utf8 { append(byte: byte) }
  }

  var first: UInt8 { UInt8(truncatingIfNeeded: low) }

  /// Appends the UTF-8 of a letter below U+10000.
  mutating func append(_ letter: UInt32) {
    switch letter {
    case 0...0x7F: append(byte: UInt8(letter))
    case 0x80...0x7FF:
      append(byte: UInt8(0xC0 | letter >> 6))
      append(byte: UInt8(0x80 | letter & 0x3F))
    default:
      append(byte: UInt8(0xE0 | letter >> 12))
      append(byte: UInt8(0x80 | letter >> 6 & 0x3F))
      append(byte: UInt8(0x80 | letter & 0x3F))
    }
  }

  private mutating func append(byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(8 * count)
    } else if count < 16 {
      high |= UInt64(byte) << UInt64(8 * (count - 8))
    }
    count += 1
  }
}

/// A character of an English or Vietnamese topic.
private enum PlainLetter {
  /// The number of a letter or hyphen, in lower case.
  case letter(UInt32)
  /// What stands between words.
  case between

  /// Nil for any other character, above all for marks that join the letter before them.
  init?(_ scalar: Unicode.Scalar) {
    guard let small = PlainLetter.small(scalar.value) else {
      guard PlainLetter.isBetween(scalar.value) else { return nil }
      self = .between
      return
    }
    self = .letter(small)
  }

  private static func small(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: value + 0x20
    case 0x61...0x7A, 0x2D, 0xDF...0xF6, 0xF8...0xFF: value
    // Ă Đ Ĩ Ũ Ơ Ư
    case 0x102, 0x110, 0x128, 0x168, 0x1A0, 0x1AF: value + 1
    case 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: value
    // The letters with a tone mark come in pairs.
    case 0x1EA0...0x1EF9: value | 1
    default: nil
    }
  }

  /// ASCII, guillemets, the middle dot, dashes, quotation marks, the ellipsis.
  private static func isBetween(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x7F, 0xAB, 0xB7, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2026: true
    default: false
    }
  }
}
