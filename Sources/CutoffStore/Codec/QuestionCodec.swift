import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf question: Question, zone: Zone) {
    put("id", question.id)
    put("text", question.text)
    put("answer", question.answer)
    put("answeredAt", question.answeredAt)
    put(contentOf: question.provenance, zone: zone)
  }
}

extension Members {
  func question() throws(JSONProblem) -> Question {
    Question(
      id: try id("id"), text: try text("text"), answer: try optionalText("answer"),
      answeredAt: try optionalPoint("answeredAt"), provenance: try provenance())
  }
}
