import CutoffDomain

/// "store.json": the schema number and the name of the store.
enum StoreFile {
  static func bytes(name: String) -> [UInt8] {
    var writer = MemberWriter()
    writer.put("schema", JSONValue(.number(IncidentCodec.schema)))
    writer.put("name", name)
    return JSONWriter.bytes(writer.object)
  }

  /// The name; the folder's where there is no file or no name. With the problem of a file that is there
  /// and cannot be read: such a store must not be written.
  static func name(at paths: StorePaths) -> (name: String, problem: FileProblem?) {
    do {
      let name = try read(paths.storeFile)
      return (name ?? paths.lastComponent, nil)
    } catch {
      let problem = error.reason == .missingOrEmpty ? nil : error
      return (paths.lastComponent, problem)
    }
  }

  /// The name in the file at `path`.
  static func read(_ path: String) throws(FileProblem) -> String? {
    let stored = try StoredFile.read(path)
    do {
      let members = try Members(try JSONReader.read(stored.bytes), at: .file)
      try IncidentCodec.checkSchema(members)
      return try members.optionalText("name")
    } catch {
      throw error.located(in: stored.bytes, path: path)
    }
  }
}

extension StorePaths {
  /// The folder's own name.
  var lastComponent: String { root.split(separator: "/").last.map(String.init) ?? root }
}
