import ArgumentParser
import CutoffDomain

/// One option for each field that a form has, by the names that the commands have which make the record.
struct EditOptions: ParsableArguments {
  @Option(help: EditHelp.value("The words: a text, a content, a label", "text", "'họp lần cuối'"))
  var text: String?
  @Option(help: EditHelp.value("A title", "title", "'Cổng DVC Hà Nội'")) var title: String?
  @Option(help: EditHelp.value("A name", "name", "'Viettel IDC'")) var name: String?
  @Option(help: EditHelp.value("A short name or title", "short", "Cổng")) var short: String?
  @Option(help: EditHelp.value("A summary", "summary", "'Nợ phí thuê.'")) var summary: String?
  @Option(help: EditHelp.value("A label", "label", "họp")) var label: String?
  @Option(help: EditHelp.value("The kind", "kind", "notice")) var kind: String?
  @Option(help: EditHelp.value("By whom", "by", "'Viettel IDC'")) var by: String?
  @Option(help: EditHelp.value("To whom", "to", "'TP Hà Nội'")) var to: String?
  @Option(help: EditHelp.value("When it happened", "at", "'3/7 14:00'")) var at: String?
  @Option(help: EditHelp.value("When it is due", "due", "'0h 4/7'")) var due: String?
  @Option(help: EditHelp.value("The end of a window", "until", "'17h 12/8'")) var until: String?
  @Option(help: EditHelp.value("When it was set or made", "made", "30/6")) var made: String?
  @Option(help: EditHelp.value("What it waits for", "condition", "'trả hết nợ'")) var condition: String?
  @Option(help: EditHelp.value("It comes again every", "every", "month")) var every: String?
  @Option(help: EditHelp.value("The last period", "last", "12/2026")) var last: String?
  @Option(help: EditHelp.value("What it is counted from", "relative", "'30 days after ab12'"))
  var relative: String?
  @Option(help: EditHelp.value("Whose holidays are left out", "calendar", "vn")) var calendar: String?
  @Option(help: EditHelp.value("How days are counted", "basis", "'ngày làm việc'")) var basis: String?
  @Option(help: EditHelp.value("A service; may be repeated", "service", "'Cổng DVC'")) var service: [String] =
    []
  @Option(help: EditHelp.value("The deadline that is meant; may be repeated", "deadline", "clock"))
  var deadline: [String] = []
  @Option(
    name: .customLong("for"),
    help: EditHelp.value("The deadline or promise that a step serves", "for", "clock"))
  var target: String?
  @Option(help: EditHelp.value("The deadline in whose place it stands", "supersedes", "ab12"))
  var supersedes: String?
  @Option(help: EditHelp.value("The sum", "amount", "'200 tỷ'")) var amount: String?
  @Option(help: EditHelp.value("What a sum is for", "purpose", "price")) var purpose: String?
  @Option(help: EditHelp.value("As of when", "as-of-date", "30/6")) var asOfDate: String?
  @Option(help: EditHelp.value("How a promise was given", "form", "'công văn 1711'")) var form: String?
  @Option(help: EditHelp.value("The promise that this tells again", "telling-of", "ab12"))
  var tellingOf: String?
  @Option(help: EditHelp.value("What stands in the way", "blocker", "'chưa có chữ ký'")) var blocker: String?
  @Option(help: EditHelp.value("When a step was done", "done", "'sáng nay'")) var done: String?
  @Option(help: EditHelp.value("A stage; may be repeated", "stage", "'treasury 1 deskDay'"))
  var stage: [String] = []
  @Option(help: EditHelp.value("The answer to a question", "answer", "'Sở TT&TT'")) var answer: String?
  @Option(help: EditHelp.value("When it was answered", "answered-at", "'4/7 11:00'"))
  var answeredAt: String?
  @Option(help: EditHelp.value("What a statement is about", "topic", "'có cắt không'")) var topic: String?
  @Option(help: EditHelp.value("A statement that it contradicts; may be repeated", "contradicts", "ab12"))
  var contradicts: [String] = []
  @Option(help: EditHelp.value("A statement that it qualifies; may be repeated", "qualifies", "ab12"))
  var qualifies: [String] = []
  @Option(help: EditHelp.value("What became of a claim", "status", "refuted")) var status: String?
  @Option(help: EditHelp.value("How the talks stand", "talks", "stalled")) var talks: String?
  @Option(help: EditHelp.value("By whose word an agreement is known", "word", "both")) var word: String?
  @Option(help: EditHelp.value("What a check found", "state", "up")) var state: String?
  @Option(help: EditHelp.value("How it was checked", "method", "curl")) var method: String?
  @Option(help: EditHelp.value("From where it was checked", "place", "'Hà Nội, 4G'")) var place: String?
  @Option(help: EditHelp.value("What became of it", "result", "kept")) var result: String?
  @Option(help: EditHelp.value("The new date of what was moved", "moved-to", "'0h 1/8'"))
  var movedTo: String?
  @Option(help: EditHelp.value("Of what comes again: which period", "period", "3/2026")) var period: String?
  @Option(help: EditHelp.value("Who took part; may be repeated", "with", "'Viettel IDC'"))
  var with: [String] = []
  @Option(help: EditHelp.value("What the provider wants", "provider-wants", "'trả nợ'"))
  var providerWants: String?
  @Option(help: EditHelp.value("What the provider offers", "provider-offers", "'lùi mốc'"))
  var providerOffers: String?
  @Option(help: EditHelp.value("What the customer wants", "customer-wants", "'giãn nợ'"))
  var customerWants: String?
  @Option(help: EditHelp.value("What the customer offers", "customer-offers", "'trả dần'"))
  var customerOffers: String?
  @Option(help: EditHelp.value("On which side a party is", "side", "third")) var side: String?
  @Option(help: EditHelp.value("What a party does", "role", "'cho thuê máy chủ'")) var role: String?
  @Option(help: EditHelp.value("A service that it needs; may be repeated", "needs", "'Đường truyền'"))
  var needs: [String] = []
  @Option(help: EditHelp.value("Why a service is exempt", "exempt-reason", "'bệnh viện'"))
  var exemptReason: String?
  @Option(help: EditHelp.value("Who and how many are hit", "affected", "'10 triệu dân'"))
  var affected: String?
  @Option(help: EditHelp.value("Who may stop it; may be repeated", "provider", "'Viettel IDC'"))
  var provider: [String] = []
  @Option(help: EditHelp.value("Whose it is; may be repeated", "customer", "'TP Hà Nội'"))
  var customer: [String] = []
  @Option(help: EditHelp.value("The incident's zone", "incident-zone", "Asia/Ho_Chi_Minh"))
  var incidentZone: String?
  @Option(help: EditHelp.value("The language of its texts", "incident-language", "vi"))
  var incidentLanguage: String?
  @Option(help: EditHelp.value("When reminders are given", "notices", "'3d, 24h'")) var notices: String?
  @Option(help: EditHelp.value("The address of the source", "source", "https://example.org/a"))
  var source: String?
  @Option(help: EditHelp.value("Who published it", "publisher", "VnExpress")) var publisher: String?
  @Option(help: EditHelp.value("When it could first be known", "known-at", "'3/7 15:39'"))
  var knownAt: String?

  @Flag(inversion: .prefixedNo, help: "Whether a service stops then, e.g. --stops.") var stops: Bool?
  @Flag(inversion: .prefixedNo, help: "A payment that settles all, e.g. --settles-all.")
  var settlesAll: Bool?
  @Flag(inversion: .prefixedNo, help: "An agreement that ends the matter, e.g. --ends-matter.")
  var endsMatter: Bool?
  @Flag(inversion: .prefixedNo, help: "Only a part of the services, e.g. --partial.") var partial: Bool?
  @Flag(inversion: .prefixedNo, help: "A promise that was only asked for, e.g. --asked.") var asked: Bool?
  @Flag(inversion: .prefixedNo, help: "A body that may move the clock, e.g. --above.") var above: Bool?
  @Flag(inversion: .prefixedNo, help: "The cut leaves the service alone, e.g. --no-exempt.") var exempt: Bool?

  @Option(
    help: ArgumentHelp(
      "A field that is emptied, by the name of its option; may be repeated, e.g. --clear blocker.",
      valueName: "option"))
  var clear: [String] = []
}

/// What the help of a field says.
private enum EditHelp {
  static func value(_ what: String, _ option: String, _ example: String) -> ArgumentHelp {
    ArgumentHelp("\(what), e.g. --\(option) \(example).", valueName: "value")
  }
}
