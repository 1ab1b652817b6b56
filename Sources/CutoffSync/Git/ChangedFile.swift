/// A file that differs between two states, by `git diff --raw -z`.
struct ChangedFile: Hashable {
  let path: String
  let oldMode: String
  let newMode: String
  /// Nil where there was, or is, no file.
  let old: String?
  /// Nil too for what stands in the folder and in no object.
  let new: String?
  /// "A", "M", "D", "T", "U".
  let status: Character

  var isGone: Bool { status == "D" }

  /// Two fields a file: ":100644 100644 OLD NEW M", and the path.
  static func all(_ fields: [String]) -> [ChangedFile] {
    stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
      let words = fields[index].dropFirst().split(separator: " ")
      guard fields[index].hasPrefix(":"), words.count == 5, let status = words[4].first else { return nil }
      return ChangedFile(
        path: fields[index + 1], oldMode: String(words[0]), newMode: String(words[1]), old: object(words[2]),
        new: object(words[3]), status: status)
    }
  }

  private static func object(_ name: Substring) -> String? {
    name.allSatisfy { $0 == "0" } ? nil : String(name)
  }
}

extension GitProgram {
  /// What differs, with no guess of a rename and no program of anybody's in between.
  func changes(_ arguments: [String]) throws(SyncProblem) -> [ChangedFile] {
    let how = ["diff", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "-z"]
    return ChangedFile.all(try whole(how + arguments).fields)
  }

  /// What objects hold, by name. One that is missing is left out.
  func contents(of objects: some Sequence<String>) throws(SyncProblem) -> [String: [UInt8]] {
    let names = Set(objects).sorted()
    guard !names.isEmpty else { return [:] }
    let answer = try whole(
      ["cat-file", "--batch"], input: Array((names.joined(separator: "\n") + "\n").utf8))
    var rest = answer.output[...]
    var found: [String: [UInt8]] = [:]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), rest.count > size else { continue }
      found[String(words[0])] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return found
  }
}
