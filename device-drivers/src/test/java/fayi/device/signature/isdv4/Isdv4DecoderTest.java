package fayi.device.signature.isdv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes as parse_pen_data in the kernel's wacom_w8001.c takes them apart. */
class Isdv4DecoderTest {
    private static final String PEN = "A1090D03792C1A0000";
    private static final String ANSWER = "C01D2613447F0700000205";

    private static List<PenPacket> decoded(String... hexadecimal) {
        Isdv4Decoder decoder = new Isdv4Decoder();
        List<PenPacket> packets = new ArrayList<>();
        for (String part : hexadecimal) {
            byte[] bytes = HexFormat.of().parseHex(part);
            decoder.accept(bytes, bytes.length, packets::add);
        }
        return packets;
    }

    @Test
    void aPenThatTouchesHasPlaceAndPressure() {
        assertThat(decoded(PEN)).containsExactly(new PenPacket(false, true, true, 4660, 2023, 300, 0));
    }

    @Test
    void anAnswerTellsTheSizeAndTheFirmware() {
        assertThat(decoded(ANSWER)).containsExactly(new PenPacket(true, false, false, 15000, 10000, 1023, 261));
    }

    @Test
    void packetsInPiecesAreWhole() {
        assertThat(decoded("A109", "0D03", "792C1A00", "00C01D2613", "447F0700000205"))
                .hasSize(2);
    }

    @Test
    void aLostByteCostsOnePacketAndNoOther() {
        assertThat(decoded("A1090D03792C1A00", PEN, PEN)).hasSize(2);
    }

    @Test
    void packetsOfFingersArePassedOver() {
        assertThat(decoded("9101020304", PEN, "91010203040506", PEN)).hasSize(2);
    }
}
