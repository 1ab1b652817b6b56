import CutoffDomain
import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// A dashboard that shows the sample two hours before the cut, for tests that no script can play.
struct OpenDashboard {
  let dashboard: DashboardProgram
  let program: PtyProgram

  /// Opens it in `folder` and waits for its first picture.
  init(
    folder: String, store: StoreFixture.Kind = .sample, changing changes: [String: String] = [:],
    size: Size = Size(columns: 120, rows: 36)
  ) throws {
    dashboard = DashboardProgram(folder: folder, changing: changes)
    try StoreFixture.make(store, at: dashboard.store, language: .vietnamese)
    program = try OpenDashboard.open(dashboard, size: size)
  }

  /// The same store, opened once more.
  func openAgain() throws -> PtyProgram {
    try OpenDashboard.open(dashboard, size: program.size)
  }

  private static func open(_ dashboard: DashboardProgram, size: Size) throws -> PtyProgram {
    let program = try dashboard.open(
      at: OpenDashboard.now, zone: OpenDashboard.zone, language: .vietnamese, size: size)
    #expect(program.waitFor(text: "Cổng DVC Hà Nội"))
    return program
  }

  /// T6 3/7/2020 22:00:07 in Hanoi.
  static let now = Instant(seconds: 1_593_788_407)
  static let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc

  /// Logs an event with its line and waits until the dashboard says that it is saved.
  func log(_ text: String) {
    program.send(text: "t" + text + "\r")
    #expect(program.waitFor(text: "Đã lưu diễn biến: " + text))
  }

  /// The file of the Hanoi incident.
  func hanoiFile() throws -> String { try String(contentsOfFile: try hanoiPath(), encoding: .utf8) }

  func hanoiPath() throws -> String {
    let folder = dashboard.store + "/incidents"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return folder + "/" + (try #require(names.first { $0.hasPrefix("cong-") }))
  }

  /// Leaves by the key that quits anywhere.
  func quit() {
    program.send(keys: [.control("q")])
    #expect(program.waitForExit() == .exit(0))
  }
}
