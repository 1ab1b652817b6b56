import CutoffDomain
import CutoffWords

/// Every command with its keys, for the README and `cutoff keys`.
package enum KeyTable {
  /// The keys of each command as they are shown, with what it does, in the order of the help.
  package static func rows(_ keymap: Keymap, language: Language) -> [(keys: [String], summary: String)] {
    CommandTable.standard.all.map { command in
      (keys: keymap.sequences(of: command.id).map(Keymap.text), summary: command.summary(language))
    }
  }

  /// A Markdown table without a final line feed.
  package static func markdown(_ keymap: Keymap, language: Language) -> String {
    let heads = Wording("| phím | lệnh |", "| keys | command |")(language)
    let lines = rows(keymap, language: language).map { row in
      let keys = row.keys.map {
        "`" + $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + "`"
      }
      return "| \(keys.joined(separator: " ")) | \(row.summary) |"
    }
    return ([heads, "|---|---|"] + lines).joined(separator: "\n")
  }
}
