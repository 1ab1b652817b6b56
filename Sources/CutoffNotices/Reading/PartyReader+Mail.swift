import CutoffDomain
import Foundation

/// Who sends a mail and who gets it.
extension PartyReader {
  private static let mailbox = Pattern(#"^"?([^"<@]*?)"?\s*<([^<>@\s]+)@([^<>\s]+)>"#)

  mutating func readMailHeader() {
    guard let header = page.text.header else { return }
    if let found = mailName(header.from, isSender: true) { add(found.name, .provider, found.quote) }
    for address in header.to.split(separator: ",") {
      if let found = mailName(address.trimmingCharacters(in: .whitespaces), isSender: false) {
        add(found.name, .customer, found.quote)
      }
    }
  }

  /// The organisation in a sender's name; two words that only name a person give nothing.
  private func mailName(_ address: String, isSender: Bool) -> (name: String, quote: Range<Int>)? {
    let text = address as NSString
    guard let match = Self.mailbox.first(in: text), let name = match[1], let local = match[2],
      let host = match[3]
    else { return nil }
    let full = text.text(name).trimmingCharacters(in: .whitespaces)
    guard !full.isEmpty, !OrganisationNames.hasHonorific(full), !OrganisationNames.isGeneric(full) else {
      return nil
    }
    let words = full.split(separator: " ").map(String.init)
    // A name of two words may be a person's, whatever the domain is called.
    let isPlain = Self.withoutOffice(words) == full && !OrganisationNames.isOrganisation(full)
    guard !(isPlain && words.count == 2), !OrganisationNames.isPersonal(full) else { return nil }
    let stripped = Self.withoutOffice(words)
    if OrganisationNames.isOrganisation(stripped), !endsWeakly(stripped),
      !OrganisationNames.isOffice(stripped)
    {
      return quoted(stripped, in: address)
    }
    let box = Folding.key(text.text(local))
    let labels = text.text(host).lowercased().split(separator: ".").map { Folding.key(String($0)) }
    for (start, length) in Self.runs(of: words.count) {
      // "Certificates at Quartz Lane", "Phòng Kỹ thuật Mây Trắng": what stands before names an office.
      if start > 0, !Self.links.contains(words[start - 1].lowercased()), !OrganisationNames.isOffice(full) {
        continue
      }
      let part = words[start..<(start + length)].joined(separator: " ")
      guard labels.contains(Folding.key(part)) else { continue }
      let isPerson =
        words.count <= 3 && words.contains { Folding.key($0).count > 2 && box.contains(Folding.key($0)) }
        && length == words.count && !OrganisationNames.isOrganisation(full)
      let rest = Self.withoutOffice(Array(words[start...]))
      let isLonger = rest.hasPrefix(part + " ") && rest.split(separator: " ").count <= 6
      if !isPerson { return quoted(isLonger && !endsWeakly(rest) ? rest : part, in: address) }
    }
    guard
      OrganisationNames.isOrganisation(stripped)
        || stripped.split(separator: " ").count >= 3 && !isPersonal(box, words)
        || stripped.count < full.count && !stripped.isEmpty && stripped.contains(where: \.isUppercase)
    else { return nil }
    return quoted(stripped, in: address)
  }

  /// Stretches of words, those from the first one first, longest first.
  private static func runs(of count: Int) -> [(Int, Int)] {
    (0..<min(count, 8)).flatMap { start in (1...(count - start)).reversed().map { (start, $0) } }
  }

  private static let links: Set<String> = ["at", "from", "by", "of", "via", "-", "|", "@"]
  private static let weak: Set<String> = [
    "Cloud", "Platform", "Data", "Network", "Networks", "Digital", "Internet", "Storage", "Media", "Mobile",
    "Service",
    "Services", "Care", "Customer", "Management", "Office",
  ]

  /// Whether the last word may belong to an office ("Cloud Operations") and the name stands nowhere else.
  private func endsWeakly(_ name: String) -> Bool {
    guard let last = name.split(separator: " ").last, Self.weak.contains(String(last)) else { return false }
    return !page.string(page.body).contains(name)
  }

  private func isPersonal(_ box: String, _ words: [String]) -> Bool {
    words.contains { Folding.key($0).count > 2 && box.contains(Folding.key($0)) } && !box.hasPrefix("no")
  }

  private static let officeWords: Set<String> = [
    "billing", "support", "team", "operations", "notifications", "notification", "accounts", "account",
    "department", "desk", "alerts",
    "status", "updates", "noc", "news", "customer", "care", "service", "office", "collections", "no-reply",
    "noreply", "admin", "helpdesk",
    "sales", "info", "finance", "security",
  ]

  private static func withoutOffice(_ words: [String]) -> String {
    var words = words
    if let place = words.firstIndex(of: "-"), place > 0 { words = Array(words[..<place]) }
    while words.count > 1, let last = words.last, officeWords.contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private func quoted(_ name: String, in address: String) -> (name: String, quote: Range<Int>)? {
    let header = 0..<page.bodyStart
    let text = page.string(header) as NSString
    let outer = text.range(of: address)
    let inner = text.range(
      of: name, options: [],
      range: outer.location == NSNotFound ? NSRange(location: 0, length: text.length) : outer)
    guard inner.location != NSNotFound else { return nil }
    return (name, inner.location..<(inner.location + inner.length))
  }
}
