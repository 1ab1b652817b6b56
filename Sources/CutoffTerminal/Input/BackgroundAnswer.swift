import CutoffScreen

/// What a terminal answers to the question for its background (OSC 11).
enum BackgroundAnswer {
  /// Reads `11;rgb:12/34/56`, one to four hexadecimal digits a channel (XParseColor), and `rgba:` without its
  /// last channel; nil for anything else.
  static func colour(_ answer: String) -> Colour? {
    guard answer.hasPrefix("11;rgb:") || answer.hasPrefix("11;rgba:"), let colon = answer.firstIndex(of: ":")
    else { return nil }
    let channels = answer[answer.index(after: colon)...].split(separator: "/").map(channel)
    guard channels.count >= 3, let red = channels[0], let green = channels[1], let blue = channels[2] else {
      return nil
    }
    return .rgb(red: red, green: green, blue: blue)
  }

  private static func channel(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16), value >= 0 else {
      return nil
    }
    let most = (0..<digits.utf8.count).reduce(1) { power, _ in power * 16 } - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}
