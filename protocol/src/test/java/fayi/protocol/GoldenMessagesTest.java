package fayi.protocol;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fayi.protocol.taken.TakenAnswer;
import fayi.protocol.taken.TakenOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The messages as docs/protocol.md shows them: the records, the files and the page say the same. */
class GoldenMessagesTest {
    private static final Path FILES = Path.of("src/test/resources/fayi/protocol/golden");
    private static final Path PAGE = Path.of("../docs/protocol.md");

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            entry("desk-matter", DeskMatter.class),
            entry("desk-queue", DeskQueue.class),
            entry("desk-session", DeskSession.class),
            entry("enrolment-answer", EnrolmentAnswer.class),
            entry("enrolment-request", EnrolmentRequest.class),
            entry("ice-servers", IceServers.class),
            entry("opinion", Opinion.class),
            entry("opinion-draft", OpinionDraft.class),
            entry("problem", Problem.class),
            entry("rating", Rating.class),
            entry("sign-in-request", SignInRequest.class),
            entry("signal-envelope", SignalEnvelope.class),
            entry("submission", Submission.class),
            entry("submission-offer", SubmissionOffer.class),
            entry("submission-state", SubmissionState.class),
            entry("submission-state-accepted", SubmissionState.class),
            entry("taken-answer", TakenAnswer.class),
            entry("taken-opening", TakenOpening.class),
            entry("ticket-request", TicketRequest.class),
            entry("ticket-state-claimed", TicketState.class),
            entry("ticket-state-ended", TicketState.class),
            entry("ticket-state-waiting", TicketState.class),
            entry("token-answer", TokenAnswer.class),
            entry("token-request", TokenRequest.class),
            entry("track-answer", TrackAnswer.class),
            entry("track-by-id-number", TrackRequest.class),
            entry("track-by-receipt", TrackRequest.class),
            entry("unfinished-answer", UnfinishedAnswer.class));

    private final WireFormat format = new WireFormat();
    private final JsonMapper trees = new JsonMapper();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        Class<?> type = TYPES.get(name);
        return type == null ? Signal.class : type;
    }

    private static String text(String name) throws IOException {
        return Files.readString(FILES.resolve(name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyMessageIsReadAndWrittenAgainWithoutLossOrAddition(String name) throws IOException {
        Object message = format.read(text(name), type(name));
        assertThat(trees.readTree(format.write(message))).isEqualTo(trees.readTree(text(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePageShowsEveryMessageAsItIs(String name) throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("`" + name + ".json`\n\n```json\n" + text(name).strip() + "\n```");
    }

    @Test
    void everySignalHasItsMessage() throws IOException {
        List<Class<?>> shown = names().stream()
                .filter(name -> name.startsWith("signal-") && !name.equals("signal-envelope"))
                .<Class<?>>map(name -> format.read(read(name), Signal.class).getClass())
                .toList();
        assertThat(shown).containsExactlyInAnyOrder(Signal.class.getPermittedSubclasses());
    }

    private static String read(String name) {
        try {
            return text(name);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
