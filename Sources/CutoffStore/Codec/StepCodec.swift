import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf step: Step, zone: Zone) {
    put("id", step.id)
    put("text", step.text)
    put("owner", step.owner)
    put("due", step.due)
    put("blocker", step.blocker)
    put("doneAt", step.doneAt)
    put("for", step.target)
    put("stages", list: step.stages.map(Self.stage))
    put(contentOf: step.provenance, zone: zone)
  }
}

extension Members {
  func step() throws(JSONProblem) -> Step {
    Step(
      id: try id("id"), text: try text("text"), owner: try optionalID("owner"),
      due: try optionalSaid("due"), blocker: try optionalText("blocker"),
      doneAt: try optionalPoint("doneAt"), target: try optionalID("for"),
      stages: try list("stages") { (inner) throws(JSONProblem) in try inner.stage() },
      provenance: try provenance())
  }
}
