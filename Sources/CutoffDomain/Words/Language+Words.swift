extension Language: Worded {
  package var shown: Wording {
    switch self {
    case .vietnamese: Wording("tiếng Việt", "Vietnamese")
    case .english: Wording("tiếng Anh", "English")
    }
  }
}
