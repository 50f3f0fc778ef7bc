package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
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
        if (page instanceof Page.Queue) {
            return consultation(1);
        } else if (page instanceof Page.Call) {
            return consultation(2);
        } else if (page instanceof Page.Advice) {
            return consultation(CONSULTATION);
        }
        int step = application(page);
        boolean applies = visit.dossier().application().isPresent() || page instanceof Page.Opening;
        return step > 0 && (applies || step > 1) ? Optional.of(new Journey(step, APPLICATION)) : Optional.empty();
    }

    private static Optional<Journey> consultation(int step) {
        return Optional.of(new Journey(step, CONSULTATION));
    }

    private static int application(Page page) {
        if (page instanceof Page.Card || page instanceof Page.Confirm) {
            return 1;
        } else if (page instanceof Page.Opening || page instanceof Page.Asking || page instanceof Page.Reviewing) {
            return 2;
        } else if (page instanceof Page.MakingForm
                || page instanceof Page.ShowingForm
                || page instanceof Page.Signing
                || page instanceof Page.PrintingForm) {
            return 3;
        } else if (page instanceof Page.Documents || page instanceof Page.Photographing) {
            return 4;
        } else if (page instanceof Page.HandIn || page instanceof Page.Submitting) {
            return 5;
        }
        return page instanceof Page.Receipt ? APPLICATION : 0;
    }
}
