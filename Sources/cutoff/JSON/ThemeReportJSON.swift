import CutoffStore
import CutoffTheme
import CutoffWords

/// What `theme check --json` says of one file. Members are only ever added.
enum ThemeReportJSON {
  static func value(_ report: ThemeReport, file: String) -> JSONValue {
    .members([
      ("file", .string(file)),
      ("slug", .string(report.theme.slug)),
      ("name", .string(report.theme.name)),
      ("author", .string(report.theme.author)),
      ("variant", .optional(report.theme.variant?.rawValue)),
      ("leastContrast", decimal(report.leastContrast)),
      ("short", .number(Int64(report.short.count))),
      ("pairs", .array(report.contrasts.map(pair))),
      ("adjusted", .array(report.adjustments.map(adjustment))),
      ("eyes", .array(report.sights.map(sight))),
    ])
  }

  /// A file that is no theme.
  static func value(_ error: ThemeError, words: String) -> JSONValue {
    .members([
      ("file", .string(error.path)),
      ("line", error.line.map { .number(Int64($0)) } ?? .null),
      ("error", .string(words)),
    ])
  }

  private static func pair(_ contrast: ThemeReport.Contrast) -> JSONValue {
    .members([
      ("ink", .string(contrast.pair.ink.name)),
      ("ground", .string(contrast.pair.ground.name)),
      ("file", decimal(contrast.asked)),
      ("direct", decimal(contrast.direct)),
      ("indexed256", decimal(contrast.indexed)),
      ("needed", contrast.needed.map(decimal) ?? .null),
      ("isShort", .flag(contrast.isShort)),
    ])
  }

  private static func adjustment(_ adjustment: ThemeReport.Adjustment) -> JSONValue {
    .members([
      ("role", .string(adjustment.role)), ("file", .string(adjustment.asked.hex)),
      ("drawn", .string(adjustment.drawn.hex)),
    ])
  }

  private static func sight(_ sight: ThemeReport.Sight) -> JSONValue {
    .members([
      ("eye", .string(String(describing: sight.vision))),
      ("direct", closest(sight.direct)),
      ("indexed256", closest(sight.indexed)),
    ])
  }

  private static func closest(_ closest: ThemeReport.Closest) -> JSONValue {
    .members([
      ("difference", decimal(closest.difference)),
      ("between", .array([.string(closest.first.name), .string(closest.second.name)])),
    ])
  }

  /// Two decimals, cut as the text has them.
  private static func decimal(_ value: Double) -> JSONValue {
    let cut = Int64((value * 100).rounded(.down))
    let fraction = cut % 100
    return JSONValue(.number("\(cut / 100).\(fraction < 10 ? "0" : "")\(fraction)"))
  }
}
