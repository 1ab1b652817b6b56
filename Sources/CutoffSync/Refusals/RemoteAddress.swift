/// Where a clone fetches from and pushes to.
enum RemoteAddress {
  private static let schemes = ["https://", "ssh://", "git+ssh://", "ssh+git://"]

  /// A server by https or ssh, or a folder elsewhere on this machine. Not a program (`ext::`), not a relative path,
  /// which comes along with a copied folder, and nothing in the store itself: git runs the hooks of a folder to which it
  /// pushes.
  static func isAllowed(_ address: String, store: String) -> Bool {
    guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F || $0 == " " }),
      !address.contains("::")
    else { return false }
    if let scheme = schemes.first(where: { address.lowercased().hasPrefix($0) }) {
      return isHost(address.dropFirst(scheme.count))
    }
    if address.lowercased().hasPrefix("file:///") { return isElsewhere(String(address.dropFirst(7)), store) }
    if address.hasPrefix("/") { return isElsewhere(address, store) }
    // git@example.org:kho.git; a slash before the colon would make a path of it.
    guard !address.contains("://"), let colon = address.firstIndex(of: ":"), !address[..<colon].contains("/")
    else { return false }
    return isHost(address[..<colon])
  }

  private static func isHost(_ text: Substring) -> Bool {
    let host = text.prefix { $0 != "/" && $0 != ":" }
    let name = host.lastIndex(of: "@").map { host[host.index(after: $0)...] } ?? host
    return !host.isEmpty && !host.hasPrefix("-") && !name.isEmpty && !name.hasPrefix("-")
  }

  private static func isElsewhere(_ path: String, _ store: String) -> Bool {
    let plain = RealPath.of(path) ?? path
    return !(plain + "/").hasPrefix(store + "/") && !path.split(separator: "/").contains("..")
  }
}
