import CutoffDomain
import CutoffExchange

// What a person read in the cases of `Tests/Cases`.
extension CaseReading {
  static let all: [String: CaseReading] = [
    // "Stop at six airports", "at six major airports": the services six and major.
    "in-2019-airindia-fuel": CaseReading(
      decided: ["e7": ["d4"]], services: ["d1": ["six"], "d3": ["major"], "d4": ["major"]]),
    // The path of the case calls the first of the two expiries a cut of a part.
    "int-2021-letsencrypt-root": CaseReading(partialCuts: ["e2"]),
    // "Overnight talks" that ended before 10:00 of that day.
    "ua-2014-gazprom-naftogaz": CaseReading(parts: ["e4": .beforeDawn]),
    // The order came two days after the hour of d3, the only end of support that nobody had moved.
    "us-2024-att-broadcom": CaseReading(decided: ["e5": ["d3"]]),
    "us-2025-slack-hackclub": CaseReading(decided: ["e3": ["d1", "d2"]]),
    // "Several times put off, no dates": e6 has nothing to speak of.
    "vn-2020-hanoi-portal-viettel-idc": CaseReading(
      decided: ["e7": ["d1"]], talks: ["c4": .agreed, "c5": .open, "c6": .refused, "c7": .open],
      tellings: ["p1": "p2", "p3": "p2"]),
    // Monthly until the end of the year, from the month after the power was back: June was missed.
    "vn-2023-chuse-dien-nuoc": CaseReading(
      decided: ["e5": ["d1"]], firstPeriods: ["d5": "2024-06", "p2": "2024-06"]),
    "za-2024-eskom-johannesburg": CaseReading(decided: ["e5": ["e1", "d6"]]),
  ]
}
