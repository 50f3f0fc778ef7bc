package fayi.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.LawAnswer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is touched and found, in whatever order. */
class SearchProperties {
    private static final String ASKED = "演示印记";

    private static final List<SearchTouch> TOUCHES = List.of(
            new SearchTouch.Words(ASKED),
            new SearchTouch.Ask(),
            new SearchTouch.Example(ASKED),
            new SearchTouch.In(SearchScope.CASES),
            new SearchTouch.In(SearchScope.LAWS),
            new SearchTouch.OnlyInForce(false),
            new SearchTouch.OnlyInForce(true),
            new SearchTouch.Reveal(),
            new SearchTouch.OpenArticle(SampleLaws.article(SampleLaws.NEW, 1043).id()),
            new SearchTouch.OpenArticle(SampleLaws.article(SampleLaws.NEW, 1044).id()),
            new SearchTouch.OpenArticle(SampleLaws.article(SampleLaws.OLD, 1043).id()),
            new SearchTouch.OpenLaw(SampleLaws.OLD.id()),
            new SearchTouch.OpenLaw(SampleLaws.NEW.id()),
            new SearchTouch.OpenVersions(),
            new SearchTouch.PlainWords(),
            new SearchTouch.Turn(1),
            new SearchTouch.Turn(-10),
            new SearchTouch.Back());

    private static final List<SearchOutcome> OUTCOMES = List.of(
            new SearchOutcome.Opened(false, true),
            new SearchOutcome.Opened(true, false),
            new SearchOutcome.Answered(SampleLaws.found(), true),
            new SearchOutcome.Answered(SampleLaws.found(), true),
            new SearchOutcome.Answered(new LawAnswer.NotFound(SampleLaws.found().hits()), true),
            new SearchOutcome.Answered(new LawAnswer.NotFound(List.of()), false),
            new SearchOutcome.Answered(new LawAnswer.NothingImported(), false),
            new SearchOutcome.Read(Optional.of(SampleLaws.reading(SampleLaws.NEW))),
            new SearchOutcome.Read(Optional.of(SampleLaws.reading(SampleLaws.OLD))),
            new SearchOutcome.Read(Optional.empty()),
            new SearchOutcome.Listed(SampleLaws.NEW, SampleLaws.articles(SampleLaws.NEW, 13)),
            new SearchOutcome.Listed(SampleLaws.NEW, List.of()),
            new SearchOutcome.Versions(List.of(SampleLaws.NEW, SampleLaws.OLD)),
            new SearchOutcome.Versions(List.of()),
            new SearchOutcome.Told(SampleLaws.told()),
            new SearchOutcome.Told(new AskAnswer.Searched(SampleLaws.found(), AskAnswer.Reason.TOO_SLOW)));

    @Property(tries = 500)
    void aStepBackAlwaysLeadsOutAndTheQuestionIsKept(@ForAll("courses") List<Integer> course) {
        SearchStep step = walk(course);
        String words = step.held().words();
        int steps = 0;
        while (!step.leaves()) {
            step = SearchMachine.touched(step.page(), step.held(), new SearchTouch.Back());
            steps++;
            assertThat(steps).isLessThanOrEqualTo(41);
        }
        assertThat(step.held().words()).isEqualTo(words);
    }

    @Property(tries = 500)
    void whateverIsShownIsPartOfWhatWasFoundAndNoTextFormTellsTheQuestion(@ForAll("courses") List<Integer> course) {
        SearchStep step = walk(course);
        if (step.page() instanceof SearchPage.Results results) {
            assertThat(results.index()).isBetween(0, results.pages() - 1);
            assertThat(results.hits()).containsAll(results.shown());
            assertThat(results.shown().isEmpty())
                    .isEqualTo(results.hits().isEmpty() || !results.answers() && !results.revealed());
        }
        if (step.page() instanceof SearchPage.Contents contents) {
            assertThat(contents.shown().isEmpty()).isEqualTo(contents.articles().isEmpty());
        }
        assertThat(step.toString()).doesNotContain(ASKED).doesNotContain("演示邻里法");
    }

    private static SearchStep walk(List<Integer> course) {
        SearchStep step = SearchStep.at(new SearchPage.Asking(), Searching.in(SearchScope.LAWS));
        for (int deed : course) {
            SearchPage page = step.page();
            Searching held = step.held();
            step = deed < TOUCHES.size()
                    ? SearchMachine.touched(page, held, TOUCHES.get(deed))
                    : SearchMachine.happened(page, held, OUTCOMES.get(deed - TOUCHES.size()));
        }
        return step;
    }

    @Provide
    Arbitrary<List<Integer>> courses() {
        return Arbitraries.integers()
                .between(0, TOUCHES.size() + OUTCOMES.size() - 1)
                .list()
                .ofMaxSize(80);
    }
}
