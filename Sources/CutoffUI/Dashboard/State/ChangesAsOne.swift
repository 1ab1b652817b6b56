import CutoffDomain

extension [Change] {
  /// The changes of several incidents with one undo for all; under `title` where one is given.
  func asOne(_ title: String?, _ state: inout State) -> [Change] {
    let group = count > 1 ? state.ids.next(at: state.loggedNow) : nil
    return map { change in
      var change = change
      change.group = group
      if let title { change.title = title }
      return change
    }
  }
}
