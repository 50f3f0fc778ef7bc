package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fayi.content.source.BundledSource;
import fayi.content.yaml.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema by which an editor helps says the same as the reader. */
class InterviewSchemaTest {
    private static final Path CONTENT = Path.of("src/main/resources/fayi/content");
    private static final Schema SCHEMA = schema();
    private static final String GOOD = """
            interview: sample
            title: {zh: 样子, en: Sample}
            values:
              - {name: many, kind: flag, is: 'count > 2'}
            priority: 'person.age >= 60 ? ["elderly"] : []'
            papers:
              - {paper: sample-paper, title: {zh: 纸, en: Paper}, when: many, signers: 2}
            offices:
              - {when: many, office: {zh: 甲处, en: Office}}
            questions:
              - {use: contact, group: {zh: 您, en: You}}
              - id: count
                type: number
                most: 9
                label: {zh: 几个, en: Count}
                prompt: {zh: 有几个？, en: How many?}
                checks:
                  - {that: count > 0, message: {zh: 太少, en: Too few}}
                hints:
                  - {when: count > 5, text: {zh: 很多, en: Many}}
              - id: way
                type: choice
                label: {zh: 怎么办, en: Way}
                prompt: {zh: 怎么办？, en: Which way?}
                options:
                  - {id: one, text: {zh: 一, en: One}, help: {zh: 头一个, en: The first}}
                  - {id: other, text: {zh: 二, en: Two}, when: many, exclusive: true}
              - id: others
                type: parties
                least: 0
                kinds: [person, company]
                fields: [name, phone]
                label: {zh: 还有谁, en: Others}
                prompt: {zh: 还有谁？, en: Who else?}
              - id: proof
                type: document
                label: {zh: 凭据, en: Proof}
                prompt: {zh: 有凭据吗？, en: Any proof?}
                needs: {zh: 有字的一面, en: The written side}
            """;

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(CONTENT.resolve("interview.schema.json")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT.resolve("interviews"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faults(String yaml) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMA.validate(new JsonMapper().valueToTree(value)).stream()
                .map(Object::toString)
                .toList();
    }

    private static Interview read(String yaml) {
        return InterviewReader.read("sample.yaml", yaml, new BundledSource(), List.of());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyInterviewAndEveryPartFits(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @Test
    void whatTheReaderTakesTheSchemaTakes() {
        assertThat(faults(GOOD)).isEmpty();
        assertThat(read(GOOD).questions()).hasSize(6);
    }

    /** What is found, and what stands there instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "interview: sample|interviews: sample",
                "interview: sample|interview: ''",
                "title: {zh: 样子, en: Sample}|titel: {zh: 样子, en: Sample}",
                "title: {zh: 样子, en: Sample}|title: {zh: 样子}",
                "title: {zh: 样子, en: Sample}|title: {zh: 样子, en: Sample, fr: Exemple}",
                "title: {zh: 样子, en: Sample}|title: 样子",
                "title: {zh: 样子, en: Sample}|title: {zh: 样子, en: ' '}",
                "kind: flag|kind: flagg",
                "name: many,|name: Many,",
                ", is: 'count > 2'|` `",
                "signers: 2|signers: 7",
                "signers: 2|signers: -1",
                "signers: 2|signers: two",
                "paper: sample-paper|paper: ../secret",
                "paper: sample-paper|template: sample-paper",
                "office: {zh: 甲处, en: Office}|where: {zh: 甲处, en: Office}",
                "{use: contact, group|{use: contact, title",
                "use: contact|use: ../contact",
                "id: count|id: Count",
                "id: count|name: count",
                "type: number|type: numbers",
                "type: number|kind: number",
                "most: 9|most: many",
                "most: 9|most: -1",
                "most: 9|most: 2000000000",
                "most: 9|maximum: 9",
                "most: 9|needs: {zh: 一面, en: A side}",
                "most: 9|fields: [name]",
                "most: 9|required: perhaps",
                "most: 9|keyboard: qwerty",
                "that: count > 0, |` `",
                "when: count > 5, |` `",
                "id: one,|id: One,",
                ", when: many, exclusive: true|, exclusive: sometimes",
                "type: choice|type: yes-no",
                "type: choice|type: text",
                "kinds: [person, company]|kinds: []",
                "kinds: [person, company]|kinds: [people]",
                "fields: [name, phone]|fields: [name, fax]",
                "least: 0|prefill: person.name",
                "least: 0|most: 21",
                "type: document|type: text",
            })
    void whatIsBrokenBothRefuse(String there, String instead) {
        assertThat(GOOD).contains(there);
        String broken =
                GOOD.replaceFirst(Pattern.quote(there), Matcher.quoteReplacement(instead == null ? "" : instead));
        assertThat(faults(broken)).as("schema").isNotEmpty();
        assertThatThrownBy(() -> read(broken)).as("reader").isInstanceOf(ContentException.class);
    }

    @Test
    void aChoiceWithOneOptionBothRefuse() {
        String broken = GOOD.replaceFirst("(?m)^ +- \\{id: other, .*$", "");
        assertThat(faults(broken)).isNotEmpty();
        assertThatThrownBy(() -> read(broken)).isInstanceOf(ContentException.class);
    }
}
