import CutoffDomain
import CutoffStore
import Foundation

/// `mutate READER COUNT SEED` and `prefixes READER STEP PART PARTS`: damaged files through the reader. READER
/// is `right`, or a wrong one: `crashes` (on deep brackets, as Foundation's does), `slow`, `lenient` (takes a
/// file that was cut short), `hasty` (its quick way forgets the last event). Prints
/// `FILES READABLE WRONG SLOW`; WRONG are files that were read and do not come back the same, refused files
/// without a place, files that the quick way reads otherwise than the strict one, and, of the prefixes, files that
/// were read at all.
struct ReaderSweep {
  private let reader: String
  private let numbers: [Int]
  private var (files, readable, wrong, slow) = (0, 0, 0, 0)
  private var quick = QuickFile()

  init(_ arguments: inout Arguments) throws {
    reader = try arguments.next("reader")
    var numbers: [Int] = []
    while let number = try? arguments.number("number") { numbers.append(number) }
    self.numbers = numbers
  }

  func mutate() throws {
    guard numbers.count == 2 else { throw WrongUse(words: "mutate READER COUNT SEED") }
    var sweep = self
    var random = SplitMix64(seed: UInt64(numbers[1]))
    let good = Self.goodFiles
    for number in 0..<numbers[0] {
      // The smallest most often: it is read quickest, and every member of it matters.
      var bytes = good[number % 8 == 0 ? number / 8 % good.count : 0]
      for _ in 0...(random.next() % 3) { Damage.random(&bytes, &random) }
      sweep.take(bytes, mayBeRead: true)
    }
    sweep.tell()
  }

  func prefixes() throws {
    guard numbers.count == 3 else { throw WrongUse(words: "prefixes READER STEP PART PARTS") }
    var sweep = self
    for good in Self.goodFiles {
      // The last byte is only the line feed.
      for length in stride(from: numbers[1] * numbers[0], to: good.count - 1, by: numbers[0] * numbers[2]) {
        sweep.take(Array(good.prefix(length)), mayBeRead: false)
      }
    }
    sweep.tell()
  }

  /// A small incident, and those of the sample store.
  private static var goodFiles: [[UInt8]] {
    let samples = SampleStore.files().map { Array($0.text.utf8) }.sorted { $0.count < $1.count }
    guard var small = (try? IncidentFile.read(samples[0], path: ""))?.incident else { return samples }
    small.events = Array(small.events.prefix(3))
    small.sources = Array(small.sources.prefix(2))
    return [IncidentFile.bytes(of: small)] + samples
  }

  private mutating func take(_ bytes: [UInt8], mayBeRead: Bool) {
    files += 1
    let hurried = hurriedly(bytes)
    let time = ContinuousClock().measure {
      do {
        guard let incident = try read(bytes) else { return }
        if let hurried, hurried != incident { fail("read otherwise in the quick way", bytes) }
        readable += 1
        let again = try read(IncidentFile.bytes(of: incident))
        if !mayBeRead || again != incident { fail("read, and not the same again", bytes) }
      } catch let problem as FileProblem {
        if problem.position == nil { fail("refused without a place", bytes) }
        if hurried != nil { fail("refused, and not in the quick way", bytes) }
      } catch {
        fail("\(error)", bytes)
      }
    }
    if time > .seconds(1) { slow += 1 }
  }

  private mutating func hurriedly(_ bytes: [UInt8]) -> Incident? {
    guard var incident = quick.incident(bytes, fileName: nil) else { return nil }
    if reader == "hasty", !incident.events.isEmpty { incident.events.removeLast() }
    return incident
  }

  private func read(_ bytes: [UInt8]) throws -> Incident? {
    do {
      return try IncidentFile.read(bytes, path: "x").incident
    } catch {
      switch (reader, error.reason) {
      case ("crashes", .tooDeep): abort()
      case ("slow", .invalidUTF8): usleep(1_100_000)
      case ("lenient", .endOfFile): return SweepIncident.empty(IncidentID(title: "lenient", random: 1))
      default: break
      }
      throw error
    }
  }

  private mutating func fail(_ why: String, _ bytes: [UInt8]) {
    wrong += 1
    if wrong <= 3 { Say.error(why + ": " + String(decoding: bytes.prefix(200), as: UTF8.self)) }
  }

  private func tell() { Say.line("\(files) \(readable) \(wrong) \(slow)") }
}

enum Damage {
  /// One of ten small damages at a random place.
  static func random(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int(random.next() % UInt64(max(1, bytes.count)))
    let length = min(Int(random.next() % 40), bytes.count - place)
    let part = place..<place + length
    switch random.next() % 10 {
    case 0: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    case 1: bytes.removeSubrange(part)
    case 2: bytes.insert(contentsOf: bytes[part], at: place)
    case 3: if length > 0 { bytes[place] ^= 1 << UInt8(random.next() % 8) }
    case 4: bytes.insert(contentsOf: Array("[{\"\\ud800,9999-12-31T23:59:59-23:59".utf8), at: place)
    case 5: bytes.insert(contentsOf: [0xF4, 0x8F, 0xBF, 0xBF], at: place)
    case 6: bytes.replaceSubrange(part, with: Array("-9223372036854775808".utf8))
    case 7: bytes.insert(UInt8(ascii: "0") + UInt8(random.next() % 10), at: place)
    case 8: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: "["), count: 600), at: place)
    default: bytes.replaceSubrange(part, with: [UInt8](repeating: 0, count: length))
    }
  }
}
