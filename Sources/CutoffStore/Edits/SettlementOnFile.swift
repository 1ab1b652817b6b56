import CutoffDomain

/// Carries out a settlement on the content of a file.
enum SettlementOnFile {
  /// Refused when the file holds other values than the settlement found.
  static func apply(_ settlement: Settlement, to tree: inout FileTree) throws(ChangeProblem) {
    let id = settlement.record?.text
    guard held(settlement, in: tree) == settlement.before, let values = Values(settlement) else {
      throw ChangeProblem(record: settlement.record, member: settlement.member)
    }
    guard settlement.record != nil || settlement.member != nil else {
      tree.deletion = values.others.first ?? nil
      return
    }
    tree.clashes.removeAll { isAbout($0, settlement) }
    if let member = settlement.member {
      if let id, let entry = tree.entry(id), var object = entry.value {
        object[member] = values.inPlace
        tree.put(FileMerge.ordered(object, kind: entry.kind) ?? object, id: id, kind: entry.kind)
      } else if id == nil {
        tree.header[member] = values.inPlace
      }
      tree.clashes += values.others.map { ClashEntry(.member(record: id, name: member, value: $0)) }
    } else if let id {
      tree.clashes += values.others.compactMap { $0 }.map {
        ClashEntry(.deleted(record: id, tombstone: $0))
      }
    }
    tree.clashes.sort { $0.sortKey < $1.sortKey }
  }

  /// What the file holds where the settlement is about; nil when the record is not there.
  static func held(_ settlement: Settlement, in tree: FileTree) -> HeldValues? {
    guard settlement.record != nil || settlement.member != nil else {
      let deletion = tree.hasLostDeletion ? tree.deletion : nil
      return HeldValues(inPlace: nil, others: Set([deletion.map(line)].compactMap { $0 }))
    }
    guard let object = object(settlement.record, in: tree) else { return nil }
    let others = tree.clashes.filter { isAbout($0, settlement) }.map { entry -> String? in
      switch entry.content {
      case .member(_, _, let value): value.map(line)
      case .deleted(_, let tombstone): line(tombstone)
      case .unknown: nil
      }
    }
    return HeldValues(
      inPlace: settlement.member.flatMap { object[$0] }.map(line), others: Set(others))
  }

  static func object(_ record: RecordID?, in tree: FileTree) -> JSONObject? {
    guard let record else { return tree.header }
    return tree.entry(record.text)?.value
  }

  static func line(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.line(value), as: UTF8.self)
  }

  private static func isAbout(_ entry: ClashEntry, _ settlement: Settlement) -> Bool {
    let id = settlement.record?.text
    switch entry.content {
    case .member(let record, let name, _): return record == id && name == settlement.member
    case .deleted(let record, _): return record == id && settlement.member == nil
    case .unknown: return false
    }
  }

  /// The values that a settlement leaves, read back from their texts.
  private struct Values {
    var inPlace: JSONValue?
    var others: [JSONValue?]

    /// Nil when a text is not JSON.
    init?(_ settlement: Settlement) {
      let texts = [settlement.after.inPlace] + settlement.after.others.sorted { ($0 ?? "") < ($1 ?? "") }
      var values: [JSONValue?] = []
      for text in texts {
        guard let text else {
          values.append(nil)
          continue
        }
        guard let value = try? JSONReader.read(Array(text.utf8)) else { return nil }
        values.append(value)
      }
      inPlace = values[0]
      others = Array(values.dropFirst())
    }
  }
}
