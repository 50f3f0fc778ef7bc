package fayi.provisioning;

import fayi.content.law.ask.AskSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Reads the blocks {@code laws} and {@code language-model} of station.yaml. */
final class LawSection {
    /** Longer nobody waits in front of a screen for what the search shows at once. */
    private static final int MOST_SECONDS = 60;

    private static final int USUAL_SECONDS = 15;

    private LawSection() {}

    /**
     * The laws of a station.
     *
     * @param home to which paths are relative
     * @param data holds the laws where the file does not say otherwise
     */
    static LawSettings read(SettingsBlock top, Path home, Path data) throws ConfigurationException {
        Optional<SettingsBlock> laws = top.block("laws");
        Optional<AskSettings> model = model(top, home);
        if (laws.isEmpty()) {
            return new LawSettings(data.resolve("laws"), true, model);
        }
        laws.get().allowOnly(Set.of("index", "vectors"));
        Path index = laws.get()
                .optionalText("index")
                .map(path -> home.resolve(path).normalize())
                .orElse(data.resolve("laws"));
        return new LawSettings(index, laws.get().yesNo("vectors", true), model);
    }

    private static Optional<AskSettings> model(SettingsBlock top, Path home) throws ConfigurationException {
        Optional<SettingsBlock> block = top.block("language-model");
        if (block.isEmpty()) {
            return Optional.empty();
        }
        SettingsBlock model = block.get();
        model.allowOnly(Set.of("address", "model", "key-file", "patience-seconds"));
        int patience = model.number("patience-seconds", USUAL_SECONDS, 1, MOST_SECONDS);
        try {
            return Optional.of(new AskSettings(
                    new URI(model.text("address")),
                    model.text("model"),
                    key(model, home),
                    Duration.ofSeconds(patience)));
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            throw model.error(
                    model.lineOf("address"),
                    "'address' is no address of a language model: give the whole of it, such as"
                            + " https://model.example/v1/chat/completions (http:// only for this machine itself)");
        }
    }

    /** The error names the file and never what is in it. */
    private static String key(SettingsBlock model, Path home) throws ConfigurationException {
        Optional<String> named = model.optionalText("key-file");
        if (named.isEmpty()) {
            return "";
        }
        Path file = home.resolve(named.get()).normalize();
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw model.error(
                    model.lineOf("key-file"),
                    "'key-file': " + file + " cannot be read as text: name the file with the model's key");
        }
    }
}
