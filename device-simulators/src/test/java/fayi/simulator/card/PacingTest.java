package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.card.CardReading;
import fayi.simulator.pty.PacedLine;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingTest {
    @ParameterizedTest
    @CsvSource({"115200, 1295", "9600, 200"})
    void bytesAreNeverFasterThanOnTheWire(int baud, int count) throws Exception {
        PacedLine line = new PacedLine(new ByteArrayOutputStream(), baud);
        long begin = System.nanoTime();
        line.write(new byte[count], 0, count);
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo((long) (1e9 * count * 10 / baud));
    }

    @Test
    void aSlowLineIsAsSlowForTheDriver() throws Exception {
        try (ReaderUnderTest reader = new ReaderUnderTest(57_600)) {
            reader.peer.insert(DemonstrationCards.citizen());
            CardReading reading = reader.read();
            assertThat(reading.wireFloor().toMillis()).isEqualTo(224);
            assertThat(reading.readTime()).isGreaterThan(reading.wireFloor());
        }
    }
}
