package fayi.content.law.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fayi.content.law.ArticleId;
import fayi.content.law.DemonstrationLaws;
import fayi.content.law.index.LawImport;
import fayi.content.law.index.LawPlace;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawLibrary;
import fayi.content.law.search.LawWords;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LawAskingTest {
    private static final String QUESTION = "家禽进入他人菜地造成损失谁赔偿";
    private static final ArticleId ANSWER = ArticleId.parse("演示邻里法@2022-06-01#2");

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final CountDownLatch testEnds = new CountDownLatch(1);

    @TempDir
    private Path folder = Path.of("");

    private HttpServer server = server();
    private LawLibrary library = library(Path.of("nowhere"));

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static LawLibrary library(Path folder) {
        try {
            return LawLibrary.open(folder, LawWords.none(), null);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        new LawImport(new LawPlace(folder.resolve("to")), List.of(), null, Clock.systemUTC())
                .run(List.of(DemonstrationLaws.write(folder.resolve("laws"))), (done, all) -> {});
        library = library(folder.resolve("to"));
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    @AfterEach
    void end() throws IOException {
        testEnds.countDown();
        server.stop(0);
        library.close();
    }

    private void says(int status, String body) {
        server.createContext("/v1/chat/completions", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void answers(String content) {
        String quoted = JsonMapper.builder().build().writeValueAsString(content);
        says(200, "{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": " + quoted + "}}]}");
    }

    private AskAnswer ask(Duration patience) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/chat/completions");
        return new LawAsking(library, new AskSettings(endpoint, "demo", "", patience)).ask(QUESTION);
    }

    private AskAnswer ask() {
        return ask(Duration.ofSeconds(20));
    }

    private void assertSearched(AskAnswer answer, AskAnswer.Reason reason) {
        assertThat(answer).isInstanceOfSatisfying(AskAnswer.Searched.class, searched -> {
            assertThat(searched.reason()).isEqualTo(reason);
            assertThat(searched.answer())
                    .isInstanceOfSatisfying(
                            LawAnswer.Found.class,
                            found -> assertThat(found.hits().get(0).article().id())
                                    .isEqualTo(ANSWER));
        });
    }

    @Test
    void eachSentenceComesWithTheArticleOnWhichItRests() {
        answers("好的：{\"sentences\": [{\"text\": \"您可以请养鸡鸭的人赔偿，依据第二条。\", \"articles\": [\"A1\"]}]}");
        assertThat(ask()).isInstanceOfSatisfying(AskAnswer.Told.class, told -> {
            assertThat(told.sentences()).singleElement().satisfies(sentence -> {
                assertThat(sentence.text()).startsWith("您可以");
                assertThat(sentence.articles()).containsExactly(ANSWER);
            });
            assertThat(told.dropped()).isZero();
        });
        assertThat(asked.get()).contains("饲养人应当赔偿全部损失").contains(QUESTION).doesNotContain("菜价的一半");
    }

    @Test
    void sentencesThatRestOnNothingThatWasFoundAreDropped() {
        answers("""
                {"sentences": [
                  {"text": "有依据的一句。", "articles": ["A1"]},
                  {"text": "没有依据。", "articles": []},
                  {"text": "依据不在其中。", "articles": ["A99"]},
                  {"text": "一真一假。", "articles": ["A1", "B2"]},
                  {"text": "话里另有第九百条。", "articles": ["A1"]},
                  {"text": "%s", "articles": ["A1"]}
                ]}""".formatted("长".repeat(400)));
        assertThat(ask()).isInstanceOfSatisfying(AskAnswer.Told.class, told -> {
            assertThat(told.sentences()).extracting(AskAnswer.Sentence::text).containsExactly("有依据的一句。");
            assertThat(told.dropped()).isEqualTo(5);
        });
    }

    @Test
    void whatWouldTurnTheLineAroundIsTakenOutOfASentence() {
        answers("{\"sentences\": [{\"text\": \"可以\u202e赔偿\u200b。\", \"articles\": [\"A1\"]}]}");
        assertThat(ask())
                .isInstanceOfSatisfying(
                        AskAnswer.Told.class,
                        told -> assertThat(told.sentences().get(0).text()).isEqualTo("可以赔偿。"));
    }

    @Test
    void aReplyThatIsNoAnswerGivesTheSearch() {
        answers("我觉得您应该去告他。");
        assertSearched(ask(), AskAnswer.Reason.UNUSABLE);
    }

    @Test
    void aReplyInWhichNoSentenceHoldsGivesTheSearch() {
        answers("{\"sentences\": [{\"text\": \"编的。\", \"articles\": [\"A77\"]}]}");
        assertSearched(ask(), AskAnswer.Reason.UNUSABLE);
    }

    @Test
    void anEndpointWithAnErrorGivesTheSearch() {
        says(500, "{}");
        assertSearched(ask(), AskAnswer.Reason.UNREACHABLE);
    }

    @Test
    void anEndlessReplyGivesTheSearch() {
        says(200, "x".repeat(300_000));
        assertSearched(ask(), AskAnswer.Reason.UNREACHABLE);
    }

    @Test
    void anEndpointThatIsNotThereGivesTheSearch() {
        server.stop(0);
        assertSearched(ask(), AskAnswer.Reason.UNREACHABLE);
    }

    @Test
    void aModelThatNeverAnswersGivesTheSearch() {
        server.createContext("/v1/chat/completions", exchange -> {
            try {
                testEnds.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        assertSearched(ask(Duration.ofMillis(300)), AskAnswer.Reason.TOO_SLOW);
    }

    @Test
    void aQuestionThatFindsNothingIsNotSentAtAll() {
        answers("{}");
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/chat/completions");
        AskAnswer answer =
                new LawAsking(library, new AskSettings(endpoint, "demo", "", Duration.ofSeconds(20))).ask("zzz qqq");
        assertThat(answer)
                .isInstanceOfSatisfying(
                        AskAnswer.Searched.class,
                        searched -> assertThat(searched.reason()).isEqualTo(AskAnswer.Reason.NOTHING_FOUND));
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void aQuestionNeverGoesOverAnOpenLine() {
        assertThatThrownBy(
                        () -> new AskSettings(URI.create("http://model.example/v1"), "demo", "", Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://");
        assertThat(new AskSettings(URI.create("https://model.example/v1"), "demo", "geheim", Duration.ofSeconds(1)))
                .asString()
                .doesNotContain("geheim");
    }
}
