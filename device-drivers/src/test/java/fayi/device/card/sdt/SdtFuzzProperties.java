package fayi.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fayi.device.card.AreaCodes;
import fayi.device.card.IdCard;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What comes from a line or a card may be anything: nothing of it breaks, blocks or fills the memory. */
class SdtFuzzProperties {
    private static final AreaCodes AREAS = AreaCodes.standard();
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @Property(tries = 2000)
    void damagedAnswersAreReadOrRefused(
            @ForAll("answers") byte[] answer, @ForAll("mutations") List<Integer> mutations, @ForAll boolean cut) {
        byte[] stream = mutated(answer, mutations, cut);
        Collected found = new Collected();
        assertTimeoutPreemptively(AT_MOST, () -> SdtDecoder.ofReplies().accept(stream, stream.length, found));
        int passedOn = 0;
        for (byte[] body : found.frames) {
            passedOn += body.length;
            anyMeaning(SdtReply.of(body));
        }
        assertThat(passedOn).isLessThanOrEqualTo(stream.length);
    }

    @Property(tries = 2000)
    void damagedTextsAreReadOrUnreadable(@ForAll("texts") byte[] text, @ForAll("mutations") List<Integer> mutations) {
        try {
            IdCard card = CardTextCodec.decode(mutated(text, mutations, false), new byte[0]);
            assertThat(card.name()).isNotEmpty();
            assertThat(card.disagreements()).hasSizeLessThanOrEqualTo(2);
            assertThat(AREAS.of(card.idNumber())).isNotNull();
        } catch (UnreadableCardException told) {
            assertThat(told).hasMessageStartingWith("The card's data cannot be read");
        }
    }

    @Property(tries = 2000)
    void anAddressOfAnythingIsTextOrNone(@ForAll @Size(max = 255) byte[] data) {
        NewestAddress.decode(data).ifPresent(address -> assertThat(address).isNotBlank());
    }

    @Property(tries = 1000)
    void aStreamWithoutEndIsSearchedInBoundedMemory(
            @ForAll @Size(min = 1, max = 64) byte[] piece, @ForAll @IntRange(min = 100, max = 400) int times) {
        SdtDecoder decoder = SdtDecoder.ofReplies();
        Collected found = new Collected();
        byte[] alike =
                Arrays.copyOf(new byte[] {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69, 9, 0x10}, 64);
        System.arraycopy(piece, 0, alike, 7, Math.min(57, piece.length));
        assertTimeoutPreemptively(AT_MOST, () -> {
            for (int i = 0; i < times; i++) {
                decoder.accept(alike, alike.length, found);
            }
        });
        assertThat(found.frames.stream().mapToInt(frame -> frame.length).sum()).isLessThan(64 * times);
    }

    private static void anyMeaning(SdtReply reply) {
        assertThat(reply.toString()).hasSizeLessThan(40);
        for (SdtCommand command : SdtCommand.values()) {
            command.isAnsweredBy(reply);
        }
        SamId.of(reply.data());
        NewestAddress.decode(reply.data());
        try {
            CardData.decode(reply.data());
        } catch (UnreadableCardException told) {
            assertThat(told).hasMessageStartingWith("The card's data cannot be read");
        }
        try {
            CardData.decodeWithFingerprint(
                    reply.data(), features -> assertThat(features).hasSizeLessThanOrEqualTo(reply.data().length));
        } catch (UnreadableCardException told) {
            assertThat(told).hasMessageStartingWith("The card's data cannot be read");
        }
    }

    private static byte[] mutated(byte[] bytes, List<Integer> mutations, boolean cut) {
        byte[] changed = bytes.clone();
        for (int mutation : mutations) {
            changed[(mutation >>> 8) % changed.length] = (byte) mutation;
        }
        return cut && !mutations.isEmpty()
                ? Arrays.copyOf(changed, (mutations.get(0) >>> 8) % changed.length)
                : changed;
    }

    @Provide
    Arbitrary<List<Integer>> mutations() {
        return Arbitraries.integers().greaterOrEqual(0).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<byte[]> texts() throws IOException {
        return Arbitraries.of(
                CardLayoutsTest.bytes("citizen"),
                CardLayoutsTest.bytes("residence-permit"),
                CardLayoutsTest.bytes("foreigner-2017"),
                CardLayoutsTest.bytes("foreigner-2023"));
    }

    @Provide
    Arbitrary<byte[]> answers() throws IOException {
        byte[] photo = new byte[CardData.PHOTO_SIZE];
        return Arbitraries.oneOf(
                texts().map(text -> SdtFrames.reply(StatusWord.OK, CardData.encode(text, photo))),
                texts().map(text -> SdtFrames.reply(StatusWord.OK, CardData.encode(text, photo, new byte[512]))),
                Arbitraries.of(StatusWord.values()).map(status -> SdtFrames.reply(status, new byte[8])));
    }
}
