// swift-tools-version: 6.2
import PackageDescription

// CUTOFF_STRICT=1 (set by .ci/run) turns every warning of our own targets into an error; a user's
// newer compiler must not fail on a warning that nobody here could have seen.
let isStrict = Context.environment["CUTOFF_STRICT"] == "1"
let strict: [SwiftSetting] = isStrict ? [.treatAllWarnings(as: .error)] : []

let package = Package(
  name: "cutoff",
  products: [.executable(name: "cutoff", targets: ["cutoff"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // The domain, the screen, the store: values and files, no terminal.
    .target(name: "CutoffLetters", swiftSettings: strict),
    .target(name: "CutoffDomain", dependencies: ["CutoffLetters"], swiftSettings: strict),
    .target(name: "CutoffScreen", dependencies: ["CutoffLetters"], swiftSettings: strict),
    .target(name: "CutoffStore", dependencies: ["CSample", "CutoffDomain"], swiftSettings: strict),
    // What goes out and comes in: formats of data (calendars, tables, JSON), and notices as providers write them.
    .target(name: "CutoffExchange", dependencies: ["CutoffDomain", "CutoffStore"], swiftSettings: strict),
    .target(name: "CutoffNotices", dependencies: ["CutoffDomain"], swiftSettings: strict),
    // Other programs, started and waited for.
    .target(name: "CutoffPrograms", swiftSettings: strict),
    // Sharing a store through git.
    .target(
      name: "CutoffSync", dependencies: ["CutoffDomain", "CutoffPrograms", "CutoffStore"],
      swiftSettings: strict),
    // The sample store's files, embedded.
    .target(name: "CSample", exclude: ["Data"]),
    // The JSON Schemas, embedded.
    .target(name: "CSchema", exclude: ["Data"]),

    // The rooms of the interface, each knows those that it depends on.
    .target(
      name: "CutoffWords", dependencies: ["CutoffDomain", "CutoffScreen"],
      path: "Sources/CutoffUI/Words", swiftSettings: strict),
    .target(
      name: "CutoffTheme",
      dependencies: ["CutoffDomain", "CutoffScreen", "CutoffWords", .product(name: "Yams", package: "Yams")],
      path: "Sources/CutoffUI/Theme", swiftSettings: strict),
    .target(
      name: "CutoffConfig",
      dependencies: ["CutoffDomain", "CutoffScreen", "CutoffWords", .product(name: "Yams", package: "Yams")],
      path: "Sources/CutoffUI/Config", swiftSettings: strict),
    .target(
      name: "CutoffForms", dependencies: ["CutoffDomain", "CutoffScreen", "CutoffWords"],
      path: "Sources/CutoffUI/Forms", swiftSettings: strict),
    .target(
      name: "CutoffContent", dependencies: ["CutoffDomain", "CutoffScreen", "CutoffWords"],
      path: "Sources/CutoffUI/Content", swiftSettings: strict),
    .target(
      name: "CutoffViews", dependencies: ["CutoffDomain", "CutoffScreen", "CutoffWords", "CutoffContent"],
      path: "Sources/CutoffUI/Views", swiftSettings: strict),
    .target(
      name: "CutoffUI",
      dependencies: [
        "CutoffDomain", "CutoffScreen", "CutoffNotices", "CutoffWords", "CutoffTheme", "CutoffConfig",
        "CutoffForms", "CutoffContent", "CutoffViews",
      ],
      path: "Sources/CutoffUI/Dashboard",
      swiftSettings: strict),
    .target(
      name: "CutoffLinear",
      dependencies: [
        "CutoffDomain", "CutoffScreen", "CutoffWords", "CutoffConfig", "CutoffForms", "CutoffContent",
        "CutoffViews", "CutoffUI",
      ],
      path: "Sources/CutoffUI/Linear", swiftSettings: strict),

    // The terminal: the only code that includes curses is the C target.
    .systemLibrary(
      name: "CCurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(
      name: "CNcurses",
      dependencies: ["CCurses"],
      cSettings: [
        .define("_XOPEN_SOURCE_EXTENDED", to: "1"),
        .define("NCURSES_WIDECHAR", to: "1"),
        .define("_GNU_SOURCE", .when(platforms: [.linux])),
      ],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "CutoffTerminal", dependencies: ["CNcurses", "CutoffScreen"], swiftSettings: strict),

    // The words of the command line, where Swift does not find them.
    .target(name: "CArguments"),
    .executableTarget(
      name: "cutoff",
      dependencies: [
        "CArguments", "CSchema", "CutoffDomain", "CutoffScreen", "CutoffStore", "CutoffTerminal",
        "CutoffWords",
        "CutoffTheme",
        "CutoffConfig", "CutoffForms", "CutoffContent", "CutoffViews", "CutoffUI",
        "CutoffLinear", "CutoffExchange", "CutoffNotices", "CutoffPrograms", "CutoffSync",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests. CPtyScreen runs the program in a pseudo-terminal and reads its screen with libvterm.
    .systemLibrary(
      name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "CPtyScreen", dependencies: ["CVterm"], path: "Tests/CPtyScreen",
      cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))],
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CutoffTerminal", "CutoffScreen"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    // Keystrokes and expected screens as files (Tests/Screens): read once, run in memory and in a terminal.
    .target(
      name: "ScreenScripts",
      dependencies: [
        "CutoffWords", "CutoffConfig", "CutoffContent", "CutoffUI", "CutoffDomain", "CutoffNotices",
        "CutoffScreen", "CutoffStore", "CutoffExchange",
      ],
      path: "Tests/ScreenScripts", swiftSettings: strict),
    .executableTarget(
      name: "Bench",
      dependencies: ["CutoffDomain", "CutoffScreen", "CutoffStore", "CutoffContent", "CutoffUI"],
      path: "Tests/Bench",
      swiftSettings: strict),
    // Faults that the store must survive, and savers that must not (Tests/Sweeps/run).
    .executableTarget(
      name: "SweepProbe", dependencies: ["CutoffDomain", "CutoffStore"], path: "Tests/Sweeps/Probe",
      swiftSettings: strict),
    // What terminals say by themselves, for the tests of the decoder and the sweep of the whole program.
    .target(
      name: "TerminalReplies", dependencies: ["CutoffScreen"], path: "Tests/TerminalReplies",
      swiftSettings: strict),
    .executableTarget(
      name: "SweepTerminal",
      dependencies: ["CPtyScreen", "CutoffStore", "CutoffDomain", "CutoffScreen", "TerminalReplies"],
      path: "Tests/Sweeps/Terminal", swiftSettings: strict),
    .testTarget(name: "CutoffDomainTests", dependencies: ["CutoffDomain"], swiftSettings: strict),
    .testTarget(
      name: "CutoffScreenTests", dependencies: ["CutoffScreen", "CutoffLetters"], swiftSettings: strict),
    .testTarget(
      name: "CutoffStoreTests", dependencies: ["CutoffStore", "CutoffDomain"],
      swiftSettings: strict),
    .testTarget(
      name: "CutoffExchangeTests", dependencies: ["CutoffExchange", "CutoffStore", "CutoffDomain"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CutoffSyncTests",
      dependencies: ["CutoffSync", "CutoffPrograms", "CutoffStore", "CutoffDomain"],
      swiftSettings: strict),
    .testTarget(
      name: "CutoffNoticesTests", dependencies: ["CutoffNotices", "CutoffDomain"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "CutoffUITests",
      dependencies: [
        "CutoffWords", "CutoffTheme", "CutoffConfig", "CutoffForms", "CutoffContent", "CutoffViews",
        "CutoffUI", "CutoffLinear", "CutoffDomain", "CutoffNotices", "CutoffScreen", "CutoffStore",
        "ScreenScripts",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CutoffTerminalTests",
      dependencies: [
        "CutoffTerminal", "CutoffScreen", "CutoffDomain", "CutoffStore", "CutoffTheme", "CutoffUI",
        "CPtyScreen",
        "ScreenScripts", "TerminalProbe", "TerminalReplies", "cutoff",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CutoffCommandTests", dependencies: ["cutoff", "CutoffStore"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
