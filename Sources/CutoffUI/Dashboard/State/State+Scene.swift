import CutoffContent
import CutoffDomain

extension State {
  /// What is told of one incident is told from here. Made once an update or a frame, never in a loop over rows.
  package var viewpoint: Viewpoint {
    Viewpoint(
      language: language, zone: surroundings.zone, moment: moment, settings: surroundings.settings,
      keymap: surroundings.keymap, author: surroundings.author, lastLook: lastLook,
      repertoire: surroundings.repertoire, clashes: clashes, unsavedRecords: unsaved.records,
      unsavedIncidents: unsaved.incidents)
  }

  /// What lists and views show. Made once an update or a frame, never in a loop over rows.
  package var scene: Scene {
    var scene = Scene(
      viewpoint: viewpoint, standings: standings, earlier: earlier, shown: selected, filter: browse.filter,
      selection: browse.viewLists, unfolded: browse.unfolded, refused: store.refused, stale: store.stale,
      reminders: reminders.open, body: Layout.body(of: self))
    scene.tablePage = browse.tablePage
    scene.isOnlyMine = browse.isOnlyMine
    return scene
  }
}
