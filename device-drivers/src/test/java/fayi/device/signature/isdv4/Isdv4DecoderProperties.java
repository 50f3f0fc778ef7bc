package fayi.device.signature.isdv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class Isdv4DecoderProperties {
    private static final byte[] PEN = {(byte) 0xA1, 0x09, 0x0D, 0x03, 0x79, 0x2C, 0x1A, 0, 0};

    @Property
    void anyBytesGivePlacesWithinTheLayoutOrNothing(@ForAll @Size(max = 400) byte[] bytes) {
        List<PenPacket> packets = new ArrayList<>();
        new Isdv4Decoder().accept(bytes, bytes.length, packets::add);
        assertThat(packets.size()).isLessThanOrEqualTo(bytes.length / Isdv4Decoder.PEN);
        assertThat(packets).allSatisfy(packet -> {
            assertThat(packet.x()).isBetween(0, 0xffff);
            assertThat(packet.y()).isBetween(0, 0xffff);
            assertThat(packet.pressure()).isBetween(0, 1023);
        });
    }

    @Property
    void whateverCameBeforeTheSecondWholePacketIsUnderstood(@ForAll @Size(max = 60) byte[] before) {
        List<PenPacket> packets = new ArrayList<>();
        Isdv4Decoder decoder = new Isdv4Decoder();
        decoder.accept(before, before.length, packet -> {});
        decoder.accept(PEN, PEN.length, packet -> {});
        decoder.accept(PEN, PEN.length, packets::add);
        assertThat(packets).containsExactly(new PenPacket(false, true, true, 4660, 2023, 300, 0));
    }

    @Property
    void howTheBytesAreCutDoesNotMatter(@ForAll @IntRange(min = 1, max = 9) int piece) {
        List<PenPacket> packets = new ArrayList<>();
        Isdv4Decoder decoder = new Isdv4Decoder();
        for (int round = 0; round < 3; round++) {
            for (int from = 0; from < PEN.length; from += piece) {
                byte[] part = java.util.Arrays.copyOfRange(PEN, from, Math.min(PEN.length, from + piece));
                decoder.accept(part, part.length, packets::add);
            }
        }
        assertThat(packets).hasSize(3);
    }
}
