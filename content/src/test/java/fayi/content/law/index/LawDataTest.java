package fayi.content.law.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.law.search.LawWords;
import fayi.content.source.BundledSource;
import fayi.content.yaml.ContentException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words and questions that come with the program. */
class LawDataTest {
    @Test
    void thereAreManyFrequentQuestionsAndEachNamesItsArticles() {
        assertThat(FrequentQuestions.read(new BundledSource()))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(question -> assertThat(question.answers())
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(answer).matches("\\S+ \\d+(\\.\\d+)?")));
    }

    @Test
    void layWordsLeadToTheWordsOfTheLaw() {
        LawWords words = LawWords.read(new BundledSource());
        assertThat(words.terms("老板跑了不发工资")).contains("拖欠劳动报酬", "用人单位");
        assertThat(words.terms("天气")).isEmpty();
        assertThat(words.names()).containsEntry("民诉法", "民事诉讼法");
        assertThat(words.everyday("民法典")).isEqualTo(1.0);
    }

    @Test
    void aNumberThatIsNoneIsToldWithItsLine() {
        String text = "- law: 演示法\n  asked:\n    第一条: 问什么\n";
        assertThatThrownBy(() -> FrequentQuestions.read(path -> Optional.of(text)))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("law/frequent.yaml:3")
                .hasMessageContaining("第一条");
    }
}
