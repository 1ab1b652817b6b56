import CutoffDomain

/// What a version of a file has under a record id.
enum RecordState: Hashable {
  case absent
  case live(RecordKind, JSONObject)
  case tombstone(JSONValue)
}
