/// Where in the tree of a file something stands, put into words only when there is a problem.
indirect enum Place {
  case file
  case member(Place, String)
  case element(Place, Int)

  /// "events[3].due.time"; empty for the file itself.
  var text: String {
    switch self {
    case .file: ""
    case .member(.file, let name): name
    case .member(let place, let name): place.text + "." + name
    case .element(let place, let index): place.text + "[\(index)]"
    }
  }
}
