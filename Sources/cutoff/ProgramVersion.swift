/// The version that the program gives of itself.
enum ProgramVersion {
  static let text = "0.1.0"
}
