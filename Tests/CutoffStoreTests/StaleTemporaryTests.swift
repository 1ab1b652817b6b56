import CutoffStore
import Foundation
import Testing

/// What saves that were cut short left behind.
@Suite struct StaleTemporaryTests {
  /// A temporary file whose content is older than the present by `hours`.
  private func leave(_ name: String, in folder: String, hours: Double) throws {
    let path = folder + "/" + name
    try write("half", to: path)
    let date = Date(timeIntervalSinceNow: -hours * 3_600)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
  }

  private func temporaries(in folder: String) throws -> [String] {
    try names(in: folder).filter { $0.hasPrefix(".cutoff-tmp-") }
  }

  @Test(arguments: ["/incidents", "/trash", ""])
  func `an old one is removed when the store is opened for writing`(folder: String) throws {
    try withStore { _, path in
      try leave(".cutoff-tmp-16190-0", in: path + folder, hours: 3)
      _ = try Store(at: path)
      #expect(try temporaries(in: path + folder).isEmpty)
    }
  }

  @Test func `an old one goes from a store whose hidden folder is missing, as after git clone`() throws {
    try withStore { _, path in
      try leave(".cutoff-tmp-16190-0", in: path + "/incidents", hours: 3)
      try FileManager.default.removeItem(atPath: path + "/.cutoff")
      _ = try Store(at: path)
      #expect(try temporaries(in: path + "/incidents").isEmpty)
    }
  }

  @Test func `a young one, and one of a store that is only read, stay`() throws {
    try withStore { _, path in
      try leave(".cutoff-tmp-1-0", in: path + "/incidents", hours: 0.5)
      _ = try Store(at: path)
      try leave(".cutoff-tmp-2-0", in: path + "/incidents", hours: 3)
      _ = try Store(at: path, isReadOnly: true)
      #expect(try temporaries(in: path + "/incidents") == [".cutoff-tmp-1-0", ".cutoff-tmp-2-0"])
    }
  }
}
