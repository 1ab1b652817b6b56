import CutoffDomain
import CutoffWords

extension Teller {
  /// A question, and what answered it.
  package func question(_ question: Question) -> ToldLine {
    let answered = StateWord("✓", ScreenWords.answered, .good)
    let open = StateWord("?", PromptWords.openQuestion, .warning)
    return ToldLine(
      .record(question.id), state: question.isOpen ? open : answered,
      [
        ToldCell(.said, long(question.answeredAt)), ToldCell(.what, question.text),
        question.answer.map { ToldCell(.answer, $0) },
      ])
  }
}

extension Question: ToldRecord {
  package var kindWord: Wording? { DetailWords.question }
  package var pane: PaneID? { isOpen ? .prompts : .notes }

  package func detail(_ teller: Teller) -> [ToldLine] {
    teller.fields([(DetailWords.text, text), (DetailWords.answer, answer)])
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(.record(id), [ToldCell(.kind, DetailWords.question(teller.language)), ToldCell(.what, text)])
  }
}
