import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffSync
import CutoffTerminal
import CutoffTheme

/// Why a command could not do what was asked.
enum CommandError: Error, Hashable {
  case usage(UsageProblem)
  /// A time that was not understood: the option or argument, what was typed, and why not.
  case phrase(of: String, typed: String, words: String)
  case store(StoreError)
  case file(FileProblem)
  /// What was typed means an incident whose file cannot be read, or may mean one: nothing that was read matches.
  case unread(String, [FileProblem], isMeant: Bool)
  /// Nothing matches what was typed, and another program is changing this path.
  case unquiet(String, path: String)
  /// Bytes that are not UTF-8, and where they came from.
  case encoding(of: TextOrigin, EncodingProblem)
  /// Nothing matches what was typed.
  case noIncident(String)
  case noRecord(String, IncidentID)
  /// What was typed means an incident whose records are in this one now.
  case mergedAway(String, IncidentID)
  /// The incident of that title calls for somebody, and cannot be put out of the list.
  case notQuiet(String)
  /// No value waits for a choice there.
  case noClash(IncidentID)
  case notInTrash(String)
  /// No change of this machine is left to undo, or to redo.
  case nothingToTakeBack(isAgain: Bool)
  /// What was typed matches all of these.
  case severalIncidents(String, [String])
  case severalRecords(String, [String])
  case draft(DraftProblems)
  /// A store, sample or past time that cannot be changed.
  case readOnly(ReadOnlyCause)
  case noTheme(String)
  /// No page of the manual that is made has this name.
  case noPage(String)
  case theme(ThemeError)
  /// A table of phrases lacks this column.
  case batch(String)
  case terminal(TerminalError)
  case noZones
  /// Something outside the store could not be read or made.
  case system(path: String, errorNumber: Int32, isInput: Bool)
  /// A document gave no text.
  case document(String, DocumentText.Problem)
  /// The standard output refused what was written.
  case output(errorNumber: Int32)
  /// `check` found problems and has told them already.
  case problemsFound
  /// `theme check` found files that are no themes and has told them already.
  case themesRefused
  /// `config check` found problems and has told them already.
  case configProblems
  /// `import` refused something, or has to ask, and has told it already.
  case importRefused
  /// `alerts` told something, and `--exit-code` asks for it.
  case alertsTold
  /// What was told could not be remembered, or another call is about it.
  case mark(StoreError, path: String)
  /// A program that is told of something did not do its work.
  case program(String, ProgramFailure)
  /// `sync` did not come to its end.
  case sync(SyncProblem)
  /// `sync` left out files that cannot be read, and has told them already.
  case syncLeftOut
}

extension CommandError {
  /// Whether the person has read all about it already.
  var isTold: Bool {
    [.problemsFound, .themesRefused, .configProblems, .importRefused, .alertsTold, .syncLeftOut].contains(
      self)
  }
}

/// Where text comes from besides the store.
enum TextOrigin: Hashable {
  case standardInput
  case file(String)
  /// The words of the command line, the first being 1.
  case argument(Int)
}

/// What is wrong with the command line itself, beyond what the parser sees.
enum UsageProblem: Hashable {
  case sampleAndStore
  case unknownZone(String)
  case badSize(String)
  case keys(KeyScriptError)
  case unknownPlaceholder(String)
  case noPhrase
  /// `--mark` names what no file can be called by.
  case badMark(String)
  /// An option of the command stands behind `--run`, where it would be the program's.
  case optionAfterRun(String)
  case noProgramToRun
  /// "-" stands for more than one text, and the standard input can be read once.
  case inputTwice
  /// Terms of a filter that were not understood, and why, in words.
  case filter([String])
  /// So many things would be gone for good.
  case purgeNeedsYes(Int)
  /// `-o` names a place among a store's own files.
  case outputInStore(String)
  /// `--as-of` names a time that has not come, as it was typed.
  case asOfInFuture(String)
  /// An answer about a notice that names no line of it, or no choice of that line.
  case badNoticeAnswer(String)
  /// `edit` without a field.
  case nothingToEdit
  /// `edit --clear` of something that is no field.
  case noSuchField(String, nearest: String?)
  /// The record has no field for that option; those that it has.
  case fieldOfOthers(String, [String])
  /// The field does not go with what else stands in the record.
  case fieldNotAsked(String, [String])
  /// A record that is edited with another one.
  case notEditable(String)
  /// An option with several values for a field that takes one.
  case onlyOne(String)
  /// What was typed is none of the answers of a choice.
  case badAnswer(String, typed: String, nearest: String?, [String])
  /// `archive` takes ids, or an age.
  case idsOrAge
  /// Two options that say different things of the same output.
  case notBoth(String, String)
}

/// Why nothing can be changed.
enum ReadOnlyCause: Hashable {
  case sample, asOf, option
}
