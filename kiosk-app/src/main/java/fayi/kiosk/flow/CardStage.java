package fayi.kiosk.flow;

import java.util.Optional;

/** The card and whose it is. */
final class CardStage {
    private CardStage() {}

    /** Lay the card on the reader. */
    static FlowState read(FlowState state) {
        return state.begin(
                Effect.ReadCard::new, task -> new InterviewPage.Card(task, Page.CardPhase.WAITING, Optional.empty()));
    }

    /** Is this you? */
    static FlowState confirm(FlowState state) {
        Optional<Trouble> notice = state.dossier()
                .person()
                .flatMap(Person::validTo)
                .filter(state.today()::isAfter)
                .map(passed -> Trouble.CARD_EXPIRED);
        return state.show(new InterviewPage.Confirm(notice));
    }

    static FlowState touched(FlowState state, InterviewPage.Card page, Touch touch) {
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            return read(state);
        }
        return touch instanceof Touch.Back ? introduction(state) : state;
    }

    static FlowState touched(FlowState state, InterviewPage.Confirm page, Touch touch) {
        if (touch instanceof Touch.Proceed) {
            return QuestionStage.open(state);
        }
        if (touch instanceof Touch.Retry) {
            return read(state);
        }
        if (touch instanceof Touch.GoOn && state.dossier().person().isPresent()) {
            return ResumeStage.begin(state, page, Optional.empty());
        }
        return touch instanceof Touch.Back ? introduction(state) : state;
    }

    static FlowState happened(FlowState state, InterviewPage.Card page, Outcome outcome) {
        if (outcome instanceof Outcome.CardFound) {
            return state.with(state.dossier().withCardSeen())
                    .show(new InterviewPage.Card(page.task(), Page.CardPhase.READING, Optional.empty()));
        }
        if (outcome instanceof Outcome.CardRead read) {
            return confirm(known(state, read.person()));
        }
        if (outcome instanceof Outcome.Failed failed && failed.trouble() == Trouble.CARD_REMOVED) {
            // Whoever took it away too early lays it down again without another touch.
            return state.begin(
                    Effect.ReadCard::new,
                    task -> new InterviewPage.Card(task, Page.CardPhase.WAITING, Optional.of(failed.trouble())));
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(
                    new InterviewPage.Card(page.task(), Page.CardPhase.WAITING, Optional.of(failed.trouble())));
        }
        return state;
    }

    /** With who stands here; somebody else than before gets nothing of what that other person said. */
    static FlowState known(FlowState state, Person person) {
        FlowState seen = state.with(state.dossier().withCardSeen());
        boolean somebodyElse = seen.dossier()
                .person()
                .map(before -> !before.facts().equals(person.facts()))
                .orElse(false);
        if (!somebodyElse) {
            return seen.with(seen.dossier().with(person));
        }
        FlowState ended = Printouts.giveUp(seen, PaperKind.FORM);
        return ended.with(ended.dossier().handedTo(person));
    }

    private static FlowState introduction(FlowState state) {
        Page back = state.application()
                .<Page>map(held -> new ServicePage.Introduction(held.service().id()))
                .orElseGet(ServicePage.Home::new);
        return state.show(back);
    }
}
