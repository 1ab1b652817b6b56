import CutoffDomain

/// Reads incidents' files in a way that is a good deal quicker than the strict reader, whose tree it does without. It
/// takes what the strict reader takes with the same incident, and words no refusal: whatever it does not take is for
/// the strict reader to judge. Kept from file to file, for the list of its nodes.
package struct QuickFile {
  private var tape = JSONTape()

  package init() {}

  /// The incident of a file without open clashes and without a deletion, which need the whole tree; nil for any other
  /// file. `fileName` as `IncidentFile.read` has it.
  package mutating func incident(_ bytes: [UInt8], fileName: String?) -> Incident? {
    bytes.withUnsafeBufferPointer { buffer in
      guard tape.read(buffer) else { return nil }
      return tape.view(buffer) { view in
        guard let members = try? Members(.tape(view, 0), at: .file, nil), !members.has("clashes"),
          !members.has(Deletion.member)
        else { return nil }
        return try? IncidentCodec.incident(members, fileName: fileName)
      }
    }
  }
}
