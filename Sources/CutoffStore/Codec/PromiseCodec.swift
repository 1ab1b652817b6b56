import CutoffDomain

extension MemberWriter {
  mutating func put(contentOf promise: Promise, zone: Zone) {
    put("id", promise.id)
    put("giver", promise.giver)
    put("receiver", promise.receiver)
    put("content", promise.content)
    put("form", promise.form)
    put("madeAt", promise.madeAt)
    put("due", promise.due)
    put("relative", promise.relative)
    put("condition", promise.condition)
    put("amount", promise.amount)
    put("tellingOf", promise.tellingOf)
    put("supersedes", promise.supersedes)
    put("recurrence", promise.recurrence)
    put("isAsked", promise.isAsked)
    put(contentOf: promise.provenance, zone: zone)
  }
}

extension Members {
  func promise() throws(JSONProblem) -> Promise {
    Promise(
      id: try id("id"), giver: try optionalID("giver"), receiver: try optionalID("receiver"),
      content: try text("content"), form: try optionalText("form"),
      madeAt: try optionalPoint("madeAt"), due: try said("due"),
      relative: try relative("relative"), condition: try optionalText("condition"),
      amount: try optionalMoney("amount"), tellingOf: try optionalID("tellingOf"),
      supersedes: try optionalID("supersedes"), recurrence: try recurrence("recurrence"),
      isAsked: try flag("isAsked"), provenance: try provenance())
  }
}
