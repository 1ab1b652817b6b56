import CutoffContent
import CutoffDomain
import CutoffWords

/// Where the person has been: the way back and the way forward, and the view before the present one.
package struct History: Hashable, Sendable {
  /// A view, or the panes, with the incident that was shown.
  struct Place: Hashable, Sendable {
    var view: ViewID?
    var incident: IncidentID?
    var focus: PaneID

    /// The focus moves too often to be a way of its own.
    func isSame(as other: Place) -> Bool { view == other.view && incident == other.incident }
  }

  private var behind: [Place] = []
  private var ahead: [Place] = []
  /// The last place that was noted.
  private var here: Place?
  private var lastOtherView: Place?

  private static let limit = 100

  package init() {}

  var canGoBack: Bool { !behind.isEmpty }
  var canGoForward: Bool { !ahead.isEmpty }
  var other: Place? { lastOtherView }

  /// Notes where the person is, after something was done there.
  mutating func note(_ place: Place) {
    guard let here, !here.isSame(as: place) else {
      self.here = place
      return
    }
    behind.append(here)
    if behind.count > Self.limit { behind.removeFirst() }
    ahead = []
    if here.view != place.view { lastOtherView = here }
    self.here = place
  }

  mutating func goBack() -> Place? {
    guard let place = behind.popLast() else { return nil }
    if let here { ahead.append(here) }
    return arrive(at: place)
  }

  mutating func goForward() -> Place? {
    guard let place = ahead.popLast() else { return nil }
    if let here { behind.append(here) }
    return arrive(at: place)
  }

  private mutating func arrive(at place: Place) -> Place {
    if let here, here.view != place.view { lastOtherView = here }
    here = place
    return place
  }
}

extension State {
  var place: History.Place {
    History.Place(view: browse.view, incident: selected?.id, focus: browse.focus)
  }

  /// Goes to a place of the history; what is no longer there is passed over.
  mutating func go(to place: History.Place) {
    browse.view = place.view
    browse.focus = place.focus
    if let incident = place.incident, standings.standing(of: incident) != nil, incident != browse.incident {
      Moving.choose(&self, incident)
    }
    Moving.settle(&self)
  }
}
