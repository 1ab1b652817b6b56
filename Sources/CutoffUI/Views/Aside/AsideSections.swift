import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What a wide screen shows beside the panes, so that nobody has to open a view for it. All of it is told by the views
/// and details that tell it elsewhere; without the shown incident there is none.
package struct AsideSections {
  private let scene: Scene
  private let standing: Standing
  private let columns: Int
  private let teller: Teller
  private var language: Language { scene.language }

  package init?(_ scene: Scene, columns: Int) {
    guard let standing = scene.shown else { return nil }
    self.scene = scene
    self.standing = standing
    self.columns = columns
    teller = Teller(StandingLookup(standing), scene.viewpoint)
  }

  /// The selected item with all that is known of it.
  package func selected(_ item: ItemKey?) -> AsideSection {
    let lookup = item.map { item in
      if case .axis = item { StandingLookup(forMany: standing) } else { StandingLookup(standing) }
    }
    let kind = item.map { DetailText.title($0, scene, lookup) } ?? ""
    let room = columns - TextWidth.width(of: AsideWords.selected(language)) - 4
    return AsideSection(
      AsideWords.selected(language), count: TextLayout.cut(kind, to: max(0, room)),
      item.map { DetailText.lines($0, scene, lookup, columns: columns) } ?? [])
  }

  /// Whom a statement contradicts, in whole words; nil where it contradicts nobody.
  package func contradicted(by item: ItemKey?) -> AsideSection? {
    guard case .record(let id)? = item else { return nil }
    let voices = teller.lookup.contradictions(of: id).flatMap(teller.voices).filter { $0.id != id }
    guard !voices.isEmpty else { return nil }
    let rows = voices.enumerated().flatMap { place, event -> [PaneRow] in
      let said = event.at.map { ShortText.time($0, scene.viewpoint) }
      let known = VoiceWords.known(ShortText.known(.event(event), standing.incident, scene.viewpoint))
      let head = [ShortText.name(event.actor, standing, language), said, known(language)].compactMap { $0 }
      let words = TextLayout.wrap(ScreenWords.says(event.text)(language), columns: columns)
      return (place > 0 ? [PaneRow.blank] : []) + [
        PaneRow([Piece(TextLayout.cut(head.joined(separator: " · "), to: columns), .muted)])
      ] + words.map { PaneRow([Piece($0)]) }
    }
    return AsideSection("≠ " + AsideWords.contradicts(language), count: "\(voices.count)", rows)
  }

  /// Sums by purpose, what falls with what, the statements by topic: what there is, in that order.
  package var below: [AsideSection] { [money, services, statements].compactMap { $0 } }

  private var money: AsideSection? {
    let account = scene.standings.account(of: standing)
    let lines = MoneyPen(teller: teller, account: account, columns: columns).lines
    guard !lines.isEmpty else { return nil }
    let count =
      account.claims.count + account.paid.count + account.received.count + account.promised.count
      + account.other.count
    return AsideSection(AsideWords.money(language), count: "\(count)", lines.flatMap(\.rows))
  }

  private var services: AsideSection? {
    let services = standing.incident.services
    guard services.count > 1 || services.contains(where: { !$0.dependsOn.isEmpty }) else { return nil }
    let rows = services.flatMap { service -> [PaneRow] in
      let falling = services.filter { $0.dependsOn.contains(service.id) && !service.isExempt }
      return [row(service)]
        + falling.map { PaneRow([Piece("└ ", .border), Piece(cut($0.named(language), less: 2), .muted)]) }
    }
    return AsideSection(AsideWords.services(language), count: "\(services.count)", rows)
  }

  private func row(_ service: Service) -> PaneRow {
    let checks = standing.incident.events.compactMap { event -> (Instant, Observation)? in
      guard case .observation(let seen) = event.content, seen.service == service.id else { return nil }
      return (teller.lookup.knownInstant(event.provenance, at: event.at), seen)
    }
    let last = checks.max { $0.0 < $1.0 }?.1.state.state
    let word = last.map { Piece($0.glyph + " " + $0.word(language), $0.ink) }
    let right = word ?? Piece("? " + AsideWords.unchecked(language), .muted)
    return PaneRow([Piece(cut(service.named(language), less: right.width + 1))], right: [right])
  }

  private var statements: AsideSection? {
    let topics = standing.topics.filter(\.isDisputed)
    guard !topics.isEmpty else { return nil }
    let rows = topics.enumerated().flatMap { place, topic -> [PaneRow] in
      let name = topic.name ?? AsideWords.noTopic(language)
      let voices = topic.words.filter { !$0.against.isEmpty }.prefix(4).map { word in
        PaneRow([Piece(cut(teller.voice(word.event).text))])
      }
      return (place > 0 ? [PaneRow.blank] : []) + [PaneRow([Piece(cut(name), .muted)])] + voices
    }
    return AsideSection(AsideWords.statements(language), count: "≠ \(standing.contradictions.count)", rows)
  }

  private func cut(_ text: String, less used: Int = 0) -> String {
    TextLayout.cut(text, to: max(4, columns - used))
  }

  /// What becomes due within seven days, of all incidents, and what is new of the shown one: for the column of the list.
  package var beside: [AsideSection] { [due, news].compactMap { $0 } }

  private var due: AsideSection? {
    let agenda = Agenda(scene.standings.shown(matching: ""), at: scene.shownAt, zone: scene.viewpoint.zone)
    let soon = agenda.entries.filter { entry in
      [.today, .week].contains(entry.group) && entry.due.map { $0 > scene.shownAt } ?? false
    }
    guard !soon.isEmpty else { return nil }
    let rows = soon.map { entry -> PaneRow in
      let standing = agenda.standing(of: entry)
      let word = agenda.record(of: entry).kindWord(language)
      let left = entry.due.map { TimeText.countdown($0.seconds(since: scene.shownAt), language) } ?? ""
      let room = columns - TextWidth.width(of: left) - TextWidth.width(of: word) - 5
      let name = scene.standings.name(of: standing, columns: max(8, room))
      return PaneRow([Piece(word + "  ", .muted), Piece(name)], right: [Piece(left, .muted)])
    }
    return AsideSection(AsideWords.due(language), count: "\(soon.count)", rows)
  }

  private var news: AsideSection? {
    let items = standing.news(
      since: scene.viewpoint.newsSince, before: nil, until: scene.shownAt, settings: scene.viewpoint.settings)
    guard !items.items.isEmpty else { return nil }
    let group = NewsGroup(standing: standing, news: items, isSeen: false, items: items.items)
    let pen = NewsPen(scene, columns: columns)
    return AsideSection(
      AsideWords.news(language), count: "\(items.items.count)", items.items.flatMap { pen.row($0, group) })
  }
}

enum AsideWords {
  static let selected = Wording("Mục đang chọn", "Selected")
  static let contradicts = Wording("Mâu thuẫn với", "Contradicts")
  static let money = Wording("Tiền: ai nêu, để làm gì", "Money: who says what for")
  static let services = Wording("Dịch vụ", "Services")
  static let statements = Wording("Phát ngôn theo chủ đề", "Statements by topic")
  static let due = Wording("Lịch hạn 7 ngày tới", "Due within 7 days")
  static let news = Wording("Tin mới từ lần xem trước", "New since the last look")
  static let unchecked = Wording("chưa kiểm tra", "not checked")
  static let noTopic = Wording("chưa đặt chủ đề", "no topic given")
}
