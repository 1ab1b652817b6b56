/// The line that a person runs once in each clone, so that git merges by record.
struct GitSetup {
  let folder: String
  /// What starts this program from a shell.
  let program: String

  var line: String {
    let driver = Self.quoted(program).replacing("%", with: "%%") + " merge-driver %O %A %B %P"
    return "git -C \(Self.quoted(folder)) config merge.cutoff.driver \(Self.quoted(driver))"
  }

  /// One word of a shell command.
  static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || Array("/._-".utf8).contains(byte)
      }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
