package fayi.device.indicator.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.indicator.modbus.RtuAnswer.State;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes over the line: no exception, no more than a frame, and a complete answer only when its CRC agrees. */
class RtuAnswerProperties {
    @Property(tries = 20_000)
    void anyBytesInAnyPiecesEndInOneOfThreeStates(
            @ForAll("pieces") List<byte[]> pieces, @ForAll @IntRange(min = 1, max = 2) int function) {
        RtuAnswer answer = new RtuAnswer(1, function);
        State last = State.COMING;
        int total = 0;
        for (byte[] piece : pieces) {
            State state = answer.accept(piece, piece.length);
            if (last != State.COMING) {
                assertThat(state).isEqualTo(last);
            }
            last = state;
            total += piece.length;
        }
        if (total >= 256) {
            assertThat(last).isNotEqualTo(State.COMING);
        }
        for (int quantity : new int[] {1, 8, 9, 2000}) {
            answer.bits(quantity).ifPresent(bits -> assertThat(bits).hasSize(quantity));
        }
        if (last != State.COMPLETE) {
            assertThat(answer.bits(4)).isEmpty();
            assertThat(answer.exception()).isEmpty();
        }
    }

    /** Bytes that look like the beginning of an answer more often than chance would have it. */
    @Provide
    Arbitrary<List<byte[]>> pieces() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        Arbitrary<byte[]> likely = Arbitraries.of("0102", "010201", "0102FF", "018202", "010105", "0203")
                .map(hex -> HexFormat.of().parseHex(hex));
        Arbitrary<byte[]> sound =
                Arbitraries.of("0102010A", "01820B", "01010100").map(RtuFramesTest::withCrc);
        return Arbitraries.oneOf(any, likely, sound).list().ofMaxSize(6);
    }

    @Property
    void bitsComeAsTheyWerePacked(@ForAll @Size(min = 1, max = 400) boolean[] inputs) {
        byte[] packed = new byte[(inputs.length + 7) / 8];
        for (int i = 0; i < inputs.length; i++) {
            packed[i / 8] |= (byte) (inputs[i] ? 1 << i % 8 : 0);
        }
        byte[] frame = RtuFramesTest.withCrc(
                "0102%02X%s".formatted(packed.length, HexFormat.of().formatHex(packed)));
        RtuAnswer answer = new RtuAnswer(1, 2);

        assertThat(answer.accept(frame, frame.length)).isEqualTo(State.COMPLETE);
        assertThat(answer.bits(inputs.length)).contains(inputs);
    }
}
