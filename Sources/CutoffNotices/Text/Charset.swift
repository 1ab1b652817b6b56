import CutoffDomain
import Foundation

/// Bytes as text by the name of their charset.
enum Charset {
  /// The text with CR LF as line feeds, and the name when it is not known here: then UTF-8, else Latin-1.
  static func text(of bytes: [UInt8], named name: String?) -> (text: String, unknown: String?) {
    let name = name?.lowercased()
    if let name, let encoding = encodings[name], let text = String(bytes: bytes, encoding: encoding) {
      return (plain(text), nil)
    }
    let isKnown = name == nil || ["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
    if let text = try? TextDecoding.text(bytes) { return (plain(text), isKnown ? nil : name) }
    let guess = guessed(bytes)
    let text = String(bytes: bytes, encoding: guess) ?? String(decoding: bytes, as: UTF8.self)
    return (plain(text), isKnown ? nil : name)
  }

  private static func guessed(_ bytes: [UInt8]) -> String.Encoding {
    switch LikelyEncoding(of: bytes) {
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .windows1252: .windowsCP1252
    case .windows1258: windows1258
    case .tcvn3, .latin1, nil: .isoLatin1
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
      .replacingOccurrences(of: "\u{FEFF}", with: "").replacingOccurrences(of: "\u{0}", with: "")
  }

  // Foundation knows these by the numbers of Core Foundation's CFStringEncodingExt.h only.
  private static let windows1258 = String.Encoding(rawValue: 0x8000_0508)
  private static let latin9 = String.Encoding(rawValue: 0x8000_020F)

  private static let encodings: [String: String.Encoding] = [
    "iso-8859-1": .isoLatin1, "latin1": .isoLatin1, "iso-8859-2": .isoLatin2,
    "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251, "windows-1252": .windowsCP1252,
    "cp1252": .windowsCP1252, "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254,
    "utf-16": .utf16, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
    "iso-8859-15": latin9, "windows-1258": windows1258, "cp1258": windows1258,
  ]
}
