extension ServiceState: Worded {
  package var shown: Wording {
    switch self {
    case .up: Wording("hoạt động", "up")
    case .degraded: Wording("chập chờn", "degraded")
    case .partlyDown: Wording("ngừng một phần", "partly down")
    case .down: Wording("ngừng hoạt động", "down")
    }
  }

  package var alsoCalled: [String] {
    switch self {
    case .down: ["ngừng"]
    case .up, .degraded, .partlyDown: []
    }
  }
}
