package fayi.content.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ChineseNumberProperties {
    @Property
    void everyNumberComesBackFromItsWords(@ForAll @IntRange(max = 9_999) int number) {
        assertThat(ChineseNumber.parse(ChineseNumber.words(number))).hasValue(number);
        assertThat(ChineseNumber.parse(Integer.toString(number))).hasValue(number);
    }

    @Property
    void anyTextGivesANumberOrNone(@ForAll @StringLength(max = 20) String text) {
        assertThat(ChineseNumber.parse(text).orElse(0)).isBetween(0, 9_999);
    }

    @Example
    void wordsAreThoseThatLawsPrint() {
        assertThat(ChineseNumber.words(10)).isEqualTo("十");
        assertThat(ChineseNumber.words(110)).isEqualTo("一百一十");
        assertThat(ChineseNumber.words(1087)).isEqualTo("一千零八十七");
        assertThat(ChineseNumber.words(1260)).isEqualTo("一千二百六十");
        assertThat(ChineseNumber.words(1005)).isEqualTo("一千零五");
    }

    @Example
    void numbersAreReadInEveryWayThatPeopleWriteThem() {
        assertThat(ArticleNumber.parse("第一千零八十七条")).hasValue(new ArticleNumber(1087, 0));
        assertThat(ArticleNumber.parse("1087条")).hasValue(new ArticleNumber(1087, 0));
        assertThat(ArticleNumber.parse("第１０８７条")).hasValue(new ArticleNumber(1087, 0));
        assertThat(ArticleNumber.parse("第一百三十三条之一")).hasValue(new ArticleNumber(133, 1));
        assertThat(ArticleNumber.parse("第二〇条")).hasValue(new ArticleNumber(20, 0));
        assertThat(ArticleNumber.parse("第条")).isEmpty();
        assertThat(new ArticleNumber(133, 1).words()).isEqualTo("第一百三十三条之一");
    }
}
