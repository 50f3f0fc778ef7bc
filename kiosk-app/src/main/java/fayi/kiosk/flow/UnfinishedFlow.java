package fayi.kiosk.flow;

import java.util.Optional;

/** Sets an unfinished interview aside for later, and takes one up again with its code and the same card. */
public final class UnfinishedFlow {
    private UnfinishedFlow() {}

    /** Whether who wants to leave this page has answers that would be lost, and may have them kept. */
    public static boolean offers(Page page, Dossier dossier) {
        boolean kept = page instanceof UnfinishedPage.SettingAside
                || page instanceof PaperPage.Submitting submitting
                        && submitting.trouble().isEmpty();
        return !kept
                && dossier.person().isPresent()
                && dossier.application()
                        .filter(held -> held.handedIn().isEmpty())
                        .filter(UnfinishedFlow::hasAnswers)
                        .isPresent();
    }

    private static boolean hasAnswers(Application held) {
        return held.progress()
                .filter(progress -> !progress.answers().questionIds().isEmpty()
                        || !held.drafts().isEmpty())
                .isPresent();
    }

    /** Lets the hub keep the answers of the interview that is under way. */
    public static FlowState setAside(FlowState state) {
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

    /** A touch on one of this flow's pages. */
    public static FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof UnfinishedPage.SettingAside setting) {
            return touched(state, setting, touch);
        }
        if (page instanceof UnfinishedPage.ResumeCard card) {
            return ResumeStage.touched(state, card, touch);
        }
        if (page instanceof UnfinishedPage.ResumeAsk ask) {
            return ResumeStage.touched(state, ask, touch);
        }
        return page instanceof UnfinishedPage.Resumed resumed ? ResumeStage.touched(state, resumed, touch) : state;
    }

    /** An outcome that one of this flow's pages awaits. */
    public static FlowState happened(FlowState state, Outcome outcome) {
        if (state.page() instanceof UnfinishedPage.SettingAside page) {
            return happened(state, page, outcome);
        }
        if (state.page() instanceof UnfinishedPage.ResumeCard page) {
            return ResumeStage.happened(state, page, outcome);
        }
        return state.page() instanceof UnfinishedPage.ResumeAsk page
                ? ResumeStage.happened(state, page, outcome)
                : state;
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
}
