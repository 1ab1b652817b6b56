/// What a topic is about, as far as one of its words tells. Topics are free text in either language.
enum TopicSubject: CaseIterable {
  case cut, service, money

  /// The words that tell, in lower case; Vietnamese ones with and, where nothing else folds to the
  /// same letters, without their marks.
  private var words: Set<String> {
    switch self {
    case .cut:
      [
        "cut", "cuts", "cutoff", "cut-off", "stop", "stops", "stopped", "shutdown", "switch-off",
        "disconnect", "disconnection", "suspend", "cắt", "ngừng", "ngưng", "dừng", "ngắt", "cat", "ngung",
        "ngat",
      ]
    case .service: ["service", "up", "down", "running", "outage", "chạy", "chay"]
    case .money: ["debt", "debts", "owed", "nợ"]
    }
  }

  /// Whether a whole word of `topic` tells that it is about this.
  func matches(_ topic: String?) -> Bool {
    guard let topic else { return false }
    let found = topic.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init)
    return found.contains(where: words.contains)
  }
}
