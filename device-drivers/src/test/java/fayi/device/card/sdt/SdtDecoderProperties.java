package fayi.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SdtDecoderProperties {
    @Property(tries = 300)
    void framesAreFoundHoweverTheyAreCut(
            @ForAll @Size(min = 1, max = 5) List<@Size(min = 3, max = 600) byte[]> bodies,
            @ForAll @IntRange(min = 1, max = 700) int piece) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        bodies.forEach(body -> stream.writeBytes(SdtFrames.frame(body)));
        Collected found = decode(stream.toByteArray(), piece);
        assertThat(found.frames).containsExactlyElementsOf(bodies);
        assertThat(found.damaged).isZero();
    }

    @Property(tries = 300)
    void aFrameIsFoundAfterNoise(
            @ForAll @Size(max = 5000) byte[] noise,
            @ForAll @Size(min = 3, max = 2319) byte[] body,
            @ForAll @IntRange(min = 1, max = 3000) int piece) {
        byte[] frame = SdtFrames.frame(body);
        byte[] stream = Arrays.copyOf(noise, noise.length + frame.length);
        System.arraycopy(frame, 0, stream, noise.length, frame.length);
        assertThat(decode(stream, piece).frames).last().isEqualTo(body);
    }

    @Property(tries = 300)
    void aFrameBehindACutOneIsFoundOnceEnoughFollows(
            @ForAll @Size(min = 20, max = 300) byte[] lost,
            @ForAll @Size(min = 3, max = 300) byte[] body,
            @ForAll @IntRange(min = 1, max = 19) int missing) {
        byte[] cut = SdtFrames.frame(lost);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(cut, 0, cut.length - missing);
        stream.writeBytes(SdtFrames.frame(body));
        stream.writeBytes(new byte[20]);
        Collected found = decode(stream.toByteArray(), 64);
        // One in 256 cut frames has a right checksum by chance; the driver's quiet time before a command is for those.
        Assume.that(found.damaged > 0);
        assertThat(found.frames).anySatisfy(frame -> assertThat(frame).isEqualTo(body));
    }

    @Property(tries = 300)
    void noByteOfAFrameCanChangeUnnoticed(
            @ForAll @Size(min = 3, max = 100) byte[] body,
            @ForAll @IntRange(min = 0, max = 107) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] frame = SdtFrames.frame(body);
        int changed = at % frame.length;
        frame[changed] ^= (byte) change;
        assertThat(decode(frame, frame.length).frames)
                .noneSatisfy(found -> assertThat(found).isEqualTo(body));
    }

    @Property(tries = 300)
    void anythingMayCome(@ForAll @Size(max = 6000) byte[] anything, @ForAll @IntRange(min = 1, max = 6000) int piece) {
        decode(anything, piece);
    }

    private static Collected decode(byte[] stream, int piece) {
        Collected found = new Collected();
        SdtDecoder decoder = SdtDecoder.ofReplies();
        for (int at = 0; at < stream.length; at += piece) {
            byte[] part = Arrays.copyOfRange(stream, at, Math.min(stream.length, at + piece));
            decoder.accept(part, part.length, found);
        }
        return found;
    }
}
