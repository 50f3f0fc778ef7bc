package fayi.content.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.law.ArticleId;
import fayi.content.law.DemonstrationLaws;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.Validity;
import fayi.content.law.index.FrequentQuestion;
import fayi.content.law.index.LawImport;
import fayi.content.law.index.LawPlace;
import fayi.content.source.BundledSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawLibraryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
    private static final String NOW = "演示邻里法@2022-06-01";

    private Path folder = Path.of("");

    private LawLibrary library = emptyLibrary();

    private static LawLibrary emptyLibrary() {
        try {
            return LawLibrary.open(Path.of("nowhere"), LawWords.none(), null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeAll
    void importThem(@TempDir Path fresh) throws IOException {
        folder = fresh;
        Path laws = DemonstrationLaws.write(folder.resolve("laws"));
        FrequentQuestion asked = new FrequentQuestion("隔壁围墙太高挡光怎么办", List.of("演示邻里法 2.1"));
        new LawImport(new LawPlace(folder.resolve("to")), List.of(asked), null, CLOCK)
                .run(List.of(laws), (done, all) -> {});
        library = LawLibrary.open(folder.resolve("to"), LawWords.read(new BundledSource()), null);
    }

    @AfterAll
    void close() throws IOException {
        library.close();
    }

    private List<Hit> hits(String question) {
        return hits(question, LawFilter.NONE);
    }

    private List<Hit> hits(String question, LawFilter filter) {
        LawAnswer answer = library.search(question, filter, 10);
        return answer instanceof LawAnswer.Found found ? found.hits() : List.of();
    }

    private String first(String question) {
        return hits(question).get(0).article().id().toString();
    }

    @Test
    void plainWordsFindTheArticleAndMarkWhatWasLookedFor() {
        Hit hit = hits("家禽进入菜地造成损失谁赔偿").get(0);
        assertThat(hit.article().id()).hasToString(NOW + "#2");
        assertThat(hit.snippet().parts())
                .filteredOn(Snippet.Part::marked)
                .extracting(Snippet.Part::text)
                .contains("家禽进入", "菜地造成损失");
        assertThat(hit.snippet().text()).startsWith("家禽进入他人菜地");
    }

    @Test
    void anArticleIsFoundByItsNumberHoweverItIsWritten() {
        for (String written : List.of("演示邻里法 2条", "演示邻里法第二条", "《中华人民共和国演示邻里法》第2条", "演示邻里法2", "演示邻里法 第 二 条 的内容")) {
            assertThat(first(written)).as(written).isEqualTo(NOW + "#2");
        }
        assertThat(first("演示邻里法第二条之一")).isEqualTo(NOW + "#2.1");
    }

    @Test
    void aTitleFindsTheLawFromItsBeginning() {
        LawAnswer answer = library.search("演示邻里法", LawFilter.NONE, 3);
        assertThat(answer).isInstanceOfSatisfying(LawAnswer.Found.class, found -> {
            assertThat(found.laws()).extracting(Law::id).containsExactly(new LawId(NOW), new LawId("演示邻里法@2015-03-01"));
            assertThat(found.hits()).extracting(hit -> hit.article().label()).startsWith("第一条", "第二条");
        });
    }

    @Test
    void whatHoldsComesFirstAndTheRestIsLabelled() {
        List<Hit> hits = hits("演示邻里法第二条");
        assertThat(hits.get(0).law().validity().holds()).isTrue();
        assertThat(hits.get(1).law().validity()).isEqualTo(new Validity.Superseded(new LawId(NOW)));
        assertThat(hits("家禽应当圈养"))
                .extracting(hit -> hit.law().validity().holds())
                .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        LawFilter inForce = new LawFilter(Set.of(), Optional.empty(), true);
        assertThat(hits("家禽应当圈养", inForce)).allMatch(hit -> hit.law().validity().holds());
    }

    @Test
    void casesAreFoundAloneWhenOnlyCasesAreWanted() {
        assertThat(hits("饲养人没有看管好鸭子赔偿青菜", LawFilter.cases()))
                .isNotEmpty()
                .allMatch(hit -> hit.law().title().equals("演示甲诉演示乙菜地纠纷案"));
    }

    @Test
    void aFrequentQuestionLeadsToItsArticleThoughNoWordIsTheSame() {
        // In so small a collection no evidence is strong enough to be called an answer; the rank is what counts here.
        LawAnswer answer = library.search("隔壁围墙太高挡光", LawFilter.NONE, 10);
        assertThat(fayi.content.law.eval.Evaluation.hits(answer)
                        .get(0)
                        .article()
                        .id())
                .hasToString(NOW + "#2.1");
    }

    @Test
    void anArticleComesWithItsNeighboursAndItsOtherVersions() {
        ArticleInContext context = library.article(ArticleId.parse(NOW + "#2")).orElseThrow();
        assertThat(context.before().orElseThrow().label()).isEqualTo("第一条");
        assertThat(context.after().orElseThrow().label()).isEqualTo("第二条之一");
        assertThat(context.versions())
                .singleElement()
                .satisfies(old -> assertThat(old.text()).contains("菜价的一半"));
        assertThat(library.versions("中华人民共和国演示邻里法")).hasSize(2);
        assertThat(library.articles(new LawId(NOW), 1, 2))
                .extracting(article -> article.label())
                .containsExactly("第二条", "第二条之一");
        assertThat(library.article(ArticleId.parse("没有的法#1"))).isEmpty();
    }

    @Test
    void aQuestionThatNothingAnswersIsNotAnsweredByNoise() {
        assertThat(library.search("红烧肉放多少糖好吃", LawFilter.NONE, 10)).isInstanceOf(LawAnswer.NotFound.class);
        assertThat(library.search("   ", LawFilter.NONE, 10)).isInstanceOf(LawAnswer.NotFound.class);
    }

    @Test
    void anyInputIsAnswered() {
        for (String odd : List.of(
                "?",
                "第",
                "条",
                "第条",
                "(((",
                "AND OR *:*",
                "𠮷䶮",
                "\u202e\u200b",
                "第一二三四五六七八九十百千条",
                "a".repeat(10_000),
                "法".repeat(5_000))) {
            assertThat(library.search(odd, LawFilter.NONE, 10)).as(odd).isNotNull();
        }
    }

    @Test
    void anEmptyLibrarySaysSo() throws IOException {
        try (LawLibrary empty = LawLibrary.open(folder.resolve("nothing"), LawWords.none(), null)) {
            assertThat(empty.isEmpty()).isTrue();
            assertThat(empty.facts()).isEmpty();
            assertThat(empty.search("民法典", LawFilter.NONE, 10)).isEqualTo(new LawAnswer.NothingImported());
            assertThat(empty.article(ArticleId.parse(NOW + "#2"))).isEmpty();
        }
    }

    @Test
    void theLibraryTellsWhatWasImported() {
        assertThat(library.facts().orElseThrow()).satisfies(facts -> {
            assertThat(facts.day()).isEqualTo("2026-11-25");
            assertThat(facts.laws()).isEqualTo(5);
            assertThat(facts.senses()).isFalse();
        });
    }
}
