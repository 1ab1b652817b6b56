/// The neutral form of real cases.
package enum CaseFormat {
  package static let name = "cutoff-case/1"
}
