package fayi.kiosk.flow;

import fayi.content.catalogue.Entrance;
import fayi.content.catalogue.Service;
import fayi.content.law.ArticleId;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchMachine;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.SearchStep;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.search.Searching;
import java.util.Optional;

/** Hands what happens to {@link SearchMachine}, prints an article and leads on to the choices. */
public final class SearchFlow {
    private static final String CASES = "cases";

    private SearchFlow() {}

    /** Begins at the field. What was typed before, or told on the way here, stands in it. */
    static FlowState start(FlowState state, Service service) {
        SearchScope scope = service.topic().filter(CASES::equals).isPresent() ? SearchScope.CASES : SearchScope.LAWS;
        Inquiry inquiry = state.dossier()
                .inquiry()
                .map(before -> before.from(service.id(), before.held().restarted(scope)))
                .orElseGet(() -> new Inquiry(service.id(), told(state.page(), Searching.in(scope))));
        FlowState kept = state.with(state.dossier().with(inquiry));
        Page.Search page = new Page.Search(
                new SearchPage.Asking(),
                state.page(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return ask(kept, page, new SearchEffect.Open());
    }

    private static Searching told(Page before, Searching fresh) {
        return before instanceof ServicePage.Proposed proposed ? fresh.saying(proposed.words()) : fresh;
    }

    /** Where the person stood, with the newest word of a print. What was being looked for then is asked for again. */
    static FlowState resume(FlowState state, Page.Search page) {
        Searching held = held(state).held();
        if (page.page() instanceof SearchPage.Waiting) {
            SearchStep back = SearchMachine.touched(page.page(), held, new SearchTouch.Back());
            FlowState kept = state.with(state.dossier().with(held(state).with(back.held())));
            return show(kept, page.at(back.leaves() ? new SearchPage.Asking() : back.page()));
        }
        return show(state, page.at(page.page()).printing(print(state, page.page())));
    }

    /** Shows {@code page}, and keeps it as the place to come back to. */
    private static FlowState show(FlowState state, Page.Search page) {
        return state.with(state.dossier().with(held(state).at(page))).show(page);
    }

    /** A touch on this flow's page. */
    public static FlowState touched(FlowState state, Page.Search page, Touch touch) {
        if (state.dossier().inquiry().isEmpty()) {
            return state.show(new ServicePage.Home());
        }
        if (page.trouble().isPresent() && touch instanceof Touch.Retry) {
            return page.wanted().map(effect -> ask(state, page, effect)).orElse(state);
        }
        if (page.page() instanceof SearchPage.Missing && touch instanceof Touch.ChooseEntrance choice) {
            boolean tell = choice.entrance() == Entrance.Kind.TELL;
            return state.show(tell ? new ServicePage.Tell(held(state).held().words()) : new ServicePage.Everything());
        }
        if (page.page() instanceof SearchPage.Reading reading && touch instanceof Touch.Print) {
            return print(state, page, reading);
        }
        if (page.page() instanceof SearchPage.Reading reading && touch instanceof Touch.TakeAlong) {
            return TakeAlongFlow.begin(state, LawSheet.of(reading.article(), state.locale()));
        }
        return meant(touch)
                .map(meant -> stepped(
                        state,
                        page,
                        SearchMachine.touched(page.page(), held(state).held(), meant)))
                .orElse(state);
    }

    /** An outcome that this flow's page awaits. */
    public static FlowState happened(FlowState state, Page.Search page, Outcome outcome) {
        if (state.dossier().inquiry().isEmpty()) {
            return state;
        }
        Page.Search here = page.at(page.page());
        if (outcome instanceof Outcome.Failed failed) {
            return failed(state, page, failed.trouble());
        }
        if (outcome instanceof Outcome.PaperMade made && page.page() instanceof SearchPage.Reading reading) {
            ArticleId article = reading.article().article().id();
            Inquiry kept = held(state).made(article, made.paper());
            return printing(state.with(state.dossier().with(kept)), here, made.paper());
        }
        return outcome instanceof Outcome.Searched searched
                ? stepped(
                        state,
                        here,
                        SearchMachine.happened(page.page(), held(state).held(), searched.outcome()))
                : state;
    }

    /** A paper that failed is told beside its article; all else in place of what was awaited. */
    private static FlowState failed(FlowState state, Page.Search page, Trouble why) {
        if (page.wanted().filter(SearchEffect.MakePaper.class::isInstance).isPresent()) {
            return show(state, page.failed(why));
        }
        FlowState kept = state.with(
                state.dossier().with(held(state).with(held(state).held().past(page.page()))));
        SearchPage waiting = new SearchPage.Waiting(SearchPage.Reason.OPENING);
        return show(
                kept,
                new Page.Search(
                        waiting, page.back(), page.wanted(), Optional.empty(), Optional.empty(), Optional.of(why)));
    }

    private static FlowState ask(FlowState state, Page.Search page, SearchEffect effect) {
        FlowState asked = state.ask(task -> new Effect.Search(task, effect));
        return show(asked, page.awaiting(effect, asked.newest()));
    }

    private static FlowState stepped(FlowState state, Page.Search page, SearchStep step) {
        FlowState kept = state.with(state.dossier().with(held(state).with(step.held())));
        if (step.leaves()) {
            return kept.show(page.back());
        }
        boolean stays = step.page().equals(page.page());
        Page.Search next = stays ? page : page.at(step.page()).printing(print(kept, step.page()));
        if (step.wanted().isPresent()) {
            return ask(kept, next, step.wanted().get());
        }
        return show(kept, next);
    }

    /** An article is shown with how far its paper is; a print of another one is told until it has ended. */
    private static Optional<Printout> print(FlowState state, SearchPage page) {
        return page instanceof SearchPage.Reading reading
                ? Printouts.find(state, PaperKind.ARTICLE)
                        .filter(print -> print.isRunning()
                                || held(state)
                                        .printed()
                                        .filter(reading.article().article().id()::equals)
                                        .isPresent())
                : Optional.empty();
    }

    private static FlowState print(FlowState state, Page.Search page, SearchPage.Reading reading) {
        boolean making = page.task().isPresent();
        boolean running = Printouts.find(state, PaperKind.ARTICLE)
                .filter(Printout::isRunning)
                .isPresent();
        if (making || running) {
            return state;
        }
        return held(state)
                .paper(reading.article().article().id())
                .map(paper -> printing(state, page.at(reading), paper))
                .orElseGet(() ->
                        ask(state, page.at(reading), new SearchEffect.MakePaper(reading.article(), state.locale())));
    }

    private static FlowState printing(FlowState state, Page.Search page, MadePaper paper) {
        FlowState begun = Printouts.begin(state, PaperKind.ARTICLE, paper);
        return show(begun, page.printing(Printouts.find(begun, PaperKind.ARTICLE)));
    }

    private static Optional<SearchTouch> meant(Touch touch) {
        if (touch instanceof Touch.Search search) {
            return Optional.of(search.touch());
        }
        if (touch instanceof Touch.Story story) {
            return Optional.of(new SearchTouch.Words(story.words()));
        }
        if (touch instanceof Touch.TurnPage turn) {
            return Optional.of(new SearchTouch.Turn(turn.by()));
        }
        if (touch instanceof Touch.Proceed) {
            return Optional.of(new SearchTouch.Ask());
        }
        return touch instanceof Touch.Back ? Optional.of(new SearchTouch.Back()) : Optional.empty();
    }

    private static Inquiry held(FlowState state) {
        return state.dossier().inquiry().orElseThrow();
    }
}
