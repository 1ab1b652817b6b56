import CutoffDomain

/// The bytes of an incident's file, checked, and what they say.
package struct IncidentFile: Sendable {
  package let incident: Incident
  /// The whole tree, with the members that this version does not know.
  package let json: JSONValue

  /// Reads `bytes` as strictly as the store does. `path` names the file in problems. `fileName` is its
  /// name without ".json", which the id must equal; nil for a file that may have any name.
  package static func read(
    _ bytes: [UInt8], path: String, fileName: String? = nil
  ) throws(FileProblem) -> IncidentFile {
    do {
      let json = try JSONReader.read(bytes)
      return IncidentFile(incident: try IncidentCodec.incident(json, fileName: fileName), json: json)
    } catch {
      throw error.located(in: bytes, path: path)
    }
  }

  /// The same of a value that stands somewhere in the file `bytes`.
  package static func read(
    _ json: JSONValue, in bytes: [UInt8], path: String
  ) throws(FileProblem) -> IncidentFile {
    do {
      return IncidentFile(incident: try IncidentCodec.incident(json, fileName: nil), json: json)
    } catch {
      throw error.located(in: bytes, path: path)
    }
  }

  /// The file of an incident that has none yet.
  package static func bytes(of incident: Incident) -> [UInt8] {
    JSONWriter.bytes(IncidentCodec.json(incident))
  }
}
