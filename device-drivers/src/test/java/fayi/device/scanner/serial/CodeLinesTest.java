package fayi.device.scanner.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CodeLinesTest {
    private final CodeLines lines = new CodeLines(Duration.ofMillis(200));
    private final List<String> codes = new ArrayList<>();
    private long now;

    private void come(String text) {
        come(text.getBytes(StandardCharsets.UTF_8));
    }

    private void come(byte[] bytes) {
        lines.accept(bytes, bytes.length, now, codes::add);
    }

    private void pass(int millis) {
        now += Duration.ofMillis(millis).toNanos();
    }

    @Test
    void aCodeEndsWithEitherLineEndAndEmptyOnesAreNone() {
        come("A\rB\nC\r\n\n\rD");
        assertThat(codes).containsExactly("A", "B", "C");
    }

    @Test
    void aPauseWithinTheGapKeepsTheCodeAndALongerOneDropsIt() {
        come("FAYI:");
        pass(199);
        come("1\n");
        come("HALF");
        pass(201);
        come("FAYI:2\n");
        assertThat(codes).containsExactly("FAYI:1", "FAYI:2");
    }

    @Test
    void whatIsNotUtf8IsReadAsGb18030OrDropped() {
        come("法驿\n".getBytes(Charset.forName("GB18030")));
        come(new byte[] {(byte) 0x81, (byte) 0xFF, '\n'});
        come(new byte[] {'A', 0, 'B', '\n'});
        assertThat(codes).containsExactly("法驿");
    }

    @Test
    void aCodeBeyondTheCapIsDroppedWhole() {
        come("A".repeat(CodeLines.LONGEST + 1) + "\nB\n");
        assertThat(codes).containsExactly("B");
    }

    @Property(tries = 300)
    void noiseNeverThrowsAndACodeAfterALineEndIsHeard(@ForAll @Size(max = 6000) byte[] noise) {
        List<String> heard = new ArrayList<>();
        CodeLines fresh = new CodeLines(Duration.ofMillis(200));
        fresh.accept(noise, noise.length, 0, heard::add);
        byte[] code = "\nFAYI:1\n".getBytes(StandardCharsets.UTF_8);
        fresh.accept(code, code.length, 0, heard::add);
        assertThat(heard).last().isEqualTo("FAYI:1");
    }
}
