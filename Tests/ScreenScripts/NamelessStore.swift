import CutoffDomain
import CutoffStore
import CutoffUI
import Foundation

/// The sample store with digits in the place of all letters that somebody wrote: what is left of words on
/// a screen is the program's own.
package enum NamelessStore {
  /// All incidents are kept in `language`, in which the program then writes texts of its own into them.
  package static func shown(_ language: Language) throws -> StoreShown {
    try StoreFixture.withTemporaryFolder { folder in
      let path = folder + "/store"
      _ = try Store.create(at: path, name: "0")
      for file in SampleStore.files() {
        let value = try JSONReader.read(Array(file.text.utf8), path: file.name)
        try Data(JSONWriter.bytes(nameless(value, member: "", language))).write(
          to: URL(fileURLWithPath: "\(path)/incidents/\(file.name)"))
      }
      return try StoreFixture.shown(at: path, language: language)
    }
  }

  /// Members that hold words of people.
  private static let written: Set<String> = [
    "title", "short", "summary", "name", "role", "label", "says", "condition", "content", "form", "text",
    "topic", "method", "place", "wants", "offers", "publisher", "address", "remark", "blocker", "answer",
    "loggedBy",
  ]

  private static func nameless(_ value: JSONValue, member: String, _ language: Language) -> JSONValue {
    switch value.content {
    case .null, .bool, .number: return value
    case .string where member == "language": return .string(language.rawValue)
    case .string(let text): return written.contains(member) ? .string(nameless(text)) : value
    case .array(let elements): return .array(elements.map { nameless($0, member: member, language) })
    case .object(let object):
      let members = object.members.map {
        JSONMember($0.name, nameless($0.value, member: $0.name, language))
      }
      return .object(JSONObject(members))
    }
  }

  /// The same letter always becomes the same digit, so that different names stay different.
  private static func nameless(_ text: String) -> String {
    String(
      text.map { character -> Character in
        guard character.isLetter, let scalar = character.unicodeScalars.first else { return character }
        return Character(String(scalar.value % 10))
      })
  }
}
