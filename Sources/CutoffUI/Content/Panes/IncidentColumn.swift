import CutoffDomain
import CutoffScreen
import CutoffWords

/// A column of the table of incidents, in their order.
enum IncidentColumn: CaseIterable {
  /// Sign and word.
  case state
  /// The sign alone, where the word is on another page.
  case sign
  case clock, hour, name, sides, next, checked, step, balance, talks, news

  static var allCases: [IncidentColumn] {
    [.state, .clock, .hour, .name, .sides, .next, .checked, .step, .balance, .talks, .news]
  }

  /// The least columns of one whose texts can be shortened; nil where nothing is ever cut.
  var least: Int? {
    switch self {
    case .state, .sign, .clock, .hour, .checked, .balance, .talks: nil
    case .name: 16
    case .sides: 20
    case .next: 14
    case .step: 16
    case .news: 18
    }
  }

  var alignment: TextLayout.Alignment {
    switch self {
    case .clock, .checked, .balance: .right
    case .state, .sign, .hour, .name, .sides, .next, .step, .talks, .news: .left
    }
  }

  /// The columns that a table of so many cells shows, page by page; from `screens` of 60, 80, 100, 120, 160 and 200
  /// columns on, the frame of the screen taken off.
  static func pages(_ columns: Int) -> [[IncidentColumn]] {
    var first: [IncidentColumn] = columns >= 64 ? [.state, .clock, .hour, .name] : [.state, .clock, .name]
    if columns >= 92 { first.append(.sides) }
    if columns >= 110 { first += [.next, .checked] }
    if columns >= 152 { first.append(.step) }
    if columns >= 190 { first += [.balance, .talks, .news] }
    let rest = allCases.filter { !first.contains($0) }
    var pages = [first]
    var room = 0
    for column in rest {
      let wanted = (column.least ?? 14) + 1
      if room < wanted {
        pages.append([.sign, .clock, .name])
        room = columns - 2 - 13 - 24
      }
      pages[pages.count - 1].append(column)
      room -= wanted
    }
    return pages
  }

  static func idHead(_ language: Language) -> String { Wording("MÃ", "ID")(language) }
}
