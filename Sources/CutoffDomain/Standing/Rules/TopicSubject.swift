/// What a topic is about, as far as one of its words tells. Topics are free text in either language.
enum TopicSubject: CaseIterable {
  case cut, service, money

  /// The words that tell, in lower case; Vietnamese ones with and, where nothing else folds to the
  /// same letters, without their marks.
  private static let words: [TopicSubject: Set<String>] = [
    .cut: [
      "cut", "cuts", "cutoff", "cut-off", "stop", "stops", "stopped", "shutdown", "switch-off",
      "disconnect", "disconnection", "suspend", "cắt", "ngừng", "ngưng", "dừng", "ngắt", "cat", "ngung",
      "ngat",
    ],
    .service: ["service", "up", "down", "running", "outage", "chạy", "chay"],
    .money: ["debt", "debts", "owed", "nợ"],
  ]

  /// What the whole words of `topic` tell that it is about.
  static func all(of topic: String?) -> Set<TopicSubject> {
    guard let topic else { return [] }
    let found = Set(topic.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init))
    return Set(allCases.filter { words[$0]?.isDisjoint(with: found) == false })
  }
}
