import CutoffDomain
import CutoffForms
import Testing

/// What stands in an empty field because the rest of the form says it.
@Suite struct DerivedHintTests {
  @Test func `the form of a party shows the short name that is read off the name, until one is typed`() {
    var form = PartyForm.form(in: FormSample.surroundings(.english))
    form.type("Indian Oil (IOC)", .english)
    #expect(form.drawn(80, nil, .english).lines[2].hasSuffix("IOC (read off the name; type to correct)"))
    form.press(.tab, .english)
    form.type("Indian Oil", .english)
    #expect(form.drawn(80, nil, .english).lines[2].hasSuffix("Indian Oil"))
    guard case .party(let made)? = form.madeChange(.english)?.records.first else {
      return #expect(Bool(false))
    }
    #expect(made.short == "Indian Oil")
  }

  @Test func `a choice of many says how one is picked`() {
    let form = DeadlineForm.form(kind: .cutoff, in: FormSample.surroundings(.english))
    #expect(
      form.drawn(80, nil, .english).lines.contains {
        $0.hasSuffix("● cutoff (letter, or ←→ for the 18 kinds)")
      })
  }
}
