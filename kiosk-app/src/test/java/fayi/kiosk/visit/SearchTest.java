package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.catalogue.Entrance;
import fayi.content.law.ArticleId;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawFilter;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Inquiry;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchOutcome;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.search.Searching;
import fayi.protocol.taken.TakenAlong;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final ArticleId FIRST =
            SampleLaws.article(SampleLaws.NEW, 1043).id();

    private static Walk asking() {
        return new Walk().toHome().touch(new Touch.ChooseService("law-search")).isOn(Page.Search.class);
    }

    private static Walk found() {
        return comes(
                asking().touch(new Touch.Story(Samples.PLANTED), new Touch.Proceed()),
                new SearchOutcome.Answered(SampleLaws.found(), true));
    }

    private static Walk reading() {
        return comes(
                found().touch(new Touch.Search(new SearchTouch.OpenArticle(FIRST))),
                new SearchOutcome.Read(Optional.of(SampleLaws.reading(SampleLaws.NEW))));
    }

    private static Walk comes(Walk walk, SearchOutcome outcome) {
        return walk.happens(Effect.Search.class, task -> new Outcome.Searched(task, outcome));
    }

    private static SearchPage page(Walk walk) {
        return ((Page.Search) walk.page()).page();
    }

    private static SearchEffect wanted(Walk walk) {
        var all = walk.all(Effect.Search.class);
        return all.get(all.size() - 1).effect();
    }

    @Test
    void aPersonAsksReadsAnArticleAndComesBackStepByStep() {
        Walk walk = reading();
        assertThat(page(walk)).isInstanceOf(SearchPage.Reading.class);
        assertThat(walk.all(Effect.ReadCard.class)).isEmpty();
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Results.class);
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Asking.class);
        assertThat(walk.visit()
                        .dossier()
                        .inquiry()
                        .map(Inquiry::held)
                        .orElseThrow()
                        .words())
                .isEqualTo(Samples.PLANTED);
        walk.touch(new Touch.Back()).isOn(ServicePage.Home.class);
    }

    @Test
    void whatWasToldOnTheWayStandsInTheField() {
        Walk walk = new Walk().toTell("民法典第一千零八十七条").touch(new Touch.Proceed()).isOn(ServicePage.Proposed.class);
        walk.touch(new Touch.ChooseService("law-search"));
        assertThat(walk.visit().dossier().inquiry().orElseThrow().held().words())
                .isEqualTo("民法典第一千零八十七条");
        walk.touch(new Touch.Back()).isOn(ServicePage.Proposed.class);
    }

    @Test
    void onlyWhatHoldsIsLookedForUntilThePersonWantsAll() {
        Walk walk = found();
        assertThat(((SearchEffect.Find) wanted(walk)).filter().onlyInForce()).isTrue();
        walk.touch(new Touch.Search(new SearchTouch.OnlyInForce(false)));
        SearchEffect.Find all = (SearchEffect.Find) wanted(walk);
        assertThat(all.filter().onlyInForce()).isFalse();
        assertThat(all.question()).isEqualTo(Samples.PLANTED);
    }

    @Test
    void casesAreLookedForFromTheirOwnService() {
        Walk walk = new Walk().toHome().touch(new Touch.ChooseService("case-search"), new Touch.Story("菜地"));
        walk.touch(new Touch.Proceed());
        assertThat(((SearchEffect.Find) wanted(walk)).filter())
                .isEqualTo(new LawFilter(LawFilter.cases().kinds(), Optional.empty(), true));
    }

    @Test
    void whatIsFoundTooLateChangesNothing() {
        Walk walk = asking().touch(new Touch.Story("菜地"), new Touch.Proceed(), new Touch.Back());
        assertThat(walk.newest()).hasAtLeastOneElementOfType(Effect.Cancel.class);
        comes(walk, new SearchOutcome.Answered(SampleLaws.found(), true));
        assertThat(page(walk)).isInstanceOf(SearchPage.Asking.class);
    }

    @Test
    void lawsThatCannotBeReadAreToldAndCanBeTriedAgain() {
        Walk walk = asking().touch(new Touch.Story("菜地"), new Touch.Proceed());
        walk.happens(Effect.Search.class, task -> new Outcome.Failed(task, Trouble.LAWS_UNREADABLE));
        assertThat(((Page.Search) walk.page()).trouble()).contains(Trouble.LAWS_UNREADABLE);
        walk.touch(new Touch.Retry());
        assertThat(wanted(walk)).isInstanceOf(SearchEffect.Find.class);
        comes(walk, new SearchOutcome.Answered(SampleLaws.found(), true));
        assertThat(page(walk)).isInstanceOf(SearchPage.Results.class);
    }

    @Test
    void aStationWithoutLawsSaysSoBeforeAnybodyTypesAndOffersTheGuides() {
        Walk walk = comes(asking(), new SearchOutcome.Opened(true, false));
        assertThat(page(walk)).isInstanceOf(SearchPage.Missing.class);
        walk.touch(new Touch.ChooseEntrance(Entrance.Kind.EVERYTHING)).isOn(ServicePage.Everything.class);
    }

    @Test
    void anArticleIsPrintedWhileOthersAreRead() {
        Walk walk = reading().touch(new Touch.Print());
        assertThat(wanted(walk)).isInstanceOf(SearchEffect.MakePaper.class);
        walk.happens(Effect.Search.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        walk.prints(PrintProgress.State.PRINTING);
        walk.touch(new Touch.Search(new SearchTouch.OpenArticle(
                SampleLaws.article(SampleLaws.NEW, 1044).id())));
        comes(walk, new SearchOutcome.Read(Optional.of(SampleLaws.first(SampleLaws.NEW))));
        assertThat(((Page.Search) walk.page()).print())
                .as("the print of the other")
                .isPresent();
        walk.touch(new Touch.Print());
        assertThat(walk.all(Effect.Print.class)).as("one print at a time").hasSize(1);
        walk.prints(PrintProgress.State.PRINTED);
        assertThat(((Page.Search) walk.page()).print().filter(Printout::isPrinted))
                .isPresent();
        assertThat(walk.visit().dossier().custody().isOpen()).isTrue();
        walk.touch(new Touch.Print());
        assertThat(wanted(walk)).as("the article that is read now").isInstanceOf(SearchEffect.MakePaper.class);
    }

    @Test
    void aPaperThatCannotBeMadeIsToldBesideItsArticle() {
        Walk walk = reading().touch(new Touch.Print());
        walk.happens(Effect.Search.class, task -> new Outcome.Failed(task, Trouble.PAPER_NOT_MADE));
        assertThat(page(walk)).isInstanceOf(SearchPage.Reading.class);
        assertThat(((Page.Search) walk.page()).trouble()).contains(Trouble.PAPER_NOT_MADE);
        walk.touch(new Touch.Print());
        assertThat(((Page.Search) walk.page()).trouble()).isEmpty();
        assertThat(wanted(walk)).isInstanceOf(SearchEffect.MakePaper.class);
    }

    @Test
    void aLanguageModelThatIsSlowLeavesThePersonWithWhatWasFound() {
        Walk walk = found().touch(new Touch.Search(new SearchTouch.PlainWords()));
        assertThat(page(walk)).isEqualTo(new SearchPage.Waiting(SearchPage.Reason.PLAIN_WORDS));
        comes(walk, new SearchOutcome.Told(new AskAnswer.Searched(SampleLaws.found(), AskAnswer.Reason.TOO_SLOW)));
        assertThat(page(walk)).isInstanceOfSatisfying(SearchPage.Results.class, results -> {
            assertThat(results.untold()).contains(AskAnswer.Reason.TOO_SLOW);
            assertThat(results.shown()).isNotEmpty();
        });
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Asking.class);
    }

    @Test
    void whatWasAskedStandsInNoTextForm() {
        Walk walk = found();
        assertThat(walk.page().toString()
                        + walk.visit()
                        + walk.all()
                        + walk.visit().dossier())
                .doesNotContain(Samples.PLANTED);
    }

    @Test
    void aQuestionThatNothingAnswersShowsWhatComesNearOnlyOnDemand() {
        Walk walk = comes(
                asking().touch(new Touch.Story("菜地"), new Touch.Proceed()),
                new SearchOutcome.Answered(
                        new LawAnswer.NotFound(SampleLaws.found().hits()), true));
        assertThat(((SearchPage.Results) page(walk)).shown()).isEmpty();
        walk.touch(new Touch.Search(new SearchTouch.Reveal()));
        assertThat(((SearchPage.Results) page(walk)).shown()).isNotEmpty();
    }

    @Test
    void aConsultationLeadsBackToTheArticle() {
        Walk walk = reading().touch(new Touch.Consult()).isOn(ConsultationPage.Queue.class);
        assertThat(walk.all(Effect.Consult.class).get(0).topic()).isEqualTo("law-search");
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Reading.class);
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Results.class);
    }

    @Test
    void whoAsksALawyerWhileTheLawsAreSearchedComesBackToTheField() {
        Walk walk = asking().touch(new Touch.Story("菜地"), new Touch.Proceed(), new Touch.Consult());
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Asking.class);
    }

    @Test
    void anArticleIsTakenAlongInItsOwnWordsWithWhetherItHolds() {
        Walk walk = reading().touch(new Touch.TakeAlong()).isOn(Page.TakeAlong.class);
        TakenAlong.Sheet sheet =
                (TakenAlong.Sheet) walk.all(Effect.TakeAlong.class).get(0).content();
        assertThat(sheet.title()).isEqualTo("《演示邻里法》第一千零四十三条");
        assertThat(sheet.sections())
                .flatExtracting(TakenAlong.Section::paragraphs)
                .contains("现在有效")
                .anyMatch(words -> words.startsWith("家禽进入他人菜地"))
                .anyMatch(words -> words.contains("不是法律意见"));
        assertThat(page(walk.touch(new Touch.Back()))).isInstanceOf(SearchPage.Reading.class);
    }

    @Test
    void whoHasNoTelephonePrintsTheArticleInstead() {
        Walk walk = reading().touch(new Touch.TakeAlong(), new Touch.Print()).isOn(Page.Search.class);
        assertThat(wanted(walk)).isInstanceOf(SearchEffect.MakePaper.class);
    }

    @Test
    void theNextPersonFindsAnEmptyField() {
        Walk walk = found().touch(new Touch.QuickExit()).wiped().touch(new Touch.Begin(), new Touch.Begin());
        walk.touch(new Touch.ChooseService("law-search"));
        assertThat(walk.visit().dossier().inquiry().orElseThrow().held()).isEqualTo(Searching.in(SearchScope.LAWS));
    }
}
