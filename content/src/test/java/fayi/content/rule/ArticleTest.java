package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "10, 第十条",
        "17, 第十七条",
        "20, 第二十条",
        "85, 第八十五条",
        "100, 第一百条",
        "101, 第一百零一条",
        "110, 第一百一十条",
        "188, 第一百八十八条",
        "1000, 第一千条",
        "1010, 第一千零一十条",
        "1077, 第一千零七十七条",
        "1124, 第一千一百二十四条",
        "1200, 第一千二百条"
    })
    void anArticleIsWrittenAsTheLawWritesIt(int number, String words) {
        assertThat(new Article(Law.CIVIL_CODE, number).place()).isEqualTo(words);
    }

    @Test
    void anArticleNamesItsLawAndItsVersion() {
        Article article = new Article(Law.CIVIL_CODE, 188);
        assertThat(article.words().chinese()).isEqualTo("《民法典》第一百八十八条（2020-05-28 版）");
        assertThat(article.words().english()).isEqualTo("Civil Code, article 188 (version of 2020-05-28)");
    }

    @Test
    void roundingIsHalfAFenUpwardsAndExact() {
        assertThat(Fen.share(1, 1, 2)).isEqualTo(1);
        assertThat(Fen.share(1, 49, 100)).isZero();
        assertThat(Fen.share(333, 1, 3)).isEqualTo(111);
        assertThat(Fen.share(Long.MAX_VALUE, 1, 1)).isEqualTo(Long.MAX_VALUE);
    }
}
