import ArgumentParser
import CutoffDomain

/// The options that every command takes, before or after the command's name.
///
/// Commands must all call their property `shared`: the parser finds what was given before the command's
/// name by the property's name.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the store, e.g. --store ~/incidents. Else $CUTOFF_STORE, else $XDG_DATA_HOME/cutoff.",
      valueName: "dir"))
  var store: String?

  @Flag(help: "Read the built-in sample store instead, e.g. cutoff list --sample.")
  var sample = false

  @Option(
    help: ArgumentHelp(
      "Take this as the present, e.g. --now 2020-07-03T22:00:00+07:00. It stands still for a command and ticks in the dashboard.",
      valueName: "time"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Show what was known at a past time, read only, e.g. --as-of '3/7/2020 16:00'. A day means its end.",
      valueName: "time"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Your time zone, e.g. --zone Asia/Ho_Chi_Minh or --zone +07:00. Else $TZ, else the system's.",
      valueName: "zone"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "The language of screens and messages, e.g. --lang vi. Else $CUTOFF_LANG, else the locale.",
      valueName: "vi|en"))
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      "The theme, by name or file, e.g. --theme cutoff-dark; auto takes cutoff-dark or cutoff-light by the terminal's background. Else $CUTOFF_THEME. See: cutoff theme list.",
      valueName: "name"))
  var theme: String?

  @Option(
    help: ArgumentHelp("A folder to look for themes in first, e.g. --themes-dir ./themes.", valueName: "dir"))
  var themesDir: String?

  @Option(
    help: ArgumentHelp(
      "How many colours, e.g. --color never. Else $CUTOFF_COLOR, $NO_COLOR, else what the terminal has.",
      valueName: "auto|never|16|256|truecolor"))
  var color: ColourChoice?

  @Flag(help: "Change nothing, e.g. cutoff --read-only.")
  var readOnly = false
}
