/// Why a case cannot be read.
package enum CaseProblem: Error {
  case unknownWord(String, of: String)
  case notATime(String)
}
