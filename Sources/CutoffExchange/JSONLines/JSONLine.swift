import CutoffDomain
import CutoffStore

/// One line: an object whose members are a command's options and arguments.
struct JSONLine {
  let file: String
  /// From 1.
  let number: Int
  let object: JSONObject
  let language: Language
  private let bytes: [UInt8]
  private var asked: Set<String> = ["do", "as", "key", "id"]
  private(set) var faults: [ImportFault] = []

  init(_ bytes: [UInt8], number: Int, file: String, language: Language) throws(ImportFault) {
    self.bytes = bytes
    self.number = number
    self.file = file
    self.language = language
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes, path: file)
    } catch {
      var fault = ImportFault(error, language: language)
      fault.place.line = number
      throw fault
    }
    guard let object = value.object else {
      throw ImportFault(file: file, place: TextPlace(line: number), reason: .badJSON)
    }
    self.object = object
  }

  // MARK: Faults

  /// The place of a member's value; of the line where it is missing.
  func place(_ name: String?) -> TextPlace {
    let offset = name.flatMap { object[$0]?.offset } ?? 0
    return TextPlace(line: number, column: 1 + String(decoding: bytes.prefix(offset), as: UTF8.self).count)
  }

  func fault(_ reason: ImportFaultReason, of name: String?, _ text: String = "") -> ImportFault {
    ImportFault(file: file, place: place(name), member: name, reason: reason, text: text)
  }

  mutating func refuse(_ name: String?, _ reason: ImportFaultReason, _ text: String = "") {
    faults.append(fault(reason, of: name, text))
  }

  /// Refuses the members that nobody asked for.
  mutating func refuseUnknown() {
    for member in object.members where !asked.contains(member.name) {
      refuse(member.name, .unknownMember)
    }
  }

  // MARK: Plain values

  /// A text, or a number as its text; nil where it is not there or null.
  mutating func text(_ name: String) -> String? {
    asked.insert(name)
    switch object[name]?.content {
    case nil, .null?: return nil
    case .string(let text)?, .number(let text)?: return text.trimmed
    case .bool?, .array?, .object?:
      refuse(name, .unknownWord)
      return nil
    }
  }

  /// A text that must be there.
  mutating func needed(_ name: String) -> String {
    if let text = text(name) { return text }
    if !faults.contains(where: { $0.member == name }) { refuse(name, .missing) }
    return ""
  }

  /// One text or several.
  mutating func list(_ name: String) -> [String] {
    asked.insert(name)
    guard case .array(let elements)? = object[name]?.content else { return [text(name)].compactMap { $0 } }
    return elements.compactMap { element in
      if element.text == nil { refuse(name, .unknownWord) }
      return element.text?.trimmed
    }
  }

  /// False where it is not there.
  mutating func flag(_ name: String) -> Bool { optionalFlag(name) ?? false }

  /// Of a flag that can be said both ways: `stops`, `no-stops`.
  mutating func optionalFlag(_ name: String) -> Bool? {
    asked.formUnion([name, "no-" + name])
    if case .bool(let flag)? = object[name]?.content { return flag }
    if case .bool(let flag)? = object["no-" + name]?.content { return !flag }
    if object[name] != nil { refuse(name, .unknownWord) }
    return nil
  }

  mutating func word<Word: Worded>(_ name: String, _: Word.Type = Word.self) -> Word? {
    guard let typed = text(name) else { return nil }
    guard let word = Word(rawValue: typed) ?? Word(called: typed) else {
      refuse(name, .unknownWord, typed)
      return nil
    }
    return word
  }

  mutating func mention(_ name: String) -> Mention? { text(name).map(Mention.name) }

  mutating func mentions(_ name: String) -> [Mention] { list(name).map(Mention.name) }

  // MARK: Times and sums

  mutating func due(_ name: String, _ times: SourceTime) -> SaidTime? {
    guard let typed = text(name) else { return nil }
    do {
      return try times.due(typed)
    } catch {
      refuse(name, .badDate, error.words)
      return nil
    }
  }

  mutating func windowEnd(_ name: String, _ times: SourceTime) -> SaidTime? {
    guard var said = due(name, times) else { return nil }
    said.boundary = .untilEndOf
    return said
  }

  mutating func moment(_ name: String, _ times: SourceTime) -> TimePoint? {
    guard let typed = text(name) else { return nil }
    do {
      return try times.moment(typed)
    } catch {
      refuse(name, .badDate, error.words)
      return nil
    }
  }

  /// A sum as the incident's language writes it.
  mutating func money(_ name: String, _ language: Language, currency: String?) -> Money? {
    guard let typed = text(name) else { return nil }
    do {
      return try MoneyText.parse(typed, language, currency: currency)
    } catch {
      refuse(name, .badSum, typed)
      return nil
    }
  }

  mutating func origin(_ times: SourceTime) -> DraftOrigin {
    let mention = SourceMention(publisher: text("publisher"), address: text("source"))
    return DraftOrigin(knownAt: moment("known-at", times), source: mention.isEmpty ? nil : mention)
  }

  /// A hash of what the line says, whatever it is called in the file.
  var digest: String {
    let said = object.members.filter { $0.name != "as" && $0.name != "id" }.sorted { $0.name < $1.name }
    return SHA256.hexadecimal(
      String(decoding: JSONWriter.line(.object(JSONObject(said))), as: UTF8.self), bytes: 8)
  }
}
