/// Why a case cannot be read.
enum CaseProblem: Error {
  case unknownWord(String, of: String)
  case notATime(String)
  case notAnID(String)
  case notARow(file: String, line: Int, text: String)
}
