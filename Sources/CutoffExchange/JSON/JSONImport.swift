import CutoffDomain
import CutoffStore

/// Reads `cutoff-export/1`, one incident's file, or a list of them.
package enum JSONImport {
  /// An incident that the store does not have gets its file byte for byte. One that it has is merged with an empty
  /// base: records of both sides stay, members that differ are left to choose.
  package static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportPlan {
    do throws(ImportFault) {
      let source = try JSONSource(
        bytes, file: options.file, language: options.language, limits: .manyFiles)
      var plan = ImportPlan(kind: .json)
      var seen: Set<IncidentID> = []
      for value in try files(source) {
        do throws(ImportFault) {
          let incident = try incident(value, source, options, &plan.notes)
          if seen.insert(incident.after.id).inserted {
            plan.incidents.append(incident)
          } else {
            plan.refused.append(source.fault(.refused, at: value, member: "id", incident.after.id.text))
          }
        } catch {
          plan.refused.append(error)
        }
      }
      return plan
    } catch {
      return ImportPlan(kind: .json, refusing: error)
    }
  }

  private static func files(_ source: JSONSource) throws(ImportFault) -> [JSONValue] {
    let value = source.value
    if let list = value.elements { return list }
    if value["schema"] != nil { return [value] }
    guard value["format"]?.text == JSONExport.format else {
      throw source.fault(
        .unknownFormat, at: value["format"] ?? value, member: "format", value["format"]?.text ?? "")
    }
    guard let incidents = value["incidents"]?.elements else {
      throw source.fault(.missing, at: value["incidents"] ?? value, member: "incidents")
    }
    return incidents
  }

  private static func incident(
    _ value: JSONValue, _ source: JSONSource, _ options: ImportOptions, _ notes: inout [ImportNote]
  ) throws(ImportFault) -> PlannedIncident {
    let read: IncidentFile
    do {
      read = try IncidentFile.read(value, in: source.bytes, path: options.file)
    } catch {
      throw ImportFault(error, language: options.language)
    }
    let own = JSONWriter.bytes(value)
    guard let stored = options.stored(read.incident.id) else {
      return PlannedIncident(
        before: nil, after: read.incident, records: planned(read.incident, nil), bytes: own)
    }
    let there = stored.bytes ?? IncidentFile.bytes(of: stored.incident)
    guard there != own else {
      return PlannedIncident(
        before: stored.incident, after: stored.incident, records: planned(stored.incident, stored.incident))
    }
    return try merged(stored.incident, there, own, options, &notes)
  }

  private static func merged(
    _ before: Incident, _ there: [UInt8], _ own: [UInt8], _ options: ImportOptions,
    _ notes: inout [ImportNote]
  ) throws(ImportFault) -> PlannedIncident {
    do {
      let result = try IncidentMerge.merge(
        base: ([], ""), ours: (there, before.id.text), theirs: (own, options.file))
      let after = try IncidentFile.read(result.bytes, path: options.file).incident
      if result.newClashes > 0 {
        notes.append(ImportNote(.clashes, key: before.id.text, text: "\(result.newClashes)"))
      }
      let bytes = result.bytes == there ? nil : result.bytes
      return PlannedIncident(before: before, after: after, records: planned(after, before), bytes: bytes)
    } catch {
      throw ImportFault(error, language: options.language)
    }
  }

  private static func planned(_ after: Incident, _ before: Incident?) -> [PlannedRecord] {
    let old = before.map(RecordIndex.init)
    return after.records.map { record in
      let known = old?.record(record.id)
      let action: ImportAction = known == nil ? .new : known == record ? .same : .change
      return PlannedRecord(record, key: record.provenance.origin?.key ?? record.id.text, action: action)
    }
  }
}
