import Foundation

/// A completion script of the argument parser with values added: what it leaves empty asks `cutoff complete`, or the
/// shell where files are meant. Its own custom completions are no way: in bash they run what a title holds.
struct CompletionScript {
  /// The shells that the parser writes scripts for.
  enum Shell: String {
    case bash, zsh, fish
  }

  private let shell: Shell
  private let lines: [String]
  private let commands: [(path: [String], command: CommandTree)]

  init(_ text: String, for shell: Shell, tree: CommandTree) {
    self.shell = shell
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    commands = tree.all()
  }

  /// The same script with values.
  var text: String {
    switch shell {
    case .bash: bash.joined(separator: "\n")
    case .zsh: zsh.joined(separator: "\n")
    case .fish: (lines + [Self.fishHelper] + fishPositionals).map(fish).joined(separator: "\n")
    }
  }

  /// The command whose function begins in a line: "_cutoff_trash_list() {".
  private func command(beginningIn line: String) -> (path: [String], command: CommandTree)? {
    guard line.hasSuffix("() {") else { return nil }
    let name = line.dropLast(4)
    return commands.first { "_" + $0.path.joined(separator: "_") == name }
  }

  private func meaning(_ argument: CommandTree.Argument, _ path: [String]) -> ValueMeaning? {
    argument.takesValue && argument.allValues == nil ? ValueMeaning.of(argument, of: path) : nil
  }

  // MARK: bash

  private var bash: [String] {
    var made: [String] = []
    var current: (path: [String], command: CommandTree)?
    for line in lines {
      if line.hasPrefix("complete -o filenames") { made.append(Self.bashHelper) }
      if let command = command(beginningIn: line) { current = command }
      if line == "}", let (path, command) = current {
        made += bashPositionals(command, path)
        current = nil
      }
      made.append(line)
      guard let (path, command) = current, line.hasPrefix("    '-"), line.hasSuffix("')") else { continue }
      let names = line.dropLast().split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " '"))
      }
      let option = command.options.first { !Set($0.typedNames).isDisjoint(with: names) }
      guard let meaning = option.flatMap({ meaning($0, path) }) else { continue }
      made.append("        __cutoff_value \(meaning.rawValue)")
    }
    return made
  }

  private func bashPositionals(_ command: CommandTree, _ path: [String]) -> [String] {
    let cases = command.positionals.enumerated().compactMap { place, argument -> String? in
      guard let meaning = meaning(argument, path) else { return nil }
      let numbers = argument.isRepeating ? "*" : "\(place + 1)"
      return "    \(numbers)) __cutoff_value \(meaning.rawValue) ;;"
    }
    guard !cases.isEmpty else { return [] }
    let choice = ["    [[ \"${positional_number}\" -ge 1 ]] && case \"${positional_number}\" in"]
    return choice + cases + ["    esac", "    return 0"]
  }

  /// The words reach the program as they stand and its answers are never evaluated; readline quotes them.
  private static let bashHelper = #"""
    __cutoff_value() {
        local typed="${COMP_WORDS[COMP_CWORD]}" token="${COMP_LINE:0:COMP_POINT}" head='' line
        # bash parts words at colons; what stands before the last one is not replaced.
        token="${token##*[[:space:]]}"
        if [[ "${typed}" != *[\'\"\\[:space:]]* && "${token}" == *"${cur}" ]]; then
            typed="${token}"
            head="${token%"${cur}"}"
        fi
        case "${1}" in
        text) return ;;
        file) while IFS='' read -r line; do COMPREPLY+=("${line}"); done < <(compgen -f -- "${cur}") ;;
        folder) while IFS='' read -r line; do COMPREPLY+=("${line}"); done < <(compgen -d -- "${cur}") ;;
        program) while IFS='' read -r line; do COMPREPLY+=("${line}"); done < <(compgen -c -- "${cur}") ;;
        *)
            while IFS='' read -r line; do
                COMPREPLY+=("${line#"${head}"}")
            done < <("${COMP_WORDS[0]}" complete "${1}" "${typed}" -- "${COMP_WORDS[@]}" 2>/dev/null </dev/null)
            case "${1}" in
            filter) compopt -o nospace +o filenames 2>/dev/null ;;
            incident|record|trashed|theme|zone|command) compopt +o filenames 2>/dev/null ;;
            esac
            ;;
        esac
    }

    """#

  // MARK: zsh

  private var zsh: [String] {
    var made: [String] = []
    var current: (path: [String], command: CommandTree)?
    var place = 0
    for line in lines {
      if let command = command(beginningIn: line) {
        if made.last == "" && command.path.count == 1 { made.append(Self.zshHelper) }
        current = command
        place = 0
      }
      made.append(current.map { zshLine(line, $0.command, $0.path, &place) } ?? line)
    }
    return made
  }

  private func zshLine(_ line: String, _ command: CommandTree, _ path: [String], _ place: inout Int) -> String
  {
    let spec = line.drop { $0 == " " }
    let isPositional = ["':", "'*:", "'::"].contains { spec.hasPrefix($0) } && !spec.contains("->")
    var argument: CommandTree.Argument?
    if isPositional {
      argument = command.positionals.indices.contains(place) ? command.positionals[place] : nil
      place += 1
    } else {
      argument = command.options.first { option in
        option.typedNames.contains {
          spec.hasPrefix("'\($0)[") || spec.hasPrefix("'*\($0)[") || spec.contains("{\($0),")
        }
      }
    }
    guard let meaning = argument.flatMap({ meaning($0, path) }), line.hasSuffix(":'") else { return line }
    return line.dropLast() + "{__cutoff_value \(meaning.rawValue)}'"
  }

  private static let zshHelper = #"""
    __cutoff_value() {
        local -a values shown
        local line
        case "${1}" in
        text) return 1 ;;
        file) _files; return ;;
        folder) _files -/; return ;;
        program) _command_names -e; return ;;
        esac
        while IFS='' read -r line; do
            values+=("${line%%$'\t'*}")
            shown+=("${line/$'\t'/  }")
        done < <("${command_name}" complete --described "${1}" "${PREFIX}" -- "${command_line[@]}" 2>/dev/null </dev/null)
        [[ "${#values}" -gt 0 ]] || return 1
        if [[ "${1}" = filter ]]; then
            compadd -U -S '' -l -d shown -a -- values
        else
            compadd -U -l -d shown -a -- values
        fi
    }

    """#

  // MARK: fish

  private func fish(_ line: String) -> String {
    guard line.hasSuffix("-rfka ''"), let path = Self.fishPath(of: line) else { return line }
    guard let command = commands.first(where: { $0.path == path })?.command else { return line }
    let option = command.options.first { option in
      (option.names ?? []).contains { line.contains(" -\($0.kind == "long" ? "l" : "s") '\($0.name)' ") }
    }
    guard let meaning = option.flatMap({ meaning($0, path) }) else { return line }
    return line.dropLast("-rfka ''".count) + "-r" + Self.fishValue(meaning)
  }

  private static func fishPath(of line: String) -> [String]? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count > 2 ? parts[1].split(separator: " ").map(String.init) : nil
  }

  private var fishPositionals: [String] {
    commands.flatMap { path, command in
      command.positionals.enumerated().compactMap { place, argument -> String? in
        guard let meaning = meaning(argument, path) else { return nil }
        let compares = argument.isRepeating ? "-ge" : "-eq"
        let condition =
          "__cutoff_should_offer_completions_for_positional \"\(path.joined(separator: " "))\" \(compares) \(place + 1)"
        return "complete -c 'cutoff' -n '\(condition)' -\(Self.fishValue(meaning))"
      }
    }
  }

  private static func fishValue(_ meaning: ValueMeaning) -> String {
    switch meaning {
    case .incident, .record, .party, .service, .trashed, .filter, .theme, .zone, .command:
      "fka '(__cutoff_value \(meaning.rawValue))'"
    case .folder: "fka '(__fish_complete_directories (commandline -ct))'"
    case .program: "fka '(__fish_complete_command)'"
    case .file: "F"
    case .text: "fka ''"
    }
  }

  private static let fishHelper = #"""
    function __cutoff_value
        set -l tokens (__cutoff_tokens -pc)
        command $tokens[1] complete --described $argv[1] (commandline -ct | string collect -a) -- $tokens 2>/dev/null
    end
    """#
}
