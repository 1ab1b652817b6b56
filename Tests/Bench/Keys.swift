import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI

/// A key (or a second) with its whole frame, at 120x36 where no size is named.
enum Keys {
  static func standings(_ count: Int) throws {
    let incidents = try SampleStore.incidents()
    var known = 0
    Bench.report("a standing of the Hanoi case", count) {
      for index in 0..<count where incidents[0].standing(at: Cases.now.advanced(by: Int64(index))) != nil {
        known += 1
      }
    }
    print("  known \(known) of \(count)")
  }

  static func frames(_ count: Int) throws {
    let incidents = [("the sample", try SampleStore.incidents()), ("forty", try Cases.incidents(40))]
    for (name, incidents) in incidents {
      for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60)] {
        var session = Cases.session(incidents, size: size)
        turns(count, "a key and its frame, \(name), \(size.columns)x\(size.rows)", &session)
      }
    }
  }

  /// The same key in every pane.
  static func everywhere(_ count: Int) throws {
    for pane in ["0", "1", "2", "3", "4", "5"] {
      var session = Cases.session(try SampleStore.incidents())
      press(pane, &session)
      turns(count, "a key and its frame in pane \(pane)", &session)
    }
  }

  static func ticks(_ count: Int) throws {
    for (name, incidents) in [
      ("the sample", try SampleStore.incidents()), ("1,000", try Cases.incidents(1_000)),
    ] {
      var session = Cases.session(incidents)
      Bench.report("a second and its frame, \(name)", count) {
        for index in 0..<count {
          _ = session.receive(.tick(Cases.now.advanced(by: Int64(index % 3_000))))
          _ = session.frame()
        }
      }
    }
  }

  static func large(_ count: Int) throws {
    for number in [1_000, 10_000] {
      var session = Cases.session(try Cases.incidents(number))
      turns(count, "a key and its frame, \(number) incidents", &session)
    }
    let long = try Cases.longTimeline(5_000)
    for (pane, name) in [("1", "the list"), ("3", "its timeline")] {
      var session = Cases.session([long] + (try SampleStore.incidents().dropFirst()))
      press(pane, &session)
      if pane == "3" {
        turns(count, "a key in \(name) of 5,000 events", &session)
      } else {
        turns(count, "a key in \(name) beside one of 5,000 events", &session)
      }
    }
  }

  /// Keys in every view, with the sample and with 1,000 incidents.
  static func views(_ count: Int) throws {
    for (number, incidents) in [
      ("the sample", try SampleStore.incidents()), ("1,000", try Cases.incidents(1_000)),
    ] {
      for (name, letter) in [
        ("agenda", "a"), ("promises", "p"), ("statements", "s"), ("news", "n"), ("questions", "q"),
        ("money", "m"), ("wall", "w"), ("brief", "b"),
      ] {
        var session = Cases.session(incidents)
        press("v" + letter, &session)
        turns(count, "a key and its frame in the \(name) of \(number)", &session)
      }
    }
  }

  private static func press(_ keys: String, _ session: inout Session<MemoryKeeper>) {
    for key in keys { _ = session.receive(.input(.key(.character(key)))) }
  }

  /// Down for a while, then up, so that lists scroll.
  private static func turns(_ count: Int, _ what: String, _ session: inout Session<MemoryKeeper>) {
    var cells = 0
    Bench.report(what, count) {
      for index in 0..<count {
        _ = session.receive(.input(.key(index % 200 < 100 ? .down : .up)))
        cells += session.frame().cells.count
      }
    }
  }
}
