import CutoffWords
import Testing

struct BuildOriginTests {
  @Test func `a version is told with what it was built from, where that is known`() {
    let origin = BuildOrigin(commit: "cd9d01f-dirty", day: "2026-11-27")
    #expect(BuildOrigin.line(version: "0.2.0", of: origin) == "0.2.0 (cd9d01f-dirty, 2026-11-27)")
    #expect(BuildOrigin.line(version: "0.2.0", of: nil) == "0.2.0 (unknown, not packaged)")
  }
}
