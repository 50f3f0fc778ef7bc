package fayi.kiosk.search;

import fayi.content.law.Article;
import fayi.content.law.ArticleId;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.ArticleInContext;
import fayi.content.law.search.Hit;
import fayi.content.law.search.LawAnswer;
import fayi.kiosk.search.SearchPage.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a touch, or of what was found, while something is looked up. Pure: it never throws and never waits. */
public final class SearchMachine {
    private SearchMachine() {}

    /** The step that a touch causes. */
    public static SearchStep touched(SearchPage page, Searching held, SearchTouch touch) {
        if (touch instanceof SearchTouch.Back) {
            return back(page, held);
        }
        if (touch instanceof SearchTouch.Turn turn) {
            return SearchStep.at(turned(page, turn.by()), held);
        }
        if (touch instanceof SearchTouch.OpenArticle open) {
            return shows(page, open.article())
                    ? SearchStep.wanting(page, held, new SearchEffect.Read(open.article()))
                    : SearchStep.at(page, held);
        }
        if (touch instanceof SearchTouch.OpenLaw open) {
            return shows(page, open.law())
                    ? SearchStep.wanting(
                            new SearchPage.Waiting(Reason.OPENING),
                            held.past(page),
                            new SearchEffect.ListArticles(open.law()))
                    : SearchStep.at(page, held);
        }
        if (touch instanceof SearchTouch.OpenVersions) {
            return law(page)
                    .map(law -> SearchStep.wanting(page, held, new SearchEffect.ListVersions(law.title())))
                    .orElseGet(() -> SearchStep.at(page, held));
        }
        if (page instanceof SearchPage.Asking) {
            return asking(page, held, touch);
        }
        return page instanceof SearchPage.Results results ? onResults(results, held, touch) : SearchStep.at(page, held);
    }

    private static SearchStep back(SearchPage page, Searching held) {
        return held.last()
                .map(last -> SearchStep.at(last, held.stepped()))
                .orElseGet(() -> new SearchStep(page, held, Optional.empty(), true));
    }

    private static SearchStep asking(SearchPage page, Searching held, SearchTouch touch) {
        if (touch instanceof SearchTouch.Words typed) {
            return SearchStep.at(page, held.saying(typed.words()));
        }
        if (touch instanceof SearchTouch.Example example) {
            return search(page, held.saying(example.question()));
        }
        if (touch instanceof SearchTouch.In in) {
            return SearchStep.at(page, held.in(in.scope(), held.onlyInForce()));
        }
        return touch instanceof SearchTouch.Ask && !held.words().isBlank()
                ? search(page, held)
                : SearchStep.at(page, held);
    }

    private static SearchStep search(SearchPage from, Searching held) {
        return find(held.past(from).asking(held.words().strip()));
    }

    private static SearchStep find(Searching held) {
        return SearchStep.wanting(
                new SearchPage.Waiting(Reason.SEARCH),
                held,
                new SearchEffect.Find(held.question(), held.scope().filter(held.onlyInForce())));
    }

    private static SearchStep onResults(SearchPage.Results page, Searching held, SearchTouch touch) {
        // Other results come in place of these: a step back leads to the question.
        if (touch instanceof SearchTouch.In in && in.scope() != held.scope()) {
            return find(held.in(in.scope(), held.onlyInForce()));
        }
        if (touch instanceof SearchTouch.OnlyInForce filter && filter.only() != held.onlyInForce()) {
            return find(held.in(held.scope(), filter.only()));
        }
        if (touch instanceof SearchTouch.Reveal && !page.answers()) {
            return SearchStep.at(new SearchPage.Results(page.hits(), false, true, 0, page.untold()), held);
        }
        return touch instanceof SearchTouch.PlainWords && held.plainWords() && page.answers()
                ? SearchStep.wanting(
                        new SearchPage.Waiting(Reason.PLAIN_WORDS),
                        held.past(page),
                        new SearchEffect.Tell(held.question()))
                : SearchStep.at(page, held);
    }

    private static SearchPage turned(SearchPage page, int by) {
        if (page instanceof SearchPage.Results shown) {
            return new SearchPage.Results(
                    shown.hits(),
                    shown.answers(),
                    shown.revealed(),
                    within(shown.index(), by, shown.pages()),
                    shown.untold());
        }
        if (page instanceof SearchPage.Contents shown) {
            return new SearchPage.Contents(shown.law(), shown.articles(), within(shown.index(), by, shown.pages()));
        }
        return page instanceof SearchPage.Versions shown
                ? new SearchPage.Versions(shown.laws(), shown.articles(), within(shown.index(), by, shown.pages()))
                : page;
    }

    private static int within(int index, int by, int pages) {
        return (int) Math.max(0, Math.min(pages - 1L, (long) index + by));
    }

    /** What was found comes to the page that waits for it. */
    public static SearchStep happened(SearchPage page, Searching held, SearchOutcome outcome) {
        if (outcome instanceof SearchOutcome.Opened opened) {
            return opened(page, held.speaking(opened.plainWords()), opened.empty());
        }
        if (outcome instanceof SearchOutcome.Answered answered) {
            return answered(held.speaking(answered.plainWords()), answered.answer());
        }
        if (outcome instanceof SearchOutcome.Read read) {
            return read.article()
                    .map(article -> reading(page, held, article))
                    .orElseGet(() -> SearchStep.at(page, held));
        }
        if (outcome instanceof SearchOutcome.Listed listed) {
            return SearchStep.at(contents(held, listed), held.past(page));
        }
        return outcome instanceof SearchOutcome.Versions versions
                ? SearchStep.at(new SearchPage.Versions(versions.laws(), same(page), 0), held.past(page))
                : told(page, held, (SearchOutcome.Told) outcome);
    }

    /** The laws are opened while the person types; only where there are none do they learn of it. */
    private static SearchStep opened(SearchPage page, Searching held, boolean empty) {
        if (empty) {
            return SearchStep.at(new SearchPage.Missing(), held);
        }
        return page instanceof SearchPage.Waiting ? back(page, held) : SearchStep.at(page, held);
    }

    private static SearchStep answered(Searching held, LawAnswer answer) {
        if (answer instanceof LawAnswer.Found found) {
            return SearchStep.at(new SearchPage.Results(found.hits(), true, true, 0, Optional.empty()), held);
        }
        return answer instanceof LawAnswer.NotFound none
                ? SearchStep.at(new SearchPage.Results(none.nearest(), false, false, 0, Optional.empty()), held)
                : SearchStep.at(new SearchPage.Missing(), held);
    }

    /** Who comes from an article sees it among its neighbours, and not the beginning of the law. */
    private static SearchPage contents(Searching held, SearchOutcome.Listed listed) {
        int place = 0;
        if (held.last().orElse(null) instanceof SearchPage.Reading reading) {
            List<ArticleId> all = listed.articles().stream().map(Article::id).toList();
            place = Math.max(0, all.indexOf(reading.article().article().id()));
        }
        return new SearchPage.Contents(listed.law(), listed.articles(), place / SearchPage.Contents.ON_A_PAGE);
    }

    /** A neighbour takes the place of the article before, so that a step back leaves the law and not each of its articles. */
    private static SearchStep reading(SearchPage page, Searching held, ArticleInContext article) {
        boolean neighbour = page instanceof SearchPage.Reading before
                && before.article().law().id().equals(article.law().id());
        return SearchStep.at(new SearchPage.Reading(article), neighbour ? held : held.past(page));
    }

    private static SearchStep told(SearchPage page, Searching held, SearchOutcome.Told told) {
        if (told.answer() instanceof AskAnswer.Told words) {
            return SearchStep.at(new SearchPage.Told(words), held.past(page));
        }
        return back(page, held.untold(((AskAnswer.Searched) told.answer()).reason()));
    }

    /** The law that a page is about. */
    private static Optional<Law> law(SearchPage page) {
        if (page instanceof SearchPage.Reading reading) {
            return Optional.of(reading.article().law());
        }
        return page instanceof SearchPage.Contents contents ? Optional.of(contents.law()) : Optional.empty();
    }

    private static List<ArticleId> same(SearchPage page) {
        return page instanceof SearchPage.Reading reading
                ? Stream.concat(Stream.of(reading.article().article()), reading.article().versions().stream())
                        .map(Article::id)
                        .toList()
                : List.of();
    }

    private static boolean shows(SearchPage page, LawId law) {
        if (page instanceof SearchPage.Versions versions) {
            return versions.laws().stream().map(Law::id).anyMatch(law::equals);
        }
        return page instanceof SearchPage.Reading reading
                && reading.article().law().id().equals(law);
    }

    private static boolean shows(SearchPage page, ArticleId article) {
        return articles(page).anyMatch(article::equals);
    }

    private static Stream<ArticleId> articles(SearchPage page) {
        if (page instanceof SearchPage.Results results) {
            return results.shown().stream().map(Hit::article).map(Article::id);
        }
        if (page instanceof SearchPage.Contents contents) {
            return contents.shown().stream().map(Article::id);
        }
        if (page instanceof SearchPage.Versions versions) {
            return versions.articles().stream();
        }
        if (page instanceof SearchPage.Told told) {
            return told.answer().sentences().stream().flatMap(sentence -> sentence.articles().stream());
        }
        if (page instanceof SearchPage.Reading reading) {
            ArticleInContext shown = reading.article();
            return Stream.of(shown.before().stream(), shown.after().stream(), shown.versions().stream())
                    .flatMap(neighbours -> neighbours)
                    .map(Article::id);
        }
        return Stream.empty();
    }
}
