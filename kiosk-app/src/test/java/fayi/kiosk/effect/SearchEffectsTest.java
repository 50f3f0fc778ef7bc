package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fayi.content.law.ArticleId;
import fayi.content.law.LawId;
import fayi.content.law.LawKind;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.ask.AskSettings;
import fayi.content.law.search.ArticleInContext;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawFilter;
import fayi.content.law.search.LawLibrary;
import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchOutcome;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import fayi.provisioning.LawSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A station's laws from the import to the paper, and a language model that is a server on this machine. */
class SearchEffectsTest {
    private static final ArticleId ARTICLE = ArticleId.parse("演示邻里法@2022-06-01#2");
    private static final PaperMaker PAPERS = new PaperMaker(StationUnderTest.CONTENT.source(), PaperFonts.installed());

    private final CountDownLatch testEnds = new CountDownLatch(1);
    private final HttpServer server = server();
    private final List<Outcome> told = new CopyOnWriteArrayList<>();
    private final EventLog log = new EventLog(LoggerFactory.getLogger(SearchEffectsTest.class));
    private final Tasks tasks = new Tasks(event -> told.add(((VisitEvent.Happened) event).outcome()), log);

    @TempDir
    private static Path folder = Path.of("");

    private OpenLaws laws = laws(Path.of("nowhere"), Optional.empty());

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeAll
    static void importThem() throws IOException {
        DemonstrationLaws.into(folder.resolve("laws"), folder.resolve("texts"));
    }

    @BeforeEach
    void begin() {
        laws = laws(folder.resolve("laws"), Optional.empty());
        server.start();
    }

    @AfterEach
    void end() throws IOException {
        testEnds.countDown();
        server.stop(0);
        laws.close();
    }

    private static OpenLaws laws(Path index, Optional<AskSettings> model) {
        return new OpenLaws(new LawSettings(index, true, model), StationUnderTest.CONTENT::source);
    }

    private Optional<AskSettings> model(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/chat/completions");
        return Optional.of(new AskSettings(address, "demo", "", patience));
    }

    private Outcome outcome(SearchEffect effect) {
        SearchEffects effects = new SearchEffects(laws, () -> PAPERS, "演示乡公共法律服务站", Clock.systemUTC(), log);
        TaskId id = new TaskId(1, told.size() + 1);
        tasks.start("search", id, task -> effects.run(task, effect));
        StationUnderTest.await("outcome")
                .until(() -> told.stream().anyMatch(news -> news.task().equals(id)));
        return told.get(told.size() - 1);
    }

    private <O extends SearchOutcome> O run(SearchEffect effect, Class<O> kind) {
        Outcome outcome = outcome(effect);
        assertThat(outcome).isInstanceOf(Outcome.Searched.class);
        SearchOutcome found = ((Outcome.Searched) outcome).outcome();
        assertThat(found).isInstanceOf(kind);
        return kind.cast(found);
    }

    private MadePaper paper(ArticleId id) {
        ArticleInContext article = run(new SearchEffect.Read(id), SearchOutcome.Read.class)
                .article()
                .orElseThrow();
        return ((Outcome.PaperMade) outcome(new SearchEffect.MakePaper(article, Locale.CHINESE))).paper();
    }

    @Test
    void lawsThatAreImportedWhileTheStationRunsAreFoundByTheNextPersonAndTheFormerOnesAreClosed(@TempDir Path place)
            throws Exception {
        laws.close();
        laws = laws(place.resolve("laws"), Optional.empty());
        SearchEffect find = new SearchEffect.Find(DemonstrationLaws.QUESTION, LawFilter.NONE);
        assertThat(run(new SearchEffect.Open(), SearchOutcome.Opened.class).empty())
                .isTrue();
        DemonstrationLaws.into(place.resolve("laws"), place.resolve("texts"));
        assertThat(run(find, SearchOutcome.Answered.class).answer())
                .as("who is searching keeps what they search in")
                .isInstanceOf(LawAnswer.NothingImported.class);
        assertThat(run(new SearchEffect.Open(), SearchOutcome.Opened.class).empty())
                .isFalse();
        assertThat(run(find, SearchOutcome.Answered.class).answer()).isInstanceOf(LawAnswer.Found.class);

        DemonstrationLaws.into(place.resolve("laws"), place.resolve("texts"));
        assertThat(openIndexFiles(place)).as("of a folder that is gone").isNotEmpty();
        assertThat(run(find, SearchOutcome.Answered.class).answer())
                .as("the former index serves until nobody looks for anything in it")
                .isInstanceOf(LawAnswer.Found.class);
        run(new SearchEffect.Open(), SearchOutcome.Opened.class);
        assertThat(openIndexFiles(place)).noneMatch(file -> file.endsWith("(deleted)"));
        assertThat(run(find, SearchOutcome.Answered.class).answer()).isInstanceOf(LawAnswer.Found.class);
    }

    /** What this program has mapped or open of a folder, as the kernel names it. */
    private static List<String> openIndexFiles(Path folder) throws IOException {
        String path = folder.toRealPath().toString();
        return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .filter(line -> line.contains(path))
                .toList();
    }

    @Test
    void plainWordsFindTheArticleThatHoldsAndItsOldVersionOnlyOnDemand() {
        assertThat(run(new SearchEffect.Open(), SearchOutcome.Opened.class))
                .isEqualTo(new SearchOutcome.Opened(false, false));
        LawFilter holding = new LawFilter(Set.of(LawKind.STATUTE), Optional.empty(), true);
        SearchOutcome.Answered answered =
                run(new SearchEffect.Find(DemonstrationLaws.QUESTION, holding), SearchOutcome.Answered.class);
        assertThat(answered.plainWords()).isFalse();
        assertThat(((LawAnswer.Found) answered.answer()).hits())
                .extracting(hit -> hit.article().id())
                .contains(ARTICLE)
                .allMatch(id -> !id.law().value().contains("2015"));
    }

    @Test
    void aTitleAloneOpensTheLawsArticles() {
        SearchOutcome.Listed listed = run(new SearchEffect.Find("演示邻里法", LawFilter.NONE), SearchOutcome.Listed.class);
        assertThat(listed.law().id()).isEqualTo(new LawId("演示邻里法@2022-06-01"));
        assertThat(listed.articles()).hasSize(3);
        assertThat(run(new SearchEffect.ListVersions("演示邻里法"), SearchOutcome.Versions.class)
                        .laws())
                .extracting(law -> law.id().value())
                .containsExactly("演示邻里法@2022-06-01", "演示邻里法@2015-03-01");
    }

    @Test
    void theNumberOfAnArticleOpensIt() {
        LawFilter holding = new LawFilter(Set.of(LawKind.STATUTE), Optional.empty(), true);
        SearchOutcome.Read read = run(new SearchEffect.Find("演示邻里法第2条", holding), SearchOutcome.Read.class);
        assertThat(read.article().orElseThrow().article().id()).isEqualTo(ARTICLE);
    }

    @Test
    void aQuestionThatNamesALawIsAnsweredWithItsArticles() {
        SearchOutcome.Answered answered = run(
                new SearchEffect.Find("演示邻里法" + DemonstrationLaws.QUESTION, LawFilter.NONE),
                SearchOutcome.Answered.class);
        assertThat(answered.answer())
                .isInstanceOfSatisfying(
                        LawAnswer.Found.class,
                        found -> assertThat(found.hits().get(0).article().id()).isEqualTo(ARTICLE));
    }

    @Test
    void anArticleIsPrintedWithItsVersionAndThatItIsNoAdvice() throws Exception {
        MadePaper paper = paper(ARTICLE);
        assertThat(paper.title()).isEqualTo("《演示邻里法》第二条");
        assertThat(text(paper)).contains("演示邻里法", "第二条", "按照当地市场价格计算", "现在有效", "2022年6月1日", "不是法律意见", "演示乡公共法律服务站");
    }

    @Test
    void anArticleThatNoLongerHoldsSaysSoOnItsPaper() throws Exception {
        assertThat(text(paper(ArticleId.parse("演示邻里法@2015-03-01#2")))).contains("已被新法替代");
    }

    private static String text(MadePaper paper) throws IOException {
        try (var document = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aStationWithoutLawsSaysSo() {
        laws = laws(folder.resolve("nowhere"), Optional.empty());
        assertThat(run(new SearchEffect.Open(), SearchOutcome.Opened.class).empty())
                .isTrue();
        assertThat(run(new SearchEffect.Find("菜地", LawFilter.NONE), SearchOutcome.Answered.class)
                        .answer())
                .isInstanceOf(LawAnswer.NothingImported.class);
    }

    @Test
    void whoLeavesWhileTheLawsAreOpenedTakesNothingOfThemFromWhoComesNext() throws Exception {
        Thread.currentThread().interrupt();

        boolean empty;
        try {
            empty = laws.read(LawLibrary::isEmpty);
        } finally {
            assertThat(Thread.interrupted())
                    .as("the effect still hears that it is cancelled")
                    .isTrue();
        }

        assertThat(empty).isFalse();
    }

    @Test
    void lawsThatAreDamagedAreATroubleUntilTheyAreImportedAgain() throws Exception {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken.resolve("index"));
        Path damaged = Files.writeString(broken.resolve("index/segments_1"), "damaged");
        laws = laws(broken, Optional.empty());
        assertThat(outcome(new SearchEffect.Open()))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.trouble()).isEqualTo(Trouble.LAWS_UNREADABLE));
        Files.delete(damaged);
        DemonstrationLaws.into(broken, folder.resolve("texts"));
        assertThat(run(new SearchEffect.Open(), SearchOutcome.Opened.class).empty())
                .as("without a restart")
                .isFalse();
    }

    @Test
    void plainWordsComeWithTheirArticles() {
        String content = "{\\\"sentences\\\": [{\\\"text\\\": \\\"养鸡鸭的人要赔您。\\\", \\\"articles\\\": [\\\"A1\\\"]}]}";
        byte[] reply =
                ("{\"choices\": [{\"message\": {\"content\": \"" + content + "\"}}]}").getBytes(StandardCharsets.UTF_8);
        server.createContext("/v1/chat/completions", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        laws = laws(folder.resolve("laws"), model(Duration.ofSeconds(20)));
        assertThat(run(new SearchEffect.Open(), SearchOutcome.Opened.class).plainWords())
                .isTrue();
        SearchOutcome.Told words = run(new SearchEffect.Tell(DemonstrationLaws.QUESTION), SearchOutcome.Told.class);
        assertThat(words.answer())
                .isInstanceOfSatisfying(
                        AskAnswer.Told.class,
                        answer -> assertThat(answer.sentences())
                                .singleElement()
                                .satisfies(sentence ->
                                        assertThat(sentence.articles()).containsExactly(ARTICLE)));
    }

    @Test
    void aModelThatNeverAnswersLeavesWhatWasFoundAndSaysWhy() {
        server.createContext("/v1/chat/completions", exchange -> {
            try {
                testEnds.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        laws = laws(folder.resolve("laws"), model(Duration.ofMillis(300)));
        SearchOutcome.Told words = run(new SearchEffect.Tell(DemonstrationLaws.QUESTION), SearchOutcome.Told.class);
        assertThat(words.answer())
                .isInstanceOfSatisfying(
                        AskAnswer.Searched.class,
                        searched -> assertThat(searched.reason()).isEqualTo(AskAnswer.Reason.TOO_SLOW));
    }
}
