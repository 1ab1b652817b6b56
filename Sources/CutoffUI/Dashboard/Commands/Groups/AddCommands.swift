import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let addIncident = CommandID("addIncident")
  package static let addNote = CommandID("addNote")
  package static let addStep = CommandID("addStep")
  package static let addQuestion = CommandID("addQuestion")
  package static let addStatement = CommandID("addStatement")
  package static let addService = CommandID("addService")
  package static let addContradiction = CommandID("addContradiction")
}

/// `a` and what stands behind it.
enum AddCommands {
  static let all: [Command] = [
    Command(
      .addMenu, Wording("thêm…", "add…"), keys: [.character("a")], [.function(8)],
      when: Availability.ofChange, change: { $0.overlays.append(Menu(opener: .addMenu)) }
    )
    .named("add"),
    Command(
      .addIncident, Wording("thêm vụ việc", "add an incident"), hint: Wording("vụ việc", "incident"),
      keys: key("i"), when: Availability.ofChange
    ) { _, _, surroundings in IncidentForm.form(in: surroundings) }
    .named("incident", alias: "new").taking(.field(.title, of: .addIncident, Placeholder.title)),
    Command(
      .addNote, Wording("thêm ghi chép đàm phán", "add a negotiation note"),
      hint: Wording("ghi chép", "note"), keys: key("n"), when: Availability.ofIncident
    ) { _, _, surroundings in NoteForm.form(in: surroundings) }
    .named("note").taking(.field(.text, of: .addNote, Placeholder.text)),
    Command(
      .addStep, Wording("thêm việc tiếp theo", "add a next step"), hint: Wording("việc tới", "step"),
      keys: key("s"), when: Availability.ofIncident
    ) { _, _, surroundings in StepForm.form(in: surroundings) }
    .named("step").taking(.field(.text, of: .addStep, Placeholder.text, savesAtOnce: true)),
    Command(
      .addQuestion, Wording("thêm điều chưa rõ", "add an open question"),
      hint: Wording("điều chưa rõ", "question"), keys: key("q"), when: Availability.ofIncident
    ) { _, _, surroundings in QuestionForm.form(in: surroundings) }
    .named("question").taking(.field(.text, of: .addQuestion, Placeholder.text, savesAtOnce: true)),
    Command(
      .addStatement, Wording("thêm phát ngôn", "add a statement"), hint: Wording("phát ngôn", "statement"),
      keys: key("t"), when: Availability.ofIncident
    ) { _, _, surroundings in StatementForm.form(in: surroundings) }
    .named("statement").taking(.field(.text, of: .addStatement, Placeholder.text)),
    Command(
      .addParty, Wording("thêm bên liên quan", "add a party"), hint: Wording("bên liên quan", "party"),
      keys: key("p"), when: Availability.ofIncident
    ) { _, state, surroundings in
      PartyForm.form(mayMoveClock: asksWhoCanDefer(state) ? true : nil, in: surroundings)
    }
    .named("party").taking(.field(.name, of: .addParty, Placeholder.name)),
    Command(
      .addService, Wording("thêm dịch vụ", "add a service"), hint: Wording("dịch vụ", "service"),
      keys: key("v"), when: Availability.ofIncident
    ) { _, _, surroundings in ServiceForm.form(in: surroundings) }
    .named("service").taking(.field(.name, of: .addService, Placeholder.name)),
    Command(
      .addAmount, Wording("thêm số tiền", "add a sum of money"), hint: Wording("số tiền", "sum"),
      keys: key("m"), when: Availability.ofIncident
    ) { _, _, surroundings in AmountForm.form(in: surroundings) }
    .named("amount").taking(.field(.amount, of: .addAmount, Placeholder.amount)),
    Command(
      .addContradiction, Wording("nối hai phát ngôn mâu thuẫn", "link a contradiction"),
      hint: Wording("nối mâu thuẫn", "link ≠"), keys: key("l"), when: Availability.ofIncident
    ) { subject, _, surroundings in ContradictionForm.form(statement: subject, in: surroundings) }
    .named("link"),
  ]

  private static func key(_ letter: Character) -> [Key] { [.character("a"), .character(letter)] }

  private static func asksWhoCanDefer(_ state: State) -> Bool {
    if case .prompt(.whoCanDefer, _) = state.selectedItem { return true }
    return false
  }
}
