package fayi.protocol.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.slf4j.helpers.NOPLogger;

class LogEventsPageTest {
    @Test
    void thePageSaysWhatTheListSays() throws IOException {
        assertThat(Files.readString(Path.of("../docs/log-events.md")))
                .as("run: java -cp protocol/target/classes:... fayi.protocol.log.LogEventsPage docs/log-events.md")
                .isEqualTo(LogEventsPage.text());
    }

    @Test
    void everyEventHasAnIdOfItsOwn() {
        assertThat(Arrays.stream(LogEvent.values()).map(LogEvent::id)).doesNotHaveDuplicates();
    }

    @Test
    void aTraceNamesPlacesAndNeverTexts() {
        RuntimeException failure = new IllegalStateException("秘密", new IOException("秘密二"));
        assertThat(EventLog.trace(failure))
                .doesNotContain("秘密")
                .contains("IllegalStateException", "because", "LogEventsPageTest");
    }

    @Test
    void anEventWithTooFewValuesIsRefused() {
        EventLog log = new EventLog(NOPLogger.NOP_LOGGER);
        assertThatThrownBy(() -> log.record(LogEvent.TICKET_OPENED, "one")).hasMessageContaining("ticket-opened");
    }
}
