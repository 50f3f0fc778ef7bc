package fayi.kiosk.effect;

import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.paper.ArticlePaper;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawLibrary;
import fayi.content.paper.PaperMaker;
import fayi.content.paper.PaperPages;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchOutcome;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

/** Looks things up in the station's laws and makes the papers of articles. What was asked reaches no log. */
final class SearchEffects {
    /** Five pages: who has not found it by then asks otherwise, or a lawyer. */
    private static final int MOST_HITS = 20;
    /** More than the longest law has. */
    private static final int MOST_ARTICLES = 3_000;

    private final OpenLaws laws;
    private final Supplier<PaperMaker> maker;
    private final String stationName;
    private final Clock clock;
    private final EventLog log;

    SearchEffects(OpenLaws laws, Supplier<PaperMaker> maker, String stationName, Clock clock, EventLog log) {
        this.laws = laws;
        this.maker = maker;
        this.stationName = stationName;
        this.clock = clock;
        this.log = log;
    }

    void run(Task task, SearchEffect effect) throws TroubleException, InterruptedException {
        if (effect instanceof SearchEffect.MakePaper paper) {
            make(task, paper);
            return;
        }
        try {
            task.tell(new Outcome.Searched(task.id(), outcome(effect)));
        } catch (IOException | UncheckedIOException | ContentException broken) {
            // Who has gone on interrupts what was read for them: nothing is broken then.
            task.requireWanted();
            log.record(LogEvent.PART_MISSING, "laws", EventLog.trace(broken));
            throw new TroubleException(Trouble.LAWS_UNREADABLE);
        }
    }

    private SearchOutcome outcome(SearchEffect effect) throws IOException {
        if (effect instanceof SearchEffect.Open) {
            laws.renew();
        }
        return laws.read(library -> outcome(library, effect));
    }

    private SearchOutcome outcome(LawLibrary library, SearchEffect effect) throws IOException {
        if (effect instanceof SearchEffect.Find find) {
            return found(library, library.search(find.question(), find.filter(), MOST_HITS));
        } else if (effect instanceof SearchEffect.Read read) {
            return new SearchOutcome.Read(library.article(read.article()));
        } else if (effect instanceof SearchEffect.ListArticles list) {
            return library.law(list.law())
                    .<SearchOutcome>map(law -> listed(library, law))
                    .orElseGet(() -> opened(library));
        } else if (effect instanceof SearchEffect.ListVersions versions) {
            return new SearchOutcome.Versions(library.versions(versions.title()));
        } else if (effect instanceof SearchEffect.Tell tell) {
            return laws.tell(tell.question())
                    .<SearchOutcome>map(SearchOutcome.Told::new)
                    .orElseGet(() -> new SearchOutcome.Told(
                            new AskAnswer.Searched(new LawAnswer.NotFound(List.of()), AskAnswer.Reason.UNREACHABLE)));
        }
        return opened(library);
    }

    private SearchOutcome opened(LawLibrary library) {
        return new SearchOutcome.Opened(library.isEmpty(), laws.hasModel());
    }

    /** Who asked for a law, or for an article by its number, wants to see it, and not a list with one line. */
    private SearchOutcome found(LawLibrary library, LawAnswer answer) {
        if (answer instanceof LawAnswer.Found found && found.isTitleAlone()) {
            return listed(library, found.laws().get(0));
        }
        return answer instanceof LawAnswer.Found found && found.isArticleAlone()
                ? new SearchOutcome.Read(
                        library.article(found.hits().get(0).article().id()))
                : new SearchOutcome.Answered(answer, laws.hasModel());
    }

    private static SearchOutcome listed(LawLibrary library, Law law) {
        LawId id = law.id();
        return new SearchOutcome.Listed(law, library.articles(id, 0, MOST_ARTICLES));
    }

    private void make(Task task, SearchEffect.MakePaper wanted) throws TroubleException {
        try {
            ArticlePaper paper =
                    new ArticlePaper(wanted.article(), stationName, ZonedDateTime.now(clock), wanted.locale());
            byte[] pdf = maker.get().make(paper);
            MadePaper made;
            try (PaperPages pages = PaperPages.of(pdf)) {
                made = new MadePaper(paper.title(), "", pdf, pages.count());
            }
            if (!task.tell(new Outcome.PaperMade(task.id(), made))) {
                made.destroy();
            }
        } catch (ContentException broken) {
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        } catch (RuntimeException failure) {
            log.record(LogEvent.EFFECT_FAILED, "paper", EventLog.trace(failure));
            throw new TroubleException(Trouble.PAPER_NOT_MADE);
        }
    }
}
