package fayi.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.law.ArticleId;
import fayi.content.law.search.ArticleInContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchMachineTest {
    private static final ArticleInContext ARTICLE = SampleLaws.reading(SampleLaws.NEW);
    private static final SearchPage READING = new SearchPage.Reading(ARTICLE);
    private static final SearchPage.Results RESULTS =
            new SearchPage.Results(SampleLaws.found().hits(), true, true, 0, Optional.empty());

    private static final Searching FOUND =
            Searching.in(SearchScope.LAWS).saying("菜地").past(new SearchPage.Asking());

    private static SearchStep touched(SearchPage page, SearchTouch touch) {
        return SearchMachine.touched(page, FOUND, touch);
    }

    @Test
    void aBlankFieldIsNotSearched() {
        SearchStep step = SearchMachine.touched(
                new SearchPage.Asking(), Searching.in(SearchScope.LAWS).saying("  "), new SearchTouch.Ask());
        assertThat(step.wanted()).isEmpty();
        assertThat(step.page()).isEqualTo(new SearchPage.Asking());
    }

    @Test
    void anExampleIsSearchedAndStandsInTheFieldAfterwards() {
        SearchStep step = SearchMachine.touched(
                new SearchPage.Asking(), Searching.in(SearchScope.LAWS), new SearchTouch.Example("鸭子"));
        assertThat(step.wanted()).contains(new SearchEffect.Find("鸭子", SearchScope.LAWS.filter(true)));
        assertThat(step.held().words()).isEqualTo("鸭子");
        assertThat(step.held().last()).contains(new SearchPage.Asking());
    }

    @Test
    void onlyWhatStandsOnThePageCanBeOpened() {
        ArticleId shown = RESULTS.shown().get(0).article().id();
        ArticleId onAnotherPage = RESULTS.hits().get(5).article().id();
        assertThat(touched(RESULTS, new SearchTouch.OpenArticle(shown)).wanted())
                .contains(new SearchEffect.Read(shown));
        assertThat(touched(RESULTS, new SearchTouch.OpenArticle(onAnotherPage)).wanted())
                .isEmpty();
        assertThat(touched(RESULTS, new SearchTouch.OpenLaw(SampleLaws.NEW.id()))
                        .wanted())
                .isEmpty();
    }

    @Test
    void aPageIsTurnedToItsEndsAndNotBeyond() {
        assertThat(((SearchPage.Results) touched(RESULTS, new SearchTouch.Turn(Integer.MAX_VALUE))
                                .page())
                        .index())
                .isEqualTo(RESULTS.pages() - 1);
        assertThat(touched(RESULTS, new SearchTouch.Turn(Integer.MIN_VALUE)).page())
                .isEqualTo(RESULTS);
    }

    @Test
    void theNextArticleTakesThePlaceOfTheOneBefore() {
        Searching held = FOUND.past(RESULTS);
        SearchStep step = SearchMachine.happened(
                READING, held, new SearchOutcome.Read(Optional.of(SampleLaws.first(SampleLaws.NEW))));
        assertThat(step.held().last()).contains(RESULTS);
    }

    @Test
    void anOldVersionLiesBehindTheArticleFromWhichItWasOpened() {
        SearchPage versions = SearchMachine.happened(
                        READING, FOUND, new SearchOutcome.Versions(List.of(SampleLaws.NEW, SampleLaws.OLD)))
                .page();
        ArticleId old = ((SearchPage.Versions) versions).article(SampleLaws.OLD).orElseThrow();
        assertThat(touched(versions, new SearchTouch.OpenArticle(old)).wanted()).contains(new SearchEffect.Read(old));
        SearchStep read = SearchMachine.happened(
                versions, FOUND, new SearchOutcome.Read(Optional.of(SampleLaws.reading(SampleLaws.OLD))));
        assertThat(read.held().last()).contains(versions);
    }

    @Test
    void theWholeLawOpensWhereThePersonWasReading() {
        SearchStep opening = touched(READING, new SearchTouch.OpenLaw(SampleLaws.NEW.id()));
        assertThat(opening.page()).isEqualTo(new SearchPage.Waiting(SearchPage.Reason.OPENING));
        SearchStep listed = SearchMachine.happened(
                opening.page(),
                opening.held(),
                new SearchOutcome.Listed(SampleLaws.NEW, SampleLaws.articles(SampleLaws.NEW, 1260)));
        assertThat(((SearchPage.Contents) listed.page()).shown())
                .extracting(article -> article.id())
                .contains(ARTICLE.article().id());
        assertThat(listed.held().last()).contains(READING);
    }

    @Test
    void anArticleThatIsNoMoreLeavesThePersonWhereTheyAre() {
        SearchStep step = SearchMachine.happened(RESULTS, FOUND, new SearchOutcome.Read(Optional.empty()));
        assertThat(step.page()).isEqualTo(RESULTS);
    }

    @Test
    void plainWordsAreOnlyThereWhereAModelIs() {
        assertThat(touched(RESULTS, new SearchTouch.PlainWords()).wanted()).isEmpty();
        assertThat(SearchMachine.touched(RESULTS, FOUND.speaking(true), new SearchTouch.PlainWords())
                        .wanted())
                .isPresent();
    }

    @Test
    void lawsThatOpenWhileThePersonTypesDisturbNobody() {
        SearchStep step = SearchMachine.happened(new SearchPage.Asking(), FOUND, new SearchOutcome.Opened(false, true));
        assertThat(step.page()).isEqualTo(new SearchPage.Asking());
        assertThat(step.held().words()).isEqualTo("菜地");
        assertThat(step.held().plainWords()).isTrue();
    }
}
