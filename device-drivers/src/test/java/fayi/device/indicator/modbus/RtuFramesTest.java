package fayi.device.indicator.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.indicator.modbus.RtuAnswer.State;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the examples of the standard; the CRC here is computed as its text says, bit by bit, and not by the library. */
class RtuFramesTest {
    private static final int UNIT = 0x11;

    @Test
    void theCrcIsTheOneOfTheStandardsExample() {
        // Modbus over Serial Line V1.02, appendix B, figure of 6.2.2: message 02 07, CRC 1241, sent as 41 12.
        assertThat(withCrc("0207")).isEqualTo(bytes("02074112"));
    }

    @Test
    void requestsAreThoseOfTheStandardsExamples() {
        // Modbus Application Protocol V1.1b3: 6.2 (inputs 197 to 218), 6.1 (coils 20 to 38), 6.5 (coil 173).
        assertThat(RtuFrames.readInputs(UNIT, 196, 22)).isEqualTo(withCrc("11" + "0200C40016"));
        assertThat(RtuFrames.readCoils(UNIT, 19, 19)).isEqualTo(withCrc("11" + "0100130013"));
        assertThat(RtuFrames.writeCoil(UNIT, 172, true)).isEqualTo(withCrc("11" + "0500ACFF00"));
        assertThat(RtuFrames.writeCoil(UNIT, 172, false)).isEqualTo(withCrc("11" + "0500AC0000"));
    }

    @Test
    void answersOfTheStandardsExamplesAreRead() {
        RtuAnswer inputs = answer(2, withCrc("11" + "0203ACDB35"));
        // "Discrete inputs 204-197 are shown as AC hex": 1010 1100, the lowest first; 218-213 as 35 hex: 11 0101.
        assertThat(inputs.bits(22).orElseThrow())
                .containsExactly(
                        false, false, true, true, false, true, false, true, //
                        true, true, false, true, true, false, true, true, //
                        true, false, true, false, true, true);

        byte[] switched = withCrc("11" + "0500ACFF00");
        assertThat(answer(5, switched).echoes(RtuFrames.writeCoil(UNIT, 172, true)))
                .isTrue();
        assertThat(answer(5, switched).echoes(RtuFrames.writeCoil(UNIT, 172, false)))
                .isFalse();

        // 7: the answer to a request for a coil that does not exist.
        RtuAnswer refused = answer(1, withCrc("11" + "8102"));
        assertThat(refused.exception()).contains(2);
        assertThat(refused.bits(1)).isEmpty();
    }

    @Test
    void anAnswerInPiecesIsWholeWithItsLastByteOnly() {
        byte[] frame = withCrc("11" + "0203ACDB35");
        RtuAnswer answer = new RtuAnswer(UNIT, 2);
        for (int i = 0; i < frame.length - 1; i++) {
            assertThat(answer.accept(new byte[] {frame[i]}, 1)).isEqualTo(State.COMING);
        }
        assertThat(answer.accept(new byte[] {frame[frame.length - 1]}, 1)).isEqualTo(State.COMPLETE);
    }

    @Test
    void whatAnotherUnitOrToAnotherQuestionIsSaidIsNoAnswer() {
        byte[] frame = withCrc("11" + "0203ACDB35");
        assertThat(new RtuAnswer(UNIT + 1, 2).accept(frame, frame.length)).isEqualTo(State.DAMAGED);
        assertThat(new RtuAnswer(UNIT, 1).accept(frame, frame.length)).isEqualTo(State.DAMAGED);
        assertThat(answer(2, frame).bits(8)).isEmpty();
    }

    @Test
    void everySingleFlippedBitIsNoticed() {
        byte[] frame = withCrc("11" + "0203ACDB35");
        for (int bit = 0; bit < frame.length * 8; bit++) {
            byte[] damaged = frame.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            RtuAnswer answer = new RtuAnswer(UNIT, 2);
            assertThat(answer.accept(damaged, damaged.length)).as("bit %d", bit).isNotEqualTo(State.COMPLETE);
        }
    }

    private static RtuAnswer answer(int function, byte[] frame) {
        RtuAnswer answer = new RtuAnswer(UNIT, function);
        assertThat(answer.accept(frame, frame.length)).isEqualTo(State.COMPLETE);
        return answer;
    }

    /** Modbus over Serial Line V1.02, 6.2.2: polynomial A001, begun with FFFF, sent with its low byte first. */
    static byte[] withCrc(String hex) {
        byte[] body = bytes(hex);
        int crc = 0xFFFF;
        for (byte single : body) {
            crc ^= single & 0xFF;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
            }
        }
        byte[] frame = Arrays.copyOf(body, body.length + 2);
        frame[body.length] = (byte) crc;
        frame[body.length + 1] = (byte) (crc >> 8);
        return frame;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
