import CutoffStore
import Foundation
import Testing

@Suite struct FileSwapTests {
  private func put(
    _ text: String, at path: String, expecting expected: String?
  ) throws -> FileSwap.Result {
    let temporary = try TemporaryFile(for: path, bytes: Array(text.utf8), like: nil)
    return try FileSwap.put(temporary, at: path, expecting: expected.map { Array($0.utf8) })
  }

  @Test func `a file that is still the one that was read is replaced`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a"
      try write("old", to: path)
      let result = try put("new", at: path, expecting: "old")
      let text = try read(path)
      #expect(result == .done && text == "new")
    }
  }

  @Test func `what somebody wrote in between keeps the place`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a"
      try write("theirs", to: path)
      let result = try put("new", at: path, expecting: "old")
      let text = try read(path)
      let left = try names(in: folder)
      #expect(result == .changedInBetween && text == "theirs")
      #expect(left == ["a"])
    }
  }

  @Test func `a file that somebody made in between is not replaced`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a"
      try write("theirs", to: path)
      let result = try put("new", at: path, expecting: nil)
      let text = try read(path)
      let left = try names(in: folder)
      #expect(result == .changedInBetween && text == "theirs")
      #expect(left == ["a"])
    }
  }

  @Test func `a file that somebody took away in between does not come back`() throws {
    try withTemporaryFolder { folder in
      let result = try put("new", at: folder + "/a", expecting: "old")
      let left = try names(in: folder)
      #expect(result == .changedInBetween && left.isEmpty)
    }
  }

  @Test func `a link that somebody put there in between is not followed`() throws {
    try withTemporaryFolder { folder in
      let (path, target) = (folder + "/a", folder + "/b")
      try write("old", to: target)
      symlink(target, path)
      let result = try put("new", at: path, expecting: "old")
      let text = try read(target)
      #expect(result == .changedInBetween && text == "old")
    }
  }
}
