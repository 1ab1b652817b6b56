import CSample
import CutoffDomain

/// A store that comes with the program: real cases, for the demonstration and for trying a command.
package enum SampleStore {
  /// Name ("<id>.json") and text of each file, as a folder of incidents holds them. The text is what the
  /// store itself would write.
  package static let files: [(name: String, text: String)] = (0..<sample_count()).map { place in
    let file = sample_file(place)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }

  /// What the files say, in their order. Throws only if a text is not a valid file.
  package static func incidents() throws(FileProblem) -> [Incident] {
    var incidents: [Incident] = []
    for file in files {
      let id = String(file.name.dropLast(".json".count))
      incidents.append(
        try IncidentFile.read(Array(file.text.utf8), path: file.name, fileName: id).incident)
    }
    return incidents
  }
}
