package fayi.kiosk.screen;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.visit.Visit;
import java.util.Optional;

/**
 * How far a person is on the way of what they came for.
 *
 * @param step from 1 on
 * @param steps how many there are
 */
record Journey(int step, int steps) {
    private static final int APPLICATION = 6;
    private static final int CONSULTATION = 3;

    /** Of the page that is shown; empty where no way leads on. */
    static Optional<Journey> of(Visit visit) {
        Page page = visit.page();
        if (page instanceof ConsultationPage.Queue) {
            return consultation(1);
        } else if (page instanceof ConsultationPage.Call) {
            return consultation(2);
        } else if (page instanceof ConsultationPage.Advice) {
            return consultation(CONSULTATION);
        }
        int step = application(page);
        boolean applies = visit.dossier().application().isPresent() || page instanceof InterviewPage.Opening;
        return step > 0 && (applies || step > 1) ? Optional.of(new Journey(step, APPLICATION)) : Optional.empty();
    }

    private static Optional<Journey> consultation(int step) {
        return Optional.of(new Journey(step, CONSULTATION));
    }

    private static int application(Page page) {
        if (page instanceof InterviewPage.Card || page instanceof InterviewPage.Confirm) {
            return 1;
        } else if (page instanceof InterviewPage.Opening
                || page instanceof InterviewPage.Asking
                || page instanceof InterviewPage.Reviewing) {
            return 2;
        } else if (page instanceof PaperPage.MakingForm
                || page instanceof PaperPage.ShowingForm
                || page instanceof PaperPage.Signing
                || page instanceof PaperPage.PrintingForm) {
            return 3;
        } else if (page instanceof PaperPage.Documents || page instanceof PaperPage.Photographing) {
            return 4;
        } else if (page instanceof PaperPage.HandIn || page instanceof PaperPage.Submitting) {
            return 5;
        }
        return page instanceof PaperPage.Receipt ? APPLICATION : 0;
    }
}
