package fayi.simulator.pty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FaultyBytesProperties {
    @Property
    void theSameSeedDoesTheSameDamage(
            @ForAll List<byte[]> messages, @ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int perThousand) {
        assertThat(all(new LineFault.Corrupt(perThousand), seed, messages))
                .isEqualTo(all(new LineFault.Corrupt(perThousand), seed, messages));
    }

    @Property
    void aCorruptedByteDiffersInOneBit(@ForAll byte[] message, @ForAll long seed) {
        byte[] damaged = joined(pass(new LineFault.Corrupt(1000), seed, message));

        assertThat(damaged).hasSameSizeAs(message);
        for (int i = 0; i < message.length; i++) {
            assertThat(Integer.bitCount((damaged[i] ^ message[i]) & 0xFF)).isEqualTo(1);
        }
    }

    @Property
    void splittingLosesNothingAndPausesBetween(
            @ForAll @Size(min = 1, max = 200) byte[] message, @ForAll @IntRange(min = 1, max = 50) int parts) {
        Duration pause = Duration.ofMillis(3);
        List<FaultyBytes.Part> split = pass(new LineFault.Split(parts, pause), 1, message);

        assertThat(joined(split)).isEqualTo(message);
        assertThat(split).hasSize(Math.min(parts, message.length));
        assertThat(split.get(0).pauseBefore()).isZero();
        assertThat(split.subList(1, split.size()))
                .allMatch(part -> part.pauseBefore().equals(pause) && part.bytes().length > 0);
    }

    @Property
    void everyNthByteAndNoOtherIsLost(
            @ForAll @Size(max = 6) List<byte[]> messages, @ForAll @IntRange(min = 1, max = 9) int every) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        messages.forEach(sent::writeBytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int i = 0; i < sent.size(); i++) {
            if ((i + 1) % every != 0) {
                kept.write(sent.toByteArray()[i]);
            }
        }
        assertThat(all(new LineFault.DropByte(every), 1, messages)).isEqualTo(kept.toByteArray());
    }

    private static byte[] all(LineFault fault, long seed, List<byte[]> messages) {
        FaultyBytes bytes = new FaultyBytes();
        bytes.set(fault, seed);
        List<FaultyBytes.Part> parts = new ArrayList<>();
        messages.forEach(message -> parts.addAll(bytes.pass(message)));
        return joined(parts);
    }

    private static List<FaultyBytes.Part> pass(LineFault fault, long seed, byte[] message) {
        FaultyBytes bytes = new FaultyBytes();
        bytes.set(fault, seed);
        return bytes.pass(message);
    }

    private static byte[] joined(List<FaultyBytes.Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(part -> out.writeBytes(part.bytes()));
        return out.toByteArray();
    }
}
