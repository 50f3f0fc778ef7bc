package fayi.kiosk.flow;

import fayi.content.interview.Answer;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.unfinished.ResumeCode;
import java.util.Map;
import java.util.Optional;

/** Sets an unfinished interview aside for later, and takes one up again with its code and the same card. */
public final class UnfinishedFlow {
    private UnfinishedFlow() {}

    /** Lets the hub keep the answers of the interview that is under way. */
    static FlowState setAside(FlowState state) {
        Optional<Application> held =
                state.application().filter(one -> one.handedIn().isEmpty());
        return held.isPresent()
                        && held.get().progress().isPresent()
                        && state.dossier().person().isPresent()
                ? state.begin(
                        task -> new Effect.SetAside(
                                task, state.dossier().person().get(), held.get()),
                        task -> new UnfinishedPage.SettingAside(
                                task, Optional.empty(), Optional.empty(), Optional.empty()))
                : state;
    }

    /** Asks for the code. */
    static FlowState ask(FlowState state) {
        return state.show(new UnfinishedPage.ResumeAsk("", Optional.empty(), Optional.empty()));
    }

    /** A touch on one of this flow's pages. */
    public static FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof UnfinishedPage.SettingAside setting) {
            return touched(state, setting, touch);
        }
        if (page instanceof UnfinishedPage.ResumeAsk ask) {
            return touched(state, ask, touch);
        }
        return page instanceof UnfinishedPage.Resumed resumed ? touched(state, resumed, touch) : state;
    }

    /** An outcome that one of this flow's pages awaits. */
    public static FlowState happened(FlowState state, Outcome outcome) {
        if (state.page() instanceof UnfinishedPage.SettingAside page) {
            return happened(state, page, outcome);
        }
        return state.page() instanceof UnfinishedPage.ResumeAsk page ? happened(state, page, outcome) : state;
    }

    private static FlowState touched(FlowState state, UnfinishedPage.SettingAside page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return state.application().isPresent() ? ApplicationFlow.resume(state) : state.show(new ServicePage.Home());
        }
        if (page.kept().isEmpty()) {
            boolean retry = touch instanceof Touch.Retry && page.trouble().isPresent();
            return retry ? setAside(state) : state;
        }
        if (touch instanceof Touch.Print
                || (touch instanceof Touch.Retry && page.trouble().isPresent())) {
            return print(state, page.kept().get());
        }
        return touch instanceof Touch.Proceed ? LeavingFlow.leave(state) : state;
    }

    private static FlowState happened(FlowState state, UnfinishedPage.SettingAside page, Outcome outcome) {
        if (outcome instanceof Outcome.SetAsideKept kept) {
            return state.show(new UnfinishedPage.SettingAside(
                    page.task(), Optional.of(kept.setAside()), Optional.empty(), Optional.empty()));
        }
        return outcome instanceof Outcome.Failed failed
                ? state.show(new UnfinishedPage.SettingAside(
                        page.task(), page.kept(), page.progress(), Optional.of(failed.trouble())))
                : state;
    }

    private static FlowState print(FlowState state, SetAside kept) {
        boolean running = Printouts.find(state, PaperKind.CODE)
                .filter(Printout::isRunning)
                .isPresent();
        if (running || kept.paper().isEmpty()) {
            return state;
        }
        Optional<Slip> slip = state.application()
                .map(held -> new CodeSlip(kept.code(), held.service().title().chinese(), kept.goodUntil()));
        FlowState printing = Printouts.begin(state, PaperKind.CODE, kept.paper().get(), slip);
        return printing.show(new UnfinishedPage.SettingAside(
                printing.newest(), Optional.of(kept), Optional.empty(), Optional.empty()));
    }

    private static FlowState touched(FlowState state, UnfinishedPage.ResumeAsk page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return CardStage.confirm(state);
        }
        if (!page.awaits().isEmpty()) {
            return state;
        }
        if (touch instanceof Touch.TypeCode code && code.digits().length() <= ResumeCode.LENGTH) {
            return state.show(new UnfinishedPage.ResumeAsk(code.digits(), Optional.empty(), Optional.empty()));
        }
        boolean goes = touch instanceof Touch.Proceed || touch instanceof Touch.Retry;
        Optional<ResumeCode> code = ResumeCode.parse(page.typed()).filter(any -> goes);
        Optional<Person> person = state.dossier().person();
        return code.isPresent() && person.isPresent()
                ? state.begin(
                        task -> new Effect.TakeUp(task, person.get(), code.get()),
                        task -> new UnfinishedPage.ResumeAsk(page.typed(), Optional.of(task), Optional.empty()))
                : state;
    }

    private static FlowState happened(FlowState state, UnfinishedPage.ResumeAsk page, Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            TakenUp taken = found.takenUp();
            return state.dossier()
                    .person()
                    .map(person -> state.show(new UnfinishedPage.Resumed(
                            taken, Restored.of(taken.interview(), person.facts(), state.today(), taken.unfinished()))))
                    .orElse(state);
        }
        return outcome instanceof Outcome.Failed failed
                ? state.show(new UnfinishedPage.ResumeAsk(page.typed(), page.task(), Optional.of(failed.trouble())))
                : state;
    }

    private static FlowState touched(FlowState state, UnfinishedPage.Resumed page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return CardStage.confirm(state);
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
}
