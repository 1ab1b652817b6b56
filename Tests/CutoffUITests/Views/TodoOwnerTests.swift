import CutoffContent
import CutoffDomain
import CutoffViews
import CutoffWords
import Testing

/// Whose steps the to-do view shows.
@Suite struct TodoOwnerTests {
  @Test(arguments: [("duty DESK", true), ("linh", false)])
  func `only mine are the steps whose owner has my name`(author: String, isMine: Bool) {
    var desk = ManyIncidents()
    desk.add("cards", due: 3 * 86_400, step: "Call the provider")
    var scene = desk.scene(columns: 120, rows: 36, author: author)
    let all = ViewID.todo.content(scene, columns: 118)
    #expect(all.keys.count == 1)
    #expect(all.count.contains("of all"))
    scene.isOnlyMine = true
    let mine = ViewID.todo.content(scene, columns: 118)
    #expect(mine.keys.isEmpty == !isMine)
    #expect(mine.count.contains("of " + author))
  }
}
