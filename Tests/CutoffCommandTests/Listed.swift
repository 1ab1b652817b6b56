import Foundation

/// An incident as `list --json` prints it: the members that scripts may count on.
struct Listed: Decodable, Sendable {
  struct Axes: Decodable, Sendable {
    let threat: String
    let service: String
    let money: String
    let talks: String
    let promises: String
  }

  struct Clock: Decodable, Sendable {
    let deadline: String
    let kind: String
    let says: String
    let boundary: String
    let precision: String
    let due: String
    let remainingSeconds: Int
    let state: String
  }

  struct Step: Decodable, Sendable {
    let text: String
  }

  let id: String
  let title: String
  let provider: String
  let customer: String
  let headline: String
  let axes: Axes
  let clock: Clock?
  let nextStep: Step?
  let alerts: [String]

  static func all(_ json: String) throws -> [Listed] {
    try JSONDecoder().decode([Listed].self, from: Data(json.utf8))
  }
}
