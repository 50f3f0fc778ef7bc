package fayi.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.law.ask.AskSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawSectionTest {
    private static final String LEAST = """
            station: demonstration-1
            name: 演示乡公共法律服务工作站
            township: 演示乡
            hub: https://hub.example/
            data: data
            """;

    @TempDir
    Path directory = Path.of("");

    private LawSettings read(String more) throws ConfigurationException, IOException {
        Path file = directory.resolve("station.yaml");
        Files.writeString(file, LEAST + more);
        return new StationConfigurationReader(Map.of()).read(file).laws();
    }

    @Test
    void aStationLooksForLawsInItsDataDirectoryAndHasNoLanguageModel() throws Exception {
        assertThat(read("")).isEqualTo(LawSettings.in(directory.resolve("data/laws")));
    }

    @Test
    void lawsMayLieElsewhereAndBeSearchedByWordsAlone() throws Exception {
        LawSettings laws = read("""
                laws:
                  index: shared/laws
                  vectors: false
                """);
        assertThat(laws.index()).isEqualTo(directory.resolve("shared/laws"));
        assertThat(laws.vectors()).isFalse();
    }

    @Test
    void aLanguageModelIsReadWithItsKeyAndTellsTheKeyToNobody() throws Exception {
        Files.writeString(directory.resolve("model.key"), "geheim\n");
        AskSettings model = read("""
                language-model:
                  address: https://model.example/v1/chat/completions
                  model: demo
                  key-file: model.key
                  patience-seconds: 9
                """).languageModel().orElseThrow();
        assertThat(model.endpoint()).isEqualTo(URI.create("https://model.example/v1/chat/completions"));
        assertThat(model.key()).isEqualTo("geheim");
        assertThat(model.patience()).isEqualTo(Duration.ofSeconds(9));
        assertThat(model.toString()).doesNotContain("geheim");
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        assertThatThrownBy(() -> read("laws:\n  indexes: here\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("line 7")
                .hasMessageContaining("did you mean 'index'");
        assertThatThrownBy(() -> read("language-model:\n  adress: https://model.example\n"))
                .hasMessageContaining("did you mean 'address'");
    }

    @Test
    void aQuestionNeverGoesOverAnOpenLine() {
        assertThatThrownBy(() -> read("""
                language-model:
                  address: http://model.example/v1/chat/completions
                  model: demo
                """)).hasMessageContaining("line 7").hasMessageContaining("https://");
    }

    @Test
    void aKeyFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> read("""
                language-model:
                  address: https://model.example/v1/chat/completions
                  model: demo
                  key-file: no-such.key
                """)).hasMessageContaining("line 9").hasMessageContaining("no-such.key");
    }
}
