import CutoffDomain

extension Fixture {
  /// Every kind of record and of event, every field filled, every precision.
  static func fullIncident() throws -> Incident {
    var incident = Incident(header: try header())
    incident.header.archived = Archiving(at: logged, by: "trực ca")
    incident.parties = [
      Party(
        id: id(1), name: "Trung tâm dữ liệu Viettel", short: "Viettel IDC", side: .provider,
        isBodyAbove: true, role: "cho thuê máy chủ", provenance: try provenance()),
      Party(id: id(2), name: "Thành phố Hà Nội", side: .customer),
    ]
    incident.services = [
      Service(
        id: id(3), name: "Cổng dịch vụ công", short: "Cổng", dependsOn: [id(4)], isExempt: true,
        affected: "10 triệu dân", provenance: try provenance()),
      Service(id: id(4), name: "Đường truyền"),
    ]
    incident.amounts = [
      Amount(
        id: id(5), kind: .debt,
        money: Money(hundredths: 20_000_000_000_000, currency: "VND", qualifier: .moreThan),
        label: "phí thuê", asOf: try point(.month, wall(2020, 6, 1)), statedBy: id(1),
        provenance: try provenance()),
      Amount(id: id(6), kind: .offer, money: Money(hundredths: 1_250, currency: "USD")),
      Amount(id: id(7), kind: .budget, money: Money(hundredths: nil, currency: "VND")),
    ]
    incident.deadlines = try fullDeadlines()
    incident.promises = try fullPromises()
    incident.events = try fullEvents()
    incident.notes = [
      Note(
        id: id(45), at: try point(.partOfDay, wall(2020, 7, 3), part: .afternoon), title: "Họp",
        text: "# Họp\n\n- tab\there", parties: [id(1), id(2)],
        positions: [Position(party: id(1), wants: "trả nợ", offers: "chờ thêm")],
        provenance: try provenance())
    ]
    incident.steps = [
      Step(
        id: id(50), text: "Gọi kho bạc", owner: id(2),
        due: SaidTime(says: "chiều nay", point: try point(.day, wall(2020, 7, 3))),
        blocker: "chờ dự toán", doneAt: try point(.hour, wall(2020, 7, 3, 17)),
        provenance: try provenance()),
      Step(id: id(51), text: "Sao lưu"),
    ]
    incident.questions = [
      Question(
        id: id(60), text: "Ai ký?", answer: "Sở", answeredAt: try point(.week, wall(2020, 6, 29)),
        provenance: try provenance())
    ]
    incident.sources = [
      Source(
        id: id(90), publisher: "VnExpress", address: "https://example.org/a?b=c&d",
        publishedAt: try point(.second, wall(2020, 7, 3, 15, 39, 7)), copyOf: id(91), remark: "bản lưu",
        provenance: try provenance(source: 91)),
      Source(id: id(91), publisher: "Tuổi Trẻ"),
    ]
    incident.tombstones = [Tombstone(id: id(99), deletedAt: logged, deletedBy: "trực ca")]
    return incident
  }

  private static func fullDeadlines() throws -> [Deadline] {
    [
      Deadline(
        id: id(10), kind: .cutoff, label: "cắt dịch vụ",
        due: SaidTime(
          says: "0h 4/7", boundary: .from, point: try point(.hour, wall(2020, 7, 4)), reading: .late,
          isApproximate: true),
        condition: "nếu chưa trả", setBy: id(1), setAt: try point(.quarter, wall(2020, 7, 1)),
        stopsServiceOverride: false, services: [id(3)], supersedes: id(11),
        recurrence: Recurrence(every: .month, until: try point(.year, wall(2021, 1, 1))),
        provenance: try provenance()),
      Deadline(
        id: id(11), kind: .contractExpiry, label: "hết hợp đồng",
        due: SaidTime(says: "khi có quyết toán", boundary: .after, point: nil), stopsServiceOverride: true),
    ]
  }

  private static func fullPromises() throws -> [Promise] {
    [
      Promise(
        id: id(20), giver: id(2), receiver: id(1), content: "trả nợ", form: "công văn 1711",
        madeAt: try point(.day, wall(2020, 6, 1)),
        due: SaidTime(says: "trước 30/6", boundary: .before, point: try point(.day, wall(2020, 6, 30))),
        condition: "khi có ngân sách",
        amount: Money(hundredths: 105, currency: "USD", qualifier: .about), tellingOf: id(21),
        supersedes: id(22), recurrence: Recurrence(every: .week), provenance: try provenance())
    ]
  }

  private static func fullEvents() throws -> [Event] {
    let contents: [EventContent] = [
      .report, .notice(Notice(deadlines: [id(10)])),
      .statement(
        Statement(topic: "cắt", contradicts: [id(31)], qualifies: [id(32)], talks: .stalled)),
      .meeting(Meeting(talks: .agreed)),
      .observation(
        Observation(service: id(3), state: .partlyDown, method: "curl", place: "Hà Nội")),
      .payment(
        Payment(amount: Money(hundredths: -5, currency: "USD"), promise: id(20), settlesAll: true)),
      .agreement(Agreement(endsMatter: true, word: .broker)), .refusal,
      .outcome(
        Outcome(
          target: id(10), result: .moved, movedTo: id(11), period: try point(.month, wall(2020, 7, 1)))),
      .cut(Cut(services: [id(3)], isPartial: true, deadline: id(10))),
      .restoration(Restoration(services: [id(3)], isPartial: true)),
      .replacement(Replacement(services: [id(3)])),
    ]
    return try contents.enumerated().map { index, content in
      Event(
        id: id(30 + index), at: try point(.minute, wall(2020, 7, 3, 16, index)), actor: id(1),
        text: "Việc \(index)", label: "nhãn", content: content, provenance: try provenance())
    }
  }
}
