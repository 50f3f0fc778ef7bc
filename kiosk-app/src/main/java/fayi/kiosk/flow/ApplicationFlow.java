package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.content.interview.InterviewProgress;

/**
 * An application from the card to the receipt: card, confirm, questions, review, form, print, photographs, hand in, submit,
 * receipt. Each stage has its own steps; this hands the event to the stage whose page is shown.
 */
public final class ApplicationFlow {
    private ApplicationFlow() {}

    /** Begins an application, or goes on with the one for the same service. One card a visit is enough. */
    static FlowState start(FlowState state, Service service) {
        FlowState begun = isFor(state, service) ? state : fresh(Printouts.giveUp(state, PaperKind.FORM), service);
        return begun.dossier().person().isPresent() ? CardStage.confirm(begun) : CardStage.read(begun);
    }

    /** Whether there is an application for that service which has come so far that it can be resumed. */
    static boolean canResume(FlowState state, Service service) {
        return isFor(state, service)
                && state.dossier().person().isPresent()
                && state.application().flatMap(Application::progress).isPresent();
    }

    /** Where the application stands. */
    static FlowState resume(FlowState state) {
        Application held = state.application().orElseThrow();
        if (held.handedIn().isPresent()) {
            return ReceiptStage.enter(state);
        }
        boolean asking = held.progress().flatMap(InterviewProgress::current).isPresent();
        if (held.paper().isPresent() && !asking) {
            return held.photographs().isEmpty() ? FormStage.show(state) : state.show(new PaperPage.HandIn());
        }
        return held.progress()
                .map(progress -> QuestionStage.show(state, progress))
                .orElseGet(() -> CardStage.confirm(state));
    }

    /** A touch on one of this flow's pages. */
    public static FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof InterviewPage.Card card) {
            return CardStage.touched(state, card, touch);
        }
        if (page instanceof InterviewPage.Confirm confirm) {
            return CardStage.touched(state, confirm, touch);
        }
        if (page instanceof InterviewPage.Opening opening) {
            return QuestionStage.touched(state, opening, touch);
        }
        if (page instanceof InterviewPage.Asking asking) {
            return QuestionStage.touched(state, asking, touch);
        }
        if (page instanceof InterviewPage.Reviewing reviewing) {
            return QuestionStage.touched(state, reviewing, touch);
        }
        if (page instanceof PaperPage.MakingForm making) {
            return FormStage.touched(state, making, touch);
        }
        if (page instanceof PaperPage.ShowingForm showing) {
            return FormStage.touched(state, showing, touch);
        }
        if (page instanceof PaperPage.Signing signing) {
            return SigningStage.touched(state, signing, touch);
        }
        if (page instanceof PaperPage.PrintingForm printing) {
            return FormStage.touched(state, printing, touch);
        }
        if (page instanceof PaperPage.Documents documents) {
            return PhotographStage.touched(state, documents, touch);
        }
        if (page instanceof PaperPage.Photographing photographing) {
            return PhotographStage.touched(state, photographing, touch);
        }
        if (page instanceof PaperPage.HandIn handIn) {
            return PhotographStage.touched(state, handIn, touch);
        }
        if (page instanceof PaperPage.Submitting submitting) {
            return SubmissionStage.touched(state, submitting, touch);
        }
        return page instanceof PaperPage.Receipt receipt ? ReceiptStage.touched(state, receipt, touch) : state;
    }

    /** An outcome that one of this flow's pages awaits. */
    public static FlowState happened(FlowState state, Outcome outcome) {
        Page page = state.page();
        if (page instanceof InterviewPage.Card card) {
            return CardStage.happened(state, card, outcome);
        }
        if (page instanceof InterviewPage.Opening opening) {
            return QuestionStage.happened(state, opening, outcome);
        }
        if (page instanceof PaperPage.MakingForm making) {
            return FormStage.happened(state, making, outcome);
        }
        if (page instanceof PaperPage.ShowingForm showing) {
            return FormStage.happened(state, showing, outcome);
        }
        if (page instanceof PaperPage.Signing signing) {
            return SigningStage.happened(state, signing, outcome);
        }
        if (page instanceof PaperPage.Photographing photographing) {
            return PhotographStage.happened(state, photographing, outcome);
        }
        if (page instanceof PaperPage.Submitting submitting) {
            return SubmissionStage.happened(state, submitting, outcome);
        }
        return page instanceof PaperPage.Receipt receipt ? ReceiptStage.happened(state, receipt, outcome) : state;
    }

    private static FlowState fresh(FlowState state, Service service) {
        return state.with(state.dossier().startedWith(Application.of(service)));
    }

    private static boolean isFor(FlowState state, Service service) {
        return state.application()
                .filter(held -> held.service().id().equals(service.id()))
                .isPresent();
    }
}
