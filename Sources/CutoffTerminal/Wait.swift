#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sleeps until one of the descriptors has something to read or is closed; the ones that do.
/// `milliseconds` nil waits without end. Empty when the time is over, nil when a signal
/// came first.
func readable(_ descriptors: [Int32], milliseconds: Int?) -> [Int32]? {
  var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
  let count = poll(&waits, nfds_t(waits.count), limit)
  guard count > 0 else { return count == 0 ? [] : nil }
  return waits.filter { $0.revents != 0 }.map(\.fd)
}
