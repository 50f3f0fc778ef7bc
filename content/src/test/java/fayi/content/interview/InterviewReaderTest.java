package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fayi.content.yaml.ContentException;
import org.junit.jupiter.api.Test;

class InterviewReaderTest {
    private static final String GOOD = """
            interview: sample
            title: {zh: 样例, en: Sample}
            values:
              - {name: grown, kind: flag, is: person.age >= 18}
            questions:
              - id: first
                type: yes-no
                label: {zh: 一, en: One}
                prompt: {zh: 第一问, en: First}
              - id: second
                type: choice
                label: {zh: 二, en: Two}
                prompt: {zh: 第二问, en: Second}
                when: first && grown
                options:
                  - {id: a, text: {zh: 甲, en: A}}
                  - {id: b, text: {zh: 乙, en: B}}
            """;

    @Test
    void aGoodInterviewIsReadWhole() {
        Interview interview = InterviewReader.read("sample.yaml", GOOD);
        assertThat(interview.questions()).extracting(Question::id).containsExactly("first", "second");
        assertThat(interview.question("second").orElseThrow().options()).hasSize(2);
        assertThat(interview.values()).extracting(DerivedValue::name).containsExactly("grown");
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne() {
        assertMistake(GOOD.replace("when: first", "wehn: first"), 14, "'wehn'", "Did you mean 'when'?");
    }

    @Test
    void anUnknownTypeIsNamed() {
        assertMistake(GOOD.replace("type: yes-no", "type: yesno"), 7, "'yesno'", "Did you mean 'yes-no'?");
    }

    @Test
    void aDoubleIdIsNamed() {
        assertMistake(GOOD.replace("id: second", "id: first"), 10, "'first' stands here twice");
    }

    @Test
    void aDoubleKeyIsNamed() {
        assertMistake(GOOD.replace("    type: yes-no\n", "    type: yes-no\n    type: yes-no\n"), 0, "type");
    }

    @Test
    void aConditionOverAnUnknownQuestionIsNamed() {
        assertMistake(GOOD.replace("when: first", "when: frist"), 14, "undeclared reference to 'frist'");
    }

    @Test
    void aConditionOverAnUnknownFieldOfTheCardIsNamed() {
        assertMistake(GOOD.replace("person.age", "person.wealth"), 4, "undeclared reference");
    }

    @Test
    void aConditionThatIsNoneIsNamed() {
        assertMistake(GOOD.replace("first && grown", "first &&"), 14, "cannot be understood");
        assertMistake(GOOD.replace("first && grown", "person.age"), 14, "yields int where bool is needed");
    }

    @Test
    void aConditionThatLooksAheadIsNamed() {
        String ahead =
                GOOD.replace("prompt: {zh: 第一问, en: First}", "prompt: {zh: 第一问, en: First}\n    when: second == \"a\"");
        assertMistake(ahead, 10, "'second'", "asked here or later");
    }

    @Test
    void aConditionThatLooksAheadByWayOfADerivedValueIsNamed() {
        String ahead = GOOD.replace("is: person.age >= 18", "is: second == \"a\"");
        assertMistake(ahead, 14, "'second'", "asked here or later");
    }

    @Test
    void derivedValuesThatNeedEachOtherAreNamedWithTheirCircle() {
        String circle = GOOD.replace(
                "  - {name: grown, kind: flag, is: person.age >= 18}",
                "  - {name: grown, kind: flag, is: '!small'}\n  - {name: small, kind: flag, is: '!grown'}");
        assertMistake(circle, 4, "grown -> small -> grown");
    }

    @Test
    void aMissingTranslationIsNamed() {
        assertMistake(GOOD.replace("prompt: {zh: 第二问, en: Second}", "prompt: {zh: 第二问}"), 13, "'en' is missing");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertMistake(GOOD.replace("    label: {zh: 二, en: Two}\n", ""), 10, "'label' is missing");
    }

    @Test
    void aChoiceWithoutOptionsIsNamed() {
        assertMistake(GOOD.replaceAll("(?m)^      - \\{id: b.*\n", ""), 10, "offers no choice");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        assertMistake(GOOD.replace("title: {zh: 样例, en: Sample}", "title: {zh: 样例, en: Sample"), 3, "no YAML");
    }

    @Test
    void aliasesAndHugeNumbersAreRefused() {
        assertMistake(GOOD.replace("title: {zh", "title: &anchor {zh"), 2, "anchors");
        assertMistake(GOOD.replace("type: yes-no", "type: number\n    most: 99999999999999999"), 8, "larger than");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThatThrownBy(() -> InterviewReader.read("empty.yaml", ""))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("empty.yaml");
    }

    private static void assertMistake(String text, int line, String... parts) {
        ContentException mistake =
                catchThrowableOfType(ContentException.class, () -> InterviewReader.read("sample.yaml", text));
        assertThat(mistake).isNotNull();
        assertThat(mistake).hasMessageStartingWith("sample.yaml").hasMessageContainingAll(parts);
        if (line > 0) {
            assertThat(mistake.line()).as(mistake.getMessage()).isEqualTo(line);
        }
    }
}
