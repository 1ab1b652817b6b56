import CutoffConfig
import CutoffUI
import Foundation

/// The user's configuration on disk: `$XDG_CONFIG_HOME/cutoff/config.yaml`.
enum ConfigFolder {
  static func path(on machine: Machine) -> String { machine.configHome + "/cutoff/config.yaml" }

  /// Reads the configuration. There need not be one; what is wrong with it never stops the program.
  static func read(on machine: Machine) -> ConfigReading {
    let path = path(on: machine)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR
        ? ConfigReading(path: path, config: Config(standard: .standard)) : unreadable(path, errno)
    }
    defer { _ = close(descriptor) }
    // Asked of the open file, so that nobody can put another one in its place meanwhile.
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return unreadable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return unreadable(path, EINVAL) }
    do throws(CommandError) {
      return ConfigFile.read(
        try Input.text(from: descriptor, path: path), path: path, standard: .standard,
        distrust: ConfigTrust(home: machine.home).distrust(path, status))
    } catch {
      if case .encoding(_, let problem) = error {
        return ConfigReading(
          path: path, config: Config(standard: .standard),
          problems: [ConfigProblem(path: path, place: nil, reason: .encoding(problem))])
      }
      guard case .system(_, let number, _) = error else { return unreadable(path, EIO) }
      return unreadable(path, number)
    }
  }

  private static func unreadable(_ path: String, _ number: Int32) -> ConfigReading {
    let problem = ConfigProblem(path: path, place: nil, reason: .unreadable(SystemWords.text(number)))
    return ConfigReading(path: path, config: Config(standard: .standard), problems: [problem])
  }
}
