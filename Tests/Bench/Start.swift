import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI

/// From nothing to the first frame, in memory.
enum Start {
  static func run(_ count: Int) throws {
    try Bench.report("reading the built-in sample", 1) { _ = try SampleStore.incidents() }
    let sample = try SampleStore.incidents()
    Bench.report("the first frame of the sample", 1) { _ = Cases.session(sample).frame() }
    let many = try Cases.incidents(count)
    Bench.report("the first frame of \(count) incidents", 1) { _ = Cases.session(many).frame() }
  }
}
