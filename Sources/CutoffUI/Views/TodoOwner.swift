import CutoffContent
import CutoffDomain
import CutoffWords

extension CommandID {
  /// Switches to-do between what the person who looks has to do and what anybody has.
  package static let todoMine = CommandID("todoMine")
}

/// Whose steps and questions the to-do view shows: everybody's, or those of the person who looks.
struct TodoOwner {
  let isOnlyMine: Bool
  private let author: String
  private let folded: String

  init(_ scene: Scene) {
    isOnlyMine = scene.isOnlyMine
    author = scene.viewpoint.author
    folded = Folding.fold(author)
  }

  /// A step is somebody's whose name or short name its owner has, in whatever case.
  func has(_ step: Step, _ standing: Standing) -> Bool {
    guard isOnlyMine else { return true }
    guard let owner = standing.incident.party(step.owner) else { return false }
    return [owner.name, owner.shortName].contains { Folding.fold($0) == folded }
  }

  /// A question has no owner but who asked it.
  func has(_ question: Question) -> Bool {
    !isOnlyMine || question.provenance.loggedBy.map(Folding.fold) == folded
  }

  /// "of all (f mine)", "of linh (f all)"; the key is left out where there is none.
  func word(_ key: String?) -> Wording {
    let way = { (text: String) in key.map { " (" + $0 + " " + text + ")" } ?? "" }
    return isOnlyMine
      ? Wording("của \(author)" + way("tất cả"), "of \(author)" + way("all"))
      : Wording("của mọi người" + way("của tôi"), "of all" + way("mine"))
  }
}
