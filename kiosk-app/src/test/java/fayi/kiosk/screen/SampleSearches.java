package fayi.kiosk.screen;

import fayi.content.law.ask.AskAnswer;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Inquiry;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.Searching;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people look up: with all that may not hold, with the longest titles, with nothing. */
final class SampleSearches {
    private static final TaskId TASK = new TaskId(1, 4);
    private static final String QUESTION = "邻居家的鸭子跑进我家的菜地，把菜都吃了，谁来赔我的损失？";

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Preferences preferences;

    private SampleSearches(Preferences preferences) {
        this.preferences = preferences;
    }

    static Map<String, Visit> all(Preferences preferences) {
        SampleSearches samples = new SampleSearches(preferences);
        samples.asking();
        samples.found();
        samples.reading();
        return samples.visits;
    }

    private void asking() {
        put("search-ask", new SearchPage.Asking(), Searching.in(SearchScope.LAWS));
        put("search-ask-typed", new SearchPage.Asking(), searching(SearchScope.LAWS));
        put("search-ask-cases", new SearchPage.Asking(), Searching.in(SearchScope.CASES));
        put("search-missing", new SearchPage.Missing(), Searching.in(SearchScope.LAWS));
        for (SearchPage.Reason reason : SearchPage.Reason.values()) {
            String name = "search-waiting-" + reason.name().toLowerCase(Locale.ROOT);
            put(name, new SearchPage.Waiting(reason), searching(SearchScope.LAWS));
        }
        put(
                "search-trouble",
                page(
                        new SearchPage.Waiting(SearchPage.Reason.OPENING),
                        Optional.empty(),
                        Optional.of(Trouble.LAWS_UNREADABLE)),
                searching(SearchScope.LAWS));
    }

    private void found() {
        put("search-results", results(true, true, 0, Optional.empty()), searching(SearchScope.LAWS));
        put("search-results-last", results(true, true, 1, Optional.empty()), searching(SearchScope.CASES));
        put("search-nothing", results(false, false, 0, Optional.empty()), searching(SearchScope.LAWS));
        put("search-nothing-cases", results(false, false, 0, Optional.empty()), searching(SearchScope.CASES));
        put("search-near", results(false, true, 0, Optional.empty()), searching(SearchScope.LAWS));
        for (AskAnswer.Reason why : AskAnswer.Reason.values()) {
            String name = "search-untold-" + why.name().toLowerCase(Locale.ROOT);
            put(name, results(true, true, 0, Optional.of(why)), searching(SearchScope.LAWS));
        }
        put("search-told", new SearchPage.Told(SampleLaws.told()), searching(SearchScope.LAWS));
    }

    private void reading() {
        put("search-article", new SearchPage.Reading(SampleLaws.reading(SampleLaws.NEW)), searching(SearchScope.LAWS));
        put(
                "search-article-old",
                new SearchPage.Reading(SampleLaws.reading(SampleLaws.OLD)),
                searching(SearchScope.LAWS));
        put(
                "search-article-first",
                new SearchPage.Reading(SampleLaws.first(SampleLaws.NEW)),
                searching(SearchScope.LAWS));
        put(
                "search-article-case",
                new SearchPage.Reading(SampleLaws.first(SampleLaws.CASE)),
                searching(SearchScope.CASES));
        SearchPage shown = new SearchPage.Reading(SampleLaws.reading(SampleLaws.NEW));
        Printout printing =
                Printout.begun(TASK).at(new PrintProgress(PrintProgress.State.PRINTING, 0, 1), Outlet.PRINTER);
        put("search-printing", page(shown, Optional.of(printing), Optional.empty()), searching(SearchScope.LAWS));
        put(
                "search-print-trouble",
                page(shown, Optional.of(printing.failed(Trouble.PRINTER_OFFLINE)), Optional.empty()),
                searching(SearchScope.LAWS));
        put(
                "search-making",
                new Page.Search(
                        shown,
                        new ServicePage.Home(),
                        Optional.of(new SearchEffect.MakePaper(SampleLaws.reading(SampleLaws.NEW), Locale.CHINESE)),
                        Optional.of(TASK),
                        Optional.empty(),
                        Optional.empty()),
                searching(SearchScope.LAWS));
        put(
                "search-contents",
                new SearchPage.Contents(SampleLaws.NEW, SampleLaws.articles(SampleLaws.NEW, 1260), 30),
                searching(SearchScope.LAWS));
        put(
                "search-contents-short",
                new SearchPage.Contents(SampleLaws.OLD, SampleLaws.articles(SampleLaws.OLD, 3), 0),
                searching(SearchScope.LAWS));
        put(
                "search-versions",
                new SearchPage.Versions(List.of(SampleLaws.NEW, SampleLaws.OLD), List.of(), 0),
                searching(SearchScope.LAWS));
    }

    private static SearchPage results(boolean answers, boolean revealed, int index, Optional<AskAnswer.Reason> why) {
        return new SearchPage.Results(SampleLaws.found().hits(), answers, revealed, index, why);
    }

    private static Searching searching(SearchScope scope) {
        return new Searching(QUESTION, QUESTION, scope, scope == SearchScope.CASES, true, List.of());
    }

    private static Page page(SearchPage page, Optional<Printout> print, Optional<Trouble> trouble) {
        return new Page.Search(page, new ServicePage.Home(), Optional.empty(), Optional.empty(), print, trouble);
    }

    private void put(String name, SearchPage page, Searching held) {
        put(name, page(page, Optional.empty(), Optional.empty()), held);
    }

    private void put(String name, Page page, Searching held) {
        visits.put(name, SampleVisits.at(preferences, page, Dossier.EMPTY.with(new Inquiry("law-search", held))));
    }
}
