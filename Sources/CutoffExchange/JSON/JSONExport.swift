import CutoffDomain
import CutoffStore

/// Incidents' files in one: `cutoff-export/1`.
package enum JSONExport {
  package static let format = "cutoff-export/1"

  /// The files' objects as they are, with the members that this version does not know. `now` is written in `zone`.
  package static func value(
    of files: [IncidentFile], version: String, now: Instant, zone: Zone
  ) -> JSONValue {
    var writer = MemberWriter()
    writer.put("format", format)
    writer.put("version", version)
    writer.put("now", now, zone: zone)
    writer.put("incidents", JSONValue.array(files.map(\.json)))
    return writer.object
  }

  /// The same as the bytes of a file, one member a line.
  package static func bytes(
    of files: [IncidentFile], version: String, now: Instant, zone: Zone
  ) -> [UInt8] {
    JSONWriter.bytes(value(of: files, version: version, now: now, zone: zone))
  }
}
