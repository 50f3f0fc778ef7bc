package fayi.kiosk.effect;

import fayi.content.paper.Paper;
import fayi.content.paper.PaperMaker;
import fayi.content.paper.PaperPages;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.util.function.Supplier;

/** Makes the cards that a person takes home: of a result, of an entry of the directory. */
final class Cards {
    private final Supplier<PaperMaker> maker;
    private final EventLog log;

    Cards(Supplier<PaperMaker> maker, EventLog log) {
        this.maker = maker;
        this.log = log;
    }

    /** Makes it and tells it; nobody who wants it any more: its bytes are overwritten. */
    void make(Task task, String title, Paper paper) throws TroubleException {
        try {
            byte[] pdf = maker.get().make(paper);
            MadePaper card;
            try (PaperPages pages = PaperPages.of(pdf)) {
                card = new MadePaper(title, "", pdf, pages.count());
            }
            if (!task.tell(new Outcome.PaperMade(task.id(), card))) {
                card.destroy();
            }
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        } catch (RuntimeException failure) {
            log.record(LogEvent.EFFECT_FAILED, "paper", EventLog.trace(failure));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        }
    }
}
