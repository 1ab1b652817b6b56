import CSample
import CutoffDomain

/// A store that comes with the program: real cases, for the demonstration and for trying a command. It is told in
/// both languages, with the same records, ids and times; what somebody said in Vietnamese stands quoted beside its
/// translation.
package enum SampleStore {
  /// Name ("<id>.json") and text of each file, as a folder of incidents holds them. The text is what the
  /// store itself would write.
  package static func files(in language: Language = .vietnamese) -> [(name: String, text: String)] {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  /// What the files say, in their order. Throws only if a text is not a valid file.
  package static func incidents(
    in language: Language = .vietnamese
  ) throws(FileProblem) -> [Incident] {
    var incidents: [Incident] = []
    for file in files(in: language) {
      let id = String(file.name.dropLast(".json".count))
      incidents.append(
        try IncidentFile.read(Array(file.text.utf8), path: file.name, fileName: id).incident)
    }
    return incidents
  }

  private static let vietnamese = (0..<sample_count()).map { text(of: sample_file($0)) }
  private static let english = (0..<sample_count()).map { text(of: sample_file_in_english($0)) }

  private static func text(of file: sample_file) -> (name: String, text: String) {
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }
}
