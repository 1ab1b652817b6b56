import CutoffContent
import CutoffDomain

extension State {
  /// Whether one step back leads somewhere else than out of the program.
  var hasLayerToLeave: Bool {
    !browse.marks.isEmpty || !browse.search.isEmpty || browse.view != nil || browse.isZoomed || browse.isLarge
      || !browse.filter.isEmpty
      || moment.asOf != nil
  }

  /// One layer back: marks, then the search, then view, then zoom, then filter, then the replay.
  mutating func goBack() {
    if !browse.marks.isEmpty {
      browse.marks = Marks()
    } else if !browse.search.isEmpty {
      browse.search = ""
    } else if browse.view != nil {
      browse.view = nil
    } else if browse.isZoomed || browse.isLarge {
      browse.isZoomed = false
      browse.isLarge = false
    } else if !browse.filter.isEmpty {
      browse.filter = ""
    } else if moment.asOf != nil {
      show(asOf: nil)
    }
  }
}
