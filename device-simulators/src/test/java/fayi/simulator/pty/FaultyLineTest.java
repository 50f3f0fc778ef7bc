package fayi.simulator.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.transport.SerialTransport;
import fayi.device.transport.TransportException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A peer that says back what it hears, over a real port, with each of the faults. */
class FaultyLineTest {
    private static final Duration PATIENCE = Duration.ofMillis(400);

    @TempDir
    private Path directory;

    private final AtomicInteger plugged = new AtomicInteger();
    private FaultyLine line;
    private SerialTransport driver;

    @BeforeEach
    void open() throws Exception {
        line = FaultyLine.open(directory.resolve("port"), 115_200, "echo", new FaultyLine.Ear() {
            @Override
            public void heard(FaultyLine on, byte[] bytes, int count) {
                on.write(java.util.Arrays.copyOf(bytes, count));
            }

            @Override
            public void pluggedIn(FaultyLine on) {
                plugged.incrementAndGet();
            }
        });
        driver = SerialTransport.open(line.port(), 115_200);
    }

    @AfterEach
    void close() {
        driver.close();
        line.close();
    }

    @Test
    void withoutAFaultEveryByteComes() throws Exception {
        assertThat(exchange("0123456789")).isEqualTo("0123456789");
    }

    @Test
    void bytesAndMessagesAreLostDoubledAndSplitAsTheFaultSays() throws Exception {
        line.fault(new LineFault.DropByte(4));
        assertThat(exchange("abcdefgh")).isEqualTo("abcefg");

        line.fault(new LineFault.Drop(2));
        assertThat(exchange("first")).isEqualTo("first");
        assertThat(exchange("second")).isEmpty();
        assertThat(exchange("third")).isEqualTo("third");

        line.fault(new LineFault.Duplicate(1));
        assertThat(exchange("twice")).isEqualTo("twicetwice");

        line.fault(new LineFault.Split(3, Duration.ofMillis(60)));
        long begin = System.nanoTime();
        assertThat(exchange("slowly")).isEqualTo("slowly");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(120));

        line.fault(new LineFault.FromDriver(new LineFault.DropByte(2)));
        assertThat(exchange("abcdef")).isEqualTo("ace");

        line.fault(new LineFault.None());
        assertThat(exchange("well")).isEqualTo("well");
    }

    @Test
    void aScriptGoesOnByMessagesAndThenAllIsWell() throws Exception {
        line.play(FaultScript.parse("after 1x silent for 2x; drop-byte 1 for 1x"));

        assertThat(exchange("before")).isEqualTo("before");
        assertThat(line.fault()).isEqualTo(new LineFault.Silent());
        assertThat(exchange("lost")).isEmpty();
        assertThat(exchange("lost too")).isEmpty();
        assertThat(line.script().text()).isEqualTo("after 1x silent for 2x; drop-byte 1 for 1x");
        assertThat(exchange("eaten")).isEmpty();
        assertThat(exchange("after")).isEqualTo("after");
        assertThat(line.script().text()).isEqualTo("none");
    }

    @Test
    void aHangUpLosesTheLineAndThePortComesBackByItself() throws Exception {
        line.fault(new LineFault.HangUp(Duration.ofMillis(300)));

        await().until(() -> !line.isPluggedIn());
        assertThatThrownBy(() -> exchange("anybody there?")).isInstanceOf(TransportException.class);
        driver.close();
        await().until(line::isPluggedIn);
        assertThat(line.fault()).isEqualTo(new LineFault.None());
        driver = SerialTransport.open(line.port(), 115_200);
        assertThat(exchange("again")).isEqualTo("again");
    }

    @Test
    void aHangUpOfNoTimeAtAllIsAPortThatGoesAndComesBack() throws Exception {
        line.fault(new LineFault.HangUp(Duration.ZERO));

        await().until(() -> plugged.get() == 2 && line.isPluggedIn());
        assertThat(line.fault()).isEqualTo(new LineFault.None());
        driver.close();
        driver = SerialTransport.open(line.port(), 115_200);
        assertThat(exchange("again")).isEqualTo("again");
    }

    @Test
    void aBadContactComesAndGoesAsOftenAsItSays() {
        line.fault(new LineFault.Flap(3, Duration.ofMillis(40), Duration.ofMillis(40)));

        await().until(() -> line.fault().equals(new LineFault.None()) && line.isPluggedIn());
        assertThat(plugged.get()).isEqualTo(4);
    }

    @Test
    void whatIsUnpluggedStaysAwayUntilSomethingElseIsSaid() throws Exception {
        line.fault(new LineFault.Unplugged());
        await().until(() -> !line.isPluggedIn());
        line.write(new byte[] {1, 2, 3});

        line.fault(new LineFault.Corrupt(1000));
        await().until(line::isPluggedIn);
        driver.close();
        driver = SerialTransport.open(line.port(), 115_200);
        assertThat(exchange("AAAA")).hasSize(4).doesNotContain("A");
    }

    /** What comes back until the line is quiet. */
    private String exchange(String sent) throws TransportException {
        driver.write(sent.getBytes(StandardCharsets.US_ASCII));
        StringBuilder heard = new StringBuilder();
        byte[] chunk = new byte[256];
        int count = driver.read(chunk, PATIENCE);
        while (count > 0) {
            heard.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
            count = driver.read(chunk, Duration.ofMillis(150));
        }
        return heard.toString();
    }
}
