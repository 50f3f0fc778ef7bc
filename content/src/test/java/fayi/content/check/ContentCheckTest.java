package fayi.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.yaml.ContentException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {
    private static final String INTERVIEW = """
            interview: sample
            title: {zh: 样例, en: Sample}
            values:
              - {name: grown, kind: flag, is: person.age >= 18}
            papers:
              - {paper: sample-paper, title: {zh: 样例, en: Sample}}
            questions:
              - id: matter
                type: choice
                label: {zh: 事, en: Matter}
                prompt: {zh: 什么事？, en: What is it?}
                options:
                  - {id: wages, text: {zh: 工钱, en: Wages}}
                  - {id: other, text: {zh: 别的, en: Other}}
              - id: second
                type: yes-no
                label: {zh: 二, en: Two}
                prompt: {zh: 第二问, en: Second}
                when: matter == "wages" && grown
            """;
    private static final String PAPER =
            "<html><body>\n{{answers.matter}}\n{{#is.second}}是{{/is.second}}\n</body></html>\n";
    private static final String CATALOGUE = """
            home: [sample]
            services:
              - id: sample
                icon: mdi2s-scale-balance
                title: {zh: 样例, en: Sample}
                summary: {zh: 样例, en: Sample}
                for: {zh: 大家, en: Everyone}
                cost: {zh: 不收钱, en: Free}
                duration: {zh: 一分钟, en: A minute}
                flow: interview
                interview: sample
                office: {zh: 某处, en: Office}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void goodContent() throws IOException {
        write("catalogue.yaml", CATALOGUE);
        write("interviews/sample.yaml", INTERVIEW);
        write("papers/sample-paper.html", PAPER);
    }

    @Test
    void whatComesWithTheProgramIsGood() {
        assertThat(ContentCheck.problems(Path.of("src/main/resources/fayi/content")))
                .extracting(ContentException::getMessage)
                .isEmpty();
    }

    @Test
    void goodContentHasNoMistakes() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aQuestionThatNobodyComesToIsNamedWithItsLine() throws IOException {
        write("interviews/sample.yaml", INTERVIEW.replace("matter == \"wages\"", "matter == \"\""));
        assertThat(problems()).singleElement().asString().contains("sample.yaml:15", "'second' is never asked");
    }

    @Test
    void anOptionThatAConditionNamesAndItsQuestionDoesNotHaveIsNamed() throws IOException {
        write("interviews/sample.yaml", INTERVIEW.replace("matter == \"wages\"", "matter in [\"wage\", \"other\"]"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("sample.yaml:15", "'matter' has no option 'wage'", "Did you mean 'wages'?");
    }

    @Test
    void aQuestionWhoseConditionNeedsAnAnswerThatIsNeverGivenIsNamed() throws IOException {
        write("interviews/sample.yaml", INTERVIEW + """
                  - id: third
                    type: yes-no
                    label: {zh: 三, en: Three}
                    prompt: {zh: 第三问, en: Third}
                    when: second && matter == "other"
                """);
        assertThat(problems()).singleElement().asString().contains("sample.yaml:20", "'third' is never asked");
    }

    @Test
    void anOptionThatNobodyIsOfferedAndAPaperThatIsNeverMadeAreNamed() throws IOException {
        write(
                "interviews/sample.yaml",
                INTERVIEW
                        .replace(
                                "    when: matter == \"wages\" && grown\n",
                                "    when: matter == \"wages\" && grown\n  - id: third\n    type: choice\n    label: {zh: 三, en: Three}\n"
                                        + "    prompt: {zh: 三, en: Three}\n    options:\n"
                                        + "      - {id: one, text: {zh: 甲, en: A}}\n"
                                        + "      - {id: two, text: {zh: 乙, en: B}, when: second && matter == \"other\"}\n")
                        .replace(
                                "questions:",
                                "  - {paper: second-paper, title: {zh: 二, en: Two}, when: second && matter != \"wages\"}\nquestions:"));
        write("papers/second-paper.html", PAPER);
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("sample.yaml:27", "'two' is never offered"))
                .anySatisfy(problem -> assertThat(problem).contains("sample.yaml:7", "'second-paper' is never made"));
    }

    @Test
    void whatDependsOnTextsAndNumbersIsNotGuessedAt() throws IOException {
        write("interviews/sample.yaml", INTERVIEW.replace("&& grown", "&& grown && person.name == \"某\""));
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPaperThatNamesWhatItsInterviewDoesNotHaveIsNamedWithItsLine() throws IOException {
        write("papers/sample-paper.html", PAPER.replace("answers.matter", "answers.mater"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("papers/sample-paper.html:2", "no 'answers.mater'", "Did you mean 'answers.matter'?");
    }

    @Test
    void aPartIsCheckedForEveryPaperThatTakesItIn() throws IOException {
        write("papers/sample-paper.html", PAPER.replace("{{answers.matter}}", "{{>part}}"));
        write("papers/part/part.html", "\n\n{{#parties.matter}}{{name}}{{/parties.matter}}{{chosen.matter.wage}}");
        assertThat(problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("papers/part/part.html:3"))
                .anySatisfy(problem -> assertThat(problem).contains("'chosen.matter.wages'"));
    }

    @Test
    void sectionsThatAreNotClosedInOrderAreNamed() throws IOException {
        write("papers/sample-paper.html", PAPER.replace("{{/is.second}}", "{{/is.first}}"));
        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).contains("papers/sample-paper.html:3", "'is.first' is closed here"));
    }

    @Test
    void missingAndForgottenFilesAreNamed() throws IOException {
        Files.delete(folder.resolve("papers/sample-paper.html"));
        write("papers/left-over.html", "{{answers.matter}}");
        write("papers/part/left-over.html", "x");
        write("catalogue.yaml", CATALOGUE.replace("interview: sample", "interview: other"));
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("catalogue.yaml:11", "not there"))
                .anySatisfy(problem -> assertThat(problem).contains("sample.yaml:6", "'sample-paper' is not there"))
                .anySatisfy(problem -> assertThat(problem).contains("papers/left-over.html", "nothing uses"))
                .anySatisfy(problem -> assertThat(problem).contains("papers/part/left-over.html", "nothing uses"))
                .anySatisfy(problem -> assertThat(problem).contains("interviews/sample.yaml", "nothing uses"));
    }

    private void writeStory(String shown, String services) throws IOException {
        write("learning/laws.yaml", "laws:\n  civil: {zh: 民法典, en: Civil Code}\n");
        write("learning/stories.yaml", """
                stories:
                  - id: river
                    icon: mdi2w-water-outline
                    title: {zh: 河, en: River}
                    summary: {zh: 河, en: River}
                    pages:
                      - text: {zh: 河, en: River}
                        %s
                    services: [%s]
                """.formatted(shown, services));
    }

    @Test
    void aStoryThatNamesAPictureOrAServiceThatIsNotThereIsNamed() throws IOException {
        writeStory("picture: learning/river.png", "sample, elsewhere");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("stories.yaml", "'river'", "'elsewhere'"))
                .anySatisfy(problem -> assertThat(problem).contains("learning/river.png", "it is not there"));
        write("learning/river.png", "");
        assertThat(problems()).singleElement().asString().contains("'elsewhere'");
    }

    @Test
    void aVideoThatIsNoneOrTooLargeIsNamedWithTheRemedy() throws IOException {
        writeStory("video: learning/river.mp4", "sample");
        write("learning/river.mp4", "a text");
        assertThat(problems()).singleElement().asString().contains("learning/river.mp4", "no MP4", "H.264");
        write("learning/river.mp4", "\0\0\0\u0020ftypisom");
        assertThat(problems()).isEmpty();
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("learning/river.mp4").toFile(), "rw")) {
            file.setLength((32L << 20) + 1);
        }
        assertThat(problems()).singleElement().asString().contains("32 MB", "960 x 540");
    }

    @Test
    void mistakesOfAllFilesAreFoundAtOnce() throws IOException {
        write("catalogue.yaml", CATALOGUE.replace("flow: interview", "flow: interveiw"));
        write("interviews/sample.yaml", INTERVIEW.replace("type: yes-no", "type: yesno"));
        write("interviews/second.yaml", INTERVIEW.replace("en: What is it?", "zu: What is it?"));
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("catalogue.yaml:10"))
                .anySatisfy(problem -> assertThat(problem).contains("interviews/sample.yaml:16"))
                .anySatisfy(problem -> assertThat(problem).contains("interviews/second.yaml:11"));
    }

    @Test
    void aValueThatNothingUsesAndATextInTheWrongLanguageAreNamed() throws IOException {
        write("interviews/sample.yaml", INTERVIEW.replace(" && grown", "").replace("en: Second}", "en: 第二问}"));
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("sample.yaml:4", "nothing uses the value 'grown'"))
                .anySatisfy(problem -> assertThat(problem).contains("sample.yaml:15", "in Chinese"));
    }

    @Test
    void brokenRulesAndWordsForNoServiceAreNamed() throws IOException {
        write("rules/deadlines.yaml", "deadlines: yes\n");
        assertThat(problems()).singleElement().asString().contains("rules/");
        Files.delete(folder.resolve("rules/deadlines.yaml"));
        write("ranking/lay-words.yaml", "words: 3\n");
        assertThat(problems()).singleElement().asString().contains("lay-words.yaml");
    }

    private List<String> problems() {
        return ContentCheck.problems(folder).stream()
                .map(ContentException::getMessage)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
