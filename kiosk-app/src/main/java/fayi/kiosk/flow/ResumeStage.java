package fayi.kiosk.flow;

import fayi.content.interview.Answer;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.unfinished.ResumeCode;
import java.util.Map;
import java.util.Optional;

/** Takes up an interview that was set aside: the card, its code, what still fits. Nobody need know which service it was. */
final class ResumeStage {
    private ResumeStage() {}

    /**
     * Begins with what is not known yet: the card, then the code.
     *
     * @param code when it was shown to the scanner already
     */
    static FlowState begin(FlowState state, Page back, Optional<ResumeCode> code) {
        return state.dossier().person().isPresent() ? codeOrFind(state, back, code) : card(state, back, code);
    }

    static FlowState touched(FlowState state, UnfinishedPage.ResumeCard page, Touch touch) {
        if (touch instanceof Touch.Retry && page.card().isEmpty()) {
            FlowState reading = state.ask(Effect.ReadCard::new);
            return reading.show(page.reading(Page.CardPhase.WAITING, Optional.of(reading.newest()), Optional.empty()));
        }
        return touch instanceof Touch.Back ? back(state, page.back()) : state;
    }

    static FlowState happened(FlowState state, UnfinishedPage.ResumeCard page, Outcome outcome) {
        boolean scanner = page.scan().filter(outcome.task()::equals).isPresent();
        if (scanner) {
            return scanned(state, page, outcome);
        }
        if (outcome instanceof Outcome.CardFound) {
            return state.with(state.dossier().withCardSeen())
                    .show(page.reading(Page.CardPhase.READING, page.card(), Optional.empty()));
        }
        if (outcome instanceof Outcome.CardRead read) {
            return codeOrFind(CardStage.known(state, read.person()), page.back(), page.code());
        }
        if (outcome instanceof Outcome.Failed failed && failed.trouble() == Trouble.CARD_REMOVED) {
            // Whoever took it away too early lays it down again without another touch.
            FlowState reading = state.ask(Effect.ReadCard::new);
            return reading.show(
                    page.reading(Page.CardPhase.WAITING, Optional.of(reading.newest()), Optional.of(failed.trouble())));
        }
        return outcome instanceof Outcome.Failed failed
                ? state.show(page.reading(Page.CardPhase.WAITING, Optional.empty(), Optional.of(failed.trouble())))
                : state;
    }

    /** Where no scanner hears, the code is typed: nothing is told of it. */
    private static FlowState scanned(FlowState state, UnfinishedPage.ResumeCard page, Outcome outcome) {
        if (outcome instanceof Outcome.CodeScanned scanned) {
            Optional<ResumeCode> code = ResumeCode.scanned(scanned.text());
            return state.show(
                    code.isPresent()
                            ? page.scanned(code)
                            : page.reading(page.phase(), page.card(), Optional.of(Trouble.NOT_A_RESUME_CODE)));
        }
        return outcome instanceof Outcome.Failed ? state.show(page.scanned(Optional.empty())) : state;
    }

    static FlowState touched(FlowState state, UnfinishedPage.ResumeAsk page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return back(state, page.back());
        }
        if (page.task().isPresent()) {
            return state;
        }
        if (touch instanceof Touch.TypeCode code && code.digits().length() <= ResumeCode.LENGTH) {
            return state.show(page.with(code.digits(), page.scan(), Optional.empty()));
        }
        Optional<ResumeCode> code = ResumeCode.parse(page.typed());
        if (touch instanceof Touch.GoOn) {
            return card(state, page.back(), code);
        }
        boolean goes = touch instanceof Touch.Proceed || touch instanceof Touch.Retry;
        return code.filter(any -> goes)
                .map(whole -> find(state, page.back(), whole))
                .orElse(state);
    }

    static FlowState happened(FlowState state, UnfinishedPage.ResumeAsk page, Outcome outcome) {
        if (page.scan().filter(outcome.task()::equals).isPresent()) {
            return scanned(state, page, outcome);
        }
        if (outcome instanceof Outcome.Found found) {
            TakenUp taken = found.takenUp();
            return state.dossier()
                    .person()
                    .map(person -> state.show(new UnfinishedPage.Resumed(
                            taken,
                            Restored.of(taken.interview(), person.facts(), state.today(), taken.unfinished()),
                            page.back())))
                    .orElse(state);
        }
        return outcome instanceof Outcome.Failed failed
                ? code(state, page.back(), page.typed(), Optional.of(failed.trouble()))
                : state;
    }

    private static FlowState scanned(FlowState state, UnfinishedPage.ResumeAsk page, Outcome outcome) {
        if (outcome instanceof Outcome.CodeScanned scanned) {
            return ResumeCode.scanned(scanned.text())
                    .map(code -> find(state, page.back(), code))
                    .orElseGet(() ->
                            state.show(page.with(page.typed(), page.scan(), Optional.of(Trouble.NOT_A_RESUME_CODE))));
        }
        return outcome instanceof Outcome.Failed
                ? state.show(page.with(page.typed(), Optional.empty(), page.trouble()))
                : state;
    }

    static FlowState touched(FlowState state, UnfinishedPage.Resumed page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return back(state, page.back());
        }
        return touch instanceof Touch.Proceed ? goOn(state, page) : state;
    }

    /** From now on it is this visit's, and no longer the hub's. */
    private static FlowState goOn(FlowState state, UnfinishedPage.Resumed page) {
        Restored restored = page.restored();
        Application application = Application.of(page.takenUp().service()).with(restored.progress(), true);
        for (Map.Entry<String, Answer> draft : restored.drafts().entrySet()) {
            application = application.draft(draft.getKey(), draft.getValue());
        }
        FlowState given = Printouts.giveUp(state, PaperKind.FORM);
        Dossier begun = given.dossier().startedWith(application);
        FlowState held = given.with(begun.with(restored.progress().sharedWith(begun.shared())))
                .ask(task -> new Effect.ForgetSetAside(task, page.takenUp().lookup()));
        return QuestionStage.show(held, restored.progress());
    }

    private static FlowState card(FlowState state, Page back, Optional<ResumeCode> code) {
        FlowState scanning = code.isPresent() ? state : state.ask(Effect.ScanCode::new);
        Optional<TaskId> scan = code.isPresent() ? Optional.empty() : Optional.of(scanning.newest());
        return scanning.begin(
                Effect.ReadCard::new,
                task -> new UnfinishedPage.ResumeCard(
                        scan, Optional.of(task), Page.CardPhase.WAITING, code, back, Optional.empty()));
    }

    private static FlowState codeOrFind(FlowState state, Page back, Optional<ResumeCode> code) {
        return code.map(whole -> find(state, back, whole)).orElseGet(() -> code(state, back, "", Optional.empty()));
    }

    private static FlowState code(FlowState state, Page back, String typed, Optional<Trouble> trouble) {
        return state.begin(
                Effect.ScanCode::new,
                scan -> new UnfinishedPage.ResumeAsk(typed, Optional.empty(), Optional.of(scan), back, trouble));
    }

    private static FlowState find(FlowState state, Page back, ResumeCode code) {
        return state.dossier()
                .person()
                .map(person -> state.begin(
                        task -> new Effect.TakeUp(task, person, code),
                        task -> new UnfinishedPage.ResumeAsk(
                                code.digits(), Optional.of(task), Optional.empty(), back, Optional.empty())))
                .orElse(state);
    }

    private static FlowState back(FlowState state, Page back) {
        if (back instanceof TrackPage) {
            return TrackFlow.ask(state);
        }
        return back instanceof InterviewPage.Confirm ? CardStage.confirm(state) : state.show(back);
    }
}
