package fayi.kiosk.screen;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.text.LocalizedText;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.visit.Visit;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of the page that is shown: those of an application, or of what is reckoned.
 *
 * @param drafts what is typed and not yet answered, by question
 * @param objection why the last answer was not taken
 */
record Asked(InterviewProgress progress, Map<String, Answer> drafts, Optional<LocalizedText> objection) {
    /** Of a page that asks. */
    static Asked of(Visit visit) {
        return find(visit).orElseThrow();
    }

    /** Of any page; nothing where none is asked. */
    static Optional<Asked> find(Visit visit) {
        if (visit.page() instanceof InterviewPage.Asking asking) {
            return visit.dossier()
                    .application()
                    .flatMap(held ->
                            held.progress().map(progress -> new Asked(progress, held.drafts(), asking.objection())));
        }
        if (visit.page() instanceof Page.Calculate page && page.page() instanceof CalculatePage.Asking asking) {
            return visit.dossier()
                    .reckoning()
                    .flatMap(held -> held.held()
                            .progress()
                            .map(progress -> new Asked(progress, held.held().drafts(), asking.objection())));
        }
        return Optional.empty();
    }
}
