import CutoffStore
import Foundation
import Testing

/// When the store is looked at again.
@Suite struct WatchTests {
  @Test func `a burst of news is looked at once, when it is over`() {
    var schedule = LookSchedule()
    #expect(schedule.wait(at: 0) == nil)
    for time: Int64 in [0, 20, 40] { schedule.hears(at: time) }
    #expect(schedule.due(at: 60) == nil)
    #expect(schedule.wait(at: 60) == 30)
    #expect(schedule.due(at: 90) == .news)
    #expect(schedule.due(at: 91) == nil)
  }

  @Test func `news without an end is looked at in between`() {
    var schedule = LookSchedule()
    var looks = 0
    for time in stride(from: Int64(0), to: 1_000, by: 10) {
      schedule.hears(at: time)
      if schedule.due(at: time) != nil { looks += 1 }
    }
    #expect(looks >= 3)
  }

  @Test func `news before a retry does not count as one`() {
    var schedule = LookSchedule()
    schedule.retry(after: 150, at: 0)
    schedule.hears(at: 10)
    #expect(schedule.due(at: 60) == .news)
    #expect(schedule.due(at: 149) == nil)
    #expect(schedule.due(at: 150) == .retry)
    #expect(schedule.wait(at: 150) == nil)
  }

  @Test(arguments: [
    ("server:/a /srv/shared nfs4 rw 0 0", true), ("//pc/b /srv/shared cifs rw 0 0", true),
    ("/dev/sda1 /srv/shared ext4 rw 0 0", false), ("sshfs /srv/shared fuse.sshfs rw 0 0", true),
    ("server:/a /srv/share nfs4 rw 0 0", false),
  ])
  func `folders of other machines are known by their mount`(line: String, isShared: Bool) {
    #expect(MountTable.isShared("/srv/shared/kho", table: "/dev/sda1 / ext4 rw 0 0\n" + line) == isShared)
  }

  #if os(Linux)
    @Test func `every way to change a file is heard, also after the folder was replaced`() throws {
      try withTemporaryFolder { folder in
        let store = folder + "/store"
        _ = try Store.create(at: store, name: "x")
        let incidents = store + "/incidents"
        let events = try #require(FolderEvents(folder: incidents))
        func hears(_ deed: String, _ body: () throws -> Void) throws {
          _ = events.drain()
          try body()
          #expect(events.drain(), "\(deed)")
        }
        let file = incidents + "/a.json"
        try hears("create") { try write("1", to: file) }
        try hears("in place") {
          let handle = try #require(FileHandle(forWritingAtPath: file))
          try handle.truncate(atOffset: 0)
          try handle.write(contentsOf: Data("22".utf8))
          try handle.close()
        }
        try hears("rename over") {
          try Data("3".utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        }
        try hears("delete") { try FileManager.default.removeItem(atPath: file) }
        try hears("folder gone") { try FileManager.default.removeItem(atPath: incidents) }
        try hears("folder back") {
          try FileManager.default.createDirectory(atPath: incidents, withIntermediateDirectories: false)
        }
        try hears("create in the new folder") { try write("4", to: file) }
      }
    }
  #endif

  @Test func `without news from the system the folder's times tell, and every fifth second counts`() throws {
    try withTemporaryFolder { folder in
      var watch = FolderWatch(folder: folder, usesEvents: false)
      #expect(watch.descriptors.isEmpty)
      watch.listen(second: 1, at: 1_000)
      #expect(watch.due(at: 1_050) == nil)
      try write("1", to: folder + "/a")
      watch.listen(second: 2, at: 2_000)
      #expect(watch.due(at: 2_050) == .news)
      for second: Int64 in 3...6 {
        watch.listen(second: second, at: second * 1_000)
        #expect(watch.due(at: second * 1_000 + 50) == nil)
      }
      watch.listen(second: 7, at: 7_000)
      #expect(watch.due(at: 7_050) == .news)
    }
  }
}
