import CutoffDomain
import CutoffStore
import Testing

@Suite struct SampleLanguageTests {
  @Test func `the English sample file is what the store itself would write`() throws {
    for (file, incident) in zip(SampleStore.files(in: .english), try SampleStore.incidents(in: .english)) {
      #expect(String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self) == file.text)
      #expect(file.name == incident.id.text + ".json")
      #expect(incident.header.language == .english)
    }
  }

  @Test func `both samples differ in words alone: same records, ids, times, sums and links`() throws {
    let pairs = Array(zip(SampleStore.files(in: .vietnamese), SampleStore.files(in: .english)))
    #expect(pairs.count == 5)
    for (vietnamese, english) in pairs {
      #expect(vietnamese.name == english.name)
      let (left, right) = (try Self.value(vietnamese), try Self.value(english))
      #expect(Self.skeleton(left, member: "") == Self.skeleton(right, member: ""), "\(english.name)")
    }
  }

  @Test func `beside what is quoted, the English sample has no Vietnamese words but names`() throws {
    for file in SampleStore.files(in: .english) {
      for text in Self.texts(try Self.value(file), member: "") {
        var bare = Self.withoutQuotations(text)
        for name in Self.names { bare = bare.replacing(name, with: "") }
        #expect(!bare.unicodeScalars.contains(where: Self.isVietnamese), "\(file.name): \(text)")
      }
    }
  }

  @Test func `what somebody said in Vietnamese is quoted in the English sample, word for word`() throws {
    let pairs = zip(try SampleStore.incidents(), try SampleStore.incidents(in: .english))
    for (vietnamese, english) in pairs where vietnamese.header.language == .vietnamese {
      for (said, told) in zip(vietnamese.events, english.events) where said.content.kind == .statement {
        #expect(told.text.hasSuffix(" («\(said.text)»)"), "\(told.text)")
        #expect(told.text.count > said.text.count + 10, "\(told.text)")
      }
    }
  }

  // MARK: comparing

  /// Members that hold words.
  private static let written: Set<String> = [
    "title", "short", "summary", "language", "name", "role", "label", "says", "condition", "content", "form",
    "text", "topic", "method", "wants", "offers", "publisher", "remark", "blocker",
  ]

  /// Names of people, places and newspapers, which stay as they are.
  private static let names = [
    "Nhật Cường", "Kiến Thức", "Thanh Niên", "Báo Giao thông", "Thời Đại", "Tiền Phong",
    "Đời sống & Pháp luật", "Doanh nghiệp Thương hiệu", "An ninh Thủ đô", "Pháp luật và Cuộc sống",
    "Lệ Thủy", "Quảng Bình",
  ]

  private static func value(_ file: (name: String, text: String)) throws -> JSONValue {
    try JSONReader.read(Array(file.text.utf8), path: file.name)
  }

  /// The same with every word written alike.
  private static func skeleton(_ value: JSONValue, member: String) -> JSONValue {
    switch value.content {
    case .null, .bool, .number: return value
    case .string: return written.contains(member) ? .string("…") : value
    case .array(let elements): return .array(elements.map { skeleton($0, member: member) })
    case .object(let object):
      return .object(
        JSONObject(object.members.map { JSONMember($0.name, skeleton($0.value, member: $0.name)) }))
    }
  }

  private static func texts(_ value: JSONValue, member: String) -> [String] {
    switch value.content {
    case .null, .bool, .number: []
    case .string(let text): member == "address" ? [] : [text]
    case .array(let elements): elements.flatMap { texts($0, member: member) }
    case .object(let object): object.members.flatMap { texts($0.value, member: $0.name) }
    }
  }

  private static func withoutQuotations(_ text: String) -> String {
    var kept = ""
    var isQuoted = false
    for character in text {
      if character == "«" { isQuoted = true }
      if !isQuoted { kept.append(character) }
      if character == "»" { isQuoted = false }
    }
    return kept
  }

  /// A letter with a mark, or a đ: English has none of them.
  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xC0 && scalar.properties.isAlphabetic
  }
}
