import CutoffDomain

/// Reads what another program or person wrote, whatever it is: the one entry for `cutoff import`.
package enum ImportReader {
  /// Most bytes of a file of that kind: 64 MiB for lines of JSON and for `cutoff-export/1`, 4 MiB for all else.
  package static func byteLimit(of kind: ImportKind) -> Int {
    switch kind {
    case .jsonl, .json: JSONLinesReader.byteLimit
    case .ics, .csv, .caseFile, .statuspage, .endoflife, .notice: 4 * 1_024 * 1_024
    }
  }

  /// The plan of one file. `kind` nil: by what it holds. Nothing is written: the caller shows the plan (`json`), or
  /// carries `writes` out. A notice is not read here (`CutoffNotices` does): its plan refuses it as `unknownFormat`.
  package static func read(_ bytes: [UInt8], kind: ImportKind?, options: ImportOptions) -> ImportPlan {
    let kind = kind ?? ImportSniff.kind(of: bytes, columns: options.columns)
    guard bytes.count <= byteLimit(of: kind) else {
      return ImportPlan(kind: kind, refusing: whole(.tooLarge, "> \(byteLimit(of: kind))", options))
    }
    guard options.into == nil || options.target != nil else {
      return ImportPlan(kind: kind, refusing: whole(.unknownName, options.into?.text ?? "", options))
    }
    switch kind {
    case .csv: return CSVReader.read(bytes, options: options)
    case .json: return JSONImport.read(bytes, options: options)
    case .jsonl: return JSONLinesReader.read(bytes, options: options)
    case .caseFile: return CaseImport.read(bytes, options: options)
    case .statuspage: return StatuspageReader.read(bytes, options: options)
    case .endoflife: return EndOfLifeReader.read(bytes, options: options)
    case .ics: return CalendarImport.plan(bytes, options)
    case .notice: return ImportPlan(kind: kind, refusing: whole(.unknownFormat, kind.rawValue, options))
    }
  }

  private static func whole(_ reason: ImportFaultReason, _ text: String, _ options: ImportOptions)
    -> ImportFault
  {
    ImportFault(file: options.file, place: TextPlace(line: 1), reason: reason, text: text)
  }
}
