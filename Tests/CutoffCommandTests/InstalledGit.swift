import Foundation

/// The git of this machine, which the tests' home folder finds.
enum InstalledGit {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
}
